"""bpsim with a display: a virtual one, so that what Qt needs for a real window is really loaded."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# the command itself, with a look at its windows once they are there, and then the way a person ends it
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from bpsim.cli import main
from bpsim.gui.application import application

def look():
    shown = [w.windowTitle() for w in app.topLevelWidgets() if w.isWindow() and w.isVisible()]
    if shown:
        print(app.platformName(), *shown)
        app.closeAllWindows()
    else:
        QTimer.singleShot(20, look)

app = application("en", "light")
QTimer.singleShot(0, look)
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs xvfb-run")
@pytest.mark.parametrize(("words", "title"), [([], "Hiring: one applicant"), (["xor"], "Exclusive or")])
def test_the_window_opens_and_closes(tmp_path: Path, words: list[str], title: str) -> None:
    left_out = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment["XDG_CONFIG_HOME"] = str(tmp_path)  # nothing of this is to be remembered
    screen = ["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1440x900x24"]
    ended = subprocess.run(
        [*screen, sys.executable, "-c", PROGRAM, *words],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("xcb ")
    assert title in ended.stdout
