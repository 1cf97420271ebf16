"""How long it takes to find something in a million updates, beside the training of that million."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.measuring import Report, median, seconds_of, taking_turns
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.files.presets import load_preset
from bpsim.session.finding.parsing import parse
from bpsim.session.finding.search import Course, Search
from bpsim.session.running.acceleration import load
from bpsim.session.running.leg import Leg

UPDATES = 1_000_000
ROUNDS = 7
SECONDS, TIMES = 0.5, 4.0
CONDITIONS = ("loss < 1e-9", "accuracy = 1", "w21(2) = 0", "y1 > 0.99999", "|δ1(2)| max", "batch loss turns")


def main() -> None:
    report = Report(
        f"Find in the run: {UPDATES:,} updates",
        f"every state made again and looked at, one thread, the median of {ROUNDS} rounds in turns",
    )
    load()
    for name in ("hiring", "hiring-four"):
        experiment = load_preset(name).experiment
        leg = Leg.fastest(experiment.start, experiment.training)
        runs: dict[str, Callable[[], float]] = {"training": lambda leg=leg: seconds_of(lambda: _train(leg))}
        for text in CONDITIONS:
            runs[text] = lambda text=text, leg=leg, experiment=experiment: seconds_of(
                lambda: _search(experiment, leg, text)
            )
        seconds = {run: median(taken) for run, taken in taking_turns(runs, ROUNDS).items()}
        report.say(f"{name}: training {seconds['training']:.2f} s")
        for text in CONDITIONS:
            times = seconds[text] / seconds["training"]
            report.target(f"{name}, {text}: {seconds[text]:.2f} s", times, "× the training", TIMES, "lower")
            if name == "hiring":
                report.target(f"{name}, {text}", seconds[text], "s", SECONDS, "lower")
    report.end()


def _train(leg: Leg) -> None:
    leg.advance(leg.start, UPDATES)


def _search(experiment: Experiment, leg: Leg, text: str) -> None:
    script = Script(PROFILES["standard"], experiment.network.depth)
    for _ in Search(Course((leg,), UPDATES), parse(text, experiment, script)):
        pass


if __name__ == "__main__":
    main()
