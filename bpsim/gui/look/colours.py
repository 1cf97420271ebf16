"""Colours: a table of themes, each a row of grounds and inks, and what a palette adds to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from bpsim.gui.look.palettes import PALETTES, Palette


@dataclass(frozen=True, eq=False)
class Theme:
    """One colour a role; each theme is itself alone, so that what is made of its colours can be kept. ``backward`` is
    for the backward pass alone; weights have ``positive`` and ``negative``. ``border`` is where a line is only
    ornament, ``outline`` where without it nobody would know that something can be typed in or where it ends;
    ``dimmed`` is the opacity of connections that are not in hand; ``series`` for runs and classes that are compared,
    ``preview`` for one that is only being tried."""

    name: str
    palette: str
    dark: bool
    dimmed: float
    window: QColor
    card: QColor
    border: QColor
    outline: QColor
    text: QColor
    muted: QColor
    faint: QColor
    accent_dark: QColor
    on_accent: QColor
    on_positive: QColor
    forward: QColor
    backward: QColor
    positive: QColor
    negative: QColor
    neutral: QColor
    highlight_backward: QColor
    highlight_forward: QColor
    grid: QColor
    error: QColor
    warning: QColor
    series: tuple[QColor, ...]
    preview: QColor


@dataclass(frozen=True)
class Row:
    """A theme before its palette. ``other``: the one that Ctrl+T switches to; ``least``: the contrast that colours of a
    palette have to its card at least; ``tint``: how strong the ground of what is in hand is."""

    dark: bool
    other: str
    least: float
    tint: float
    window: str
    card: str
    border: str
    outline: str
    text: str
    muted: str
    faint: str
    neutral: str
    grid: str


THEMES = {
    "light": Row(
        False, "dark", 1.0, 0.08,
        window="#f4f5f7", card="#ffffff", border="#dfe2e8", outline="#848c99", text="#1a202c", muted="#5b6472",
        faint="#848c99", neutral="#eef2f7", grid="#e6e9ee",
    ),
    "dark": Row(
        True, "light", 1.0, 0.14,
        window="#14171b", card="#1d2127", border="#333a44", outline="#6f7987", text="#edf0f4", muted="#a3acb9",
        faint="#7a8492", neutral="#222a35", grid="#2b313a",
    ),
    "contrast-light": Row(
        False, "contrast-dark", 7.0, 0.07,
        window="#ffffff", card="#ffffff", border="#707070", outline="#000000", text="#000000", muted="#262626",
        faint="#595959", neutral="#f2f2f2", grid="#dcdcdc",
    ),
    "contrast-dark": Row(
        True, "contrast-light", 7.0, 0.2,
        window="#000000", card="#000000", border="#8c8c8c", outline="#ffffff", text="#ffffff", muted="#e0e0e0",
        faint="#a8a8a8", neutral="#1c1c1c", grid="#333333",
    ),
}  # fmt: skip
DIMMED, DIMMED_IN_CONTRAST = 0.45, 0.75
PRESENTED = 7.0  # contrast of all text to the card before a whole class
_PRESENTED_TEXT = {False: "#10141c", True: "#ffffff"}
_ON_DARK = "#14171b"  # letters on something light


@cache
def colours_of(name: str = "light", palette: str = "default", presenting: bool = False) -> Theme:
    """The theme of that name with the colours of that palette; ``presenting``: stronger ones, for the last row."""
    row, paint = THEMES[name], PALETTES[palette][THEMES[name].dark]
    card, plain = QColor(row.card), row.least < PRESENTED
    text = QColor(_PRESENTED_TEXT[row.dark] if presenting and plain else row.text)
    spoken = max(row.least, PRESENTED) if presenting else row.least
    passes = {role: carrying(QColor(getattr(paint, role)), card, spoken) for role in ("forward", "backward")}
    return Theme(
        name, palette, row.dark, DIMMED if plain else DIMMED_IN_CONTRAST,
        QColor(row.window), card, QColor(row.border), QColor(row.outline), text,
        text if presenting else QColor(row.muted), QColor(row.faint),
        accent_dark=QColor(row.text), on_accent=QColor(row.window if row.dark else row.card),
        on_positive=QColor(_ON_DARK if row.dark else "#ffffff"),
        **passes,
        positive=carrying(QColor(paint.positive), card, row.least),
        negative=carrying(QColor(paint.negative), card, row.least),
        neutral=QColor(row.neutral),
        highlight_backward=_tint(paint, "backward", row), highlight_forward=_tint(paint, "forward", row),
        grid=QColor(row.grid),
        error=carrying(QColor(paint.error), card, spoken), warning=carrying(QColor(paint.warning), card, spoken),
        series=tuple(carrying(QColor(colour), card, row.least) for colour in paint.series),
        preview=carrying(QColor(paint.preview), card, row.least),
    )  # fmt: skip


def _tint(paint: Palette, role: str, row: Row) -> QColor:
    return blend(QColor(row.card), QColor(getattr(paint, role)), row.tint)


def carrying(colour: QColor, ground: QColor, least: float) -> QColor:
    """The colour, or as much of it, towards black or white, as has that contrast to the ground."""
    end = QColor("#000000" if luminance(ground) > 0.18 else "#ffffff")
    shades = (QColor(blend(colour, end, step / 40).name()) for step in range(41))
    return next(shade for shade in shades if contrast(shade, ground) >= least)


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio (WCAG 2.2), from 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """``share`` of the way from one colour to the other."""
    first = (one.redF(), one.greenF(), one.blueF())
    second = (other.redF(), other.greenF(), other.blueF())
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in zip(first, second, strict=True)))
