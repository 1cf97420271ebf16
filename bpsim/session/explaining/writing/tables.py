"""Rows of a table, cut in the middle where there are too many."""

from __future__ import annotations

from collections.abc import Callable

from bpsim.session.explaining.writing.explanation_parts import Gap, Row

SHOWN_ROWS = 12


def cut_rows(
    count: int, row: Callable[[int], Row], current: int | None = None, shown: int = SHOWN_ROWS
) -> tuple[Row, ...]:
    """At most ``shown`` rows and the current one: the first, how many were left out, the last.

    Only rows that are kept are made.
    """
    if count <= shown:
        return tuple(row(index) for index in range(count))
    kept = sorted({*range(shown - 2), count - 1, *(() if current is None else (current,))})
    rows: list[Row] = []
    before = -1
    for index in kept:
        if index > before + 1:
            rows.append(Row(Gap(index - before - 1), ()))
        rows.append(row(index))
        before = index
    return tuple(rows)
