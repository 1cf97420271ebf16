"""Whole runs against the slow oracle: batches of every size, reductions, frozen parameters, legs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bpsim.engine.advancing import advance
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from tests.engine.cases import strange_trainings
from tests.engine.oracle import backpropagate

Case = tuple[Training, State]


def oracle_update(training: Training, w: list, b: list, batch: list[int]) -> float:
    """One update in place, sample by sample, number by number; gives the batch loss."""
    chosen = training.settings
    count = len(batch)
    weight_share = count if chosen.weight_reduction == "mean" else 1
    bias_share = count if (chosen.bias_reduction or chosen.weight_reduction) == "mean" else 1
    x, t = training.x.tolist(), training.t.tolist()
    done = [backpropagate(w, b, list(training.network.activations), chosen.loss, x[n], t[n]) for n in batch]
    new_w, new_b = [[row[:] for row in matrix] for matrix in w], [row[:] for row in b]
    for layer in range(len(w)):
        for j in range(len(b[layer])):
            if chosen.train_biases and f"b[{layer + 1}][{j}]" not in chosen.frozen:
                new_b[layer][j] -= chosen.learning_rate * sum(d[layer][j] for _, d, _ in done) / bias_share
            for i in range(len(w[layer])):
                if f"w[{layer + 1}][{i},{j}]" not in chosen.frozen:
                    new_w[layer][i][j] -= chosen.learning_rate * sum(g[layer][i][j] for *_, g in done) / weight_share
    w[:], b[:] = new_w, new_b
    return sum(loss for loss, *_ in done) / weight_share


@settings(max_examples=80, deadline=None)
@given(strange_trainings(), st.integers(1, 6))
def test_a_run_is_what_the_oracle_computes(case: Case, count: int) -> None:
    training, state = case
    made = advance(training, state, count)
    assume(made.stop is None and made.batch_losses.max() < 1e6)
    w, b = [m.tolist() for m in state.parameters.w], [v.tolist() for v in state.parameters.b]
    losses = [oracle_update(training, w, b, training.batch(state.update + k).tolist()) for k in range(count)]
    assert made.state.update == state.update + count
    np.testing.assert_allclose(made.batch_losses, losses, rtol=1e-7, atol=1e-11)
    for layer in range(len(w)):
        np.testing.assert_allclose(made.state.parameters.w[layer + 1], w[layer], rtol=1e-7, atol=1e-10)
        np.testing.assert_allclose(made.state.parameters.b[layer + 1], b[layer], rtol=1e-7, atol=1e-10)


@settings(max_examples=60, deadline=None)
@given(strange_trainings(), st.integers(0, 6), st.integers(0, 6))
def test_a_leg_goes_on_bitwise_wherever_it_is_cut(case: Case, first: int, second: int) -> None:
    training, state = case
    whole = advance(training, state, first + second)
    assume(whole.stop is None)
    one = advance(training, state, first)
    two = advance(training, one.state, second)
    assert whole.state.parameters == two.state.parameters
    np.testing.assert_array_equal(whole.batch_losses, np.concatenate((one.batch_losses, two.batch_losses)))
    for _ in range(first + second):
        state = trace_update(training, state).next_state()
    assert state.update == whole.state.update
    assert state.parameters == whole.state.parameters


@settings(max_examples=60, deadline=None)
@given(strange_trainings(), st.integers(0, 8))
def test_what_is_frozen_never_moves_and_all_else_may(case: Case, count: int) -> None:
    training, state = case
    after = advance(training, state, count).state.parameters.flat
    for index, place in enumerate(training.network.places()):
        still = place.name in training.settings.frozen or (place.source is None and not training.settings.train_biases)
        assert training.trained[index] == (0.0 if still else 1.0)
        assert not still or after[index] == state.parameters.flat[index]


@settings(max_examples=60, deadline=None)
@given(strange_trainings())
def test_nothing_in_a_trace_can_be_written(case: Case) -> None:
    trace = trace_update(*case)
    parameters = (trace.before, trace.after, trace.gradient)
    layered = (
        trace.z,
        trace.a,
        trace.da,
        trace.derivative,
        trace.delta,
        trace.z_after,
        trace.a_after,
        *(v for p in parameters for v in (p.w, p.b)),
    )
    single = (
        trace.batch,
        trace.x,
        trace.t,
        trace.sample_loss,
        trace.memory_after,
        trace.sample_loss_after,
    )
    for array in (*single, *(p.flat for p in parameters), *(array for values in layered for array in values)):
        assert not array.flags.writeable
    assert not trace.next_state().parameters.flat.flags.writeable


@settings(max_examples=40, deadline=None)
@given(strange_trainings())
def test_training_changes_neither_its_data_nor_its_start(case: Case) -> None:
    training, state = case
    kept = [array.copy() for array in (training.x, training.t, state.parameters.flat)]
    trace_update(training, state)
    advance(training, state, 5)
    for array, before in zip((training.x, training.t, state.parameters.flat), kept, strict=True):
        np.testing.assert_array_equal(array, before)


def line(**changes: object) -> Case:
    """One weight, one bias, five points; a = z."""
    network, chosen = NetworkSpec((1, 1), ("identity",)), TrainingSettings(**{"batch_size": 2, **changes})
    x = np.array([[1.0], [2.0], [3.0], [4.0], [5.0]])
    return Training(network, x, 2.0 * x + 1.0, chosen), State.start(Parameters(network, np.zeros(2)), chosen)


@pytest.mark.parametrize(("last", "loss", "bias_gradient"), [("use", 60.5, -11.0), ("drop", 8.5, -4.0)])
def test_a_smaller_last_batch_is_averaged_over_its_own_size_or_dropped(
    last: str, loss: float, bias_gradient: float
) -> None:
    training, state = line(last_batch=last)
    third = trace_update(training, State(2, state.parameters, state.memory))
    assert third.batch.tolist() == ([4] if last == "use" else [0, 1])
    assert third.loss == loss
    assert third.gradient.b[1].tolist() == [bias_gradient]
    assert training.place(2) == ((0, 2) if last == "use" else (1, 0))


def test_a_loss_that_is_summed_is_summed_everywhere() -> None:
    training, state = line(weight_reduction="sum")
    made = advance(training, state, 3)
    assert made.batch_losses[0] == 0.5 * (9 + 25)
    assert training.loss_on(state.parameters) == 0.5 * (9 + 25 + 49 + 81 + 121)
    assert made.full_updates.tolist() == [3]


def test_replaying_obeys_no_stop_rule() -> None:
    training, state = line(stop_when="loss <= 1e9 at epochs", stop_change=1e9)
    assert advance(training, state, 50).stop is not None
    again = advance(training, state, 50, watch=False)
    assert (again.stop, again.state.update, len(again.full_losses)) == (None, 50, 0)


def test_a_run_stops_before_a_parameter_overflows() -> None:
    # sigmoid keeps the loss finite for ever, while the weight would be -inf
    network = NetworkSpec((1, 1), ("sigmoid",))
    chosen = TrainingSettings(learning_rate=1e308, weight_reduction="sum")
    training = Training(network, np.array([[1.0], [5.0]]), np.array([[30.0], [30.0]]), chosen)
    made = advance(training, State.start(Parameters(network, np.zeros(2)), chosen), 50)
    assert made.stop is not None
    assert (made.stop.reason, made.stop.update, made.state.update) == ("diverged", 0, 0)
    assert np.isfinite(made.state.parameters.flat).all()
    assert np.isfinite(made.batch_losses).all()


@settings(max_examples=40, deadline=None)
@given(st.floats(0.3, 1e300), st.integers(1, 200))
def test_every_state_of_a_run_is_finite(rate: float, count: int) -> None:
    training, state = line(learning_rate=rate)
    made = advance(training, state, count)
    assert np.isfinite(made.state.parameters.flat).all()
    assert (made.stop is None) == (made.state.update == count)
    assert len(made.batch_losses) == made.state.update + (made.stop is not None)
    replayed = advance(training, state, made.state.update, watch=False)
    assert replayed.state.parameters == made.state.parameters
    assert replayed.stop is None


def test_all_parameters_frozen_is_no_change_at_all() -> None:
    training, state = line(frozen=("w[1][0,0]",), train_biases=False, stop_change=1e-12)
    made = advance(training, state, 10)
    assert made.stop is not None
    assert (made.stop.reason, made.state.update) == ("change", 1)
    assert made.state.parameters == state.parameters


def test_a_frozen_parameter_stays_even_where_its_gradient_overflows() -> None:
    network, chosen = NetworkSpec((1, 1), ("identity",)), TrainingSettings(frozen=("w[1][0,0]",), learning_rate=0.5)
    training = Training(network, np.array([[1e200]]), np.array([[1e150]]), chosen)
    state = State.start(Parameters(network, np.zeros(2)), chosen)
    trace = trace_update(training, state)
    assert trace.gradient.w[1][0, 0] == -np.inf
    assert trace.after.flat.tolist() == [0.0, 5e149]
    made = advance(training, state, 1)
    assert made.stop is None
    assert made.state.parameters == trace.after
