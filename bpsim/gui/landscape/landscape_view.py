"""The landscape with the way of the run over it: a map that a double-click asks to start from. Painted."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from bpsim.gui.landscape.legend import LegendLine, legend_places, paint_legend
from bpsim.gui.look.series import series_colour
from bpsim.gui.look.theme import theme
from bpsim.gui.painted.map_view import GAP, MapView

FEW = 40  # updates on the path up to which each has a dot
DOWNHILL = 0.22  # the length of the arrow downhill, of the frame's shorter side: it says the direction alone
LEAST_STEP = 3.0  # pixels; a shorter step is not drawn
DASHES = (4.0, 2.5)  # in widths of the line
CROWDED, ASTRAY = 0.5, 4.0  # of the place that a line stays in, what it covers; its length, in diagonals of that place
WANDERING = 0.65
FAR = 20.0  # frames: what is drawn lies no further away


class OtherLine(NamedTuple):
    """The way of another run: in the colour ``series``, a lane's ``dashed``; ``path`` (K, 2) as in ``Way``."""

    name: str
    series: int
    dashed: bool
    path: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Way:
    """Places in shares from the left and from the top: the ``path`` (K, 2), where it began, what is shown ``now``; from
    there ``downhill`` and the next ``step`` (2,) in the same shares, None where there is none. ``dots``: whether each
    point of the path is one update. ``others``: where other runs went; ``name``: this one's beside them."""

    path: NDArray[np.float64]
    now: NDArray[np.float64]
    downhill: NDArray[np.float64] | None = None
    step: NDArray[np.float64] | None = None
    dots: bool = False
    others: tuple[OtherLine, ...] = ()
    name: str = ""


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

    @property
    def frame(self) -> QRectF:
        """Above the names of other runs, where there are some."""
        frame, places = super().frame, self._legend
        if places:
            frame.setHeight(max(40.0, frame.height() - places[-1][1].bottom()))
        return frame

    @property
    def _legend(self) -> list[tuple[LegendLine, QRectF]]:
        way = self.way
        if way is None or not way.others:
            return []
        lines = [LegendLine(way.name, theme().text)]
        lines += [LegendLine(other.name, series_colour(other.series), other.dashed) for other in way.others]
        return legend_places(lines, self.width() - 2.0 * GAP, self._pixels)

    def paint(self, painter: QPainter) -> None:
        super().paint(painter)
        places = self._legend
        if self.picture is not None and places:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_legend(painter, QPointF(GAP, self.height() - places[-1][1].bottom() - 2.0), places, self._pixels)

    def _paint_over(self, painter: QPainter) -> None:
        way, colours = self.way, theme()
        if way is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for other in way.others:
            self._paint_other(painter, other)
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

    def _paint_other(self, painter: QPainter, other: OtherLine) -> None:
        """To its end, which is a square."""
        points, colour = self._at(np.clip(np.nan_to_num(other.path, nan=FAR), -FAR, FAR)), series_colour(other.series)
        self._paint_cased(painter, QPolygonF(points), colour, dashed=other.dashed)
        half, end = self._pixels * 0.36, points[-1]
        painter.setPen(QPen(theme().card, 1.5))
        painter.setBrush(colour)
        painter.drawRect(QRectF(end.x() - half, end.y() - half, 2 * half, 2 * half))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_cased(self, painter: QPainter, line: QPolygonF, colour: QColor, *, dashed: bool = False) -> None:
        """With a rim in the colour of the ground: it is seen on every height. One that wanders to and fro until it
        would hide where it goes lets the ground be seen through it."""
        width = self._pixels / (6.0 if line.size() <= FEW else 9.0)
        if _fills(line, width):
            seen_through = QColor(colour)
            seen_through.setAlphaF(WANDERING)
            pen = QPen(seen_through, 1.0)
            if dashed:
                pen.setDashPattern([d * width for d in DASHES])
            painter.setPen(pen)
            painter.drawPolyline(line)
            return
        for pen in (QPen(theme().card, 2.0 * width), QPen(colour, width)):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if dashed:
                pen.setDashPattern([d * width / pen.widthF() for d in DASHES])
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


def _fills(line: QPolygonF, width: float) -> bool:
    """Whether the line would cover much of the place that it stays in."""
    points = np.array([(line.at(place).x(), line.at(place).y()) for place in range(line.size())])
    length = float(np.hypot(*np.diff(points, axis=0).T).sum())
    room = np.ptp(points, axis=0) + width
    return length * width > CROWDED * float(room.prod()) and length > ASTRAY * float(np.hypot(*room))
