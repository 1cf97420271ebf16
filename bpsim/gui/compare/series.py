"""Colours of runs that are compared: eight that colour-blind eyes tell apart too, after Okabe and Ito (2008),
darkened for the light theme to a contrast of at least 3:1 on the card; and one for a preview."""

from __future__ import annotations

from PySide6.QtGui import QColor

from bpsim.gui.theme import theme

_LIGHT = ("#0072b2", "#c05000", "#00805c", "#b0508a", "#7a6a00", "#2a8fc4", "#8a2be2", "#5c4033")
_DARK = ("#56b4e9", "#ff9a56", "#35c9a0", "#e59ac8", "#e6d84a", "#9ecbff", "#c9a0ff", "#d2b48c")
COLOURS = len(_LIGHT)


def series_colour(index: int) -> QColor:
    """The colour of compared run ``index``, from 0 on; they come round again after eight."""
    return QColor((_DARK if theme().dark else _LIGHT)[index % COLOURS])


def preview_colour() -> QColor:
    return QColor("#ff7ab0" if theme().dark else "#c2185b")
