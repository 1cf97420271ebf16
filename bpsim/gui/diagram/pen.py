"""Small drawing helpers: text that fits its box, pills, and rings."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from bpsim.gui.diagram.geometry import Box, Point
from bpsim.gui.theme import theme_font

SMALLEST_TYPE = 9


def rect(box: Box) -> QRectF:
    return QRectF(*box)


def point(at: Point) -> QPointF:
    return QPointF(at.x, at.y)


def fitting_font(text: str, pixels: int, width: float, bold: bool = False, mono: bool = False) -> QFont:
    """The font of that size, or as much smaller as the width asks for."""
    font = theme_font(pixels, bold, mono)
    needed = QFontMetricsF(font).horizontalAdvance(text)
    if needed > width > 0:
        font.setPixelSize(max(SMALLEST_TYPE, int(pixels * width / needed)))
    return font


def draw_text(painter: QPainter, box: Box, text: str, font: QFont, colour: QColor, elide: bool = False) -> None:
    """One line, centred in the box."""
    painter.setFont(font)
    painter.setPen(colour)
    if elide:
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect(box), flags, text)


def draw_pill(painter: QPainter, box: Box, border: QColor, fill: QColor, width: float = 1.2) -> None:
    painter.setPen(QPen(border, width))
    painter.setBrush(fill)
    radius = min(box.height * 0.38, 12.0)
    painter.drawRoundedRect(rect(box), radius, radius)


def draw_ring(painter: QPainter, centre: Point, radius: float, border: QColor, fill: QColor, width: float) -> None:
    painter.setPen(QPen(border, width))
    painter.setBrush(fill)
    painter.drawEllipse(point(centre), radius, radius)
