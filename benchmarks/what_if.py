"""Whole runs a second that follow the hand while the learning rate is dragged in a real window."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.measuring import Report
from bpsim.gui.application import application
from bpsim.gui.painted.painting import paint_now
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
from bpsim.session.running.acceleration import load_now

PRESETS = ("hiring", "hiring-four", "hiring-four-minibatch", "hiring-four-stochastic")
SECONDS = 4.0
TARGET = 30.0


def curves_per_second(app: QApplication, window: MainWindow) -> tuple[float, float]:
    """(curves drawn a second, share of them that reach the run's end)."""
    what_if = window.comparison.what_if
    drawn = whole = notches = 0
    seen = None
    end = time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        if what_if.preview is not seen:
            seen = what_if.preview
            drawn += 1
            whole += seen is not None and seen.complete
            paint_now(window)
            notches += 1
            what_if.drag_setting("learning_rate", notches % 40 - 20)
        elif notches == 0:
            notches = 1
            what_if.drag_setting("learning_rate", 1)
        app.processEvents()
    what_if.spring_back()
    return drawn / SECONDS, whole / max(1, drawn)


def main() -> None:
    report = Report(
        "What if: dragging the learning rate",
        f"whole runs computed and painted a second by the clock, {SECONDS:g} s each, the next value set when a curve "
        "is there",
    )
    load_now()
    app = application("en", "light")
    with tempfile.TemporaryDirectory() as folder:
        for name in PRESETS:
            window = MainWindow(load_preset(name), Remembered(Path(folder) / "settings.ini"), None)
            window.show()
            while window.workspace.losses is None:
                app.processEvents()
            rate, share = curves_per_second(app, window)
            window.discard()
            app.processEvents()
            report.say(f"{name}: {share:.0%} of the curves are whole runs")
            report.target(f"{name}, curves drawn", rate, "a second", TARGET, "higher")
    report.end()


if __name__ == "__main__":
    main()
