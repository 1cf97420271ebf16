"""The presets with drawn data: their samples are the set's, and what their stories say is so."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest

from bpsim.engine.accuracy import right
from bpsim.engine.backprop import forward
from bpsim.session import edits
from bpsim.session.data.generated import Recipe, generated
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.running.run import Run


@dataclass(frozen=True)
class Fact:
    """What holds at the end of an epoch: how many are ``right``, or the rounded losses."""

    epoch: int
    right: int | None = None
    loss: float | None = None
    test: float | None = None


@dataclass(frozen=True)
class Told:
    recipe: Recipe
    facts: tuple[Fact, ...]


TOLD = {
    "clouds-2-1": Told(Recipe("clouds", 100), (Fact(0, 0), Fact(1, 99), Fact(2, 100), Fact(50, 100))),
    "circle-2-4-1": Told(Recipe("circle"), (Fact(10, 157), Fact(30, 199))),
    "moons-2-6-1": Told(Recipe("moons"), (Fact(20, 176), Fact(50, 194), Fact(100, 200))),
    "xor-clouds-2-4-1": Told(Recipe("xor"), (Fact(2, 109), Fact(5, 193), Fact(75, 200))),
    "spiral-2-8-8-1": Told(Recipe("spiral"), (Fact(50, 102), Fact(100, 157), Fact(150, 179), Fact(200, 200))),
    "three-clouds-2-6-3": Told(Recipe("three-clouds", 210), (Fact(1, 206), Fact(100, 208))),
    "sine-1-8-1": Told(Recipe("sine", 60), (Fact(10, loss=0.0731), Fact(200, loss=0.0074))),
    "bumps-1-8-1": Told(
        Recipe("bumps", 80), (Fact(200, loss=0.0483), Fact(1000, loss=0.0180), Fact(1500, loss=0.0085))
    ),
    "overfitting-1-12-1": Told(
        Recipe("sine", 50, 0.3, 4, 0.8),
        (Fact(500, test=0.0426), Fact(2000, test=0.0608), Fact(5000, loss=0.0002, test=0.2147)),
    ),
    "deep-sigmoid": Told(Recipe("circle"), (Fact(100, 100),)),
    "deep-relu": Told(Recipe("circle"), (Fact(20, 192), Fact(100, 200))),
    "dead-relu-2-6-1": Told(Recipe("circle"), (Fact(100, 100),)),
}


def experiment_of(preset_id: str) -> Experiment:
    return load_preset(preset_id).experiment


def trained(experiment: Experiment, epochs: int) -> tuple[Run, int]:
    """A run of so many epochs on the fastest path there is, and how many updates an epoch has."""
    run = Run.begin(experiment).on_fastest_path()
    updates = experiment.training.plan.updates_per_epoch
    run.ensure(epochs * updates)
    return run, updates


def count_right(experiment: Experiment, run: Run, update: int) -> int:
    return int(right(forward(run.parameters(update), experiment.x).output, experiment.t).sum())


@pytest.mark.parametrize("preset_id", TOLD)
def test_the_samples_are_those_of_the_set(preset_id: str) -> None:
    made, data = experiment_of(preset_id), generated(TOLD[preset_id].recipe)
    assert np.array_equal(made.x, data.samples.x)
    assert np.array_equal(made.t, data.samples.t)
    assert (made.test is None) == (data.test is None)
    if made.test is not None and data.test is not None:
        assert np.array_equal(made.test.x, data.test.x)
        assert np.array_equal(made.test.t, data.test.t)


@pytest.mark.usefixtures("kernel")  # to the bit as the reference, on every machine; BLAS adds in an order of its own
@pytest.mark.parametrize("preset_id", TOLD)
def test_the_story_says_what_happens(preset_id: str) -> None:
    experiment, facts = experiment_of(preset_id), TOLD[preset_id].facts
    run, updates = trained(experiment, max(fact.epoch for fact in facts))
    story = experiment.story
    for fact in facts:
        update = fact.epoch * updates
        if fact.right is not None:
            assert count_right(experiment, run, update) == fact.right
        if fact.loss is not None:
            assert run.full_loss(update) == pytest.approx(fact.loss, abs=5.1e-5)
            assert f"{fact.loss:.4f}" in story.en
            assert f"{fact.loss:.4f}" in story.zh
        if fact.test is not None:
            assert experiment.test is not None
            off = forward(run.parameters(update), experiment.test.x).output - experiment.test.t
            assert float(0.5 * (off * off).sum(axis=1).mean()) == pytest.approx(fact.test, abs=5.1e-5)
            assert f"{fact.test:.4f}" in story.en
            assert f"{fact.test:.4f}" in story.zh
        if fact.right is not None and fact.right < len(experiment.x) and fact.right > 0:
            assert str(fact.right) in story.en
            assert str(fact.right) in story.zh


@pytest.mark.parametrize(("penalty", "test"), [(0.001, 0.0505), (0.01, 0.0750)])
def test_a_penalty_keeps_from_learning_by_heart(penalty: float, test: float) -> None:
    experiment = edits.with_setting(experiment_of("overfitting-1-12-1"), "l2", penalty)
    run, updates = trained(experiment, 5000)
    assert experiment.test_training is not None
    assert experiment.test_training.loss_on(run.parameters(5000 * updates)) == pytest.approx(test, abs=5.1e-5)
    for story in (experiment.story.en, experiment.story.zh):
        assert f"{penalty:g}" in story
        assert f"{test:.4f}" in story


@pytest.mark.parametrize(("preset_id", "first", "last"), [("deep-sigmoid", 7.9e-7, 0.363), ("deep-relu", 0.229, 0.224)])
def test_gradients_vanish_or_come_through(preset_id: str, first: float, last: float) -> None:
    experiment = experiment_of(preset_id)
    gradient = trained(experiment, 1)[0].trace(0).gradient
    depth = experiment.network.depth
    norms = [float(np.linalg.norm(gradient.w[layer])) for layer in range(1, depth + 1)]
    assert (norms[0], norms[-1]) == pytest.approx((first, last), rel=0.01)


def dead(experiment: Experiment, run: Run, update: int) -> int:
    """Hidden neurons of the first layer that answer 0 to every sample."""
    return int((forward(run.parameters(update), experiment.x).z[1] <= 0.0).all(axis=0).sum())


def test_neurons_die_and_a_smaller_rate_keeps_them_alive() -> None:
    experiment = experiment_of("dead-relu-2-6-1")
    run, _ = trained(experiment, 100)
    assert [dead(experiment, run, update) for update in (0, 1, 2, 32, 33, run.head)] == [0, 1, 3, 5, 6, 6]
    slower = replace(experiment, settings=experiment.settings.changed("learning_rate", 0.2))
    run, updates = trained(slower, 100)
    assert count_right(slower, run, 100 * updates) == 199


def test_which_valley_depends_on_the_start() -> None:
    experiment = experiment_of("two-valleys-1-1-1")
    ends = []
    for second in (-0.7, -0.2):
        started = edits.with_parameter(experiment, experiment.network.parse_place("w[2][0,0]"), second)
        run, updates = trained(started, 300)
        parameters = run.parameters(300 * updates)
        ends.append((float(parameters.w[1][0, 0]), float(parameters.w[2][0, 0])))
        assert run.full_loss(run.head) < 0.002
    assert max(ends[0]) < 0.0 < min(ends[1])
