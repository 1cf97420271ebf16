"""The rows of the tables: values in closed form, slopes by differences, honest ends."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.optimizers import OPTIMIZERS, Rule
from tests.engine.values import ACTIVATED, LOST

Z = np.array([[-1e4, -800.0, -3.0, -0.5, 0.0, 0.25, 2.0, 800.0, 1e4]])
SLOPED = tuple(ACTIVATED)
TINY = np.array([1e-9])
vectors = st.lists(st.floats(-1e4, 1e4), min_size=2, max_size=5)


@pytest.mark.parametrize("name", SLOPED)
def test_every_activation_is_what_it_is_from_far_left_to_far_right(name: str) -> None:
    with np.errstate(over="ignore"):
        made, expected = ACTIVATIONS[name].value(Z), ACTIVATED[name][0](Z)
    np.testing.assert_allclose(made, expected, rtol=1e-14, atol=1e-300)


@pytest.mark.parametrize("name", SLOPED)
def test_a_derivative_is_the_slope_of_its_value(name: str) -> None:
    row, z, h = ACTIVATIONS[name], np.array([-3.0, -0.5, 0.25, 2.0]), 1e-6
    slope = (row.value(z + h) - row.value(z - h)) / (2 * h)
    np.testing.assert_allclose(row.derivative(z, row.value(z)), slope, rtol=1e-8)
    left, right = (row.derivative(at, row.value(at))[0] for at in (np.zeros(1), TINY))
    assert row.kinked == (abs(right - left) > 1e-3)
    ends = row.derivative(Z[:, [0, -1]], row.value(Z[:, [0, -1]]))
    assert row.flattens == (not ends.any())
    low, high = row.range
    assert low <= row.value(Z).min()
    assert row.value(Z).max() <= high


def test_every_row_of_the_tables_has_a_formula_of_its_own_to_be_checked_by() -> None:
    assert set(ACTIVATED) == {row.id for row in ACTIVATIONS.values() if not row.couples}
    assert set(LOST) == {row.id for row in LOSSES.values() if not row.output}


@given(vectors, st.integers(0, 99))
def test_softmax_gives_probabilities_and_pulls_back_through_its_whole_jacobian(values: list[float], seed: int) -> None:
    row, z = ACTIVATIONS["softmax"], np.array([values])
    a = row.value(z)
    assert a.min() >= 0.0
    assert a.sum() == pytest.approx(1.0, rel=1e-14)
    da = np.random.default_rng(seed).normal(size=a.shape)
    jacobian = np.diag(a[0]) - np.outer(a[0], a[0])
    derivative = row.derivative(z, a)
    np.testing.assert_allclose(row.pull_back(a, derivative, da)[0], jacobian @ da[0], rtol=1e-9, atol=1e-15)
    np.testing.assert_allclose(derivative[0], np.diag(jacobian), atol=1e-16)


@pytest.mark.parametrize(("loss", "factor"), [("half", 0.5), ("sse", 1.0), ("mse", 1 / 3)])
def test_squared_errors(loss: str, factor: float) -> None:
    a, t = np.array([[0.5, 1.0, -2.0], [0.0, 0.0, 0.0]]), np.array([[0.0, 1.0, 1.0], [3.0, 0.0, 4.0]])
    row = LOSSES[loss]
    np.testing.assert_allclose(row.value(a, t, a), factor * np.array([9.25, 25.0]), rtol=1e-15)
    np.testing.assert_allclose(row.derivative(a, t), 2 * factor * (a - t), rtol=1e-15)


@pytest.mark.parametrize("far", [5.0, 20.0, 40.0, 500.0])
@pytest.mark.parametrize("shift", [0.0, 1e4, -1e4])
def test_a_categorical_cross_entropy_near_0_keeps_its_digits(far: float, shift: float) -> None:
    z = np.array([[shift, shift - far, shift - far]])
    right = float(LOSSES["cce"].value(z, np.array([[1.0, 0.0, 0.0]]), z)[0])
    wrong = float(LOSSES["cce"].value(z, np.array([[0.0, 1.0, 0.0]]), z)[0])
    assert right == pytest.approx(math.log1p(2 * math.exp(-far)), rel=1e-12)
    assert wrong == pytest.approx(far + math.log1p(2 * math.exp(-far)), rel=1e-12)


@given(vectors, st.integers(0, 99))
def test_a_categorical_cross_entropy_is_finite_and_right_for_any_targets(values: list[float], seed: int) -> None:
    t = np.random.default_rng(seed).dirichlet(np.ones(len(values)))
    top = max(values)
    log_sum = math.log(math.fsum(math.exp(z - top) for z in values))
    expected = math.fsum(p * (log_sum + (top - z)) for p, z in zip(t.tolist(), values, strict=True))
    z = np.array([values])
    assert float(LOSSES["cce"].value(z, t[None], z)[0]) == pytest.approx(expected, rel=1e-9, abs=1e-13)


def test_of_equal_largest_z_each_counts_once() -> None:
    z = np.array([[7.0, 7.0, 7.0, 7.0]])
    assert float(LOSSES["cce"].value(z, np.array([[0.0, 1.0, 0.0, 0.0]]), z)[0]) == pytest.approx(math.log(4))


@given(st.floats(-1e4, 1e4), st.sampled_from([0.0, 1.0, 0.3]))
def test_a_binary_cross_entropy_is_finite_and_never_negative(z: float, t: float) -> None:
    value = float(LOSSES["bce"].value(np.zeros((1, 1)), np.array([[t]]), np.array([[z]]))[0])
    assert math.isfinite(value)
    assert value >= 0.0


def test_a_right_answer_that_rounds_to_its_end_has_a_slope_all_the_same() -> None:
    # dL/da is -1 at a = 1 for the target 1, not 0/0; a wrong answer there has no finite one
    ends = np.array([[1.0, 0.0, 0.0, 1.0]])
    with np.errstate(divide="ignore", invalid="ignore"):
        binary = LOSSES["bce"].derivative(ends, np.array([[1.0, 0.0, 1.0, 0.0]]))
        several = LOSSES["cce"].derivative(ends, np.array([[1.0, 0.0, 0.0, 0.0]]))
    assert binary.tolist() == [[-1.0, 1.0, -math.inf, math.inf]]
    assert several.tolist() == [[-1.0, 0.0, 0.0, 0.0]]


def test_plain_gradient_descent_remembers_nothing() -> None:
    row = OPTIMIZERS["sgd"]
    memory = row.initial_memory(3)
    assert memory.shape == (0, 3)
    rule = Rule(0.5, 0.9, 0.9, 0.9, 0.999, 1e-8, 1.0, 1.0, 0.0)
    change, after = row.step(np.array([1.0, -2.0, 0.0]), np.ones(3), np.ones(3), memory, rule)
    assert change.tolist() == [-0.5, 1.0, 0.0]
    assert after.shape == (0, 3)
