"""Formulas of the guide as images: typeset as on the page of formulas, standing on the line of the text.

A page may have hundreds, and each takes milliseconds: so they are typeset a few at a time, and until then a formula has
a size that is guessed, and is not drawn.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QImage, QPainter

from bpsim.gui.formulas.typesetter import in_text
from bpsim.gui.formulas.typesetting import Piece, typeset
from bpsim.gui.look.theme import theme_font

Formula = tuple[str, bool]
"""Its LaTeX, and whether it stands alone or in a line of text."""

LARGER, INDENT = 1.12, 28  # of one that stands alone
AIR = 1  # pixels around it: an italic leans out of its box
GUESSED = 0.42, 0.75, 0.25  # font sizes: the width of a letter of LaTeX, ascent and descent
KEPT = 4000

_pieces: dict[Formula, Piece | None] = {}


def typeset_some(formulas: list[Formula], seconds: float) -> None:
    """Typeset those that are not, from the first one on, as long as there is time; they are taken off the list."""
    until = time.perf_counter() + seconds
    while formulas and time.perf_counter() < until:
        piece_of(formulas.pop(0))


def piece_of(formula: Formula) -> Piece | None:
    """None for what the typesetter does not know. In a line of text sums and fractions are small."""
    if formula not in _pieces:
        if len(_pieces) >= KEPT:
            _pieces.clear()
        _pieces[formula] = _typeset(*formula)
    return _pieces[formula]


def is_typeset(formula: Formula) -> bool:
    return formula in _pieces


def _typeset(latex: str, alone: bool) -> Piece | None:
    try:
        return typeset(latex if alone else in_text(latex)) if latex else None
    except Exception:  # whatever it raises: a page is shown all the same
        return None


class FormulaImages:
    """For text of a size. Qt puts the middle of an image, with ``vertical-align: middle``, into the middle of its line,
    and takes as much room above the line of the text more than below as half an x of the image's own font is high. So
    an image gets as much room above or below as puts its own line there, and a font (``lever``) with which a tall one
    leaves the middle where it is.
    """

    def __init__(self, pixels: int, width: int) -> None:
        self._pixels, self._width = pixels, width
        metrics = QFontMetricsF(theme_font(pixels))
        self._above = metrics.ascent() - metrics.descent()
        self.lever = min(range(pixels, 8 * pixels), key=self._lever_misses)

    def _lever_misses(self, pixels: int) -> float:
        return abs(QFontMetrics(theme_font(pixels)).xHeight() / 2 - self._above)

    def size(self, formula: Formula) -> tuple[int, int] | None:
        """In pixels; guessed while it is not typeset; None for what cannot be."""
        if is_typeset(formula) and piece_of(formula) is None:
            return None
        width, ascent, descent = self._box(formula)
        return width, round(ascent + descent)

    def image(self, formula: Formula, colour: QColor, ratio: float) -> QImage:
        """For a screen with ``ratio`` dots a pixel; without anything on it while it is not typeset."""
        width, ascent, descent = self._box(formula)
        height = round(ascent + descent)
        image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        piece = piece_of(formula) if is_typeset(formula) else None
        if piece is not None:
            with QPainter(image) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
                piece.draw(painter, QPointF(AIR, ascent), self._fitting(piece.width, formula), colour)
        return image

    def _fitting(self, width: float, formula: Formula) -> float:
        """The usual size, or what fits the column."""
        alone = formula[1]
        room = self._width - 2 * AIR - (INDENT if alone else 0)
        return min(self._pixels * (LARGER if alone else 1.0), room / max(width, 0.01))

    def _box(self, formula: Formula) -> tuple[int, float, float]:
        """Width, and how far it reaches above and below the line."""
        piece = piece_of(formula) if is_typeset(formula) else None
        if piece is None:
            across, up, down = GUESSED[0] * max(1, len(formula[0])), GUESSED[1], GUESSED[2]
        else:
            across, up, down = piece.width, piece.ascent, piece.descent
        pixels = self._fitting(across, formula)
        ascent, descent = up * pixels + AIR, down * pixels + AIR
        lower = max(descent, ascent - self._above)
        return max(1, round(across * pixels) + 2 * AIR), lower + self._above, lower
