"""Edits: what a person may change in an experiment. Pure functions, Experiment -> Experiment.

Each raises BadValue, naming the field, when the result would not fit together; the experiment that
was passed in never changes.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

import numpy as np

from bpsim.engine.initializers import initial_parameters
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import FloatArray, NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import ALL, SETTINGS, TrainingSettings
from bpsim.session.experiment import Experiment
from bpsim.session.lane import with_batches_up_to, with_frozen
from bpsim.session.naming import node_name, sample_name
from bpsim.session.text import Text

METHODS = ("batch", "minibatch", "stochastic", "in-order", "custom")
NEW_NODES = "uniform"  # how nodes that an edit adds get their weights
NEW_ACTIVATION = "sigmoid"  # of a hidden layer that an edit adds to a network without any

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?", re.IGNORECASE)
_TYPED_AS = str.maketrans({"\u2212": "-", "\u2013": "-", "。": ".", "、": ","})
_ALL_WORDS = (ALL, "全部", "所有")


# What was typed


def parse_number(text: str) -> float:
    """A finite number as people type it: point or comma, full-width digits, a true minus sign.

    Spaces between groups of digits and "1.2×10^-3" are understood. Raises BadValue.
    """
    plain = _plain(text)
    number = float(plain.replace(",", ".")) if _NUMBER.fullmatch(plain) else math.nan
    if not math.isfinite(number):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be a number like 0.5, not {value}"), value=repr(text.strip()))
    return number


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).translate(_TYPED_AS)
    grouped = re.sub(r"(?<=\d)\s+(?=\d{3}(\D|$))", "", folded.strip())
    return re.sub(r"\s*[×*]\s*10\s*\^?\s*(?=[+-]?\d)", "e", grouped)


def _parse_whole(text: str) -> int | float:
    """As ``parse_number``, but a point or comma is refused: nobody can tell whether 1,000 means 1 or 1000."""
    plain = _plain(text)
    if re.fullmatch(r"[+-]?\d+", plain) and len(plain) < 100:
        return int(plain)
    if re.fullmatch(r"[+-]?\d+[.,]\d+", plain):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be a whole number, without point or comma, not {value}"),
            value=repr(text.strip()),
        )
    return parse_number(text)


def setting_from_text(name: str, value: object) -> object:
    """The value of the training setting ``name`` from what was typed; what is no text stays as it is.

    Empty text means None where the setting may be left open. Raises BadValue at "training.<name>".
    """
    if not isinstance(value, str) or name not in SETTINGS:
        return value
    setting = SETTINGS[name]
    words = value.strip()
    try:
        if setting.optional and not words:
            return None
        if setting.kind == "batch_size" and words.lower() in _ALL_WORDS:
            return ALL
        if setting.kind in ("whole", "batch_size"):
            return _parse_whole(words)
        if setting.kind == "real":
            return parse_number(words)
        if setting.kind == "flag":
            return {"true": True, "false": False}.get(words.lower(), words)
    except BadValue as problem:
        raise problem.inside(f"training.{name}") from None
    return words


# Parameters and data


def with_parameter(experiment: Experiment, place: ParameterPlace, value: float) -> Experiment:
    """One start weight or start bias."""
    return replace(experiment, parameters=experiment.parameters.with_value(place, _finite(value, place.name)))


def with_input(experiment: Experiment, sample: int, node: int, value: float) -> Experiment:
    return replace(experiment, x=_with_entry(experiment.x, sample, node, value, "data.inputs"))


def with_target(experiment: Experiment, sample: int, node: int, value: float) -> Experiment:
    """One target. With the loss "cce" a sample's targets sum to 1, so the others share what is left:
    in their proportions, or equally where they all were 0."""
    where = f"data.targets[{sample}][{node}]"
    t = _with_entry(experiment.t, sample, node, value, "data.targets")
    if experiment.settings.loss == "cce":
        if not 0.0 <= value <= 1.0:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "with this loss a target must lie from 0 to 1, not {value}"),
                where,
                value=f"{value:g}",
            )
        t[sample] = _sharing(experiment.t[sample], node, value)
    return _at(where, lambda: replace(experiment, t=t))


def _sharing(targets: FloatArray, node: int, value: float) -> FloatArray:
    """(n_L,) targets with ``value`` at ``node`` and the rest scaled so that all sum to 1."""
    others = np.delete(targets, node)
    if not others.size:
        return np.array([value])
    total = float(others.sum())
    shares = others / total if total > 0.0 else np.full(others.shape, 1.0 / others.size)
    return np.insert(shares * (1.0 - value), node, value)


def _with_entry(values: FloatArray, sample: int, node: int, value: float, where: str) -> FloatArray:
    """A writable copy with one entry changed; its owner freezes it."""
    changed = values.copy()
    changed[sample, node] = _finite(value, f"{where}[{sample}][{node}]")
    return changed


def _finite(value: float, where: str) -> float:
    if not math.isfinite(value):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be a finite number, not {value}"), where, value=repr(value))
    return float(value)


def _at(where: str, edit: Callable[[], Experiment]) -> Experiment:
    """Do an edit; what goes wrong is said at the field that was edited, not where it was noticed."""
    try:
        return edit()
    except BadValue as problem:
        raise BadValue(problem.template, where, **problem.arguments) from None


def with_sample_added(experiment: Experiment) -> Experiment:
    """One more sample: a copy of the last one with a name of its own."""
    return replace(
        experiment,
        x=np.vstack([experiment.x, experiment.x[-1:]]),
        t=np.vstack([experiment.t, experiment.t[-1:]]),
        sample_names=(*experiment.sample_names, _fresh_name(experiment.sample_names)),
    )


def _fresh_name(names: tuple[Text, ...]) -> Text:
    taken = set(names)
    return next(name for number in count(len(names)) if (name := sample_name(number)) not in taken)


def with_sample_removed(experiment: Experiment, index: int) -> Experiment:
    """All samples but one. A batch size larger than what remains comes down to it."""
    remaining = len(experiment.x) - 1
    if remaining == 0:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "needs at least one sample"), "data.inputs")
    settings = experiment.settings
    if not isinstance(settings.batch_size, str) and settings.batch_size > remaining:
        settings = settings.changed("batch_size", remaining)
    names = experiment.sample_names
    return replace(
        experiment,
        x=np.delete(experiment.x, index, axis=0),
        t=np.delete(experiment.t, index, axis=0),
        sample_names=names[:index] + names[index + 1 :],
        settings=settings,
        race=with_batches_up_to(experiment.race, remaining),
    )


# Training


def with_setting(experiment: Experiment, name: str, value: object) -> Experiment:
    """One training setting by its name in the file. A loss goes through ``with_loss``."""
    if name == "loss" and isinstance(value, str) and value in LOSSES:
        return with_loss(experiment, value)
    try:
        settings = experiment.settings.changed(name, value)
    except BadValue as problem:
        raise problem.inside("training") from None
    return replace(experiment, settings=settings)


def with_loss(experiment: Experiment, loss: str) -> Experiment:
    """Another loss. A cross-entropy is defined with one output activation only, which comes along:
    sigmoid with "bce", softmax with "cce"."""
    network = experiment.network
    needed = LOSSES[loss].output or network.activations[-1]
    changed = NetworkSpec(network.layers, (*network.activations[:-1], needed))
    return _at(
        "training.loss",
        lambda: replace(
            experiment,
            parameters=Parameters(changed, experiment.parameters.flat),
            settings=experiment.settings.changed("loss", loss),
        ),
    )


def method_of(settings: TrainingSettings, sample_count: int) -> str:
    """What the combination of batch size and order is called, one of ``METHODS``.

    One sample at a time in a fixed order is "in-order", not "stochastic": nothing in it is random.
    "custom": as many draws with replacement as there are samples, which has no name of its own.
    """
    size = sample_count if isinstance(settings.batch_size, str) else settings.batch_size
    if sample_count == 1:
        return "batch"
    if size == sample_count:
        return "custom" if settings.order == "replacement" else "batch"
    if size == 1:
        return "in-order" if settings.order == "sequential" else "stochastic"
    return "minibatch"


def with_method(experiment: Experiment, method: str) -> Experiment:
    """Batch size and order of a method; what already is of its kind stays as it is."""
    settings, samples = experiment.settings, len(experiment.x)
    if method in (method_of(settings, samples), "custom"):
        return experiment
    size: int | str = 1
    order = "shuffled"
    if method == "batch":
        size, order = ALL, "sequential"
    elif method == "in-order":
        order = "sequential"
    elif method == "minibatch":
        size = 2
    if samples < (3 if method == "minibatch" else 2) and method != "batch":
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "this method needs more samples than the {count} there are"),
            "training.batch_size",
            count=samples,
        )
    return replace(experiment, settings=replace(settings, batch_size=size, order=order))


# Structure


def with_activation(experiment: Experiment, layer: int, activation: str) -> Experiment:
    """The activation of one layer, 1..L."""
    activations = list(experiment.network.activations)
    activations[layer - 1] = activation
    return _at(
        f"network.activations[{layer - 1}]",
        lambda: replace(
            experiment,
            parameters=Parameters(
                NetworkSpec(experiment.network.layers, tuple(activations)), experiment.parameters.flat
            ),
        ),
    )


def with_hidden_layers(experiment: Experiment, sizes: Sequence[int | str]) -> Experiment:
    """Hidden layers of these sizes (numbers, or what was typed). Input and output fit the data and stay.

    Hidden layers are counted from the input. Nodes that remain keep their names and the weights between them;
    new nodes, and connections that did not exist, get start values drawn with ``init_seed``.
    """
    old = experiment.network
    hidden = tuple(_layer_size(size, layer) for layer, size in enumerate(sizes, start=1))
    layers = (old.layers[0], *hidden, old.layers[-1])
    if layers == old.layers:
        return experiment
    origin = _origins(old.depth, len(layers) - 1)
    try:
        network = NetworkSpec(layers, _activations(old, origin))
    except BadValue as problem:
        raise problem.inside("network") from None
    fresh = initial_parameters(network, NEW_NODES, experiment.settings.init_seed)
    return replace(
        experiment,
        parameters=_carried(experiment.parameters, fresh, origin),
        node_names=_node_names(experiment, network, origin),
        settings=experiment.settings.changed(
            "frozen", _still_frozen(experiment.settings.frozen, experiment, network, origin)
        ),
        race=with_frozen(experiment.race, lambda names: _still_frozen(names, experiment, network, origin)),
    )


def with_layer_sizes(experiment: Experiment, layers: Sequence[int | str]) -> Experiment:
    """All layer sizes, n_0..n_L. Raises BadValue when input or output would no longer fit the data."""
    for index, end in ((0, 0), (len(layers) - 1, -1)):
        if not layers or _layer_size(layers[end], index) != experiment.network.layers[end]:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "input and output layer have the width of the data: {expected}"),
                f"network.layers[{max(index, 0)}]",
                expected=experiment.network.layers[end],
            )
    return with_hidden_layers(experiment, layers[1:-1])


def _layer_size(size: int | str, layer: int) -> int:
    number = size
    try:
        if isinstance(size, str):
            number = _parse_whole(size)  # type: ignore[assignment]
    except BadValue as problem:
        raise problem.inside(f"network.layers[{layer}]") from None
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be a whole number of at least 1, not {value}"),
            f"network.layers[{layer}]",
            value=repr(size),
        )
    return number


def _origins(old_depth: int, new_depth: int) -> list[int | None]:
    """For each layer of the new network, which layer of the old one it was, or None."""
    hidden = [layer if layer < old_depth else None for layer in range(1, new_depth)]
    return [0, *hidden, old_depth]


def _activations(old: NetworkSpec, origin: list[int | None]) -> tuple[str, ...]:
    """A new hidden layer takes the activation of the last hidden layer there was."""
    added = old.activations[-2] if old.depth > 1 else NEW_ACTIVATION
    return tuple(added if layer is None else old.activation(layer) for layer in origin[1:])


def _carried(old: Parameters, fresh: Parameters, origin: list[int | None]) -> Parameters:
    """``fresh``, with the values of all connections and nodes that existed before."""
    flat = fresh.flat.copy()
    new = Parameters.over(fresh.network, flat)
    for layer in range(1, fresh.network.depth + 1):
        source, target = origin[layer - 1], origin[layer]
        if target is None:
            continue
        width = min(old.network.layers[target], fresh.network.layers[layer])
        new.b[layer][:width] = old.b[target][:width]
        if source is not None and source == target - 1:
            height = min(old.network.layers[source], fresh.network.layers[layer - 1])
            new.w[layer][:height, :width] = old.w[target][:height, :width]
    return Parameters(fresh.network, flat)


def _node_names(experiment: Experiment, network: NetworkSpec, origin: list[int | None]) -> tuple[tuple[Text, ...], ...]:
    names = []
    for layer, (size, was) in enumerate(zip(network.layers, origin, strict=True)):
        kept = () if was is None else experiment.node_names[was][:size]
        added = (node_name(network, layer, node) for node in range(len(kept), size))
        names.append((*kept, *added))
    return tuple(names)


def _still_frozen(
    names: tuple[str, ...], experiment: Experiment, network: NetworkSpec, origin: list[int | None]
) -> tuple[str, ...]:
    """The frozen parameters ``names`` that are still there, by the names they now have."""
    now = {was: layer for layer, was in enumerate(origin) if was is not None}
    kept = []
    for name in names:
        place = experiment.network.parse_place(name)
        layer = now.get(place.layer)
        if layer is None or place.target >= network.layers[layer]:
            continue
        if place.source is not None and (
            origin[layer - 1] != place.layer - 1 or place.source >= network.layers[layer - 1]
        ):
            continue
        kept.append(ParameterPlace(layer, place.target, place.source).name)
    return tuple(kept)


def with_new_initial_weights(experiment: Experiment, initializer: str, seed: int) -> Experiment:
    """Other start values everywhere, drawn with ``seed``, which the experiment remembers as its ``init_seed``."""
    try:
        settings = experiment.settings.changed("init_seed", seed)
    except BadValue as problem:
        raise problem.inside("training") from None
    return replace(experiment, settings=settings, parameters=initial_parameters(experiment.network, initializer, seed))


def with_notation(experiment: Experiment, notation: str) -> Experiment:
    """Written in another notation profile from now on."""
    return experiment if notation == experiment.notation else replace(experiment, notation=notation)
