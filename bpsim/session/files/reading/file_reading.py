"""From a file's text to its contents, every field checked."""

from __future__ import annotations

from functools import partial

from bpsim.engine.advancing import STOP_REASONS, Stop
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import FileContents, SavedPin
from bpsim.session.files.reading.experiment_reading import experiment_from
from bpsim.session.files.reading.json_reading import (
    Fields,
    choice,
    inside,
    items,
    parse_json,
    string,
    whole,
)
from bpsim.session.files.reading.migrations import migrated
from bpsim.session.files.reading.run_reading import legs_from, run_from


def contents_from_json(text: str) -> FileContents:
    top = Fields(migrated(parse_json(text)))
    top.required("format")
    experiment = experiment_from(top)
    legs, head, cursor, row = run_from(top, experiment)
    pins = _pins(top, experiment)
    view = Fields(top.optional("view") or {}, "view")
    contents = FileContents(experiment, legs, head, cursor, row, pins, view.scalars())
    top.done()
    return contents


def _pins(top: Fields, experiment: Experiment) -> tuple[SavedPin, ...]:
    pins: list[SavedPin] = []
    listed = top.optional("pins")
    for index, value in enumerate([] if listed is None else items(listed, "pins")):
        where = f"pins[{index}]"
        fields = Fields(value, where)
        pins.append(_pin(fields, top, experiment))
        fields.done()
        if pins[-1].number in [pin.number for pin in pins[:-1]]:
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "stands twice in the file"), fields.path("number"))
    return tuple(pins)


def _pin(fields: Fields, top: Fields, experiment: Experiment) -> SavedPin:
    """A pinned run. What its experiment does not say is as in the file's own."""
    given = fields.optional("experiment")
    if given is not None:
        where = fields.path("experiment")
        parts, own = _parts(top), Fields(given, where).values()
        experiment = inside(where, partial(_differing, experiment, parts, own))
    legs = legs_from(fields, experiment)
    head = whole(fields.required("head"), fields.path("head"), legs[-1].start.update if legs else 0)
    stopped = fields.optional("stop")
    return SavedPin(
        string(fields.required("name"), fields.path("name")),
        whole(fields.required("number"), fields.path("number")),
        experiment,
        legs,
        head,
        None if stopped is None else _stop(Fields(stopped, fields.path("stop"))),
    )


def _parts(top: Fields) -> dict[str, object]:
    """The smaller parts of the file's experiment; network and data are taken as they were read."""
    apart = ("format", "network", "data", "run", "pins", "view")
    return {name: value for name, value in top.values().items() if name not in apart}


def _differing(experiment: Experiment, parts: dict[str, object], own: dict[str, object]) -> Experiment:
    """The file's experiment but for those parts that are the pin's ``own``."""
    fields = Fields({**parts, **own})
    made = experiment_from(fields, experiment)
    fields.done()
    return made


def _stop(fields: Fields) -> Stop:
    reason = choice(fields.required("reason"), fields.path("reason"), STOP_REASONS)
    stop = Stop(reason, whole(fields.required("update"), fields.path("update")))
    fields.done()
    return stop
