"""What the window holds of the memory when it has just been opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_MB = 250  # of the 4 GB of a school's oldest machine, with a browser beside it

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from bpsim.gui.application import application
from bpsim.gui.start import run

def look():
    with open("/proc/self/status", encoding="ascii") as status:
        print(next(line for line in status if line.startswith("VmRSS")).split()[1])
    QApplication.closeAllWindows()

application("en", "light")
QTimer.singleShot(2000, look)  # from when the window's loop begins
sys.exit(run("hiring"))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
@pytest.mark.parametrize("cache", ["empty", ""])
def test_two_seconds_after_the_start_it_is_small(tmp_path: Path, cache: str) -> None:
    """While the loop is still being compiled (in a process of its own, that ends with the window), and once it is."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "BPSIM_STATE": str(tmp_path / "state")}
    environment |= {"XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    if cache:
        environment["BPSIM_CACHE"] = str(tmp_path / cache)
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, encoding="utf-8", timeout=100,
        check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    resident = int(ended.stdout) / 1024  # MB
    assert 60 < resident < MOST_MB
