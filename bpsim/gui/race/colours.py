"""Eight colours that colour-blind eyes tell apart, each readable as text on the card of its theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from bpsim.gui.theme import theme

# after Okabe and Ito (2008), darkened and lightened until text in them has a contrast of 4.5:1 to the card
_LIGHT = ("#0069b4", "#c04f00", "#00775a", "#a53d89", "#1a202c", "#7d6500", "#5a6f9c", "#8a3b3b")
_DARK = ("#5aaeff", "#ff9450", "#30c9a0", "#eb93d2", "#edf0f4", "#e3cb4a", "#a9bbe6", "#e09a9a")
# the second four are dashed too: eight hues are more than anybody keeps apart
# a lane that comes earlier is drawn first and wider, so that it is seen beneath one that covers it
_WIDTHS = (3.8, 3.0, 2.2, 1.6)
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)


def lane_colour(index: int) -> QColor:
    """The colour of lane ``index`` (from 0) in the present theme."""
    colours = _DARK if theme().dark else _LIGHT
    return QColor(colours[index % len(colours)])


def lane_pen(index: int) -> QPen:
    """How the curve of lane ``index`` is drawn."""
    pen = QPen(lane_colour(index), _WIDTHS[index % 4], _STYLES[index // 4 % 2])
    pen.setCosmetic(True)
    return pen
