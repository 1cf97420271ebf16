"""A small picture of a network: circles, and edges in the colours of their weights. Nothing to click, no numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.engine.network import Parameters
from bpsim.gui.diagram.active_edges import ActiveEdges
from bpsim.gui.diagram.colour_scale import ColourScale
from bpsim.gui.diagram.edge_batch import EdgeBatch
from bpsim.gui.diagram.geometry import Box, Point
from bpsim.gui.diagram.layout import NORMAL, Layout, NodeId
from bpsim.gui.diagram.paint_edges import paint_edges
from bpsim.gui.diagram.pen import draw_ring, draw_text
from bpsim.gui.diagram.picture import DiagramPicture, largest_weight
from bpsim.gui.theme import theme, theme_font

SHOWN_NODES = 7
LARGEST_RADIUS = 17.0
_NOWHERE = Box(0.0, 0.0, 0.0, 0.0)


class LaneDiagram(QWidget):
    """``scale`` is shared by all lanes, so that a colour means the same weight in each."""

    def __init__(self, scale: ColourScale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._picture: DiagramPicture | None = None
        self.setMinimumSize(140, 72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_parameters(self, parameters: Parameters) -> None:
        self._picture = _still(parameters)
        self._scale.cover(largest_weight(self._picture))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, 110)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme()
        layout = small_layout(self._picture.network.layers, self.width(), self.height())
        edges = EdgeBatch(layout)
        paint_edges(painter, layout, edges, self._picture, self._scale, colours, marked=None, moving=False)
        for at in layout.nodes.values():
            draw_ring(painter, at, layout.radius, colours.muted, colours.neutral, 1.4)
        for at, _count in layout.folded.values():
            draw_text(painter, Box.around(at, 30, 20), "⋮", theme_font(15, bold=True), colours.muted)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)


def small_layout(sizes: tuple[int, ...], width: float, height: float) -> Layout:
    """Where the nodes stand in so much room; of a larger layer the first ones, and the last."""
    rows = max(min(size, SHOWN_NODES) for size in sizes)
    radius = max(3.0, min(LARGEST_RADIUS, height / rows * 0.34, width / len(sizes) * 0.3))
    left = radius + 6.0
    gap = (width - 2 * left) / max(1, len(sizes) - 1)
    nodes: dict[NodeId, Point] = {}
    folded: dict[int, tuple[Point, int]] = {}
    for layer, size in enumerate(sizes):
        shown: list[int | None] = list(range(size))
        if size > SHOWN_NODES:
            shown = [*range(SHOWN_NODES - 2), None, size - 1]
        pitch = (height - 4) / max(rows, len(shown))
        first = height / 2 - pitch * (len(shown) - 1) / 2
        for place, node in enumerate(shown):
            at = Point(left + layer * gap, first + place * pitch)
            if node is None:
                folded[layer] = (at, size - SHOWN_NODES + 1)
            else:
                nodes[layer, node] = at
    return Layout(
        sizes=sizes, metrics=NORMAL, radius=radius, nodes=nodes, folded=folded, headings=(), names={}, biases={},
        edge_labels={}, loss_card=_NOWHERE, legend=_NOWHERE,
    )  # fmt: skip


def _still(parameters: Parameters) -> DiagramPicture:
    """A picture in which nothing is computed just now."""
    return DiagramPicture(
        network=parameters.network, nodes={}, largest_activation=1.0, old=parameters, now=parameters.flat,
        unknown=np.zeros(len(parameters.flat), np.bool_),
        updated_layers=frozenset(), targets=(), sample_loss=None, batch_loss=None, batch_size=1, new_loss=None,
        active_nodes=frozenset(), active_edges=ActiveEdges(parameters.network), loss_active=False, direction=0,
    )  # fmt: skip
