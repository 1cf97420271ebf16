"""Palettes: a table of colours that mean something, for light grounds and for dark ones.

Each but ``grey`` is measured in a test with the colour-blindness that it is for. ``grey`` is for black-and-white
printers: the sign of a weight is told by its dashes there, as everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """Colours as "#rrggbb". ``series``: eight, of which the first are furthest apart; each readable as text."""

    positive: str
    negative: str
    forward: str
    backward: str
    error: str
    warning: str
    preview: str
    series: tuple[str, ...]


SERIES = 8
_GREYS_ON_LIGHT = ("#111111", "#757575", "#484848", "#2c2c2c")
_GREYS_ON_DARK = ("#ffffff", "#8c8c8c", "#c8c8c8", "#a8a8a8")

PALETTES: dict[str, dict[bool, Palette]] = {
    # series after Okabe and Ito (2008), darkened and lightened until text in them has a contrast of 4.5:1 to the card
    "default": {
        False: Palette(
            "#1f68c4", "#d67010", "#0c7b6e", "#8338a6", "#b3261e", "#8a5a00", "#c2185b",
            ("#0069b4", "#c04f00", "#00775a", "#a53d89", "#5c4033", "#7d6500", "#5a6f9c", "#8a3b3b"),
        ),
        True: Palette(
            "#5aa0ff", "#ffa046", "#2bb3a3", "#c77dff", "#ff8a80", "#ffcf70", "#ff7ab0",
            ("#5aaeff", "#ff9450", "#30c9a0", "#eb93d2", "#d2b48c", "#e3cb4a", "#a9bbe6", "#e09a9a"),
        ),
    },
    "red-green": {
        False: Palette(
            "#1558b0", "#b1550f", "#177366", "#8f01cf", "#8a1c00", "#7a5200", "#8c0060",
            ("#0069b4", "#995522", "#2200ff", "#885566", "#000099", "#220044", "#0066ee", "#112200"),
        ),
        True: Palette(
            "#5a9cff", "#fd8a31", "#94f8e5", "#c57df6", "#ffb199", "#ffe08a", "#ffa8d8",
            ("#5aaeff", "#ccff44", "#66eebb", "#779933", "#4499aa", "#88ff88", "#449977", "#88ddff"),
        ),
    },
    "blue-yellow": {
        False: Palette(
            "#017b90", "#b02a0c", "#475822", "#6b0a56", "#b00020", "#6b4a00", "#c2185b",
            ("#00707f", "#cc2277", "#330000", "#9900ff", "#555511", "#aa00bb", "#dd0000", "#770000"),
        ),
        True: Palette(
            "#39e3ef", "#f65439", "#9ebd62", "#ee7cf7", "#ff8a80", "#ffcf70", "#ff7ab0",
            ("#40c8d8", "#ff3366", "#dd88ff", "#ff33ff", "#779922", "#ffee33", "#ccffcc", "#dd8822"),
        ),
    },
    "grey": {
        False: Palette(
            "#1a1a1a", "#6e6e6e", "#6e6e6e", "#1a1a1a", "#000000", "#333333", "#6e6e6e", _GREYS_ON_LIGHT * 2
        ),
        True: Palette(
            "#f2f2f2", "#9a9a9a", "#9a9a9a", "#f2f2f2", "#ffffff", "#d0d0d0", "#8c8c8c", _GREYS_ON_DARK * 2
        ),
    },
}  # fmt: skip
