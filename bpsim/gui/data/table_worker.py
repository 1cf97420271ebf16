"""TableWorker: reads tables and makes samples of them on a thread of its own, so that the window never waits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.source import Report

POLL_MS = 15
Work = Callable[[Report], object]


class _Cancelled(Exception):  # noqa: N818  (nothing went wrong)
    """Raised inside the work by its own report of progress."""


@dataclass(eq=False)
class _Job:
    work: Work
    share: float = 0.0
    result: object = None
    problem: BadValue | OSError | None = None
    cancelled: bool = False
    thread: threading.Thread | None = field(default=None, repr=False)

    def run(self) -> None:
        try:
            self.result = self.work(self._at)
        except _Cancelled:
            pass
        except (BadValue, OSError) as problem:
            self.problem = problem
        except MemoryError:
            self.problem = BadValue(QT_TRANSLATE_NOOP("Problem", "is too large for the memory of this computer"))

    def _at(self, share: float) -> None:
        if self.cancelled:
            raise _Cancelled
        self.share = share


class TableWorker(QObject):
    """One job at a time; what is asked for meanwhile waits, and only the newest of it.

    Signals: ``finished(object)``, ``failed(object)`` with a BadValue or OSError, ``progressed(float)`` from 0 to 1.
    """

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._next: Work | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def ask(self, work: Work) -> None:
        """Do this now, in place of what is being done: of that nothing is heard any more."""
        if self._job is not None:
            self._job.cancelled = True
            self._next = work
            return
        self._job = job = _Job(work)
        job.thread = threading.Thread(target=job.run, name="table")
        job.thread.start()
        self._timer.start()

    def cancel(self) -> None:
        """Nothing is heard of any work any more; the thread ends at its next report of progress."""
        self._next = None
        if self._job is not None:
            self._job.cancelled = True

    def close(self) -> None:
        """Cancel, and wait for the thread."""
        self.cancel()
        self._timer.stop()
        if self._job is not None and self._job.thread is not None:
            self._job.thread.join()
        self._job = None

    def _poll(self) -> None:
        job = self._job
        assert job is not None
        assert job.thread is not None
        if job.thread.is_alive():
            if not job.cancelled:
                self.progressed.emit(job.share)
            return
        job.thread.join()
        self._job = None
        self._timer.stop()
        work, self._next = self._next, None
        if work is not None:
            self.ask(work)
        elif job.problem is not None and not job.cancelled:
            self.failed.emit(job.problem)
        elif not job.cancelled:
            self.finished.emit(job.result)
