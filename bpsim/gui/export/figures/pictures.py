"""A figure as SVG, PDF or pixels."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from bpsim.gui.export.figures.figure import Figure
from bpsim.gui.look.theme import MONO_FAMILIES, theme_font
from bpsim.gui.parts.reading import painter_from_left

RESOLUTION = 96  # logical pixels an inch
_POINTS = 72 / RESOLUTION
_TEXT = re.compile(r"<text([^>]*)>([^<]*)</text>", re.S)
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_X = re.compile(r' x="[^"]*"')
_NUMBER = re.compile(r"[0-9]|^[–?]$")


def png_bytes(figure: Figure, ground: QColor | None) -> bytes:
    """The figure as it stands, as a file's content; ``ground`` None: transparent."""
    store = QByteArray()
    image_of(figure, ground).save(_opened(store), "PNG")  # type: ignore[call-overload]
    return bytes(store.data())


def image_of(figure: Figure, ground: QColor | None) -> QImage:
    """In the size that was asked for; ``ground`` None: transparent."""
    width, height = (round(side * figure.scale) for side in figure.size)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent if ground is None else ground)
    painter = painter_from_left(image)
    painter.scale(figure.scale, figure.scale)
    _paint(painter, figure)
    return image


def _paint(painter: QPainter, figure: Figure) -> None:
    with painter:  # ends it in any case: a device that is still being painted on ends the process
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        figure.paint(painter)


def _opened(store: QByteArray) -> QBuffer:
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def svg_bytes(figure: Figure, ground: QColor | None) -> bytes:
    """Vectors, with text as text. The size is the one that was asked for, the coordinates are logical pixels."""
    store = QByteArray()
    buffer = _opened(store)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(RESOLUTION)
    generator.setSize(QSize(*(round(side * figure.scale) for side in figure.size)))
    generator.setViewBox(QRectF(0.0, 0.0, *figure.size))
    generator.setTitle(figure.title)
    generator.setDescription("bpsim")
    painter = painter_from_left(generator)
    if ground is not None:
        painter.fillRect(QRectF(0.0, 0.0, *figure.size), ground)
    _paint(painter, figure)
    buffer.close()
    return anchored(bytes(store.data()).decode()).encode()


def anchored(svg: str) -> str:
    """With every number anchored in its middle, so that it stays there in whatever fonts a reader has; Qt gives the
    place where a text begins in the fonts that we have."""
    return _TEXT.sub(_in_its_middle, svg)


def _in_its_middle(found: re.Match[str]) -> str:
    attributes, text = found[1], html.unescape(found[2])
    if not _NUMBER.search(text):
        return found[0]
    given = dict(_ATTRIBUTE.findall(attributes))
    is_mono = any(family in given.get("font-family", "") for family in MONO_FAMILIES)
    is_bold = int(given.get("font-weight", "400")) > 500
    size = float(given.get("font-size", "0"))
    if "x" not in given or size <= 0.0:
        return found[0]
    width = QFontMetricsF(theme_font(round(size), is_bold, is_mono)).horizontalAdvance(text)
    middle = float(given["x"]) + width / 2.0
    moved = _X.sub(f' x="{middle:.3f}" text-anchor="middle"', attributes, count=1)
    return f"<text{moved}>{found[2]}</text>"


def pdf_bytes(figure: Figure, ground: QColor | None) -> bytes:
    """One page of just that size, fonts embedded."""
    store = QByteArray()
    buffer = _opened(store)
    writer = QPdfWriter(buffer)
    writer.setTitle(figure.title)
    writer.setCreator("bpsim")
    writer.setResolution(RESOLUTION)
    width, height = (side * figure.scale for side in figure.size)
    writer.setPageSize(QPageSize(QSizeF(width * _POINTS, height * _POINTS), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = painter_from_left(writer)
    painter.scale(figure.scale, figure.scale)
    if ground is not None:
        painter.fillRect(QRectF(0.0, 0.0, *figure.size), ground)
    _paint(painter, figure)
    buffer.close()
    return bytes(store.data())
