"""From a text, of which the delimiter is known, to cells.

polars reads what keeps to the rules, fast; whatever does not is read by Python's forgiving csv module, which knows the
row of everything, too.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

import polars as pl

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.source import Report, unheard

_CHUNK = 200_000  # cells


def rows_of(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """(row number, its cells), row by row. Raises BadValue for what even the forgiving module cannot read."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, row in enumerate(reader, start=1):
            yield number, [cell.strip() for cell in row]
    except csv.Error:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "line {line} cannot be read: is a quotation mark not closed?"),
            line=reader.line_num,
        ) from None


def cells_of(text: str, delimiter: str, above: int, *, by_spaces: bool, report: Report = unheard) -> pl.DataFrame:
    """All cells, stripped, null where nothing stands; empty rows stay, as rows are counted. ``above``: lines before."""
    cells = strictly(text, delimiter)
    return forgivingly(text, delimiter, above, by_spaces=by_spaces, report=report) if cells is None else cells


def strictly(text: str, delimiter: str) -> pl.DataFrame | None:
    """By polars; None where a row is shorter or longer than the others, or the quotation marks keep to no rule."""
    if '"' in text:
        sides = re.escape(delimiter) + "\n"
        if '"' in re.sub(rf'(?:\A|(?<=[{sides}]))"[^"]*(?:""[^"]*)*"(?=[{sides}]|\Z)', "", text):
            return None
    data = text.encode("utf-8", "replace")
    try:
        cells = pl.read_csv(data, has_header=False, separator=delimiter, infer_schema=False, encoding="utf8")
    except (pl.exceptions.PolarsError, ValueError):
        return None
    between = data.count(delimiter.encode())
    if '"' in text:
        within = cells.select(pl.all().str.count_matches(delimiter, literal=True).sum()).row(0)
        between -= sum(int(count or 0) for count in within)
    empty = cells.select(pl.all_horizontal(pl.all().is_null()).sum()).item()
    if between != (cells.height - empty) * (cells.width - 1):
        return None
    if empty and re.search(rf'(?m)^["{re.escape(delimiter)}]+$', text):
        return None
    if text.isascii() and not any(sign in text for sign in ' \t"' if sign != delimiter):
        return cells
    cells = cells.with_columns(pl.all().str.strip_chars())
    return cells.with_columns(pl.when(pl.all() == "").then(None).otherwise(pl.all()).name.keep())


def forgivingly(text: str, delimiter: str, above: int, *, by_spaces: bool, report: Report = unheard) -> pl.DataFrame:
    """By the csv module, in pieces. Raises BadValue naming a row that is longer or shorter than the first."""
    used, first, width, total = 0, 0, 0, 1
    for number, row in rows_of(text, delimiter):
        total = number
        if number % _CHUNK == 0:
            report(0.3)
        filled = _filled(row)
        if filled and not _is_remark(row, filled):
            used = max(used, filled)
            first, width = (first, width) if first else (number, len(row))
    # R writes no name above the names of the rows
    lacking = int(by_spaces and width == used - 1)
    width = min(width + lacking, used)
    schema = {f"column_{index + 1}": pl.String for index in range(max(width, 1))}
    parts, nothing = [], [None] * max(width, 1)
    rows = rows_of(text, delimiter)
    while piece := list(islice(rows, max(1, _CHUNK // max(width, 1)))):
        report(0.3 + 0.3 * min(1.0, piece[-1][0] / total))
        cells: list[list[str | None]] = []
        for number, row in piece:
            filled = _filled(row)
            if not filled or _is_remark(row, filled):
                cells.append(list(nothing))
                continue
            row = [""] * lacking + row if number == first else row
            if min(len(row), used) != width:
                raise BadValue(
                    QT_TRANSLATE_NOOP(
                        "Problem", "row {row} has {count} columns; expected {expected}, as in row {first}"
                    ),
                    row=number + above,
                    count=min(len(row), used),
                    expected=width,
                    first=first + above,
                )
            cells.append([cell or None for cell in row[:width]])
        parts.append(pl.DataFrame(cells, schema=schema, orient="row"))
    return pl.concat(parts) if parts else pl.DataFrame(schema=schema)


def _filled(row: list[str]) -> int:
    """How many cells a row has up to its last one that is not empty."""
    return next((index for index in range(len(row), 0, -1) if row[index - 1]), 0)


def _is_remark(row: list[str], filled: int) -> bool:
    return filled == 1 and row[0].startswith("#") and len(row) == 1
