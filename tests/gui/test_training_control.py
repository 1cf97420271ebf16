"""Running and pausing with the real worker thread behind a real event loop."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bpsim.engine.advancing import advance
from bpsim.gui.document import Document
from bpsim.gui.training_control import TrainingControl
from bpsim.session import edits
from bpsim.session.files.presets import load_preset
from bpsim.session.files.saving import contents_of, legs_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.frames import StepSize
from tests.session.cases import batch_losses


@pytest.fixture
def control(qtbot: QtBot) -> TrainingControl:
    document = Document(load_preset("hiring-four-minibatch"))
    document.change("epochs", edits.with_setting(document.experiment, "epochs", 400))
    made = TrainingControl(document)
    made.pace = "fast"
    yield made
    made.close()


def test_a_run_delivers_every_loss_point(control: TrainingControl, qtbot: QtBot) -> None:
    document = control.document
    with qtbot.waitSignal(control.stopped, timeout=20_000):
        control.run()
    expected = advance(document.experiment.training, document.experiment.start, 800)
    np.testing.assert_array_equal(batch_losses(document.run), expected.batch_losses)
    np.testing.assert_array_equal(document.run.full_losses(0, 800, 1000).y[1:], expected.full_losses)
    assert document.run.head == 800
    assert document.playback.cursor == Cursor(799, document.playback.last)
    assert not control.running


def test_pausing_and_going_on_gives_the_same_run(control: TrainingControl, qtbot: QtBot) -> None:
    document = control.document
    control.run()
    qtbot.waitUntil(lambda: document.run.head > 20, timeout=20_000)
    control.pause()
    paused_at = document.run.head
    assert not control.running
    with qtbot.waitSignal(control.stopped, timeout=20_000):
        control.run()
    assert paused_at < document.run.head == 800
    expected = advance(document.experiment.training, document.experiment.start, 800)
    np.testing.assert_array_equal(batch_losses(document.run), expected.batch_losses)


def test_running_on_after_the_end_goes_on_for_as_long_again(control: TrainingControl) -> None:
    control.document.run.ensure(800)
    assert control.target() == 1600


def test_run_to_an_update(control: TrainingControl, qtbot: QtBot) -> None:
    with qtbot.waitSignal(control.stopped, timeout=20_000):
        control.run_to(137)
    assert control.document.run.head == 137
    control.run_to(12)
    assert control.document.playback.cursor == Cursor(12, 0)


def test_a_diverging_run_says_where(control: TrainingControl, qtbot: QtBot) -> None:
    document = control.document
    experiment = edits.with_activation(document.experiment, 3, "identity")
    document.change("rate", edits.with_setting(experiment, "learning_rate", 1e6))
    with qtbot.waitSignal(control.stopped, timeout=20_000) as heard:
        control.run()
    assert heard.args[0].reason == "diverged"
    assert document.run.head == heard.args[0].update


def test_an_error_in_the_worker_is_reported(control: TrainingControl, qtbot: QtBot) -> None:
    leg = control.document.run.leg_at(0)
    object.__setattr__(leg.training, "x", None)
    with qtbot.waitSignal(control.failed, timeout=20_000) as heard:
        control._bridge.start(leg, control.document.run.state(0), 50, None)
    assert "TypeError" in heard.args[0]
    assert not control.running


def test_slow_play_steps_by_itself(control: TrainingControl, qtbot: QtBot) -> None:
    control.step_size = StepSize.NODE
    control.set_speed(20.0)
    control.play()
    qtbot.waitUntil(lambda: control.document.playback.cursor.frame >= 6, timeout=20_000)
    control.pause()
    assert not control.playing


def test_a_saved_run_with_forks_is_made_again(control: TrainingControl, qtbot: QtBot) -> None:
    document = control.document
    document.run.ensure(30)
    document.seek(30)
    document.change("rate", edits.with_setting(document.experiment, "learning_rate", 0.7))
    document.run.ensure(55)
    document.seek(42, 5)
    contents = contents_of(document.experiment, document.run, document.playback.cursor, {})
    losses = batch_losses(document.run)
    document.load(contents, None)
    control.catch_up(legs_of(contents), contents.head, contents.cursor)
    qtbot.waitUntil(lambda: not control.catching_up, timeout=20_000)
    assert document.playback.cursor == Cursor(42, 5)
    np.testing.assert_array_equal(batch_losses(document.run), losses)
