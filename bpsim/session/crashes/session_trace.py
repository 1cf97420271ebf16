"""Hard crashes: what a process that dies in the middle of a machine instruction can still leave.

While a window lives it keeps two files in the folder of reports: ``.lock``, held, and ``.trace``. That begins with a
region of fixed size: versions and the last actions, written as they happen, for nothing can be written later. Behind
it the interpreter's fault handler puts where each thread was. The next start finds the trace of a process that is gone.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from bpsim.session.crashes.places import without_places
from bpsim.session.crashes.report import Facts, report_text
from bpsim.session.crashes.reports import keep_report
from bpsim.session.crashes.trail import KEPT, Trail
from bpsim.session.holding import held

REGION = 4096  # bytes
LONGEST_TRACE = 100_000  # characters that a report takes
_LOCK, _TRACE = ".lock", ".trace"


class SessionTrace:
    """That of this process, from now until ``close``; see ``tracing``. Raises OSError where the folder cannot be
    written."""

    def __init__(self, folder: Path, facts: Facts, trail: Trail) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._facts, self._trail = list(facts), trail
        self._lock_file = folder / f"session-{os.getpid()}-{uuid.uuid4().hex[:12]}{_LOCK}"
        lock = held(self._lock_file)
        if lock is None:
            raise OSError(f"cannot lock {self._lock_file}")
        self._lock = lock
        self._trace = _trace_of(self._lock_file)
        self._region = self._trace.open("wb", buffering=0)
        self._region.write(self._written_region())
        self._faults: IO[bytes] = self._trace.open("ab", buffering=0)
        self._before = faulthandler.is_enabled()
        faulthandler.enable(self._faults)
        trail.changed = self._note

    def close(self) -> None:
        """The window closes as it should: nothing stays behind."""
        self._trail.changed = None
        faulthandler.disable()
        if self._before:
            with contextlib.suppress(OSError, RuntimeError, AttributeError, ValueError):  # no such stream any more
                faulthandler.enable(sys.__stderr__ or sys.stderr)
        for stream in (self._region, self._faults, self._lock):
            stream.close()
        _clear(self._lock_file)

    def follow(self, trail: Trail) -> None:
        """What is done is noted there from now on."""
        self._trail.changed = None
        self._trail = trail
        trail.changed = self._note

    def say(self, facts: Facts) -> None:
        """These are the facts from now on."""
        self._facts = list(facts)
        self._note()

    def _note(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            self._region.seek(0)
            self._region.write(self._written_region())

    def _written_region(self) -> bytes:
        actions = self._trail.last()
        while True:
            data = json.dumps({"facts": self._facts, "actions": actions}).encode("ascii")
            if len(data) <= REGION:
                return data.ljust(REGION)
            if not actions:
                return b"{}".ljust(REGION)
            actions = actions[1:]


@contextlib.contextmanager
def tracing(folder: Path, facts: Facts, trail: Trail) -> Iterator[SessionTrace | None]:
    """A trace for as long as the block lasts; None where the folder cannot be written, for all else works without."""
    trace = None
    with contextlib.suppress(OSError):
        trace = SessionTrace(folder, facts, trail)
    try:
        yield trace
    finally:
        if trace is not None:
            trace.close()


def reports_of_the_dead(folder: Path) -> list[Path]:
    """A report for each process that crashed, the newest first; what they have left is cleared away, also of those
    that were only ended from outside, which have no trace. Raises OSError where a report cannot be written."""
    made = []
    for lock_file in sorted(folder.glob(f"session-*{_LOCK}")):
        lock = None
        with contextlib.suppress(OSError):
            lock = held(lock_file)
        if lock is None:
            continue
        try:
            trace = _trace_of(lock_file)
            if trace.is_file() and trace.stat().st_size > REGION:
                when = trace.stat().st_mtime
                made.append((when, keep_report(folder, _told(trace.read_bytes(), when), when)))
        finally:
            lock.close()
        _clear(lock_file)
    return [path for _, path in sorted(made, reverse=True)]


def _told(data: bytes, when: float) -> str:
    facts, actions = _known(data[:REGION])
    trace = without_places(data[REGION:].decode("utf-8", "replace")[:LONGEST_TRACE])
    return report_text("the program ended by itself, in the middle of its work", when, facts, actions, trace)


def _known(region: bytes) -> tuple[list[tuple[str, str]], list[str]]:
    """Whatever the region still says: the process may have died while it was written."""
    try:
        value = json.loads(region)
        facts = [(str(name)[:40], str(said)[:300]) for name, said in value.get("facts", [])]
        return facts, [str(name)[:60] for name in value.get("actions", [])][-KEPT:]
    except (ValueError, TypeError, AttributeError):
        return [], []


def _trace_of(lock_file: Path) -> Path:
    return lock_file.with_name(lock_file.name.removesuffix(_LOCK) + _TRACE)


def _clear(lock_file: Path) -> None:
    for path in (_trace_of(lock_file), lock_file):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
