"""Colours of runs that are compared: eight that colour-blind eyes tell apart, each readable as text on the card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from bpsim.gui.theme import theme
from bpsim.session.running.curves import Curve

# after Okabe and Ito (2008), darkened and lightened until text in them has a contrast of 4.5:1 to the card
_LIGHT = ("#0069b4", "#c04f00", "#00775a", "#a53d89", "#5c4033", "#7d6500", "#5a6f9c", "#8a3b3b")
_DARK = ("#5aaeff", "#ff9450", "#30c9a0", "#eb93d2", "#d2b48c", "#e3cb4a", "#a9bbe6", "#e09a9a")
COUNT = len(_LIGHT)


def series_colour(index: int) -> QColor:
    """The colour of run or lane ``index``, from 0 on, in the present theme; they come round again after eight."""
    return QColor((_DARK if theme().dark else _LIGHT)[index % COUNT])


def preview_colour() -> QColor:
    """The colour of what is only being tried."""
    return QColor("#ff7ab0" if theme().dark else "#c2185b")


@dataclass(frozen=True, eq=False)
class ExtraCurve:
    """Another run's full loss beside the run's own."""

    colour: QColor
    curve: Curve
    width: float = 1.0
