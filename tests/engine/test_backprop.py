"""The mathematics against an independent oracle and against central differences."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings

from bpsim.engine.gradient_check import check_gradients
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from tests.engine.cases import trainings
from tests.engine.oracle import backpropagate

Case = tuple[Training, State]


@settings(max_examples=150, deadline=None)
@given(trainings())
def test_every_delta_and_gradient_equals_the_oracle(case: Case) -> None:
    training, state = case
    trace = trace_update(training, state)
    weights = [w.tolist() for w in state.parameters.w]
    biases = [b.tolist() for b in state.parameters.b]
    sums: list[np.ndarray] = [np.zeros_like(w) for w in state.parameters.w]
    losses = []
    for row, sample in enumerate(trace.batch):
        loss, deltas, gradients = backpropagate(
            weights, biases, list(training.network.activations), training.settings.loss,
            training.x[sample].tolist(), training.t[sample].tolist(),
        )  # fmt: skip
        losses.append(loss)
        assert trace.sample_loss[row] == pytest.approx(loss, rel=1e-9, abs=1e-12)
        for layer, delta in enumerate(deltas, start=1):
            np.testing.assert_allclose(trace.delta[layer][row], delta, rtol=1e-8, atol=1e-12)
        for total, gradient in zip(sums, gradients, strict=True):
            total += np.array(gradient)
    share = len(trace.batch) if training.settings.weight_mean else 1
    assert trace.loss == pytest.approx(sum(losses) / share, rel=1e-9, abs=1e-12)
    for layer, total in enumerate(sums, start=1):
        np.testing.assert_allclose(trace.gradient.w[layer], total / share, rtol=1e-8, atol=1e-12)
        np.testing.assert_allclose(trace.gradient.b[layer], trace.delta[layer].sum(axis=0) / share, atol=1e-12)


@settings(max_examples=80, deadline=None)
@given(trainings(smooth=True))
def test_gradients_equal_central_differences(case: Case) -> None:
    result = check_gradients(*case)
    assert result.ok, result.max_relative_error
    assert len(result.parameters) == case[0].network.parameter_count


def test_a_wrong_gradient_is_found_out() -> None:
    network = NetworkSpec((2, 3, 2), ("sigmoid", "sigmoid"))
    wrong = TrainingSettings(loss="sse", weight_reduction="sum", bias_reduction="mean")
    x, t = np.array([[1.0, 2.0], [0.5, -1.0]]), np.array([[1.0, 0.0], [0.0, 1.0]])
    parameters = Parameters(network, np.linspace(-1.0, 1.0, network.parameter_count))
    result = check_gradients(Training(network, x, t, wrong), State.start(parameters, wrong))
    bad = [row.place for row in result.parameters if not row.ok]
    assert bad == [place for place in network.places() if place.source is None]
    for row in result.parameters:
        if not row.ok:
            assert row.numeric == pytest.approx(2 * row.backprop, rel=1e-6)


@settings(max_examples=60, deadline=None)
@given(trainings())
def test_a_trace_is_read_only_and_its_update_is_the_gradient_step(case: Case) -> None:
    training, state = case
    trace = trace_update(training, state)
    expected = trace.before.flat - training.settings.learning_rate * trace.gradient.flat
    np.testing.assert_allclose(trace.after.flat, expected, rtol=1e-15, atol=0)
    for array in (trace.x, trace.t, trace.sample_loss, *trace.z, *trace.a, *trace.da, *trace.delta, trace.after.flat):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0.0


@pytest.mark.parametrize("z", [0.0, 1.0, -3.5, 36.0, -36.0, 745.0, -745.0, 1e4, -1e4])
@pytest.mark.parametrize("t", [0.0, 1.0, 0.3])
def test_binary_cross_entropy_stays_exact_for_large_z(z: float, t: float) -> None:
    a = np.array([[1.0 / (1.0 + math.exp(-z)) if z > -700 else 0.0]])
    value = float(LOSSES["bce"].value(a, np.array([[t]]), np.array([[z]]))[0])

    def softplus(v: float) -> float:
        return v + math.log1p(math.exp(-v)) if v > 0 else math.log1p(math.exp(v))

    assert value == pytest.approx(t * softplus(-z) + (1 - t) * softplus(z), rel=1e-12, abs=1e-300)
    assert math.isfinite(value)


@pytest.mark.parametrize("scale", [1.0, 100.0, 1e4])
def test_categorical_cross_entropy_stays_finite_for_large_z(scale: float) -> None:
    z = np.array([[scale, -scale, 0.0]])
    t = np.array([[0.0, 1.0, 0.0]])
    value = float(LOSSES["cce"].value(np.zeros((1, 3)), t, z)[0])
    assert value == pytest.approx(2 * scale + math.log(1 + math.exp(-scale) + math.exp(-2 * scale)), rel=1e-12)


@pytest.mark.parametrize(("loss", "activation"), [("bce", "sigmoid"), ("cce", "softmax")])
def test_with_its_cross_entropy_delta_is_the_error(loss: str, activation: str) -> None:
    network = NetworkSpec((2, 2), (activation,))
    chosen = TrainingSettings(loss=loss)
    training = Training(network, np.array([[400.0, -900.0]]), np.array([[0.0, 1.0]]), chosen)
    parameters = Parameters.from_layers(network, [[[1.0, -1.0], [-1.0, 1.0]]], [[0.0, 0.0]])
    trace = trace_update(training, State.start(parameters, chosen))
    np.testing.assert_array_equal(trace.delta[1], trace.a[1] - trace.t)
    assert np.isfinite(trace.delta[1]).all()
    assert math.isfinite(trace.loss)
