"""Nodes and layers: added, removed, moved, muted.

Every one of these edits says for each node of the new network which node of the old one it was, if any
(its *origins*), and ``rebuilt`` does the rest: what was between two nodes that were there and were
neighbours stays as it was; what is new is drawn with ``init_seed``; a new input or output leaves its
column of the data blank.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.training import trained_mask
from bpsim.session.edits.checks import said_at
from bpsim.session.edits.rebuilding import NodeId, Origins, rebuilt
from bpsim.session.edits.typed import parse_whole
from bpsim.session.experiment import Experiment
from bpsim.session.lane import with_frozen

NEW_ACTIVATION = "sigmoid"  # of a layer that an edit adds to a network without any like it
NEW_SIZE = 2


def with_node_added(experiment: Experiment, layer: int) -> Experiment:
    """One more node at the end of a layer. As an input or an output it has no data yet."""
    origins = _origins(experiment)
    origins[layer].append(None)
    return rebuilt(experiment, origins, experiment.network.activations)


def with_node_removed(experiment: Experiment, layer: int, node: int) -> Experiment:
    """Without a node, its connections and its column of the data. A layer goes with its last node."""
    if experiment.network.layers[layer] == 1:
        return with_layer_removed(experiment, layer)
    origins = _origins(experiment)
    del origins[layer][node]
    return rebuilt(experiment, origins, experiment.network.activations)


def with_node_moved(experiment: Experiment, layer: int, node: int, to: int) -> Experiment:
    """A node at another place of its layer, with all that belongs to it."""
    origins = _origins(experiment)
    to = min(max(to, 0), len(origins[layer]) - 1)
    if to == node:
        return experiment
    origins[layer].insert(to, origins[layer].pop(node))
    return rebuilt(experiment, origins, experiment.network.activations)


def with_layer_added(experiment: Experiment, after: int) -> Experiment:
    """One more layer behind layer ``after``, 0..L: a hidden one, or (``after`` L) a new output of one node.

    What was between its neighbours goes, and its own weights are new. The targets of a new output are blank.
    """
    old = experiment.network
    origins, activations = _origins(experiment), list(old.activations)
    if after == old.depth:
        origins.append([None])
        activations.append(old.activations[-1])
    else:
        hidden = old.layers[1:-1]
        size = hidden[max(0, min(after - 1, len(hidden) - 1))] if hidden else NEW_SIZE
        origins.insert(after + 1, [None] * size)
        activations.insert(after, _new_activation(old))
    return rebuilt(experiment, origins, tuple(activations))


def with_layer_removed(experiment: Experiment, layer: int) -> Experiment:
    """Without a layer, 1..L. Without the last one its neighbour becomes the output, and its targets are blank."""
    old = experiment.network
    if layer == 0:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "the input layer stays, with at least one node"), "network.layers[0]"
        )
    if old.depth == 1:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "a network needs one layer that computes; this one stays"),
            f"network.layers[{layer}]",
        )
    origins = _origins(experiment)
    del origins[layer]
    return rebuilt(experiment, origins, old.activations[: layer - 1] + old.activations[layer:])


def with_layer_moved(experiment: Experiment, layer: int, to: int) -> Experiment:
    """A hidden layer at another place among the hidden ones; connections that did not exist are new."""
    depth = experiment.network.depth
    if not 0 < layer < depth:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "only hidden layers change places; input and output belong to the data"),
            f"network.layers[{layer}]",
        )
    to = min(max(to, 1), depth - 1)
    if to == layer:
        return experiment
    origins, activations = _origins(experiment), list(experiment.network.activations)
    origins.insert(to, origins.pop(layer))
    activations.insert(to - 1, activations.pop(layer - 1))
    return rebuilt(experiment, origins, tuple(activations))


def with_activation(experiment: Experiment, layer: int, activation: str) -> Experiment:
    """The activation of one layer, 1..L."""
    activations = list(experiment.network.activations)
    activations[layer - 1] = activation
    return said_at(
        f"network.activations[{layer - 1}]",
        lambda: replace(
            experiment,
            parameters=Parameters(
                replace(experiment.network, activations=tuple(activations)), experiment.parameters.flat
            ),
        ),
    )


def with_muted(experiment: Experiment, layer: int, node: int, muted: bool) -> Experiment:
    """A neuron that passes on 0 and takes no part in training, or (``muted`` False) one that does again."""
    old = experiment.network
    others = tuple(at for at in old.muted if at != (layer, node))
    try:
        network = replace(old, muted=(*others, (layer, node)) if muted else others)
    except BadValue as problem:
        raise problem.inside("network") from None
    return replace(experiment, parameters=Parameters(network, experiment.parameters.flat))


def with_muted_as_zeros(experiment: Experiment) -> Experiment:
    """The same training without muted neurons: their outgoing weights are 0, and all their parameters are frozen.

    For what knows of no muted neurons; losses and all other parameters are the same, update by update.
    """
    old = experiment.network
    if not old.muted:
        return experiment
    flat = experiment.parameters.flat.copy()
    changed = Parameters.over(replace(old, muted=()), flat)
    for layer, node in old.muted:
        changed.w[layer + 1][node] = 0.0
    biases = replace(experiment.settings, train_biases=True, frozen=())
    kept = trained_mask(old, biases) == 0.0
    names = [place.name for place, frozen in zip(old.places(), kept.tolist(), strict=True) if frozen]
    return replace(
        experiment,
        parameters=Parameters(changed.network, flat),
        settings=experiment.settings.changed("frozen", (*experiment.settings.frozen, *names)),
        race=with_frozen(experiment.race, lambda frozen: (*frozen, *names)),
    )


def with_hidden_layers(experiment: Experiment, sizes: Sequence[int | str]) -> Experiment:
    """Hidden layers of these sizes (numbers, or what was typed). Input and output fit the data and stay.

    Hidden layers are counted from the input; nodes come and go at the end of their layer.
    """
    old = experiment.network
    hidden = tuple(_layer_size(size, layer) for layer, size in enumerate(sizes, start=1))
    layers = (old.layers[0], *hidden, old.layers[-1])
    if layers == old.layers:
        return experiment
    was = [layer if layer < old.depth else None for layer in range(1, len(hidden) + 1)]
    activations = (*(_new_activation(old) if layer is None else old.activation(layer) for layer in was),
                   old.activations[-1])  # fmt: skip
    try:
        NetworkSpec(layers, activations)  # before anything of its size is made
    except BadValue as problem:
        raise problem.inside("network") from None
    kept = _origins(experiment)
    origins: list[list[NodeId | None]] = [kept[0]]
    for size, layer in zip(hidden, was, strict=True):
        nodes = [] if layer is None else kept[layer][:size]
        origins.append([*nodes, *[None] * (size - len(nodes))])
    return rebuilt(experiment, [*origins, kept[-1]], activations)


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


def _origins(experiment: Experiment) -> Origins:
    return [[(layer, node) for node in range(size)] for layer, size in enumerate(experiment.network.layers)]


def _new_activation(old: NetworkSpec) -> str:
    """A new hidden layer takes the activation of the last hidden layer there was."""
    return old.activations[-2] if old.depth > 1 else NEW_ACTIVATION


def _layer_size(size: int | str, layer: int) -> int:
    number = size
    try:
        if isinstance(size, str):
            number = parse_whole(size)  # type: ignore[assignment]
    except BadValue as problem:
        raise problem.inside(f"network.layers[{layer}]") from None
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be a whole number of at least 1, not {value}"),
            f"network.layers[{layer}]",
            value=repr(size),
        )
    return number
