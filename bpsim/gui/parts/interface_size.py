"""How large everything is drawn, type and all: by Qt's own scale, read once, before there is an application."""

from __future__ import annotations

import os

from PySide6.QtCore import QProcessEnvironment

SIZES = ("80", "90", "100", "110", "125", "150", "175", "200")
"""Per cent."""
USUAL = "100"
_SCALE = "QT_SCALE_FACTOR"
_in_use = USUAL
_given = os.environ.get(_SCALE)


def use_size(percent: str) -> None:
    """For the application to come: one of SIZES, times what the system or the person's own QT_SCALE_FACTOR says."""
    global _in_use, _given
    _in_use, _given = percent, os.environ.get(_SCALE)
    if percent != USUAL:
        try:
            given = float(_given or 1.0)
        except ValueError:  # Qt does not take it either
            given = 1.0
        os.environ[_SCALE] = repr(given * int(percent) / 100.0)


def size_in_use() -> str:
    return _in_use


def as_given(environment: QProcessEnvironment) -> None:
    """A child's environment without our own size: it draws pictures, or chooses for itself."""
    if _given is None:
        environment.remove(_SCALE)
    else:
        environment.insert(_SCALE, _given)
