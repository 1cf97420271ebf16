"""Where along a row of places the answer changes, and where it is least: a coarse scan, then bisection.

Nothing is taken to be monotone. Between two places of the scan whose answers differ every change that halving meets
is followed to its end; what begins and ends between two neighbours of the scan is not seen.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple


class Judged(NamedTuple):
    """What a place is (``kind``; an edge lies where it changes) and how it ends (``loss``; infinite: not at all)."""

    kind: str
    loss: float


def explore(scan: Iterable[int], judge: Callable[[int], Judged], limit: int) -> tuple[dict[int, Judged], bool]:
    """What was found at which place, and whether nothing is left to be looked at after ``limit`` places.

    Where nothing is left, neighbours among the places looked at that differ in kind are next to each other, and so
    are the one with the least loss and those beside it (the first of several).
    """
    found: dict[int, Judged] = {}
    wanted = sorted(set(scan))
    while wanted:  # all edges come closer together, so that an early end leaves none of them coarse
        for place in wanted:
            if len(found) >= limit:
                return found, False
            found[place] = judge(place)
        wanted = sorted(_halves(found))
    return found, True


def best_of(found: Mapping[int, Judged]) -> int | None:
    """The place with the least loss, or None where no loss is finite."""
    place = min(sorted(found), key=lambda place: found[place].loss, default=None)
    return None if place is None or not math.isfinite(found[place].loss) else place


def _halves(found: Mapping[int, Judged]) -> set[int]:
    """The middles of the gaps that hold an edge or lie beside the best."""
    best = best_of(found)
    return {
        (left + right) // 2
        for left, right in pairwise(sorted(found))
        if right - left > 1 and (found[left].kind != found[right].kind or best in (left, right))
    }
