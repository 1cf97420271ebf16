"""Small drawing helpers: text that fits its box, pills, and rings."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from bpsim.gui.diagram.geometry import Box, Point
from bpsim.gui.theme import theme_font

SMALLEST_TYPE = 9
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine


def rect(box: Box) -> QRectF:
    return QRectF(*box)


def point(at: Point) -> QPointF:
    return QPointF(at.x, at.y)


def fitting_font(text: str, pixels: int, width: float, bold: bool = False, mono: bool = False) -> QFont:
    """The font of that size, or as much smaller as the width asks for."""
    needed = font_metrics(pixels, bold, mono).horizontalAdvance(text)
    if needed > width > 0:
        pixels = max(SMALLEST_TYPE, int(pixels * width / needed))
    return theme_font(pixels, bold, mono)


@cache
def font_metrics(pixels: int, bold: bool = False, mono: bool = False) -> QFontMetricsF:
    return QFontMetricsF(theme_font(pixels, bold, mono))


@lru_cache(maxsize=2048)
def elided(text: str, pixels: int, bold: bool, width: int) -> str:
    """The text, or as much of it as fits and an ellipsis. Kept, as names stay while numbers change."""
    return font_metrics(pixels, bold).elidedText(text, Qt.TextElideMode.ElideRight, width)


def draw_text(painter: QPainter, box: Box, text: str, font: QFont, colour: QColor) -> None:
    """One line, centred in the box."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect(box), _CENTRED, text)


def draw_pill(painter: QPainter, box: Box, border: QColor, fill: QColor, width: float = 1.2) -> None:
    painter.setPen(QPen(border, width))
    painter.setBrush(fill)
    radius = min(box.height * 0.38, 12.0)
    painter.drawRoundedRect(rect(box), radius, radius)


def draw_ring(painter: QPainter, centre: Point, radius: float, border: QColor, fill: QColor, width: float) -> None:
    painter.setPen(QPen(border, width))
    painter.setBrush(fill)
    painter.drawEllipse(point(centre), radius, radius)
