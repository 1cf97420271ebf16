"""bpsim train"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tqdm import tqdm

from bpsim.commands.common import SLICE_SECONDS, as_json, experiment_with, losses_csv, table
from bpsim.engine.diagnosis import saturated_outputs
from bpsim.engine.training import Advance, State, advance
from bpsim.session.experiment import Experiment
from bpsim.session.fileformat import write_atomically
from bpsim.session.number_format import format_number
from bpsim.session.predictions import predictions


_STOPS = {
    "diverged": "Diverged: the loss of update {update} is not a finite number. A smaller learning rate may help.",
    "loss": "Stopped after update {update}: the full loss reached stop_loss.",
    "change": "Stopped after update {update}: every parameter changed by less than stop_change.",
}


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
    if epochs is not None:
        experiment = replace(experiment, settings=experiment.settings.changed("epochs", epochs))
    if losses is not None:
        _check_writable(losses)
    slices = _train(experiment, experiment.total_updates if updates is None else updates)
    state = slices[-1].state if slices else experiment.start
    if losses is not None:
        first = experiment.training.loss_on(experiment.parameters)
        write_atomically(losses, losses_csv(first, slices, experiment.training.plan.updates_per_epoch))
    stop = slices[-1].stop if slices else None
    diverged = stop.update if stop is not None and stop.reason == "diverged" else None
    if as_object:
        print(as_json(_object(name, experiment, state, diverged)))
    else:
        print(_report(experiment, state, slices))
    return 0


def _check_writable(path: Path) -> None:
    """Fail before the work, not after it. Raises OSError."""
    folder = path.parent
    if path.is_dir():
        raise IsADirectoryError(21, "is a folder", str(path))
    if not folder.is_dir():
        raise FileNotFoundError(2, "no such folder", str(folder))
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise PermissionError(13, "cannot be written", str(path))


def _train(experiment: Experiment, updates: int) -> list[Advance]:
    """In slices short enough for a lively progress bar (shown on a terminal only)."""
    slices: list[Advance] = []
    state, count = experiment.start, 64
    with tqdm(total=updates, unit=" updates", unit_scale=True, disable=not sys.stderr.isatty(), leave=False) as bar:
        while state.update < updates:
            begun = time.perf_counter()
            made = advance(experiment.training, state, min(count, updates - state.update))
            slices.append(made)
            bar.update(made.state.update - state.update)
            state = made.state
            if made.stop is not None:
                break
            elapsed = time.perf_counter() - begun
            count = max(1, int(min(2 * count, count * SLICE_SECONDS / max(elapsed, 1e-6))))
    return slices


def _object(name: str, experiment: Experiment, state: State, diverged: int | None) -> dict[str, object]:
    training = experiment.training
    return {
        "preset": name,
        "updates": state.update,
        "epochs": training.place(state.update)[0],
        "loss": training.loss_on(state.parameters),
        "outputs": training.outputs(state.parameters),
        "weights": list(state.parameters.w),
        "biases": list(state.parameters.b),
        "diverged": diverged,
    }


def _report(experiment: Experiment, state: State, slices: Sequence[Advance]) -> str:
    training = experiment.training
    epochs = training.place(state.update)[0]
    rows: list[tuple[str, ...]] = [("sample", "output at the start", "output now", "target", "")]
    for row in predictions(experiment, training, state.parameters):
        verdict = "" if row.decision is None else f"{row.decision.en} ({'right' if row.right else 'wrong'})"
        columns = [" ".join(format_number(v) for v in values) for values in (row.start, row.now, row.target)]
        rows.append((row.sample.en, *columns, verdict))
    lines = [
        experiment.title.en,
        f"{state.update} updates, {epochs} epochs",
        f"full loss {training.loss_on(experiment.parameters):.10g} -> {training.loss_on(state.parameters):.10g}",
        "",
        table(rows, right=(1, 2, 3)),
        *_remarks(experiment, state, slices),
    ]
    return "\n".join(lines)


def _remarks(experiment: Experiment, state: State, slices: Sequence[Advance]) -> list[str]:
    stop = slices[-1].stop if slices else None
    remarks = [] if stop is None else [_STOPS[stop.reason].format(update=stop.update)]
    remarks += [
        f"Saturated: output {found.node + 1} answers {len(found.samples)} samples wrongly, but f'(z) is at most "
        f"{found.derivative:.2g} there, so its weights hardly move."
        for found in saturated_outputs(experiment.training, state.parameters)
    ]
    return ["", *remarks] if remarks else []
