"""How the commands speak: JSON for programs, aligned tables for people, a progress bar on a terminal."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from tqdm import tqdm

from bpsim.export.plain import plain


def as_json(value: object) -> str:
    """One line of JSON in ASCII (any stream takes it); what is not a finite number is null."""
    return json.dumps(plain(value), allow_nan=False)


def table(rows: Iterable[Sequence[str]], right: Iterable[int] = ()) -> str:
    """Rows in aligned columns; the columns named in ``right`` are flush right."""
    lines = [tuple(map(one_line, row)) for row in rows]
    widths = [max(_width(row[i]) for row in lines) for i in range(len(lines[0]))]
    flush_right = set(right)
    return "\n".join(
        "  ".join(_filled(cell, widths[i], i in flush_right) for i, cell in enumerate(row)).rstrip() for row in lines
    )


def one_line(name: str) -> str:
    """A name from a file as it may stand on a terminal: no line breaks, no control characters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)


def shortened(name: str, limit: int = 16) -> str:
    return name if len(name) <= limit else f"{name[: limit - 1]}…"


def counted(count: int, thing: str) -> str:
    """ "1 update", "2 updates"."""
    return f"{count} {thing}{'s' * (count != 1)}"


def _filled(cell: str, width: int, flush_right: bool) -> str:
    room = " " * (width - _width(cell))
    return room + cell if flush_right else cell + room


def _width(text: str) -> int:
    """Columns on a terminal: a Chinese character takes two, a combining mark none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def progress_bar(total: int, unit: str) -> tqdm[Any]:
    """A bar on standard error, where that is a terminal; gone once it is closed."""
    shown = sys.stderr is not None and sys.stderr.isatty()
    return tqdm(total=total, unit=unit, unit_scale=True, disable=not shown, leave=False, dynamic_ncols=True)
