"""Previews: what the whole run would be, without touching it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from bpsim.engine.advancing import advance
from bpsim.engine.settings import SETTINGS
from bpsim.session.experiment import Experiment
from bpsim.session.running.compared import what_if
from bpsim.session.running.compared.what_if import DRAGGED, Preview, Previewer, dragged_parameter, dragged_setting
from tests.session.cases import preset


@pytest.fixture
def previewer() -> Iterator[Previewer]:
    made = Previewer()
    yield made
    made.close()


def answer(previewer: Previewer) -> Preview | str:
    deadline, tick = time.monotonic() + 30.0, threading.Event()
    while time.monotonic() < deadline:
        found = previewer.take()
        if found is not None:
            return found
        tick.wait(0.002)
    raise AssertionError("no preview came")


def test_a_preview_is_the_run_it_would_be(previewer: Previewer) -> None:
    experiment = preset(learning_rate=0.7, epochs=40)
    previewer.ask(experiment)
    found = answer(previewer)
    assert isinstance(found, Preview)
    whole = advance(experiment.training, experiment.start, experiment.total_updates)
    assert found.complete
    assert found.reached == experiment.total_updates
    np.testing.assert_array_equal(found.updates, [0, *whole.full_updates])
    np.testing.assert_array_equal(found.losses[1:], whole.full_losses)
    assert found.losses[0] == experiment.training.loss_on(experiment.parameters)


def test_what_takes_too_long_is_shown_in_part(previewer: Previewer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(what_if, "BUDGET_SECONDS", 0.02)
    experiment = preset(epochs=1_000_000)
    previewer.ask(experiment)
    found = answer(previewer)
    assert isinstance(found, Preview)
    assert not found.complete
    assert 0 < found.reached < experiment.total_updates
    assert found.updates[-1] == found.reached
    state = advance(experiment.training, experiment.start, found.reached).state
    assert found.last_loss == pytest.approx(experiment.training.loss_on(state.parameters), rel=1e-9)


def test_the_newest_question_is_answered(previewer: Previewer) -> None:
    for rate in (0.1, 0.2, 0.3, 0.4, 0.5):
        previewer.ask(preset(learning_rate=rate, epochs=30))
    rates = []
    while not rates or rates[-1] != 0.5:
        found = answer(previewer)
        assert isinstance(found, Preview)
        rates.append(found.experiment.settings.learning_rate)
    assert rates == sorted(rates)
    assert not previewer.busy


def test_divergence_and_saturation_are_found(previewer: Previewer) -> None:
    previewer.ask(preset("hiring-four", learning_rate=100.0, epochs=300))
    stuck = answer(previewer)
    assert isinstance(stuck, Preview)
    assert stuck.saturated
    network = preset("hiring-four").network
    linear = replace(network, activations=("identity",) * network.depth)
    experiment = preset("hiring-four")
    straight = replace(
        experiment, parameters=type(experiment.parameters)(linear, experiment.parameters.flat),
        settings=experiment.settings.changed("learning_rate", 50.0), decision=None,
    )  # fmt: skip
    previewer.ask(straight)
    gone = answer(previewer)
    assert isinstance(gone, Preview)
    assert gone.stop is not None
    assert gone.stop.reason == "diverged"
    assert gone.complete


def test_an_error_is_told_and_the_next_question_answered(previewer: Previewer) -> None:
    broken = preset(epochs=5)
    object.__setattr__(broken.training, "t", None)
    previewer.ask(broken)
    told = answer(previewer)
    assert isinstance(told, str)
    assert "TypeError" in told
    previewer.ask(preset(epochs=5))
    assert isinstance(answer(previewer), Preview)


def test_a_closed_one_can_be_asked_again(previewer: Previewer) -> None:
    previewer.ask(preset(epochs=1_000_000))
    previewer.close()
    assert previewer.take() is None
    previewer.ask(preset(epochs=2))
    assert isinstance(answer(previewer), Preview)


@pytest.mark.parametrize("name", DRAGGED)
@pytest.mark.parametrize("notches", [-400, -7, -1, 0, 1, 7, 400])
def test_whatever_the_hand_does_the_value_is_one_that_may_be(name: str, notches: int) -> None:
    experiment: Experiment = preset()
    value = dragged_setting(experiment, name, notches)
    assert SETTINGS[name].check(value) == value
    _ = replace(experiment, settings=experiment.settings.changed(name, value))


def test_how_far_a_notch_goes() -> None:
    experiment = preset(learning_rate=0.1, momentum=0.9)
    assert dragged_setting(experiment, "learning_rate", 60) == 1.0
    assert dragged_setting(experiment, "learning_rate", -120) == 0.001
    assert dragged_setting(experiment, "momentum", 60) == pytest.approx(0.99)
    assert dragged_setting(experiment, "l2", 0) == 0.0
    assert dragged_setting(experiment, "l2", 120) == 0.001
    assert dragged_setting(experiment, "seed", 12) == experiment.settings.seed + 2
    assert dragged_parameter(0.5, -3) == 0.44
