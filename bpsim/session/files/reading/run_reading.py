"""The run in a file: its legs, and the place in it, every field checked."""

from __future__ import annotations

import numpy as np

from bpsim.engine.batching import BatchOrigin
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.paths import PATHS
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import SavedLeg
from bpsim.session.files.reading.data_reading import samples_from
from bpsim.session.files.reading.experiment_reading import muted_from, settings_from
from bpsim.session.files.reading.json_reading import (
    Fields,
    choice,
    inside,
    items,
    matrix,
    vector,
    whole,
)
from bpsim.session.running.cursor import Cursor


def run_from(top: Fields, experiment: Experiment) -> tuple[tuple[SavedLeg, ...], int, Cursor, int]:
    value = top.optional("run")
    if value is None:
        return (), 0, Cursor(), 0
    fields = Fields(value, "run")
    legs = legs_from(fields, experiment)
    first = legs[-1].start.update if legs else 0
    head = whole(fields.optional("head") or 0, "run.head", first)
    place = Fields(fields.optional("cursor") or {}, "run.cursor")
    cursor = Cursor(
        whole(place.optional("update") or 0, "run.cursor.update"),
        whole(place.optional("frame") or 0, "run.cursor.frame"),
    )
    if cursor.update > head:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be at most {head}, the updates that were done, not {value}"),
            "run.cursor.update",
            head=head,
            value=cursor.update,
        )
    place.done()
    row = whole(fields.optional("row") or 0, "run.row")
    fields.done()
    return legs, head, cursor, row


def legs_from(fields: Fields, experiment: Experiment) -> tuple[SavedLeg, ...]:
    legs: list[SavedLeg] = []
    listed = fields.path("legs")
    for index, value in enumerate(items(fields.optional("legs") or [], listed)):
        where = f"{listed}[{index}]"
        leg = _leg(Fields(value, where), experiment, where)
        earliest = legs[-1].start.update + 1 if legs else 0
        if leg.start.update < earliest or (not legs and leg.start.update != 0):
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "the first leg starts at update 0, each next one later"),
                f"{where}.start",
            )
        legs.append(leg)
    return tuple(legs)


def _leg(fields: Fields, experiment: Experiment, where: str) -> SavedLeg:
    network = muted_from(experiment.network, fields, where)
    flat = vector(fields.required("parameters"), fields.path("parameters"), network.parameter_count)
    settings = settings_from(fields, fields.required("training"))
    x, t, names = experiment.x, experiment.t, None
    if fields.optional("data") is not None:
        part = fields.fields("data")
        data = samples_from(part, network)
        part.done()
        x, t, names = data.x, data.t, data.names
    origin = fields.fields("origin")
    begins = BatchOrigin(
        whole(origin.required("update"), origin.path("update")), whole(origin.required("epoch"), origin.path("epoch"))
    )
    origin.done()
    start = whole(fields.required("start"), fields.path("start"))
    if begins.update > start:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be at most {limit}, the leg's start, not {value}"),
            origin.path("update"),
            limit=start,
            value=begins.update,
        )
    memory = matrix_or_empty(fields, settings, network.parameter_count)
    steps = whole(fields.optional("optimizer_steps") or 0, fields.path("optimizer_steps"))
    path = choice(fields.optional("path") or "reference", fields.path("path"), PATHS)
    fields.done()
    inside(fields.path("training"), lambda: Training(network, x, t, settings, begins))
    return SavedLeg(State(start, Parameters(network, flat), memory, steps), x, t, settings, begins, path, names)


def matrix_or_empty(fields: Fields, settings: TrainingSettings, count: int) -> FloatArray:
    """The optimizer's memory: (rows, P), nothing for a rule that remembers nothing."""
    rows = len(OPTIMIZERS[settings.optimizer].memory)
    value = fields.optional("optimizer") or []
    if rows == 0 and value == []:
        return np.zeros((0, count))
    return matrix(value, fields.path("optimizer"), rows, count)
