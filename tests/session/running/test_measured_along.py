"""Accuracies along a run and at any state, against NumPy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.network import Parameters
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.running.known.classified import Classified, class_names
from bpsim.session.running.known.known import known
from bpsim.session.running.known.measured_along import MeasuredAlong, places_of
from bpsim.session.running.run import Run
from tests.soak.arithmetic import forward


def by_hand(parameters: Parameters, x: np.ndarray, t: np.ndarray) -> float:
    """Counted sample by sample."""
    answers = forward(parameters, x)[-1][1]
    hits = 0
    for answer, target in zip(answers, t, strict=True):
        if len(target) == 1:
            hits += (answer[0] >= 0.5) == (target[0] >= 0.5)
        else:
            hits += max(range(len(answer)), key=lambda k: answer[k]) == list(target).index(1.0)
    return hits / len(t)


def shortened(preset: str) -> Experiment:
    experiment = load_preset(preset).experiment
    return replace(experiment, settings=experiment.settings.changed("epochs", 3))


@pytest.mark.parametrize("preset", ["iris-4-6-3", "hiring-four", "digits-64-32-10"])
@given(share=st.floats(0.0, 1.0))
@settings(max_examples=4, deadline=None)
def test_the_accuracy_of_any_state_is_exact(preset: str, share: float) -> None:
    experiment = shortened(preset)
    run = Run.begin(experiment)
    run.ensure(min(60, experiment.total_updates))
    update = round(share * run.head)
    parameters, found = run.state(update).parameters, known(experiment, run, update)
    assert found.accuracy == by_hand(parameters, experiment.x, experiment.t)
    if experiment.test is None:
        assert found.test_accuracy is None
    else:
        assert found.test_accuracy == by_hand(parameters, experiment.test.x, experiment.test.t)


def test_without_classes_there_is_no_accuracy() -> None:
    for preset in ("forward-2-3-1", "mazur-2-2-2", "linear-2-3-1", "xor"):
        experiment = load_preset(preset).experiment
        assert not experiment.has_classes
        assert known(experiment, Run.begin(experiment), 0).accuracy is None


def test_the_curves_are_right_at_every_point() -> None:
    experiment, along = shortened("iris-4-6-3"), MeasuredAlong()
    assert experiment.test is not None
    run = Run.begin(experiment)
    run.ensure(experiment.total_updates)
    while not along.compute(experiment, run, 0.002):
        pass
    curves = along.curves(experiment, run)
    assert curves.accuracy is not None
    assert curves.test_accuracy is not None
    for curve, part in ((curves.accuracy, experiment.samples), (curves.test_accuracy, experiment.test)):
        points = curve.full(0, run.head, 1000)
        assert points.x.tolist() == places_of(run)
        expected = [by_hand(run.state(int(k)).parameters, part.x, part.t) for k in points.x]
        np.testing.assert_array_equal(points.y, expected)


def test_other_samples_make_the_measured_worthless() -> None:
    experiment, along = shortened("iris-4-6-3"), MeasuredAlong()
    run = Run.begin(experiment)
    assert along.compute(experiment, run, 10.0)
    assert along.missing(experiment, run) == []
    assert along.missing(replace(experiment, t=experiment.t[:, ::-1].copy()), run) == places_of(run)


def test_the_confusion_matrix_counts_every_sample_once() -> None:
    experiment = load_preset("iris-4-6-3").experiment
    made = Classified(experiment.training.outputs(experiment.start_parameters), experiment.t)
    counts = made.confusion(3)
    assert counts.sum() == len(experiment.x)
    np.testing.assert_array_equal(counts.sum(axis=1), experiment.t.sum(axis=0))
    assert counts.trace() == made.right.sum()
    assert [name.en for name in class_names(experiment)] == ["setosa", "versicolor", "virginica"]
    assert (made.certainty >= 1 / 3).all()
