"""From a text to a grid of cells: what stands above the table, what stands between columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from bpsim.engine.problems import BadValue
from bpsim.session.data.reading.cells import cells_of, rows_of
from bpsim.session.data.reading.kinds import Cells
from bpsim.session.data.reading.spelling import might_be_figure
from bpsim.session.data.reading.table import Found, Grid
from bpsim.session.data.source import DELIMITERS, SPACES, Report, unheard

_PLAIN = {"，": ",", "；": ";", SPACES: "\t"}  # what such a delimiter is written as before the text is read
_SAMPLE = 200_000  # characters in which a layout is recognised
_LOOKED_AT, _CELLS_LOOKED_AT = 100, 3000
_ABOVE_LIMIT = 100
_COMMENT = re.compile(r"[ \t]*(#|%|//|;;)")
_SEPARATOR = re.compile(r'"?sep=(.)"?[,;\t]*(?:\n|$)', re.IGNORECASE)
_BETWEEN = re.compile(r'("[^"\n]*")|[ \t]+')


def grid_of(text: str, encoding: str, delimiter: str = "", report: Report = unheard) -> Grid:
    """A text as a grid of cells. Raises BadValue naming the row that does not fit."""
    if not text.isascii():  # a clipboard may hold halves of characters
        text = text.removeprefix("\ufeff").encode("utf-8", "replace").decode("utf-8")
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
    plain = _PLAIN.get(chosen, chosen)
    titles = _titles(_between(sample, chosen), plain)
    if titles:
        text = _after_lines(text, titles)
    above += titles
    report(0.3)
    cells = cells_of(text, plain, above, by_spaces=chosen == SPACES, report=report)
    numbers = np.arange(above + 1, above + 1 + len(cells[0]))
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


def _heading(comments: list[str], delimiter: str, columns: Sequence[Cells]) -> tuple[str, ...]:
    """The names that a last comment gives to all columns (NumPy writes them so), above rows of numbers."""
    if not comments or not columns[0] or not len(columns) > 1:
        return ()
    names = comments[-1].split(None if delimiter == SPACES else delimiter)
    first = [column[0] for column in columns if column[0]]
    fits = len(names) == len(columns) and any(map(might_be_figure, first)) and not any(map(might_be_figure, names))
    return tuple(name.strip() for name in names) if fits else ()


def _between(text: str, delimiter: str) -> str:
    """With one sign for what stands between columns."""
    if delimiter != SPACES:
        return text.replace(delimiter, _PLAIN[delimiter]) if delimiter in _PLAIN else text
    text = re.sub(r"(?m)^[ \t]+|[ \t]+$", "", text)
    if '"' not in text:
        return re.sub(r"[ \t]+", "\t", text)
    return _BETWEEN.sub(lambda found: found[1] or "\t", text)


def _looked_at(sample: str, delimiter: str) -> list[list[str]]:
    """Some rows that are not empty, empty cells at their ends cut off."""
    rows: list[list[str]] = []
    cells = 0
    try:
        for _, row in rows_of(sample, delimiter):
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
    for number, row in rows_of(sample, delimiter):
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
