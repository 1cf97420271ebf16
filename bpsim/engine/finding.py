"""Finder: fed with the values of a run in order, it notes the states at which a condition is found."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.batching import IntArray
from bpsim.engine.conditions import COMPARISONS, EQUAL, MAX, MIN, TURNS, Condition
from bpsim.engine.network import FloatArray

BoolArray = NDArray[np.bool_]

STILL = 1e-13  # a relative change as small as this is rounding, not a move


class Finder:
    """Remembers the value before, and which way it moved last, so that it does not matter how a run is cut.

    For ``min`` and ``max``: ``best`` so far and ``best_at``, the first state that has it (None before any).
    """

    def __init__(self, condition: Condition) -> None:
        self.condition = condition
        self.best = float("nan")
        self.best_at: int | None = None
        self._last = float("nan")
        self._held = False
        self._trend, self._arrived = 0.0, 0  # the last move, and the state it led to

    def feed(self, updates: IntArray, values: FloatArray) -> IntArray:
        """The states among ``updates`` (n,), ascending and after all before, at which it is found; ``turns`` is found
        one state or more late, as only then it is known. Nothing for ``min`` and ``max``: see ``best_at``."""
        if not len(values):
            return np.empty(0, dtype=np.int64)
        before = np.concatenate(([self._last], values[:-1]))
        relation = self.condition.relation
        if relation in (MIN, MAX):
            self._take_best(updates, values)
            return np.empty(0, dtype=np.int64)
        found = self._turns(updates, values, before) if relation == TURNS else self._begun(updates, values, before)
        self._last = float(values[-1])
        return found

    def _take_best(self, updates: IntArray, values: FloatArray) -> None:
        finite = np.where(np.isnan(values), np.inf, values if self.condition.relation == MIN else -values)
        at = int(finite.argmin())
        best = self.best if self.condition.relation == MIN else -self.best
        if not np.isnan(values[at]) and (self.best_at is None or finite[at] < best):
            self.best, self.best_at = float(values[at]), int(updates[at])

    def _begun(self, updates: IntArray, values: FloatArray, before: FloatArray) -> IntArray:
        condition = self.condition
        holds: BoolArray = COMPARISONS[condition.relation](values, condition.number) & ~np.isnan(values)
        begun = holds & ~np.concatenate(([self._held], holds[:-1]))
        if condition.relation == EQUAL and not condition.jumps:
            begun |= passed(before, values, condition.number)
        self._held = bool(holds[-1])
        return updates[begun]

    def _turns(self, updates: IntArray, values: FloatArray, before: FloatArray) -> IntArray:
        with np.errstate(invalid="ignore"):
            moved = np.abs(values - before) > STILL * np.abs(values)
        moves = np.sign(values - before)[moved]
        if not len(moves):
            return np.empty(0, dtype=np.int64)
        trends = np.concatenate(([self._trend], moves))
        arrived = np.concatenate(([self._arrived], updates[moved]))
        turned = trends[:-1] * trends[1:] < 0.0
        self._trend, self._arrived = float(moves[-1]), int(arrived[-1])
        found: IntArray = arrived[:-1][turned]
        return found


def passed(before: FloatArray, values: FloatArray, number: float) -> BoolArray:
    """Where a value lies on the other side of ``number`` than the one before it."""
    with np.errstate(invalid="ignore"):
        crossed: BoolArray = ((before < number) & (values > number)) | ((before > number) & (values < number))
    return crossed
