"""Shown: all that the diagram shows, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from bpsim.engine.network import NetworkSpec, ParameterPlace
from bpsim.gui.diagram.attention import dense_edges_in_hand, nodes_in_hand, wishes_of
from bpsim.gui.diagram.edge_batch import EdgeBatch
from bpsim.gui.diagram.picture import DiagramPicture, strongest_edges
from bpsim.gui.diagram.placing.arranging import arrange
from bpsim.gui.diagram.placing.blocks import Names
from bpsim.gui.diagram.placing.labels import Labelled, Labels
from bpsim.gui.diagram.placing.layout import EdgeId, Layout, NodeId, Subject
from bpsim.gui.diagram.placing.metrics import LARGE, NORMAL, Metrics
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.language import language
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.theme import theme_font
from bpsim.session.words.text import Text

Overlay = Callable[[QPainter, Layout], None]
NAMELESS = ((Text.same(""),), (Text.same(""),))
STRONGEST = 60  # connections between two large layers that are drawn although they are not in hand


class _Placed(NamedTuple):
    """What is laid out, and where it stands."""

    subject: Subject
    layout: Layout
    second_names: bool
    labels: Labels


def _worth(layout: Layout) -> tuple[int, int]:
    """How many layers have their names under the nodes, where these are whole; how many weights are written."""
    return sum(block.names is Names.UNDER for block in layout.blocks), len(layout.edge_labels)


@dataclass
class Shown:
    """``shape``: rows and columns where the inputs are a picture; ``classes``: whether the targets are classes.
    ``moving``: the next picture follows at once. ``values``: whether numbers are written. ``large``: for a class.
    ``labelled``: which weights are written; ``strongest``: how many connections of large layers are drawn that are
    not in hand; ``weight_pictures``: whether neurons over a picture show their weights as one.
    ``route``: the nodes of the way that is lit up. ``overlays`` are painted over everything else.
    ``maps``: what some neurons answer over a plane of inputs, shown in them in place of their numbers.
    ``zoom``: by how much the room is larger than the widget."""

    network: NetworkSpec = field(default_factory=lambda: NetworkSpec((1, 1), ("identity",)))
    names: tuple[tuple[Text, ...], ...] = NAMELESS
    loss_id: str = "half"
    shape: tuple[int, int] | None = None
    classes: bool = False
    picture: DiagramPicture | None = None
    moving: bool = False
    large: bool = False
    values: bool = True
    labelled: Labelled = Labelled.AUTOMATIC
    strongest: int = STRONGEST
    weight_pictures: bool = True
    weights: ColourScale = field(default_factory=ColourScale)
    activations: ColourScale = field(default_factory=ColourScale)
    deltas: ColourScale = field(default_factory=ColourScale)
    route: tuple[NodeId, ...] = ()
    frozen: frozenset[ParameterPlace] = frozenset()
    overlays: list[Overlay] = field(default_factory=list)
    maps: Mapping[NodeId, QImage] = field(default_factory=dict)
    zoom: float = 1.0
    _room: tuple[float, float] | None = None  # in which it has to be arranged anew
    _placed: _Placed | None = None
    _edges: EdgeBatch | None = None
    _dense: tuple[tuple[object, ...], EdgeBatch] | None = None

    @property
    def metrics(self) -> Metrics:
        return (LARGE if self.large else NORMAL).scaled(max(1.0, self.zoom))

    def arrange(self, width: int, height: int) -> float:
        """Every node and name needs a new place, in a widget of this size or in the least room that will do: how much
        smaller the widget is than that. It is found when somebody asks: a splitter that moves asks for many sizes."""
        least_width, least_height = (LARGE if self.large else NORMAL).least_room(self.network.layers)
        shrunk = max(0.01, min(1.0, width / least_width, height / least_height))
        grown = max(1.0, self.zoom)
        self._room = width * grown / shrunk, height * grown / shrunk
        return shrunk

    @property
    def layout(self) -> Layout | None:
        """Where everything stands; None before there is a room."""
        placed = self._find_places()
        return None if placed is None else placed.layout

    @property
    def second_names(self) -> bool:
        """Whether there is room for the names in the other language."""
        placed = self._find_places()
        return placed is not None and placed.second_names

    @property
    def labels(self) -> Labels | None:
        placed = self._find_places()
        return None if placed is None else placed.labels

    @property
    def subject(self) -> Subject:
        """What is laid out."""
        placed = self._find_places()
        return Subject((1, 1), lambda node: 0.0) if placed is None else placed.subject

    def _find_places(self) -> _Placed | None:
        if self._room is not None:
            room, self._room = (*self._room, self.metrics), None
            both = any(name.other(language()) for layer in self.names for name in layer) and not self.large
            placed = self._placed_with(both, room)
            layout = placed.layout
            roomy = layout.numbered_radius >= self.metrics.roomy_radius * 0.85
            if both and not (roomy and _worth(layout) == (len(layout.blocks), len(layout.edge_list))):
                alone = self._placed_with(False, room)
                # larger nodes are worth more than second names, and so is the room for first ones and for weights
                if not roomy or _worth(alone.layout) > _worth(layout):
                    placed = alone
            self._placed = placed
            self._edges = self._dense = None
        return self._placed

    def _placed_with(self, second_names: bool, room: tuple[float, float, Metrics]) -> _Placed:
        subject = self._subject(second_names=second_names)
        layout = arrange(subject, *room)
        return _Placed(subject, layout, second_names, Labels(layout, subject, self.labelled))

    def _subject(self, *, second_names: bool) -> Subject:
        return Subject(self.network.layers, self._name_width, self.shape, self.classes, second_names)

    def attend(self, marked: Sequence[Spot]) -> None:
        """Write the labels of what is in hand."""
        if self.layout is not None and self.labels is not None and self.picture is not None:
            picture = self.picture.unmarked() if self.route else self.picture
            self.labels.attend(wishes_of(self.layout, picture, marked), nodes_in_hand(picture, marked))

    @property
    def label_texts(self) -> Mapping[EdgeId, str]:
        """What labels say instead of their weight."""
        return {} if self.labels is None else self.labels.texts

    def edges(self, layout: Layout) -> EdgeBatch:
        """The lines of layers whose edges are all drawn, kept until it is arranged anew."""
        if self._edges is None:
            self._edges = EdgeBatch(layout, np.array(layout.edge_list, dtype=np.int64).reshape(-1, 3))
        return self._edges

    def dense_edges(self, layout: Layout, picture: DiagramPicture, marked: Sequence[Spot]) -> EdgeBatch:
        """Those of the other layers that are drawn just now: the strongest, and those in hand."""
        key = (picture, tuple(marked), self.strongest)
        if self._dense is None or self._dense[0] != key:
            chosen = [dense_edges_in_hand(layout, picture, marked)]
            chosen += [strongest_edges(picture, layer, self.strongest) for layer in layout.dense_layers]
            self._dense = key, EdgeBatch(layout, np.unique(np.concatenate(chosen), axis=0))
        return self._dense[1]

    def name(self, node: NodeId) -> str:
        return self.names[node[0]][node[1]].to(language())

    def _name_width(self, node: NodeId) -> float:
        widths = [QFontMetricsF(theme_font(self.metrics.name, bold=True)).horizontalAdvance(self.name(node))]
        other = self.names[node[0]][node[1]].other(language())
        if other is not None:
            widths.append(QFontMetricsF(theme_font(self.metrics.name - 2)).horizontalAdvance(other))
        return max(widths)
