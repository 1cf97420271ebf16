"""Runs: any state again to the last bit, forks that share the past, losses without a gap."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bpsim.engine import paths
from bpsim.engine.advancing import advance
from bpsim.engine.network import ParameterPlace
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.running import acceleration, history, pyramid
from bpsim.session.running.known.curves import RunCurve
from bpsim.session.running.leg import Leg
from bpsim.session.running.pyramid import CAPACITY
from bpsim.session.running.run import Run
from tests.session.cases import batch_losses, experiments, preset


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
        made = advance(run.training_at(run.head), run.state(run.head), min(slice_size, head - run.head))
        assume(made.stop is None)  # else it would never get there
        run.extend(made)
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
    before = batch_losses(run)
    fork = run.fork(at, settings=experiment.settings.changed("learning_rate", 0.333))
    assume(fork.ensure(at + more))
    np.testing.assert_array_equal(batch_losses(fork)[:at], before[:at])
    np.testing.assert_array_equal(batch_losses(run), before)
    assume(run.ensure(head + 2))
    assert len(batch_losses(fork)) == at + more
    expected = states_one_by_one(fork.training_at(at), run.state(at), more)[-1]
    np.testing.assert_array_equal(fork.state(at + more).parameters.flat, expected.parameters.flat)
    assert (fork.dropped is None) == (at == head)
    if fork.dropped is not None:
        curve = RunCurve(fork.dropped.run, fork.dropped.first, fork.dropped.last)
        assert (curve.first, curve.last) == (at, head)
        np.testing.assert_array_equal(curve.batch(0, 10_000, 1000).y, before[at:])
        assert curve.full(0, 10_000, 1000).x.max() <= head


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
    updates, losses = fork.full_losses(0, 8, 100)
    assert updates.tolist() == [0, 2, 4, 6, 8]
    assert losses[2] == experiment.training.loss_on(changed)


def test_training_that_diverges_stops_the_run_there() -> None:
    experiment = preset("linear-2-3-1", learning_rate=1e8)
    run = Run.begin(experiment)
    assert not run.ensure(1000)
    assert run.stop is not None
    assert run.stop.reason == "diverged"
    assert run.head == run.stop.update == len(batch_losses(run))
    with pytest.raises(IndexError):
        run.state(run.head + 1)


def test_updates_from_elsewhere_are_refused() -> None:
    experiment = preset()
    run = Run.begin(experiment)
    ahead = advance(experiment.training, advance(experiment.training, experiment.start, 3).state, 2)
    with pytest.raises(ValueError, match="do not follow"):
        run.extend(ahead)


def test_replaying_does_not_obey_stop_rules() -> None:
    experiment = preset(stop_when="loss <= 0.2 at epochs")
    experiment = replace(experiment, settings=experiment.settings.changed("stop_change", 1.0))
    run = Run.begin(experiment)
    run.ensure(30)
    assert run.head == 30
    assert run.state(17).update == 17


def test_losses_are_found_wherever_they_are_asked_for() -> None:
    experiment = preset("hiring-four-minibatch")
    run = Run.begin(experiment)
    run.ensure(21)
    run = run.fork(13, settings=experiment.settings.changed("learning_rate", 0.7))
    run.ensure(30)
    expected = [run.trace(k).loss for k in range(31)]
    assert [run.batch_loss(k) for k in range(31)] == expected
    points = run.batch_losses(5, 25, 100)
    assert points.x.tolist() == list(range(5, 25))
    assert points.y.tolist() == expected[5:25]
    full = run.full_losses(0, 30, 100)
    assert full.x.tolist() == [0, 2, 4, 6, 8, 10, 12, 13, 14, 16, 18, 20, 22, 24, 26, 28, 30]
    for update, loss in zip(full.x.astype(int), full.y, strict=True):
        assert loss == run.training_at(update).loss_on(run.state(update).parameters)
        assert run.full_loss(update) == loss
    assert run.full_loss(15) == run.training_at(15).loss_on(run.state(15).parameters) != run.full_loss(14)
    assert run.last_full_loss(15) == (14, run.full_loss(14))


def test_a_close_look_at_a_long_run_is_exact_again(kernel: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyramid.Pyramid.__init__, "__defaults__", (64,))
    experiment = preset("hiring-four-minibatch")
    run = Run.begin(experiment)
    for _ in range(10):
        run.extend(run.leg_at(run.head).advance(run.state(run.head), 100))
    whole = run.leg_at(0).advance(experiment.start, 1000).batch_losses
    coarse = run.batch_losses(0, 1000, 50)
    assert len(coarse.x) < 200
    assert coarse.y.max() == whole.max()
    close = run.batch_losses(300, 340, 50)
    assert close.x.tolist() == list(range(300, 340))
    np.testing.assert_array_equal(close.y, whole[300:340])
    assert run.batch_loss(307) == pytest.approx(whole[307], rel=1e-12)
    assert run.full_loss(306) == pytest.approx(experiment.training.loss_on(run.state(306).parameters), rel=1e-12)


def test_a_leg_takes_the_fast_path_once_it_is_there(kernel: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_kernel", None)
    run = Run.begin(preset())
    run.ensure(3)
    assert run.leg_at(0).path == "reference"
    assert run.on_fastest_path() is run
    monkeypatch.undo()
    acceleration.load()
    faster = run.on_fastest_path()
    assert [leg.path for leg in faster.legs] == ["reference", "kernel"]
    assert faster.head == 3
    assert faster.dropped is None
    faster.ensure(10)
    run.ensure(10)
    np.testing.assert_allclose(faster.state(10).parameters.flat, run.state(10).parameters.flat, rtol=1e-12)
    assert faster.on_fastest_path() is faster


@pytest.mark.usefixtures("kernel")
def test_a_stretch_that_holds_nothing_has_no_losses_however_long_the_run() -> None:
    run = Run.begin(load_preset("hiring-four-stochastic").experiment)
    run.extend(run.leg_at(0).advance(run.state(0), CAPACITY + 10_000))
    assert len(run.batch_losses(500, 400, 500).x) == 0
    assert len(run.batch_losses(500, 500, 500).x) == 0
    assert run.batch_losses(500, 503, 500).x.tolist() == [500.0, 501.0, 502.0]  # made again: no longer kept singly


def test_the_full_loss_after_the_update_that_is_looked_at() -> None:
    run = Run.begin(load_preset("hiring-four-minibatch").experiment)  # two updates an epoch
    run.ensure(3)
    expected = run.training_at(3).loss_on(run.trace(3).after)
    assert run.full_loss(4) == expected
    run.ensure(4)
    assert run.full_loss(4) == expected
    assert run.full_loss(5) == run.training_at(4).loss_on(run.trace(4).after) != expected  # within an epoch


@pytest.mark.parametrize("batch_size", ["all", 10, 1])
def test_a_first_slice_is_short_however_large_the_network(batch_size: int | str) -> None:
    """A worker is joined within its slice: 64 updates with 5000 pictures in a batch would take seconds."""
    experiment = load_preset("mnist-784-30-10").experiment
    settings = experiment.settings.changed("batch_size", batch_size)
    leg = Leg.fastest(experiment.start, replace(experiment, settings=settings).training)
    work = leg.first_slice * leg.training.batch_size * leg.training.network.parameter_count
    assert leg.first_slice == 1 or work <= 2_000_000
    small = load_preset("hiring").experiment
    assert Leg.fastest(small.start, small.training).first_slice == 64


@settings(max_examples=40, deadline=None)
@given(experiments(), st.integers(0, 20), st.integers(0, 12), st.integers(1, 4), st.integers(0, 7))
def test_when_a_sample_was_trained_with_last(
    experiment: Experiment, at: int, more: int, size: int, sample: int
) -> None:
    run = Run.begin(experiment)
    assume(run.ensure(at))
    size = min(size, len(experiment.x))
    run = run.fork(at, settings=experiment.settings.changed("batch_size", size))
    assume(run.ensure(at + more))
    epoch = run.training_at(run.head).plan.updates_per_epoch
    earlier = range(max(0, run.head - epoch), run.head)
    found = [update for update in earlier if sample in run.training_at(update).batch(update)]
    assert run.last_update_with(sample, run.head) == (found[-1] if found else None)
