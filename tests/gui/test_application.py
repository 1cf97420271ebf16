"""What holds for the whole process once there is a window."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bpsim.gui.application import LARGE, SWITCH_SECONDS, application
from tests.gui.conftest import Open


def test_no_worker_keeps_the_lock_for_long_whether_training_runs_or_not(open_window: Open, qtbot: QtBot) -> None:
    """It is no worker's to set: the one that ended first would put it back for the others."""
    window = open_window()
    assert sys.getswitchinterval() <= SWITCH_SECONDS * 1.01
    window.control.pace = "fast"
    with qtbot.waitSignal(window.control.stopped, timeout=30_000):
        window.actions_by_name["run"].trigger()
        qtbot.waitUntil(lambda: window.document.run.head > 20)
        assert sys.getswitchinterval() <= SWITCH_SECONDS * 1.01
    assert sys.getswitchinterval() <= SWITCH_SECONDS * 1.01


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library has its own ways")
def test_large_memory_is_the_system_s_again_once_it_is_freed(qapp: object) -> None:
    """Not in the heap, where glibc would put it after the first large array was freed."""
    application("en", "light")
    for _ in range(3):
        np.ones(4 * LARGE // 8)  # freed at once: by itself glibc would keep what comes then, up to this size
    array = np.ones(2 * LARGE // 8)
    heap = next(line for line in Path("/proc/self/maps").read_text("ascii").splitlines() if line.endswith("[heap]"))
    begin, end = (int(place, 16) for place in heap.split()[0].split("-"))
    assert not begin <= array.ctypes.data < end
