"""How many maps a second there are while something moves: beside training flat out, and while a long run is scrubbed.

Beside each stands the same with maps in plain NumPy (float64, every layer), in turns, in the same run; of scrubbing
most is the state that is made again. Last what the window shows, with all of its panels.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.learned import plainly
from benchmarks.measuring import Report, median
from benchmarks.window import listen, new_window, open_preset
from bpsim.engine.network import Parameters
from bpsim.gui.application import application
from bpsim.gui.garbage import GarbageCollector
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
from bpsim.session.learned.maps import COARSE, answers_over
from bpsim.session.learned.plane import Plane
from bpsim.session.running.acceleration import load_now
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run
from bpsim.session.running.runner import Runner

PRESET = "spiral-2-8-8-1"
TURNS, SECONDS = 5, 0.6
WINDOW_SECONDS = 4.0
UPDATES, SLICE, SCRUBS = 1_000_000, 1_000, 60
MAPS_A_SECOND = 30.0

Maker = Callable[[Parameters], object]


def main() -> None:
    report = Report(
        f"Maps of {PRESET} at {COARSE} x {COARSE} while something moves",
        f"{TURNS} turns of {SECONDS:g} s each beside a worker that trains; {SCRUBS} places of {UPDATES:,} updates",
    )
    load_now()
    experiment = load_preset(PRESET).experiment
    plane = Plane.of(experiment, 0, 1, experiment.x[0])
    makers: dict[str, Maker] = {
        "map": lambda parameters: answers_over(plane, parameters, COARSE),
        "plain": lambda parameters: plainly(plane, parameters, COARSE),
    }
    run = Run.from_leg(Leg.fastest(experiment.start, experiment.training))
    beside_training(report, run, makers)
    while run.head < UPDATES:  # in slices, as a worker does: between them stand the states that are kept
        run.extend(run.leg_at(0).advance(run.state(run.head), SLICE))
    scrubbing(report, run, makers)
    app = application("en", "light")
    collector = GarbageCollector(app)
    with tempfile.TemporaryDirectory() as folder:
        window = new_window(app, folder)
        try:
            in_the_window(app, window, report)
        finally:
            window.discard()
            collector.deleteLater()
    report.end()


def beside_training(report: Report, run: Run, makers: dict[str, Maker]) -> None:
    """The newest state at each, as far as the worker has come."""
    rates: dict[str, list[float]] = {name: [] for name in makers}
    runner = Runner()
    for turn in range(TURNS):
        for name, make in makers.items():
            runner.start(turn, run.leg_at(0), run.state(0), 10**12)
            newest, made, begun = run.state(0).parameters, 0, time.perf_counter()
            while time.perf_counter() - begun < SECONDS:
                news = [one.made for one in runner.take() if one.made is not None]
                newest = news[-1].state.parameters if news else newest
                make(newest)
                made += 1
            rates[name].append(made / (time.perf_counter() - begun))
            runner.close()
    ours, plain = median(rates["map"]), median(rates["plain"])
    report.say(f"beside training: {ours:,.0f} maps/s, in plain NumPy {plain:,.0f}")
    report.target("beside training flat out", ours / plain, "x plain NumPy", 1.0, "higher")


def scrubbing(report: Report, run: Run, makers: dict[str, Maker]) -> None:
    """A state anywhere in the run, made again from what is at hand, and its map."""
    draw = random.Random(1)
    taken: dict[str, list[float]] = {name: [] for name in makers}
    for _ in range(SCRUBS):
        for name, make in makers.items():
            update = draw.randrange(run.head)  # each its own: a state that was made is kept for a while
            begun = time.perf_counter()
            make(run.state(update).parameters)
            taken[name].append(time.perf_counter() - begun)
    ours, plain = (1.0 / median(taken[name]) for name in ("map", "plain"))
    report.say(f"scrubbing {run.head:,} updates: {ours:,.0f} maps/s, in plain NumPy {plain:,.0f}")
    report.target(
        "scrubbing, a state and its map", ours / plain, "x plain NumPy", 0.8, "higher"
    )  # most of it is the state


def in_the_window(app: QApplication, window: MainWindow, report: Report) -> None:
    """Those that the page shows, with everything else that the window shows."""
    open_preset(window, PRESET)
    window.actions_by_name["learned"].trigger()
    listen(app, 0.5)
    shown, page = [0], window.learned.page
    show_picture = page.map.show_picture

    def counted(picture: object) -> None:
        shown[0] += 1
        show_picture(picture)  # type: ignore[arg-type]

    page.map.show_picture = counted  # type: ignore[method-assign]
    window.control.run_to(2_000_000_000)
    listen(app, 0.5)
    shown[0], begun = 0, time.perf_counter()
    listen(app, WINDOW_SECONDS)
    rate = shown[0] / (time.perf_counter() - begun)
    window.control.pause()
    report.target("in the window, while it trains flat out", rate, "maps/s", MAPS_A_SECOND, "higher")
    draw, taken = random.Random(2), []
    for _ in range(SCRUBS):
        update = draw.randrange(window.document.run.head)
        begun = time.perf_counter()
        window.document.seek(update)
        app.processEvents()
        taken.append(time.perf_counter() - begun)
    head = window.document.run.head
    report.target(f"in the window, scrubbing {head:,} updates", 1.0 / median(taken), "maps/s", MAPS_A_SECOND, "higher")


if __name__ == "__main__":
    main()
