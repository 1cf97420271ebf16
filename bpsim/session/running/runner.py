"""Runner: trains on a thread of its own and leaves what it made in a mailbox.

The worker owns its working values; the caller gets finished slices of updates through a deque,
whose append and popleft need no lock. Nobody waits for anybody: the window looks in when it likes.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections import deque
from dataclasses import dataclass, field

from bpsim.engine.advancing import Advance
from bpsim.engine.paths import KERNEL
from bpsim.engine.training import State
from bpsim.session.running.leg import Leg

SLICE_SECONDS = 0.002
KERNEL_SLICE_SECONDS = 0.01
# The interpreter's lock is handed over only when a thread sleeps or waits: without a short sleep a
# window beside a NumPy loop is 5 ms late on every event, with it 0.5 ms.
YIELD_SECONDS = 50e-6
TICK_SECONDS = 1 / 120


@dataclass(frozen=True, eq=False)
class Progress:
    """Part of a run, in order. ``made``: the updates of one slice, or None in a last word.

    ``finished``: this run ended by itself (all made, a stop rule, or ``error``, a traceback).
    """

    run_id: int
    made: Advance | None
    finished: bool = False
    error: str | None = None


class Runner:
    """Starts, pauses and closes the worker; all methods are for the thread that owns the Run."""

    def __init__(self) -> None:
        self._mailbox: deque[Progress] = deque()
        self._thread: threading.Thread | None = None
        self._halt = threading.Event()
        self._free = threading.Event()
        self._free.set()

    @property
    def running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def start(self, run_id: int, leg: Leg, state: State, until: int, updates_per_second: float | None = None) -> None:
        """Train from ``state``, one of the leg's, to state ``until``, at a pace or (None) as fast as possible."""
        self.pause()
        self._halt = threading.Event()
        job = Job(run_id, leg, state, until, updates_per_second, self._halt, self._free, self._mailbox)
        self._thread = threading.Thread(target=job.work, name="bpsim-runner", daemon=True)
        self._thread.start()

    def hold(self) -> None:
        """Ask the worker to wait after its slice, while the caller needs Python's lock for itself."""
        self._free.clear()

    def release(self) -> None:
        """Let it go on."""
        self._free.set()

    def pause(self) -> None:
        """Halt and join: at most one slice of updates (some milliseconds) later."""
        self._halt.set()
        self._free.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def close(self) -> None:
        """Halt, join, and forget what nobody took."""
        self.pause()
        self._mailbox.clear()

    def take(self) -> list[Progress]:
        """All that came in since the last time, in order; nothing is lost and nothing comes twice."""
        taken: list[Progress] = []
        while True:
            try:
                taken.append(self._mailbox.popleft())
            except IndexError:
                return taken


@dataclass(frozen=True)
class Pace:
    """``rate`` a second from ``first`` on, the first at once; or (None) as many as can be made.

    Whoever has made what was due waits a tick. To go on with the next one as soon as it is due would be work of
    Python's alone, thousands of times a second, and keep its lock from the window.
    """

    first: int
    rate: float | None
    begun: float = field(default_factory=time.perf_counter)

    def due(self, most: int) -> int:
        """How many there may be by now, ``most`` at the most."""
        if self.rate is None:
            return most
        return min(most, self.first + 1 + int((time.perf_counter() - self.begun) * self.rate))


@dataclass
class Job:
    """One stretch of training. All here belongs to the worker, but for ``halt``, ``free`` and ``mailbox``."""

    run_id: int
    leg: Leg
    state: State
    until: int
    rate: float | None
    halt: threading.Event
    free: threading.Event
    mailbox: deque[Progress]
    slice_updates: int = field(init=False)

    def __post_init__(self) -> None:
        self.slice_updates = min(8, self.leg.first_slice)

    def work(self) -> None:
        try:
            self._train()
        except Exception:  # anything at all: a worker must not die silently
            self.mailbox.append(Progress(self.run_id, None, True, traceback.format_exc()))

    def _train(self) -> None:
        # the kernel works without Python's lock: nobody has to wait for anybody
        holds_lock = self.leg.path != KERNEL
        pace, stopped = Pace(self.state.update, self.rate), False
        while not stopped and self.state.update < self.until and not self.halt.is_set():
            if holds_lock:
                self.free.wait()
            due = pace.due(self.until)
            count = min(self.slice_updates, due - self.state.update)
            if count > 0:
                stopped = self.make(count)
            if self.state.update >= due and due < self.until:
                self.halt.wait(TICK_SECONDS)
            elif holds_lock:
                time.sleep(YIELD_SECONDS)
        if stopped or self.state.update >= self.until:
            self.mailbox.append(Progress(self.run_id, None, True))

    def make(self, count: int) -> bool:
        """So many updates, the last of them by itself: the window shows it from the state before it, which would
        else have to be made again. True where they ended the run. All training is done here."""
        begun = time.perf_counter()
        stopped = (count > 1 and self._advance(count - 1)) or self._advance(1)
        elapsed = time.perf_counter() - begun
        if count == self.slice_updates:
            seconds = KERNEL_SLICE_SECONDS if self.leg.path == KERNEL else SLICE_SECONDS
            fitting = count * seconds / max(elapsed, 1e-7)
            self.slice_updates = max(1, int(min(fitting, 2 * count)))
        return stopped

    def _advance(self, count: int) -> bool:
        made = self.leg.advance(self.state, count)
        self.state = made.state
        self.mailbox.append(Progress(self.run_id, made))
        return made.stop is not None
