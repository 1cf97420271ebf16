"""What a report is made of, whatever kind of file it becomes."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.gui.export.figures.figure import Figure


@dataclass(frozen=True)
class Table:
    """``rows`` of text under ``heads``; the columns from ``numbers`` on are numbers."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: int = 1


@dataclass(frozen=True)
class Drawing:
    """A picture, and what it says to those who cannot see it."""

    figure: Figure
    words: str


@dataclass(frozen=True)
class Part:
    """A heading with what stands under it."""

    heading: str
    blocks: tuple[str | Table | Drawing, ...]


@dataclass(frozen=True)
class Report:
    title: str
    parts: tuple[Part, ...]
    foot: str
