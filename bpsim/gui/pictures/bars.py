"""What the network answers: a bar for each output, with its name and its number. A click chooses one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.gui.look.colours import blend
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left, read_from_left
from bpsim.session.words.number_format import format_number

LEAST_ROW, LEAST_LARGE_ROW = 15, 22
MOST_ROW, MOST_LARGE_ROW = 24, 40
NUMBER_SIGNS = 6  # the room that a number has at least
NAME_SHARE = 0.4  # of the width, at most


@dataclass(frozen=True)
class Bars:
    """``values``: the outputs, HIDDEN where the class may not see them; ``winner``, the one that is answered, and
    ``chosen``: -1 for none."""

    names: tuple[str, ...]
    values: tuple[float, ...]
    winner: int
    chosen: int


class AnswerBars(QWidget):
    """Shows ``Bars``. Signals: ``chosen(int)`` for a click on one, or an arrow key."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self.bars = Bars((), (), -1, -1)
        self._large = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_bars(self, bars: Bars) -> None:
        more = len(bars.names) != len(self.bars.names)
        self.bars = bars
        if more:
            self._ask_for_room()
        self.update()

    def set_large(self, on: bool) -> None:
        self._large = on
        self._ask_for_room()
        self.update()

    def _ask_for_room(self) -> None:
        self.setMinimumHeight(self.minimumSizeHint().height())
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, (LEAST_LARGE_ROW if self._large else LEAST_ROW) * len(self.bars.names))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, self.minimumSizeHint().height())

    @property
    def row_height(self) -> float:
        most = MOST_LARGE_ROW if self._large else MOST_ROW
        return min(float(most), self.height() / max(1, len(self.bars.names)))

    def row_at(self, y: float) -> int:
        """-1 below the last one."""
        row = int(y / self.row_height)
        return row if 0 <= row < len(self.bars.names) else -1

    def texts(self) -> Sequence[tuple[str, str]]:
        """Name and number of each row, as they are written."""
        return [(name, format_number(value)) for name, value in zip(self.bars.names, self.bars.values, strict=True)]

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with painter_from_left(self) as painter:
            texts = self.texts()
            if texts:
                numbers = [number for _, number in texts]
                pixels = max(9, min(20 if self._large else 13, round(self.row_height * 0.8)))
                painter.setFont(theme_font(pixels, mono=True))
                number = max(painter.fontMetrics().horizontalAdvance(text) for text in ("0" * NUMBER_SIGNS, *numbers))
                painter.setFont(theme_font(pixels, bold=True))
                widest = max(painter.fontMetrics().horizontalAdvance(name) for name, _ in texts)
                name_width = min(widest, int(NAME_SHARE * self.width()))
                largest = max((abs(v) for v in self.bars.values if math.isfinite(v)), default=1.0)
                for row, text in enumerate(texts):
                    self._paint_row(painter, row, text, (pixels, name_width, number), max(1.0, largest))
            if self.hasFocus():
                painter.setPen(QPen(theme().positive, 1.0))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_row(
        self, painter: QPainter, row: int, text: tuple[str, str], widths: tuple[int, int, int], largest: float
    ) -> None:
        colours, high, (pixels, name_width, number) = theme(), self.row_height, widths
        line = QRectF(0, row * high, self.width(), high)
        value, wins = self.bars.values[row], row == self.bars.winner
        if row == self.bars.chosen:
            painter.fillRect(line, colours.grid)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colours.text)
        painter.setFont(theme_font(pixels, bold=wins))
        name = painter.fontMetrics().elidedText(text[0], Qt.TextElideMode.ElideRight, name_width)
        painter.drawText(line.adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | middle, name)
        painter.setFont(theme_font(pixels, bold=wins, mono=True))
        painter.drawText(line.adjusted(0, 0, -4, 0), Qt.AlignmentFlag.AlignRight | middle, text[1])
        room = QRectF(name_width + 10, line.top() + high * 0.2, self.width() - name_width - number - 20, high * 0.6)
        painter.fillRect(room, blend(colours.card, colours.border, 0.6))
        if math.isfinite(value) and room.width() > 0:
            strong = colours.positive if value >= 0.0 else colours.negative
            room.setWidth(room.width() * min(1.0, abs(value) / largest))
            painter.fillRect(room, strong if wins else blend(colours.card, strong, 0.6))

    # choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        row = self.row_at(event.position().y())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is None or not self.bars.names:
            super().keyPressEvent(event)
        else:
            self.chosen.emit((self.bars.chosen + by) % len(self.bars.names))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:  # a name that had no room is read there
            row = self.row_at(float(self.mapFromGlobal(event.globalPos()).y()))  # type: ignore[attr-defined]
            self.setToolTip(": ".join(self.texts()[row]) if row >= 0 else "")
        return super().event(event)
