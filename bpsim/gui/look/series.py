"""Colours of runs that are compared: eight, each readable as text on the card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from bpsim.gui.look.palettes import SERIES
from bpsim.gui.look.theme import theme
from bpsim.session.running.known.curves import Curve

COUNT = SERIES
_SHAPES = (("o", "●"), ("s", "■"), ("t1", "▲"), ("d", "◆"), ("t", "▼"), ("star", "★"), ("+", "✚"), ("x", "✖"))
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


def series_colour(index: int) -> QColor:
    """The colour of run or lane ``index``, from 0 on, in the present theme; they come round again after eight."""
    return theme().series[index % COUNT]


def series_style(index: int) -> Qt.PenStyle:
    """How the line of run ``index`` is broken, so that it is told by more than its colour."""
    return _STYLES[index % len(_STYLES)]


def series_shape(index: int) -> tuple[str, str]:
    """The shape of the marks on line ``index``: what pyqtgraph calls it, and a letter that looks like it."""
    return _SHAPES[index % COUNT]


def preview_colour() -> QColor:
    """The colour of what is only being tried."""
    return theme().preview


@dataclass(frozen=True, eq=False)
class ExtraCurve:
    """Another run's full loss beside the run's own."""

    colour: QColor
    curve: Curve
    width: float = 1.0
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
