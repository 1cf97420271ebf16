"""The watch itself changes nothing in what it watches."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
import weakref
from pathlib import Path

import pytest

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


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="only Linux tells")
@pytest.mark.parametrize("beside", [False, True])
def test_time_without_a_processor_counts_only_where_nothing_runs_beside(beside: bool) -> None:
    """Three processes share one processor: two thirds of the time the loop would have gone on."""
    mine = os.sched_getaffinity(0)
    one = {min(mine)}
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2)]
    try:
        for process in others:
            os.sched_setaffinity(process.pid, one)
        os.sched_setaffinity(0, one)
        watch = Watch(limit=AT_MOST, beside=beside)
        watch.timing = True
        begin = time.perf_counter()
        while time.perf_counter() - begin < 0.6:
            pass
        watch.beat()
        assert (watch.longest < 0.45) is beside, watch.longest
    finally:
        os.sched_setaffinity(0, mine)
        for process in others:
            process.kill()
            process.wait()
