"""One scale of colours for signed values: a blue and an orange that colour-blind eyes tell apart.

Its range is a 1-2-5 step that covers the largest value seen and never shrinks during a run, so that a
colour keeps its meaning while training goes on.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from bpsim.engine.network import FloatArray
from bpsim.gui.look.colours import Theme, blend, contrast

FAR_SMALLER = 8.0
LEAST_CONTRAST = 3.0
CELL_SHADES = 255  # of each sign, for what has no text on it
SHADES = 1024  # of a colour, as many as no eye tells apart; each is made once and shared: to be used, not changed


def step_above(value: float) -> float:
    """The smallest of ..., 0.1, 0.2, 0.5, 1, 2, 5, 10, ... that is at least ``value``."""
    if not math.isfinite(value) or value <= 0.0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(power * step for step in (1, 2, 5, 10) if power * step >= value * (1 - 1e-12))


def rgb(colour: QColor) -> NDArray[np.uint8]:
    """(3,)"""
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.uint8)


class ColourScale:
    """Attributes: ``range``, what the strongest colour stands for."""

    def __init__(self) -> None:
        self.range = 1.0
        self._fresh = True

    def reset(self) -> None:
        self._fresh = True

    def cover(self, largest: float) -> None:
        """Make room for a value; never takes room away."""
        needed = step_above(abs(largest))
        self.range = needed if self._fresh else max(self.range, needed)
        self._fresh = False

    def follow(self, largest: float) -> None:
        """Make room for a value; and take room away where it has become far smaller: for what shrinks while training
        goes on, such as deltas."""
        if 0.0 < largest < self.range / FAR_SMALLER:
            self._fresh = True
        if largest > 0.0:
            self.cover(largest)

    def share(self, value: float) -> float:
        """How strong a value is, 0..1."""
        return min(1.0, abs(value) / self.range) if math.isfinite(value) else 1.0

    def line(self, value: float, colours: Theme) -> QColor:
        """For an edge: even the smallest value is seen on the card."""
        if not math.isfinite(value):
            return colours.error
        if value == 0.0:
            return colours.faint
        strong = colours.positive if value > 0.0 else colours.negative
        return _shade_of_line(colours.card.rgb(), strong.rgb(), round(self.share(value) * SHADES))

    def cells(self, values: FloatArray, colours: Theme) -> NDArray[np.uint8]:
        """(N, 3) for what has no text on it; what is not a number is as the ground."""
        table = _cell_shades(colours.card.rgb(), colours.positive.rgb(), colours.negative.rgb())
        steps = np.rint(np.clip(values, -self.range, self.range) * (CELL_SHADES / self.range))
        found: NDArray[np.uint8] = table[np.nan_to_num(steps).astype(np.intp) + CELL_SHADES]
        return found

    def fill(self, value: float, colours: Theme) -> QColor:
        """For a node: pale, so that text stands on it."""
        if not math.isfinite(value):
            return colours.card
        strong = colours.positive if value >= 0.0 else colours.negative
        strength = 0.06 + (0.3 if colours.dark else 0.28) * self.share(value)
        return _shade(colours.card.rgb(), strong.rgb(), round(strength * SHADES))


@lru_cache(maxsize=8)
def _cell_shades(ground: int, positive: int, negative: int) -> NDArray[np.uint8]:
    """(2 * CELL_SHADES + 1, 3) from the strongest negative one over the ground to the strongest positive one."""
    base, plus, minus = (rgb(QColor.fromRgb(colour)).astype(np.float64) for colour in (ground, positive, negative))
    strength = (0.07 + 0.88 * np.arange(1, CELL_SHADES + 1) / CELL_SHADES)[:, None]
    below, above = base + (minus - base) * strength[::-1], base + (plus - base) * strength
    return np.rint(np.concatenate([below, base[None], above])).astype(np.uint8)


@lru_cache(maxsize=4096)
def _shade(ground_rgb: int, strong_rgb: int, step: int) -> QColor:
    return blend(QColor.fromRgb(ground_rgb), QColor.fromRgb(strong_rgb), step / SHADES)


@lru_cache(maxsize=4096)
def _shade_of_line(ground_rgb: int, strong_rgb: int, step: int) -> QColor:
    return blend(_visible_start(ground_rgb, strong_rgb), QColor.fromRgb(strong_rgb), step / SHADES)


@lru_cache(maxsize=16)
def _visible_start(ground_rgb: int, strong_rgb: int) -> QColor:
    """The palest blend of ``strong`` that still stands out from the ground."""
    ground, strong = QColor.fromRgb(ground_rgb), QColor.fromRgb(strong_rgb)
    for step in range(1, 20):
        colour = blend(ground, strong, step / 20)
        if contrast(colour, ground) >= LEAST_CONTRAST:
            return colour
    return strong
