"""The gradient check finds what is wrong and nothing else, whatever the size of the data."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.advancing import advance
from bpsim.engine.gradient_check import TOLERANCE, CheckedParameter, check_gradients
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.network import NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from tests.engine.cases import trainings

Case = tuple[Training, State]
PUBLISHED_W = (
    [
        [0.10349391848211423, 0.6728007480999517, 0.37982617336231655],
        [0.2069301271239417, 0.3132583544123796, 0.4981190243532686],
        [0.5039602568808645, 0.15758203929198894, 0.7208789961583228],
    ],
    [
        [0.11523337845902983, 0.4819076547080063],
        [0.7725811942303281, 0.9643542878753092],
        [0.6313776311574842, 0.38813257555323405],
    ],
)


def published(**changes: object) -> Case:
    network = NetworkSpec((3, 3, 2), ("sigmoid", "sigmoid"))
    chosen = TrainingSettings(**{"loss": "sse", "weight_reduction": "sum", **changes})
    x, t = np.array([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]), np.eye(2)
    parameters = Parameters.from_layers(network, PUBLISHED_W, [[0.0] * 3, [0.0] * 2])
    return Training(network, x, t, chosen), State.start(parameters, chosen)


@pytest.mark.parametrize("updates", [0, 1, 300])
def test_bias_gradients_averaged_as_published_are_half_of_the_true_ones(updates: int) -> None:
    training, start = published(bias_reduction="mean")
    result = check_gradients(training, advance(training, start, updates).state)
    assert not result.ok
    assert result.max_relative_error == pytest.approx(0.5, rel=1e-6)
    wrong = [row for row in result.parameters if not row.ok]
    assert [row.place.name for row in wrong] == ["b[1][0]", "b[1][1]", "b[1][2]", "b[2][0]", "b[2][1]"]
    for row in wrong:
        assert row.numeric == pytest.approx(2 * row.backprop, rel=1e-6)


def test_the_same_network_with_true_bias_gradients_passes() -> None:
    result = check_gradients(*published())
    assert result.ok
    assert result.max_relative_error < 1e-8


@settings(max_examples=60, deadline=None)
@given(trainings())
def test_away_from_kinks_every_activation_passes(case: Case) -> None:
    training, state = case
    trace = trace_update(training, state)
    kinked = (z for layer, z in enumerate(trace.z, 1) if ACTIVATIONS[training.network.activation(layer)].kinked)
    assume(all(np.abs(z).min() > 1e-3 for z in kinked))
    result = check_gradients(training, state)
    assert result.ok, result.max_relative_error


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([1.0, 10.0, 100.0]),
    st.sampled_from([1.0, 1e2, 1e4]),
    st.sampled_from([("tanh", "identity"), ("sigmoid", "sigmoid"), ("softmax", "tanh"), ("identity", "identity")]),
    st.integers(0, 2**32 - 1),
)
def test_data_that_nobody_scaled_passes_too(
    inputs: float, targets: float, activations: tuple[str, str], seed: int
) -> None:
    random = np.random.default_rng(seed)
    network, chosen = NetworkSpec((3, 4, 2), activations), TrainingSettings(loss="sse", weight_reduction="sum")
    x, t = inputs * random.normal(size=(5, 3)), targets * random.normal(size=(5, 2))
    training = Training(network, x, t, chosen)
    result = check_gradients(training, State.start(Parameters(network, random.normal(size=26)), chosen))
    assert result.ok, result.max_relative_error


@pytest.mark.parametrize("hidden", ["relu", "leaky_relu"])
@pytest.mark.parametrize("rule", ["he", "zero", "equal"])
def test_at_a_kink_the_slope_that_backprop_takes_is_measured(hidden: str, rule: str) -> None:
    # biases 0 and a sample of zeros, or "equal" and the sample (-1, 0): z is exactly 0 in the whole hidden layer
    network, chosen = NetworkSpec((2, 3, 1), (hidden, "sigmoid")), TrainingSettings()
    x, t = np.array([[0.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [1.0, 1.0]]), np.array([[0.0], [1.0], [1.0], [0.0]])
    training = Training(network, x, t, chosen)
    state = State.start(initial_parameters(network, rule, 1), chosen)
    assert (trace_update(training, state).z[1] == 0.0).all(axis=1).any()
    assert check_gradients(training, state).ok


def test_a_check_leaves_the_state_alone_and_reports_each_parameter() -> None:
    training, state = published()
    before, heard = state.parameters.flat.copy(), list[int]()
    result = check_gradients(training, state, heard.append)
    np.testing.assert_array_equal(state.parameters.flat, before)
    assert heard == list(range(1, 21))
    assert [row.place for row in result.parameters] == list(training.network.places())


def test_the_batch_of_the_states_own_update_is_checked() -> None:
    training, start = published(batch_size=1)
    first, second = (check_gradients(training, State(k, start.parameters, start.memory)).parameters for k in (0, 1))
    for k, rows in enumerate((first, second)):
        trace = trace_update(training, State(k, start.parameters, start.memory))
        assert trace.batch.tolist() == [k]
        assert [row.backprop for row in rows] == trace.gradient.flat.tolist()
        assert all(row.ok for row in rows)
    assert [row.numeric for row in first] != [row.numeric for row in second]


def test_the_relative_error_has_a_floor_and_nan_is_never_right() -> None:
    place = ParameterPlace(1, 0, 0)
    assert CheckedParameter(place, 2.0, 1.0).relative_error == 0.5
    assert CheckedParameter(place, 0.0, 0.0).relative_error == 0.0
    assert CheckedParameter(place, 1e-7, 0.0).relative_error == pytest.approx(0.1)
    assert CheckedParameter(place, 1.0, 1.0 + 0.9 * TOLERANCE).ok
    assert not CheckedParameter(place, 1.0, 1.0 + 1.1 * TOLERANCE).ok
    assert not CheckedParameter(place, 1.0, -1.0).ok
    assert not CheckedParameter(place, math.nan, 1.0).ok
    assert not CheckedParameter(place, math.inf, math.inf).ok


def test_a_loss_that_is_not_finite_fails_without_a_warning() -> None:
    network, chosen = NetworkSpec((1, 1), ("identity",)), TrainingSettings()
    training = Training(network, np.array([[1e200]]), np.array([[0.0]]), chosen)
    result = check_gradients(training, State.start(Parameters(network, np.array([1e200, 0.0])), chosen))
    assert not result.ok
