"""How a real window bears up while training runs flat out beside it: lateness, updates, scrubbing, first start."""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import Report, median, percentile
from bpsim.gui.application import application
from bpsim.gui.garbage import GarbageCollector
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
from bpsim.session.running import kernel_cache
from bpsim.session.running.acceleration import FAILED, MISSING, READY, Acceleration

TICK_MS = 16
SECONDS = 5.0
PLAYGROUND = 1_490  # updates a second of TensorFlow Playground in a browser
UPDATES_TARGET = 1_000_000
LATER_BY_MS, LONGEST_GAP_MS = 4.0, 100.0
FIRST_CHANGE_MS, SCRUB_MS = 50.0, 50.0
SCRUB_UPDATES, SCRUBS = 1_000_000, 200
FIRST_CHANGES = 9
LARGER = ("iris-4-6-3", "digits-64-32-10")
STEPPED, STEPS, STEP_MS = "mnist-784-30-10", 60, 50.0
LOOKED_AT, PAGES_BESIDE = "spiral-2-8-8-1", ("learned", "landscape", "health", "confusion", "weights")
RACE, RACE_EPOCHS = "race-gradient-descent", 1_000_000_000


class Metronome(QObject):
    """Milliseconds by which each tick of a precise timer comes later than it was due."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now

    def describe(self) -> str:
        return (
            f"p50 {percentile(self.late, 0.5):.2f} ms, p99 {percentile(self.late, 0.99):.2f} ms, "
            f"max {max(self.late):.2f} ms of {len(self.late)} ticks"
        )


class PaintWatch(QObject):
    """When one of some widgets was painted first with something to show, by the clock."""

    def __init__(self, *widgets: QObject) -> None:
        super().__init__()
        self.first = 0.0
        self._ready: Callable[[], bool] = lambda: False
        for widget in widgets:
            widget.installEventFilter(self)

    def shows(self, ready: Callable[[], bool]) -> Callable[[], bool]:
        """Whether that was painted; ``ready`` says whether there is something to be painted."""
        self._ready = ready
        return lambda: self.first > 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and not self.first and self._ready():
            self.first = time.perf_counter()
        return False


def listen(app: QApplication, seconds: float, until: Callable[[], bool] | None = None) -> Metronome:
    """The event loop as the program runs it, for so long or until something has come about, with a metronome in it."""
    metronome, loop = Metronome(), QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    watch = QTimer()
    watch.setInterval(5)
    if until is not None:
        watch.timeout.connect(lambda: loop.quit() if until() else None)
        watch.start()
    metronome.start()
    loop.exec()
    watch.stop()
    metronome.stop()
    return metronome


def new_window(app: QApplication, folder: str) -> MainWindow:
    window = MainWindow(load_preset("hiring-four"), Remembered(Path(folder) / "settings.ini"), None)
    window.control.pace = "fast"
    window.show()
    listen(app, 1.0)
    return window


def open_preset(window: MainWindow, name: str) -> None:
    window.document.undo_stack.setClean()  # nobody is there to be asked whether to save
    window.files.open_preset(name)


def judge(report: Report, name: str, metronome: Metronome, idle: Metronome) -> None:
    report.say(f"{name}: {metronome.describe()}")
    allowed = percentile(idle.late, 0.99) + LATER_BY_MS
    report.target(f"{name}, p99 of the lateness", percentile(metronome.late, 0.99), "ms", allowed, "lower")
    report.target(f"{name}, the longest gap", max(metronome.late) + TICK_MS, "ms", LONGEST_GAP_MS, "lower")


def train_flat_out(app: QApplication, window: MainWindow, report: Report, idle: Metronome) -> None:
    window.control.run_to(2_000_000_000)
    listen(app, 0.3)
    head, begun = window.document.run.head, time.perf_counter()
    beside = listen(app, SECONDS)
    rate = (window.document.run.head - head) / (time.perf_counter() - begun)
    window.control.pause()
    judge(report, "while training", beside, idle)
    report.target(
        f"updates/s behind the window ({rate / PLAYGROUND:,.0f} × TensorFlow Playground's {PLAYGROUND:,})",
        rate, "updates/s", UPDATES_TARGET, "higher",
    )  # fmt: skip


def larger_networks(app: QApplication, window: MainWindow, report: Report) -> None:
    for name in LARGER:
        open_preset(window, name)
        idle = listen(app, SECONDS)
        window.control.run_to(2_000_000_000)
        listen(app, 0.5)
        head = window.document.run.head
        beside = listen(app, SECONDS)
        report.say(f"{name}: {(window.document.run.head - head) / SECONDS:,.0f} updates/s")
        window.control.pause()
        judge(report, f"while {name} trains", beside, idle)


def pages_beside(app: QApplication, window: MainWindow, report: Report) -> None:
    """What was learned and how, followed at the right; maps in the neurons too."""
    open_preset(window, LOOKED_AT)
    side, maps = window.workspace.side, window.actions_by_name["neuron_maps"]
    idle = listen(app, SECONDS)
    maps.setChecked(True)
    for page in PAGES_BESIDE:
        side.show_page(page)
        window.control.run_to(2_000_000_000)
        listen(app, 0.5)
        beside = listen(app, SECONDS)
        window.control.pause()
        judge(report, f"while {LOOKED_AT} trains, maps in the neurons and the page {page} open", beside, idle)
    maps.setChecked(False)
    side.show_page("explanation")


def step_through(app: QApplication, window: MainWindow, report: Report) -> None:
    """From pressing Step until the window is painted, through a whole update and into the next."""
    open_preset(window, STEPPED)
    listen(app, 2.0)
    taken = []
    for _ in range(STEPS):
        begun = time.perf_counter()
        window.actions_by_name["step"].trigger()
        app.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    report.say(f"{STEPPED}, a step: p90 {percentile(taken, 0.9):.0f} ms, the slowest {max(taken):.0f} ms of {STEPS}")
    report.target(f"{STEPPED}, a step, median", median(taken), "ms", STEP_MS, "lower")


def race_flat_out(app: QApplication, window: MainWindow, report: Report, idle: Metronome) -> None:
    """Three lanes, their small diagrams, and the chart."""
    open_preset(window, RACE)
    control = window.race.control
    control.race.epochs = RACE_EPOCHS
    control.run(in_seconds=False)
    listen(app, 0.5)
    epoch, begun = control.race.epoch, time.perf_counter()
    beside = listen(app, SECONDS)
    rate = (control.race.epoch - epoch) / (time.perf_counter() - begun)
    control.pause()
    report.say(f"race: {rate:,.0f} epochs/s of {len(control.race.lanes)} lanes")
    judge(report, "while a race runs", beside, idle)


def first_changes(app: QApplication, window: MainWindow, report: Report) -> None:
    """From triggering Run to the first paint of the curve or the timeline with updates in it."""
    taken = []
    for _ in range(FIRST_CHANGES):
        window.document.back_to_start()
        listen(app, 0.2)
        losses = window.workspace.losses
        assert losses is not None
        watch = PaintWatch(window.workspace.timeline, losses)
        begun = time.perf_counter()
        window.actions_by_name["run"].trigger()
        listen(app, 5.0, watch.shows(lambda: window.document.run.head > 0))
        taken.append((watch.first - begun) * 1000)
        window.control.pause()
    report.say(f"Run to the first change: {', '.join(f'{ms:.0f}' for ms in taken)} ms")
    report.target("Run to the first visible change, median", median(taken), "ms", FIRST_CHANGE_MS, "lower")


def scrub(app: QApplication, window: MainWindow, report: Report) -> None:
    window.document.back_to_start()
    window.control.run_to(SCRUB_UPDATES)
    listen(app, 60.0, lambda: not window.control.running)
    draw = random.Random(1)
    taken = []
    for _ in range(SCRUBS):
        update = draw.randrange(window.document.run.head)
        begun = time.perf_counter()
        window.document.seek(update)
        app.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    report.say(f"scrubbing: p50 {percentile(taken, 0.5):.1f}, p99 {percentile(taken, 0.99):.1f} ms")
    report.target(f"scrubbing in {window.document.run.head:,} updates, the slowest of {SCRUBS}", max(taken), "ms",
                  SCRUB_MS, "lower")  # fmt: skip


def first_start(app: QApplication, window: MainWindow, report: Report, idle: Metronome) -> None:
    """The kernel compiled by a child and loaded by a thread, into a folder that is empty."""
    acceleration = Acceleration()
    begun = time.perf_counter()
    acceleration.start()
    beside = listen(app, 120.0, lambda: acceleration.status in (READY, FAILED, MISSING))
    acceleration.close()
    if acceleration.status != READY:
        report.fail(f"the kernel did not come in: {acceleration.status} {acceleration.reason}")
        return
    report.say(f"first start: the kernel was there after {time.perf_counter() - begun:.1f} s")
    judge(report, "while the kernel comes in for the first time", beside, idle)


def main() -> None:
    report = Report(
        "The window, hiring-four, 1440x900, offscreen",
        f"lateness: by how much a tick of a {TICK_MS} ms timer in the window's thread comes too late, "
        f"{SECONDS:g} s each; training flat out, curve, diagram, tables and explanation following; "
        "scrubbing: seek, refresh and repaint",
    )
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BPSIM_CACHE"] = folder
        kernel_cache.folder.cache_clear()
        app = application("en", "light")
        GarbageCollector(app)  # as the program has it
        window = new_window(app, folder)
        try:
            idle = listen(app, SECONDS)
            report.say(f"idle: {idle.describe()}")
            first_start(app, window, report, idle)
            train_flat_out(app, window, report, idle)
            first_changes(app, window, report)
            scrub(app, window, report)
            larger_networks(app, window, report)
            pages_beside(app, window, report)
            step_through(app, window, report)
            race_flat_out(app, window, report, idle)
        finally:
            window.discard()
    report.end()


if __name__ == "__main__":
    main()
