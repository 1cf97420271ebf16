"""Formulas of the guide as images: typeset as on the page of formulas, standing on the line of the text."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from bpsim.gui.formulas.typesetting import Piece, typeset
from bpsim.gui.theme import theme_font

LARGER = 1.12  # of one that stands alone
_TALL = (r"\frac", r"\sum", r"\prod")
AIR = 1  # pixels around it: an italic leans out of its box


@lru_cache(maxsize=1000)
def piece_of(latex: str, alone: bool) -> Piece | None:
    """None for what the typesetter does not know. In a line of text sums and fractions are small."""
    small = not alone and any(sign in latex for sign in _TALL)
    try:
        return typeset(rf"\textstyle {latex}" if small else latex) if latex else None
    except Exception:  # whatever it raises: a page is shown all the same
        return None


class FormulaImages:
    """For text of a size. Qt puts the middle of an image, with ``vertical-align: middle``, a quarter of the height of
    an x above the line; so an image gets as much room above or below as puts its own line there."""

    def __init__(self, pixels: int, width: int) -> None:
        self._pixels, self._width = pixels, width
        self._middle = QFontMetrics(theme_font(pixels)).xHeight() / 4

    def size(self, latex: str, alone: bool) -> tuple[int, int] | None:
        """In pixels; None for what cannot be typeset."""
        piece = piece_of(latex, alone)
        if piece is None:
            return None
        width, ascent, descent = self._box(piece, alone)
        return width, round(ascent + descent)

    def image(self, latex: str, alone: bool, colour: QColor, ratio: float) -> QImage:
        """For a screen with ``ratio`` dots a pixel."""
        piece = piece_of(latex, alone)
        assert piece is not None
        width, ascent, descent = self._box(piece, alone)
        height = round(ascent + descent)
        image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            piece.draw(painter, QPointF(AIR, ascent), self._size_of(piece, alone), colour)
        return image

    def _size_of(self, piece: Piece, alone: bool) -> float:
        """The usual size, or what fits the column."""
        usual = self._pixels * (LARGER if alone else 1.0)
        return min(usual, (self._width - 2 * AIR) / max(piece.width, 0.01))

    def _box(self, piece: Piece, alone: bool) -> tuple[int, float, float]:
        """Width, and how far it reaches above and below the line."""
        pixels = self._size_of(piece, alone)
        ascent, descent = piece.ascent * pixels + AIR, piece.descent * pixels + AIR
        lower = max(descent, ascent - 2 * self._middle)
        return max(1, round(piece.width * pixels) + 2 * AIR), lower + 2 * self._middle, lower
