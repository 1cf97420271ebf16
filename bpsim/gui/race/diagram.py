"""A small picture of a network: circles, and edges in the colours of their weights. Nothing to click, no numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.engine.network import Parameters
from bpsim.gui.diagram.active_edges import ActiveEdges
from bpsim.gui.diagram.edge_batch import EdgeBatch
from bpsim.gui.diagram.painting.paint_edges import paint_edges, paint_texture
from bpsim.gui.diagram.pen import draw_ring
from bpsim.gui.diagram.picture import DiagramPicture, LayerPicture, NodePicture, largest_weight, strongest_edges
from bpsim.gui.diagram.placing.arranging import arrange_small
from bpsim.gui.diagram.placing.layout import NodeId
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.theme import theme
from bpsim.gui.parts.reading import painter_from_left, read_from_left

STRONGEST = 30  # connections drawn between two large layers


class LaneDiagram(QWidget):
    """``scale`` is shared by all lanes, so that a colour means the same weight in each."""

    def __init__(self, scale: ColourScale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
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
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = theme()
            layout = arrange_small(self._picture.network.layers, self.width(), self.height())
            paint_texture(painter, layout, self._picture, colours)
            ids = [np.array(layout.edge_list, dtype=np.int64).reshape(-1, 3)]
            ids += [strongest_edges(self._picture, layer, STRONGEST) for layer in layout.dense_layers]
            edges = EdgeBatch(layout, np.concatenate(ids))
            paint_edges(painter, layout, edges, self._picture, self._scale, colours, marked=None, moving=False)
            for (layer, _), at in layout.nodes.items():
                draw_ring(painter, at, layout.radius(layer), colours.muted, colours.neutral, 1.4)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)


class _NoNodes:
    """No node has a number."""

    def __getitem__(self, node: NodeId, /) -> NodePicture:
        raise KeyError(node)

    def layer(self, layer: int) -> LayerPicture:
        raise KeyError(layer)


def _still(parameters: Parameters) -> DiagramPicture:
    """A picture in which nothing is computed just now."""
    return DiagramPicture(
        network=parameters.network, nodes=_NoNodes(), largest_activation=1.0, largest_delta=0.0, old=parameters,
        now=parameters.flat, unknown=np.zeros(len(parameters.flat), np.bool_),
        updated_layers=frozenset(), targets=(), sample_loss=None, batch_loss=None, batch_size=1, new_loss=None,
        new_sample_loss=None, active_nodes=frozenset(), active_edges=ActiveEdges(parameters.network),
        loss_active=False, direction=0,
    )  # fmt: skip
