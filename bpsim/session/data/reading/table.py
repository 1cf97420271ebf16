"""A table as it was read, and how it is to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.reading.columns import Column, columns_of
from bpsim.session.data.reading.kinds import Cells
from bpsim.session.data.reading.spelling import might_be_figure
from bpsim.session.data.source import Report, Wishes, unheard

CELL_LIMIT = 20_000_000
_LOOKED_AT, _CELLS_LOOKED_AT = 200, 4000  # for the heading
NAME_LENGTH = 100
_ONE_COLUMN = QT_TRANSLATE_NOOP(
    "Problem",
    "has one column only, {name}; at least two are needed: inputs and a target. If something else than tabs, "
    "semicolons, commas or spaces stands between the columns, choose it as the delimiter",
)


@dataclass(frozen=True)
class Found:
    """How a table was read. ``sheets``: all of a spreadsheet's, else empty; ``above``: lines before the table that
    were left out."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    above: int = 0


@dataclass(frozen=True, eq=False)
class Grid:
    """C columns of N texts, None where nothing stands, the heading still in them; the number of each row, from 1.

    ``heading``: of what is no row of the grid, as some programs write it behind a comment sign."""

    cells: Sequence[Cells]
    numbers: IntArray
    found: Found
    heading: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Table:
    """``header``: a name for each of the C columns; ``columns``: what they hold; ``numbers`` (N,): the row number of
    each sample as a spreadsheet shows it; ``has_header``: whether the names were in the table; ``decimal``: the
    usual decimal sign, "" where none shows."""

    header: tuple[str, ...]
    columns: tuple[Column, ...]
    numbers: IntArray
    has_header: bool
    found: Found = field(default_factory=Found)
    decimal: str = ""

    def __len__(self) -> int:
        return len(self.numbers)


def table_in(grid: Grid, wishes: Wishes, report: Report = unheard) -> Table:
    """The table in a grid: empty rows and columns at the end left out, heading recognised. Raises BadValue."""
    columns, numbers = _filled(grid)
    heading = grid.heading if len(grid.heading) == len(columns) else ()
    has_header = wishes.header if wishes.header is not None else bool(heading) or _is_header(columns)
    if has_header and not heading:
        heading = tuple(column[0] or "" for column in columns)
        columns, numbers = [column[1:] for column in columns], numbers[1:]
    if not len(numbers):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "holds a header and nothing below it"))
    names = distinct(heading if has_header else ("",) * len(columns))
    if len(columns) == 1:
        raise BadValue(_ONE_COLUMN, name=repr(names[0]))
    made, decimal = columns_of(
        columns, names, numbers, decimal=wishes.decimal, delimiter=grid.found.delimiter, report=report
    )
    return Table(names, made, numbers, has_header, grid.found, decimal)


def _filled(grid: Grid) -> tuple[Sequence[Cells], IntArray]:
    numbers, height = grid.numbers, len(grid.numbers)
    used = len(grid.cells)
    while used and not any(grid.cells[used - 1]):
        used -= 1
    if not used:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "holds no rows; expected a table with samples in rows"))
    if height * used > CELL_LIMIT:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "has {count} cells; at most {limit} fit"),
            count=height * used,
            limit=CELL_LIMIT,
        )
    columns = grid.cells[:used]
    if all(None in column for column in columns):  # a row that is empty is empty in each of them
        kept = [any(row) for row in zip(*columns, strict=True)]
        columns, numbers = [list(compress(column, kept)) for column in columns], numbers[kept]
    return columns, numbers


def _is_header(columns: Sequence[Cells]) -> bool:
    """The first row names the columns where it has no number and others do, or where none of its words recurs; and
    where it counts the columns, or names years, above a first column of texts or of counted rows."""
    count = max(2, min(_LOOKED_AT, _CELLS_LOOKED_AT // len(columns)))
    looked_at = [column[:count] for column in columns]
    first, rest = [column[0] or "" for column in looked_at], [column[1:] for column in looked_at]
    figures = [might_be_figure(cell) for cell in first if cell]
    if any(figures):
        return bool(rest[0]) and not figures[0] and _counts([cell for cell in first if might_be_figure(cell)], first)
    if any(cell and might_be_figure(cell) for column in rest for cell in column):
        return True
    recurs = any(cell and cell in column[1 : 1 + _LOOKED_AT] for cell, column in zip(first, columns, strict=True))
    return not recurs and len(set(first)) == len(first)


def _counts(figures: list[str], first: list[str]) -> bool:
    """Whether the numbers of a heading follow one another: columns that are counted, or years."""
    if len(figures) < 2 or not all(cell.isdecimal() for cell in figures):
        return False
    values = np.array(figures, dtype=np.float64)
    if not np.all(np.diff(values) == 1.0):
        return False
    return bool(values[0] in (0.0, 1.0) and not first[0]) or bool(1800.0 <= values[0] <= 2200.0)


def distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    """A name of its own for each column."""
    found: dict[str, None] = {}
    for index, name in enumerate(names):
        plain = " ".join(name.split())[:NAME_LENGTH] or f"column {index + 1}"
        own, again = plain, 1
        while own in found:
            again += 1
            own = f"{plain} ({again})"
        found[own] = None
    return tuple(found)
