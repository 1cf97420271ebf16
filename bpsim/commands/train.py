"""bpsim train"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from bpsim.commands.experiments import experiment_with, slices
from bpsim.commands.files import check_writable, say_written, write_text
from bpsim.commands.mistakes import warning
from bpsim.commands.output import as_json, counted, one_line, table
from bpsim.engine.advancing import Advance, Stop
from bpsim.engine.diagnosis import saturated_outputs
from bpsim.engine.training import State
from bpsim.export.loss_history import LossHistory
from bpsim.export.tables import csv_text
from bpsim.session.experiment import Experiment
from bpsim.session.running.known.classified import class_names
from bpsim.session.running.known.predictions import Predictions
from bpsim.session.words.number_format import format_number

SAMPLES_SHOWN = 30
_STOPS = {
    "diverged": "Diverged: the loss of update {update} is not a finite number. A smaller learning rate may help.",
    "condition": "Stopped after {updates}: {condition}.",
    "change": "Stopped after {updates}: every parameter changed by less than stop_change.",
}


@dataclass(frozen=True)
class _Result:
    """The state training reached, its full loss, and why it ended before the time (or None)."""

    state: State
    loss: float
    epochs: int
    stop: Stop | None

    @property
    def diverged(self) -> int | None:
        return self.stop.update if self.stop is not None and self.stop.reason == "diverged" else None


def run(
    name: str,
    *,
    epochs: int | None,
    updates: int | None,
    assignments: Sequence[str],
    as_object: bool,
    losses: Path | None,
) -> int:
    experiment = experiment_with(name, assignments)
    per_epoch = experiment.training.plan.updates_per_epoch
    if updates is None:
        updates = (experiment.settings.epochs if epochs is None else epochs) * per_epoch
    if losses is not None:
        check_writable(losses, "--losses", name)
    log: list[Advance] | None = None if losses is None else []
    result = _train(experiment, updates, log)
    if losses is not None and log is not None:
        first_loss = experiment.training.loss_on(experiment.start_parameters)
        ends = {0: experiment.start_parameters, result.state.update: result.state.parameters}
        rights = {k: (experiment.accuracy(p), experiment.test_accuracy(p)) for k, p in ends.items()}
        history = LossHistory.of(first_loss, log, lambda update: update // per_epoch, rights)
        write_text(losses, csv_text(tuple(history.columns), history.rows()))
    if as_object:
        print(as_json(_object(name, experiment, result)))
    else:
        print(_report(experiment, result))
        say_written(losses)
    return 0


def _train(experiment: Experiment, updates: int, log: list[Advance] | None) -> _Result:
    training, settings = experiment.training, experiment.settings
    state, stop = experiment.start, None
    # full losses on the way cost time; they are taken only where somebody reads them
    watch = log is not None or settings.stop_when is not None or settings.stop_change is not None
    for made in slices(training, state, updates, watch=watch):
        state, stop = made.state, made.stop
        if log is not None:
            log.append(made)
    loss = training.loss_on(state.parameters)
    if not math.isfinite(loss) and (stop is None or stop.reason != "diverged"):
        stop = Stop("diverged", state.update)  # what the next update would have found
    return _Result(state, loss, training.place(state.update)[0], stop)


def _object(name: str, experiment: Experiment, result: _Result) -> dict[str, object]:
    parameters = result.state.parameters
    tested = {} if experiment.test is None else {"test_loss": experiment.test_loss(parameters)}
    right = {"accuracy": experiment.accuracy(parameters), "test_accuracy": experiment.test_accuracy(parameters)}
    tested |= {name: share for name, share in right.items() if share is not None}
    return {
        "preset": name,
        "updates": result.state.update,
        "epochs": result.epochs,
        "loss": result.loss,
        **tested,
        "outputs": experiment.training.outputs(parameters),
        "weights": list(parameters.w),
        "biases": list(parameters.b),
        "diverged": result.diverged,
    }


def _report(experiment: Experiment, result: _Result) -> str:
    training = experiment.training
    samples = Predictions(experiment, training, result.state.parameters)
    rows, numbers = _rows(experiment, samples)
    lines = [
        one_line(experiment.title.en),
        *warning(experiment.settings),
        f"{counted(result.state.update, 'update')}, {counted(result.epochs, 'epoch')}",
        f"full loss {training.loss_on(experiment.start_parameters):.10g} → {result.loss:.10g}",
        *_other_lines(experiment, result),
        "",
        table(rows, right=numbers),
        *([f"and {len(samples) - SAMPLES_SHOWN} more; --json has all"] if len(samples) > SAMPLES_SHOWN else []),
        *_remarks(experiment, result),
    ]
    return "\n".join(lines)


def _other_lines(experiment: Experiment, result: _Result) -> list[str]:
    """Test loss and accuracies, as far as there are any."""
    lines = []
    for name, measure, digits in (
        ("test loss", experiment.test_loss, 10),
        ("accuracy", experiment.accuracy, 4),
        ("test accuracy", experiment.test_accuracy, 4),
    ):
        before, after = (measure(p) for p in (experiment.start_parameters, result.state.parameters))
        if before is not None and after is not None:
            lines.append(f"{name} {before:.{digits}g} → {after:.{digits}g}")
    return lines


def _rows(experiment: Experiment, samples: Predictions) -> tuple[list[tuple[str, ...]], tuple[int, ...]]:
    """The table of the first samples, and which of its columns are numbers."""
    if experiment.has_classes and experiment.network.layers[-1] > 1:
        names = class_names(experiment)
        rows: list[tuple[str, ...]] = [("sample", "class", "answer", "certainty", "")]
        for index in range(min(len(samples), SAMPLES_SHOWN)):
            true, answered, certainty, right = samples.answer(index)
            verdict = "right" if right else "wrong"
            name = experiment.sample_names[index].en
            rows.append((name, names[true].en, names[answered].en, format_number(certainty), verdict))
        return rows, (3,)
    rows = [("sample", "output at the start", "output now", "target", "")]
    for row in islice(samples, SAMPLES_SHOWN):
        verdict = "" if row.decision is None else f"{row.decision.en} ({'right' if row.right else 'wrong'})"
        columns = [" ".join(format_number(v) for v in values) for values in (row.start, row.now, row.target)]
        rows.append((row.sample.en, *columns, verdict))
    return rows, (1, 2, 3)


def _remarks(experiment: Experiment, result: _Result) -> list[str]:
    remarks = []
    if result.stop is not None:
        update = result.stop.update
        remarks.append(
            _STOPS[result.stop.reason].format(
                update=update, updates=counted(update, "update"), condition=experiment.settings.stop_when
            )
        )
    for found in saturated_outputs(experiment.training, result.state.parameters):
        count = len(found.samples)
        remarks.append(
            f"Saturated: output {found.node + 1} answers {counted(count, 'sample')} wrongly, but f'(z) is at "
            f"most {found.derivative:.2g} there, so its weights hardly move."
        )
    return ["", *remarks] if remarks else []
