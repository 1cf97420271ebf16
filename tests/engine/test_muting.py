"""A muted unit is as good as one that is not there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bpsim.engine.advancing import advance
from bpsim.engine.gradient_check import check_gradients
from bpsim.engine.network import NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.problems import BadValue
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from tests.engine.cases import full_trainings, trainings, with_muted

Case = tuple[Training, State]


def without_muted(training: Training, state: State) -> tuple[Training, State, np.ndarray] | None:
    """The training without its muted units, and where its parameters stand in the whole vector; None where a layer
    would be left without any unit."""
    network = training.network
    kept = [[n for n in range(size) if (layer, n) not in network.muted] for layer, size in enumerate(network.layers)]
    if not all(kept):
        return None
    smaller = NetworkSpec(tuple(map(len, kept)), network.activations)
    places = []
    for layer in range(1, network.depth + 1):
        places += [ParameterPlace(layer, j, i) for i in kept[layer - 1] for j in kept[layer]]
        places += [ParameterPlace(layer, j) for j in kept[layer]]
    indices = np.array([network.index_of(place) for place in places])
    now = {place.name: index for index, place in enumerate(places)}
    names = [place.name for place in smaller.places()]
    frozen = tuple(names[now[name]] for name in training.settings.frozen if name in now)
    chosen = replace(training.settings, frozen=frozen)
    small = Training(smaller, training.x[:, kept[0]], training.t, chosen, training.origin)
    return small, State.start(Parameters(smaller, state.parameters.flat[indices]), chosen, state.update), indices


@settings(max_examples=150, deadline=None)
@given(full_trainings(), st.integers(1, 12))
def test_training_is_that_of_the_network_without_it(case: Case, count: int) -> None:
    training, state = case
    smaller = without_muted(training, state)
    assume(smaller is not None)
    assert smaller is not None
    small, start, indices = smaller
    # a layer that is muted whole leaves a softmax behind it its biases: nothing of that is special
    whole, part = advance(training, state, count), advance(small, start, count)
    assume(whole.stop is None and np.abs(whole.state.parameters.flat).max() < 1e3)
    np.testing.assert_allclose(whole.batch_losses, part.batch_losses, rtol=1e-8, atol=1e-10)
    after = whole.state.parameters.flat
    np.testing.assert_allclose(after[indices], part.state.parameters.flat, rtol=1e-7, atol=1e-9)
    others = np.setdiff1d(np.arange(len(after)), indices)
    np.testing.assert_array_equal(after[others], state.parameters.flat[others])


@settings(max_examples=100, deadline=None)
@given(trainings(smooth=True), st.data())
def test_the_gradient_passes_the_check(case: Case, data: st.DataObject) -> None:
    training, state = case
    training = replace(training, network=data.draw(with_muted(training.network)))
    state = replace(state, parameters=Parameters(training.network, state.parameters.flat))
    assert check_gradients(training, state).ok
    trace = trace_update(training, state)
    for layer, node in training.network.muted:
        assert not trace.a[layer][:, node].any()
        assert not trace.gradient.w[layer + 1][node].any()
        if layer:
            assert not trace.delta[layer][:, node].any()
            assert not trace.derivative[layer][:, node].any()
            assert not trace.gradient.w[layer][:, node].any()


def test_what_cannot_be_muted_says_why() -> None:
    for muted, says in (((2, 0), "an output"), ((1, 0), "softmax layer"), ((0, 5), "a[0][5]"), ((7, 0), "a[7][0]")):
        with pytest.raises(BadValue) as caught:
            NetworkSpec((2, 2, 1), ("softmax", "sigmoid"), (muted,))
        assert says in caught.value.sentence()
        assert caught.value.where == "muted[0]"
    assert NetworkSpec((2, 2, 1), ("tanh", "sigmoid"), ((1, 1), (0, 0), (1, 1))).muted == ((0, 0), (1, 1))
