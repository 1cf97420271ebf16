"""Cells of any table: which are chosen, and that all of them have changed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import QTableView

_NONE = range(0)
ROWS_LOOKED_AT = 40


def chosen_cells(table: QTableView) -> tuple[range, range]:
    """(rows, columns) around the selection, else those of the current cell; both empty where there is none.

    Qt's list of selected indexes takes seconds where a table of millions of cells is selected as a whole.
    """
    blocks, current = table.selectionModel().selection().toList(), table.currentIndex()
    if blocks:
        rows = range(min(block.top() for block in blocks), max(block.bottom() for block in blocks) + 1)
        columns = range(min(block.left() for block in blocks), max(block.right() for block in blocks) + 1)
        return rows, columns
    if current.isValid():
        return range(current.row(), current.row() + 1), range(current.column(), current.column() + 1)
    return _NONE, _NONE


def look_at_some_rows(table: QTableView) -> None:
    """A column that is as wide as its contents is so for about as many rows as can be seen. (With 0, which in Qt means
    those in sight, all of a hidden table are looked at, and there may be thousands.)"""
    table.horizontalHeader().setResizeContentsPrecision(ROWS_LOOKED_AT)


def tell_all_changed(model: QAbstractItemModel, *, heads: bool = False) -> None:
    """Every view shows the model's values anew, and the ``heads`` of rows and columns; of a table without rows
    nothing is told, as Qt would complain."""
    rows = model.rowCount()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()  # a list keeps that to itself
    if not rows or not columns:
        return
    model.dataChanged.emit(model.index(0, 0), model.index(rows - 1, columns - 1))
    if heads:
        model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
        model.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows - 1)
