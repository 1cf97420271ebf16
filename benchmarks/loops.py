"""The compiled training loop beside the same training in C, in JavaScript and in a tutorial's NumPy."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.measuring import Report, seconds_of, taking_turns
from benchmarks.rivals import tutorial
from bpsim.engine import paths
from bpsim.engine.training import State, Training
from bpsim.session.files.presets import load_preset
from bpsim.session.running.acceleration import load

RIVALS = Path(__file__).parent / "rivals"
UPDATES, TUTORIAL_UPDATES = 4_000_000, 20_000
ROUNDS = 7
TOLERANCE = 1e-9
FASTER_THAN_JAVASCRIPT, SLOWER_THAN_C, FASTER_THAN_TUTORIAL = 2.0, 1.5, 200.0


def main() -> None:
    report = Report(
        "Training loops, hiring-four (2-2-2-1), one sample an update, 64-bit floats",
        f"updates alone, no full losses; {UPDATES:,} updates ({TUTORIAL_UPDATES:,} of the tutorial's), "
        f"the fastest of {ROUNDS} rounds in turns; starting a rival and compiling are not counted",
    )
    load()
    preset = load_preset("hiring-four")
    experiment = preset.experiment
    training = Training(
        experiment.network, experiment.x, experiment.t,
        experiment.settings.changed("batch_size", 1).changed("order", "sequential"),
    )  # fmt: skip
    state = State.start(experiment.parameters, training.settings)
    race = Race(report, training, state)
    with tempfile.TemporaryDirectory() as folder:
        race.add_all(Path(folder))
        seconds = {name: min(taken) for name, taken in taking_turns(race.runs, ROUNDS).items()}
    own = seconds["bpsim"] / UPDATES
    report.say(f"bpsim: {1 / own:,.0f} updates/s, {own * 1e9:.1f} ns each")
    if "c" in seconds:
        report.target("time of bpsim / time of C", own / (seconds["c"] / UPDATES), "×", SLOWER_THAN_C, "lower")
    if "javascript" in seconds:
        ratio = seconds["javascript"] / UPDATES / own
        report.target("bpsim / JavaScript (wish 3)", ratio, "× as fast", FASTER_THAN_JAVASCRIPT, "higher")
    ratio = seconds["tutorial"] / TUTORIAL_UPDATES / own
    report.target("bpsim / tutorial's NumPy", ratio, "× as fast", FASTER_THAN_TUTORIAL, "higher")
    report.end()


class Race:
    """The runs by name; each gives its seconds and has its last loss compared with bpsim's."""

    def __init__(self, report: Report, training: Training, state: State) -> None:
        self.runs: dict[str, Callable[[], float]] = {}
        self._report, self._training, self._state = report, training, state
        self._last_losses = {
            count: float(paths.advance_on(paths.KERNEL, training, state, count, watch=False).batch_losses[-1])
            for count in (UPDATES, TUTORIAL_UPDATES)
        }

    def add_all(self, folder: Path) -> None:
        self.runs["bpsim"] = self._own
        self._add_c(folder)
        self._add_javascript()
        self.runs["tutorial"] = self._tutorial

    def _own(self) -> float:
        return seconds_of(lambda: paths.advance_on(paths.KERNEL, self._training, self._state, UPDATES, watch=False))

    def _tutorial(self) -> float:
        training, start = self._training, self._state.parameters
        seconds, loss = tutorial.train(
            TUTORIAL_UPDATES, training.settings.learning_rate, training.x, training.t, list(start.w), list(start.b)
        )
        self._compare("the tutorial's loop", loss, TUTORIAL_UPDATES)
        return seconds

    def _add_c(self, folder: Path) -> None:
        compiler = shutil.which("cc") or shutil.which("gcc")
        if compiler is None:
            self._report.say("no C compiler here: C is left out")
            return
        program = folder / "loop"
        subprocess.run([compiler, "-O3", str(RIVALS / "loop.c"), "-o", str(program), "-lm"], check=True)
        training = self._training
        numbers = [len(training.x), *training.x.flat, *training.t.flat, *self._state.parameters.flat]
        words = [str(program), str(UPDATES), repr(training.settings.learning_rate), *map(str, training.network.layers)]
        given = " ".join(repr(float(number)) for number in numbers)
        self.runs["c"] = lambda: self._told("C", words, given)

    def _add_javascript(self) -> None:
        node = shutil.which("node")
        if node is None:
            self._report.say("no Node here: JavaScript is left out")
            return
        training, start = self._training, self._state.parameters
        job = {
            "updates": UPDATES, "rate": training.settings.learning_rate, "layers": training.network.layers,
            "x": training.x.tolist(), "t": training.t.tolist(),
            "weights": [w.tolist() for w in start.w], "biases": [b.tolist() for b in start.b],
        }  # fmt: skip
        given = json.dumps(job)
        self.runs["javascript"] = lambda: self._told("JavaScript", [node, str(RIVALS / "loop.js")], given)

    def _told(self, name: str, words: list[str], given: str) -> float:
        """A rival in another process says how long its loop took."""
        done = subprocess.run(words, input=given, text=True, capture_output=True, check=True)
        seconds, loss = map(float, done.stdout.split())
        self._compare(name, loss, UPDATES)
        return seconds

    def _compare(self, name: str, loss: float, updates: int) -> None:
        if abs(loss - self._last_losses[updates]) > TOLERANCE:
            self._report.fail(f"{name} ended at the loss {loss!r}, bpsim at {self._last_losses[updates]!r}")


if __name__ == "__main__":
    main()
