"""Running and pausing with the real worker thread behind a real event loop."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bpsim.engine.advancing import advance
from bpsim.gui.document.document import Document
from bpsim.gui.training.training_control import TrainingControl
from bpsim.session import edits
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import contents_of
from bpsim.session.frames import StepSize
from bpsim.session.running.cursor import Cursor
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


@pytest.mark.usefixtures("slow_training")
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


def two_legs(document: Document, fork: int, head: int, cursor: Cursor) -> FileContents:
    """What a file would have of a run that forks and goes on to ``head``, its author at the cursor."""
    document.run.ensure(fork)
    document.seek(fork)
    document.change("rate", edits.with_setting(document.experiment, "learning_rate", 0.7))
    document.run.ensure(head)
    document.seek(cursor.update, cursor.frame)
    return contents_of(document.experiment, document.run, document.playback.cursor)


def test_a_saved_run_with_forks_is_made_again(control: TrainingControl, qtbot: QtBot) -> None:
    document = control.document
    contents = two_legs(document, 30, 55, Cursor(42, 5))
    losses = batch_losses(document.run)
    document.load(contents, None)
    control.catch_up(contents)
    qtbot.waitUntil(lambda: not control.catching_up, timeout=20_000)
    assert document.playback.cursor == Cursor(42, 5)
    np.testing.assert_array_equal(batch_losses(document.run), losses)


@pytest.fixture
def long_file(control: TrainingControl) -> FileContents:
    """A run of two legs, its author in the middle of the second."""
    contents = two_legs(control.document, 3000, 6000, Cursor(4000, 5))
    control.document.load(contents, None)
    return contents


def open_and_pause(control: TrainingControl, contents: FileContents) -> None:
    """Pause as soon as the file's run is being made again."""
    control.catch_up(contents)
    control.pause()
    assert not control.running
    assert control.document.run.head < contents.head
    assert control.catching_up


def test_a_pause_while_a_file_s_run_is_made_again_loses_nothing(
    control: TrainingControl, long_file: FileContents, qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    control.interrupted.connect(lambda done, to_do: told.append((done, to_do)))
    open_and_pause(control, long_file)
    assert told == [(control.document.run.head, 6000)]
    assert control.contents().head == 6000
    assert len(control.contents().legs) == 2
    control.document.step(StepSize.UPDATE)
    assert control.catching_up
    control.run()
    qtbot.waitUntil(lambda: not control.catching_up, timeout=20_000)
    assert control.document.run.head == 6000
    assert len(control.document.run.legs) == 2
    assert control.document.playback.cursor == Cursor(4000, 5)


def test_an_edit_while_a_file_s_run_is_made_again_goes_another_way(
    control: TrainingControl, long_file: FileContents
) -> None:
    open_and_pause(control, long_file)
    document = control.document
    document.change("rate", edits.with_setting(document.experiment, "learning_rate", 0.1))
    assert not control.catching_up
    assert control.contents().head == document.run.head
    document.undo_stack.undo()
    assert control.catching_up
    assert control.contents().head == 6000


def test_another_file_s_run_takes_the_place_of_one_that_was_paused(
    control: TrainingControl, long_file: FileContents, qtbot: QtBot
) -> None:
    open_and_pause(control, long_file)
    control.document.load(load_preset("hiring-two"), None)
    assert not control.catching_up
    with qtbot.waitSignal(control.stopped, timeout=20_000):
        control.run()
    assert control.document.run.head == control.document.experiment.total_updates
