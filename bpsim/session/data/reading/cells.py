"""From a text, of which the delimiter is known, to cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.reading.kinds import Cells
from bpsim.session.data.source import Report, unheard

_CHUNK = 5000  # cells
_PIECE = 2**18  # characters


def rows_of(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """(row number, its cells), row by row. Raises BadValue for what even the csv module cannot read."""
    bare = _is_bare(text, delimiter)
    # few lines at a time: a stream of all of them takes four bytes for each character
    lines = chain.from_iterable(io.StringIO(piece + "\n", newline="\n") for piece in _pieces(text))
    reader = csv.reader(lines, delimiter=delimiter)
    # without quotation marks a cell is of any length
    rows: Iterator[list[str]] = reader if '"' in text else (line.removesuffix("\n").split(delimiter) for line in lines)
    try:
        for number, row in enumerate(rows, start=1):
            yield number, row if bare else [cell.strip() for cell in row]
    except csv.Error:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "line {line} cannot be read: is a quotation mark not closed?"),
            line=reader.line_num,
        ) from None


def _is_bare(text: str, delimiter: str) -> bool:
    """Whether nothing stands around a cell that is no part of it."""
    return text.isascii() and not any(sign in text for sign in ' \t"' if sign != delimiter)


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of whole lines, without the line end of the last one of each."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin + _PIECE)
        end = len(text.removesuffix("\n")) if end < 0 else end
        yield text[begin:end]
        begin = end + 1


def cells_of(text: str, delimiter: str, above: int, *, by_spaces: bool, report: Report = unheard) -> list[Cells]:
    """The columns, their cells stripped, None where nothing stands; empty rows stay, as rows are counted.

    ``above``: lines before. Raises BadValue naming a row that is longer or shorter than the first."""
    return _evenly(text, delimiter, report) or _by_rows(text, delimiter, above, by_spaces, report)


def _evenly(text: str, delimiter: str, report: Report) -> list[Cells] | None:
    """The usual text, many times as fast: the same number of cells in each line, none in quotation marks."""
    between = text.partition("\n")[0].count(delimiter)
    if '"' in text or any(line.count(delimiter) != between for lines in _pieces(text) for line in lines.split("\n")):
        return None
    bare = _is_bare(text, delimiter)
    columns: list[Cells] = [[] for _ in range(between + 1)]
    read = 0
    for piece in _pieces(text):
        report(0.3 + 0.3 * read / len(text))
        read += len(piece) + 1
        cells = piece.replace("\n", delimiter).split(delimiter)
        cells = cells if bare else [cell.strip() for cell in cells]
        for index, column in enumerate(columns):
            column.extend(_told_apart(cells[index :: len(columns)]))
    while len(columns) > 1 and not any(columns[-1]):
        columns.pop()
    return columns


def _told_apart(cells: Sequence[str]) -> Sequence[str | None]:
    return [cell or None for cell in cells] if "" in cells else cells


def _by_rows(text: str, delimiter: str, above: int, by_spaces: bool, report: Report) -> list[Cells]:
    used, first, width, total = 0, 0, 0, 1
    for number, row in rows_of(text, delimiter):
        total = number
        if number % _CHUNK == 0:
            report(0.3)
        filled = _filled(row)
        if filled:
            used = max(used, filled)
            first, width = (first, width) if first else (number, len(row))
    # R writes no name above the names of the rows
    lacking = int(by_spaces and width == used - 1)
    width = min(width + lacking, used)
    nothing = [""] * max(width, 1)

    def fitted(number: int, row: list[str]) -> list[str]:
        if not _filled(row):
            return nothing
        row = [""] * lacking + row if number == first else row
        if min(len(row), used) != width:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "row {row} has {count} columns; expected {expected}, as in row {first}"),
                row=number + above,
                count=min(len(row), used),
                expected=width,
                first=first + above,
            )
        return row[:width]

    columns: list[Cells] = [[] for _ in nothing]
    rows = rows_of(text, delimiter)
    while piece := list(islice(rows, max(1, _CHUNK // len(nothing)))):
        report(0.3 + 0.3 * min(1.0, piece[-1][0] / total))
        fitting = [row if len(row) == len(nothing) else fitted(number, row) for number, row in piece]
        for column, cells in zip(columns, zip(*fitting, strict=True), strict=True):
            column.extend(_told_apart(cells))
    return columns


def _filled(row: list[str]) -> int:
    """How many cells a row has up to its last one that is not empty; none if it is a remark."""
    filled = len(row)
    while filled and not row[filled - 1]:
        filled -= 1
    return 0 if len(row) == 1 and row[0].startswith("#") else filled
