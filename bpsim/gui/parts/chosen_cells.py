"""Which cells of a table are chosen, told by the blocks of its selection."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

_NONE = range(0)


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
