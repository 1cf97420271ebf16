"""What is said of a state is that state's: against another computation of it, number by number."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.session.data.samples import Samples
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.naming import sample_name
from bpsim.session.running.compared.pins import Pin
from bpsim.session.running.known.curves import MarkedCurve, RunCurve
from bpsim.session.running.known.known import Knowing, Known, known, products, question_of
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run
from tests.engine.values import ACTIVATED, LOST
from tests.session.cases import experiments


def softmax(z: np.ndarray) -> np.ndarray:
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


LOSSES = {
    **{name: lambda a, t, term=term: term(a, t, a.shape[1]).sum(axis=1) for name, (term, _) in LOST.items()},
    "bce": lambda a, t: -(t * np.log(a) + (1.0 - t) * np.log(1.0 - a)).sum(axis=1),
    "cce": lambda a, t: -(t * np.log(a)).sum(axis=1),
}


def loss_by_hand(parameters: Parameters, x: np.ndarray, t: np.ndarray, loss: str, *, mean: bool) -> float:
    """The loss over some samples, written without the engine."""
    network: NetworkSpec = parameters.network
    a = x
    with np.errstate(all="ignore"):
        for layer in range(1, network.depth + 1):
            activated = {"softmax": softmax, **{name: value for name, (value, _) in ACTIVATED.items()}}
            a = activated[network.activation(layer)](a @ parameters.w[layer] + parameters.b[layer])
        losses = LOSSES[loss](a, t)
    return float(losses.mean() if mean else losses.sum())


def by_hand(experiment: Experiment, run: Run, update: int) -> Known:
    parameters = run.state(update).parameters if update <= run.head else run.trace(run.head).after
    training = run.training_at(min(update, run.head))

    def loss(x: np.ndarray, t: np.ndarray, mean: bool) -> float:
        return loss_by_hand(parameters, x, t, training.settings.loss, mean=mean)

    test = experiment.test
    return Known(
        update,
        loss(training.x, training.t, training.settings.weight_mean),
        None if test is None else loss(test.x, test.t, experiment.settings.weight_mean),
    )


def close(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return not math.isfinite(other) or one == pytest.approx(other, rel=1e-9, abs=1e-12)


@settings(max_examples=60, deadline=None)
@given(experiments(), st.integers(0, 9), st.integers(0, 9), st.integers(0, 99), st.booleans())
def test_the_losses_of_any_state_are_that_states(
    experiment: Experiment, before: int, after: int, seed: int, tested: bool
) -> None:
    random = np.random.default_rng(seed)
    if tested:
        samples = Samples(
            random.normal(size=(2, experiment.network.layers[0])), experiment.t[:1].repeat(2, 0), (sample_name(7),) * 2
        )
        experiment = replace(experiment, test=samples)
    run = Run.begin(experiment)
    run.ensure(before)
    run = run.fork(run.head // 2, settings=experiment.settings.changed("learning_rate", 0.05))
    run.ensure(run.head + after)
    for update in range(run.head + 2):
        found, expected = known(experiment, run, update), by_hand(experiment, run, update)
        assert found.update == update
        assert close(found.full, expected.full), update
        assert close(found.test, expected.test), update
        asked = question_of("x", experiment, run, update)
        answer = Knowing.answer_to(_Always(), (asked,))["x"]
        assert close(answer.full, expected.full)
        assert close(answer.test, expected.test)
    pin = Pin.of(0, "A", experiment, run)
    assert close(pin.loss, by_hand(experiment, run, run.head).full)


class _Always(Knowing):
    """A worker whose question is always wanted; it is asked without its thread."""

    def is_wanted(self, question: object) -> bool:
        return True


@settings(max_examples=40, deadline=None)
@given(experiments(), st.integers(0, 12), st.integers(0, 13))
def test_the_curve_has_a_point_where_somebody_stands(experiment: Experiment, head: int, at: int) -> None:
    run = Run.begin(experiment)
    run.ensure(head)
    at = min(at, run.head + 1)
    loss = run.full_loss(at)
    points = MarkedCurve(RunCurve(run), at, loss).full(0, run.head + 1, 1000)
    assert np.all(np.diff(points.x) > 0)
    (index,) = np.flatnonzero(points.x == at)
    assert points.y[index] == loss or not np.isfinite(loss)
    others = RunCurve(run).full(0, run.head, 1000)
    assert set(others.x) <= set(points.x)


def test_a_run_that_began_with_more_samples_is_as_large_as_it_was() -> None:
    experiment = load_preset("hiring-four").experiment
    run = Run.from_leg(Leg(experiment.start, experiment.training))
    few = replace(experiment, x=experiment.x[:1], t=experiment.t[:1], sample_names=experiment.sample_names[:1])
    assert products(few, run) == products(experiment, run) == 4 * experiment.network.parameter_count
