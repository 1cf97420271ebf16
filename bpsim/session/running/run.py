"""A run is a list of legs. A leg begins with a state and goes on with settings that do not change.

A fork at k drops what came after and appends a leg; legs share their histories, so that undo can
bring the old run back whole. Only the GUI thread touches a Run; the runner delivers to it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bpsim.engine import paths
from bpsim.engine.advancing import Advance, Stop
from bpsim.engine.batching import BatchOrigin
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace, trace_update
from bpsim.engine.training import State, Training
from bpsim.session.data.samples import same_data
from bpsim.session.experiment import Experiment
from bpsim.session.running.leg import Leg
from bpsim.session.running.losses import Points, joined
from bpsim.session.running.stretch import Stretch
from bpsim.session.words.text import Text

PLAN_SETTINGS = ("batch_size", "order", "updates_per_epoch", "last_batch", "seed")
_TRACES_KEPT = 8
REPLAYED_UPDATES = 20_000  # for a close look at the curve; some milliseconds on the compiled path


@dataclass(frozen=True, eq=False)
class Dropped:
    """What a fork left behind, for a pale curve: the old run from state ``first`` to state ``last``."""

    run: Run
    first: int
    last: int


class Run:
    """All states from 0 to ``head``. Attributes: ``head``, ``stop`` (why training ended by itself, or
    None), ``dropped`` (what the last fork left behind, or None)."""

    def __init__(self, stretches: tuple[Stretch, ...], head: int) -> None:
        self._stretches = stretches
        self.head = head
        self.stop: Stop | None = None
        self.dropped: Dropped | None = None
        self._traces: OrderedDict[int, Trace] = OrderedDict()

    @classmethod
    def begin(cls, experiment: Experiment) -> Run:
        """A new run of the experiment: state 0 and nothing else."""
        return cls.from_leg(Leg.fastest(experiment.start, experiment.training))

    @classmethod
    def from_leg(cls, leg: Leg) -> Run:
        """A new run by a leg that starts at 0, as a file may bring it."""
        return cls((Stretch(leg),), 0)

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        return self._stretches

    def forget_traces(self) -> None:
        """They are computed again when somebody looks."""
        self._traces.clear()

    @property
    def missing(self) -> int:
        """How many updates have to be made again before the run is at hand as it was (see ``memory``)."""
        return sum(stretch.missing for stretch in self._stretches)

    def remake(self, seconds: float) -> bool:
        """Work for about so long on what is missing; whether nothing is missing any more."""
        until = time.perf_counter() + seconds
        return all(stretch.remake(until) for stretch in self._stretches)

    @property
    def legs(self) -> tuple[Leg, ...]:
        return tuple(stretch.leg for stretch in self._stretches)

    def _stretch_at(self, update: int) -> Stretch:
        return next(s for s in reversed(self._stretches) if s.leg.start.update <= update)

    def leg_at(self, update: int) -> Leg:
        """The leg that update ``update`` belongs to."""
        return self._stretch_at(update).leg

    def training_at(self, update: int) -> Training:
        return self.leg_at(update).training

    def epochs_done(self, update: int) -> int:
        """Whole epochs behind state ``update``."""
        return self.training_at(update).place(update)[0]

    def last_update_with(self, sample: int, before: int) -> int | None:
        """The last update before ``before`` that trained with a sample, within one epoch; None where none did."""
        first = max(0, before - self.training_at(min(before, self.head)).plan.updates_per_epoch)
        while before > first:
            leg = self.leg_at(before - 1)
            epoch, position = leg.training.place(before - 1)
            found = leg.training.plan.last_with(sample, epoch, position + 1)
            begin = before - 1 - position
            if found is not None and begin + found >= max(first, leg.start.update):
                return begin + found
            before = max(begin, leg.start.update)
        return None

    def is_epoch_end(self, update: int) -> bool:
        """Whether update ``update`` is the last of its epoch."""
        return self.training_at(update + 1).place(update + 1)[1] == 0

    def state(self, update: int) -> State:
        """State ``update``, 0..head. Raises IndexError outside."""
        if not 0 <= update <= self.head:
            raise IndexError(f"state {update} is not in 0..{self.head}")
        return self._stretch_at(update).history.state(update)

    def at_hand(self) -> list[tuple[Leg, list[State], int]]:
        """Each leg with those of its states that need not be replayed, ascending, and where it ends in this run."""
        pairs = zip(self._stretches, self._ends(), strict=True)
        return [(stretch.leg, stretch.history.at_hand(end), end) for stretch, end in pairs]

    def way_to(self, update: int) -> tuple[Leg, State]:
        """How another thread makes state ``update`` (0..head): the leg, and the nearest state that is known before."""
        stretch = self._stretch_at(update)
        return stretch.leg, stretch.history.nearest(update)

    def parameters(self, update: int) -> Parameters:
        """Those of state ``update``: 0..head, or head + 1, what the next update leads to, which may be looked at
        already."""
        return self.state(update).parameters if update <= self.head else self.trace(self.head).after

    def trace(self, update: int) -> Trace:
        """Everything update ``update`` computes (0..head), from its state."""
        trace = self._traces.get(update)
        if trace is None:
            trace = trace_update(self.training_at(update), self.state(update))
            self._traces[update] = trace
            if len(self._traces) > _TRACES_KEPT:
                self._traces.popitem(last=False)
        return trace

    def batch(self, update: int) -> NDArray[np.int64]:
        """(N,) the samples of update ``update`` (0..head); nothing of it is computed for that."""
        known = self._traces.get(update)
        return self.training_at(update).batch(update) if known is None else known.batch

    def extend(self, *slices: Advance) -> None:
        """Take over updates made from the head on (by ``step`` or by a runner), all of them or none."""
        head = self.head
        for made in slices:
            if made.first_update != head:
                raise ValueError(f"updates from {made.first_update} on do not follow state {head}")
            head = made.state.update
        last = self._stretches[-1]
        last.losses.append(*slices)
        for made in slices:
            last.history.add(made.state)
            self.stop = made.stop
        self.head = head

    def step(self) -> bool:
        """Make one more update at the head. False when its loss is not finite: nothing is made then."""
        self.extend(self.leg_at(self.head).advance(self.state(self.head), 1))
        return self.stop is None or self.stop.reason != "diverged"

    def ensure(self, update: int) -> bool:
        """Make updates until state ``update`` is known. False where training diverges before."""
        while self.head < update:
            if not self.step():
                return False
        return True

    def fork(
        self,
        update: int,
        *,
        parameters: Parameters | None = None,
        settings: TrainingSettings | None = None,
        x: FloatArray | None = None,
        t: FloatArray | None = None,
        network: NetworkSpec | None = None,
        unseen: Training | None = None,
        names: tuple[Text, ...] | None = None,
    ) -> Run:
        """A run that is this one up to ``update`` and goes on differently from there.

        Changed data or a changed batch plan begin a new epoch; otherwise the epoch goes on. ``network``: the
        same one with other units muted; ``unseen``: the test samples, where those are others now. ``names``:
        what the samples have been called, for the legs until now, should their data be others than the new ones.
        Raises BadValue where the parts do not fit.
        """
        old, state = self.training_at(update), self.state(update)
        now = network or old.network
        new = Training(
            now,
            old.x if x is None else x,
            old.t if t is None else t,
            settings or old.settings,
            old.origin,
            unseen or old.unseen,
        )
        if _plans_differ(old, new):
            epoch, position = old.place(update)
            new = replace(new, origin=BatchOrigin(update, epoch + (position > 0)))
        values = Parameters(now, (parameters or state.parameters).flat)
        start = State(update, values, state.memory, state.optimizer_steps)
        if new.settings.optimizer != old.settings.optimizer:
            start = State.start(start.parameters, new.settings, update)
        run = self
        if names is not None and not same_data(old, new):
            run = self._of(stretch.with_names(names) for stretch in self._stretches)
        return run.with_leg(Leg.fastest(start, new))

    def on_fastest_path(self) -> Run:
        """This run, going on at its head by the fastest path there is now: a new leg where that is another one."""
        leg = self.leg_at(self.head)
        if leg.path == paths.best_path(leg.training):
            return self
        run = self.with_leg(Leg.fastest(self.state(self.head), leg.training))
        run.dropped = self.dropped
        return run

    def with_mistake_named(self, name: str) -> Run:
        """This run, its deliberate mistake called by another name: a riddle is solved, no number changes."""
        return self._of(stretch.with_mistake_named(name) for stretch in self._stretches)

    def _of(self, stretches: Iterable[Stretch]) -> Run:
        """This run with other descriptions of its stretches: no number changes."""
        run = Run(tuple(stretches), self.head)
        run.stop, run.dropped = self.stop, self.dropped
        return run

    def branch(self, update: int) -> Run:
        """The same run up to state ``update``, going its own way from there."""
        run = self.with_leg(replace(self.leg_at(update), start=self.state(update)))
        run.dropped = None
        return run

    def with_leg(self, leg: Leg) -> Run:
        """This run up to the leg's start, then that leg."""
        at = leg.start.update
        kept = tuple(s for s in self._stretches if s.leg.start.update < at)
        run = Run((*kept, Stretch(leg)), at)
        if at < self.head:
            run.dropped = Dropped(self, at, self.head)
        return run

    def batch_losses(self, first: int, last: int, buckets: int) -> Points:
        """What the forward passes of updates first..last-1 saw, in at most about ``2 * buckets`` points."""
        parts = [
            self._batch_part(stretch, max(first, stretch.leg.start.update), min(last, end), buckets)
            for stretch, end in self._between(first, last)
        ]
        return joined(parts)

    def _batch_part(self, stretch: Stretch, first: int, last: int, buckets: int) -> Points:
        """Looked at so closely that the curve's memory is coarser than the picture, losses are computed again."""
        if stretch.losses.singles or last - first > min(REPLAYED_UPDATES, 2 * buckets) or not stretch.leg.is_fast:
            return stretch.losses.batch(first, last, buckets)
        if last <= first:
            return Points(np.empty(0), np.empty(0))
        made = stretch.leg.advance(stretch.history.state(first), last - first, watch=False)
        return Points(np.arange(first, first + len(made.batch_losses), dtype=np.float64), made.batch_losses)

    def full_losses(self, first: int, last: int, buckets: int) -> Points:
        """The full losses at states first..last (at the start, at each epoch's end, at each fork)."""
        # at a fork the old leg's last state and the new leg's first have one number: the new one counts
        return joined(
            [
                stretch.losses.full(first, min(last, end if end == self.head else end - 1), buckets)
                for stretch, end in self._between(first, last)
            ]
        )

    def batch_loss(self, update: int) -> float:
        """What update ``update`` (0..head) sees."""
        known = self._stretch_at(update).losses.batch_loss(update) if update < self.head else None
        return self.trace(update).loss if known is None else known

    def full_loss(self, update: int) -> float:
        """The full loss of state ``update`` (see ``parameters``), exactly: looked up at an epoch's end, or computed."""
        if update <= self.head:
            at, loss = self.last_full_loss(update)
            if at == update and loss is not None:
                return loss
        return self.training_at(min(update, self.head)).loss_on(self.parameters(update))

    def last_full_loss(self, update: int) -> tuple[int, float | None]:
        """(state number, full loss) of the last one taken at or before state ``update`` (0..head); the loss is None
        where it is no longer kept by itself."""
        return self._stretch_at(update).losses.full_at(update)

    def _between(self, first: int, last: int) -> list[tuple[Stretch, int]]:
        """The stretches that have a part in states first..last, each with its end in this run."""
        pairs = zip(self._stretches, self._ends(), strict=True)
        return [(s, end) for s, end in pairs if s.leg.start.update <= last and end >= first]

    def _ends(self) -> list[int]:
        """Where each stretch ends in this run (a shared one may know more than this run uses)."""
        return [s.leg.start.update for s in self._stretches[1:]] + [self.head]


def _plans_differ(old: Training, new: Training) -> bool:
    changed = (name for name in PLAN_SETTINGS if getattr(old.settings, name) != getattr(new.settings, name))
    return not same_data(old, new) or any(changed)
