"""Many runs in bounded memory: what was forgotten is made again, to the bit."""

from __future__ import annotations

import gc
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bpsim.session import edits
from bpsim.session.files.presets import load_preset
from bpsim.session.running.memory import RunMemory
from bpsim.session.running.run import Run
from bpsim.session.running.stretch import KEPT_LOSSES
from tests.session.cases import batch_losses


def remade(run: Run) -> None:
    while not run.remake(0.01):
        pass


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lengths=st.lists(st.integers(1, 900), min_size=1, max_size=4),
    optimizer=st.sampled_from(("sgd", "momentum", "adam")),
)
def test_a_forgotten_run_is_made_again_exactly(kernel: None, lengths: list[int], optimizer: str) -> None:
    experiment = edits.with_setting(load_preset("hiring-four-minibatch").experiment, "optimizer", optimizer)
    run = Run.begin(experiment)
    for index, length in enumerate(lengths):
        run.ensure(run.head + length)
        if index < len(lengths) - 1:
            run = run.fork(run.head, settings=experiment.settings.changed("learning_rate", 0.1 + 0.1 * index))
    places = sorted({0, run.head // 3, run.head // 2, run.head})
    states = [run.state(place) for place in places]
    losses, full = batch_losses(run), run.full_losses(0, run.head, 10_000)
    for stretch in run.stretches:
        stretch.forget()
    assert run.missing == run.head
    low, high = np.nanmin(losses), np.nanmax(losses)
    coarse = run.batch_losses(0, run.head, KEPT_LOSSES).y
    assert (np.nanmin(coarse), np.nanmax(coarse)) == (low, high)  # the curve is still there
    np.testing.assert_array_equal(run.state(run.head).parameters.flat, states[-1].parameters.flat)
    remade(run)
    assert run.missing == 0
    for place, state in zip(places, states, strict=True):
        again = run.state(place)
        np.testing.assert_array_equal(again.parameters.flat, state.parameters.flat)
        np.testing.assert_array_equal(again.memory, state.memory)
        assert again.optimizer_steps == state.optimizer_steps
    np.testing.assert_array_equal(batch_losses(run), losses)
    np.testing.assert_array_equal(run.full_losses(0, run.head, 10_000).y, full.y)


def test_a_run_that_went_on_beyond_its_stop_is_made_again_to_its_end(kernel: None) -> None:
    experiment = edits.with_setting(load_preset("hiring-four").experiment, "stop_when", "loss <= 0.2 at epochs")
    run = Run.begin(experiment)
    run.ensure(3000)
    assert run.full_loss(3000) < 0.2
    end, losses = run.state(3000), batch_losses(run)
    run.stretches[0].forget()
    remade(run)
    assert run.head == 3000
    np.testing.assert_array_equal(run.state(3000).parameters.flat, end.parameters.flat)
    np.testing.assert_array_equal(batch_losses(run), losses)


def test_those_used_longest_ago_are_forgotten_first_and_the_one_in_use_never(kernel: None) -> None:
    experiment = load_preset("hiring-four").experiment
    runs = [Run.begin(experiment) for _ in range(6)]
    for run in runs:
        run.extend(run.leg_at(0).advance(run.state(0), 20_000))
    each = runs[0].stretches[0].nbytes
    held = RunMemory(3 * each)
    for before, run in pairwise([None, *reversed(runs)]):
        held.change_over(before, run)
    assert [run.missing == 0 for run in runs] == [True, True, True, True, False, False]
    assert held.held(runs[0]) < 3.2 * each


def test_what_is_part_of_the_run_in_use_stays(kernel: None) -> None:
    experiment = load_preset("hiring-four").experiment
    old = Run.begin(experiment)
    old.ensure(200)
    new, held = old.fork(100, settings=experiment.settings.changed("learning_rate", 0.5)), RunMemory(0)
    held.change_over(old, new)
    assert old.missing == 0
    held.change_over(new, Run.begin(experiment))
    assert old.missing == 200


def test_what_nobody_can_go_back_to_counts_for_nothing() -> None:
    experiment = load_preset("hiring-four").experiment
    runs, held = [Run.begin(experiment) for _ in range(3)], RunMemory()
    for before, run in pairwise([None, *runs]):
        held.change_over(before, run)
    del before, run, runs[0], runs[0]
    gc.collect()
    assert held.held(runs[0]) == 0


def test_a_forgotten_run_takes_little(kernel: None) -> None:
    run = Run.begin(load_preset("hiring-four").experiment)
    run.extend(run.leg_at(0).advance(run.state(0), 1_000_000))
    before = run.stretches[0].nbytes
    run.stretches[0].forget()
    assert run.stretches[0].nbytes < 60_000 < before / 50


@pytest.mark.parametrize("length", [1, 63, 64, 65, 5000])
def test_work_on_it_can_be_cut_anywhere(length: int) -> None:
    run = Run.begin(load_preset("hiring-four-minibatch").experiment)
    run.ensure(length)
    end = run.state(length)
    run.stretches[0].forget()
    rounds = 0
    while not run.remake(0.0005):
        rounds += 1
        assert rounds < 10_000
    np.testing.assert_array_equal(run.state(length).parameters.flat, end.parameters.flat)
