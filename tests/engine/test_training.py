"""The training loop: equal to single updates, with stop rules, frozen parameters and honest ends."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bpsim.engine.advancing import advance
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.problems import BadValue
from bpsim.engine.settings import SETTINGS, TrainingSettings
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from tests.engine.cases import trainings

Case = tuple[Training, State]
XOR_X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR_T = np.array([[0.0], [1.0], [1.0], [0.0]])


def xor(**values: object) -> tuple[Training, State]:
    network = NetworkSpec((2, 2, 1), (str(values.pop("hidden", "sigmoid")), str(values.pop("output", "sigmoid"))))
    chosen = TrainingSettings(**{"learning_rate": 1.0, "batch_size": 1, **values})
    parameters = Parameters(network, np.linspace(-0.9, 0.8, network.parameter_count))
    return Training(network, XOR_X, XOR_T, chosen), State.start(parameters, chosen)


@settings(max_examples=60, deadline=None)
@given(trainings(), st.integers(0, 12))
def test_advancing_n_equals_n_single_updates_to_the_last_bit(case: Case, count: int) -> None:
    training, state = case
    made = advance(training, state, count)
    assume(made.stop is None)
    losses = []
    for _ in range(count):
        trace = trace_update(training, state)
        losses.append(trace.loss)
        state = trace.next_state()
    np.testing.assert_array_equal(made.state.parameters.flat, state.parameters.flat)
    np.testing.assert_array_equal(made.batch_losses, losses)


@settings(max_examples=40, deadline=None)
@given(trainings(), st.integers(0, 9), st.integers(0, 9))
def test_advancing_in_two_goes_equals_one(case: Case, first: int, second: int) -> None:
    training, state = case
    whole = advance(training, state, first + second)
    assume(whole.stop is None)
    one = advance(training, state, first)
    two = advance(training, one.state, second)
    np.testing.assert_array_equal(whole.state.parameters.flat, two.state.parameters.flat)
    np.testing.assert_array_equal(whole.full_losses, np.concatenate((one.full_losses, two.full_losses)))
    np.testing.assert_array_equal(whole.full_updates, np.concatenate((one.full_updates, two.full_updates)))
    unwatched = advance(training, state, first + second, watch=False)
    np.testing.assert_array_equal(unwatched.state.parameters.flat, whole.state.parameters.flat)
    assert len(unwatched.full_losses) == 0


def test_full_losses_stand_at_epoch_ends() -> None:
    training, state = xor(batch_size=3)
    made = advance(training, state, 7)
    assert made.full_updates.tolist() == [2, 4, 6]
    assert made.full_losses[1] == training.loss_on(advance(training, state, 4).state.parameters)


def test_training_stops_at_a_loss_and_at_small_changes() -> None:
    training, state = xor(stop_when="loss <= 0.12 at epochs")
    made = advance(training, state, 100_000)
    assert made.stop is not None
    assert made.stop.reason == "condition"
    assert training.loss_on(made.state.parameters) <= 0.12 < made.full_losses[-2]
    training, state = xor(stop_change=0.005, batch_size="all")
    made = advance(training, state, 100_000)
    assert made.stop is not None
    assert made.stop.reason == "change"
    assert made.stop.update == made.state.update
    before = advance(training, state, made.stop.update - 1).state.parameters.flat
    assert np.abs(made.state.parameters.flat - before).max() < 0.005


def test_a_diverging_run_says_at_which_update_and_keeps_the_state_before_it() -> None:
    training, state = xor(learning_rate=1e9, hidden="relu", output="identity")
    made = advance(training, state, 10_000)
    assert made.stop is not None
    assert made.stop.reason == "diverged"
    assert made.state.update == made.stop.update
    assert len(made.batch_losses) == made.stop.update + 1
    assert np.isfinite(made.batch_losses[:-1]).all()
    assert not np.isfinite(made.batch_losses[-1])
    assert not np.isfinite(trace_update(training, made.state).loss)


def test_frozen_parameters_and_untrained_biases_keep_their_value() -> None:
    training, state = xor(frozen=("w[1][0,1]", "b[2][0]"))
    network, after = training.network, advance(training, state, 50).state.parameters.flat
    still = [network.index_of(network.parse_place(name)) for name in training.settings.frozen]
    moved = np.flatnonzero(after != state.parameters.flat)
    assert set(moved) == set(range(network.parameter_count)) - set(still)
    training, state = xor(train_biases=False)
    after_biases = advance(training, state, 50).state.parameters
    for layer in (1, 2):
        np.testing.assert_array_equal(after_biases.b[layer], state.parameters.b[layer])
        assert (after_biases.w[layer] != state.parameters.w[layer]).all()


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("learning_rate", 0, "greater than 0"), ("learning_rate", -1.0, "greater than 0"),
        ("learning_rate", float("nan"), "finite"),
        ("learning_rate", "fast", "finite"), ("learning_rate", True, "finite"),
        ("batch_size", 0, "whole number"), ("batch_size", 2.5, "whole number"), ("batch_size", "some", "whole number"),
        ("order", "random", "one of"), ("loss", "hinge", "one of"), ("epochs", 0, "whole number"),
        ("train_biases", 1, "true or false"), ("frozen", 3, "list of parameter names"),
        ("optimizer", "magic", "one of"),
        ("seed", -1, "whole number"), ("stop_when", "los < 1", "must be a condition"), ("weight_reduction", None, "one of"),
    ],
)  # fmt: skip
def test_a_bad_setting_is_refused_by_name(name: str, value: object, words: str) -> None:
    with pytest.raises(BadValue, match=words) as caught:
        TrainingSettings(**{name: value})
    assert caught.value.where == name


def test_an_unknown_setting_lists_those_there_are() -> None:
    with pytest.raises(BadValue, match="learning_rate") as caught:
        TrainingSettings().changed("speed", 1)
    assert caught.value.where == "speed"
    assert all(name in str(caught.value) for name in SETTINGS)


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"batch_size": 5}, "training.batch_size"), ({"loss": "cce"}, "training.loss"),
        ({"loss": "bce", "output": "tanh"}, "training.loss"), ({"frozen": ("w[9][0,0]",)}, "training.frozen[0]"),
    ],
)  # fmt: skip
def test_parts_that_do_not_fit_are_refused(changes: dict[str, object], where: str) -> None:
    with pytest.raises(BadValue) as caught:
        xor(**changes)
    assert caught.value.where == where


@pytest.mark.parametrize(
    ("x", "t", "where"),
    [
        (np.zeros((0, 2)), np.zeros((0, 1)), "data.inputs"), (np.zeros((4, 3)), XOR_T, "data.inputs"),
        (XOR_X, np.zeros((3, 1)), "data.targets"), (np.full((4, 2), -np.inf), XOR_T, "data.inputs"),
        (XOR_X, np.full((4, 1), np.inf), "data.targets"),
    ],
)  # fmt: skip
def test_bad_data_is_refused(x: np.ndarray, t: np.ndarray, where: str) -> None:
    training, _ = xor()
    with pytest.raises(BadValue) as caught:
        Training(training.network, x, t, training.settings)
    assert caught.value.where == where


def test_a_nan_in_the_data_is_a_blank() -> None:
    training, _ = xor()
    assert not training.has_blanks
    for x, t in ((XOR_X, np.full((4, 1), np.nan)), (np.full((4, 2), np.nan), XOR_T)):
        assert Training(training.network, x, t, training.settings).has_blanks
