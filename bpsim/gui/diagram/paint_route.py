"""One route from a neuron to the loss, drawn over the edges."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from bpsim.gui.diagram.geometry import Box, Point
from bpsim.gui.diagram.layout import Layout, NodeId
from bpsim.gui.diagram.pen import draw_fitting, draw_pill, font_metrics, point, rect
from bpsim.gui.theme import Theme

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


def paint_route_nodes(
    painter: QPainter, layout: Layout, nodes: Sequence[NodeId], names: Sequence[str], colours: Theme
) -> None:
    """A ring around each node that the route passes, and around the loss; a node's name where it is folded away."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.backward, 3.0))
    painter.drawRoundedRect(rect(layout.loss_card), 12.0, 12.0)
    for node, name in zip(nodes, names, strict=True):
        if node in layout.nodes:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.backward, 4.0))
            painter.drawEllipse(point(layout.nodes[node]), layout.radius + 1.0, layout.radius + 1.0)
        else:
            small = layout.metrics.small
            width = font_metrics(small, bold=True).horizontalAdvance(name) + small * 1.2
            box = Box.around(_place(layout, node), min(width, small * 9), small * 1.9)
            draw_pill(painter, box, colours.backward, colours.card, 3.0)
            draw_fitting(painter, box, name, small, colours.text, margin=4.0, bold=True)


def route_path(layout: Layout, nodes: Sequence[NodeId]) -> QPainterPath:
    """From node to node and on to the loss card; a step within a layer (softmax) bends around the nodes between."""
    places = [_place(layout, node) for node in nodes]
    path = QPainterPath(point(places[0]))
    for (first, second), (start, end) in zip(pairwise(nodes), pairwise(places), strict=True):
        if first[0] == second[0]:
            bend = QPointF(start.x - BULGE * layout.radius, (start.y + end.y) / 2)
            path.quadTo(bend, point(end))
        else:
            path.lineTo(point(end))
    card, last = layout.loss_card, places[-1]
    if card.left > last.x + layout.radius:  # else it stands right under the node, with a name between
        path.lineTo(card.left, min(max(last.y, card.top + 14), card.top + card.height - 14))
    return path


def _place(layout: Layout, node: NodeId) -> Point:
    """Where a node stands, or the marker that stands for it."""
    return layout.nodes[node] if node in layout.nodes else layout.folded[node[0]][0]
