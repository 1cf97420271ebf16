"""Each optimizer, schedule and penalty against its textbook formula, number by number in plain Python."""

from __future__ import annotations

import math

import numpy as np
import pytest

from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.optimizers import OPTIMIZERS, penalty_slope
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training

RATE = 0.1


def momentum(kept: dict[str, float], g: float, w: float, t: int) -> float:
    kept["v"] = 0.9 * kept["v"] - RATE * g
    return kept["v"]


def nesterov(kept: dict[str, float], g: float, w: float, t: int) -> float:
    kept["v"] = 0.9 * kept["v"] - RATE * g
    return 0.9 * kept["v"] - RATE * g


def adagrad(kept: dict[str, float], g: float, w: float, t: int) -> float:
    kept["s"] += g**2
    return -RATE * g / (math.sqrt(kept["s"]) + 1e-8)


def rmsprop(kept: dict[str, float], g: float, w: float, t: int) -> float:
    kept["s"] = 0.9 * kept["s"] + 0.1 * g**2
    return -RATE * g / (math.sqrt(kept["s"]) + 1e-8)


def adam(kept: dict[str, float], g: float, w: float, t: int) -> float:
    kept["m"] = 0.9 * kept["m"] + 0.1 * g
    kept["s"] = 0.999 * kept["s"] + 0.001 * g**2
    return -RATE * (kept["m"] / (1 - 0.9**t)) / (math.sqrt(kept["s"] / (1 - 0.999**t)) + 1e-8)


def nadam(kept: dict[str, float], g: float, w: float, t: int) -> float:
    kept["m"] = 0.9 * kept["m"] + 0.1 * g
    kept["s"] = 0.999 * kept["s"] + 0.001 * g**2
    ahead = (0.9 * kept["m"] + 0.1 * g) / (1 - 0.9**t)
    return -RATE * ahead / (math.sqrt(kept["s"] / (1 - 0.999**t)) + 1e-8)


# what the t-th update adds to a weight w with the gradient g, and what is kept
BY_HAND = {
    "sgd": lambda kept, g, w, t: -RATE * g,
    "momentum": momentum,
    "nesterov": nesterov,
    "adagrad": adagrad,
    "rmsprop": rmsprop,
    "adam": adam,
    "nadam": nadam,
    "adamw": adam,  # without regularisation
}


def by_hand(name: str, gradients: list[float]) -> list[float]:
    """The values of one parameter that starts at 0, after each update."""
    w, kept, values = 0.0, dict.fromkeys("vsm", 0.0), []
    for t, g in enumerate(gradients, start=1):
        w += BY_HAND[name](kept, g, w, t)
        values.append(w)
    return values


def a_line(**changes: object) -> tuple[Training, State]:
    """a = w x with x = 1, t = 1: the gradient of the weight is w - 1."""
    network = NetworkSpec((1, 1), ("identity",))
    chosen = TrainingSettings(**{"learning_rate": RATE, "train_biases": False, **changes})
    training = Training(network, np.ones((1, 1)), np.ones((1, 1)), chosen)
    return training, State.start(Parameters(network, np.zeros(2)), chosen)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_rule_is_the_textbooks(name: str) -> None:
    training, state = a_line(optimizer=name)
    gradients, values = [], []
    for _ in range(6):
        trace = trace_update(training, state)
        gradients.append(float(trace.gradient.flat[0]))
        state = trace.next_state()
        values.append(float(state.parameters.flat[0]))
    np.testing.assert_allclose(values, by_hand(name, gradients), rtol=1e-14)
    assert state.memory.shape == (len(OPTIMIZERS[name].memory), 2)


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        ("constant", [1, 1, 1, 1, 1, 1, 1]),
        ("step", [1, 1, 0.25, 0.25, 0.0625, 0.0625, 0.015625]),
        ("exponential", [1, 0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625]),
        ("cosine", [1, 0.625, 0.25, 0.25, 0.25, 0.25, 0.25]),
        ("warmup", [0.25, 0.625, 1, 1, 1, 1, 1]),
    ],
)
def test_the_schedule_goes_by_epochs(schedule: str, expected: list[float]) -> None:
    chosen = TrainingSettings(learning_rate=2.0, schedule=schedule, schedule_epochs=2, schedule_factor=0.25)
    rates = [chosen.learning_rate_in(epoch) for epoch in range(7)]
    np.testing.assert_allclose(rates, [2.0 * share for share in expected], rtol=1e-12)


def test_an_update_uses_the_rate_of_its_epoch() -> None:
    training, state = a_line(schedule="step", schedule_epochs=1, schedule_factor=0.5)
    first = trace_update(training, state)
    second = trace_update(training, first.next_state())
    assert (first.rule.learning_rate, second.rule.learning_rate) == (RATE, RATE / 2)
    assert second.after.flat[0] == second.before.flat[0] - RATE / 2 * second.gradient.flat[0]


def test_penalties_pull_weights_to_zero_and_leave_biases_alone() -> None:
    np.testing.assert_allclose(penalty_slope(np.array([2.0, -0.5, 0.0]), 0.1, 0.3), [0.7, -0.25, 0.0])
    network, chosen = NetworkSpec((1, 1), ("identity",)), TrainingSettings(learning_rate=RATE, l1=0.1, l2=0.3)
    training = Training(network, np.zeros((1, 1)), np.full((1, 1), 5.0), chosen)
    start = State.start(Parameters(network, np.array([2.0, 5.0])), chosen)
    trace = trace_update(training, start)
    assert trace.gradient.flat.tolist() == [0.0, 0.0]
    np.testing.assert_allclose(trace.step_gradient.flat, [0.7, 0.0])
    np.testing.assert_allclose(trace.after.flat, [2.0 - RATE * 0.7, 5.0])
    assert trace.loss == 0.0


def test_adamw_takes_the_share_of_the_weight_itself_and_none_of_the_bias() -> None:
    training, state = a_line(optimizer="adamw", l2=0.2, train_biases=True)
    state = State(0, Parameters(training.network, np.array([3.0, -2.0])), state.memory)
    trace = trace_update(training, state)
    assert trace.step_gradient == trace.gradient
    # the gradients of both are 3 - 2 - 1 = 0: what moves is the decay alone
    assert trace.after.flat.tolist() == [3.0 - RATE * (0.2 * 3.0), -2.0]
