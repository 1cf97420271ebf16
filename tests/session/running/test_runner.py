"""The worker thread: equal to the loop, pausable at any moment, honest about errors."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from bpsim.engine.advancing import advance
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training
from bpsim.session.experiment import Experiment
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run
from bpsim.session.running.runner import TICK_SECONDS, Progress, Runner
from tests.session.cases import preset
from tests.soak.watch import own_megabytes

LIMIT = 30.0
FLAT_OUT, GROWTH_MB = 4_000_000, 12.0


def leg_of(experiment: Experiment) -> Leg:
    return Leg(experiment.start, experiment.training)


@pytest.fixture
def runner() -> Iterator[Runner]:
    made = Runner()
    yield made
    made.close()
    assert not made.running


def collect(runner: Runner, news: list[Progress], enough: int | None = None) -> list[Progress]:
    """Take until the run ended, or ``enough`` slices came."""
    deadline, tick = time.monotonic() + LIMIT, threading.Event()
    while time.monotonic() < deadline:
        news += runner.take()
        if (news and news[-1].finished) or (enough is not None and len(news) >= enough):
            return news
        tick.wait(0.002)
    raise AssertionError("the runner took too long")


def losses(news: list[Progress]) -> np.ndarray:
    return np.concatenate([item.made.batch_losses for item in news if item.made is not None])


def test_it_computes_what_the_loop_computes(runner: Runner) -> None:
    experiment = preset()
    runner.start(3, leg_of(experiment), experiment.start, 700)
    news = collect(runner, [])
    expected = advance(experiment.training, experiment.start, 700)
    np.testing.assert_array_equal(losses(news), expected.batch_losses)
    assert {item.run_id for item in news} == {3}
    assert [item.finished for item in news] == [False] * (len(news) - 1) + [True]


def test_pausing_and_starting_again_loses_no_point(runner: Runner) -> None:
    experiment = preset()
    state, news = experiment.start, list[Progress]()
    for round_number in range(6):
        runner.start(round_number, leg_of(experiment), state, 3000)
        collect(runner, news, enough=len(news) + 1 + round_number)
        runner.pause()
        news += runner.take()
        state = next(item.made.state for item in reversed(news) if item.made is not None)
    expected = advance(experiment.training, experiment.start, state.update)
    np.testing.assert_array_equal(losses(news), expected.batch_losses)


def test_it_stops_by_a_stop_rule(runner: Runner) -> None:
    experiment = preset("xor", stop_when="loss <= 0.1 at epochs")
    runner.start(1, leg_of(experiment), experiment.start, 1_000_000)
    news = collect(runner, [])
    assert news[-2].made is not None
    assert news[-2].made.stop is not None
    assert news[-2].made.stop.reason == "condition"


def test_a_big_network_is_paused_within_a_second(runner: Runner) -> None:
    network = NetworkSpec((784, 128, 10), ("relu", "softmax"))
    random = np.random.default_rng(1)
    x, t = random.normal(size=(64, 784)), np.eye(10)[random.integers(0, 10, 64)]
    chosen = TrainingSettings(loss="cce", batch_size=32, learning_rate=0.01)
    parameters = Parameters(network, random.normal(scale=0.05, size=network.parameter_count))
    start = State.start(parameters, chosen)
    runner.start(1, Leg.fastest(start, Training(network, x, t, chosen)), start, 1_000_000)
    collect(runner, [], enough=2)
    begun = time.monotonic()
    runner.pause()
    assert time.monotonic() - begun < 1.0


def test_an_error_is_reported_and_the_next_run_works(runner: Runner) -> None:
    experiment = preset()
    broken = experiment.training_from(experiment.training.origin)
    object.__setattr__(broken, "t", None)
    runner.start(1, Leg(experiment.start, broken), experiment.start, 50)
    last = collect(runner, [])[-1]
    assert last.error is not None
    assert "TypeError" in last.error
    runner.start(2, leg_of(experiment), experiment.start, 50)
    assert collect(runner, [])[-1].error is None


def test_a_pace_holds_it_back(runner: Runner) -> None:
    experiment = preset()
    runner.start(1, leg_of(experiment), experiment.start, 100_000, updates_per_second=100.0)
    begun = time.monotonic()
    news = collect(runner, [], enough=20)
    runner.pause()
    elapsed = time.monotonic() - begun
    assert len(losses(news)) <= 100.0 * elapsed + 5


def test_a_quick_pace_is_kept_in_few_slices(kernel: None, runner: Runner) -> None:
    """A slice for every few updates would be Python's work alone: the window beside it had its lock for moments."""
    experiment = preset()
    leg = Leg.fastest(experiment.start, experiment.training)
    runner.start(1, leg, experiment.start, 10_000_000, updates_per_second=200_000.0)
    begun = time.monotonic()
    collect(runner, [], enough=60)
    elapsed = time.monotonic() - begun
    runner.pause()
    assert elapsed > 10 * TICK_SECONDS


def test_closing_forgets_what_nobody_took(runner: Runner) -> None:
    experiment = preset()
    runner.start(1, leg_of(experiment), experiment.start, 100_000)
    collect(runner, [], enough=1)
    runner.close()
    assert runner.take() == []
    assert not any(thread.name == "bpsim-runner" for thread in threading.enumerate())


def test_flat_out_memory_stays_flat(runner: Runner, kernel: None) -> None:
    """Millions of updates, taken over by the run as the window does: the losses are kept in bounded memory."""
    experiment = preset("hiring-four")
    run = Run.begin(experiment)
    leg = run.legs[-1]
    runner.start(0, leg, experiment.start, FLAT_OUT)
    held: list[tuple[int, float]] = []
    tick, deadline = threading.Event(), time.monotonic() + 2 * LIMIT
    while run.head < FLAT_OUT and time.monotonic() < deadline:
        slices = [item.made for item in runner.take() if item.made is not None]
        if slices:
            run.extend(*slices)
        if not held or run.head >= held[-1][0] + FLAT_OUT // 8:
            gc.collect()
            held.append((run.head, own_megabytes()))
        tick.wait(0.01)
    assert run.head == FLAT_OUT
    second_half = [megabytes for head, megabytes in held if head >= FLAT_OUT // 2]
    assert len(second_half) >= 3
    assert max(second_half) - min(second_half) < GROWTH_MB, held
    assert run.full_loss(FLAT_OUT) == pytest.approx(experiment.training.loss_on(run.state(FLAT_OUT).parameters))
