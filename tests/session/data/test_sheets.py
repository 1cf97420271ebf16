"""Spreadsheets: which sheet, what stands above the table, cells of every type, rows counted as they are shown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bpsim.engine.problems import BadValue
from bpsim.session.data.reading.table import Table
from bpsim.session.data.source import Wishes
from bpsim.session.data.suggesting import roles, suggested
from bpsim.session.data.table_reading import read_table
from tests import spreadsheets

ROWS = [["name", "a", "ok", "t"], ["Ann", 1.5, True, 0], ["Bob", 1234, False, 1], ["Cy", None, True, 1]]


def read(tmp_path: Path, data: bytes, wishes: Wishes = Wishes()) -> Table:  # noqa: B008
    path = tmp_path / "a table.csv"  # what it is called counts for nothing
    path.write_bytes(data)
    return read_table(path, wishes)


@pytest.mark.parametrize("make", [spreadsheets.xlsx, spreadsheets.ods])
def test_a_sheet_is_a_table(make, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    table = read(tmp_path, make({"Empty": [], "Marks": ROWS}))
    assert (table.found.sheet, table.found.sheets, table.has_header) == ("Marks", ("Empty", "Marks"), True)
    assert [role.role for role in roles(table, suggested(table))] == ["name", "input", "input", "target"]
    np.testing.assert_array_equal(table.columns[1].values, [1.5, 1234, np.nan])
    np.testing.assert_array_equal(table.columns[2].values, [1, 0, 1])
    assert table.numbers.tolist() == [2, 3, 4]


def test_titles_above_and_rows_between_keep_their_numbers(tmp_path: Path) -> None:
    sheet = [["Marks of the class"], [], *ROWS[:2], [], *ROWS[2:]]
    table = read(tmp_path, spreadsheets.xlsx({"Marks": sheet}))
    assert table.header == ("name", "a", "ok", "t")
    assert (table.numbers.tolist(), table.found.above) == ([4, 6, 7], 2)


def test_numbers_of_a_sheet_keep_their_points_beside_texts_with_commas(tmp_path: Path) -> None:
    table = read(tmp_path, spreadsheets.xlsx({"x": [["a", "b", "t"], [1.234, "0,5", 0], [5.678, "1,25", 1]]}))
    np.testing.assert_array_equal(table.columns[0].values, [1.234, 5.678])
    np.testing.assert_array_equal(table.columns[1].values, [0.5, 1.25])


def test_a_workbook_without_anything_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadValue, match="holds no rows in One, Two"):
        read(tmp_path, spreadsheets.xlsx({"One": [], "Two": []}))


def test_an_old_excel_file() -> None:
    table = read_table(Path(__file__).with_name("marks.xls"))
    assert (table.header, table.found.sheets) == (("name", "größe", "ok", "t"), ("Empty", "Marks"))
    assert table.columns[0].cells == ["Ann", "李四", "Cy"]
    np.testing.assert_array_equal(table.columns[1].values, [1.5, 1234, np.nan])
    np.testing.assert_array_equal(table.columns[2].values, [1, 0, 1])
