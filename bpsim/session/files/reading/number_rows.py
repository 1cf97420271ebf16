"""Large matrices of a file, read some rows at a time before the rest.

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
BLOCK = 2**16  # characters of rows that are Python's numbers at a time
_BEGIN = re.compile(r'": \[\n')
_ROW = r" *\[[0-9+\-.eE, ]++\]"
_ROWS = re.compile(rf"(?P<rows>(?:{_ROW},\n)*+{_ROW}\n) *\]")


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
    whole = _ROWS.match(text, at)
    if whole is None:
        return None, at
    blocks: list[FloatArray] = []
    while at < whole.end("rows"):
        end = text.find("\n", min(at + BLOCK, whole.end("rows") - 1)) + 1
        block = _block(text[at:end].rstrip(",\n"))
        if block is None or (blocks and block.shape[1] != blocks[0].shape[1]):
            return None, at
        blocks.append(block)
        at = end
    return NumberRows(np.concatenate(blocks)), whole.end()


def _block(lines: str) -> FloatArray | None:
    """(rows, columns); None where rows differ in length, have none, or hold what is no finite number."""
    try:
        rows = np.array(orjson.loads(f"[{lines}]"), dtype=np.float64)
    except (ValueError, OverflowError):  # of JSON or of NumPy
        return None
    return rows if rows.size and np.isfinite(rows).all() else None
