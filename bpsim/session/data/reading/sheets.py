"""Spreadsheets (.xlsx, .xlsb, .xls, .ods) as grids of texts, by calamine."""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence

import numpy as np

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.reading.table import CELL_LIMIT, Found, Grid

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def is_spreadsheet(data: bytes) -> bool:
    """Whether a file is one by its first bytes; what it is called is often wrong."""
    return data.startswith((_ZIP, _OLE))


def grid_of_sheet(data: bytes, sheet: str = "") -> Grid:
    """One sheet, by its name or its number from 1; without, the first that holds something. Raises BadValue."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = tuple(book.sheet_names)
        for name in (_chosen(names, sheet),) if sheet else names:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            if any(cell != "" for row in rows for cell in row):
                return _grid(rows, name, names)
    except (CalamineError, OSError, ValueError) as problem:
        if isinstance(problem, BadValue):
            raise
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is not a spreadsheet that can be read ({reason}); is it locked or damaged?"),
            reason=str(problem)[:100],
        ) from None
    raise BadValue(
        QT_TRANSLATE_NOOP("Problem", "holds no rows in {sheet}; expected a table with samples in rows"),
        sheet=", ".join((sheet,) if sheet else names),
    )


def _chosen(names: tuple[str, ...], sheet: str) -> str:
    if sheet in names:
        return sheet
    if sheet.isdecimal() and 1 <= int(sheet) <= len(names):
        return names[int(sheet) - 1]
    raise BadValue(
        QT_TRANSLATE_NOOP("Problem", "{value} is not a sheet; there are: {choices}"),
        "sheet",
        value=repr(sheet),
        choices=", ".join(names),
    )


def _grid(rows: Sequence[Sequence[object]], name: str, names: tuple[str, ...]) -> Grid:
    width = max(map(len, rows))
    if width * len(rows) > CELL_LIMIT:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "has {count} cells; at most {limit} fit"),
            count=width * len(rows),
            limit=CELL_LIMIT,
        )
    begin = _first_row(rows)
    columns = [[_written(row[index]) for row in rows[begin:]] for index in range(width)]
    numbers = np.arange(begin + 1, len(rows) + 1)
    return Grid(columns, numbers, Found(sheet=name, sheets=names, above=begin))


def _first_row(rows: Sequence[Sequence[object]]) -> int:
    """Titles and empty rows above a table: rows with texts in fewer than half of its columns."""
    counts = [sum(cell != "" for cell in row) for row in rows[:100]]
    usual = sorted(counts)[len(counts) // 2]
    for index, row in enumerate(rows[:100]):
        texts = sum(isinstance(cell, str) and cell != "" for cell in row)
        if 2 * counts[index] > usual or texts < counts[index]:
            return index
    return 0


def _written(cell: object) -> str | None:
    """A cell as a text; every digit of a number, whole ones without a point."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return repr(cell).removesuffix(".0")
    if isinstance(cell, datetime.timedelta):
        seconds = int(cell.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return str(cell).strip() or None
