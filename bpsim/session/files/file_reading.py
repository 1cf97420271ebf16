"""From a file's text to its contents, every field checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from bpsim.engine.batching import BatchOrigin
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.paths import PATHS
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import SETTINGS, TrainingSettings
from bpsim.engine.training import State, Training
from bpsim.session.data.samples import Samples
from bpsim.session.data.scaling import Scaling
from bpsim.session.experiment import GRADIENT_ORDERS, NOTATIONS, Decision, Experiment
from bpsim.session.files.contents import FileContents, SavedLeg
from bpsim.session.files.json_reading import (
    STORY_LIMIT,
    Fields,
    choice,
    data_matrix,
    inside,
    items,
    matrix,
    number,
    parse_json,
    string,
    text_of,
    vector,
    whole,
)
from bpsim.session.files.migrations import migrated
from bpsim.session.naming import node_name, sample_name
from bpsim.session.racing.lane import Lane
from bpsim.session.running.cursor import Cursor
from bpsim.session.text import Text


def contents_from_json(text: str) -> FileContents:
    top = Fields(migrated(parse_json(text)))
    top.required("format")
    experiment = _experiment(top)
    legs, head, cursor = _run(top, experiment)
    view = Fields(top.optional("view") or {}, "view")
    contents = FileContents(experiment, legs, head, cursor, view.scalars())
    top.done()
    return contents


def _experiment(top: Fields) -> Experiment:
    parameters, node_names = _network(top.fields("network"))
    network = parameters.network
    samples, test, scaling = _data(top.fields("data"), network)
    settings = _settings(top, top.optional("training") or {})
    decision, badge = top.optional("decision"), top.optional("badge")
    return Experiment(
        title=text_of(top.required("title"), "title"),
        story=text_of(top.optional("story") or "", "story", STORY_LIMIT),
        badge=None if badge is None else text_of(badge, "badge"),
        parameters=parameters,
        node_names=node_names,
        x=samples.x,
        t=samples.t,
        sample_names=samples.names,
        test=test,
        scaling=scaling,
        settings=settings,
        decision=None if decision is None else _decision(Fields(decision, "decision")),
        notation=choice(top.optional("notation") or "standard", "notation", NOTATIONS),
        gradient_order=choice(top.optional("gradient_order") or "last", "gradient_order", GRADIENT_ORDERS),
        race=_race(top),
    )


def _network(fields: Fields) -> tuple[Parameters, tuple[tuple[Text, ...], ...]]:
    sizes = tuple(items(fields.required("layers"), "network.layers"))
    activations = tuple(items(fields.required("activations"), "network.activations"))
    network = _muted(inside("network", lambda: NetworkSpec(sizes, activations)), fields, "network")
    weights = _per_layer(fields, "weights", network, lambda v, where, k: matrix(v, where, *_shape(network, k)))
    biases = _per_layer(fields, "biases", network, lambda v, where, k: vector(v, where, network.layers[k]))
    names = fields.optional("names")
    if names is None:
        node_names = tuple(
            tuple(node_name(network, layer, node) for node in range(size)) for layer, size in enumerate(network.layers)
        )
    else:
        node_names = _node_names(names, network)
    fields.done()
    return Parameters.from_layers(network, weights, biases), node_names


def _muted(network: NetworkSpec, fields: Fields, place: str) -> NetworkSpec:
    """The network with the muted neurons that ``fields`` (at ``place``) name, where they name any."""
    listed, where = fields.optional("muted"), fields.path("muted")
    if listed is None:
        return network
    nodes = tuple(
        inside(f"{where}[{index}]", lambda name=name: network.parse_node(string(name, "")))  # type: ignore[misc]
        for index, name in enumerate(items(listed, where))
    )
    return inside(place, lambda: replace(network, muted=nodes))


def _shape(network: NetworkSpec, layer: int) -> tuple[int, int]:
    return network.layers[layer - 1], network.layers[layer]


def _per_layer(
    fields: Fields, name: str, network: NetworkSpec, read: Callable[[object, str, int], FloatArray]
) -> list[FloatArray]:
    where = fields.path(name)
    values = items(fields.required(name), where)
    if len(values) != network.depth:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "needs one entry for each of the {expected} computing layers, not {count}"),
            where,
            expected=network.depth,
            count=len(values),
        )
    return [read(value, f"{where}[{i}]", i + 1) for i, value in enumerate(values)]


def _node_names(value: object, network: NetworkSpec) -> tuple[tuple[Text, ...], ...]:
    where = "network.names"
    layers = [items(layer, f"{where}[{i}]") for i, layer in enumerate(items(value, where))]
    if tuple(map(len, layers)) != network.layers:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must name every node: {expected} a layer, not {count}"),
            where,
            expected=list(network.layers),
            count=[len(layer) for layer in layers],
        )
    return tuple(
        tuple(text_of(name, f"{where}[{i}][{j}]") for j, name in enumerate(layer)) for i, layer in enumerate(layers)
    )


def _data(fields: Fields, network: NetworkSpec) -> tuple[Samples, Samples | None, tuple[Scaling, ...]]:
    samples = _samples(fields, network)
    test = None
    if fields.optional("test") is not None:
        part = fields.fields("test")
        test = _samples(part, network)
        part.done()
    listed = fields.optional("scaling")
    scaling = tuple(
        _scaling(Fields(row, f"data.scaling[{i}]"))
        for i, row in enumerate([] if listed is None else items(listed, "data.scaling"))
    )
    fields.done()
    return samples, test, scaling


def _samples(fields: Fields, network: NetworkSpec) -> Samples:
    x = data_matrix(fields.required("inputs"), fields.path("inputs"), None, network.layers[0])
    t = data_matrix(fields.required("targets"), fields.path("targets"), len(x), network.layers[-1])
    where = fields.path("names")
    names = fields.optional("names")
    if names is None:
        return Samples(x, t, tuple(sample_name(i) for i in range(len(x))))
    return Samples(x, t, tuple(text_of(n, f"{where}[{i}]") for i, n in enumerate(items(names, where))))


def _scaling(fields: Fields) -> Scaling:
    column = string(fields.required("column"), fields.path("column"))
    subtract, divide = (number(fields.required(name), fields.path(name)) for name in ("subtract", "divide"))
    fields.done()
    return inside(fields.path("divide"), lambda: Scaling(column, subtract, divide))


def _settings(parent: Fields, training: object) -> TrainingSettings:
    """The settings in ``training``, and the deliberate mistake that stands beside it in ``parent``."""
    where = parent.path("training")
    fields = Fields(training, where)
    settings = _mistaken(parent)
    for name, setting in SETTINGS.items():
        if name == "mistake":
            continue
        given = fields.optional(name)
        if given is not None or (setting.optional and fields.holds(name)):
            settings = inside(where, lambda n=name, g=given, s=settings: s.changed(n, g))  # type: ignore[misc]
    fields.done()
    return settings


def _mistaken(parent: Fields) -> TrainingSettings:
    try:
        return TrainingSettings(mistake=parent.optional("mistake") or "")  # type: ignore[arg-type]
    except BadValue as problem:
        raise BadValue(problem.template, parent.path("mistake"), **problem.arguments) from None


def _race(top: Fields) -> tuple[Lane, ...]:
    lanes: list[Lane] = []
    listed = top.optional("race")
    for index, value in enumerate([] if listed is None else items(listed, "race")):
        where = f"race[{index}]"
        fields = Fields(value, where)
        name = text_of(fields.required("name"), fields.path("name"))
        training = fields.optional("training")
        changes = Fields({} if training is None else training, fields.path("training")).values()
        fields.done()
        lanes.append(inside(where, lambda n=name, c=changes: Lane(n, c)))  # type: ignore[misc]
    return tuple(lanes)


def _decision(fields: Fields) -> Decision:
    labels = fields.fields("labels")
    decision = Decision(
        number(fields.required("threshold"), fields.path("threshold")),
        text_of(labels.required("yes"), labels.path("yes")),
        text_of(labels.required("no"), labels.path("no")),
        whole(fields.optional("output") or 0, fields.path("output")),
    )
    labels.done()
    fields.done()
    return decision


def _run(top: Fields, experiment: Experiment) -> tuple[tuple[SavedLeg, ...], int, Cursor]:
    value = top.optional("run")
    if value is None:
        return (), 0, Cursor()
    fields = Fields(value, "run")
    legs = _legs(fields, experiment)
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
    fields.done()
    return legs, head, cursor


def _legs(fields: Fields, experiment: Experiment) -> tuple[SavedLeg, ...]:
    legs: list[SavedLeg] = []
    for index, value in enumerate(items(fields.optional("legs") or [], "run.legs")):
        leg = _leg(Fields(value, f"run.legs[{index}]"), experiment, f"run.legs[{index}]")
        earliest = legs[-1].start.update + 1 if legs else 0
        if leg.start.update < earliest or (not legs and leg.start.update != 0):
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "the first leg starts at update 0, each next one later"),
                f"run.legs[{index}].start",
            )
        legs.append(leg)
    return tuple(legs)


def _leg(fields: Fields, experiment: Experiment, where: str) -> SavedLeg:
    network = _muted(experiment.network, fields, where)
    flat = vector(fields.required("parameters"), fields.path("parameters"), network.parameter_count)
    settings = _settings(fields, fields.required("training"))
    x, t = experiment.x, experiment.t
    if fields.optional("data") is not None:
        data = fields.fields("data")
        x = data_matrix(data.required("inputs"), data.path("inputs"), None, network.layers[0])
        t = data_matrix(data.required("targets"), data.path("targets"), len(x), network.layers[-1])
        data.done()
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
    return SavedLeg(State(start, Parameters(network, flat), memory, steps), x, t, settings, begins, path)


def matrix_or_empty(fields: Fields, settings: TrainingSettings, count: int) -> FloatArray:
    """The optimizer's memory: (rows, P), nothing for a rule that remembers nothing."""
    rows = len(OPTIMIZERS[settings.optimizer].memory)
    value = fields.optional("optimizer") or []
    if rows == 0 and value == []:
        return np.zeros((0, count))
    return matrix(value, fields.path("optimizer"), rows, count)
