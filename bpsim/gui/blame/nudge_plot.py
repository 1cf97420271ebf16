"""The loss over one parameter: the real curve, the gradient's straight line, and where the nudge stands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left, read_from_left
from bpsim.session.words.number_format import format_number, short_number

translate = QCoreApplication.translate

LEFT, RIGHT, TOP, BOTTOM = 8.0, 8.0, 22.0, 24.0


@dataclass(frozen=True, eq=False)
class NudgeCurve:
    """``shifts`` (n,) and the real ``losses`` (n,); ``loss`` and ``gradient`` (None: not computed yet) at 0."""

    value: float
    shifts: FloatArray
    losses: FloatArray
    loss: float
    gradient: float | None


class NudgePlot(QWidget):
    """Only receives."""

    def __init__(self) -> None:
        super().__init__()
        read_from_left(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._curve: NudgeCurve | None = None
        self._at: tuple[float, float] = (0.0, 0.0)
        self._scale = 1.0

    def show_curve(self, curve: NudgeCurve, scale: float = 1.0) -> None:
        self._curve, self._scale = curve, scale
        self.setFixedHeight(round(180 * scale))
        self.update()

    def show_nudge(self, shift: float, loss: float, described: str) -> None:
        self._at = (shift, loss)
        self.setAccessibleName(described)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, self.height())

    def range(self) -> tuple[float, float]:
        """The losses that are drawn, lowest and highest: of the curve; the line leaves where it goes beyond."""
        assert self._curve is not None
        losses = self._curve.losses[np.isfinite(self._curve.losses)]
        low, high = float(losses.min()), float(losses.max())
        room = 0.08 * (high - low) or 0.1 * abs(high) or 1.0
        return low - room, high + room

    def _place(self, shift: float, loss: float) -> QPointF:
        assert self._curve is not None
        low, high = self.range()
        span = float(self._curve.shifts[-1])
        box = self._box()
        return QPointF(
            box.left() + box.width() * (shift + span) / (2 * span),
            box.top() + box.height() * (high - loss) / (high - low),
        )

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(LEFT, TOP * self._scale, -RIGHT, -BOTTOM * self._scale)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        curve = self._curve
        if curve is None or not np.isfinite(curve.losses).any():
            return
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours, box = theme(), self._box()
            painter.setPen(QPen(colours.border, 1))
            painter.drawRect(box)
            self._paint_marks(painter, curve)
            painter.setClipRect(box)
            painter.setPen(QPen(colours.muted, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(self._place(0.0, 0.0).x(), box.top(), self._place(0.0, 0.0).x(), box.bottom()))
            painter.setPen(QPen(colours.text, 2.0))
            known = np.isfinite(curve.losses)
            points = zip(curve.shifts[known], curve.losses[known], strict=True)
            painter.drawPolyline(QPolygonF([self._place(float(x), float(y)) for x, y in points]))
            shift, loss = self._at
            if curve.gradient is not None:
                span = float(curve.shifts[-1])
                ends = [self._place(side * span, curve.loss + side * span * curve.gradient) for side in (-1, 1)]
                painter.setPen(QPen(colours.backward, 2.0, Qt.PenStyle.DashLine))
                painter.drawLine(QLineF(*ends))
                self._dot(painter, self._place(shift, curve.loss + shift * curve.gradient), hollow=True)
            if np.isfinite(loss):
                self._dot(painter, self._place(shift, loss), hollow=False)

    def _dot(self, painter: QPainter, at: QPointF, hollow: bool) -> None:
        colours = theme()
        painter.setPen(QPen(colours.backward if hollow else colours.card, 2.0))
        painter.setBrush(colours.card if hollow else colours.text)
        painter.drawEllipse(at, 5.0 * self._scale, 5.0 * self._scale)

    def _paint_marks(self, painter: QPainter, curve: NudgeCurve) -> None:
        """Which losses are drawn, and the parameter at both ends and in the middle."""
        box, tall = self._box(), 18.0 * self._scale
        painter.setPen(theme().muted)
        painter.setFont(theme_font(round(12 * self._scale)))
        low, high = self.range()
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        said = translate("Blame", "loss from {low} to {high}")
        text = said.format(low=format_number(low), high=format_number(high))
        painter.drawText(QRectF(box.left(), box.top() - tall - 2, box.width(), tall), left, text)
        span = float(curve.shifts[-1])
        for shift, flag in ((-span, left), (0.0, Qt.AlignmentFlag.AlignHCenter), (span, right)):
            painter.drawText(
                QRectF(box.left(), box.bottom() + 3, box.width(), tall), flag, short_number(curve.value + shift)
            )
