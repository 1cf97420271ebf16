"""How long a person waits for the command line and for the window, whole processes, warm."""

from __future__ import annotations

import os
import subprocess
import sys

from benchmarks.measuring import Report, median, seconds_of, taking_turns

ROUNDS = 5
TRAIN_SECONDS, WINDOW_SECONDS, WHOLE_SECONDS = 1.0, 0.8, 1.2

# from the process's start to a window in which a first step was made and painted
USABLE = """
import os, sys, tempfile
from pathlib import Path
from bpsim.gui.application import application
from bpsim.session.files.opening import open_contents
contents = open_contents("hiring-four")
app = application("en", "light")
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.remembered import Remembered
window = MainWindow(contents, Remembered(Path(tempfile.mkdtemp()) / "settings.ini"), None)
window.show()
window.repaint()
window.actions_by_name["step"].trigger()
window.repaint()
"""
LEAVE = "os._exit(0)"
# ... and until the panels that load slowly, loss curve and formulas, are there too
WHOLE = """
while window.workspace.losses is None:
    app.processEvents()
window.repaint()
"""


def process(*words: str) -> float:
    """Seconds of a whole process."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return seconds_of(
        lambda: subprocess.run([sys.executable, *words], check=True, capture_output=True, env=surroundings)
    )


def main() -> None:
    report = Report(
        "Starting",
        f"whole processes by the clock, from start to end, everything in the caches; median of {ROUNDS} in turns",
    )
    runs = {
        "numpy": lambda: process("-c", "import numpy"),
        "train": lambda: process("-m", "bpsim", "train", "hiring-four", "--epochs", "10000"),
        "window": lambda: process("-c", USABLE + LEAVE),
        "whole": lambda: process("-c", USABLE + WHOLE + LEAVE),
    }
    for run in runs.values():
        run()  # warm
    seconds = {name: median(taken) for name, taken in taking_turns(runs, ROUNDS).items()}
    numpy = seconds["numpy"]
    report.say(f"yardstick: python -c 'import numpy' takes {numpy:.3f} s")
    train, window = seconds["train"], seconds["window"]
    report.target(f"bpsim train hiring-four --epochs 10000 ({train / numpy:.1f} × the yardstick)", train, "s",
                  TRAIN_SECONDS, "lower")  # fmt: skip
    report.target(f"the window, a first step made and painted ({window / numpy:.1f} × the yardstick)", window, "s",
                  WINDOW_SECONDS, "lower")  # fmt: skip
    report.target("the window with loss curve and formulas", seconds["whole"], "s", WHOLE_SECONDS, "lower")
    report.end()


if __name__ == "__main__":
    main()
