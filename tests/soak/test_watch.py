"""The watch itself changes nothing in what it watches."""

from __future__ import annotations

import gc
import time
import weakref

from tests.soak.watch import Watch

AT_MOST = 10.0  # seconds


class _Known:
    """Something that only the held function knows."""


def _held(watch: Watch) -> weakref.ref[_Known]:
    """Keep the watch waiting until it says so."""
    known = _Known()
    until = time.perf_counter() + AT_MOST
    while not watch.problems and time.perf_counter() < until:
        pass
    return weakref.ref(known)


def test_what_a_held_function_knew_is_not_kept_alive() -> None:
    watch = Watch(limit=0.01)
    watch.timing = True
    watch.start()
    try:
        known = _held(watch)
        gc.collect()
        assert [problem.kind for problem in watch.problems] == ["the loop is held for more than 0.01 s in Qt"]
        assert "_held" in watch.problems[0].text
        assert known() is None
    finally:
        watch.stop()
