"""Races: lanes side by side in lockstep, each the run that it would be alone; a lane in trouble troubles no other."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from bpsim.engine.advancing import advance
from bpsim.engine.problems import BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.session import edits
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.racing.race import Lane, Race, default_lanes, lanes_of, samples_seen
from bpsim.session.racing.race_edits import with_lane_added, with_lane_removed, with_lane_renamed
from bpsim.session.racing.race_runner import LaneJob, RaceRunner
from bpsim.session.running.compared.differences import differing_settings
from bpsim.session.running.runner import TICK_SECONDS, Progress
from bpsim.session.words.text import Text
from tests.session.cases import batch_losses, preset

LIMIT = 30.0


def lane(name: str = "a", **changes: object) -> Lane:
    return Lane(Text.same(name), changes)


def racing(name: str = "hiring-four", *lanes: Lane) -> Experiment:
    return replace(load_preset(name).experiment, race=lanes)


# lanes


@pytest.mark.parametrize(
    ("changes", "where", "words"),
    [
        ({"speed": 1}, "training.speed", "not a setting of a lane"),
        ({"learning_rate": -1}, "training.learning_rate", "greater than 0"),
        ({"order": "backwards"}, "training.order", "one of sequential"),
        ({"epochs": 5}, "training.epochs", "the same in all lanes"),
        ({"init_seed": 5}, "training.init_seed", "the same in all lanes"),
        ({"loss": "mse"}, "training.loss", "the same in all lanes"),
    ],
)
def test_a_lane_changes_what_it_may(changes: dict[str, object], where: str, words: str) -> None:
    with pytest.raises(BadValue, match=words) as caught:
        lane(**changes)
    assert caught.value.where == where


def test_a_lane_that_does_not_fit_the_data_is_named() -> None:
    with pytest.raises(BadValue, match="number of samples") as caught:
        racing("hiring-four", lane(), lane(batch_size=5))
    assert caught.value.where == "race[1].training.batch_size"
    with pytest.raises(BadValue, match="at most 8"):
        racing("hiring-four", *[lane(seed=i) for i in range(9)])


def test_a_lane_keeps_its_own_changes() -> None:
    given = {"learning_rate": 1, "frozen": "w[1][0,1];b[2][0]"}
    made = lane(**given)
    given["learning_rate"] = 7
    assert made.settings(TrainingSettings()).learning_rate == 1.0
    assert made.changes["frozen"] == ("w[1][0,1]", "b[2][0]")


def test_default_lanes_are_the_three_methods() -> None:
    found = default_lanes(load_preset("hiring-four").experiment)
    assert [(one.name.en, one.changes["batch_size"]) for one in found] == [
        ("Batch", "all"), ("Mini-batch", 2), ("Stochastic", 1),
    ]  # fmt: skip
    assert [one.name.en for one in default_lanes(load_preset("hiring-two").experiment)] == ["Batch", "Stochastic"]
    assert [one.name.en for one in default_lanes(load_preset("hiring").experiment)] == ["Batch"]
    larger = load_preset("hiring-four").experiment
    for _ in range(6):
        larger = edits.with_sample_added(larger)
    assert default_lanes(larger)[1].changes["batch_size"] == 5


@pytest.mark.parametrize("name", ["hiring-four", "hiring-four-stochastic", "hiring-four-shuffled", "xor"])
def test_default_lanes_see_as_many_samples_in_an_epoch(name: str) -> None:
    race = Race(load_preset(name).experiment)
    race.advance(3)
    assert {standing.samples for standing in race.standings()} == {12}


def test_differing_settings() -> None:
    one, other = TrainingSettings(), TrainingSettings(batch_size=2, learning_rate=3.0)
    assert differing_settings([one, other, one]) == ("learning_rate", "batch_size")
    assert differing_settings([one]) == differing_settings([one, one]) == differing_settings([]) == ()


@pytest.mark.parametrize(
    ("settings", "update", "seen"),
    [
        ({"batch_size": 3}, 3, 7),
        ({"batch_size": 3}, 4, 8),
        ({"batch_size": 3, "last_batch": "drop"}, 3, 9),
        ({"batch_size": 3, "order": "replacement"}, 3, 9),
        ({}, 2, 8),
    ],
)
def test_samples_seen(settings: dict[str, object], update: int, seen: int) -> None:
    training = preset("hiring-four", **settings).training
    assert samples_seen(training, update) == seen == sum(len(training.batch(k)) for k in range(update))


# the race


def test_lanes_are_the_runs_they_would_be_alone() -> None:
    race = Race(racing("hiring-four", lane(batch_size=2), lane(batch_size=1, order="shuffled", seed=5)))
    for epochs in (1, 3, 6):
        race.advance(epochs)
        assert [race.epochs_done(0), race.epochs_done(1)] == [race.epoch] * 2
    for index, changes in enumerate(({"batch_size": 2}, {"batch_size": 1, "order": "shuffled", "seed": 5})):
        alone = preset("hiring-four", **changes)
        made = advance(alone.training, alone.start, race.until(index, 10))
        assert race.state(index).parameters == made.state.parameters
        np.testing.assert_array_equal(race.curve(index, 1000).losses[1:], made.full_losses)
        assert race.standing(index).loss == made.full_losses[-1]


def test_the_published_learning_rates() -> None:
    race = Race(load_preset("race-learning-rate").experiment)
    race.advance(10**9)
    assert race.over
    standings = race.standings()
    expected = [0.1169937278212003, 0.00041237968055709976, 2.760671242471559e-05, 0.24999996589344375]
    for standing, loss in zip(standings, expected, strict=True):
        assert standing.loss == pytest.approx(loss, rel=1e-6)
        assert (standing.updates, standing.epochs, standing.samples) == (3000, 3000, 12000)
        assert standing.finished
        assert standing.stop is None
    assert [bool(standing.saturated) for standing in standings] == [False, False, False, True]
    assert standings[3].diverged is None


def test_the_published_figures_of_gradient_descent() -> None:
    race = Race(load_preset("race-gradient-descent").experiment)
    race.advance(1001)
    assert race.standing(0).loss == pytest.approx(0.12304549696538358, rel=1e-9)
    assert race.standing(1).loss == pytest.approx(0.12118162954441057, rel=1e-9)
    assert [standing.updates for standing in race.standings()] == [1001, 2002, 4004]


def test_a_lane_that_diverges_stays_and_stops_nobody() -> None:
    race = Race(
        racing(
            "linear-2-3-1", lane(learning_rate=1000.0), lane(learning_rate=0.1), lane(stop_when="loss <= 0.1 at epochs")
        ),
        80,
    )
    race.advance(50)
    assert not race.over
    race.advance(50)
    wild, tame, stopped = race.standings()
    assert race.over
    assert wild.diverged == wild.updates < 10
    assert not wild.finished
    assert tame.finished
    assert tame.epochs == 80
    assert tame.loss < 1e-6
    assert stopped.stop is not None
    assert stopped.stop.reason == "condition"
    assert stopped.diverged is None
    assert race.curve(0, 100).epochs[-1] == wild.updates


def test_a_curve_ends_where_the_lane_is_even_within_an_epoch() -> None:
    experiment = racing("hiring-four", lane(batch_size=1))
    race = Race(experiment)
    race.extend(0, race.leg(0).advance(race.state(0), 6))
    curve = race.curve(0, 100)
    assert curve.updates.tolist() == [0, 4, 6]
    assert curve.epochs.tolist() == [0.0, 1.0, 1.5]
    assert curve.samples.tolist() == [0, 4, 6]
    assert curve.losses[-1] == race.standing(0).loss


# edits


def test_lanes_are_added_removed_and_renamed() -> None:
    before = load_preset("hiring-four").experiment
    after = with_lane_added(before, {"learning_rate": 2})
    assert before.race == ()
    assert [one.name.en for one in after.race] == ["Batch", "Mini-batch", "Stochastic", "learning rate 2"]
    assert after.race[3].name.zh == "学习率 2"
    after = with_lane_renamed(with_lane_removed(after, 0), 2, "  quick \n one ")
    assert [one.name.zh for one in after.race] == ["小批量", "随机", "quick one"]
    assert with_lane_renamed(after, 2, " ").race[2].name.en == "learning rate 2"
    with pytest.raises(BadValue, match="at least one lane"):
        with_lane_removed(with_lane_removed(with_lane_removed(after, 0), 0), 0)
    with pytest.raises(BadValue, match=r"race\[3\]\.training\.batch_size"):
        with_lane_added(after, {"batch_size": 7})


def test_lanes_that_an_edit_does_not_touch_stay_where_they_are() -> None:
    race = Race(racing("hiring-four", lane("a"), lane("b", batch_size=2)))
    race.advance(5)
    more = race.changed(with_lane_added(race.experiment, {"batch_size": 1}))
    assert [run.head for run in more.runs] == [5, 10, 0]
    more.advance(1)  # who came later catches up
    assert [more.epochs_done(i) for i in range(3)] == [5, 5, 1]
    fewer = more.changed(with_lane_renamed(with_lane_removed(more.experiment, 0), 0, "first"))
    assert [run.head for run in fewer.runs] == [10, 4]
    assert fewer.standing(0).name.en == "first"
    anew = race.changed(edits.with_input(race.experiment, 0, 0, 0.5))
    assert [run.head for run in anew.runs] == [0, 0]


def test_edits_of_the_experiment_take_the_lanes_along() -> None:
    experiment = racing("hiring-four", lane(batch_size=4), lane(frozen=["w[2][1,1]", "b[1][0]"]))
    assert edits.with_sample_removed(experiment, 0).race[0].changes["batch_size"] == 3
    smaller = edits.with_hidden_layers(experiment, (1, 2))
    assert smaller.race[1].changes["frozen"] == ("b[1][0]",)
    assert lanes_of(smaller) == smaller.race


# the worker


@pytest.fixture
def runner() -> Iterator[RaceRunner]:
    made = RaceRunner()
    yield made
    made.close()
    assert not made.running


def jobs(race: Race, epochs: int) -> list[LaneJob]:
    return [LaneJob(race.leg(i), race.state(i), epochs) for i in range(len(race.lanes))]


def collect(runner: RaceRunner, race: Race, first: int, last_words: int) -> list[Progress]:
    """Take until so many lanes have said their last word; the race takes what is made."""
    deadline, tick, finished = time.monotonic() + LIMIT, threading.Event(), list[Progress]()
    while time.monotonic() < deadline and len(finished) < last_words:
        for item in runner.take():
            if item.made is not None:
                race.extend(item.run_id - first, item.made)
            if item.finished:
                finished.append(item)
        tick.wait(0.002)
    assert len(finished) == last_words, "the runner took too long"
    return finished


def test_the_worker_computes_what_the_loop_computes(runner: RaceRunner) -> None:
    experiment = load_preset("race-gradient-descent").experiment
    race, expected = Race(experiment), Race(experiment)
    expected.advance(300)
    runner.start_race(40, jobs(race, 300))
    finished = collect(runner, race, 40, 3)
    assert sorted(item.run_id for item in finished) == [40, 41, 42]
    for index in range(3):
        np.testing.assert_array_equal(batch_losses(race.runs[index]), batch_losses(expected.runs[index]))
        np.testing.assert_array_equal(race.curve(index, 1000).losses, expected.curve(index, 1000).losses)


def test_pausing_finds_all_lanes_at_one_epoch_and_loses_nothing(runner: RaceRunner) -> None:
    experiment = load_preset("race-gradient-descent").experiment
    race, first = Race(experiment), 0
    for _ in range(5):
        runner.start_race(first, jobs(race, 4000))
        before, deadline = race.epoch, time.monotonic() + LIMIT
        while race.epoch == before and time.monotonic() < deadline:
            for item in runner.take():
                race.extend(item.run_id - first, item.made) if item.made is not None else None
        runner.pause()
        for item in runner.take():
            race.extend(item.run_id - first, item.made) if item.made is not None else None
        assert len({race.epochs_done(i) for i in range(3)}) == 1
        first += 3
    expected = Race(experiment)
    expected.advance(race.epoch)
    for index in range(3):
        np.testing.assert_array_equal(batch_losses(race.runs[index]), batch_losses(expected.runs[index]))


def test_a_lane_that_fails_says_so_and_the_others_go_on(runner: RaceRunner) -> None:
    race = Race(racing("hiring-four", lane("a"), lane("b", batch_size=2), lane("c", batch_size=1)))
    asked = jobs(race, 60)
    broken = asked[1].leg.training
    object.__setattr__(broken, "t", None)
    runner.start_race(7, asked)
    finished = collect(runner, race, 7, 3)
    errors = {item.run_id: item.error for item in finished}
    assert errors[7] is errors[9] is None
    assert errors[8] is not None
    assert "TypeError" in errors[8]
    assert (race.runs[0].head, race.runs[2].head) == (60, 240)


def test_a_lane_that_is_done_does_not_hold_up_the_others(runner: RaceRunner) -> None:
    race = Race(racing("linear-2-3-1", lane(learning_rate=1000.0), lane(learning_rate=0.1)))
    runner.start_race(0, jobs(race, 200))
    collect(runner, race, 0, 2)
    assert race.standing(0).diverged is not None
    assert race.epochs_done(1) == 200


def test_a_pace_holds_the_race_back(runner: RaceRunner) -> None:
    race = Race(load_preset("race-learning-rate").experiment)
    begun = time.monotonic()
    runner.start_race(0, jobs(race, 3000), epochs_per_second=50.0)
    while race.epoch < 5 and time.monotonic() < begun + LIMIT:
        for item in runner.take():
            race.extend(item.run_id, item.made) if item.made is not None else None
    runner.pause()
    assert race.epoch <= 50.0 * (time.monotonic() - begun) + 2


def test_a_quick_pace_of_a_race_is_kept_in_few_slices(kernel: None, runner: RaceRunner) -> None:
    """As a single run's."""
    race = Race(load_preset("race-gradient-descent").experiment)
    begun, came, tick = time.monotonic(), 0, threading.Event()
    runner.start_race(0, jobs(race, 1_000_000), epochs_per_second=20_000.0)
    while came < 300 and time.monotonic() < begun + LIMIT:
        came += len(runner.take())
        tick.wait(0.002)
    elapsed = time.monotonic() - begun
    runner.pause()
    assert came >= 300
    assert elapsed > 10 * TICK_SECONDS
