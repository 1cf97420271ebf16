"""Answers for a picture are those of the forward pass, as exactly as a colour needs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.backprop import forward
from bpsim.engine.drawing import activations_at
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.network import NetworkSpec


@pytest.mark.parametrize("activation", ACTIVATIONS)
@given(seed=st.integers(0, 99), scale=st.sampled_from([0.3, 3.0]))
def test_every_layer_is_that_of_the_forward_pass(activation: str, seed: int, scale: float) -> None:
    muted = () if ACTIVATIONS[activation].couples else ((1, 2),)
    network = NetworkSpec((3, 5, 4, 2), (activation, "tanh", activation), muted)
    parameters = initial_parameters(network, "uniform", seed, scale)
    x = np.random.default_rng(seed).uniform(-2.0, 2.0, (40, 3))
    made, exact = activations_at(parameters, x.astype(np.float32)), forward(parameters, x).a
    for layer in exact.layers:
        assert made[layer].dtype == np.float32
        np.testing.assert_allclose(made[layer], exact[layer], rtol=2e-4, atol=2e-5)


def test_a_diverged_network_has_answers_too() -> None:
    network = NetworkSpec((2, 2, 1), ("relu", "identity"))
    parameters = initial_parameters(network, "uniform", 1)
    flat = np.array(parameters.flat) * 1e200
    made = activations_at(type(parameters)(network, flat), np.ones((3, 2), np.float32))
    assert made[-1].shape == (3, 1)
    assert not np.isfinite(made[-1]).all()
