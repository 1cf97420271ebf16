"""Exceptions that nobody caught, wherever they come from: slots of Qt, threads, destructors, the start itself."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bpsim.engine.problems import BadValue
from bpsim.session.crashes.error_text import error_text, place_of
from bpsim.session.crashes.report import Facts, own_facts, report_text
from bpsim.session.crashes.reports import MOST, keep_report
from bpsim.session.crashes.trail import Trail

Told = Callable[[Path], object]
WENT_ON, ENDED = "an error that nobody caught; the program went on", "an error that ended the program"
_WANTED = (KeyboardInterrupt, SystemExit)
_SAID_IN_A_LINE = (BadValue, OSError)


class Watch:
    """In a ``with`` block: each such exception is written as a report, once, before whoever listened so far hears of
    it; that which ends the block too, but for those that the command line says in a line.

    Attributes: ``told`` is called with each report, in the thread of the fault; ``facts``, ``trail``: what a report
    says besides.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.facts: Facts = own_facts()
        self.trail = Trail()
        self.told: Told = _say
        self._seen: set[str] = set()
        self._on = False

    def __enter__(self) -> Self:
        self._on = True
        self._before: tuple[Any, Any, Any] = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._own: tuple[Any, Any, Any] = (self._raised, self._raised_in_thread, self._raised_in_vain)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._own
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if error is not None and not isinstance(error, _SAID_IN_A_LINE):
            self._report(error, ENDED)
        self._on = False
        if (sys.excepthook, threading.excepthook, sys.unraisablehook) == self._own:  # else: somebody's after ours
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _raised(self, kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        self._report(error)
        self._before[0](kind, error, at)

    def _raised_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        self._report(hook.exc_value)
        self._before[1](hook)

    def _raised_in_vain(self, hook: Any) -> None:
        self._report(hook.exc_value)
        self._before[2](hook)

    def _report(self, error: BaseException | None, what: str = WENT_ON) -> None:
        """Nothing may come out of here but the report: who reports a fault has none."""
        if not self._on or error is None or isinstance(error, _WANTED):
            return
        with contextlib.suppress(Exception):
            place = place_of(error)
            if place in self._seen or len(self._seen) >= MOST:
                return
            self._seen.add(place)
            when = time.time()
            text = report_text(what, when, self.facts, self.trail.last(), error_text(error))
            self.told(keep_report(self._folder, text, when))


def _say(report: Path) -> None:
    if sys.stderr is not None:
        print(f"bpsim: something went wrong in bpsim itself; a report was written: {report}", file=sys.stderr)
