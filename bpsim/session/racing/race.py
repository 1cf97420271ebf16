"""A race: several settings trained from the same start weights on the same data, side by side in lockstep.

Lockstep means whole epochs: all lanes that go on have then passed over the data equally often. A lane
that diverged or was stopped by a rule stays where it is and holds up nobody.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from bpsim.engine.advancing import Advance, Stop
from bpsim.engine.diagnosis import Saturation, saturated_outputs
from bpsim.engine.network import FloatArray
from bpsim.engine.orders import ORDERS
from bpsim.engine.problems import BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training
from bpsim.session.edits import method_of, with_method
from bpsim.session.experiment import Experiment
from bpsim.session.lane import LANE_LIMIT, Lane
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run
from bpsim.session.words.text import Text

__all__ = ["LANE_LIMIT", "Curve", "Lane", "Race", "Standing", "default_lanes", "lanes_of", "samples_seen"]

_METHOD_NAMES = {
    "batch": Text("Batch", "批量"),
    "minibatch": Text("Mini-batch", "小批量"),
    "stochastic": Text("Stochastic", "随机"),
}


def lanes_of(experiment: Experiment) -> tuple[Lane, ...]:
    """The experiment's own lanes, or else batch, mini-batch and stochastic gradient descent."""
    return experiment.race or default_lanes(experiment)


def default_lanes(experiment: Experiment) -> tuple[Lane, ...]:
    """Batch, mini-batch (about half the samples) and stochastic gradient descent, as far as there are samples
    enough. A method that the experiment already uses keeps its batch size and order."""
    lanes = []
    for method, name in _METHOD_NAMES.items():
        try:
            settings = with_method(experiment, method).settings
        except BadValue:  # too few samples to tell this method from another
            continue
        lanes.append(Lane(name, _method_changes(settings, experiment, method)))
    return tuple(lanes)


def _method_changes(settings: TrainingSettings, experiment: Experiment, method: str) -> dict[str, object]:
    samples = len(experiment.x)
    changes: dict[str, object] = {"batch_size": settings.batch_size, "order": settings.order}
    if method == "minibatch" and method_of(experiment.settings, samples) != method:
        changes["batch_size"] = max(2, samples // 2)
    if ORDERS[settings.order].fresh and settings.updates_per_epoch is not None:
        changes["updates_per_epoch"] = None  # an epoch is then as many draws as there are samples, as elsewhere
    return changes


def samples_seen(training: Training, update: int) -> int:
    """How many samples (each as often as it was used) the updates before ``update`` looked at."""
    plan = training.plan
    if plan.order_row.fresh:
        return update * plan.batch_size
    epochs, position = divmod(update, plan.updates_per_epoch)
    per_epoch = min(plan.updates_per_epoch * plan.batch_size, plan.sample_count)  # its last batch may be smaller
    return epochs * per_epoch + position * plan.batch_size


@dataclass(frozen=True, eq=False)
class Standing:
    """Where a lane is. ``loss`` is the full loss there, ``outputs`` (N, n_L); ``stop`` says why it stays where it
    is (or None), ``finished`` that it has run all epochs; ``saturated`` the outputs that are stuck."""

    name: Text
    settings: TrainingSettings
    updates: int
    epochs: int
    samples: int
    loss: float
    outputs: FloatArray
    finished: bool
    stop: Stop | None
    saturated: tuple[Saturation, ...]

    @property
    def diverged(self) -> int | None:
        """The update whose loss or parameters were not finite."""
        return self.stop.update if self.stop is not None and self.stop.reason == "diverged" else None


@dataclass(frozen=True, eq=False)
class Curve:
    """Full losses of a lane, at the start, at each epoch's end and where it is; four arrays of one length."""

    updates: FloatArray
    epochs: FloatArray
    samples: FloatArray
    losses: FloatArray


class Race:
    """Attributes: ``experiment``, ``lanes``, ``runs`` (one a lane), ``epochs`` (how long the race is).

    Only the thread that owns a race touches it; a ``RaceRunner`` delivers to ``extend``.
    """

    def __init__(self, experiment: Experiment, epochs: int | None = None) -> None:
        self.experiment = experiment
        self.lanes = lanes_of(experiment)
        self.epochs = experiment.settings.epochs if epochs is None else epochs
        self.runs = [Run.begin(_of_lane(experiment, lane)) for lane in self.lanes]
        self._states = [run.state(0) for run in self.runs]  # at the heads: a run would have to replay some

    def changed(self, experiment: Experiment) -> Race:
        """The race of an edited experiment. A lane that trains as one did before goes on where that one is."""
        new = Race(experiment)
        ours = list(range(len(self.runs)))
        for index, run in enumerate(new.runs):
            kept = next((lane for lane in ours if _same_run(self.runs[lane], run)), None)
            if kept is not None:
                ours.remove(kept)
                new.runs[index], new._states[index] = self.runs[kept], self._states[kept]
        return new

    # how far it is

    def epochs_done(self, lane: int) -> int:
        """Whole epochs behind a lane."""
        run = self.runs[lane]
        return run.epochs_done(run.head)

    def is_over(self, lane: int) -> bool:
        """Whether a lane stays where it is: all epochs run, diverged, or stopped by a rule."""
        return self.runs[lane].stop is not None or self.epochs_done(lane) >= self.epochs

    @property
    def over(self) -> bool:
        return all(self.is_over(lane) for lane in range(len(self.lanes)))

    @property
    def epoch(self) -> int:
        """Whole epochs behind every lane that goes on; once none does, behind the one that came furthest."""
        going = [self.epochs_done(lane) for lane in range(len(self.lanes)) if not self.is_over(lane)]
        return min(going) if going else max(self.epochs_done(lane) for lane in range(len(self.lanes)))

    def state(self, lane: int) -> State:
        """The state a lane is in."""
        return self._states[lane]

    def training(self, lane: int) -> Training:
        return self.runs[lane].training_at(self.runs[lane].head)

    def leg(self, lane: int) -> Leg:
        """What a lane goes on with."""
        return self.runs[lane].leg_at(self.runs[lane].head)

    def take_fastest_path(self) -> None:
        """Every lane goes on by the fastest numeric path there is now."""
        self.runs = [run.on_fastest_path() for run in self.runs]

    def until(self, lane: int, epoch: int) -> int:
        """The number of a lane's state after ``epoch`` epochs."""
        return epoch * self.training(lane).plan.updates_per_epoch

    # training

    def advance(self, epochs: int) -> None:
        """Take all lanes that go on to so many epochs further (at most to the end)."""
        target = min(self.epochs, self.epoch + epochs)
        for lane, run in enumerate(self.runs):
            missing = self.until(lane, target) - run.head
            if missing > 0 and not self.is_over(lane):
                self.extend(lane, self.leg(lane).advance(self.state(lane), missing))

    def extend(self, lane: int, *slices: Advance) -> None:
        """Take over updates made at a lane's head, one slice after the other."""
        self.runs[lane].extend(*slices)
        self._states[lane] = slices[-1].state

    # what there is to say

    def standing(self, lane: int) -> Standing:
        run, training, state = self.runs[lane], self.training(lane), self.state(lane)
        passed = training.passed(state.parameters)  # once: with thousands of samples it takes its time
        loss, stop = training.loss_of(passed), run.stop
        if not math.isfinite(loss) and (stop is None or stop.reason != "diverged"):
            stop = Stop("diverged", state.update)  # what the next update would find
        return Standing(
            name=self.lanes[lane].name, settings=training.settings, updates=run.head, epochs=self.epochs_done(lane),
            samples=samples_seen(training, run.head), loss=loss, outputs=passed.output,
            finished=self.epochs_done(lane) >= self.epochs, stop=stop,
            saturated=saturated_outputs(training, state.parameters, passed),
        )  # fmt: skip

    def standings(self) -> tuple[Standing, ...]:
        return tuple(self.standing(lane) for lane in range(len(self.lanes)))

    def curve(self, lane: int, buckets: int) -> Curve:
        """A lane's full losses, in at most about ``2 * buckets`` points."""
        run, training = self.runs[lane], self.training(lane)
        updates, losses = run.full_losses(0, run.head, buckets)
        per_epoch = training.plan.updates_per_epoch
        samples = updates / per_epoch * samples_seen(training, per_epoch)
        if updates[-1] != run.head:  # it stopped, or was paused, within an epoch
            updates = np.append(updates, run.head)
            losses = np.append(losses, training.loss_on(self.state(lane).parameters))
            samples = np.append(samples, samples_seen(training, run.head))
        return Curve(updates, updates / per_epoch, samples, losses)


def _of_lane(experiment: Experiment, lane: Lane) -> Experiment:
    return replace(experiment, settings=lane.settings(experiment.settings), race=())


def _same_run(one: Run, other: Run) -> bool:
    first, second = one.training_at(0), other.training_at(0)
    return (
        first.settings == second.settings
        and one.state(0).parameters == other.state(0).parameters
        and np.array_equal(first.x, second.x)
        and np.array_equal(first.t, second.t)
    )
