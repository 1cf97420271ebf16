"""How large everything is drawn, type and all: by Qt's own scale, read once, when the application is made."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

SIZES = ("80", "90", "100", "110", "125", "150", "175", "200")
"""Per cent."""
USUAL = "100"
_SCALE = "QT_SCALE_FACTOR"
_in_use = USUAL


@contextmanager
def drawn_at(percent: str) -> Iterator[None]:
    """The application that is made meanwhile draws at one of SIZES, times what the system or the person's own
    QT_SCALE_FACTOR says. Programs that it starts, ours and others, hear nothing of it."""
    global _in_use
    _in_use, given = percent, os.environ.get(_SCALE)
    if percent != USUAL:
        os.environ[_SCALE] = repr(_number(given) * int(percent) / 100.0)
    try:
        yield
    finally:
        os.environ.pop(_SCALE, None)
        if given is not None:
            os.environ[_SCALE] = given


def _number(given: str | None) -> float:
    try:
        return float(given or 1.0)
    except ValueError:  # Qt does not take it either
        return 1.0


def size_in_use() -> str:
    return _in_use
