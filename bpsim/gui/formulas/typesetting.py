"""Typeset pieces of a formula: LaTeX through ziamath, plain arithmetic as text in the same typeface.

ziamath takes 2 to 10 ms a formula, so what it made is kept; digits and signs alone need no typesetting
and are drawn by Qt at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from typing import Protocol

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgRenderer

from bpsim.gui.formulas.typesetter import typesetter
from bpsim.gui.look.theme import theme_font
from bpsim.session.explaining.writing.script import NAME_CLOSES, NAME_OPENS

NAME_SIZE, NAME_LOWERED = 0.75, 0.22  # font sizes
_NAMES = re.compile(f"{NAME_OPENS}([^{NAME_CLOSES}]*){NAME_CLOSES}")
TYPESET_AT = 40  # pixels; pictures are scaled from here
_ARITHMETIC = re.compile(r"(?:[0-9.()+\-={} —]|\\times|\\,|\\cdots|\\approx|\\leftarrow|\^\{2\}|\\ln|\\tanh|\\sigma)+")
_SIGNS = (
    (r"\times", "×"), ("^{2}", "²"), (r"\ln", "ln "), (r"\tanh", "tanh"), (r"\sigma", "𝜎"), (r"\cdots", "⋯"),
    (r"\approx", "≈"), (r"\leftarrow", "←"), (r"\,", " "), ("{", ""), ("}", ""), ("-", "\u2212"), ("  ", " "),
)  # fmt: skip


class Piece(Protocol):
    """Something to draw on a baseline; sizes are for a font of 1 pixel."""

    @property
    def width(self) -> float: ...
    @property
    def ascent(self) -> float: ...
    @property
    def descent(self) -> float: ...
    def draw(self, painter: QPainter, at: QPointF, pixels: float, colour: QColor) -> None:
        """``at`` is the left end of the baseline."""


@dataclass(frozen=True)
class TextPiece:
    """Digits and signs, in the typeface of the formulas."""

    text: str
    bold: bool = False

    @cached_property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(_font(TYPESET_AT, self.bold))

    @property
    def width(self) -> float:
        return self._metrics.horizontalAdvance(self.text) / TYPESET_AT

    @property
    def ascent(self) -> float:
        return 0.75

    @property
    def descent(self) -> float:
        return 0.25 if "(" in self.text else 0.05

    def draw(self, painter: QPainter, at: QPointF, pixels: float, colour: QColor) -> None:
        painter.setFont(_font(round(pixels), self.bold))
        painter.setPen(colour)
        painter.drawText(at, self.text)


@dataclass(frozen=True)
class NamedPiece:
    """Text with names in angle brackets, which are drawn a little smaller and lower, in the window's typeface."""

    text: str

    @cached_property
    def _parts(self) -> list[tuple[str, bool]]:
        """Text, and whether it is a name, in turns."""
        return [(part, index % 2 == 1) for index, part in enumerate(_NAMES.split(self.text)) if part]

    @property
    def width(self) -> float:
        return sum(_advance(part, is_name) for part, is_name in self._parts)

    @property
    def ascent(self) -> float:
        return 0.75

    @property
    def descent(self) -> float:
        return 0.38 if len(self._parts) > 1 else 0.25

    def draw(self, painter: QPainter, at: QPointF, pixels: float, colour: QColor) -> None:
        x = at.x()
        painter.setPen(colour)
        for part, is_name in self._parts:
            painter.setFont(_font_of(is_name, pixels))
            painter.drawText(QPointF(x, at.y() + (NAME_LOWERED * pixels if is_name else 0.0)), part)
            x += _advance(part, is_name) * pixels


def _font_of(is_name: bool, pixels: float) -> QFont:
    return theme_font(round(NAME_SIZE * pixels)) if is_name else _font(round(pixels), False)


def _advance(text: str, is_name: bool) -> float:
    room = 0.12 if is_name else 0.0
    return QFontMetricsF(_font_of(is_name, TYPESET_AT)).horizontalAdvance(text) / TYPESET_AT + room


@dataclass(frozen=True)
class SvgPiece:
    """What ziamath made of a LaTeX formula. ``box``: its picture's rectangle, the baseline being y = 0."""

    svg: str
    width: float
    box: QRectF

    @property
    def ascent(self) -> float:
        return -self.box.top()

    @property
    def descent(self) -> float:
        return self.box.bottom()

    def draw(self, painter: QPainter, at: QPointF, pixels: float, colour: QColor) -> None:
        box = self.box
        place = QRectF(
            at.x() + box.x() * pixels, at.y() + box.y() * pixels, box.width() * pixels, box.height() * pixels
        )
        _renderer(self.svg, colour.name()).render(painter, place)


@lru_cache(maxsize=1500)
def typeset(latex: str, bold: bool = False) -> Piece:
    """The piece for a bit of LaTeX."""
    if _ARITHMETIC.fullmatch(latex):
        for sign, text in _SIGNS:
            latex = latex.replace(sign, text)
        return TextPiece(latex, bold)
    formula = typesetter().Latex(rf"\mathbf{{{latex}}}" if bold else latex, size=TYPESET_AT, inline=False)
    svg = formula.svg()
    match = re.search(r'viewBox="([^"]+)"', svg)
    assert match is not None
    x, y, width, height = (float(number) / TYPESET_AT for number in match[1].split())
    return SvgPiece(svg, formula.getsize()[0] / TYPESET_AT, QRectF(x, y, width, height))


def warm_up() -> None:
    """Load the typesetter and its font now, so that the first formula does not make a step wait."""
    typeset(r"\frac{\partial L}{\partial a}")


@lru_cache(maxsize=200)  # a page has some sixty; each is 90 KB, and a quarter of a millisecond to make
def _renderer(svg: str, colour: str) -> QSvgRenderer:
    coloured = svg.replace('"black"', f'"{colour}"')
    return QSvgRenderer(QByteArray(coloured.encode()))


@lru_cache(maxsize=64)
def _font(pixels: int, bold: bool) -> QFont:
    font = QFont(_family())
    font.setPixelSize(max(1, pixels))
    font.setBold(bold)
    return font


@lru_cache(maxsize=1)
def _family() -> str:
    """The typeface that ziamath brings (STIX Two Math), so that numbers match the symbols."""
    data = resources.files(typesetter()).joinpath("fonts", "STIXTwoMath-Regular.ttf").read_bytes()
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(QByteArray(data)))
    return families[0] if families else "serif"
