"""Paper: pages of A4 that fill from the top, as PDF; everything on them is text and lines, no picture of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter, QPen

from bpsim.gui.formulas.formula import GAP
from bpsim.gui.formulas.formula_lines import FormulaLine
from bpsim.gui.formulas.typesetting import Piece, typeset
from bpsim.gui.look.theme import theme, theme_font

WIDTH, HEIGHT = 794.0, 1123.0  # A4 in units of 1/96 inch, as the fonts' pixels
MARGIN = 56.0
RESOLUTION = 1200
LINE_PEN, RULE_PEN = 0.8, 0.4
FORMULA_GAP = 7.0


@dataclass(frozen=True)
class Printed:
    """One cell: ``line`` for a blank to write on, ``bold`` for an answer filled in."""

    text: str
    line: bool = False
    bold: bool = False


@dataclass(frozen=True)
class _Formula:
    """One line of mathematics at its size."""

    pieces: tuple[Piece, ...]
    size: float
    ascent: float
    height: float

    @classmethod
    def of(cls, line: FormulaLine, pixels: float, room: float) -> _Formula:
        pieces = tuple(typeset(run.latex, run.emphasis) for run in line.runs)
        width = sum(piece.width + GAP for piece in pieces)
        size = min(pixels * line.size, room / width if width else pixels)
        ascent = max((piece.ascent for piece in pieces), default=0.8) * size
        descent = max((piece.descent for piece in pieces), default=0.2) * size
        return cls(pieces, size, ascent, ascent + descent + FORMULA_GAP)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        for piece in self.pieces:
            piece.draw(painter, QPointF(left, top + self.ascent), self.size, theme().text)
            left += (piece.width + GAP) * self.size


class Paper:
    """``with Paper(title) as paper``: add parts from top to bottom, ``finish``. Widths and heights in 1/96 inch."""

    def __init__(self, title: str) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setResolution(RESOLUTION)
        self._writer.setTitle(title)
        self._writer.setCreator("bpsim")
        self._painter = QPainter(self._writer)
        self._painter.scale(RESOLUTION / 96.0, RESOLUTION / 96.0)
        self._title, self._page, self._y = title, 1, MARGIN
        self._draw_foot()

    def __enter__(self) -> Paper:
        return self

    def __exit__(self, *problem: object) -> None:
        """A writer that is destroyed while somebody paints on it would end the process."""
        if self._painter.isActive():
            self._painter.end()

    @property
    def room(self) -> float:
        """The width between the margins."""
        return WIDTH - 2 * MARGIN

    def finish(self) -> bytes:
        """The PDF; nothing can be added afterwards."""
        self._painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())

    def keep(self, height: float) -> None:
        """Begin a new page where this one has not that much room left: what follows stays together."""
        self._need(height)

    # parts

    def text(self, text: str, pixels: int = 12, *, bold: bool = False, after: float = 6.0) -> None:
        """A paragraph over the whole width."""
        font = theme_font(pixels, bold)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        box = QFontMetricsF(font).boundingRect(QRectF(0, 0, self.room, HEIGHT), flags, text)
        self._need(box.height())
        self._painter.setFont(font)
        self._painter.setPen(theme().text)
        self._painter.drawText(QRectF(MARGIN, self._y, self.room, box.height() + 4), flags, text)
        self._y += box.height() + after

    def blanks(self, labels: Sequence[str]) -> None:
        """Labels with a line behind each, to write on."""
        self._need(24)
        width = self.room / len(labels)
        for index, label in enumerate(labels):
            left = MARGIN + index * width
            self._write(QRectF(left, self._y, width, 18), Printed(label), left_aligned=True)
            start = left + QFontMetricsF(theme_font(12)).horizontalAdvance(label) + 6
            self._rule(start, left + width - 16, self._y + 16)
        self._y += 30

    def picture(self, size: QSizeF, paint: Callable[[QPainter], None]) -> None:
        """What ``paint`` draws in a box of ``size``, as wide as the page."""
        scale = self.room / size.width()
        self._need(size.height() * scale)
        self._painter.save()
        self._painter.translate(MARGIN, self._y)
        self._painter.scale(scale, scale)
        self._painter.setClipRect(QRectF(QPointF(0, 0), size))
        paint(self._painter)
        self._painter.restore()
        self._y += size.height() * scale + 10

    def formulas(self, lines: Sequence[FormulaLine], pixels: float) -> None:
        """Typeset mathematics in two columns, each line smaller where it would be too wide."""
        width = self.room / 2 - 12
        placed = [_Formula.of(line, pixels, width) for line in lines]
        whole = sum(formula.height for formula in placed)
        left: list[_Formula] = []
        while placed and sum(formula.height for formula in left) < whole / 2:
            left.append(placed.pop(0))
        columns = (left, placed)
        highest = max(sum(formula.height for formula in column) for column in columns)
        self._need(highest)
        for index, column in enumerate(columns):
            y = self._y
            for formula in column:
                formula.draw(self._painter, MARGIN + index * (self.room / 2 + 12), y)
                y += formula.height
        self._y += highest + 10

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[Printed]], shares: Sequence[float]) -> None:
        """``shares``: how the width is divided; the first two columns are aligned to the left."""
        total = sum(shares)
        widths = [self.room * share / total for share in shares]
        self._need(3 * 24)
        self._row([Printed(head, bold=True) for head in heads], widths)
        for row in rows:
            if self._need(24):
                self._row([Printed(head, bold=True) for head in heads], widths)
            self._row(row, widths)
        self._y += 12

    # drawing

    def _row(self, cells: Sequence[Printed], widths: Sequence[float]) -> None:
        x = MARGIN
        for index, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            box = QRectF(x + 3, self._y, width - 6, 22)
            if cell.line:
                self._rule(x + 10, x + width - 10, self._y + 18, LINE_PEN)
            else:
                self._write(box, cell, left_aligned=index < 2)
            x += width
        self._y += 23
        self._rule(MARGIN, MARGIN + self.room, self._y)
        self._y += 1

    def _write(self, box: QRectF, cell: Printed, *, left_aligned: bool) -> None:
        font = QFont(theme_font(12, cell.bold))
        needed = QFontMetricsF(font).horizontalAdvance(cell.text)
        if needed > box.width():
            font.setPixelSize(max(8, int(12 * box.width() / needed)))
        self._painter.setFont(font)
        self._painter.setPen(theme().text)
        side = Qt.AlignmentFlag.AlignLeft if left_aligned else Qt.AlignmentFlag.AlignHCenter
        self._painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cell.text)

    def _rule(self, left: float, right: float, y: float, width: float = RULE_PEN) -> None:
        self._painter.setPen(QPen(theme().text if width > RULE_PEN else theme().faint, width))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _need(self, height: float) -> bool:
        """Begin a new page where this one has not that much room left; whether it did."""
        if self._y + height <= HEIGHT - MARGIN:
            return False
        self._writer.newPage()
        self._page += 1
        self._y = MARGIN
        self._draw_foot()
        return True

    def _draw_foot(self) -> None:
        self._painter.setFont(theme_font(10))
        self._painter.setPen(theme().muted)
        box = QRectF(MARGIN, HEIGHT - 40, self.room, 16)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignLeft, f"bpsim · {self._title}")
        self._painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(self._page))
