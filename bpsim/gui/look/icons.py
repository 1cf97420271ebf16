"""The transport's icons, drawn in the colour of the text, so that they are crisp in both themes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

from bpsim.gui.look.theme import theme

SIZE = 64  # drawn large and scaled down: sharp on any screen


def icon(name: str, on_accent: bool = False) -> QIcon:
    """ "to_start", "back", "step", "play", "run", "pause" or "new_seed"."""
    result = QIcon()
    colour = theme().on_accent if on_accent else theme().text
    result.addPixmap(_pixmap(name, colour), QIcon.Mode.Normal)
    result.addPixmap(_pixmap(name, theme().faint), QIcon.Mode.Disabled)
    return result


def _pixmap(name: str, colour: QColor) -> QPixmap:
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if name == "pause":
            painter.drawRoundedRect(QRectF(14, 10, 13, 44), 3, 3)
            painter.drawRoundedRect(QRectF(37, 10, 13, 44), 3, 3)
        elif name == "run":
            _triangle(painter, 6, 32)
            _triangle(painter, 32, 58)
        elif name == "new_seed":
            _die(painter)
        elif name == "to_start":
            painter.drawRoundedRect(QRectF(10, 10, 8, 44), 3, 3)
            _triangle(painter, 54, 20)
        elif name == "back":
            _triangle(painter, 50, 14)
        elif name == "step":
            _triangle(painter, 12, 40)
            painter.drawRoundedRect(QRectF(44, 10, 8, 44), 3, 3)
        else:
            _triangle(painter, 14, 54)
    return pixmap


def _triangle(painter: QPainter, base: float, tip: float) -> None:
    painter.drawPolygon(QPolygonF([QPointF(base, 9), QPointF(base, 55), QPointF(tip, 32)]))


def _die(painter: QPainter) -> None:
    """A die that shows five: chance."""
    painter.drawRoundedRect(QRectF(8, 8, 48, 48), 10, 10)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    for x, y in ((20, 20), (44, 20), (32, 32), (20, 44), (44, 44)):
        painter.drawEllipse(QPointF(x, y), 5, 5)
