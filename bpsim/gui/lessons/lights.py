"""Lights on the diagram: a ring round what the lesson speaks of, as long as it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from bpsim.gui.diagram.pen import rect
from bpsim.gui.diagram.placing.layout import Layout
from bpsim.gui.diagram.spots import Spot, box_of, stands_in
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.look.theme import theme

WIDTH, GLOW = 2.6, 8.0


class Lights:
    """Attributes: ``spots``, what is lit. Painted over the diagram until ``show`` says else."""

    def __init__(self, diagram: DiagramView) -> None:
        self._diagram = diagram
        self.spots: tuple[Spot, ...] = ()
        diagram.add_overlay(self.paint)

    def show(self, spots: Sequence[Spot]) -> None:
        if tuple(spots) != self.spots:
            self.spots = tuple(spots)
            edge = spots[0].edge if len(spots) == 1 else None
            self._diagram.point_at(None if edge is None else spots[0])  # a line is drawn, and its weight written
            self._diagram.update()

    def paint(self, painter: QPainter, layout: Layout) -> None:
        there = [spot for spot in self.spots if stands_in(layout, spot)]
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipRegion(self._beside_values(layout, there))
        for spot in there:
            if spot.edge is not None and layout.is_dense(spot.edge[0]):
                continue
            self._ring(painter, layout, spot)
        painter.restore()

    def _beside_values(self, layout: Layout, spots: Sequence[Spot]) -> QRegion:
        """Where a ring may be drawn: it must not strike a number through that it is not about."""
        region, own = QRegion(self._diagram.painted_room.toAlignedRect()), [box_of(layout, spot) for spot in spots]
        for box in (*layout.edge_labels.values(), *layout.biases.values(), *layout.names.values()):
            if box not in own:
                region -= QRegion(rect(box).toAlignedRect())
        return region

    @staticmethod
    def _ring(painter: QPainter, layout: Layout, spot: Spot) -> None:
        colour, round_it = theme().warning, spot.kind in ("node", "input")
        glow = QColor(colour)
        glow.setAlpha(70)
        box = rect(box_of(layout, spot))
        for pen, margin in ((QPen(glow, GLOW), 5.0), (QPen(colour, WIDTH), 3.0)):
            painter.setPen(pen)
            frame = box.adjusted(-margin, -margin, margin, margin)
            if round_it and abs(box.width() - box.height()) < 2.0:
                painter.drawEllipse(frame)
            else:
                painter.drawRoundedRect(frame, 8, 8)
