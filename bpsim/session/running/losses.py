"""The losses of a leg as it grows, in bounded memory: one batch loss an update, one full loss an epoch."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from bpsim.engine.advancing import Advance
from bpsim.engine.network import FloatArray
from bpsim.engine.training import Training
from bpsim.session.running.pyramid import Pyramid


class Points(NamedTuple):
    """A piece of a curve: y (n,) at the state numbers x (n,); nan is a gap. Where x stands twice, y has the least
    and the greatest of a stretch."""

    x: FloatArray
    y: FloatArray


def joined(parts: list[Points]) -> Points:
    """Pieces one after the other."""
    if len(parts) == 1:
        return parts[0]
    return Points(
        np.concatenate([part.x for part in parts] or [np.empty(0)]),
        np.concatenate([part.y for part in parts] or [np.empty(0)]),
    )


class LegLosses:
    """The losses of one leg, from its first update on. Attributes: ``first``; ``singles``, whether every batch loss
    is still kept by itself."""

    def __init__(self, training: Training, first: int, full_loss: float) -> None:
        self.first = first
        self._batch = Pyramid()
        self._full = Pyramid()  # at the leg's start, then at each epoch's end
        self._full.append(np.array([full_loss]))
        self._per_epoch = training.plan.updates_per_epoch
        self._first_end = first + self._per_epoch - training.place(first)[1]

    @property
    def singles(self) -> bool:
        return self._batch.stride == 1

    @property
    def nbytes(self) -> int:
        return self._batch.nbytes + self._full.nbytes

    @property
    def end(self) -> int:
        """The state number after the last of its updates."""
        return self.first + len(self._batch)

    def shrink(self, entries: int) -> None:
        """Keep the curves in so many entries: their extremes stay exact, single losses are computed again."""
        self._batch.shrink(entries)
        self._full.shrink(entries)

    def append(self, *slices: Advance) -> None:
        """What comes after the updates this leg has; the loss of an update that was not made is left out."""
        if slices:
            made = [part.batch_losses[: part.state.update - part.first_update] for part in slices]
            self._batch.append(np.concatenate(made))
            self._full.append(np.concatenate([part.full_losses for part in slices]))

    def batch_loss(self, update: int) -> float | None:
        """What that update saw, or None where it is no longer kept by itself."""
        return self._batch.value(update - self.first)

    def batch(self, first: int, end: int, buckets: int) -> Points:
        """The batch losses of updates first..end-1."""
        columns = self._batch.extremes(first - self.first, end - self.first, buckets)
        return _points(*columns, offset=self.first, distance=1)

    def full(self, first: int, last: int, buckets: int) -> Points:
        """The full losses at states first..last, and the one before them."""
        begin, end = self._index_at(first), self._index_at(last) + 1
        where, low, high = self._full.extremes(begin, end, buckets)
        found = _points(where, low, high, offset=self._first_end - self._per_epoch, distance=self._per_epoch)
        if len(found.x) and begin == 0:
            found.x[0] = self.first  # a leg may begin in the middle of an epoch
        return found

    def full_at(self, update: int) -> tuple[int, float | None]:
        """(state number, full loss) of the last one at or before state ``update``; None where it is not kept."""
        index = self._index_at(update)
        state = self.first if index == 0 else self._first_end + (index - 1) * self._per_epoch
        return state, self._full.value(index)

    def _index_at(self, update: int) -> int:
        """The number of the last full loss at or before a state."""
        passed = 0 if update < self._first_end else (update - self._first_end) // self._per_epoch + 1
        return max(0, min(passed, len(self._full) - 1))


def _points(where: FloatArray, low: FloatArray, high: FloatArray, *, offset: int, distance: int) -> Points:
    x = offset + where * distance
    if np.array_equal(low, high, equal_nan=True):
        return Points(x, low)
    return Points(np.repeat(x, 2), np.column_stack((low, high)).ravel())
