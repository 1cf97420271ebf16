"""Cells that were copied from a spreadsheet as numbers, written as people write them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.reading.columns import WANTED_NUMBER, columns_of
from bpsim.session.data.reading.kinds import Cells

_COPIED = QT_TRANSLATE_NOOP(
    "Problem", "row {row}, column {column} of what was copied: a number was expected, not {value}"
)


def numbers_of_block(block: Sequence[Sequence[str]]) -> list[list[float]]:
    """Lines of cells as numbers; a missing one is nan. Lines that are shorter stay so. Raises BadValue naming row and
    column, from 1."""
    width = max(map(len, block), default=0)
    cells: list[Cells] = [
        [line[index] or None if index < len(line) else None for line in block] for index in range(width)
    ]
    names = [str(index + 1) for index in range(width)]
    made, _ = columns_of(cells, names, np.arange(1, len(block) + 1), decimal="", delimiter="\t")
    values = np.full((len(block), width), np.nan)
    for index, column in enumerate(made):
        if column.problem is not None:
            copied = column.problem.template == WANTED_NUMBER
            raise BadValue(_COPIED, "", **column.problem.arguments) if copied else column.problem
        if column.kind == "texts":
            row = next(row for row, cell in enumerate(column.cells) if cell is not None)
            raise BadValue(_COPIED, row=row + 1, column=index + 1, value=repr(str(column.cells[row])[:40]))
        if column.values is not None:
            values[:, index] = column.values
    return [values[row, : len(line)].tolist() for row, line in enumerate(block)]
