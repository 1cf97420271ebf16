"""Large matrices of a file, read row by row before the rest.

As Python's numbers 5 000 pictures are four million objects. Whatever else is made among them keeps their memory in use
after they have gone, a hundred megabytes of it; and they take twice as long.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import orjson

from bpsim.engine.network import FloatArray

SMALL = 2**20  # characters: less is read at one go
_BEGIN = re.compile(r'": \[\n')
_NUMBERS = str.maketrans("", "", "0123456789+-.eE, ")


@dataclass(frozen=True, eq=False)
class NumberRows:
    """A list of rows of finite numbers, all of one length; ``values`` (rows, columns)."""

    values: FloatArray

    def as_lists(self) -> list[list[float]]:
        """As any other list of a file."""
        rows: list[list[float]] = self.values.tolist()
        return rows


def without_rows(text: str) -> tuple[str, dict[str, NumberRows]]:
    """A file's text with a word in the place of each matrix that is a field's value and has a row on each line, as
    ``file_writing`` writes them; and what the words stand for. Whatever is not quite that stays where it is."""
    if len(text) < SMALL:
        return text, {}
    word = "rows"
    while f'"{word}' in text:
        word += "-"
    taken: dict[str, NumberRows] = {}
    pieces, done = [], 0
    for begin in _BEGIN.finditer(text):
        if begin.start() < done:
            continue
        rows, end = _rows(text, begin.end())
        if rows is not None:
            name = f"{word}{len(taken)}"
            taken[name] = rows
            pieces += [text[done : begin.end() - 2], f'"{name}"']
            done = end
    return "".join([*pieces, text[done:]]), taken


def _rows(text: str, at: int) -> tuple[NumberRows | None, int]:
    """The rows from ``at`` on, and where the text goes on after their closing bracket; None for anything else."""
    rows: list[FloatArray] = []
    more = True
    while more:
        end = text.find("\n", at)
        line = text[at:end].strip()
        more = line.endswith(",")
        row = _row(line[:-1] if more else line)
        if row is None or (rows and len(row) != len(rows[0])):
            return None, at
        rows.append(row)
        at = end + 1
    close = re.compile(r" *\]").match(text, at)
    return (None, at) if close is None else (NumberRows(np.array(rows)), close.end())


def _row(line: str) -> FloatArray | None:
    if line[:1] != "[" or line[-1:] != "]" or line[1:-1].translate(_NUMBERS):
        return None
    try:
        row = np.array(orjson.loads(line), dtype=np.float64)
    except (orjson.JSONDecodeError, OverflowError):
        return None
    return row if row.size and np.isfinite(row).all() else None
