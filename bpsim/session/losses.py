"""The losses of a run as it grows: one batch loss an update, one full loss an epoch."""

from __future__ import annotations

from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.advancing import Advance
from bpsim.engine.network import FloatArray

D = TypeVar("D", np.float64, np.int64)


class GrowingArray(Generic[D]):
    """A one-dimensional array that is appended to; what has been handed out never changes."""

    def __init__(self, dtype: type[D]) -> None:
        self._room: NDArray[D] = np.empty(256, dtype=dtype)
        self._length = 0

    def append(self, values: NDArray[D]) -> None:
        needed = self._length + len(values)
        if needed > len(self._room):
            larger = np.empty(max(needed, 2 * len(self._room)), dtype=self._room.dtype)
            larger[: self._length] = self._room[: self._length]
            self._room = larger
        self._room[self._length : needed] = values
        self._length = needed

    def view(self) -> NDArray[D]:
        view = self._room[: self._length]
        view.flags.writeable = False
        return view


class LegLosses:
    """The losses of one leg, from update ``first`` on."""

    def __init__(self, first: int, full_loss: float) -> None:
        self.first = first
        self._batch = GrowingArray(np.float64)
        self._updates = GrowingArray(np.int64)
        self._full = GrowingArray(np.float64)
        self._updates.append(np.array([first]))
        self._full.append(np.array([full_loss]))

    def append(self, advance: Advance) -> None:
        """What comes after the updates this leg has; the loss of an update that was not made is left out."""
        made = advance.state.update - advance.first_update
        self._batch.append(advance.batch_losses[:made])
        self._updates.append(advance.full_updates)
        self._full.append(advance.full_losses)

    def batch(self, end: int) -> FloatArray:
        """The batch losses of the updates before ``end``."""
        return self._batch.view()[: end - self.first]

    def full(self, end: int) -> tuple[NDArray[np.int64], FloatArray]:
        """State numbers up to ``end`` and the full losses there."""
        count = int(np.searchsorted(self._updates.view(), end, side="right"))
        return self._updates.view()[:count], self._full.view()[:count]
