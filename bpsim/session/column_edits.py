"""Edits of what the data's columns are: names, order, fewer or more of them, other data. The network's first and last
layer follow. Experiment in, edited experiment out; each raises BadValue where that cannot be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from bpsim.engine.initializers import initial_parameters
from bpsim.engine.network import FloatArray, NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.session.data_edits import batches_up_to, checked_name
from bpsim.session.data_import import Imported
from bpsim.session.edits import NEW_ACTIVATION, NEW_NODES
from bpsim.session.experiment import Experiment
from bpsim.session.lane import Lane, with_batches_up_to, with_frozen
from bpsim.session.naming import node_name
from bpsim.session.samples import Samples
from bpsim.session.text import Text

_RANGES = {"sigmoid": (0.0, 1.0), "softmax": (0.0, 1.0), "tanh": (-1.0, 1.0), "relu": (0.0, np.inf)}


def with_node_named(experiment: Experiment, layer: int, node: int, name: str) -> Experiment:
    names = [list(layer_names) for layer_names in experiment.node_names]
    names[layer][node] = Text.same(checked_name(name))
    return replace(experiment, node_names=tuple(map(tuple, names)))


Columns = Sequence[int | None]


def with_columns(experiment: Experiment, inputs: Columns, targets: Columns) -> Experiment:
    """Inputs and targets in another order, fewer or more: each the number of an old one, or None for a new one.

    The input and output layer follow. Connections that stay keep their weights, new ones are drawn with
    ``init_seed``; a new column holds 0 everywhere.
    """
    if not inputs or not targets:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "needs at least one input and one target"), "data")
    old = experiment.network
    nodes: list[Columns] = [range(size) for size in old.layers]
    nodes[0], nodes[-1] = inputs, targets
    network = NetworkSpec((len(inputs), *old.layers[1:-1], len(targets)), old.activations)

    def picked(samples: Samples) -> Samples:
        return Samples(_picked(samples.x, inputs), _picked(samples.t, targets), samples.names)

    samples, made = picked(experiment.samples), _rebuilt(experiment, network, nodes)
    return replace(
        experiment, x=samples.x, t=samples.t, test=None if experiment.test is None else picked(experiment.test),
        # a decision is about the first output
        decision=experiment.decision if targets[0] == 0 else None,
        parameters=made.parameters, node_names=made.node_names, settings=made.settings, race=made.race,
    )  # fmt: skip


def _picked(values: FloatArray, columns: Columns) -> FloatArray:
    return np.column_stack([np.zeros(len(values)) if column is None else values[:, column] for column in columns])


class _Rebuilt(NamedTuple):
    """What an experiment has for each node and connection, for another network."""

    parameters: Parameters
    node_names: tuple[tuple[Text, ...], ...]
    settings: TrainingSettings
    race: tuple[Lane, ...]


def _rebuilt(experiment: Experiment, network: NetworkSpec, nodes: Sequence[Columns]) -> _Rebuilt:
    """``nodes``: for each layer of the new network which node of the old one each was, or None."""
    old, flat = experiment.parameters, initial_parameters(network, NEW_NODES, experiment.settings.init_seed).flat.copy()
    new = Parameters.over(network, flat)
    for layer in range(1, network.depth + 1):
        for target, was in enumerate(nodes[layer]):
            if was is None:
                continue
            new.b[layer][target] = old.b[layer][was]
            for source, came in enumerate(nodes[layer - 1]):
                if came is not None:
                    new.w[layer][source, target] = old.w[layer][came, was]

    def still_there(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(now for name in names if (now := _renamed(experiment.network.parse_place(name), nodes)))

    names = experiment.node_names
    return _Rebuilt(
        Parameters(network, flat),
        tuple(
            tuple(node_name(network, layer, i) if was is None else names[layer][was] for i, was in enumerate(row))
            for layer, row in enumerate(nodes)
        ),
        experiment.settings.changed("frozen", still_there(experiment.settings.frozen)),
        with_frozen(experiment.race, still_there),
    )


def _renamed(place: ParameterPlace, nodes: Sequence[Columns]) -> str:
    """What a parameter is called now, or "" where it is gone."""
    targets = list(nodes[place.layer])
    if place.target not in targets:
        return ""
    if place.source is None:
        return ParameterPlace(place.layer, targets.index(place.target)).name
    sources = list(nodes[place.layer - 1])
    if place.source not in sources:
        return ""
    return ParameterPlace(place.layer, targets.index(place.target), sources.index(place.source)).name


def with_imported(experiment: Experiment, data: Imported, title: str) -> Experiment:
    """Other data altogether. First and last layer get its width: weights of nodes that stay are kept, new ones are
    drawn with ``init_seed``. Where the loss or the output activation cannot go with the targets, others come."""
    old = experiment.network
    inputs, targets = data.samples.x.shape[1], data.samples.t.shape[1]
    nodes: list[Columns] = [range(size) for size in old.layers]
    nodes[0], nodes[-1] = _first(old.layers[0], inputs), _first(old.layers[-1], targets)
    loss, output = experiment.settings.loss, old.activations[-1]
    if not _goes_with(loss, output, data):
        loss, output = fitting_output(data)
    network = NetworkSpec((inputs, *old.layers[1:-1], targets), (*old.activations[:-1], output))
    made = _rebuilt(experiment, network, nodes)
    count = len(data.samples)
    # the same network with other data keeps its words; in another one they would be about nothing
    inner = made.node_names[1:-1] if network.layers == old.layers else _plain_names(network)
    return replace(
        experiment, title=Text.same(title), story=Text.same(""), badge=None, decision=None,
        x=data.samples.x, t=data.samples.t, sample_names=data.samples.names, test=data.test, scaling=data.scaling,
        parameters=made.parameters, node_names=(data.input_names, *inner, data.target_names),
        settings=batches_up_to(made.settings.changed("loss", loss), count),
        race=with_batches_up_to(made.race, count),
    )  # fmt: skip


def _plain_names(network: NetworkSpec) -> tuple[tuple[Text, ...], ...]:
    """For the hidden layers."""
    return tuple(
        tuple(node_name(network, layer, node) for node in range(network.layers[layer]))
        for layer in range(1, network.depth)
    )


def _first(old: int, new: int) -> Columns:
    return [index if index < old else None for index in range(new)]


def fitting_output(data: Imported) -> tuple[str, str]:
    """(loss, output activation) for such targets: classes, values from 0 to 1, or any values."""
    if data.classes and data.samples.t.shape[1] > 1:
        return "cce", "softmax"
    return "half", "sigmoid" if _within(data, *_RANGES["sigmoid"]) else "identity"


def _goes_with(loss: str, output: str, data: Imported) -> bool:
    if loss == "cce":
        return data.classes and data.samples.t.shape[1] > 1
    if loss == "bce" and not _within(data, 0.0, 1.0):
        return False
    return _within(data, *_RANGES.get(output, (-np.inf, np.inf)))


def _within(data: Imported, least: float, most: float) -> bool:
    return all(bool(np.all((part.t >= least) & (part.t <= most))) for part in (data.samples, data.test) if part)


def new_experiment(data: Imported, hidden: Sequence[int], title: str, settings: TrainingSettings) -> Experiment:
    """An experiment of its own with this data: sigmoid hidden layers, an output that goes with the targets."""
    loss, output = fitting_output(data)
    sizes = (data.samples.x.shape[1], *hidden, data.samples.t.shape[1])
    try:
        network = NetworkSpec(sizes, (*(NEW_ACTIVATION for _ in hidden), output))
    except BadValue as problem:
        raise problem.inside("network") from None
    return Experiment(
        title=Text.same(title),
        parameters=initial_parameters(network, NEW_NODES, settings.init_seed),
        x=data.samples.x,
        t=data.samples.t,
        settings=settings.changed("loss", loss),
        node_names=(data.input_names, *_plain_names(network), data.target_names),
        sample_names=data.samples.names,
        test=data.test,
        scaling=data.scaling,
    )
