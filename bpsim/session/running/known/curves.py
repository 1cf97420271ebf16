"""Loss curves as something to draw: any stretch of them, in as many points as a picture has room for."""

from __future__ import annotations

from typing import Literal, Protocol

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray
from bpsim.session.running.losses import Points, joined
from bpsim.session.running.run import Run

_SIDES: tuple[Literal["left", "right"], ...] = ("left", "right")


class Curve(Protocol):
    """``first`` and ``last``: the state numbers it reaches from and to."""

    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...
    def batch(self, first: int, last: int, buckets: int) -> Points:
        """The batch losses of updates first..last-1."""

    def full(self, first: int, last: int, buckets: int) -> Points:
        """The full losses at states first..last."""


class RunCurve:
    """The curve of a run as it is now, from state ``first`` on; what the run does later is not in it.

    ``last`` may be one beyond the run's head: what the next update, which may be looked at already, leads to.
    """

    def __init__(self, run: Run, first: int = 0, last: int | None = None) -> None:
        self._run = run
        self.first = first
        self.last = run.head if last is None else last

    def batch(self, first: int, last: int, buckets: int) -> Points:
        run, last = self._run, min(last, self.last)
        head = run.head
        known = run.batch_losses(max(first, self.first), min(last, head), buckets)
        return joined([known, _point(head, run.batch_loss(head))]) if last > head else known

    def full(self, first: int, last: int, buckets: int) -> Points:
        last = min(last, self.last, self._run.head)
        return self._run.full_losses(max(first, self.first), last, buckets)


def _point(x: int, y: float) -> Points:
    return Points(np.array([float(x)]), np.array([y if np.isfinite(y) else np.nan]))


class MarkedCurve:
    """A curve that has a point at state ``update``, where somebody stands: the full loss there is ``loss``."""

    def __init__(self, curve: Curve, update: int, loss: float) -> None:
        self._curve, self._update, self._point = curve, update, _point(update, loss)
        self.first, self.last = curve.first, max(curve.last, update)

    def batch(self, first: int, last: int, buckets: int) -> Points:
        return self._curve.batch(first, last, buckets)

    def full(self, first: int, last: int, buckets: int) -> Points:
        known = self._curve.full(first, last, buckets)
        if not first <= self._update <= last:
            return known
        before, after = (int(np.searchsorted(known.x, self._update, side=side)) for side in _SIDES)
        return joined([_part(known, 0, before), self._point, _part(known, after, len(known.x))])


def _part(points: Points, begin: int, end: int) -> Points:
    return Points(points.x[begin:end], points.y[begin:end])


class FixedCurve:
    """Full losses that are known once and for all (a preview's): ``losses`` (n,) at ``updates`` (n,)."""

    def __init__(self, updates: IntArray, losses: FloatArray, last: int) -> None:
        self.first = int(updates[0]) if len(updates) else 0
        self.last = last
        self._x = updates.astype(np.float64)
        self._y = np.where(np.isfinite(losses), losses, np.nan)

    def batch(self, first: int, last: int, buckets: int) -> Points:
        return Points(np.empty(0), np.empty(0))

    def full(self, first: int, last: int, buckets: int) -> Points:
        begin = max(0, int(np.searchsorted(self._x, first, side="right")) - 1)
        end = int(np.searchsorted(self._x, last, side="right"))
        return thinned(self._x[begin:end], self._y[begin:end], buckets)


def thinned(x: FloatArray, y: FloatArray, buckets: int) -> Points:
    """At most about ``2 * buckets`` points: the least and the greatest y of each bucket, each where it is."""
    if len(y) <= 2 * buckets:
        return Points(x, y)
    width = -(-len(y) // buckets)
    count = -(-len(y) // width)
    padded = np.full(count * width, np.nan)
    padded[: len(y)] = y
    rows = padded.reshape(count, width)
    blank = np.isnan(rows)
    low = np.where(blank, np.inf, rows).argmin(axis=1)
    high = np.where(blank, -np.inf, rows).argmax(axis=1)
    starts = np.arange(count) * width
    chosen = np.sort(np.column_stack((starts + low, starts + high)), axis=1).ravel()
    return Points(x[chosen], y[chosen])
