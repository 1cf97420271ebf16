"""Marks on the diagram: that the program is wrong on purpose, and every parameter whose gradient disagrees."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLineF, Qt
from PySide6.QtGui import QPainter, QPen, QRegion

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.pen import draw_pill, draw_text, font_metrics, rect
from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.placing.layout import EdgeId, Layout
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.look.colours import blend
from bpsim.gui.look.theme import theme, theme_font

translate = QCoreApplication.translate

SIGN = "≠"


class Marks:
    """Attributes: ``places``, the parameters that are marked. Painted over the diagram until ``show`` says else."""

    def __init__(self, diagram: DiagramView) -> None:
        self._diagram = diagram
        self._wrong = False
        self.places: frozenset[ParameterPlace] = frozenset()
        diagram.add_overlay(self.paint)

    def show(self, wrong: bool, places: Iterable[ParameterPlace]) -> None:
        """``wrong``: whether the program is wrong on purpose."""
        chosen = frozenset(places)
        if (wrong, chosen) != (self._wrong, self.places):
            self._wrong, self.places = wrong, chosen
            self._diagram.update()

    def paint(self, painter: QPainter, layout: Layout) -> None:
        painter.save()
        edges = [(p.layer, p.source, p.target) for p in self.places if p.source is not None]
        without_label = [edge for edge in edges if edge not in layout.edge_labels]
        if without_label:
            painter.setClipRegion(self._beside_values(layout))
            for edge in without_label:
                self._mark_line(painter, layout, edge)
            painter.setClipping(False)
        for edge in edges:
            if edge in layout.edge_labels:
                box = layout.edge_labels[edge]
                self._mark_box(painter, layout, box, box.left + box.width)
        for place in self.places:
            if place.source is None and (place.layer, place.target) in layout.biases:
                box = layout.biases[place.layer, place.target]
                self._mark_box(painter, layout, box, box.left)  # away from the neuron
        if self._wrong:
            self._mark_diagram(painter, layout)
        painter.restore()

    def _beside_values(self, layout: Layout) -> QRegion:
        """Where a line may be drawn: it must not strike a number through."""
        region = QRegion(self._diagram.painted_room.toAlignedRect())
        for box in (*layout.edge_labels.values(), *layout.biases.values(), layout.loss_card):
            region -= QRegion(rect(box).toAlignedRect())
        return region

    def _mark_line(self, painter: QPainter, layout: Layout, edge: EdgeId) -> None:
        if layout.is_dense(edge[0]):
            return
        start, end = layout.ends(edge)
        painter.setPen(QPen(theme().error, 1.6, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(start.x, start.y, end.x, end.y))

    def _mark_box(self, painter: QPainter, layout: Layout, box: Box, corner_x: float) -> None:
        """A frame round a value, with the sign at one of its upper corners: not by colour alone."""
        colours, size = theme(), layout.metrics.small * 1.15
        painter.setPen(QPen(colours.error, 2.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = min(box.height * 0.38, 12.0)
        painter.drawRoundedRect(rect(box).adjusted(-2, -2, 2, 2), radius, radius)
        corner = Box(corner_x - size * 0.5, box.top - size * 0.6, size, size)
        painter.setBrush(colours.error)
        painter.drawEllipse(rect(corner))
        draw_text(painter, corner, SIGN, theme_font(layout.metrics.small, bold=True), colours.card)

    def _mark_diagram(self, painter: QPainter, layout: Layout) -> None:
        colours, pixels = theme(), layout.metrics.small
        painter.setPen(QPen(colours.error, 2.0, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = self._diagram.painted_room.adjusted(3, 3, -3, -3)
        painter.drawRoundedRect(frame, 8, 8)
        text = translate("Mistakes", "wrong on purpose")
        width = font_metrics(pixels, bold=True).horizontalAdvance(text) + pixels * 1.4
        place = self._free_place(layout, frame.right() - 8, width)
        if place is None:  # the banner says it anyway
            return
        tag = Box(place, frame.top() + 7, width, pixels * 1.9)
        draw_pill(painter, tag, colours.error, blend(colours.card, colours.error, 0.1), 1.6)
        draw_text(painter, tag, text, theme_font(pixels, bold=True), colours.error)

    @staticmethod
    def _free_place(layout: Layout, right: float, width: float) -> float | None:
        """Where the tag begins: beside the last layer's heading, or between the last two."""
        room = layout.metrics.heading * 3.2  # half a heading, and air
        last, before = layout.headings[-1].x, layout.headings[-2].x
        if right - width >= last + room:
            return right - width
        if last - before - 2 * room >= width:
            return (last + before - width) / 2
        return None
