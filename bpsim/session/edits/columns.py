"""Edits of what the data's columns are: names, order, fewer or more of them, other data. The network's first and last
layer follow. Experiment in, edited experiment out; each raises BadValue where that cannot be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.losses import LOSSES, SHARES, UNIT
from bpsim.engine.network import NetworkSpec
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.session.data.data_import import Imported
from bpsim.session.edits.data import batches_up_to
from bpsim.session.edits.rebuilding import NEW_WEIGHTS, Origins, rebuilt
from bpsim.session.edits.stopping import stop_among
from bpsim.session.edits.structure import NEW_ACTIVATION
from bpsim.session.experiment import Experiment
from bpsim.session.lane import with_batches_up_to, with_stop
from bpsim.session.naming import node_name
from bpsim.session.words.text import Text

Columns = Sequence[int | None]


def with_columns(experiment: Experiment, inputs: Columns, targets: Columns) -> Experiment:
    """Inputs and targets in another order, fewer or more: each the number of an old one, or None for a new one.

    The input and output layer follow. Connections that stay keep their weights, new ones are drawn with
    ``init_seed``; a new column is blank.
    """
    if not inputs or not targets:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "needs at least one input and one target"), "data")
    return rebuilt(experiment, _origins(experiment, inputs, targets), experiment.network.activations)


def _origins(experiment: Experiment, inputs: Columns, targets: Columns) -> Origins:
    old = experiment.network
    origins: Origins = [[(layer, node) for node in range(size)] for layer, size in enumerate(old.layers)]
    for layer, columns in ((0, inputs), (old.depth, targets)):
        origins[layer] = [None if column is None else (layer, column) for column in columns]
    return origins


def with_imported(experiment: Experiment, data: Imported, title: str) -> Experiment:
    """Other data altogether. First and last layer get its width: weights of nodes that stay are kept, new ones are
    drawn with ``init_seed``. Where the loss or the output activation cannot go with the targets, others come."""
    old = experiment.network
    inputs, targets = data.samples.x.shape[1], data.samples.t.shape[1]
    loss, output = experiment.settings.loss, old.activations[-1]
    if not _goes_with(loss, output, data):
        loss, output = fitting_output(data)
    origins = _origins(experiment, _first(old.layers[0], inputs), _first(old.layers[-1], targets))
    made = rebuilt(experiment, origins, (*old.activations[:-1], output))
    network, count = made.network, len(data.samples)
    settings = batches_up_to(made.settings.changed("loss", loss), count)

    def still(text: str | None) -> str | None:
        return stop_among(text, experiment, data.samples.names, () if data.test is None else data.test.names)

    # the same network with other data keeps its words; in another one they would be about nothing
    inner = made.node_names[1:-1] if network.layers == old.layers else _plain_names(network)
    return replace(
        made, title=Text.same(title), story=Text.same(""), badge=None, decision=None, shape=data.shape, part=data.part,
        x=data.samples.x, t=data.samples.t, sample_names=data.samples.names, test=data.test, scaling=data.scaling,
        node_names=(data.input_names, *inner, data.target_names),
        settings=settings.changed("stop_when", still(settings.stop_when)),
        race=with_stop(with_batches_up_to(made.race, count), still),
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
    return "half", "sigmoid" if _within(data, *ACTIVATIONS["sigmoid"].range) else "identity"


def _goes_with(loss: str, output: str, data: Imported) -> bool:
    if LOSSES[loss].targets == SHARES:
        return data.classes and data.samples.t.shape[1] > 1
    if LOSSES[loss].targets == UNIT and not _within(data, 0.0, 1.0):
        return False
    return _within(data, *ACTIVATIONS[output].range)


def _within(data: Imported, least: float, most: float) -> bool:
    """Blanks may become anything."""
    parts = (part.t for part in (data.samples, data.test) if part)
    return all(bool(np.all(np.isnan(t) | ((t >= least) & (t <= most)))) for t in parts)


def new_experiment(
    data: Imported, hidden: Sequence[int], title: str, settings: TrainingSettings, activation: str = NEW_ACTIVATION
) -> Experiment:
    """An experiment of its own with this data: hidden layers of one activation, an output that suits the targets."""
    loss, output = fitting_output(data)
    sizes = (data.samples.x.shape[1], *hidden, data.samples.t.shape[1])
    try:
        network = NetworkSpec(sizes, (*(activation for _ in hidden), output))
    except BadValue as problem:
        raise problem.inside("network") from None
    return Experiment(
        title=Text.same(title),
        parameters=initial_parameters(network, NEW_WEIGHTS, settings.init_seed),
        x=data.samples.x,
        t=data.samples.t,
        settings=settings.changed("loss", loss),
        node_names=(data.input_names, *_plain_names(network), data.target_names),
        sample_names=data.samples.names,
        test=data.test,
        scaling=data.scaling,
        shape=data.shape,
        part=data.part,
    )
