"""The experiment in a file, every field checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bpsim.engine.initializers import INITIALIZERS, initial_parameters
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import SETTINGS, TrainingSettings
from bpsim.session.data.shipped import usual_names
from bpsim.session.experiment import GRADIENT_ORDERS, NOTATIONS, Decision, Experiment
from bpsim.session.files.reading.data_reading import DataRead, data_from, set_named
from bpsim.session.files.reading.json_reading import (
    STORY_LIMIT,
    Fields,
    choice,
    inside,
    items,
    matrix,
    number,
    string,
    text_of,
    vector,
    whole,
)
from bpsim.session.lane import Lane
from bpsim.session.words.text import Text


def experiment_from(top: Fields, base: Experiment | None = None) -> Experiment:
    """What ``top`` says; of ``base``, where that is given, network and data may be left out."""
    if base is None or top.holds("network"):
        parameters, node_names = _network(top.fields("network"), top)
    else:
        parameters, node_names = base.parameters, base.node_names
    if base is None or top.holds("data"):
        data = data_from(top.fields("data"), parameters.network)
    else:
        data = DataRead(base.samples, base.test, base.scaling, base.shape, base.part)
    settings = settings_from(top, _with_weight_seed(top))
    decision, badge = top.optional("decision"), top.optional("badge")
    return Experiment(
        title=text_of(top.required("title"), "title"),
        story=text_of(top.optional("story") or "", "story", STORY_LIMIT),
        badge=None if badge is None else text_of(badge, "badge"),
        parameters=parameters,
        node_names=node_names,
        x=data.samples.x,
        t=data.samples.t,
        sample_names=data.samples.names,
        test=data.test,
        scaling=data.scaling,
        shape=data.shape,
        part=data.part,
        settings=settings,
        decision=None if decision is None else _decision(Fields(decision, "decision")),
        notation=choice(top.optional("notation") or "standard", "notation", NOTATIONS),
        gradient_order=choice(top.optional("gradient_order") or "last", "gradient_order", GRADIENT_ORDERS),
        race=_race(top),
    )


def _with_weight_seed(top: Fields) -> object:
    """The training settings of the file; the seed of weights that are ``drawn`` is their ``init_seed``."""
    training, network = top.optional("training") or {}, top.optional("network")
    drawn = network.get("drawn") if isinstance(network, dict) else None
    if isinstance(training, dict) and isinstance(drawn, dict) and training.get("init_seed") is None:
        return {**training, "init_seed": drawn.get("seed") or 0}
    return training


def _network(fields: Fields, top: Fields) -> tuple[Parameters, tuple[tuple[Text, ...], ...]]:
    sizes = tuple(items(fields.required("layers"), "network.layers"))
    activations = tuple(items(fields.required("activations"), "network.activations"))
    network = muted_from(inside("network", lambda: NetworkSpec(sizes, activations)), fields, "network")
    parameters = _drawn(fields.fields("drawn"), network) if fields.holds("drawn") else _given(fields, network)
    names = fields.optional("names")
    node_names = usual_names(network, set_named(top)) if names is None else _node_names(names, network)
    fields.done()
    return parameters, node_names


def _given(fields: Fields, network: NetworkSpec) -> Parameters:
    weights = _per_layer(fields, "weights", network, lambda v, where, k: matrix(v, where, *_shape(network, k)))
    biases = _per_layer(fields, "biases", network, lambda v, where, k: vector(v, where, network.layers[k]))
    return Parameters.from_layers(network, weights, biases)


def _drawn(fields: Fields, network: NetworkSpec) -> Parameters:
    """Weights, and biases where that is said, by a rule and a seed instead of one by one."""
    rules = tuple(INITIALIZERS)
    weights = choice(fields.required("weights"), fields.path("weights"), rules)
    biases = fields.optional("biases")
    chosen = None if biases is None else choice(biases, fields.path("biases"), rules)
    seed = whole(fields.optional("seed") or 0, fields.path("seed"))
    fields.done()
    return initial_parameters(network, weights, seed, biases=chosen)


def muted_from(network: NetworkSpec, fields: Fields, place: str) -> NetworkSpec:
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


def settings_from(parent: Fields, training: object) -> TrainingSettings:
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
