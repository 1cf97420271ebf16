"""What holds for the whole process once there is a window."""

from __future__ import annotations

import sys

from pytestqt.qtbot import QtBot

from bpsim.gui.application import SWITCH_SECONDS
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
