"""How much longer a large experiment takes to open than the hiring example: file read, window made, first picture."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtTest import QTest

from benchmarks.measuring import Report, taking_turns
from bpsim.engine.settings import TrainingSettings
from bpsim.gui.application import application
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.data.data_import import Imported
from bpsim.session.data.samples import Samples
from bpsim.session.edits.columns import new_experiment
from bpsim.session.files.fileformat import read_file, write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.words.text import Text

ROUNDS = 5
LATER_SECONDS = 1.5
SIZES = {"2 500 x 784": (2_500, 784), "300 000 x 3": (300_000, 3)}


def experiment_of(samples: int, inputs: int) -> FileContents:
    """Random inputs, one target, a name for each sample."""
    draw = np.random.default_rng(samples)
    x, t = np.round(draw.random((samples, inputs)), 4), np.round(draw.random((samples, 1)), 4)
    names = tuple(Text.same(f"row {row}") for row in range(samples))
    columns = tuple(Text.same(f"x{column}") for column in range(inputs))
    data = Imported(Samples(x, t, names), None, columns, (Text.same("y"),), (), classes=False)
    return FileContents(new_experiment(data, (8,), "large", TrainingSettings()))


def opened(path: Path, folder: Path) -> float:
    """Seconds until the window has its panels and is painted."""
    begun = time.perf_counter()
    window = MainWindow(read_file(path), Remembered(folder / "settings.ini"), path)
    window.show()
    QTest.qWait(0)
    window.complete()
    window.grab()
    seconds = time.perf_counter() - begun
    window.discard()
    QTest.qWait(10)
    return seconds


def main() -> None:
    report = Report(
        "Opening large experiments",
        f"seconds from the file to a painted window, median of {ROUNDS} rounds in turns, the libraries loaded already",
    )
    application("en", "light")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = {"hiring": folder / "hiring.bpsim.json"}
        write_file(paths["hiring"], load_preset("hiring"))
        for size, (samples, inputs) in SIZES.items():
            paths[size] = folder / f"{inputs}.bpsim.json"
            write_file(paths[size], experiment_of(samples, inputs))
        opened(paths["hiring"], folder)  # fonts and libraries
        runs = {what: lambda path=path: opened(path, folder) for what, path in paths.items()}  # type: ignore[misc]
        taken = {what: sorted(seconds)[ROUNDS // 2] for what, seconds in taking_turns(runs, ROUNDS).items()}
        report.say(f"hiring: {taken['hiring']:.2f} s")
        for size in SIZES:
            times = taken[size] / taken["hiring"]
            report.target(
                f"{size}, more than hiring ({times:.1f} times)", taken[size] - taken["hiring"], "s", LATER_SECONDS,
                "lower",
            )  # fmt: skip
    report.end()


if __name__ == "__main__":
    main()
