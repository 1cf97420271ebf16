"""Signed bars beneath each other: what contributes to a sum, and the sum."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left, read_from_left

PIXELS = 12


@dataclass(frozen=True)
class Bar:
    """One row. ``value`` None: not computed yet, ``shown`` is a dash then. A ``result`` has a line above it."""

    label: str
    value: float | None
    shown: str
    result: bool = False


class BarChart(QWidget):
    """Each row: its words and its number, and beneath them a bar from the zero line in the middle.

    The first rows, as many as ``choosable``, can be chosen by mouse, or by the arrow keys. Signals: ``chosen(int)``.
    """

    chosen = Signal(int)

    def __init__(self, choosable: bool = False) -> None:
        super().__init__()
        read_from_left(self)
        self._choosable = choosable
        self._bars: tuple[Bar, ...] = ()
        self._choices = 0
        self._current = -1
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if choosable else Qt.FocusPolicy.NoFocus)

    def show_bars(self, bars: Sequence[Bar], current: int = -1, choices: int = 0, scale: float = 1.0) -> None:
        """``current``: the row that is marked; ``choices``: how many of the first rows can be chosen."""
        self._bars, self._current, self._choices, self._scale = tuple(bars), current, choices, scale
        self.setAccessibleName("; ".join(f"{bar.label} {bar.shown}" for bar in self._bars))
        self.setFixedHeight(round(len(self._bars) * self._row_height) + 2)
        self.update()

    def plain_text(self) -> str:
        return "\n".join(f"{bar.label}\t{bar.shown}" for bar in self._bars)

    def length(self, index: int) -> float:
        """How long a bar is drawn, in shares of half the width; signed."""
        bar = self._bars[index]
        known = [abs(b.value) for b in self._bars if b.value is not None and math.isfinite(b.value)]
        largest = max(known, default=0.0)
        if bar.value is None or not math.isfinite(bar.value) or not largest:
            return 0.0
        return bar.value / largest

    @property
    def _row_height(self) -> float:
        return 38.0 * self._scale

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, self.height())

    # choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        row = int(event.position().y() // self._row_height)
        if self._choosable and 0 <= row < self._choices:
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._choices:
            self.chosen.emit(max(0, min(self._current + step, self._choices - 1)))
        else:
            super().keyPressEvent(event)

    # drawing

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, bar in enumerate(self._bars):
                self._paint(painter, index, bar)
            if self.hasFocus():
                painter.setPen(QPen(theme().positive, 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint(self, painter: QPainter, index: int, bar: Bar) -> None:
        colours, height, width = theme(), self._row_height, float(self.width())
        top = index * height
        if index == self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.highlight_backward)
            painter.drawRoundedRect(QRectF(0, top + 1, width, height - 2), 5, 5)
        if bar.result:
            painter.setPen(QPen(colours.muted, 1))
            edge = round(top) + 0.5  # one row of pixels, not two pale ones
            painter.drawLine(QLineF(0, edge, width, edge))
        strong = bar.result or index == self._current
        number = theme_font(round(PIXELS * self._scale), bold=strong, mono=True)
        painter.setPen(colours.text)
        painter.setFont(number)
        taken = painter.fontMetrics().horizontalAdvance(bar.shown) + 10
        line = QRectF(5, top + 3 * self._scale, width - 10, 18 * self._scale)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.shown)
        painter.setFont(theme_font(round(PIXELS * self._scale), bold=strong))
        room = int(line.width() - taken)
        label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        self._paint_bar(painter, index, line.bottom() + 3 * self._scale, 9 * self._scale)

    def _paint_bar(self, painter: QPainter, index: int, top: float, thickness: float) -> None:
        colours, middle = theme(), self.width() / 2
        share = self.length(index)
        painter.setPen(QPen(colours.muted, 1))
        axis = round(middle) + 0.5
        painter.drawLine(QLineF(axis, round(top - 2), axis, round(top + thickness + 2)))
        if share == 0.0:
            return
        long = max(1.5, abs(share) * (middle - 8))
        left = middle if share > 0 else middle - long
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.positive if share > 0 else colours.negative))
        painter.drawRect(QRectF(left, top, long, thickness))
