"""The edge of a setting: from which value on a run diverges, sticks or ends worse than now, and which ends best.

Whole runs from the start, each with another value of one setting; values have two significant digits.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from bpsim.engine import paths
from bpsim.engine.advancing import Stop
from bpsim.engine.diagnosis import Saturation, saturated_outputs
from bpsim.session.experiment import Experiment
from bpsim.session.running.compared.edge_search import Judged, best_of, explore
from bpsim.session.running.compared.edge_values import Value, check_edges, places, present, scan_of, with_value
from bpsim.session.running.compared.what_if import unhurried
from bpsim.session.running.leg import Leg
from bpsim.session.running.newest_first import NewestFirst

GOOD, WORSE, STUCK, DIVERGED = VERDICTS = ("good", "worse", "stuck", "diverged")

RUN_LIMIT = 160
SECONDS_LIMIT = 20.0  # of a whole search; a shorter run is chosen so that it is not reached
RUN_SECONDS = 0.1  # about how long one run may take; a fixed estimate, so that everybody gets the same runs
# seconds that an update takes, and those a multiply-add of it adds (forward, backward and update): benchmarks/paths.py
_COSTS = {paths.KERNEL: (1e-6, 3e-9), paths.VECTOR: (50e-6, 1.5e-9), paths.REFERENCE: (100e-6, 1.5e-9)}
_SLICE_SECONDS = 0.002  # the window gets Python's lock in between
_ROUNDING = 1e-9  # what the numeric paths may differ by is no difference


@dataclass(frozen=True)
class Outcome:
    """A run with ``value``: the full ``loss`` at its end (infinite where it diverged), why it ended by itself, and
    the outputs that are stuck there."""

    value: Value
    loss: float
    stop: Stop | None = None
    stuck: tuple[Saturation, ...] = ()

    def verdict(self, now: Outcome) -> str:
        """One of VERDICTS, the worst that holds; "good" is as good as ``now``, or better."""
        if math.isinf(self.loss):
            return DIVERGED
        if self.stuck:
            return STUCK
        return WORSE if self.loss > now.loss * (1.0 + _ROUNDING) else GOOD


@dataclass(frozen=True)
class Stretch:
    """All values looked at from ``first`` to ``last`` end alike; ``begins`` and ``ends``: nothing was tried beyond."""

    verdict: str
    first: Value
    last: Value
    begins: bool
    ends: bool


@dataclass(frozen=True)
class Edges:
    """Attributes: ``name`` of the setting, ``now``, what its present value leads to, ``outcomes`` by value, ``best``
    of them (None: all diverge), ``epochs`` that were run of ``all_epochs`` (less than one: a part of the first),
    ``complete``: every edge is known to two digits."""

    name: str
    now: Outcome
    outcomes: tuple[Outcome, ...]
    best: Outcome | None
    epochs: float
    all_epochs: int
    complete: bool

    @property
    def shortened(self) -> bool:
        """Whether less than the whole run was tried."""
        return self.epochs < self.all_epochs

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """From the least value to the greatest."""
        parts = [(verdict, list(part)) for verdict, part in groupby(self.outcomes, lambda one: one.verdict(self.now))]
        return tuple(
            Stretch(verdict, part[0].value, part[-1].value, index == 0, index == len(parts) - 1)
            for index, (verdict, part) in enumerate(parts)
        )


class Withdrawn(Exception):  # noqa: N818  (not an error)
    """Nobody wants the answer any more."""


class EdgeSearch:
    """One search. ``find`` may be withdrawn and asked again: what was run before is not run again."""

    def __init__(self, experiment: Experiment, name: str) -> None:
        """Raises BadValue where the setting has no edges or the data are not complete."""
        check_edges(experiment, name)
        experiment.check_complete()
        self.experiment, self.name = experiment, name
        self._outcomes: dict[Value, Outcome] = {}
        self._values = places(experiment, name)
        self._share = self._affordable()

    def find(self, may_go_on: Callable[[], bool], tick: Callable[[], None] = lambda: None) -> Edges:
        """``tick``: called before each run. Raises Withdrawn once it may not go on."""
        until = time.perf_counter() + SECONDS_LIMIT
        now = self._outcome(present(self.experiment, self.name), may_go_on)

        def judge(index: int) -> Judged:
            if time.perf_counter() > until:
                raise TimeoutError
            tick()
            outcome = self._outcome(self._values[index], may_go_on)
            return Judged(outcome.verdict(now), outcome.loss)

        scan = [*scan_of(self._values, self.name), self._values.index(now.value)]
        try:
            _, complete = explore(scan, judge, RUN_LIMIT)
        except TimeoutError:
            complete = False
        outcomes = tuple(self._outcomes[value] for value in sorted(self._outcomes))
        best = best_of({index: Judged("", one.loss) for index, one in enumerate(outcomes)})
        return Edges(
            self.name, now, outcomes, None if best is None else outcomes[best], self._epochs,
            self.experiment.settings.epochs, complete,
        )  # fmt: skip

    def _outcome(self, value: Value, may_go_on: Callable[[], bool]) -> Outcome:
        if value not in self._outcomes:
            self._outcomes[value] = self._run(value, may_go_on)
        return self._outcomes[value]

    def _run(self, value: Value, may_go_on: Callable[[], bool]) -> Outcome:
        experiment = with_value(self.experiment, self.name, value)
        leg = Leg.fastest(experiment.start, experiment.training)
        settings, stop, state = experiment.settings, None, leg.start
        watch = settings.stop_when is not None or settings.stop_change is not None
        total = max(1, int(self._epochs * experiment.training.plan.updates_per_epoch))
        for made in unhurried(leg, total, may_go_on, watch=watch, seconds=_SLICE_SECONDS):
            state, stop = made.state, made.stop
        if stop is None and state.update < total:
            raise Withdrawn
        loss = leg.training.loss_on(state.parameters)
        if not math.isfinite(loss) or (stop is not None and stop.reason == "diverged"):
            return Outcome(value, math.inf, stop)
        return Outcome(value, loss, stop, saturated_outputs(leg.training, state.parameters))

    def _affordable(self) -> float:
        """Which part of the whole run every value can have, 0..1."""
        ends = (self._values[0], self._values[-1])
        dearest = max(_seconds(with_value(self.experiment, self.name, value)) for value in ends)
        return min(1.0, RUN_SECONDS / max(dearest, 1e-12))

    @property
    def _epochs(self) -> float:
        """Whole ones, where it is one at least."""
        epochs = self._share * self.experiment.settings.epochs
        return float(math.floor(epochs)) if epochs >= 1.0 else float(f"{epochs:.2g}")


def _seconds(experiment: Experiment) -> float:
    """About how long the whole run takes here."""
    training = experiment.training
    update, product = _COSTS[paths.best_path(training)]
    work = min(training.batch_size, len(experiment.x)) * experiment.network.parameter_count
    return experiment.total_updates * (update + product * work)


@dataclass(frozen=True, eq=False)
class EdgeQuestion:
    """A search that is wanted now; asked for again later it is another question."""

    search: EdgeSearch


class EdgeFinder(NewestFirst[EdgeQuestion, tuple[EdgeSearch, Edges] | None]):
    """A worker that searches, the newest question first; None for one that was withdrawn."""

    def __init__(self) -> None:
        super().__init__("bpsim-edges")

    def answer_to(self, question: EdgeQuestion) -> tuple[EdgeSearch, Edges] | None:
        try:
            return question.search, question.search.find(lambda: self.is_wanted(question))
        except Withdrawn:
            return None
