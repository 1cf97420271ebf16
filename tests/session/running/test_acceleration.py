"""The kernel comes in beside a live window: compiled by a child process, loaded by a thread."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bpsim.engine import paths
from bpsim.session.running import acceleration, kernel_cache
from bpsim.session.running.acceleration import Acceleration


@pytest.fixture
def made() -> Iterator[Acceleration]:
    result = Acceleration()
    yield result
    result.close()


def test_the_cache_is_used_once_it_is_there(kernel: None, made: Acceleration, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_kernel", None)
    assert kernel_cache.is_ready()
    made.start()
    made.wait()
    assert (made.status, made.reason) == ("ready", "")
    assert paths.kernel_loaded()
    made.start()  # there already: nothing happens
    assert made.status == "ready"


def test_a_child_that_fails_is_told_of_and_training_goes_on(
    made: Acceleration, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pytest.importorskip("numba")
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 'no room on the disk' >&2\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(broken))
    monkeypatch.setattr(kernel_cache, "is_ready", lambda: False)
    made.start()
    made.wait()
    assert made.status == "failed"
    assert "no room on the disk" in made.reason
    assert not paths.kernel_loaded()


@pytest.mark.skipif(os.name == "nt", reason="a shell script plays the child")
def test_closing_ends_a_child_that_still_compiles(
    made: Acceleration, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pytest.importorskip("numba")
    slow, trace = tmp_path / "python", tmp_path / "pid"
    slow.write_text(f"#!/bin/sh\necho $$ > {trace}\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(slow))
    monkeypatch.setattr(kernel_cache, "is_ready", lambda: False)
    made.start()
    while not (trace.exists() and trace.read_text().strip()):
        assert made.status in ("waiting", "compiling")
    made.close()
    with pytest.raises(ProcessLookupError):
        os.kill(int(trace.read_text()), 0)
    assert made.status == "waiting"


def test_without_numba_there_is_no_kernel(made: Acceleration, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acceleration.importlib.util, "find_spec", lambda name: None)
    made.start()
    made.wait()
    assert made.status == "missing"
    assert not acceleration.load_now()
