"""Small drawing helpers: text that fits its box, pills, and rings."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText

from bpsim.gui.diagram.placing.geometry import Box, Point
from bpsim.gui.look.theme import theme_font

SMALLEST_TYPE = 9
LITTLE_SMALLER = 0.8  # of its size: what a name may lose before it loses letters
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine


def rect(box: Box) -> QRectF:
    return QRectF(*box)


def point(at: Point) -> QPointF:
    return QPointF(at.x, at.y)


@cache
def font_metrics(pixels: int, bold: bool = False, mono: bool = False) -> QFontMetricsF:
    return QFontMetricsF(theme_font(pixels, bold, mono))


@cache
def _below_middle(pixels: int, bold: bool, mono: bool) -> float:
    """How far the baseline of a line that is centred stands under its middle."""
    metrics = font_metrics(pixels, bold, mono)
    return (metrics.ascent() - metrics.descent()) / 2.0


def draw_text(painter: QPainter, box: Box, text: str, font: QFont, colour: QColor) -> None:
    """One line, centred in the box."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect(box), _CENTRED, text)


def draw_fitting(
    painter: QPainter, box: Box, text: str, pixels: int, colour: QColor, *, margin: float = 0.0, bold: bool = False,
    mono: bool = False,
) -> None:  # fmt: skip
    """One line, centred in the box, in type of that size or as much smaller as the box asks for; words that are too
    long even so lose their middle. For numbers that change all the time: they are measured once, and Qt need not do it
    again."""
    room = box.width - 2.0 * margin
    pixels = fitting_pixels([text], room, pixels, bold=bold, mono=mono)
    width = width_of(text, pixels, bold=bold, mono=mono)
    if width > room and not mono:  # of a number no digit may go
        text = font_metrics(pixels, bold, mono).elidedText(text, Qt.TextElideMode.ElideMiddle, int(room))
        width = width_of(text, pixels, bold=bold, mono=mono)
    painter.setFont(theme_font(pixels, bold, mono))
    painter.setPen(colour)
    baseline = box.top + box.height / 2.0 + _below_middle(pixels, bold, mono)
    painter.drawText(QPointF(box.left + (box.width - width) / 2.0, baseline), text)


def fitting_pixels(texts: Iterable[str], room: float, pixels: int, *, bold: bool = False, mono: bool = False) -> int:
    """That size of type, or as much smaller as the widest of the texts asks for."""
    width = max((width_of(text, pixels, bold=bold, mono=mono) for text in texts), default=0.0)
    return max(SMALLEST_TYPE, int(pixels * room / width)) if width > room > 0 else pixels


def width_of(text: str, pixels: int, *, bold: bool = False, mono: bool = False) -> float:
    """How wide a line of that type is."""
    if not mono:
        return font_metrics(pixels, bold, mono).horizontalAdvance(text)
    return sum([_mono_advance(sign, pixels, bold) for sign in text])  # there is no kerning


@cache
def _mono_advance(sign: str, pixels: int, bold: bool) -> float:
    return font_metrics(pixels, bold, True).horizontalAdvance(sign)


def draw_name(
    painter: QPainter, box: Box, text: str, pixels: int, colour: QColor, *, bold: bool = False, left: bool = False
) -> None:
    """One line, centred in the box or at its left, in type a little smaller where it is a little too long for that, and
    with an ellipsis in its middle where it is much too long; for what is written again and again while numbers change:
    it is laid out once."""
    laid_out, pixels = _laid_out(text, pixels, bold, int(box.width))
    size = laid_out.size()
    painter.setFont(theme_font(pixels, bold))
    painter.setPen(colour)
    aside = 0.0 if left else (box.width - size.width()) / 2.0
    painter.drawStaticText(QPointF(box.left + aside, box.top + (box.height - size.height()) / 2.0), laid_out)


@lru_cache(maxsize=2048)
def _laid_out(text: str, pixels: int, bold: bool, width: int) -> tuple[QStaticText, int]:
    smaller = fitting_pixels([text], width, pixels, bold=bold)
    if smaller >= LITTLE_SMALLER * pixels:
        pixels = smaller
    laid_out = QStaticText(font_metrics(pixels, bold).elidedText(text, Qt.TextElideMode.ElideMiddle, width))
    laid_out.setTextFormat(Qt.TextFormat.PlainText)
    laid_out.prepare(font=theme_font(pixels, bold))
    return laid_out, pixels


def draw_pill(painter: QPainter, box: Box, border: QColor, fill: QColor, width: float = 1.2) -> None:
    radius, outer = min(box.height * 0.38, 12.0), rect(box)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, beyond in ((border, width / 2.0), (fill, -width / 2.0)):  # two fillings take less time than a stroke
        painter.setBrush(colour)
        painter.drawRoundedRect(outer.adjusted(-beyond, -beyond, beyond, beyond), radius + beyond, radius + beyond)


def draw_ring(painter: QPainter, centre: Point, radius: float, border: QColor, fill: QColor, width: float) -> None:
    at = point(centre)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, beyond in ((border, width / 2.0), (fill, -width / 2.0)):
        painter.setBrush(colour)
        painter.drawEllipse(at, radius + beyond, radius + beyond)
