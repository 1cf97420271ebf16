"""Traces, losses, parameters and health as CSV, JSON and NPZ."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.advancing import Advance
from bpsim.engine.network import Parameters
from bpsim.engine.tracing import Trace
from bpsim.export.following import Tick, follow, reached
from bpsim.export.health_numbers import (
    HEALTH_HEADER,
    health_along_run,
    health_arrays,
    health_object,
    health_rows,
)
from bpsim.export.loss_history import LossHistory, Rights
from bpsim.export.request import Request
from bpsim.export.tables import Numbers
from bpsim.export.trace_numbers import TRACE_HEADER, trace_arrays, trace_object, trace_rows
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.running.known.known import known
from bpsim.session.running.known.measured_along import places_of
from bpsim.session.running.run import Run

PARAMETERS_HEADER = ("name", "layer", "source", "node", "from", "to", "start", "value")


def write_numbers(request: Request, contents: FileContents, path: Path, tick: Tick) -> None:
    """Fill the file with what was asked for. Raises BadValue where training does not get there, OSError."""
    made = {"trace": _traces, "losses": _losses, "parameters": _parameters, "health": _health}[request.what](
        request, contents, tick
    )
    request.file_format.writes()(path, made)


# the numbers of one update, or of several


def _traces(request: Request, contents: FileContents, tick: Tick) -> Numbers:
    first, last = updates_of(request, contents)
    run = reached(contents, last, tick)
    traces = _made(run, first, last, tick)

    def arrays() -> dict[str, NDArray[Any]]:
        named = ((trace.update, trace_arrays(trace)) for trace in traces)
        return {f"update{k}_{name}": values for k, found in named for name, values in found.items()}

    one = request.span is None
    return Numbers(
        TRACE_HEADER,
        rows=lambda: (row for trace in traces for row in trace_rows(trace)),
        value=lambda: trace_object(next(traces)) if one else [trace_object(trace) for trace in traces],
        arrays=lambda: trace_arrays(next(traces)) if one else arrays(),
    )


def updates_of(request: Request, contents: FileContents) -> tuple[int, int]:
    """The first and the last update that is meant."""
    if request.span is not None:
        return request.span.first.update, request.span.last.update
    update = contents.cursor.update if request.update is None else request.update
    return update, update


def _made(run: Run, first: int, last: int, tick: Tick) -> Iterator[Trace]:
    for update in range(first, last + 1):
        tick(update - first, last + 1 - first)
        yield run.trace(update)


# losses


def _losses(request: Request, contents: FileContents, tick: Tick) -> Numbers:
    log: list[Advance] = []
    until, obey = whole_run(request, contents)
    run = follow(contents, until, tick, log, obey=obey)
    experiment = contents.experiment
    first = experiment.training.loss_on(run.state(0).parameters)
    history = LossHistory.of(first, log, run.epochs_done, rights_along(experiment, run))
    columns: dict[str, NDArray[Any]] = {
        name: np.array(values, dtype=np.float64) for name, values in history.columns.items()
    }
    columns |= {"update": history.update, "epoch": history.epoch}
    return Numbers(
        tuple(history.columns), history.rows,
        value=lambda: {"title": experiment.title.to(request.language), **columns}, arrays=lambda: columns,
    )  # fmt: skip


# health


def _health(request: Request, contents: FileContents, tick: Tick) -> Numbers:
    contents.experiment.check_complete()
    until, obey = whole_run(request, contents)
    run = follow(contents, until, tick, obey=obey)
    return Numbers(
        HEALTH_HEADER,
        rows=lambda: health_rows(run),
        value=lambda: [health_object(health, update) for update, health in health_along_run(run)],
        arrays=lambda: health_arrays(run),
    )


def rights_along(experiment: Experiment, run: Run) -> Rights:
    """The accuracies at some epoch ends (see ``measured_along``), where it is a classification."""
    if not experiment.has_classes:
        return {}
    found = (known(experiment, run, update) for update in places_of(run))
    return {one.update: (one.accuracy, one.test_accuracy) for one in found}


def whole_run(request: Request, contents: FileContents) -> tuple[int, bool]:
    """How many updates are meant, and whether stop rules may end them: to the one asked for, else all of the saved
    run, else the whole run that the experiment's epochs make."""
    if request.update is not None:
        return request.update, False
    return (contents.head, False) if contents.head else (contents.experiment.total_updates, True)


# parameters


def _parameters(request: Request, contents: FileContents, tick: Tick) -> Numbers:
    update = contents.head if request.update is None else request.update
    run = reached(contents, update, tick)
    experiment, now = contents.experiment, run.state(update).parameters

    def value() -> object:
        network = experiment.network
        shape = {"layers": network.layers, "activations": network.activations}
        values = {"weights": list(now.w), "biases": list(now.b)}
        return {"title": experiment.title.to(request.language), "update": update, **shape, **values}

    def arrays() -> dict[str, NDArray[Any]]:
        both = ((name, values) for k in now.w.layers for name, values in ((f"w{k}", now.w[k]), (f"b{k}", now.b[k])))
        return {"update": np.array(update), **dict(both)}

    rows = partial(_parameter_rows, experiment, now, request.language)
    return Numbers(PARAMETERS_HEADER, rows, value, arrays)


def _parameter_rows(experiment: Experiment, now: Parameters, language: str) -> Iterator[tuple[object, ...]]:
    """In the columns of ``PARAMETERS_HEADER``: the author's names of both ends, the value at the start and now."""
    names, start = experiment.node_names, experiment.parameters
    for place in experiment.network.places():
        source = "" if place.source is None else names[place.layer - 1][place.source].to(language)
        target = names[place.layer][place.target].to(language)
        numbers = start.value(place), now.value(place)
        empty = "" if place.source is None else place.source
        yield place.name, place.layer, empty, place.target, source, target, *numbers
