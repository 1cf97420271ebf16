"""The document: edits, undo, forks, time travel."""

from __future__ import annotations

import numpy as np
import pytest

from bpsim.engine.network import ParameterPlace
from bpsim.gui.document.document import Document
from bpsim.session import edits
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.presets import load_preset
from bpsim.session.files.saving import contents_of, legs_of
from bpsim.session.frames import StepSize
from bpsim.session.running.cursor import Cursor
from tests.session.cases import batch_losses

WEIGHT = ParameterPlace(2, 0, 1)


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(load_preset("hiring-four-minibatch"))


def train(document: Document, updates: int) -> None:
    document.run.ensure(updates)
    document.seek(updates)


def test_typing_a_weight_at_the_start_changes_the_experiment_and_undo_brings_it_back(document: Document) -> None:
    before = document.experiment
    document.change_parameter("change a weight", WEIGHT, 0.25)
    assert document.experiment.parameters.value(WEIGHT) == 0.25
    assert document.playback.trace.before.value(WEIGHT) == 0.25
    document.undo_stack.undo()
    assert document.experiment is before
    assert document.undo_stack.isClean()
    document.undo_stack.redo()
    assert document.experiment.parameters.value(WEIGHT) == 0.25


def test_typing_a_weight_later_forks_the_run_and_undo_restores_the_whole_run(document: Document) -> None:
    train(document, 7)
    document.seek(5, 3)
    losses = batch_losses(document.run)
    document.change_parameter("change a weight", WEIGHT, -2.0)
    assert document.run.head == 5
    assert len(document.run.legs) == 2
    assert document.playback.cursor == Cursor(5, 3)
    assert document.playback.trace.before.value(WEIGHT) == -2.0
    assert document.run.dropped is not None
    assert document.run.dropped.first == 5
    document.undo_stack.undo()
    assert document.run.head == 7
    np.testing.assert_array_equal(batch_losses(document.run), losses)
    assert document.playback.cursor == Cursor(5, 3)


def test_typing_over_a_new_weight_edits_the_next_state(document: Document) -> None:
    train(document, 2)
    document.seek(2, document.playback.last)
    document.change_parameter("change a weight", WEIGHT, 1.5)
    assert document.playback.cursor == Cursor(3, 0)
    assert document.run.state(3).parameters.value(WEIGHT) == 1.5


def test_a_learning_rate_forks_at_the_cursor_and_a_loss_begins_anew(document: Document) -> None:
    train(document, 6)
    document.change("rate", edits.with_setting(document.experiment, "learning_rate", 2.0))
    assert document.run.head == 6
    assert document.run.training_at(6).settings.learning_rate == 2.0
    assert document.run.training_at(5).settings.learning_rate == 0.1
    document.change("loss", edits.with_setting(document.experiment, "loss", "sse"))
    assert document.run.head == 0
    assert len(document.run.legs) == 1


def test_the_length_of_a_run_is_no_reason_to_fork(document: Document) -> None:
    train(document, 6)
    run = document.run
    document.change("epochs", edits.with_setting(document.experiment, "epochs", 50))
    assert document.run is run
    assert document.experiment.total_updates == 100


def test_a_changed_input_begins_a_new_epoch(document: Document) -> None:
    train(document, 3)
    document.change("input", edits.with_input(document.experiment, 0, 1, 0.75))
    assert document.run.training_at(3).place(3) == (2, 0)
    assert document.experiment.x[0, 1] == 0.75


def test_stepping_never_enters_the_undo_stack(document: Document) -> None:
    for size in StepSize:
        document.step(size)
    document.step_back(StepSize.NODE)
    document.seek(1)
    assert document.undo_stack.count() == 0
    assert document.undo_stack.isClean()


def test_back_to_the_start_can_be_undone(document: Document) -> None:
    train(document, 9)
    document.back_to_start()
    assert (document.run.head, document.playback.cursor) == (0, Cursor())
    document.undo_stack.undo()
    assert document.run.head == 9


def test_restoring_takes_back_every_edit(document: Document) -> None:
    original = document.experiment
    document.change("rate", edits.with_setting(document.experiment, "learning_rate", 2.0))
    document.change("layers", edits.with_hidden_layers(document.experiment, (4,)))
    document.restore_original()
    assert document.experiment is original


def test_muting_forks_at_the_cursor_and_each_leg_keeps_its_own(document: Document) -> None:
    train(document, 6)
    document.seek(4)
    before = document.run.state(3).parameters
    document.change("mute", edits.with_muted(document.experiment, 1, 0, True))
    assert (document.run.head, document.playback.cursor.update) == (4, 4)
    document.run.ensure(9)
    document.seek(9, document.playback.last)
    assert not document.playback.trace.a[1][:, 0].any()
    assert (document.run.state(9).parameters.w[1][:, 0] == document.run.state(4).parameters.w[1][:, 0]).all()
    again = legs_of(loads(dumps(contents_of(document.experiment, document.run, document.playback.cursor))))
    assert [leg.training.network.muted for leg in again] == [(), ((1, 0),)]
    document.seek(3)
    assert document.playback.trace.before == before
    assert document.playback.trace.a[1][:, 0].all()
