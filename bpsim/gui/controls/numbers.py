"""How a setting's value stands in a field: every digit that counts, and typed back it gives the same value."""

from __future__ import annotations

from math import isnan

import numpy as np
from PySide6.QtCore import QCoreApplication

from bpsim.engine.settings import ALL
from bpsim.session.hidden_value import HIDDEN_SIGN, is_hidden
from bpsim.session.words.number_format import DASH, grouped

translate = QCoreApplication.translate

SMALL, PLAIN, LARGE = 1e-6, 1e-4, 1e9  # within these a number has no power of ten; below PLAIN Python's own has one
GROUPED = ("epochs", "updates_per_epoch")


def exact(value: float) -> str:
    """The shortest text that reads back as ``value``: 0.1, 1, \u22120.25, 1e-09.

    Nothing for a blank (nan), "?" where it is hidden.
    """
    if is_hidden(value):
        return HIDDEN_SIGN
    size = abs(value)
    if isinstance(value, float) and PLAIN <= size < LARGE:
        text = repr(float(value)).removesuffix(".0")  # in a fraction of the time that NumPy takes
    elif isnan(value):
        return ""
    elif value == 0.0:
        return "0"
    else:
        text = np.format_float_positional(value, trim="-") if SMALL <= size < LARGE else f"{value:g}"
        if float(text) != value:
            text = repr(float(value))
    return text.replace("-", "\u2212", 1) if value < 0 else text


def compact(value: float) -> str:
    """For a narrow cell: exact where it is short, else four digits; a dash for a blank."""
    text = exact(value) or DASH
    return text if len(text) <= 7 else f"{value:.4g}".replace("-", "\u2212", 1 if value < 0 else 0)


def setting_text(name: str, value: object) -> str:
    """What the field of a training setting shows; empty for a value left open."""
    if value is None:
        return ""
    if value == ALL:
        return translate("Settings", "all")
    if isinstance(value, int):
        return grouped(value) if name in GROUPED else str(value)
    if isinstance(value, float):
        return exact(value)
    if isinstance(value, tuple):
        return "; ".join(value)
    return str(value)
