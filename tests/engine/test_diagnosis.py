"""A network that is stuck is recognised; one that learns is not."""

from __future__ import annotations

import numpy as np
import pytest

from bpsim.engine.advancing import advance
from bpsim.engine.diagnosis import saturated_outputs
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training

HIRING = NetworkSpec((2, 2, 2, 1), ("sigmoid",) * 3)
START = Parameters.from_layers(
    HIRING,
    [[[0.8, 0.2], [0.2, 0.8]], [[0.5, 0.0], [0.5, 1.0]], [[0.5], [0.5]]],
    [[-1.0, 0.3], [0.1, -0.1], [-0.6]],
)
APPLICANTS = np.array([[1.0, 0.1], [0.1, 1.0], [0.1, 0.1], [1.0, 1.0]])
HIRED = np.array([[1.0], [0.0], [0.0], [1.0]])


def hiring(rate: float, **changes: object) -> Training:
    return Training(HIRING, APPLICANTS, HIRED, TrainingSettings(**{"learning_rate": rate, **changes}))


def parameters_after(training: Training, epochs: int) -> Parameters:
    return advance(training, State.start(START, training.settings), epochs, watch=False).state.parameters


def test_the_hiring_network_at_rate_100_ends_saturated() -> None:
    training = hiring(100.0)
    stuck = parameters_after(training, 3000)
    assert training.loss_on(stuck) == pytest.approx(0.25, abs=1e-3)
    (found,) = saturated_outputs(training, stuck)
    assert (found.node, found.samples) == (0, (0, 3))
    assert 0.0 < found.derivative < 1e-6


@pytest.mark.parametrize(("rate", "epochs"), [(0.1, 10_000), (1.0, 3000), (10.0, 3000)])
def test_a_run_that_learns_is_never_called_saturated(rate: float, epochs: int) -> None:
    training = hiring(rate)
    assert saturated_outputs(training, START) == ()
    assert saturated_outputs(training, parameters_after(training, epochs // 30)) == ()
    done = parameters_after(training, epochs)
    assert training.loss_on(done) < 0.01
    assert saturated_outputs(training, done) == ()


def far_off(loss: str, activation: str) -> Training:
    network = NetworkSpec((1, 2), (activation,))
    return Training(network, np.array([[1.0]]), np.array([[1.0, 0.0]]), TrainingSettings(loss=loss))


@pytest.mark.parametrize(
    ("loss", "activation", "nodes"),
    [
        ("half", "sigmoid", [0, 1]), ("mse", "tanh", [0, 1]), ("sse", "softmax", [0, 1]),
        ("bce", "sigmoid", []), ("cce", "softmax", []), ("half", "identity", []), ("half", "leaky_relu", []),
    ],
)  # fmt: skip
def test_saturation_takes_a_delta_that_goes_through_a_flat_derivative(
    loss: str, activation: str, nodes: list[int]
) -> None:
    training = far_off(loss, activation)
    parameters = Parameters.from_layers(training.network, [[[-9.0, 9.0]]], [[0.0, 0.0]])
    found = saturated_outputs(training, parameters)
    assert [each.node for each in found] == nodes
    right = Parameters.from_layers(training.network, [[[9.0, -9.0 if activation != "tanh" else 0.0]]], [[0.0, 0.0]])
    assert saturated_outputs(training, right) == ()


def test_a_network_that_has_given_up_a_few_samples_is_not_stuck() -> None:
    network = NetworkSpec((1, 1), ("sigmoid",))
    x = np.ones((100, 1))
    for wrong, count in ((4, 0), (5, 1), (100, 1)):
        t = np.ones((100, 1))
        t[:wrong] = 0.0
        training = Training(network, x, t, TrainingSettings())
        found = saturated_outputs(training, Parameters.from_layers(network, [[[9.0]]], [[0.0]]))
        assert len(found) == count
        assert all(len(each.samples) == wrong for each in found)


def test_parameters_that_are_not_finite_give_no_finding_and_no_warning() -> None:
    training = far_off("half", "sigmoid")
    assert saturated_outputs(training, Parameters(training.network, np.full(4, np.nan))) == ()
