"""NumberTable: a small painted table of names and numbers."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.copying import CopyAction
from bpsim.gui.parts.reading import painter_from_left, read_from_left

COLUMN_GAP = 9.0
SMALLEST = 9
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Line:
    """A row of text: the label and the cells. ``current`` stands out, a ``result`` has a line above it.

    ``ties``: what the row speaks of elsewhere.
    """

    label: str
    cells: tuple[str, ...]
    current: bool = False
    result: bool = False
    ties: tuple[Hashable, ...] = ()


class NumberTable(QWidget):
    """Labels on the left, numbers in right-aligned columns that share the width.

    Signals: ``pointed(tuple)``: the ties of the row under the mouse, () for none.
    """

    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        read_from_left(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heads: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._pixels = 12
        self._lit: Hashable = None
        self._under: tuple[Hashable, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        CopyAction(self, self._rows)

    def show_table(self, heads: Sequence[str], lines: Sequence[Line], pixels: int) -> None:
        """``heads``: that of the labels first, then one a column; all of them "" for a table without heads."""
        self._heads, self._lines, self._pixels = tuple(heads), tuple(lines), pixels
        self.setAccessibleName(self.plain_text())
        self.setMouseTracking(any(line.ties for line in self._lines))
        self._point_at(())
        self.setFixedHeight(round(self._row_height * (len(self._lines) + self._head_rows)) + 2)
        self.update()

    def light(self, tie: Hashable) -> None:
        """Tint the rows that are tied to something; None for no tint."""
        if tie != self._lit:
            self._lit = tie
            self.update()

    def lit_rows(self) -> list[int]:
        """Which rows are tinted, the head not counted."""
        return [i for i, line in enumerate(self._lines) if self._lit is not None and self._lit in line.ties]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        row = int(event.position().y() // self._row_height) - self._head_rows
        self._point_at(self._lines[row].ties if 0 <= row < len(self._lines) else ())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._point_at(())

    def _point_at(self, ties: tuple[Hashable, ...]) -> None:
        if ties != self._under:
            self._under = ties
            self.pointed.emit(ties)

    def plain_text(self) -> str:
        return "\n".join("\t".join(row) for row in self._rows())

    def _rows(self) -> list[list[str]]:
        rows = [[line.label, *line.cells] for line in self._lines]
        return [list(self._heads), *rows] if self._head_rows else rows

    @property
    def _head_rows(self) -> int:
        return 1 if any(self._heads) else 0

    @property
    def _row_height(self) -> float:
        return self._pixels * 1.75

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, self.height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pixels, widths = self.fitted()
            if self._head_rows:
                self._paint_row(painter, 0, Line(self._heads[0], self._heads[1:]), widths, pixels, is_head=True)
                painter.setPen(theme().border)
                painter.drawLine(0, round(self._row_height), self.width(), round(self._row_height))
            for row in self.lit_rows():
                top = (row + self._head_rows) * self._row_height
                painter.fillRect(QRectF(0, top + 1, self.width(), self._row_height - 1), theme().highlight_forward)
            seen = event.rect()
            for number, line in enumerate(self._lines, start=self._head_rows):
                if (number + 1) * self._row_height >= seen.top() and number * self._row_height <= seen.bottom():
                    self._paint_row(painter, number, line, widths, pixels)
            if self.hasFocus():
                painter.setPen(QPen(theme().positive, 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def fitted(self) -> tuple[int, list[float]]:
        """A font size at which no digit is cut off, and the columns' widths. The labels give way first."""
        pixels = self._pixels
        while True:
            widths = self._needed(pixels)
            if sum(widths) <= self.width() * 0.78 or pixels <= SMALLEST:
                return pixels, widths
            pixels -= 1

    def _needed(self, pixels: int) -> list[float]:
        head, cell = QFontMetricsF(theme_font(pixels)), QFontMetricsF(theme_font(pixels, bold=True, mono=True))
        return [
            COLUMN_GAP
            + max(
                [head.horizontalAdvance(self._heads[column + 1])]
                + [cell.horizontalAdvance(line.cells[column]) for line in self._lines if column < len(line.cells)]
            )
            for column in range(len(self._heads) - 1)
        ]

    def _paint_row(
        self, painter: QPainter, number: int, line: Line, widths: list[float], pixels: int, is_head: bool = False
    ) -> None:
        colours, height = theme(), self._row_height
        top = number * height
        if line.current:
            painter.fillRect(QRectF(0, top + 1, self.width(), height - 1), colours.neutral)
        if line.result:
            painter.setPen(colours.border)
            painter.drawLine(0, round(top), self.width(), round(top))
        painter.setPen(colours.muted if is_head else colours.text)
        painter.setFont(theme_font(self._pixels, bold=line.current or line.result))
        left = self.width() - sum(widths)
        label = painter.fontMetrics().elidedText(line.label, Qt.TextElideMode.ElideRight, max(0, int(left) - 2))
        painter.drawText(QRectF(2, top, left, height), _LEFT, label)
        painter.setFont(theme_font(pixels, bold=line.result, mono=not is_head))
        for text, width in zip(line.cells, widths, strict=False):
            painter.drawText(QRectF(left, top, width - 2, height), _RIGHT, text)
            left += width
