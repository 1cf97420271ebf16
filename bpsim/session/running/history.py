"""History of one leg: any of its states again, in bounded memory.

Snapshots stand where the loop paused (every few milliseconds of work); what lies between is
replayed. When they grow too many, the least distance between two is doubled, so that they stay
evenly spread. The leg's start always stays.
"""

from __future__ import annotations

from bisect import bisect_right

from bpsim.engine.paths import REFERENCE, advance_on
from bpsim.engine.training import State, Training

BYTE_BUDGET = 64 * 1024 * 1024
COUNT_BUDGET = 8192
_OVERHEAD = 2048  # bytes of Python objects around one snapshot's vectors


class History:
    """States of one leg, replayed on the leg's numeric path. GUI thread only."""

    def __init__(self, training: Training, start: State, path: str = REFERENCE) -> None:
        self._training = training
        self._path = path
        self._updates = [start.update]
        self._states = [start]
        self._recent = start
        self._newest = (start, start)
        self._distance = 1

    def add(self, state: State) -> None:
        """Take note of a state that comes after all those noted so far. The newest two are always at hand: a
        window that follows the run asks for them all the time."""
        self._newest = (self._newest[1], state)
        if state.update - self._updates[-1] < self._distance:
            return
        self._updates.append(state.update)
        self._states.append(state)
        while len(self._states) > min(COUNT_BUDGET, max(16, BYTE_BUDGET // _size(state))):
            self._distance *= 2
            self._thin_out()

    def _thin_out(self) -> None:
        kept = [self._states[0]]
        for state in self._states[1:]:
            if state.update - kept[-1].update >= self._distance:
                kept.append(state)
        self._states = kept
        self._updates = [state.update for state in kept]

    def nearest(self, update: int) -> State:
        """The last known state that is not after state ``update``."""
        nearest = self._states[bisect_right(self._updates, update) - 1]
        for known in (self._recent, *self._newest):
            if nearest.update < known.update <= update:
                nearest = known
        return nearest

    def state(self, update: int) -> State:
        """State ``update``, replayed from the nearest state known before it."""
        nearest = self.nearest(update)
        if nearest.update < update:
            nearest = advance_on(self._path, self._training, nearest, update - nearest.update, watch=False).state
        self._recent = nearest
        return nearest

    def at_hand(self, until: int) -> list[State]:
        """The states up to ``until`` that need not be replayed, ascending, the start first."""
        known = self._states[: bisect_right(self._updates, until)]
        return known + [state for state in self._newest if known[-1].update < state.update <= until]

    @property
    def nbytes(self) -> int:
        """About; what ``state`` has at hand besides comes to three states at most."""
        return sum(map(_size, self._states))

    def __len__(self) -> int:
        return len(self._states)


def _size(state: State) -> int:
    return state.parameters.flat.nbytes + state.memory.nbytes + _OVERHEAD
