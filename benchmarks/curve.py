"""The loss curve of ten million updates: memory, exactness of its extremes, pictures a second while it is panned."""

from __future__ import annotations

import os
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import Report, median
from bpsim.engine.network import FloatArray
from bpsim.gui.application import application
from bpsim.gui.losses import loss_chart
from bpsim.gui.losses.loss_plot import LossPanel
from bpsim.session.files.presets import load_preset
from bpsim.session.running.acceleration import load_now
from bpsim.session.running.history import BYTE_BUDGET
from bpsim.session.running.known.curves import RunCurve
from bpsim.session.running.pyramid import CAPACITY
from bpsim.session.running.run import Run

UPDATES = 10_000_000
SLICE = 100_000
SIZE = (900, 260)
FRAMES = 60
FRAMES_TARGET = 60.0
# two pyramids a leg (see session/running/pyramid.py), the history's snapshots, and what the slices themselves need
BUDGET_MB = (2 * CAPACITY * 2 * 8 * 4 / 3 + BYTE_BUDGET) / 1e6 + 10


def resident_mb() -> float | None:
    """Memory this process holds, where the system tells."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1e3


def trained() -> tuple[Run, FloatArray]:
    """A run of so many updates and all their batch losses, with a few spikes of one update put in."""
    run = Run.begin(load_preset("hiring-four-stochastic").experiment)
    losses = np.empty(UPDATES)
    for begin in range(0, UPDATES, SLICE):
        made = run.leg_at(run.head).advance(run.state(run.head), SLICE)
        made.batch_losses[SLICE // 3] = 0.2 + begin / UPDATES
        losses[begin : begin + SLICE] = made.batch_losses
        run.extend(made)
    return run, losses


def check_extremes(run: Run, losses: FloatArray, report: Report) -> None:
    """At every zoom the least and the greatest drawn value are those of the stretch that is drawn."""
    draw = np.random.default_rng(1)
    wrong = tried = 0
    for power in range(2, 8):
        for _ in range(20):
            width = 10**power
            first = int(draw.integers(0, UPDATES - width + 1)) // width * width
            found = run.batch_losses(first, first + width, 500)
            low, high = int(found.x[0]), min(UPDATES, first + width)
            true = losses[low:high]
            tried += 1
            wrong += not (np.isin([np.nanmin(found.y), np.nanmax(found.y)], true).all()
                          and np.nanmax(found.y) >= losses[first : first + width - 64].max())  # fmt: skip
    report.say(f"extremes: {tried - wrong} of {tried} stretches of 100 to 10,000,000 updates show theirs exactly")
    if wrong:
        report.fail(f"{wrong} stretches show another extreme than they have")


def pan(app: QApplication, panel: LossPanel, width: float) -> float:
    """Pictures a second while a stretch of ``width`` updates is dragged along the curve."""
    seconds = []
    for frame in range(FRAMES):
        left = (UPDATES - width) * frame / FRAMES
        begun = time.process_time()
        panel.show_range(left, left + width)
        app.sendPostedEvents()
        panel.repaint()
        seconds.append(time.process_time() - begun)
    return 1.0 / median(seconds)


def line_seconds(stretch: int) -> float:
    """The thick line of a loss that goes up and down at every point, painted by stretches of so many points."""
    loss_chart.STRETCH = stretch
    heights = np.random.default_rng(1).normal(375.0, 150.0, 1200)
    points = [QPointF(float(x), float(y)) for x, y in enumerate(heights)]
    image = QImage(1200, 750, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    begun = time.process_time()
    loss_chart._paint_line(painter, [points], QColor("black"), 2.4, False)
    painter.end()
    return time.process_time() - begun


def main() -> None:
    report = Report(
        f"The loss curve, hiring-four, one sample an update, {UPDATES:,} updates",
        "pictures per second of the processor's time: new range, new points, a whole repaint; memory: what the "
        "process holds more than before the run, and the losses that this benchmark keeps to compare with",
    )
    load_now()
    before = resident_mb()
    run, losses = trained()
    after = resident_mb()
    if before is None or after is None:
        report.say("this system does not tell how much memory a process holds")
    else:
        report.target("memory for history and curve", after - before - losses.nbytes / 1e6, "MB", BUDGET_MB, "lower")
    check_extremes(run, losses, report)
    app = application("en", "light")
    panel = LossPanel()
    panel.resize(*SIZE)
    panel.show()
    panel.show_curve(RunCurve(run))
    panel.show_cursor(UPDATES // 2, None, None)
    app.processEvents()
    for width in (1_000.0, 100_000.0, 5_000_000.0):
        rate = pan(app, panel, width)
        report.target(f"panning {width:,.0f} of them", rate, "pictures/s", FRAMES_TARGET, "higher")
    panel.close()
    panel.deleteLater()
    by_stretches = line_seconds(loss_chart.STRETCH)
    ratio = line_seconds(len(losses)) / by_stretches
    report.target("a restless line in a picture, as one / by stretches", ratio, "", 5.0, "higher")
    report.end()


if __name__ == "__main__":
    main()
