"""From a text to a grid of cells: what stands above the table, what stands between columns, quotation marks.

polars reads what keeps to the rules, fast; whatever does not is read by Python's forgiving csv module, which knows the
row of everything, too.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np
import polars as pl

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.reading.figures import might_be_figure
from bpsim.session.data.reading.table import Found, Grid
from bpsim.session.data.source import DELIMITERS, SPACES, Report, unheard

_PLAIN = {"，": ",", "；": ";", SPACES: "\t"}  # what such a delimiter is written as before the text is read
_SAMPLE = 200_000  # characters in which a layout is recognised
_LOOKED_AT, _CELLS_LOOKED_AT = 100, 3000
_ABOVE_LIMIT = 100
_CHUNK = 200_000  # cells
_COMMENT = re.compile(r"[ \t]*(#|%|//|;;)")
_SEPARATOR = re.compile(r'"?sep=(.)"?[,;\t]*(?:\n|$)', re.IGNORECASE)
_BETWEEN = re.compile(r'("[^"\n]*")|[ \t]+')


def grid_of(text: str, encoding: str, delimiter: str = "", report: Report = unheard) -> Grid:
    """A text as a grid of cells. Raises BadValue naming the row that does not fit."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    above = 0
    told = _SEPARATOR.match(text)
    if told is not None:  # Excel writes and reads such a line
        text, above, delimiter = text[told.end() :], 1, delimiter or told[1]
    text, comments = _without_comments(text)
    above += len(comments)
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    report(0.2)
    chosen = delimiter or max(DELIMITERS, key=lambda each: _fit(sample, each))
    text = _between(text, chosen)
    spaces = chosen == SPACES
    plain = _PLAIN.get(chosen, chosen)
    titles = _titles(_between(sample, chosen), plain)
    if titles:
        text = _after_lines(text, titles)
    above += titles
    report(0.3)
    cells = _strictly(text, plain)
    if cells is None:
        cells = _forgivingly(text, plain, above, by_spaces=spaces, report=report)
    numbers = np.arange(above + 1, above + 1 + cells.height)
    found = Found(encoding, chosen, above=above)
    return Grid(cells, numbers, found, _heading(comments, chosen, cells))


def _without_comments(text: str) -> tuple[str, list[str]]:
    """The text from its first line on that is no comment, and the comments."""
    comments: list[str] = []
    at = 0
    while len(comments) < _ABOVE_LIMIT and (found := _COMMENT.match(text, at)):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        comments.append(text[found.end() : end].strip())
        at = end + 1
    return text[at:], comments


def _heading(comments: list[str], delimiter: str, cells: pl.DataFrame) -> tuple[str, ...]:
    """The names that a last comment gives to all columns (NumPy writes them so), above rows of numbers."""
    if not comments or not cells.height or not cells.width > 1:
        return ()
    names = comments[-1].split(None if delimiter == SPACES else delimiter)
    first = [cell for cell in cells.row(0) if cell]
    fits = len(names) == cells.width and any(map(might_be_figure, first)) and not any(map(might_be_figure, names))
    return tuple(name.strip() for name in names) if fits else ()


def _between(text: str, delimiter: str) -> str:
    """With one sign for what stands between columns."""
    if delimiter != SPACES:
        return text.replace(delimiter, _PLAIN[delimiter]) if delimiter in _PLAIN else text
    text = re.sub(r"(?m)^[ \t]+|[ \t]+$", "", text)
    if '"' not in text:
        return re.sub(r"[ \t]+", "\t", text)
    return _BETWEEN.sub(lambda found: found[1] or "\t", text)


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
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


def _looked_at(sample: str, delimiter: str) -> list[list[str]]:
    """Some rows that are not empty, empty cells at their ends cut off."""
    rows: list[list[str]] = []
    cells = 0
    try:
        for _, row in _rows(sample, delimiter):
            while row and not row[-1]:
                row.pop()
            if row:
                rows.append(row)
                cells += len(row)
            if len(rows) >= _LOOKED_AT or (cells > _CELLS_LOOKED_AT and len(rows) > 3):
                break
    except BadValue:
        pass
    return rows


def _fit(sample: str, delimiter: str) -> tuple[float, float]:
    """How well a delimiter fits: the share of rows of one width (0 where that is 1), the share of numbers."""
    if delimiter != SPACES and delimiter not in sample:
        return 0.0, 0.0
    rows = _looked_at(_between(sample, delimiter), _PLAIN.get(delimiter, delimiter))
    if not rows:
        return 0.0, 0.0
    width, count = Counter(map(len, rows)).most_common(1)[0]
    if width == 1:
        return 0.0, 0.0
    cells = [cell for row in rows[1:] or rows for cell in row if cell]
    numbers = sum(map(might_be_figure, cells)) / max(1, len(cells))
    share = count / len(rows)
    if delimiter == SPACES and (share < 1.0 or any(_is_words(row) for row in rows)):
        share *= 0.3  # words of a sentence, rather
    return (1.0 if share > 0.9 else share), numbers


def _is_words(row: Sequence[str]) -> bool:
    return any(cell.endswith((",", ";")) for cell in row)


def _titles(sample: str, delimiter: str) -> int:
    """How many lines stand above the table: words in fewer than half of the columns that most rows have."""
    rows = _looked_at(sample, delimiter)
    if not rows:
        return 0
    width = Counter(map(len, rows)).most_common(1)[0][0]
    skipped = 0
    for row in rows:
        if 2 * len(row) > width or 2 * sum(map(might_be_figure, row)) > len(row):
            break
        skipped += 1
    if not skipped or skipped == len(rows):
        return 0
    seen = 0
    for number, row in _rows(sample, delimiter):
        if any(row):
            if seen == skipped:
                return number - 1
            seen += 1
    return 0


def _after_lines(text: str, count: int) -> str:
    at = 0
    for _ in range(count):
        at = text.find("\n", at) + 1
        if not at:
            return ""
    return text[at:]


def _strictly(text: str, delimiter: str) -> pl.DataFrame | None:
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


def _forgivingly(text: str, delimiter: str, above: int, *, by_spaces: bool, report: Report = unheard) -> pl.DataFrame:
    """By the csv module, in pieces. Raises BadValue naming a row that is longer or shorter than the first."""
    used, first, width, total = 0, 0, 0, 1
    for number, row in _rows(text, delimiter):
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
    rows = _rows(text, delimiter)
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
