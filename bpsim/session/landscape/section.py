"""A section through the landscape along one step: the loss over the step's length, the step taken, the best one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.landscape.ground import Ground

POINTS = 121
SHORTEST, LONGEST = -40, 16  # powers of two of the step taken: where the best one is looked for
ROUNDS, SPLIT = 3, 17  # how its place is narrowed down
FAR = 2.0  # the picture goes to twice the best step, or the one taken


@dataclass(frozen=True, eq=False)
class Section:
    """``steps`` (n,) from 0 on, in steps as the update takes it, and the ``losses`` (n,) there. ``here``: the loss
    without a step; ``taken``: after the step as it is taken; ``best``: (length, loss) of the lowest point that one
    comes to going down, (0, here) where the way goes up at once, None where it only goes down."""

    steps: FloatArray
    losses: FloatArray
    here: float
    taken: float
    best: tuple[float, float] | None


def section(ground: Ground, flat: FloatArray, change: FloatArray) -> Section:
    """From the parameters ``flat`` (P,) along ``change`` (P,), which an update makes. The curve is computed for a
    picture, in float64; ``here``, ``taken`` and ``best`` are exact."""
    direction = change[None]

    def losses(steps: FloatArray) -> FloatArray:
        found = ground.losses(flat, direction, steps[:, None], np.float64)
        return np.where(np.isfinite(found), found, np.inf)

    best = _first_low(losses)
    farthest = FAR * max(1.0, best or 0.0)
    steps = np.linspace(0.0, farthest, POINTS)
    lowest = None if best is None else (best, ground.loss(flat + best * change))
    return Section(steps, losses(steps), ground.loss(flat), ground.loss(flat + change), lowest)


def _first_low(losses: Callable[[FloatArray], FloatArray]) -> float | None:
    """Longer and longer steps, until the loss rises; then closer and closer around the lowest."""
    steps = np.concatenate([[0.0], 2.0 ** np.arange(SHORTEST, LONGEST + 1)])
    heights = losses(steps)
    rises = np.flatnonzero(heights[1:] > heights[:-1])
    if not len(rises):
        return None
    lowest = int(rises[0])
    if lowest == 0:
        return 0.0
    low, high = float(steps[lowest - 1]), float(steps[lowest + 1])
    for _ in range(ROUNDS):
        between = np.linspace(low, high, SPLIT)
        at = int(losses(between).argmin())
        low, high = float(between[max(0, at - 1)]), float(between[min(SPLIT - 1, at + 1)])
    return (low + high) / 2
