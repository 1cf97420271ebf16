"""A bar for an output from 0 to 1."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.look.colours import Theme
from bpsim.session.hidden_value import is_hidden


def paint_bar(painter: QPainter, box: Box, value: float | None, colours: Theme) -> None:
    """A track, filled as far as the value goes; only the track where it is not computed yet, or hidden."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.grid)
    painter.drawRoundedRect(QRectF(*box), 2.5, 2.5)
    if value is None or is_hidden(value) or not value > 0.0:
        return
    painter.setBrush(colours.positive)
    painter.drawRoundedRect(QRectF(box.left, box.top, max(2.0, min(1.0, value) * box.width), box.height), 2.5, 2.5)
