"""Widgets of a page that stand otherwise when it is wide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

Place = tuple[int, int, int, int]
"""Row, column, and how many of each."""


def arrange(
    grid: QGridLayout, places: Iterable[tuple[QWidget, Place]], rows: Sequence[int], columns: Sequence[int]
) -> None:
    """Put each at its place; ``rows`` and ``columns``: how these share what room is left."""
    for widget, place in places:
        grid.removeWidget(widget)
        grid.addWidget(widget, *place)
    for row, stretch in enumerate(rows):
        grid.setRowStretch(row, stretch)
    for column, stretch in enumerate(columns):
        grid.setColumnStretch(column, stretch)
