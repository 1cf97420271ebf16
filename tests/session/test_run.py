"""Runs: any state again to the last bit, forks that share the past, losses without a gap."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bpsim.engine.advancing import advance
from bpsim.engine.network import ParameterPlace
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from bpsim.session import history
from bpsim.session.experiment import Experiment
from bpsim.session.run import Run
from tests.session.cases import experiments, preset


def states_one_by_one(training: Training, state: State, count: int) -> list[State]:
    states = [state]
    for _ in range(count):
        states.append(trace_update(training, states[-1]).next_state())
    return states


@settings(max_examples=40, deadline=None)
@given(experiments(), st.integers(1, 30), st.lists(st.integers(0, 30), max_size=8), st.integers(1, 7))
def test_any_state_comes_back_to_the_last_bit(
    experiment: Experiment, head: int, asked: list[int], slice_size: int
) -> None:
    run = Run.begin(experiment)
    while run.head < head:  # as a runner delivers: in slices
        run.extend(advance(run.training_at(run.head), run.state(run.head), min(slice_size, head - run.head)))
    expected = states_one_by_one(experiment.training, experiment.start, head)
    for update in (*[k for k in asked if k <= head], 0, head):
        np.testing.assert_array_equal(run.state(update).parameters.flat, expected[update].parameters.flat)
        after = run.trace(update).next_state().parameters.flat
        if update < head:
            np.testing.assert_array_equal(after, expected[update + 1].parameters.flat)


def test_thinned_snapshots_stay_even_and_keep_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "COUNT_BUDGET", 20)
    experiment = preset()
    run = Run.begin(experiment)
    run.ensure(500)
    kept = run._stretches[0].history
    assert len(kept) <= 21
    gaps = np.diff(kept._updates)
    assert kept._updates[0] == 0
    assert gaps.max() <= 64
    assert run.state(311).parameters == advance(experiment.training, experiment.start, 311).state.parameters


@settings(max_examples=30, deadline=None)
@given(experiments(), st.integers(0, 12), st.integers(0, 12), st.integers(0, 6))
def test_a_fork_shares_the_past_and_leaves_the_old_run_alone(
    experiment: Experiment, head: int, at: int, more: int
) -> None:
    at = min(at, head)
    run = Run.begin(experiment)
    assume(run.ensure(head))
    before = run.batch_losses().copy()
    fork = run.fork(at, settings=experiment.settings.changed("learning_rate", 0.333))
    assume(fork.ensure(at + more))
    np.testing.assert_array_equal(fork.batch_losses()[:at], before[:at])
    np.testing.assert_array_equal(run.batch_losses(), before)
    assume(run.ensure(head + 2))
    assert len(fork.batch_losses()) == at + more
    expected = states_one_by_one(fork.training_at(at), run.state(at), more)[-1]
    np.testing.assert_array_equal(fork.state(at + more).parameters.flat, expected.parameters.flat)
    assert (fork.dropped is None) == (at == head)
    if fork.dropped is not None:
        np.testing.assert_array_equal(fork.dropped.batch, before[at:])


def test_data_and_plan_forks_begin_an_epoch_and_others_go_on() -> None:
    experiment = preset("hiring-four-minibatch")
    run = Run.begin(experiment)
    run.ensure(5)
    assert run.training_at(5).place(5) == (2, 1)
    rate = run.fork(5, settings=experiment.settings.changed("learning_rate", 1.0))
    weight = run.fork(5, parameters=run.state(5).parameters.with_value(ParameterPlace(1, 0), 3.0))
    for fork in (rate, weight):
        assert fork.training_at(5).place(5) == (2, 1)
    for fork in (
        run.fork(5, settings=experiment.settings.changed("batch_size", 3)),
        run.fork(5, settings=experiment.settings.changed("seed", 9)),
        run.fork(5, x=experiment.x + 1.0),
    ):
        assert fork.training_at(5).place(5) == (3, 0)
        assert fork.epochs_done(5) == 3
    even = run.fork(4, x=experiment.x + 1.0)
    assert even.training_at(4).place(4) == (2, 0)


def test_full_losses_name_each_state_once_after_a_fork_at_an_epochs_end() -> None:
    experiment = preset()
    run = Run.begin(experiment)
    run.ensure(8)
    changed = run.state(4).parameters.with_value(ParameterPlace(3, 0), 2.0)
    fork = run.fork(4, parameters=changed)
    fork.ensure(8)
    updates, losses = fork.full_losses()
    assert updates.tolist() == [0, 2, 4, 6, 8]
    assert losses[2] == experiment.training.loss_on(changed)


def test_training_that_diverges_stops_the_run_there() -> None:
    experiment = preset("linear-2-3-1", learning_rate=1e8)
    run = Run.begin(experiment)
    assert not run.ensure(1000)
    assert run.stop is not None
    assert run.stop.reason == "diverged"
    assert run.head == run.stop.update == len(run.batch_losses())
    with pytest.raises(IndexError):
        run.state(run.head + 1)


def test_updates_from_elsewhere_are_refused() -> None:
    experiment = preset()
    run = Run.begin(experiment)
    ahead = advance(experiment.training, advance(experiment.training, experiment.start, 3).state, 2)
    with pytest.raises(ValueError, match="do not follow"):
        run.extend(ahead)


def test_replaying_does_not_obey_stop_rules() -> None:
    experiment = preset(stop_loss=0.2)
    experiment = replace(experiment, settings=experiment.settings.changed("stop_change", 1.0))
    run = Run.begin(experiment)
    run.ensure(30)
    assert run.head == 30
    assert run.state(17).update == 17
