"""A leg: a start state and the training that goes on from it. It is the recipe of its stretch of the run."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from bpsim.engine import paths
from bpsim.engine.advancing import Advance
from bpsim.engine.training import State, Training
from bpsim.session.words.text import Text

FIRST_PRODUCTS = 2_000_000  # multiply-adds of the forward passes
MOST_AT_FIRST = 64
_SLICE_SECONDS = 0.01


@dataclass(frozen=True, eq=False)
class Leg:
    """From ``start`` on, by ``training``, on one numeric ``path`` (see ``engine.paths``).

    ``names``: what its samples were called when the run went on with others; None while it has not.
    """

    start: State
    training: Training
    path: str = paths.REFERENCE
    names: tuple[Text, ...] | None = None

    @classmethod
    def fastest(cls, start: State, training: Training) -> Leg:
        """A leg on the fastest path there is now."""
        return cls(start, training, paths.best_path(training))

    @property
    def first_slice(self) -> int:
        """How many updates to begin with, while nobody knows how long one takes: some milliseconds' worth."""
        work = self.training.batch_size * self.training.network.parameter_count
        return max(1, min(MOST_AT_FIRST, FIRST_PRODUCTS // work))

    @property
    def is_fast(self) -> bool:
        """Whether many updates may be made again just for a look."""
        return self.path == paths.KERNEL

    def towards(self, state: State, update: int, may_go_on: Callable[[], bool] = lambda: True) -> State:
        """State ``update`` of this leg, made from an earlier one as if nobody watched; in slices, as it may take long:
        one on the way there where it may not go on, or where training diverges."""
        count = self.first_slice
        while state.update < update and may_go_on():
            begun = time.perf_counter()
            made = self.advance(state, min(count, update - state.update), watch=False).state
            if made.update == state.update:  # it diverges here
                break
            state = made
            count = 2 * count if time.perf_counter() - begun < _SLICE_SECONDS else count
        return state

    def advance(self, state: State, count: int, *, watch: bool = True) -> Advance:
        """``count`` updates from a state of this leg, on its path."""
        return paths.advance_on(self.path, self.training, state, count, watch=watch)
