"""Tests run without a screen; one that leaves a thread or a Qt warning behind fails."""

from __future__ import annotations

import gc
import itertools
import os
import threading
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")

import pytest

from bpsim.engine import paths
from bpsim.engine.kernel.call import Kernel
from bpsim.session.running import acceleration

LOOKED_AT_ANEW = 100
_TESTS = itertools.count(1)


def pytest_configure(config: pytest.Config) -> None:
    gc.disable()
    # compiled code of the tests is kept between their runs, and away from the user's
    os.environ.setdefault("BPSIM_CACHE", str(config.rootpath / ".pytest_cache" / "compiled"))


def pytest_collection_finish(session: pytest.Session) -> None:
    gc.collect()
    gc.freeze()  # what is there by now stays: it need not be looked at after every test


@pytest.fixture(autouse=True)
def _no_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins on the reference path, whatever an earlier one has loaded."""
    monkeypatch.setattr(paths, "_kernel", None)


@pytest.fixture(scope="session")
def _loaded() -> Kernel | None:
    """Loaded once in each process."""
    pytest.importorskip("numba")
    acceleration.load()
    return paths._kernel


@pytest.fixture
def kernel(_loaded: Kernel | None, _no_kernel: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The compiled kernel is there in this test."""
    monkeypatch.setattr(paths, "_kernel", _loaded)


@pytest.fixture
def slow_training(monkeypatch: pytest.MonkeyPatch) -> None:
    """No kernel in this test, which looks at what takes a while."""
    monkeypatch.setattr(paths, "_kernel", None)


@pytest.fixture(autouse=True)
def _garbage_at_a_quiet_moment() -> Iterator[None]:
    """As in the window: never in a worker's thread, where a widget must not be destroyed.

    What a test leaves alive, libraries above all, is looked at again only from time to time: half of the suite's time
    went into that.
    """
    yield
    if next(_TESTS) % LOOKED_AT_ANEW == 0:
        gc.unfreeze()
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.name.startswith("bpsim")]
    assert not left, f"threads left running: {left}"
