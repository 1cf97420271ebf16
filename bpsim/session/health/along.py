"""The health of a network along its run: at some hundred states, spread evenly, and closer together at the start."""

from __future__ import annotations

from itertools import takewhile

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.health.measuring import SHARES, Health
from bpsim.session.health.taking import QUANTITIES
from bpsim.session.running.known.along import Along
from bpsim.session.running.run import Run

POINTS = 256  # states at most, evenly spread; besides them powers of two, the start of each leg, the head
MOST = 4 * POINTS  # with those that were heads while training ran
BYTES = 16_000_000  # of a very deep network they are fewer
_POWERS = tuple(2**k for k in range(64))


def points_of(depth: int) -> int:
    """How many states are looked at, evenly spread."""
    of_a_state = 8 * depth * (len(QUANTITIES) * len(SHARES) + 6)
    return max(8, min(POINTS, BYTES // (MOST // POINTS) // of_a_state))


def places_of(run: Run) -> list[int]:
    """The states to look at, ascending; the distance between two only ever doubles."""
    distance, points = 1, points_of(run.training_at(run.head).network.depth)
    while run.head // distance > points:
        distance *= 2
    powers = takewhile(lambda power: power <= run.head, _POWERS)
    starts = (leg.start.update for leg in run.legs)
    return sorted({*range(0, run.head + 1, distance), *powers, *starts, run.head})


def health_along(depth: int) -> Along[Health]:
    """An empty one, for networks of that depth."""
    return Along(places_of, MOST // POINTS * points_of(depth))


def next_of(along: Along[Health], run: Run, count: int) -> list[int]:
    """At most so many of the states that are missing: at first spread over all of the run, so that the curve is seen
    coarsely, then in order, as each is made from the one before."""
    missing = along.missing(run)
    if len(along.found(run)) > count // 2:
        return missing[:count]
    return missing[:: max(1, -(-len(missing) // count))]


def quantiles_along(found: list[tuple[int, Health]], quantity: str, layer: int) -> tuple[FloatArray, FloatArray]:
    """(updates (n,), quantiles (n, 5)) of one quantity in one layer, where it has some."""
    row = list(QUANTITIES).index(quantity)
    updates = np.array([update for update, _ in found], dtype=np.float64)
    values = np.array([health.quantiles[row, layer - 1] for _, health in found]).reshape(-1, len(SHARES))
    there = np.isfinite(values).all(axis=1)
    return updates[there], values[there]
