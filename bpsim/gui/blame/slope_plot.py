"""The activation function's curve, with the tangent at this z."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.network import FloatArray
from bpsim.gui.look.colour_scale import step_above
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left, read_from_left
from bpsim.session.words.number_format import format_number, short_number

POINTS = 161
LEAST_RANGE = 5.0
WIDEST_TRIANGLE = 10.0  # on a wider plot it would be too small to see
MARGIN = 26.0


@dataclass(frozen=True)
class SlopePoint:
    """``slope`` None: not computed yet, there is no tangent then; ``z`` None: no point either."""

    function: str
    z: float | None
    slope: float | None


class SlopePlot(QWidget):
    """Only receives."""

    def __init__(self) -> None:
        super().__init__()
        read_from_left(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: SlopePoint | None = None
        self._scale = 1.0

    def show_point(self, shown: SlopePoint, described: str, scale: float = 1.0) -> None:
        """``described``: the picture in words, for those who do not see it."""
        self._shown, self._scale = shown, scale
        self.setAccessibleName(described)
        self.setFixedHeight(round(170 * scale))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, self.height())

    # coordinates

    @property
    def reach(self) -> float:
        """The curve is drawn from -reach to reach."""
        z = self._shown.z if self._shown else None
        return LEAST_RANGE if z is None or abs(z) <= 0.85 * LEAST_RANGE else step_above(1.15 * abs(z))

    def _curve(self) -> tuple[FloatArray, FloatArray]:
        assert self._shown is not None
        z = np.linspace(-self.reach, self.reach, POINTS)
        return z, self._values(z)

    def _values(self, z: FloatArray) -> FloatArray:
        assert self._shown is not None
        with np.errstate(all="ignore"):
            return ACTIVATIONS[self._shown.function].value(z)

    def _heights(self) -> tuple[float, float]:
        """Lowest and highest a: of a function that flattens what it tends to."""
        assert self._shown is not None
        _, a = self._curve()
        low, high = float(a.min()), float(a.max())
        return (round(low), round(high)) if ACTIVATIONS[self._shown.function].flattens else (low, high)

    def _place(self, z: float, a: float, low: float, high: float) -> QPointF:
        margin = MARGIN * self._scale
        width, height = self.width() - 2 * margin, self.height() - 2 * margin
        return QPointF(
            margin + width * (z + self.reach) / (2 * self.reach), margin + height * (high - a) / (high - low)
        )

    def tangent(self) -> QLineF | None:
        """Where the tangent is drawn: a third of the width, less where it is steep."""
        shown = self._shown
        if shown is None or shown.z is None or shown.slope is None:
            return None
        low, high = self._heights()
        value = float(self._values(np.array([shown.z]))[0])
        half = 0.3 * self.reach
        if shown.slope:
            half = min(half, 0.45 * (high - low) / abs(shown.slope))
        return QLineF(
            self._place(shown.z - half, value - half * shown.slope, low, high),
            self._place(shown.z + half, value + half * shown.slope, low, high),
        )

    # drawing

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self._shown is None:
            return
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours, shown = theme(), self._shown
            z, a = self._curve()
            low, high = self._heights()
            self._paint_axes(painter, low, high)
            painter.setPen(QPen(colours.forward, 2.0))
            painter.drawPolyline(QPolygonF([self._place(x, y, low, high) for x, y in zip(z, a, strict=True)]))
            if shown.z is None:
                return
            value = float(self._values(np.array([shown.z]))[0])
            at = self._place(shown.z, value, low, high)
            painter.setPen(QPen(colours.muted, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(at, self._place(shown.z, low, low, high)))
            line = self.tangent()
            if line is not None:
                painter.setPen(QPen(colours.backward, 3.0))
                painter.drawLine(line)
                self._paint_triangle(painter, shown.z, value, low, high)
            painter.setPen(QPen(colours.card, 1.5))
            painter.setBrush(colours.text)
            painter.drawEllipse(at, 4.5 * self._scale, 4.5 * self._scale)

    def _paint_triangle(self, painter: QPainter, z: float, a: float, low: float, high: float) -> None:
        """One to the right, f'(z) upwards; to the left where the right has no room."""
        assert self._shown is not None
        slope = self._shown.slope
        step = 1.0 if z + 1.0 <= self.reach else -1.0
        if not slope or self.reach > WIDEST_TRIANGLE:
            return
        start, corner = self._place(z, a, low, high), self._place(z + step, a, low, high)
        end = self._place(z + step, a + step * slope, low, high)
        painter.setPen(QPen(theme().text, 1.2))
        painter.drawPolyline(QPolygonF([start, corner, end]))
        painter.setFont(theme_font(round(12 * self._scale)))
        wide, tall = 64.0 * self._scale, 16.0 * self._scale
        text = format_number(slope)
        side = Qt.AlignmentFlag.AlignLeft if step > 0 else Qt.AlignmentFlag.AlignRight
        left = corner.x() + 4 if step > 0 else corner.x() - 4 - wide
        box = QRectF(left, (corner.y() + end.y() - tall) / 2, wide, tall)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)
        under = corner.y() + 1 if step * slope > 0 else corner.y() - tall - 1
        painter.drawText(
            QRectF((start.x() + corner.x() - wide) / 2, under, wide, tall), Qt.AlignmentFlag.AlignHCenter, "1"
        )

    def _paint_axes(self, painter: QPainter, low: float, high: float) -> None:
        colours, margin = theme(), MARGIN * self._scale
        painter.setPen(QPen(colours.border, 1))
        origin = self._place(0.0, low, low, high)
        painter.drawLine(QLineF(margin, origin.y(), self.width() - margin, origin.y()))
        painter.drawLine(QLineF(origin, self._place(0.0, high, low, high)))
        painter.setPen(colours.muted)
        painter.setFont(theme_font(round(12 * self._scale)))
        wide, tall = 70.0 * self._scale, 16.0 * self._scale
        for z in (-self.reach, 0.0, self.reach):
            at = self._place(z, low, low, high)
            left = min(max(0.0, at.x() - wide / 2), self.width() - wide)
            flag = {-1: Qt.AlignmentFlag.AlignLeft, 0: Qt.AlignmentFlag.AlignHCenter, 1: Qt.AlignmentFlag.AlignRight}[
                int(np.sign(z))
            ]
            text = f"z = {short_number(z)}" if z > 0 else short_number(z)
            painter.drawText(QRectF(left, at.y() + 4, wide, tall), flag, text)
        for a in (low, high):
            at = self._place(0.0, a, low, high)
            if a == high:
                text = short_number(round(a, 2))
                painter.drawText(QRectF(at.x() - wide / 2, at.y() - tall - 2, wide, tall),
                                 Qt.AlignmentFlag.AlignHCenter, text)  # fmt: skip
