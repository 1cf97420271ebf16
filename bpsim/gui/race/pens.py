"""How the curves of a race are drawn."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from bpsim.gui.look.series import series_colour

# the second four are dashed too: eight hues are more than anybody keeps apart
# a lane that comes earlier is drawn first and wider, so that it is seen beneath one that covers it
_WIDTHS = (3.8, 3.0, 2.2, 1.6)
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)


def lane_pen(index: int) -> QPen:
    """How the curve of lane ``index`` is drawn."""
    pen = QPen(series_colour(index), _WIDTHS[index % 4], _STYLES[index // 4 % 2])
    pen.setCosmetic(True)
    return pen
