"""The presets of the mistake lab: the published figures of wrong programs, and what their stories promise."""

from __future__ import annotations

import numpy as np
import pytest

from bpsim.engine.advancing import Advance, advance
from bpsim.engine.gradient_check import check_gradients
from bpsim.engine.mistakes.names import MISTAKES
from bpsim.engine.tracing import trace_update
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import PRESET_IDS, load_preset
from bpsim.session.lab.mistake_lab import shows, with_mistake


def preset(mistake: str) -> Experiment:
    return load_preset(f"mistake-{mistake}").experiment


def whole_run(experiment: Experiment) -> Advance:
    return advance(experiment.training, experiment.start, experiment.total_updates)


@pytest.mark.parametrize("mistake", MISTAKES)
def test_there_is_a_preset_for_every_mistake_and_it_shows(mistake: str) -> None:
    assert f"mistake-{mistake}" in PRESET_IDS
    experiment = preset(mistake)
    assert experiment.mistake == mistake
    assert shows(experiment, mistake)
    assert experiment.story.en.startswith("Deliberately wrong")
    assert experiment.story.zh.startswith("故意写错")


def test_mazurs_early_program() -> None:
    """0.291027924 and, after 10 000 updates, 0.015912196 and 0.984065734 are printed in his article."""
    experiment = preset("updated-weights")
    made = whole_run(experiment)
    assert made.full_losses[0] == pytest.approx(0.29102792390544197, rel=1e-14)
    outputs = experiment.training.outputs(made.state.parameters)
    np.testing.assert_allclose(outputs, [[0.015912196, 0.984065734]], atol=5e-10, rtol=0)
    correct = with_mistake(experiment, "")
    assert advance(correct.training, correct.start, 1).full_losses[0] == pytest.approx(0.29102777369359933, rel=1e-14)


def test_the_published_program_of_the_paths_tutorial() -> None:
    experiment = preset("bias-mean")
    made = advance(experiment.training, experiment.start, 1000)
    published = {1: 1.3905215341662558, 2: 1.3682684724974281, 3: 1.3458138579376486, 1000: 0.011119225375340889}
    for update, cost in published.items():
        assert made.full_losses[update - 1] == pytest.approx(cost, rel=1e-12)
    found = check_gradients(experiment.training, experiment.start)
    assert [row.place.name for row in found.wrong] == ["b[1][0]", "b[1][1]", "b[1][2]", "b[2][0]", "b[2][1]"]
    assert found.factor == pytest.approx(0.5, rel=1e-6)


def test_the_wrong_sign_climbs() -> None:
    made = whole_run(preset("sign"))
    assert (np.diff(made.full_losses[:1000]) > 0.0).all()
    assert made.full_losses[-1] == pytest.approx(0.5, abs=0.001)


def test_without_the_derivative_exclusive_or_is_not_learnt() -> None:
    experiment = preset("missing-derivative")
    assert whole_run(experiment).full_losses[-1] == pytest.approx(0.1252, abs=1e-4)
    assert whole_run(with_mistake(experiment, "")).full_losses[-1] < 0.001


def test_tanhs_derivative_learns_faster_here() -> None:
    experiment = preset("wrong-derivative")
    wrong, right = whole_run(experiment).full_losses, whole_run(with_mistake(experiment, "")).full_losses
    assert wrong[3000] < 0.01 < right[3000]
    assert len(check_gradients(experiment.training, experiment.start).wrong) == experiment.network.parameter_count


def test_z_for_a_gives_a_negative_slope_and_gets_stuck() -> None:
    experiment = preset("derivative-of-activation")
    trace = trace_update(experiment.training, experiment.start)
    assert trace.z[1][0, 0] == pytest.approx(-0.18)
    assert trace.derivative[1][0, 0] == pytest.approx(-0.2124)
    made = whole_run(experiment)
    assert experiment.training.outputs(made.state.parameters)[0, 0] == pytest.approx(0.7311, abs=1e-4)


def test_one_path_is_slower_and_wrong_in_layer_1_alone() -> None:
    experiment = preset("one-path")
    wrong, right = whole_run(experiment).full_losses, whole_run(with_mistake(experiment, "")).full_losses
    assert wrong[-1] > 2.0 * right[-1]
    names = {row.place.name for row in check_gradients(experiment.training, experiment.start).wrong}
    assert names == {place.name for place in experiment.network.places() if place.layer == 1}


def test_twins_end_at_one_half() -> None:
    experiment = preset("equal-weights")
    made = whole_run(experiment)
    np.testing.assert_allclose(experiment.training.outputs(made.state.parameters), 0.5, atol=1e-6)
    assert made.full_losses[-1] == pytest.approx(1.0, abs=1e-6)
    trace = trace_update(experiment.training, made.state)
    assert np.abs(trace.a[1] - trace.a[1][:, :1]).max() < 1e-12
    assert check_gradients(experiment.training, experiment.start).ok


def test_a_left_over_applicant_spills_from_update_1_on() -> None:
    experiment = preset("stale-batch")
    assert experiment.training.plan.updates_per_epoch == 1
    assert with_mistake(experiment, "").training.plan.updates_per_epoch == 2
    trace = trace_update(experiment.training, experiment.start)
    assert check_gradients(experiment.training, experiment.start).ok
    assert not check_gradients(experiment.training, trace.next_state()).ok
