"""What all tables need of their cells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItemModel
from pytestqt.qtbot import QtBot

from bpsim.gui.parts.cells import tell_all_changed


@pytest.mark.parametrize(("rows", "columns"), [(0, 0), (0, 3), (3, 0), (4, 2)])
@pytest.mark.parametrize("heads", [True, False])
def test_all_cells_or_none_are_told(qtbot: QtBot, rows: int, columns: int, heads: bool) -> None:
    model, told, of_heads = QStandardItemModel(rows, columns), [], []
    model.dataChanged.connect(
        lambda first, last, _roles: told.append((first.row(), first.column(), last.row(), last.column()))
    )
    model.headerDataChanged.connect(lambda way, first, last: of_heads.append((way, first, last)))
    tell_all_changed(model, heads=heads)
    some = rows > 0 and columns > 0
    assert told == ([(0, 0, rows - 1, columns - 1)] if some else [])
    both = [(Qt.Orientation.Horizontal, 0, columns - 1), (Qt.Orientation.Vertical, 0, rows - 1)]
    assert of_heads == (both if some and heads else [])


def test_a_list_is_told_as_a_table_of_one_column(qtbot: QtBot) -> None:
    model, told = QStringListModel(["a", "b", "c"]), []
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row(), last.column())))
    tell_all_changed(model)
    assert told == [(0, 2, 0)]
