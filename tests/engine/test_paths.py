"""Three numeric paths, one result."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bpsim.engine import batching, paths, vectorised
from bpsim.engine.advancing import advance
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from tests.engine.cases import full_trainings

Case = tuple[Training, State]
law = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
DIGITS = 1e-12


def unmuted(case: Case) -> Case:
    """The same with every unit speaking: the kernel knows no others."""
    training, state = case
    network = replace(training.network, muted=())
    speaking = Parameters(network, state.parameters.flat)
    return replace(training, network=network), replace(state, parameters=speaking)


def well_conditioned(training: Training, state: State, count: int) -> bool:
    """Whether a change in the last digit of the start stays in the last digits: else no two ways of adding agree."""
    whole = advance(training, state, count)
    if whole.stop is not None and whole.stop.reason == "diverged":
        return False
    nudged = replace(state, parameters=Parameters(training.network, state.parameters.flat * (1 + 1e-10)))
    other = advance(training, nudged, count)
    if len(other.batch_losses) != len(whole.batch_losses):
        return False
    apart = np.abs(other.state.parameters.flat - whole.state.parameters.flat).max(initial=0.0)
    size = max(1.0, np.abs(whole.state.parameters.flat).max())
    return bool(apart < 1e-8 * size and np.abs(whole.batch_losses).max(initial=0.0) < 1e6)


@pytest.mark.parametrize("path", ["vector", "kernel"])
@law
@given(case=full_trainings(), count=st.integers(0, 25))
def test_every_path_computes_what_the_reference_does(kernel: None, path: str, case: Case, count: int) -> None:
    training, state = unmuted(case) if path == "kernel" else case
    assume(well_conditioned(training, state, count))
    expected = advance(training, state, count)
    made = paths.advance_on(path, training, state, count)
    assert made.stop == expected.stop
    assert made.first_update == expected.first_update
    assert (made.state.update, made.state.optimizer_steps) == (expected.state.update, expected.state.optimizer_steps)
    np.testing.assert_array_equal(made.full_updates, expected.full_updates)
    size = max(1.0, float(np.abs(expected.state.parameters.flat).max()))
    for ours, theirs in (
        (made.batch_losses, expected.batch_losses),
        (made.full_losses, expected.full_losses),
        (made.state.parameters.flat, expected.state.parameters.flat),
        (made.state.memory, expected.state.memory),
    ):
        np.testing.assert_allclose(ours, theirs, rtol=DIGITS, atol=20 * DIGITS * size)


@law
@given(case=full_trainings(), count=st.integers(0, 12), stretch=st.sampled_from((1, 3, 7, vectorised.STRETCH)))
def test_the_vector_path_is_the_same_to_the_bit_with_and_without_compiled_code(
    kernel: None, case: Case, count: int, stretch: int
) -> None:
    """A run that began before the kernel was there is made again after: it must not differ."""
    training, state = case
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vectorised, "STRETCH", stretch)
        compiled = paths.advance_on("vector", training, state, count)
        plain = advance(training, state, count, vector=True)
    assert compiled.stop == plain.stop
    assert compiled.state.parameters == plain.state.parameters
    for ours, theirs in (
        (compiled.state.memory, plain.state.memory),
        (compiled.batch_losses, plain.batch_losses),
        (compiled.full_losses, plain.full_losses),
    ):
        np.testing.assert_array_equal(ours, theirs)


@law
@given(case=full_trainings(), first=st.integers(0, 9), second=st.integers(0, 9))
def test_the_kernel_goes_on_bitwise_wherever_it_is_cut(kernel: None, case: Case, first: int, second: int) -> None:
    training, state = unmuted(case)
    whole = paths.advance_on("kernel", training, state, first + second)
    assume(whole.stop is None)
    one = paths.advance_on("kernel", training, state, first)
    two = paths.advance_on("kernel", training, one.state, second)
    assert two.state.parameters == whole.state.parameters
    np.testing.assert_array_equal(two.state.memory, whole.state.memory)
    np.testing.assert_array_equal(whole.batch_losses, np.concatenate((one.batch_losses, two.batch_losses)))
    np.testing.assert_array_equal(whole.full_losses, np.concatenate((one.full_losses, two.full_losses)))


@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_a_full_loss_that_the_next_batch_shows_is_the_full_loss(kernel: None, reduction: str) -> None:
    """With all samples in order in every batch the kernel saves itself the work, but at the end and for a stop rule."""
    training, state = line(learning_rate=0.1, batch_size="all", order="sequential", weight_reduction=reduction)
    whole = paths.advance_on("kernel", training, state, 40)
    np.testing.assert_array_equal(whole.full_losses[:-1], whole.batch_losses[1:])
    singly = []
    for _ in range(40):
        made = paths.advance_on("kernel", training, state, 1)
        singly.append(made.full_losses)
        state = made.state
    np.testing.assert_array_equal(whole.full_losses, np.concatenate(singly))
    assert whole.full_losses[-1] == pytest.approx(training.loss_on(whole.state.parameters), rel=1e-12)


@law
@given(case=full_trainings(), count=st.integers(0, 8))
def test_stepping_is_running(case: Case, count: int) -> None:
    training, state = case
    run = advance(training, state, count, watch=False)
    assume(run.stop is None)
    for k in range(count):
        trace = trace_update(training, state)
        assert trace.loss == run.batch_losses[k]
        state = trace.next_state()
    assert state.parameters == run.state.parameters
    assert state.optimizer_steps == run.state.optimizer_steps
    np.testing.assert_array_equal(state.memory, run.state.memory)


@law
@given(
    seed=st.integers(0, 2**53), epoch=st.integers(0, 10**9), counter=st.integers(0, 10**9), bound=st.integers(1, 10**9)
)
def test_the_compiled_hash_is_the_hash(kernel: None, seed: int, epoch: int, counter: int, bound: int) -> None:
    from bpsim.engine.kernel import parts as compiled

    key = batching.epoch_key(seed, epoch)
    assert compiled.epoch_key(np.uint64(seed), np.uint64(epoch)) == key
    assert compiled.draw(np.uint64(key), np.uint64(counter), np.uint64(bound)) == batching.draw(key, counter, bound)


def line(**changes: object) -> Case:
    """One weight, one bias, two points; a = z."""
    network, chosen = NetworkSpec((1, 1), ("identity",)), TrainingSettings(**changes)
    x = np.array([[1.0], [2.0]])
    return Training(network, x, 2.0 * x + 1.0, chosen), State.start(Parameters(network, np.zeros(2)), chosen)


@pytest.mark.parametrize("path", paths.PATHS)
def test_where_training_ends_by_itself_is_the_same_on_every_path(kernel: None, path: str) -> None:
    diverging = paths.advance_on(path, *line(learning_rate=9.0), 5000)
    expected = advance(*line(learning_rate=9.0), 5000)
    assert diverging.stop == expected.stop
    assert diverging.stop is not None
    assert diverging.stop.reason == "diverged"
    assert np.isfinite(diverging.state.parameters.flat).all()
    assert len(diverging.batch_losses) == diverging.stop.update + 1
    np.testing.assert_array_equal(diverging.full_updates, expected.full_updates)
    np.testing.assert_allclose(diverging.full_losses, expected.full_losses, rtol=1e-9)
    reached = paths.advance_on(path, *line(learning_rate=0.3, stop_when="loss <= 0.01 at epochs"), 5000)
    assert reached.stop == advance(*line(learning_rate=0.3, stop_when="loss <= 0.01 at epochs"), 5000).stop
    settled = paths.advance_on(path, *line(learning_rate=0.3, stop_change=1e-4), 5000)
    assert settled.stop == advance(*line(learning_rate=0.3, stop_change=1e-4), 5000).stop


def test_the_path_is_chosen_by_the_work(kernel: None) -> None:
    def training(layers: tuple[int, ...], batch: int) -> Training:
        network = NetworkSpec(layers, ("sigmoid",) * (len(layers) - 1))
        return Training(
            network, np.zeros((32, layers[0])), np.zeros((32, layers[-1])), TrainingSettings(batch_size=batch)
        )

    assert paths.best_path(training((2, 2, 1), 32)) == "kernel"
    assert paths.best_path(training((64, 32, 10), 32)) == "kernel"
    assert paths.best_path(training((784, 128, 64, 10), 32)) == "vector"


def test_without_the_kernel_everything_works() -> None:
    training, state = line()
    assert paths.best_path(training) == "reference"
    assert paths.usable("kernel", training) == "reference"
    with pytest.raises(RuntimeError, match="not loaded"):
        paths.advance_on("kernel", training, state, 1)


def test_muted_units_are_not_the_kernels_business(kernel: None) -> None:
    training, state = line()
    muted = replace(training, network=replace(training.network, muted=((0, 0),)))
    assert paths.best_path(training) == "kernel"
    assert paths.best_path(muted) == paths.usable("kernel", muted) == "reference"
    with pytest.raises(RuntimeError, match="no muted units"):
        paths.advance_on("kernel", muted, state, 1)
