"""RaceRunner: one worker thread for all lanes of a race, with the Runner's mailbox and its manners.

It goes round by round: every lane that goes on is taken to the same epoch, in slices, before any lane goes
further. A round's news is put into the mailbox in one piece, so that whoever looks in sees lanes at one epoch.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from bpsim.engine.training import State
from bpsim.session.running.leg import Leg
from bpsim.session.running.runner import (
    SLICE_SECONDS,
    TICK_SECONDS,
    YIELD_SECONDS,
    Job,
    Pace,
    Progress,
    Runner,
)

_PATIENCE_SECONDS = 0.05  # a round that takes longer is delivered in pieces


@dataclass(frozen=True, eq=False)
class LaneJob:
    """What one lane is asked for: from ``state`` to the end of epoch ``epochs``."""

    leg: Leg
    state: State
    epochs: int


class RaceRunner(Runner):
    """The news of lane i carries the run id ``run_id + i``; its last word is ``finished``, as a single run's.

    A lane that fails says so with a traceback; the others go on.
    """

    def start_race(self, run_id: int, lanes: Sequence[LaneJob], epochs_per_second: float | None = None) -> None:
        """Train all lanes from where they are, at a pace or (None) as fast as possible."""
        self.pause()
        self._halt = threading.Event()
        news: deque[Progress] = deque()
        jobs = [
            Job(run_id + i, lane.leg, lane.state, lane.epochs * lane.leg.training.plan.updates_per_epoch,
                None, self._halt, self._free, news)
            for i, lane in enumerate(lanes)
        ]  # fmt: skip
        race = _RaceJob(jobs, epochs_per_second, self._halt, self._free, news, self._mailbox)
        self._thread = threading.Thread(target=race.work, name="bpsim-race", daemon=True)
        self._thread.start()


@dataclass
class _RaceJob:
    """All lanes from where they are to their ends. ``news`` is the worker's own, what it has not yet posted."""

    lanes: list[Job]
    rate: float | None
    halt: threading.Event
    free: threading.Event
    news: deque[Progress]
    mailbox: deque[Progress]
    round_epochs: int = 1
    going: list[Job] = field(default_factory=list)
    begun: float = 0.0  # when this round did
    posted: float = 0.0

    def work(self) -> None:
        try:
            self._race()
        finally:
            self._post()

    def _race(self) -> None:
        self.going = list(self.lanes)
        for job in self.lanes:
            self._leave_if_done(job, False)
        pace = Pace(self._epoch(), self.rate)
        self._post()
        while self.going and not self.halt.is_set():
            epoch = self._epoch()
            whole = epoch + self.round_epochs
            target = pace.due(whole)
            if target > epoch:
                self._round(target, target - epoch)
                self._post()
            if target < whole:
                self.halt.wait(TICK_SECONDS)

    def _epoch(self) -> int:
        """Whole epochs behind every lane that goes on."""
        return min((job.leg.training.place(job.state.update)[0] for job in self.going), default=0)

    def _round(self, target: int, epochs: int) -> None:
        self.begun = time.perf_counter()
        for job in list(self.going):
            self._take(job, min(job.until, target * job.leg.training.plan.updates_per_epoch))
        elapsed = time.perf_counter() - self.begun
        if epochs == self.round_epochs and not self.halt.is_set():
            fitting = epochs * 2 * SLICE_SECONDS / max(elapsed, 1e-7)
            self.round_epochs = max(1, int(min(fitting, 2 * epochs)))

    def _take(self, job: Job, until: int) -> None:
        """One lane to state ``until``, in slices; whatever goes wrong in it ends this lane alone."""
        stopped = False
        try:
            while not stopped and job.state.update < until and not self._must_leave():
                self.free.wait()
                stopped = job.make(min(job.slice_updates, until - job.state.update))
                if time.perf_counter() - self.posted > _PATIENCE_SECONDS:
                    self._post()
                time.sleep(YIELD_SECONDS)
        except Exception:  # anything at all: a lane must not die silently
            self.news.append(Progress(job.run_id, None, True, traceback.format_exc()))
            self.going.remove(job)
        else:
            self._leave_if_done(job, stopped)

    def _must_leave(self) -> bool:
        """A short round is finished before a halt, so that a pause finds all lanes at one epoch."""
        return self.halt.is_set() and time.perf_counter() - self.begun > _PATIENCE_SECONDS

    def _leave_if_done(self, job: Job, stopped: bool) -> None:
        if stopped or job.state.update >= job.until:
            self.news.append(Progress(job.run_id, None, True))
            self.going.remove(job)

    def _post(self) -> None:
        self.mailbox.extend(self.news)
        self.news.clear()
        self.posted = time.perf_counter()
