"""A leg: a start state and the training that goes on from it. It is the recipe of its stretch of the run."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine import paths
from bpsim.engine.advancing import Advance
from bpsim.engine.training import State, Training
from bpsim.session.text import Text

FIRST_PRODUCTS = 2_000_000  # multiply-adds of the forward passes
MOST_AT_FIRST = 64


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

    def advance(self, state: State, count: int, *, watch: bool = True) -> Advance:
        """``count`` updates from a state of this leg, on its path."""
        return paths.advance_on(self.path, self.training, state, count, watch=watch)
