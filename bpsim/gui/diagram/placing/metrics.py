"""Sizes of type and marks, in pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

MOST_LAYERS = 8  # of more all are small anyhow


@dataclass(frozen=True)
class Metrics:
    """For the normal and for the large diagram."""

    value: int  # the activation
    small: int  # z, delta, weights, biases
    name: int
    heading: int
    largest_radius: float
    numbered_radius: float  # from here on a and delta stand in the node as numbers; below, they are colours
    roomy_radius: float  # from here on z and delta stand in the node in their full size
    cell: float  # the largest neuron of a grid, from side to side
    two_rows: int = 22  # in sizes of ``small``: what layers of at most two neurons need, with the names under them

    def scaled(self, factor: float) -> Metrics:
        """Zoomed in: neurons may grow with the room, type with its root, so that there is room for more of it."""
        if factor == 1.0:
            return self
        value, small, name, heading = (
            round(size * math.sqrt(factor)) for size in (self.value, self.small, self.name, self.heading)
        )
        return Metrics(
            value, small, name, heading, self.largest_radius * factor, self.numbered_radius,
            self.roomy_radius * math.sqrt(factor), self.cell * factor, self.two_rows,
        )  # fmt: skip

    @property
    def weight_box(self) -> tuple[float, float]:
        return self.small * 3.95, self.small * 1.75

    @property
    def tag_box(self) -> tuple[float, float]:
        """Of a bias."""
        return self.small * 5.2, self.small * 1.7

    def least_room(self, sizes: tuple[int, ...]) -> tuple[float, float]:
        """(width, height) below which a network's texts would stand on each other: then all of it is drawn smaller.

        Found by drawing: ``tests/gui/diagram/test_nothing_overlaps.py`` has the networks and the rooms.
        """
        layers, outputs = len(sizes), sizes[-1]
        named = 0 if outputs <= 2 else 4 if outputs <= 5 else 8  # more rows on the card, or bars with names
        wide = 36 + 4 * max(0, min(layers, MOST_LAYERS) - 4) + (named if layers > 3 else 0)
        tall = 22 if max(sizes) > 2 else self.two_rows
        return float(wide * self.small), float(tall * self.small)

    @property
    def name_height(self) -> float:
        return self.name * 1.45

    @property
    def detailed_radius(self) -> float:
        """From here on z fits into the node beside a and delta."""
        return 2.8 * self.small


NORMAL = Metrics(17, 13, 14, 13, largest_radius=58.0, numbered_radius=24.0, roomy_radius=46.0, cell=52.0)
LARGE = Metrics(30, 21, 22, 21, largest_radius=88.0, numbered_radius=24.0, roomy_radius=77.0, cell=72.0, two_rows=19)
TINY = Metrics(0, 0, 0, 0, largest_radius=17.0, numbered_radius=math.inf, roomy_radius=math.inf, cell=20.0)
"""Without any type: for the cards of a race."""
