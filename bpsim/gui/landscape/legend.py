"""Which line in a picture is which run: rows of names below it, each with its line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from bpsim.gui.look.theme import theme, theme_font

MOST_ROWS = 3  # further names have no room
SAMPLE, BETWEEN, ROW = 1.7, 1.0, 1.35  # widths and height, in the type's pixels


class LegendLine(NamedTuple):
    name: str
    colour: QColor
    dashed: bool = False


def legend_places(lines: Sequence[LegendLine], width: float, pixels: int) -> list[tuple[LegendLine, QRectF]]:
    """Where each stands, from (0, 0) on: as many as fit into the rows."""
    metrics, x, row = QFontMetricsF(theme_font(pixels)), 0.0, 0
    places = []
    for line in lines:
        wide = min(width, metrics.horizontalAdvance(line.name) + (SAMPLE + 0.4) * pixels + 1)
        if x + wide > width and x > 0.0:
            x, row = 0.0, row + 1
        if row == MOST_ROWS:
            break
        places.append((line, QRectF(x, row * ROW * pixels, wide, ROW * pixels)))
        x += wide + BETWEEN * pixels
    return places


def paint_legend(painter: QPainter, origin: QPointF, places: Sequence[tuple[LegendLine, QRectF]], pixels: int) -> None:
    """At ``origin``, in the places that ``legend_places`` gives."""
    painter.setFont(theme_font(pixels))
    metrics = painter.fontMetrics()
    for line, place in places:
        at = place.translated(origin)
        style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(line.colour, pixels / 5.0, style))
        middle = at.center().y()
        painter.drawLine(QPointF(at.left(), middle), QPointF(at.left() + SAMPLE * pixels, middle))
        painter.setPen(theme().text)
        words = at.adjusted((SAMPLE + 0.4) * pixels, 0, 0, 0)
        name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, round(words.width()) + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
