"""Rows of a table, cut in the middle where there are too many."""

from __future__ import annotations

from collections.abc import Sequence

from bpsim.session.explanation_parts import Gap, Row
from bpsim.session.symbols import SHOWN_ROWS


def cut_rows(rows: Sequence[Row], shown: int = SHOWN_ROWS) -> tuple[Row, ...]:
    """At most ``shown`` rows: the first ones, how many were left out, the last; the current row always stays."""
    if len(rows) <= shown:
        return tuple(rows)
    kept = {*range(shown - 2), len(rows) - 1, *(index for index, row in enumerate(rows) if row.current)}
    cut: list[Row] = []
    for index, row in enumerate(rows):
        if index in kept:
            cut.append(row)
        elif cut and isinstance(cut[-1].label, Gap):
            cut[-1] = Row(Gap(cut[-1].label.count + 1), ())
        else:
            cut.append(Row(Gap(1), ()))
    return tuple(cut)
