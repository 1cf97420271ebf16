"""Handles: the little + and − at a layer's heading, and the + between two headings for a layer in between."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from bpsim.gui.diagram.pen import rect
from bpsim.gui.diagram.placing.geometry import Box, Point
from bpsim.gui.diagram.placing.layout import Layout
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.look.colours import Theme

translate = QCoreApplication.translate

SIDE = 24.0
_BESIDE = 3.7  # from the middle of a heading to a handle, in sizes of its type
_ROOMY = 2 * SIDE + 14  # between two headings' handles, for one more in the middle


@dataclass(frozen=True)
class Handle:
    """``wish``: "add_node" or "remove_node" (of layer ``layer``), or "add_layer" (behind it)."""

    wish: str
    layer: int
    box: Box

    @property
    def spot(self) -> Spot:
        return Spot("layer", layer=self.layer)

    def tooltip(self) -> str:
        return {
            "add_node": translate("Diagram", "Add a neuron to this layer (Insert)"),
            "remove_node": translate("Diagram", "Remove the last neuron of this layer"),
            "add_layer": translate("Diagram", "Add a hidden layer here"),
        }[self.wish]


def layer_near(layout: Layout, at: Point, spot: Spot | None) -> int | None:
    """The layer whose handles are shown for a mouse at ``at``, over ``spot``: that of the neuron, or, in the line of
    the headings, the nearest one."""
    if at.y <= layout.headings[0].y + SIDE:
        return min(range(len(layout.headings)), key=lambda layer: abs(layout.headings[layer].x - at.x))
    return layer_of(spot)


def layer_of(spot: Spot | None) -> int | None:
    """The layer of a neuron or of a heading; a connection belongs to none."""
    if spot is None or spot.kind == "target":
        return None
    return spot.layer if spot.node is None else spot.node[0]


def handles_of(layout: Layout, layer: int) -> list[Handle]:
    """What stands at a layer's heading, and between it and its neighbours where there is room."""
    centre = layout.headings[layer]
    beside = layout.metrics.heading * _BESIDE
    handles = [Handle("add_node", layer, Box.around(Point(centre.x + beside, centre.y), SIDE, SIDE))]
    if layout.sizes[layer] > 1 or layer > 0 < len(layout.sizes) - 2:
        handles.append(Handle("remove_node", layer, Box.around(Point(centre.x - beside, centre.y), SIDE, SIDE)))
    for before in (layer - 1, layer):
        if 0 <= before < len(layout.headings) - 1:
            first, second = layout.headings[before], layout.headings[before + 1]
            if second.x - first.x - 2 * beside >= _ROOMY:
                handles.append(Handle("add_layer", before, Box.around(first.towards(second, 0.5), SIDE, SIDE)))
    return handles


def handle_at(handles: list[Handle], at: Point) -> Handle | None:
    return next((handle for handle in handles if handle.box.holds(at)), None)


def paint_handles(painter: QPainter, handles: list[Handle], pointed: Handle | None, colours: Theme) -> None:
    """Round buttons; the one that is pointed at is filled."""
    for handle in handles:
        here = handle == pointed
        button = rect(handle.box).adjusted(2.5, 2.5, -2.5, -2.5)
        colour = colours.on_accent if here else colours.muted
        painter.setPen(QPen(colours.accent_dark if here else colours.outline, 1.2))
        painter.setBrush(colours.accent_dark if here else colours.card)
        painter.drawEllipse(button)
        pen = QPen(colour, 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle, arm = button.center(), 4.4
        painter.drawLine(QLineF(middle.x() - arm, middle.y(), middle.x() + arm, middle.y()))
        if handle.wish != "remove_node":
            painter.drawLine(QLineF(middle.x(), middle.y() - arm, middle.x(), middle.y() + arm))
        if handle.wish == "add_layer":  # brackets: not a neuron, a whole column
            for side in (-1, 1):
                x = middle.x() + side * (arm + 9)
                painter.setPen(QPen(colours.muted, 1.2, Qt.PenStyle.DotLine))
                painter.drawLine(QLineF(x, middle.y() - 9, x, middle.y() + 9))
