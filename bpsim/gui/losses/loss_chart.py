"""The loss chart for paper and slides: one painter for SVG, PDF and pixels, with its legend in it.

The window's own chart is made for the mouse: it has no legend inside, and its pens keep their width in pixels
when a picture is enlarged.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEngine, QPainter, QPen, QPolygonF

from bpsim.engine.network import FloatArray
from bpsim.gui.look.theme import theme, theme_font
from bpsim.session.running.known.curves import Curve
from bpsim.session.running.losses import Points
from bpsim.session.words.number_format import grouped, short_number

translate = QCoreApplication.translate

BUCKETS = 600
STRETCH = 2  # lines: of twenty a loss that goes up and down takes four times as long
MARKERS_BELOW = 50
TICKS = 8
TYPE, TITLE_TYPE = 14, 16
TOP, BOTTOM, RIGHT = 46.0, 54.0, 36.0


def paint_loss_chart(
    painter: QPainter, size: tuple[float, float], curve: Curve, done: int, *, title: str, log: bool
) -> None:
    """The curve into a rectangle of ``size`` at the origin; what lies behind state ``done`` is pale."""
    values = _all_values(curve)
    axis = LossAxis(values, log)
    left = 24.0 + TYPE * 1.6 + max(_width(label) for _, label in axis.ticks())
    plot = QRectF(left, TOP, size[0] - left - RIGHT, size[1] - TOP - BOTTOM)
    frame = _Frame(plot, max(1, curve.last), axis)
    _paint_grid(painter, frame, size)
    painter.save()
    painter.setClipRect(plot.adjusted(-6, -6, 6, 6))
    _paint_lines(painter, frame, curve, done)
    painter.restore()
    _paint_head(painter, plot, title)


def _all_values(curve: Curve) -> FloatArray:
    parts = [curve.batch(0, curve.last, BUCKETS).y, curve.full(0, curve.last, BUCKETS).y]
    values = np.concatenate(parts)
    return values[np.isfinite(values)]


def step_125(span: float, count: int) -> float:
    """The smallest of ..., 0.1, 0.2, 0.5, 1, ... that divides ``span`` into at most ``count`` parts."""
    power = 10.0 ** math.floor(math.log10(span / count))
    return next(power * k for k in (1, 2, 5, 10) if power * k * count >= span * (1 - 1e-12))


class LossAxis:
    """The losses' axis: its range, its ticks, and how high a loss stands in it, 0..1."""

    def __init__(self, values: FloatArray, log: bool) -> None:
        positive = values[values > 0.0]
        self.log = log and len(positive) > 0
        if self.log:
            low, high = math.log10(float(positive.min())), math.log10(float(positive.max()))
            room = max(0.05, 0.04 * (high - low))
            self.low, self.high = low - room, high + room
        else:
            high = float(values.max()) if len(values) else 1.0
            low = min(0.0, float(values.min())) if len(values) else 0.0
            self.low, self.high = low, high + ((high - low) * 0.06 or 1.0)

    def heights(self, values: FloatArray) -> FloatArray:
        if self.log:
            values = np.log10(np.maximum(values, 10.0**self.low))
        return (values - self.low) / (self.high - self.low)

    def ticks(self) -> list[tuple[float, str]]:
        """(height, what stands beside it)."""
        marks = list(self._powers()) if self.log else []
        if len(marks) < 2:  # on a logarithmic axis: of a loss that hardly falls
            low, high = (10.0**self.low, 10.0**self.high) if self.log else (self.low, self.high)
            step = step_125(high - low, TICKS)
            marks = [step * k for k in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]
        heights = self.heights(np.array(marks))
        return [(float(height), _label(mark)) for height, mark in zip(heights, marks, strict=True)]

    def _powers(self) -> Iterator[float]:
        """Powers of ten, and where there are few of them the 2 and the 5 between."""
        first, last = math.floor(self.low), math.ceil(self.high)
        every = max(1, -(-(last - first) // 8))
        for power in range(first, last + 1, every):
            for factor in (1, 2, 5) if last - first <= 2 else (1,):
                if self.low <= math.log10(factor) + power <= self.high:
                    yield factor * 10.0**power


def _label(value: float) -> str:
    return "0" if abs(value) < 1e-300 else short_number(float(f"{value:.6g}"))


class _Frame:
    """From states and losses to the page."""

    def __init__(self, plot: QRectF, last: int, axis: LossAxis) -> None:
        self.plot, self.last, self.axis = plot, last, axis

    def across(self, state: float) -> float:
        return self.plot.left() + self.plot.width() * state / self.last

    def up(self, height: float) -> float:
        return self.plot.bottom() - self.plot.height() * height

    def points(self, points: Points) -> list[list[QPointF]]:
        """Pieces of the curve; a gap begins another."""
        pieces: list[list[QPointF]] = [[]]
        for x, y in zip(points.x.tolist(), self.axis.heights(points.y).tolist(), strict=True):
            if math.isfinite(y):
                pieces[-1].append(QPointF(self.across(x), self.up(y)))
            elif pieces[-1]:
                pieces.append([])
        return pieces


def _paint_grid(painter: QPainter, frame: _Frame, size: tuple[float, float]) -> None:
    colours, plot = theme(), frame.plot
    painter.setFont(theme_font(TYPE))
    right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
    for height, label in frame.axis.ticks():
        y = frame.up(height)
        painter.setPen(QPen(colours.grid, 1.0))
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        painter.setPen(colours.muted)
        painter.drawText(QRectF(0, y - TYPE, plot.left() - 10, 2 * TYPE), right | middle, label)
    step = max(1, round(step_125(frame.last, 7)))
    for state in range(0, frame.last + 1, step):
        x = frame.across(state)
        painter.setPen(QPen(colours.border, 1.0))
        painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 5))
        painter.setPen(colours.muted)
        box = QRectF(x - 60, plot.bottom() + 7, 120, TYPE * 1.4)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, grouped(state))
    painter.setPen(QPen(colours.border, 1.2))
    painter.drawLine(QLineF(plot.bottomLeft(), plot.bottomRight()))
    painter.drawLine(QLineF(plot.topLeft(), plot.bottomLeft()))
    painter.setPen(colours.muted)
    below = QRectF(plot.left(), size[1] - TYPE * 1.8, plot.width(), TYPE * 1.6)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, translate("LossPanel", "update"))
    painter.save()
    painter.translate(TYPE * 1.1, plot.center().y())
    painter.rotate(-90)
    painter.drawText(QRectF(-100, -TYPE, 200, TYPE * 2), Qt.AlignmentFlag.AlignCenter, translate("LossPanel", "loss"))
    painter.restore()


def _paint_lines(painter: QPainter, frame: _Frame, curve: Curve, done: int) -> None:
    colours = theme()
    markers = curve.last < MARKERS_BELOW
    parts = (
        (curve.batch(max(0, done - 1), curve.last, BUCKETS) if done < curve.last else None, colours.outline, 1.0),
        (curve.full(done, curve.last, BUCKETS) if done < curve.last else None, colours.faint, 1.2),
        (curve.batch(0, done, BUCKETS), colours.muted, 1.0),
        (curve.full(0, done, BUCKETS), colours.text, 2.4),
    )
    for points, colour, width in parts:
        if points is not None and len(points.x):
            _paint_line(painter, frame.points(points), colour, width, markers)


def _paint_line(painter: QPainter, pieces: list[list[QPointF]], colour: QColor, width: float, markers: bool) -> None:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    for piece in pieces:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _paint_polyline(painter, piece)
        if markers or len(piece) == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for at in piece:
                painter.drawEllipse(at, 1.6 + width * 0.7, 1.6 + width * 0.7)


def _paint_polyline(painter: QPainter, points: list[QPointF]) -> None:
    """Into pixels by short stretches: a thick line that goes up and down a thousand times takes Qt seconds as one."""
    in_pixels = painter.paintEngine().type() == QPaintEngine.Type.Raster
    length = STRETCH if in_pixels else max(1, len(points))
    for begin in range(0, max(1, len(points) - 1), length):
        painter.drawPolyline(QPolygonF(points[begin : begin + length + 1]))


def _paint_head(painter: QPainter, plot: QRectF, title: str) -> None:
    """The title on the left, which line is which on the right."""
    colours = theme()
    right, middle = plot.right(), TOP * 0.45
    painter.setFont(theme_font(TYPE))
    rows = (
        (translate("LossLegend", "batch loss"), 1.0, colours.muted),
        (translate("LossLegend", "full loss"), 2.4, colours.text),
    )
    for name, width, colour in rows:
        room = _width(name)
        painter.setPen(colours.muted)
        painter.drawText(QRectF(right - room, middle - TYPE, room + 2, 2 * TYPE), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QPen(colour, width))
        painter.drawLine(QLineF(right - room - 34, middle, right - room - 8, middle))
        right -= room + 58
    painter.setPen(colours.text)
    font = theme_font(TITLE_TYPE, bold=True)
    painter.setFont(font)
    room = max(40.0, right - plot.left())
    text = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(plot.left(), middle - 14, room, 28), Qt.AlignmentFlag.AlignVCenter, text)


def _width(text: str) -> float:
    return QFontMetricsF(theme_font(TYPE)).horizontalAdvance(text)
