"""Random trainings for property tests."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training

HIDDEN = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "softmax")
OUTPUT = {"bce": ("sigmoid",), "cce": ("softmax",)}


@st.composite
def trainings(draw: st.DrawFn, smooth: bool = False) -> tuple[Training, State]:
    """A small network with data, settings and a start; ``smooth`` leaves kinks out."""
    layers = tuple(draw(st.lists(st.integers(1, 4), min_size=2, max_size=4)))
    loss = draw(st.sampled_from(("half", "sse", "mse", "bce", "cce")))
    choices = tuple(a for a in HIDDEN if not (smooth and "relu" in a))
    activations = [draw(st.sampled_from(choices)) for _ in layers[1:]]
    activations[-1] = draw(st.sampled_from(OUTPUT.get(loss, choices)))
    network = NetworkSpec(layers, tuple(activations))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    count = draw(st.integers(1, 5))
    x = random.uniform(-1.5, 1.5, (count, layers[0]))
    t = random.uniform(0.0, 1.0, (count, layers[-1]))
    if loss == "cce":
        t /= t.sum(axis=1, keepdims=True)
    settings = TrainingSettings(
        learning_rate=draw(st.floats(0.001, 0.5)),
        batch_size=draw(st.one_of(st.just("all"), st.integers(1, count))),
        order=draw(st.sampled_from(("sequential", "shuffled", "replacement"))),
        last_batch=draw(st.sampled_from(("use", "drop"))),
        seed=draw(st.integers(0, 1000)),
        loss=loss,
        weight_reduction=draw(st.sampled_from(("sum", "mean"))),
    )
    training = Training(network, x, t, settings)
    parameters = Parameters(network, random.uniform(-1.0, 1.0, network.parameter_count))
    return training, State.start(parameters, settings)
