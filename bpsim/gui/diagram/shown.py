"""Shown: all that the diagram shows, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QFontMetricsF, QPainter

from bpsim.engine.network import NetworkSpec, ParameterPlace
from bpsim.gui.diagram.colour_scale import ColourScale
from bpsim.gui.diagram.edge_batch import EdgeBatch
from bpsim.gui.diagram.layout import LARGE, NORMAL, Layout, Metrics, NodeId, arrange
from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.language import language
from bpsim.gui.theme import theme_font
from bpsim.session.text import Text

Overlay = Callable[[QPainter, Layout], None]
NAMELESS = ((Text.same(""),), (Text.same(""),))


@dataclass
class Shown:
    """``moving``: the next picture follows at once. ``values``: whether numbers are written. ``large``: for a class.
    ``route``: the nodes of the way that is lit up. ``overlays`` are painted over everything else.
    ``second_names``: whether there is room for the names in the other language."""

    network: NetworkSpec = field(default_factory=lambda: NetworkSpec((1, 1), ("identity",)))
    names: tuple[tuple[Text, ...], ...] = NAMELESS
    loss_id: str = "half"
    picture: DiagramPicture | None = None
    moving: bool = False
    large: bool = False
    values: bool = True
    weights: ColourScale = field(default_factory=ColourScale)
    activations: ColourScale = field(default_factory=ColourScale)
    route: tuple[NodeId, ...] = ()
    frozen: frozenset[ParameterPlace] = frozenset()
    overlays: list[Overlay] = field(default_factory=list)
    layout: Layout | None = None
    second_names: bool = False
    _edges: EdgeBatch | None = None

    @property
    def metrics(self) -> Metrics:
        return LARGE if self.large else NORMAL

    def arrange(self, width: int, height: int) -> None:
        """Find every node and name its place in a widget of this size."""
        both = any(name.other(language()) for layer in self.names for name in layer) and not self.large
        room = self.network.layers, width, height, self.metrics
        self.layout = arrange(*room, both, self._name_width)
        self.second_names = both and self.layout.radius >= self.metrics.roomy_radius * 0.85
        if both and not self.second_names:  # larger nodes are worth more than second names
            self.layout = arrange(*room, False, self._name_width)
        self._edges = None

    def edges(self, layout: Layout) -> EdgeBatch:
        """The lines of the layout, kept until it is arranged anew."""
        if self._edges is None:
            self._edges = EdgeBatch(layout)
        return self._edges

    def name(self, node: NodeId) -> str:
        return self.names[node[0]][node[1]].to(language())

    def _name_width(self, node: NodeId) -> float:
        widths = [QFontMetricsF(theme_font(self.metrics.name, bold=True)).horizontalAdvance(self.name(node))]
        other = self.names[node[0]][node[1]].other(language())
        if other is not None:
            widths.append(QFontMetricsF(theme_font(self.metrics.name - 2)).horizontalAdvance(other))
        return max(widths)
