"""What is measured along a run besides its losses: the loss over the test samples, and the accuracy of both parts where
targets are classes. At epoch ends, from states that the run has, some at a time."""

from __future__ import annotations

import time
from typing import NamedTuple

import numpy as np

from bpsim.session.experiment import Experiment
from bpsim.session.running.known.along import Along
from bpsim.session.running.known.curves import FixedCurve
from bpsim.session.running.known.known import accuracy_on, measured_test
from bpsim.session.running.run import Run

POINTS = 128  # at most so many epochs, evenly spread; besides them the start of each leg and the head
MOST = 8 * POINTS  # with those that were heads while training ran


class Measured(NamedTuple):
    """Of one state; None where there is nothing of the kind."""

    test_loss: float | None
    accuracy: float | None
    test_accuracy: float | None


class MeasuredCurves(NamedTuple):
    """The same along the run, as far as it is known."""

    test_loss: FixedCurve | None
    accuracy: FixedCurve | None
    test_accuracy: FixedCurve | None


NOTHING = MeasuredCurves(None, None, None)


class MeasuredAlong:
    """Remembers what was computed for as long as the samples and the loss stay the same."""

    def __init__(self) -> None:
        self._known: Along[Measured] = Along(places_of, MOST)
        self._by: tuple[object, ...] = ()

    def missing(self, experiment: Experiment, run: Run, *, at_head: bool = False) -> list[int]:
        """The states that are still to be measured, ascending; ``at_head``: only the one that need not be made again
        first, while training runs."""
        if experiment.test is None and not experiment.has_classes:
            return []
        self._forget_others(experiment)
        if at_head:
            return [] if self._known.value(run, run.head) else [run.head]
        return self._known.missing(run)

    def compute(self, experiment: Experiment, run: Run, seconds: float, *, at_head: bool = False) -> bool:
        """Measure for at most about that long; whether all of it is done."""
        until = time.perf_counter() + seconds
        for update in self.missing(experiment, run, at_head=at_head):
            if time.perf_counter() > until:
                return False
            parameters, training = run.state(update).parameters, run.training_at(update)
            classes = experiment.has_classes
            test_loss, test_accuracy = measured_test(experiment.test_training, parameters, classes)
            self.take(run, update, Measured(test_loss, accuracy_on(training, parameters, classes), test_accuracy))
        return True

    def take(self, run: Run, update: int, measured: Measured) -> None:
        """What was measured elsewhere."""
        self._known.take(run, run.leg_at(update), update, measured)

    def curves(self, experiment: Experiment, run: Run) -> MeasuredCurves:
        if experiment.test is None and not experiment.has_classes:
            return NOTHING
        self._forget_others(experiment)
        found = self._known.found(run)
        updates = np.array([update for update, _ in found], dtype=np.int64)
        there = (experiment.test is not None, experiment.has_classes, experiment.has_classes and bool(experiment.test))
        return MeasuredCurves(
            *(
                FixedCurve(updates, np.array([value[which] for _, value in found], dtype=np.float64), run.head)
                if is_there
                else None
                for which, is_there in enumerate(there)
            )
        )

    def _forget_others(self, experiment: Experiment) -> None:
        settings = experiment.settings
        by = (experiment.x, experiment.t, experiment.test, settings.loss, settings.weight_mean)
        if len(by) != len(self._by) or any(a is not b and not _equal(a, b) for a, b in zip(by, self._by, strict=True)):
            self._known.clear()
            self._by = by


def places_of(run: Run) -> list[int]:
    """The states to look at, ascending: epoch ends at a distance that only ever doubles, leg starts, the head."""
    distance = run.training_at(run.head).plan.updates_per_epoch
    while run.head // distance > POINTS:
        distance *= 2
    starts = {leg.start.update for leg in run.legs}
    return sorted({*range(0, run.head + 1, distance), *starts, run.head})


def _equal(one: object, other: object) -> bool:
    """Of settings; data are the same only if they are the same object."""
    return isinstance(one, (str, bool)) and one == other
