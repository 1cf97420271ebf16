"""An experiment with another network, made of the nodes of the one it had."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.losses import LOSSES, SHARES
from bpsim.engine.network import FloatArray, NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.problems import BadValue
from bpsim.session.data.samples import Samples
from bpsim.session.edits.stopping import moved_stop
from bpsim.session.experiment import Decision, Experiment
from bpsim.session.lane import with_frozen, with_stop
from bpsim.session.naming import node_name
from bpsim.session.words.text import Text

NodeId = tuple[int, int]
Origins = list[list[NodeId | None]]  # for each node of the new network: which of the old one it was, or None
NEW_WEIGHTS = "uniform"  # from -1 to 1; new biases are 0
FREE_LOSS = "half"  # what takes the place of a loss that does not go with the new output


def rebuilt(experiment: Experiment, origins: Origins, activations: Sequence[str]) -> Experiment:
    """The experiment with the network that ``origins`` describe. Raises BadValue at "network...".

    Weights between nodes that were there, in layers that were neighbours, stay, as do biases, names, frozen
    parameters, muted neurons and columns of the data. All others are new: weights drawn with ``init_seed``, data blank.
    """
    try:
        network = NetworkSpec(tuple(map(len, origins)), tuple(activations))
        network = replace(network, muted=_still_muted(experiment.network, network, origins))
    except BadValue as problem:
        raise problem.inside("network") from None
    fresh = initial_parameters(network, NEW_WEIGHTS, experiment.settings.init_seed)
    settings = experiment.settings
    needed = LOSSES[settings.loss].output
    if needed not in (None, network.activations[-1]):
        settings = settings.changed("loss", FREE_LOSS)
    frozen_somewhere = settings.frozen or any("frozen" in lane.changes for lane in experiment.race)
    places = dict(_new_places(experiment.network, origins)) if frozen_somewhere else {}

    def still(names: tuple[str, ...]) -> tuple[str, ...]:
        now = (places.get(experiment.network.parse_place(name)) for name in names)
        return tuple(place.name for place in now if place is not None)

    def refitted(samples: Samples) -> Samples:
        t = _columns(samples.t, origins[-1], experiment.network.depth)
        shared = _blank_where_no_shares(t) if LOSSES[settings.loss].targets == SHARES else t
        return Samples(_columns(samples.x, origins[0], 0), shared, samples.names)

    training = refitted(experiment.samples)
    return replace(
        experiment,
        parameters=_carried(experiment.parameters, fresh, origins),
        x=training.x,
        t=training.t,
        test=None if experiment.test is None else refitted(experiment.test),
        node_names=_names(experiment, network, origins),
        settings=settings.changed("frozen", still(settings.frozen)).changed(
            "stop_when", moved_stop(settings.stop_when, experiment.network, origins)
        ),
        race=with_stop(with_frozen(experiment.race, still), lambda text: moved_stop(text, experiment.network, origins)),
        decision=_decision(experiment, origins[-1]),
    )


def _still_muted(old: NetworkSpec, network: NetworkSpec, origins: Origins) -> tuple[NodeId, ...]:
    """Where the muted neurons are now. One that has become an output, or a share, has to speak."""
    return tuple(
        (layer, node)
        for layer, nodes in enumerate(origins[:-1])
        for node, was in enumerate(nodes)
        if was in old.muted and (layer == 0 or not ACTIVATIONS[network.activation(layer)].couples)
    )


def _old_layer(nodes: Sequence[NodeId | None]) -> int | None:
    """The layer that the nodes of a layer came from; all of them come from one."""
    return next((node[0] for node in nodes if node is not None), None)


def _kept(nodes: Sequence[NodeId | None]) -> tuple[list[int], list[int]]:
    """Places of the nodes that were there: now, and in their old layer."""
    pairs = [(now, node[1]) for now, node in enumerate(nodes) if node is not None]
    return [now for now, _ in pairs], [was for _, was in pairs]


def _carried(old: Parameters, fresh: Parameters, origins: Origins) -> Parameters:
    """``fresh``, with the values of all nodes and connections that existed before."""
    flat = fresh.flat.copy()
    new = Parameters.over(fresh.network, flat)
    for layer in range(1, fresh.network.depth + 1):
        was = _old_layer(origins[layer])
        if not was:  # a new layer, or none
            continue
        targets, old_targets = _kept(origins[layer])
        new.b[layer][targets] = old.b[was][old_targets]
        if _old_layer(origins[layer - 1]) == was - 1:
            sources, old_sources = _kept(origins[layer - 1])
            new.w[layer][np.ix_(sources, targets)] = old.w[was][np.ix_(old_sources, old_targets)]
    return Parameters(fresh.network, flat)


def _new_places(old: NetworkSpec, origins: Origins) -> Iterator[tuple[ParameterPlace, ParameterPlace]]:
    """For each parameter that stays: where it was, where it is."""
    for layer in range(1, len(origins)):
        was = _old_layer(origins[layer])
        if not was:
            continue
        neighbours = _old_layer(origins[layer - 1]) == was - 1
        sources = list(zip(*_kept(origins[layer - 1]), strict=True)) if neighbours else []
        for target, old_target in zip(*_kept(origins[layer]), strict=True):
            yield ParameterPlace(was, old_target), ParameterPlace(layer, target)
            for source, old_source in sources:
                yield ParameterPlace(was, old_target, old_source), ParameterPlace(layer, target, source)


def _names(experiment: Experiment, network: NetworkSpec, origins: Origins) -> tuple[tuple[Text, ...], ...]:
    """The names that were there, and for new nodes the first ones that nobody has."""
    old = experiment.node_names
    taken = {old[node[0]][node[1]] for nodes in origins for node in nodes if node is not None}

    def fresh(layer: int, place: int) -> Text:
        name = next(name for k in count(place) if (name := node_name(network, layer, k)) not in taken)
        taken.add(name)
        return name

    return tuple(
        tuple(fresh(layer, place) if node is None else old[node[0]][node[1]] for place, node in enumerate(nodes))
        for layer, nodes in enumerate(origins)
    )


def _columns(values: FloatArray, nodes: Sequence[NodeId | None], layer: int) -> FloatArray:
    """(N, n): the columns of nodes that belonged to this side of the data; blank ones for all others."""
    columns = np.full((len(values), len(nodes)), np.nan)
    for place, node in enumerate(nodes):
        if node is not None and node[0] == layer:
            columns[:, place] = values[:, node[1]]
    return columns


def _blank_where_no_shares(t: FloatArray) -> FloatArray:
    """Where targets are shares a sample's sum to 1; without one of its outputs they may not: then they are blank."""
    sums = t.sum(axis=1)
    wrong = ~np.isnan(sums) & ~np.isclose(sums, 1.0, rtol=0.0, atol=1e-9)
    t[wrong] = np.nan
    return t


def _decision(experiment: Experiment, outputs: Sequence[NodeId | None]) -> Decision | None:
    """The decision goes where its node goes, and away with it."""
    decision = experiment.decision
    if decision is None:
        return None
    node = (experiment.network.depth, decision.output)
    return replace(decision, output=list(outputs).index(node)) if node in outputs else None
