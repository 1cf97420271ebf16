"""The same numbers on every machine, by the reference path and by the kernel: to the bit."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal, localcontext
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bpsim.engine import elementary, paths, sums
from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.advancing import advance
from bpsim.engine.elementary import exp, log1p, tanh
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.schedules import SCHEDULES
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training
from tests.engine.cases import full_trainings

law = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
finite = st.floats(-700.0, 700.0)


@law
@given(case=full_trainings(), count=st.integers(0, 25))
def test_the_kernel_is_the_reference_to_the_bit(kernel: None, case: tuple[Training, State], count: int) -> None:
    training, state = case
    network = replace(training.network, muted=())
    training = replace(training, network=network)
    state = replace(state, parameters=Parameters(network, state.parameters.flat))
    expected = advance(training, state, count)
    made = paths.advance_on("kernel", training, state, count)
    assert made.stop == expected.stop
    for ours, theirs in (
        (made.batch_losses, expected.batch_losses),
        (made.full_losses, expected.full_losses),
        (made.state.parameters.flat, expected.state.parameters.flat),
        (made.state.memory, expected.state.memory),
    ):
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("layers", [(2, 2, 2, 1), (3, 5, 3, 2), (4, 6, 3), (64, 32, 10)])
def test_so_it_is_at_every_size_that_is_summed_in_order(kernel: None, layers: tuple[int, ...]) -> None:
    training, state = a_run(layers, "tanh", "cce" if layers[-1] > 1 else "bce")
    expected = advance(training, state, 60)
    assert paths.advance_on("kernel", training, state, 60).state.parameters == expected.state.parameters


def a_run(layers: tuple[int, ...], activation: str, loss: str, **more: object) -> tuple[Training, State]:
    output = LOSSES[loss].output or activation
    network = NetworkSpec(layers, (*[activation] * (len(layers) - 2), output))
    x = (np.arange(12 * layers[0]).reshape(12, -1) * 37 % 101) / 50.0 - 1.0
    t = np.eye(layers[-1])[np.arange(12) % layers[-1]] if layers[-1] > 1 else (np.arange(12) % 2.0)[:, None]
    chosen = TrainingSettings(loss=loss, learning_rate=0.1, batch_size=5, momentum=0.9)
    training = Training(network, x, t, replace(chosen, **more))
    return training, State.start(initial_parameters(network, "uniform", 7), training.settings)


def all_numbers() -> str:
    """The bits of a run with each activation and loss, with each optimizer and schedule."""
    made = []
    for activation in ACTIVATIONS:
        for loss, row in LOSSES.items():
            if row.output == "softmax" or activation != "softmax":
                training, state = a_run((3, 5, 2) if row.output else (3, 5, 9), activation, loss)
                reached = advance(training, state, 100)
                made += [reached.state.parameters.flat, reached.batch_losses, reached.full_losses]
    for optimizer, schedule in product(OPTIMIZERS, SCHEDULES):
        training, state = a_run((3, 5, 2), "sigmoid", "half", optimizer=optimizer, schedule=schedule, schedule_epochs=7)
        made.append(advance(training, state, 100).state.parameters.flat)
    return np.concatenate(made).tobytes().hex()


OTHER_PROCESSORS = {
    # what NumPy may use beyond its baseline, whatever this processor has of it; unknown names are only warned of
    "an older processor": {
        "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4 AVX512_ICL AVX512_SPR AVX2 FMA3 AVX512F AVX512CD AVX512_SKX",
        "OPENBLAS_CORETYPE": "Nehalem",
    },
    "another BLAS": {"OPENBLAS_CORETYPE": "Haswell"},
    "an older C library": {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F"},
}


@pytest.mark.parametrize("machine", OTHER_PROCESSORS)
def test_another_processor_gives_the_same_numbers(machine: str) -> None:
    code = "from tests.engine.test_same_numbers import all_numbers; print(all_numbers())"
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        env={**os.environ, **OTHER_PROCESSORS[machine]},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == all_numbers()


@given(x=finite)
def test_exp_is_e_to_the_x(x: float) -> None:
    with localcontext(prec=40):
        exact = Decimal(x).exp()
        value = float(exp(np.array([x]))[0])
        assert abs(Decimal(value) - exact) <= Decimal("0.52") * Decimal(float(np.spacing(value)))


@example(x=1.85)
@example(x=0.5356571610389864)
@example(x=0.5345401522176295)
@given(x=st.one_of(st.floats(-20.0, 20.0), st.floats(-1.0, 1.0), st.floats(-1e-3, 1e-3)))
def test_tanh_is_the_hyperbolic_tangent(x: float) -> None:
    with localcontext(prec=400):
        power = (2 * Decimal(x)).exp()
        exact = (power - 1) / (power + 1)
        value = float(tanh(np.array([x]))[0])
        assert abs(Decimal(value) - exact) <= 3 * Decimal(float(np.spacing(abs(value))))


@given(x=st.one_of(st.floats(0.0, 3.0), st.floats(0.0, 1e-3), st.floats(0.0, 1e6)))
def test_log1p_is_the_logarithm(x: float) -> None:
    with localcontext(prec=400):
        exact = (1 + Decimal(x)).ln()
        value = float(log1p(np.array([x]))[0])
        assert abs(Decimal(value) - exact) <= Decimal(float(np.spacing(value)))


def test_their_tables_are_what_exp_and_ln_say_to_fifty_digits() -> None:
    """They are made by products and by a series, as that takes a quarter of the time."""
    steps = len(elementary._TABLE)
    with localcontext() as context:
        context.prec = 50
        exps = [(Decimal(2).ln() * j / steps).exp() for j in range(steps)]
        assert elementary._TABLE.tolist() == [float(value) for value in exps]
        assert elementary._LACKING.tolist() == [float(value / Decimal(float(value)) - 1) for value in exps]
        logs = [(1 + Decimal(i) / steps).ln() for i in range(steps + 1)]
        told = [elementary._in_two(value) for value in logs]
    assert list(zip(elementary._LOGS.tolist(), elementary._LOGS_REST.tolist(), strict=True)) == told


def test_where_they_end() -> None:
    with np.errstate(all="ignore"):
        far = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1e300, -1e300])
        np.testing.assert_array_equal(exp(far), [1.0, 1.0, np.inf, 0.0, np.nan, np.inf, 0.0])
        np.testing.assert_array_equal(tanh(far), [0.0, -0.0, 1.0, -1.0, np.nan, 1.0, -1.0])
        assert np.signbit(tanh(far)[1])
        assert np.isnan(log1p(np.array([np.nan]))).all()


@given(seed=st.integers(0, 99), count=st.integers(1, 40), n_in=st.integers(1, 70), n_out=st.integers(1, 70))
def test_sums_are_the_products_of_matrices(seed: int, count: int, n_in: int, n_out: int) -> None:
    """On either side of the size that is left to BLAS, in one piece and in many."""
    rng = np.random.default_rng(seed)
    a, w, delta = rng.normal(size=(count, n_in)), rng.normal(size=(n_in, n_out)), rng.normal(size=(count, n_out))
    np.testing.assert_allclose(sums.weighted(a, w), a @ w, rtol=1e-11, atol=1e-12)
    np.testing.assert_allclose(sums.over_samples(a, delta), a.T @ delta, rtol=1e-11, atol=1e-12)
    np.testing.assert_allclose(sums.total(a), a.sum(axis=0), rtol=1e-11, atol=1e-12)
    np.testing.assert_allclose(sums.over_units(a), a.sum(axis=1), rtol=1e-11, atol=1e-12)
    with pytest.MonkeyPatch.context() as patch:
        whole = sums.over_samples(a, delta)
        patch.setattr(sums, "_PRODUCTS", 3 * n_in * n_out)
        if w.size <= sums.ORDERED:
            np.testing.assert_array_equal(sums.over_samples(a, delta), whole)
