"""The batch lens adds up to the gradient; the nudge's real curve has the gradient as its slope."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.network import NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from bpsim.session.blame.batch_lens import batch_lens
from bpsim.session.blame.nudge import FEWEST_POINTS, MOST_POINTS, Nudge
from bpsim.session.files.presets import load_preset
from tests.engine.cases import full_trainings, trainings


@settings(max_examples=60, deadline=None)
@given(full_trainings(), st.data())
def test_samples_come_to_the_gradient(case: tuple[Training, State], data: st.DataObject) -> None:
    training, state = case
    trace = trace_update(training, state)
    place = data.draw(st.sampled_from(list(training.network.places())))
    lens = batch_lens(trace, training.settings, place)
    assert lens.per_sample.shape == (len(trace.batch),)
    reduced = lens.per_sample.mean() if lens.averaged else lens.per_sample.sum()
    assert reduced == pytest.approx(lens.gradient, rel=1e-9, abs=1e-12)
    assert lens.step == trace.after.value(place) - trace.before.value(place)
    frozen = not training.trained[training.network.index_of(place)]
    if frozen:
        assert lens.step == 0.0
    elif not lens.others:
        assert lens.step == pytest.approx(-trace.rule.learning_rate * lens.gradient, rel=1e-6, abs=1e-12)


@settings(max_examples=60, deadline=None)
@given(trainings(smooth=True), st.data())
def test_a_small_nudge_does_what_the_gradient_says(case: tuple[Training, State], data: st.DataObject) -> None:
    training, state = case
    trace = trace_update(training, state)
    place = data.draw(st.sampled_from(list(training.network.places())))
    nudge = Nudge(trace, training, place)
    small = 1e-5
    slope = (nudge.loss(small) - nudge.loss(-small)) / (2 * small)
    assert slope == pytest.approx(nudge.predicted(1.0), rel=1e-4, abs=1e-7)
    assert nudge.real(0.0) == pytest.approx(0.0, abs=1e-12)
    before = trace.before.flat.copy()
    shifts, losses = nudge.curve(1.0)
    assert (shifts[0], shifts[len(shifts) // 2], shifts[-1]) == (-1.0, 0.0, 1.0)
    assert losses[len(shifts) // 2] == pytest.approx(trace.loss, rel=1e-12)
    assert losses[-1] == nudge.loss(1.0)
    assert np.array_equal(before, trace.before.flat)


def test_the_president_of_the_hiring_network() -> None:
    experiment = load_preset("hiring").experiment
    trace = trace_update(experiment.training, experiment.start)
    nudge = Nudge(trace, experiment.training, ParameterPlace(3, 0, 0))
    # a_1 = 0.65658088 published; loss 1/2 (a - 1)^2
    a = 1 / (1 + np.exp(-(0.04432078 + 0.1 * 0.65658088)))
    assert nudge.loss(0.1) == pytest.approx(0.5 * (a - 1) ** 2, rel=1e-7)
    assert nudge.predicted(0.1) == pytest.approx(
        0.1 * 0.65658088 * (0.51107838 - 1) * 0.51107838 * 0.48892162, rel=1e-7
    )


@pytest.mark.parametrize(("samples", "points"), [(1, MOST_POINTS), (1000, FEWEST_POINTS)])
def test_a_slow_pass_gets_fewer_points(samples: int, points: int) -> None:
    network = NetworkSpec((300, 100, 10), ("sigmoid", "sigmoid"))
    chosen = TrainingSettings()
    training = Training(network, np.zeros((samples, 300)), np.zeros((samples, 10)), chosen)
    trace = trace_update(training, State.start(Parameters(network, np.zeros(network.parameter_count)), chosen))
    shifts, losses = Nudge(trace, training, ParameterPlace(1, 0, 0)).curve(1.0)
    assert len(shifts) == len(losses) == points
