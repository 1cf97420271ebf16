"""The landscape with the way of the run over it: a map that a double-click asks to start from. Painted."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from bpsim.gui.parts.map_view import MapView
from bpsim.gui.theme import theme

FEW = 40  # updates on the path up to which each has a dot
DOWNHILL = 0.22  # the length of the arrow downhill, of the frame's shorter side: it says the direction alone
LEAST_STEP = 3.0  # pixels; a shorter step is not drawn
FAR = 20.0  # frames: what is drawn lies no further away


@dataclass(frozen=True, eq=False)
class Way:
    """Places in shares from the left and from the top: the ``path`` (K, 2), where it began, what is shown ``now``; from
    there ``downhill`` and the next ``step`` (2,) in the same shares, None where there is none. ``dots``: whether each
    point of the path is one update."""

    path: NDArray[np.float64]
    now: NDArray[np.float64]
    downhill: NDArray[np.float64] | None = None
    step: NDArray[np.float64] | None = None
    dots: bool = False


class LandscapeView(MapView):
    """Signals: ``start_requested(x, y)`` for a double-click, with shares from the left and from the top;
    ``zoomed(int)`` with the notches of the wheel."""

    start_requested = Signal(float, float)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way: Way | None = None

    def show_way(self, way: Way | None) -> None:
        self.way = way
        self.update()

    def _paint_over(self, painter: QPainter) -> None:
        way, colours = self.way, theme()
        if way is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = self._at(np.clip(way.path, -FAR, FAR))
        if len(path) > 1:
            self._paint_cased(painter, QPolygonF(path), colours.text)
        radius = self._pixels * 0.42
        if way.dots and len(path) <= FEW:
            painter.setPen(QPen(colours.card, 1.0))
            painter.setBrush(colours.text)
            for point in path:
                painter.drawEllipse(point, radius * 0.55, radius * 0.55)
        now = self._at(np.clip(way.now[None], -FAR, FAR))[0]
        if way.downhill is not None:
            self._paint_arrow(painter, now, self._of_length(way.downhill), thin=True)
        if way.step is not None:
            reach = self._in_pixels(way.step)
            if math.hypot(reach.x(), reach.y()) >= LEAST_STEP:
                self._paint_arrow(painter, now, reach, thin=False)
        if path:
            painter.setPen(QPen(colours.text, 2.0))
            painter.setBrush(colours.card)
            painter.drawEllipse(path[0], radius, radius)
        painter.setPen(QPen(colours.card, 2.0))
        painter.setBrush(colours.text)
        painter.drawEllipse(now, radius * 1.2, radius * 1.2)

    def _paint_cased(self, painter: QPainter, line: QPolygonF, colour: QColor) -> None:
        """With a rim in the colour of the ground: it is seen on every height."""
        width = self._pixels / (6.0 if line.size() <= FEW else 9.0)
        for pen in (QPen(theme().card, 2.0 * width), QPen(colour, width)):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(line)

    def _in_pixels(self, vector: NDArray[np.float64]) -> QPointF:
        x, y = np.clip(vector, -FAR, FAR)
        return QPointF(float(x) * self.frame.width(), float(y) * self.frame.height())

    def _of_length(self, vector: NDArray[np.float64]) -> QPointF:
        reach = self._in_pixels(vector / (np.abs(vector).max() or 1.0))
        length = math.hypot(reach.x(), reach.y())
        return reach * (DOWNHILL * min(self.frame.width(), self.frame.height()) / length) if length else reach

    def _paint_arrow(self, painter: QPainter, start: QPointF, reach: QPointF, *, thin: bool) -> None:
        length = math.hypot(reach.x(), reach.y())
        if length == 0.0:
            return
        end, along = start + reach, reach * (1.0 / length)
        head = min(self._pixels * (0.7 if thin else 1.0), length)
        across = QPointF(-along.y(), along.x()) * (head * 0.45)
        path = QPainterPath(start)
        path.lineTo(end)
        for side in (across, -across):
            path.moveTo(end)
            path.lineTo(end - along * head + side)
        width = self._pixels / (7.0 if thin else 3.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(theme().card, width + 2.5), QPen(theme().backward, width)):
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawPath(path)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        shares = self._shares(event)
        if shares is not None and event.button() == Qt.MouseButton.LeftButton:
            self.start_requested.emit(*shares)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        notches = round(event.angleDelta().y() / 120)
        if notches and self.frame.contains(event.position()):
            self.zoomed.emit(notches)
            event.accept()
        else:
            super().wheelEvent(event)
