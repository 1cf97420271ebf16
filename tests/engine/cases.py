"""Random trainings for property tests."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.batching import BatchOrigin
from bpsim.engine.losses import LOSSES, SHARES
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.orders import ORDERS
from bpsim.engine.schedules import SCHEDULES
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training

HIDDEN = tuple(ACTIVATIONS)
OUTPUT = {row.id: (row.output,) for row in LOSSES.values() if row.output}


@st.composite
def trainings(draw: st.DrawFn, smooth: bool = False) -> tuple[Training, State]:
    """A small network with data, settings and a start; ``smooth`` leaves kinks out."""
    layers = tuple(draw(st.lists(st.integers(1, 4), min_size=2, max_size=4)))
    loss = draw(st.sampled_from(tuple(LOSSES)))
    choices = tuple(a for a in HIDDEN if not (smooth and ACTIVATIONS[a].kinked))
    activations = [draw(st.sampled_from(choices)) for _ in layers[1:]]
    activations[-1] = draw(st.sampled_from(OUTPUT.get(loss, choices)))
    network = NetworkSpec(layers, tuple(activations))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    count = draw(st.integers(1, 5))
    x = random.uniform(-1.5, 1.5, (count, layers[0]))
    t = random.uniform(0.0, 1.0, (count, layers[-1]))
    if LOSSES[loss].targets == SHARES:
        t /= t.sum(axis=1, keepdims=True)
    settings = TrainingSettings(
        learning_rate=draw(st.floats(0.001, 0.5)),
        batch_size=draw(st.one_of(st.just("all"), st.integers(1, count))),
        order=draw(st.sampled_from(tuple(ORDERS))),
        last_batch=draw(st.sampled_from(("use", "drop"))),
        seed=draw(st.integers(0, 1000)),
        loss=loss,
        weight_reduction=draw(st.sampled_from(("sum", "mean"))),
    )
    training = Training(network, x, t, settings)
    parameters = Parameters(network, random.uniform(-1.0, 1.0, network.parameter_count))
    return training, State.start(parameters, settings)


@st.composite
def strange_trainings(draw: st.DrawFn) -> tuple[Training, State]:
    """Trainings with mixed reductions, frozen parameters, epochs by draws, and a leg that starts late."""
    training, state = draw(trainings())
    names = [place.name for place in training.network.places()]
    chosen = replace(
        training.settings,
        bias_reduction=draw(st.sampled_from((None, "sum", "mean"))),
        train_biases=draw(st.booleans()),
        frozen=tuple(draw(st.lists(st.sampled_from(names), max_size=3))),
        updates_per_epoch=draw(st.sampled_from((None, 1, 3))),
    )
    origin = BatchOrigin(draw(st.integers(0, 5)), draw(st.integers(0, 5)))
    training = replace(training, settings=chosen, origin=origin)
    return training, State(origin.update, state.parameters, state.memory)


@st.composite
def full_trainings(draw: st.DrawFn) -> tuple[Training, State]:
    """Strange trainings with any optimizer, schedule and regularisation.

    ``epsilon`` is not tiny: an optimizer that divides by a root would blow the rounding of a gradient that is
    exactly 0 up to a whole step.
    """
    training, state = draw(strange_trainings())
    chosen = replace(
        training.settings,
        optimizer=draw(st.sampled_from(tuple(OPTIMIZERS))),
        momentum=draw(st.floats(0.0, 0.95)),
        decay=draw(st.floats(0.5, 0.95)),
        beta1=draw(st.floats(0.5, 0.95)),
        beta2=draw(st.floats(0.5, 0.999)),
        epsilon=draw(st.floats(0.01, 0.1)),
        schedule=draw(st.sampled_from(tuple(SCHEDULES))),
        schedule_epochs=draw(st.integers(1, 4)),
        schedule_factor=draw(st.floats(0.1, 1.1)),
        l1=draw(st.sampled_from((0.0, 0.01))),
        l2=draw(st.sampled_from((0.0, 0.1))),
    )
    training = replace(training, network=draw(with_muted(training.network)), settings=chosen)
    return training, State.start(Parameters(training.network, state.parameters.flat), chosen, state.update)


@st.composite
def with_muted(draw: st.DrawFn, network: NetworkSpec) -> NetworkSpec:
    """The network with some of the units muted that can be."""
    able = [
        (layer, node)
        for layer, size in enumerate(network.layers[:-1])
        for node in range(size)
        if layer == 0 or not ACTIVATIONS[network.activation(layer)].couples
    ]
    return replace(network, muted=tuple(draw(st.lists(st.sampled_from(able), max_size=3))))
