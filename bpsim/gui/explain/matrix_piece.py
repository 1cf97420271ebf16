"""A matrix as a piece of a formula: its numbers in brackets, the current row and column tinted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bpsim.gui.formulas.typesetting import TextPiece
from bpsim.gui.look.theme import theme
from bpsim.session.explaining.matrices.matrix import Matrix

ROW_HEIGHT = 1.3
COLUMN_GAP = 0.7
BRACKET = 0.28
AXIS = 0.25  # the middle of a formula's line above its baseline


@dataclass(frozen=True, eq=False)
class MatrixPiece:
    """``cells``: the rows as text, what is left out as dots. Sizes are for a font of 1 pixel.

    ``marked_row`` and ``marked_column`` count the cells that are drawn. ``role``: the theme's colour of the tint.
    """

    cells: tuple[tuple[str, ...], ...]
    marked_row: int | None
    marked_column: int | None
    role: str

    @cached_property
    def _pieces(self) -> list[list[TextPiece]]:
        return [
            [TextPiece(text, bold=number == self.marked_row and index == self.marked_column)
             for index, text in enumerate(row)]
            for number, row in enumerate(self.cells)
        ]  # fmt: skip

    @cached_property
    def _columns(self) -> list[float]:
        return [max(piece.width for piece in column) for column in zip(*self._pieces, strict=True)]

    @property
    def width(self) -> float:
        return sum(self._columns) + COLUMN_GAP * (len(self._columns) - 1) + 2 * BRACKET

    @property
    def _height(self) -> float:
        return ROW_HEIGHT * len(self.cells)

    @property
    def ascent(self) -> float:
        return self._height / 2 + AXIS + 0.1

    @property
    def descent(self) -> float:
        return self._height / 2 - AXIS + 0.1

    def draw(self, painter: QPainter, at: QPointF, pixels: float, colour: QColor) -> None:
        top = at.y() - (self._height / 2 + AXIS) * pixels
        box = QRectF(at.x(), top, self.width * pixels, self._height * pixels)
        self._tint(painter, box, pixels)
        painter.setPen(QPen(colour, max(1.0, pixels / 14)))
        for x, inwards in ((box.left() + 1, 1), (box.right() - 1, -1)):
            tick = inwards * BRACKET * 0.6 * pixels
            painter.drawPolyline(
                [QPointF(x + tick, box.top()), QPointF(x, box.top()), QPointF(x, box.bottom()),
                 QPointF(x + tick, box.bottom())]
            )  # fmt: skip
        for number, row in enumerate(self._pieces):
            right = box.left() + BRACKET * pixels
            baseline = top + ((number + 0.5) * ROW_HEIGHT + AXIS * 1.25) * pixels
            for piece, width in zip(row, self._columns, strict=True):
                right += width * pixels
                piece.draw(painter, QPointF(right - piece.width * pixels, baseline), pixels, colour)
                right += COLUMN_GAP * pixels

    def _tint(self, painter: QPainter, box: QRectF, pixels: float) -> None:
        inner = box.adjusted(BRACKET * 0.5 * pixels, 0, -BRACKET * 0.5 * pixels, 0)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.marked_row is not None and len(self.cells) > 1:
            row = QRectF(inner.left(), box.top() + self.marked_row * ROW_HEIGHT * pixels, inner.width(),
                         ROW_HEIGHT * pixels)  # fmt: skip
            painter.fillRect(row, theme().neutral)
        if self.marked_column is not None:
            left = BRACKET + sum(self._columns[: self.marked_column]) + COLUMN_GAP * (self.marked_column - 0.5)
            width = self._columns[self.marked_column] + COLUMN_GAP
            column = QRectF(box.left() + left * pixels, box.top(), width * pixels, box.height())
            painter.fillRect(column.intersected(inner), getattr(theme(), f"highlight_{self.role}"))
        painter.restore()


def matrix_piece(matrix: Matrix, most_rows: int, most_columns: int, role: str) -> MatrixPiece:
    """The piece for a matrix; of one with more rows or columns the first, the current and the last."""
    rows, columns = matrix.shape
    kept_rows, kept_columns = kept(rows, matrix.row, most_rows), kept(columns, matrix.column, most_columns)

    def cell(row: int | None, column: int | None) -> str:
        if row is None:
            return "⋱" if column is None else "⋮"
        return "⋯" if column is None else matrix.text(row, column)

    cells = tuple(tuple(cell(row, column) for column in kept_columns) for row in kept_rows)
    return MatrixPiece(cells, _place(kept_rows, matrix.row), _place(kept_columns, matrix.column), role)


def kept(count: int, current: int | None, most: int) -> list[int | None]:
    """Which of ``count`` rows or columns are drawn; None where some are left out. At most ``most`` and the current."""
    if count <= most:
        return list(range(count))
    shown = sorted({*range(most - 2), count - 1, *(() if current is None else (current,))})
    places: list[int | None] = []
    for before, index in zip([-1, *shown], shown, strict=False):
        if index > before + 1:
            places.append(None)
        places.append(index)
    return places


def _place(places: Sequence[int | None], index: int | None) -> int | None:
    return places.index(index) if index is not None and index in places else None
