"""Of one input: the network's answer as a curve, the samples with their targets, and how far off each is. Painted."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.look.series import series_colour
from bpsim.gui.look.theme import theme
from bpsim.gui.painted.painted_view import PaintedView
from bpsim.gui.painted.plot_axes import AxisTexts, paint_axes
from bpsim.session.words.number_format import format_number

GAP = 10
FAR = 50.0  # frames above or below: what is drawn lies no further away


@dataclass(frozen=True, eq=False)
class Curve:
    """``x`` (P,) and the answer ``y`` (P,); the samples' inputs (N,), targets (N,) and answers (N,), ``test``: from
    which on they are those to test with; ``parts`` (K, P): what each neuron of the last hidden layer adds to it, or
    (K + 1, P) where it ``stacks`` them upon the bias."""

    x: FloatArray
    y: FloatArray
    inputs: FloatArray
    targets: FloatArray
    answers: FloatArray
    test: int
    shown: int
    names: tuple[str, str]
    parts: FloatArray
    stacks: bool = False


class CurveView(PaintedView):
    """Shows a ``Curve``.

    Signals: ``placed(x, y)`` for a double click, with the input and the value there; ``pointed(x)`` with the input that
    the mouse is at, ``left()`` when it goes; ``probed(x)`` for a click.
    """

    placed = Signal(float, float)
    pointed = Signal(float)
    left = Signal()
    probed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curve: Curve | None = None
        self._pointed: float | None = None
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_curve(self, curve: Curve | None) -> None:
        self.curve = curve
        self.update()

    @property
    def frame(self) -> QRectF:
        """Where the curve is, with the axes' numbers at its left and below it."""
        left, below = self._pixels * 3.4, self._pixels * 2.4
        return QRectF(left, GAP, self.width() - left - GAP, self.height() - below - GAP)

    def _point(self, x: float | None) -> None:
        self._pointed = x
        self.update()
        if x is None:
            self.left.emit()
        else:
            self.pointed.emit(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        curve, frame, at = self.curve, self.frame, event.position()
        if curve is None or not frame.contains(at):
            self._point(None)
            return
        left, right = float(curve.x[0]), float(curve.x[-1])
        self._point(left + (right - left) * (at.x() - frame.left()) / frame.width())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._pointed is not None and event.button() == Qt.MouseButton.LeftButton:
            self.probed.emit(self._pointed)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._point(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        curve, frame, at = self.curve, self.frame, event.position()
        if curve is None or event.button() != Qt.MouseButton.LeftButton or not frame.contains(at):
            return
        low, high = _range(curve)
        left, right = float(curve.x[0]), float(curve.x[-1])
        self.placed.emit(
            left + (right - left) * (at.x() - frame.left()) / frame.width(),
            low + (high - low) * (frame.bottom() - at.y()) / frame.height(),
        )

    def paint(self, painter: QPainter) -> None:
        if self.curve is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self.curve)
            painter.restore()

    def _paint(self, painter: QPainter, curve: Curve) -> None:
        low, high = _range(curve)
        pixels, colours = self._pixels, theme()
        frame = self.frame
        left, right = float(curve.x[0]), float(curve.x[-1])

        def at(x: FloatArray, y: FloatArray) -> list[QPointF]:
            across = frame.left() + (x - left) / (right - left) * frame.width()
            height = np.clip((np.nan_to_num(y, nan=low) - low) / (high - low), -FAR, FAR)
            down = frame.bottom() - height * frame.height()
            return [QPointF(a, b) for a, b in zip(across.tolist(), down.tolist(), strict=True)]

        painter.setPen(QPen(colours.border, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        painter.setClipRect(frame)
        if curve.stacks:
            _paint_stack(painter, [at(curve.x, part) for part in curve.parts])
        else:
            for index, part in enumerate(curve.parts):
                painter.setPen(QPen(series_colour(index), 1.2, Qt.PenStyle.DashLine))
                painter.drawPolyline(QPolygonF(at(curve.x, part)))
        targets, answers = at(curve.inputs, curve.targets), at(curve.inputs, curve.answers)
        painter.setPen(QPen(colours.negative, 1.4))
        for target, answer in zip(targets, answers, strict=True):
            painter.drawLine(target, answer)
        painter.setPen(QPen(colours.positive, 2.6))
        painter.drawPolyline(QPolygonF(at(curve.x, curve.y)))
        if self._pointed is not None:
            painter.setPen(QPen(colours.text, 1.0, Qt.PenStyle.DashLine))
            across = frame.left() + (self._pointed - left) / (right - left) * frame.width()
            painter.drawLine(QLineF(across, frame.top(), across, frame.bottom()))
        painter.setClipping(False)
        for index, point in enumerate(targets):
            painter.setPen(QPen(colours.text if index == curve.shown else colours.card, 2.0))
            painter.setBrush(colours.negative)
            size = pixels * 0.42
            if index >= curve.test:
                painter.drawRect(QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size))
            else:
                painter.drawEllipse(point, size, size)
        below = AxisTexts(format_number(left, 2), curve.names[0], format_number(right, 2))
        beside = AxisTexts(format_number(low, 2), curve.names[1], format_number(high, 2))
        paint_axes(painter, frame, pixels, below, beside)


def _paint_stack(painter: QPainter, lines: list[list[QPointF]]) -> None:
    """Between each line and the one before it the colour of a neuron."""
    for index, (below, above) in enumerate(pairwise(lines)):
        colour = series_colour(index)
        pale = QColor(colour)
        pale.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pale)
        painter.drawPolygon(QPolygonF([*below, *reversed(above)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.2))
        painter.drawPolyline(QPolygonF(above))


def _range(curve: Curve) -> tuple[float, float]:
    """From the lowest to the highest of targets and answers, with some air."""
    values = np.concatenate([curve.y, curve.targets, curve.answers, curve.parts.ravel() if curve.stacks else []])
    values = values[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    air = (high - low) * 0.08 or 0.5
    return low - air, high + air
