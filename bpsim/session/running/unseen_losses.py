"""The loss over the test samples along a run: at epoch ends, from states that the run has, some at a time."""

from __future__ import annotations

import time
from weakref import WeakKeyDictionary

import numpy as np

from bpsim.session.experiment import Experiment
from bpsim.session.running.curves import FixedCurve
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run

POINTS = 128  # at most so many epochs, evenly spread; besides them the start of each leg and the head


class UnseenLosses:
    """Remembers what was computed for as long as the test samples and the loss stay the same."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Leg, dict[int, float]] = WeakKeyDictionary()
        self._measured: tuple[object, ...] = ()

    def curve(self, experiment: Experiment, run: Run, seconds: float) -> tuple[FixedCurve | None, bool]:
        """(the curve as far as it is known, whether that is all of it) after at most about ``seconds`` of work.
        (None, True) where there are no test samples."""
        if experiment.test is None:
            return None, True
        measured = (experiment.test, experiment.settings.loss, experiment.settings.weight_mean)
        if measured != self._measured:
            self._known.clear()
            self._measured = measured
        until = time.perf_counter() + seconds
        places = places_of(run)
        for update in places:
            if time.perf_counter() > until:
                break
            self._compute(experiment, run, update)
        found = [(update, value) for update in places if (value := self._value(run, update)) is not None]
        updates, losses = np.array([u for u, _ in found], dtype=np.int64), np.array([v for _, v in found])
        return FixedCurve(updates, losses, run.head), len(found) == len(places)

    def _value(self, run: Run, update: int) -> float | None:
        return self._known.get(run.leg_at(update), {}).get(update)

    def _compute(self, experiment: Experiment, run: Run, update: int) -> None:
        known = self._known.setdefault(run.leg_at(update), {})
        if update not in known:
            loss = experiment.test_loss(run.state(update).parameters)
            assert loss is not None
            known[update] = loss


def places_of(run: Run) -> list[int]:
    """The states to look at, ascending: epoch ends at a distance that only ever doubles, leg starts, the head."""
    distance = run.training_at(run.head).plan.updates_per_epoch
    while run.head // distance > POINTS:
        distance *= 2
    starts = {leg.start.update for leg in run.legs}
    return sorted({*range(0, run.head + 1, distance), *starts, run.head})
