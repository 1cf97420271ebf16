"""The section along the next step: the loss over its length, with marks where it is taken and where it is best."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.painted.painted_view import PaintedView
from bpsim.gui.painted.plot_axes import AxisTexts, paint_axes
from bpsim.session.landscape.section import Section
from bpsim.session.words.number_format import format_number

GAP, BETWEEN = 10, 6
STEEP = 20.0  # times the loss without a step: where it rises so far, heights are logarithmic
FAR = 20.0  # frames above or below: what is drawn lies no further away


@dataclass(frozen=True, eq=False)
class SectionPicture:
    """``unit``: what a step's length is written in multiples of, such as the learning rate; ``name`` what that is
    called; ``taken`` and ``best`` the words at the marks."""

    section: Section
    unit: float
    name: str
    loss: str
    taken: str
    best: str


class _Mark(NamedTuple):
    """A point of the curve that has words above the frame."""

    step: float
    loss: float
    colour: QColor
    words: str


class SectionView(PaintedView):
    """Shows a ``SectionPicture``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: SectionPicture | None = None

    def show_picture(self, picture: SectionPicture | None) -> None:
        self.picture = picture
        self.update()

    def paint(self, painter: QPainter) -> None:
        if self.picture is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self.picture)

    def _paint(self, painter: QPainter, picture: SectionPicture) -> None:
        pixels, colours, section = self._pixels, theme(), picture.section
        top = GAP + pixels * 1.8
        low, high = _range(section)
        metrics = QFontMetricsF(theme_font(pixels))
        beside = 8 + max(metrics.horizontalAdvance(text) for text in (*_heights(low, high), picture.loss))
        frame = QRectF(beside, top, self.width() - beside - GAP, self.height() - pixels * 2.6 - top)
        logarithmic = low > 0.0 and high > STEEP * section.here

        def height(losses: FloatArray) -> FloatArray:
            with np.errstate(all="ignore"):
                up = np.log(losses / low) / np.log(high / low) if logarithmic else (losses - low) / (high - low)
            return np.clip(np.nan_to_num(up, nan=FAR, posinf=FAR, neginf=-FAR), -FAR, FAR)

        def at(steps: FloatArray, losses: FloatArray) -> list[QPointF]:
            across = frame.left() + steps / section.steps[-1] * frame.width()
            down = frame.bottom() - (0.04 + 0.92 * height(losses)) * frame.height()
            return [QPointF(x, y) for x, y in zip(across.tolist(), down.tolist(), strict=True)]

        painter.setPen(QPen(colours.border, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        marks = [_Mark(1.0, section.taken, colours.backward, picture.taken)]
        if section.best is not None:
            marks.append(_Mark(*section.best, colours.positive, picture.best))
        painter.setClipRect(frame)
        for mark in marks:
            x = frame.left() + mark.step / section.steps[-1] * frame.width()
            painter.setPen(QPen(mark.colour, 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.setPen(QPen(colours.text, pixels / 6.0))
        painter.drawPolyline(QPolygonF(at(section.steps, section.losses)))
        for mark in (_Mark(0.0, section.here, colours.text, ""), *marks):
            painter.setPen(QPen(colours.card, 2.0))
            painter.setBrush(mark.colour)
            painter.drawEllipse(at(np.array([mark.step]), np.array([mark.loss]))[0], pixels * 0.45, pixels * 0.45)
        painter.setClipping(False)
        self._paint_marks(painter, frame, marks, section.steps[-1])
        farthest, (lowest, highest) = format_number(section.steps[-1] * picture.unit, 2), _heights(low, high)
        paint_axes(
            painter, frame, pixels, AxisTexts("0", picture.name, farthest), AxisTexts(lowest, picture.loss, highest)
        )

    def _paint_marks(self, painter: QPainter, frame: QRectF, marks: list[_Mark], farthest: float) -> None:
        """Their words above the frame, side by side where they would meet."""
        painter.setFont(theme_font(self._pixels))
        metrics = painter.fontMetrics()
        boxes = []
        ordered = sorted(marks, key=lambda mark: mark.step)
        for mark in ordered:
            width = metrics.horizontalAdvance(mark.words) + 4.0
            middle = frame.left() + mark.step / farthest * frame.width()
            left = max(0.0, min(middle - width / 2, self.width() - width - 2.0))
            boxes.append(QRectF(left, frame.top() - metrics.height() - 3, width, metrics.height()))
        if len(boxes) == 2 and boxes[0].right() + BETWEEN > boxes[1].left():
            boxes[1].moveLeft(min(boxes[0].right() + BETWEEN, self.width() - boxes[1].width() - 2.0))
            boxes[0].moveLeft(max(0.0, min(boxes[0].left(), boxes[1].left() - boxes[0].width() - BETWEEN)))
        for mark, box in zip(ordered, boxes, strict=True):
            painter.setPen(mark.colour)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.words)


def _heights(low: float, high: float) -> tuple[str, str]:
    return format_number(low, 3), format_number(high, 3)


def _range(section: Section) -> tuple[float, float]:
    """From the lowest to the highest loss that is a number."""
    marks = [section.here, section.taken, *([] if section.best is None else [section.best[1]])]
    values = np.concatenate([section.losses, np.array(marks)])
    values = values[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    return (low, high) if high > low else (low - 0.5, high + 0.5)
