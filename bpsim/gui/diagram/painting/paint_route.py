"""One route from a neuron to the loss, drawn over the edges."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from bpsim.gui.diagram.pen import point, rect
from bpsim.gui.diagram.placing.forms import Form
from bpsim.gui.diagram.placing.layout import Layout, NodeId
from bpsim.gui.look.colours import Theme

WIDTH = 6.0
BULGE = 2.2  # how far a step within a layer bends outwards, in radii


def paint_route_line(painter: QPainter, layout: Layout, nodes: Sequence[NodeId], colours: Theme) -> None:
    """The line, beneath the nodes: bright in the colour of the backward pass, with a rim that parts it from edges."""
    path = route_path(layout, nodes)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((colours.card, WIDTH + 5.0), (colours.backward, WIDTH)):
        pen = QPen(QColor(colour), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(path)


def paint_route_nodes(painter: QPainter, layout: Layout, nodes: Sequence[NodeId], colours: Theme) -> None:
    """A ring around each node that the route passes, and around the loss."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.backward, 3.0))
    painter.drawRoundedRect(rect(layout.loss_card), 12.0, 12.0)
    painter.setPen(QPen(colours.backward, 4.0))
    for node in nodes:
        if layout.blocks[node[0]].form is Form.COLUMN:
            radius = layout.radius(node[0]) + 1.0
            painter.drawEllipse(point(layout.nodes[node]), radius, radius)
        else:
            painter.drawRoundedRect(rect(layout.box(node)).adjusted(-2, -2, 2, 2), 3.0, 3.0)


def route_path(layout: Layout, nodes: Sequence[NodeId]) -> QPainterPath:
    """From node to node and on to the loss card; a step within a layer (softmax) bends around the nodes between."""
    places = [layout.nodes[node] for node in nodes]
    path = QPainterPath(point(places[0]))
    for (first, second), (start, end) in zip(pairwise(nodes), pairwise(places), strict=True):
        if first[0] == second[0]:
            bend = QPointF(start.x - BULGE * max(layout.radius(first[0]), 14.0), (start.y + end.y) / 2)
            path.quadTo(bend, point(end))
        else:
            path.lineTo(point(end))
    card, last = layout.loss_card, places[-1]
    if card.left > last.x + layout.radius(nodes[-1][0]):  # else it stands right under the node, with a name between
        path.lineTo(card.left, min(max(last.y, card.top + 14), card.top + card.height - 14))
    return path
