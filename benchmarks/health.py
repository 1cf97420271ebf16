"""What the page Health takes: a state beside plain NumPy; training with it; memory over a million updates; opening."""

from __future__ import annotations

import os
import tempfile
import time
import tracemalloc

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import Report, median, seconds_of, taking_turns
from benchmarks.window import listen, new_window
from bpsim.engine.network import Parameters
from bpsim.engine.training import Training
from bpsim.gui.application import application
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
from bpsim.session.health.along import health_along
from bpsim.session.health.measuring import SHARES, measured
from bpsim.session.health.taking import take
from bpsim.session.running.acceleration import load_now
from bpsim.session.running.run import Run

ROUNDS = 101
UPDATES = 1_000_000
SLICE = 500  # updates between two states that are measured: many more than a window takes
SECONDS, TURNS = 2.0, 9  # of training with the page and without it, in turns
TARGETS = {"hiring-four": 1.0, "iris-4-6-3": 1.0, "digits-64-32-10": 15.0}  # milliseconds a state
RATIO, MEGABYTES, OPENING_MS, OPENING = 0.97, 30.0, 500.0, 2.0
_SLOPES = {"sigmoid": lambda z, a: a * (1.0 - a), "tanh": lambda z, a: 1.0 - a * a}


def of_a_state(report: Report) -> None:
    for name, target in TARGETS.items():
        training = load_preset(name).experiment.training
        state = load_preset(name).experiment.start

        def ours(training: Training = training, state: object = state) -> object:
            return measured(take(training, state))  # type: ignore[arg-type]

        runs = {
            "ours": lambda ours=ours: seconds_of(ours),
            "plain": lambda training=training, state=state: seconds_of(lambda: _plainly(training, state.parameters)),
        }
        taken = {key: 1000.0 * median(seconds) for key, seconds in taking_turns(runs, ROUNDS).items()}
        report.say(f"{name}: plain NumPy {taken['plain']:.2f} ms")
        report.target(f"{name}, a state", taken["ours"], "ms", target, "lower")
        report.target(f"{name}, a state", taken["ours"] / taken["plain"], "x plain NumPy", 1.0, "lower")


def _plainly(training: Training, parameters: Parameters) -> list[np.ndarray]:
    """Both passes over all samples, and ``np.quantile`` of each quantity."""
    network, x, t = training.network, training.x, training.t
    names = network.activations
    a, z = [x], [x]
    for layer in parameters.w.layers:
        z.append(a[-1] @ parameters.w[layer] + parameters.b[layer])
        if names[layer - 1] == "softmax":
            powers = np.exp(z[-1] - z[-1].max(axis=1, keepdims=True))
            a.append(powers / powers.sum(axis=1, keepdims=True))
        else:
            a.append(np.tanh(z[-1]) if names[layer - 1] == "tanh" else 1.0 / (1.0 + np.exp(-z[-1])))
    delta, found = a[-1] - t, []
    for layer in reversed(parameters.w.layers):
        name = names[layer - 1]
        slope = _SLOPES[name](z[layer], a[layer]) if name in _SLOPES else np.ones_like(a[layer])
        if layer < network.depth:
            delta = (delta @ parameters.w[layer + 1].T) * slope
        flat = np.concatenate([(a[layer - 1].T @ delta).ravel(), delta.sum(axis=0)]) / len(x)
        found += [np.quantile(one, SHARES) for one in (z[layer], a[layer], delta, flat, parameters.w[layer])]
        found += [np.linalg.norm(flat), (slope == 0.0).all(axis=0), (np.abs(slope) < 0.0025).mean(axis=0) >= 0.95]
    return found


def of_memory(report: Report) -> None:
    """What is remembered of a million updates, by what Python has allocated for it."""
    experiment = load_preset("hiring-four").experiment
    run, along = Run.begin(experiment), health_along(experiment.network.depth)
    leg, most = run.leg_at(0), 0
    while run.head < UPDATES:
        run.extend(leg.advance(run.state(run.head), SLICE))
        state, head = run.state(run.head), run.head
        tracemalloc.start()
        along.take(run, leg, head, measured(take(leg.training, state)))  # type: ignore[arg-type]
        most += tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
    report.say(f"{len(along.found(run))} states remembered of {UPDATES // SLICE} that were measured")
    report.target(f"memory over {UPDATES:,} updates, were none forgotten", most / 1e6, "MB", MEGABYTES, "lower")


def of_opening(app: QApplication, window: MainWindow, report: Report) -> None:
    """Of a run of a million updates."""
    begun = time.perf_counter()
    window.control.run_to(UPDATES)
    listen(app, 120.0, lambda: not window.control.running)
    training = time.perf_counter() - begun
    begun = time.perf_counter()
    window.workspace.side.show_page("health")
    listen(app, 60.0, lambda: len(window.health.page.chart.bands()[0]) > 0)
    first = time.perf_counter() - begun
    listen(app, 60.0, lambda: window.health.following.complete)
    whole = time.perf_counter() - begun
    report.say(f"{window.document.run.head:,} updates, trained in {training:.1f} s, are all seen after {whole:.1f} s")
    report.target("from opening to the first states over the whole run", 1000 * first, "ms", OPENING_MS, "lower")
    report.target("and to all of them", whole / training, "x the training", OPENING, "lower")


def of_training(app: QApplication, window: MainWindow, report: Report) -> None:
    window.control.run_to(2_000_000_000)
    rates: dict[str, list[float]] = {"health": [], "paths": []}
    for turn in range(TURNS):
        for page in sorted(rates, reverse=bool(turn % 2)):
            window.workspace.side.show_page(page)
            listen(app, 0.3)
            head, begun = window.document.run.head, time.perf_counter()
            listen(app, SECONDS)
            rates[page].append((window.document.run.head - head) / (time.perf_counter() - begun))
    window.control.pause()
    with_it, without = median(rates["health"]), median(rates["paths"])
    report.say(f"with the page {with_it:,.0f} updates/s, with one that rests {without:,.0f}")
    report.target("training with the page open", with_it / without, "x without", RATIO, "higher")


def main() -> None:
    report = Report(
        "The health of networks",
        f"of a state: one thread, the median of {ROUNDS} rounds in turns; of training: hiring-four flat out in a "
        f"window, {TURNS} turns of {SECONDS:g} s each",
    )
    load_now()
    of_a_state(report)
    of_memory(report)
    with tempfile.TemporaryDirectory() as folder:
        app = application("en", "light")
        window = new_window(app, folder)
        try:
            of_opening(app, window, report)
            of_training(app, window, report)
        finally:
            window.discard()
    report.end()


if __name__ == "__main__":
    main()
