"""Searching a run: its legs are made again in slices, each on its own numeric path, and every state is looked at.

Nothing here touches a ``Run``: a course is plain data and may be searched by another thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.conditions import COMPARISONS, MIN, TURNS, Condition
from bpsim.engine.finding import Finder
from bpsim.engine.network import FloatArray
from bpsim.engine.observing import observe
from bpsim.engine.paths import scan_length, scan_on
from bpsim.engine.training import State, Training
from bpsim.session.experiment import Experiment
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run

HITS_KEPT = 1_000_000  # more states than these are counted, not named


@dataclass(frozen=True, eq=False)
class Course:
    """States 0 to ``last`` along ``legs``, each from its start to the next one's."""

    legs: tuple[Leg, ...]
    last: int

    @classmethod
    def of(cls, experiment: Experiment, run: Run) -> Course:
        """A run as it is now, looked at with the test samples that the experiment has now."""
        return cls(tuple(with_test_samples(leg, experiment) for leg in run.legs), run.head)


def with_test_samples(leg: Leg, experiment: Experiment) -> Leg:
    if leg.training.unseen is experiment.test_training:
        return leg
    return replace(leg, training=replace(leg.training, unseen=experiment.test_training))


@dataclass(frozen=True, eq=False)
class Found:
    """``updates`` (n,): the states at which the condition is found, ascending, HITS_KEPT at most of ``count``;
    ``searched``: the last state that was looked at. ``ended``: training diverges there."""

    condition: Condition
    updates: IntArray
    count: int
    searched: int
    ended: bool = False

    def next_after(self, update: int) -> int | None:
        """The first hit after a state."""
        at = int(np.searchsorted(self.updates, update, side="right"))
        return int(self.updates[at]) if at < len(self.updates) else None

    def next_before(self, update: int) -> int | None:
        at = int(np.searchsorted(self.updates, update, side="left"))
        return int(self.updates[at - 1]) if at else None

    def number_of(self, update: int) -> int | None:
        """Which hit it is, from 1."""
        at = int(np.searchsorted(self.updates, update, side="left"))
        return at + 1 if at < len(self.updates) and self.updates[at] == update else None


def value_at(condition: Condition, training: Training, state: State) -> float:
    """What the condition looks at, in one state: the one function that everything found is held to."""
    return observe(condition.what, training, state)


class Search:
    """Iterating goes on slice by slice, and gives the last state looked at; ``found`` is what is known so far."""

    def __init__(self, course: Course, condition: Condition, *, first_only: bool = False) -> None:
        self._course, self._condition = course, condition
        self._first_only = first_only
        self._finder = Finder(condition)
        self._hits: list[IntArray] = []
        self._kept = self._count = 0
        self._searched, self._ended = -1, False

    @property
    def found(self) -> Found:
        hits = [np.array([self._finder.best_at])] if self._finder.best_at is not None else self._hits
        updates = np.concatenate(hits).astype(np.int64) if hits else np.empty(0, dtype=np.int64)
        count = max(self._count, len(updates))
        return Found(self._condition, updates, count, max(0, self._searched), self._ended)

    def __iter__(self) -> Iterator[int]:
        legs, last = self._course.legs, self._course.last
        for index, leg in enumerate(legs):
            is_last = index == len(legs) - 1
            end = last if is_last else legs[index + 1].start.update
            yield from self._along(leg, end)
            if self._ended or self._is_done:
                return
            if is_last:
                self._feed(leg.training, end, np.array([value_at(self._condition, leg.training, self._state)]))
        yield last

    @property
    def _is_done(self) -> bool:
        return self._first_only and self._count > 0

    def _along(self, leg: Leg, end: int) -> Iterator[int]:
        """The states of a leg but for ``end``, which another leg begins with, or which is the last of all."""
        self._state = leg.start
        length = scan_length(leg.path, leg.training, self._condition.what)
        while self._state.update < end:
            first = self._state.update
            scan = scan_on(leg.path, leg.training, self._state, min(length, end - first), self._condition.what)
            self._state = scan.made.state
            self._feed(leg.training, first, scan.settled(leg.training, self._condition.what, self._near(scan.values)))
            if scan.made.stop is not None:
                self._ended = True
                value = value_at(self._condition, leg.training, self._state)
                self._feed(leg.training, self._state.update, np.array([value]))
            yield self._searched
            if self._ended or self._is_done:
                return

    def _near(self, values: FloatArray) -> float:
        """The number that some of the values have to be held against exactly."""
        if self._condition.relation in COMPARISONS:
            return self._condition.number
        if self._condition.relation == TURNS or np.isnan(values).all():
            return float("nan")
        return float(np.nanmin(values) if self._condition.relation == MIN else np.nanmax(values))

    def _feed(self, training: Training, first: int, values: FloatArray) -> None:
        updates = first + np.arange(len(values), dtype=np.int64)
        self._searched = first + len(values) - 1
        if self._condition.at_epochs:
            at_end = (updates - training.origin.update) % training.plan.updates_per_epoch == 0
            updates, values = updates[at_end], values[at_end]
        hits = self._finder.feed(updates, values)
        self._count += len(hits)
        kept = hits[: HITS_KEPT - self._kept]
        if len(kept):
            self._hits.append(kept)
            self._kept += len(kept)
