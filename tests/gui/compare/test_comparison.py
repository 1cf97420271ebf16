"""Comparing runs: the curve follows the hand, runs are pinned, another seed is tried."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bpsim.gui.controls.text_dialog import TextDialog
from bpsim.gui.controls.value_field import ValueField
from bpsim.gui.settings.drag_label import DragLabel
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.running.leg import Leg
from bpsim.session.words.number_format import format_number
from tests.gui.conftest import Open
from tests.gui.hands import move_mouse


def wait_for_preview(window: MainWindow, qtbot: QtBot) -> None:
    what_if = window.comparison.what_if
    qtbot.waitUntil(lambda: what_if.preview is not None and not what_if._previewer.busy, timeout=20_000)


def drag(label: DragLabel, pixels: int, *, drop: bool = True) -> None:
    start = QPoint(10, label.height() // 2)
    QTest.mousePress(label, Qt.MouseButton.LeftButton, pos=start)
    for step in (pixels // 2, pixels):
        move_mouse(label, start + QPoint(step, 0), Qt.MouseButton.LeftButton)
    if drop:
        QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels, 0))


def rate_label(window: MainWindow) -> DragLabel:
    return window.workspace.settings.training.setting_rows["learning_rate"].label


def rate_field(window: MainWindow) -> ValueField:
    editor = window.workspace.settings.training.editor("learning_rate")
    assert isinstance(editor, ValueField)
    return editor


def run_for(window: MainWindow, updates: int, qtbot: QtBot) -> None:
    window.control.run_to(updates)
    qtbot.waitUntil(lambda: not window.control.running, timeout=20_000)
    assert window.document.run.head >= updates


def test_dragging_a_setting_previews_the_whole_run_and_springs_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    run_for(window, 50, qtbot)
    experiment, run = window.document.experiment, window.document.run
    drag(rate_label(window), 120)
    wait_for_preview(window, qtbot)
    strip, preview = window.comparison.strip, window.comparison.what_if.preview
    assert preview is not None
    assert preview.experiment.settings.learning_rate == 1.0
    assert strip.isVisible()
    assert "learning rate were 1 " in strip.text
    assert "This run" in strip.text
    assert rate_field(window).text() == "1"
    assert window.document.experiment is experiment
    assert window.document.run is run
    assert len(window.comparison._panel.data.extras) == 1
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not strip.isVisible()
    assert rate_field(window).text() == "0.1"
    assert window.comparison._panel.data.extras == ()
    assert window.document.undo_stack.count() == 0


def test_keeping_begins_a_new_run_that_undo_takes_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    run_for(window, 50, qtbot)
    old = window.document.run
    drag(rate_label(window), 120)
    wait_for_preview(window, qtbot)
    QTest.mouseClick(window.comparison.strip._keep, Qt.MouseButton.LeftButton)
    document = window.document
    assert document.experiment.settings.learning_rate == 1.0
    assert document.run.head == 0
    assert document.run.dropped is not None
    assert (document.run.dropped.first, document.run.dropped.last) == (0, 50)
    assert "learning rate 1" in document.undo_stack.undoText()
    document.undo_stack.undo()
    assert document.run is old
    assert document.experiment.settings.learning_rate == 0.1


def test_escape_while_dragging_lets_go(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    label = rate_label(window)
    drag(label, 60, drop=False)
    assert label.dragging
    assert window.comparison.what_if.question is not None
    QTest.keyClick(label, Qt.Key.Key_Escape)
    assert not label.dragging
    assert window.comparison.what_if.question is None


def test_the_arrow_keys_try_values_too(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    field = rate_field(window)
    field.setFocus()
    for _ in range(10):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    question = window.comparison.what_if.question
    assert question is not None
    assert question.experiment.settings.learning_rate == 1.0
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert window.comparison.what_if.question.experiment.settings.learning_rate == pytest.approx(0.794)


def test_an_initial_weight_is_dragged_on_the_diagram(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    diagram = window.workspace.diagram
    layout = diagram.diagram_layout
    edge = next(iter(layout.edges()))
    from bpsim.gui.diagram.spots import Spot, box_of

    spot = next(s for s in [Spot("edge", edge=edge)])
    at = diagram.on_screen(box_of(layout, spot)).center().toPoint()
    QTest.mousePress(diagram, Qt.MouseButton.LeftButton, pos=at)
    move_mouse(diagram, at - QPoint(0, 15), Qt.MouseButton.LeftButton)
    move_mouse(diagram, at - QPoint(0, 30), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(diagram, Qt.MouseButton.LeftButton, pos=at - QPoint(0, 30))
    question = window.comparison.what_if.question
    assert question is not None
    before = window.document.experiment.parameters.flat
    changed = question.experiment.parameters.flat
    assert (before != changed).sum() == 1
    assert (changed - before).max() == pytest.approx(0.2)
    wait_for_preview(window, qtbot)
    assert "initial w₁₁⁽¹⁾" in window.comparison.strip.text


def test_a_worker_that_raises_is_told_of_and_the_window_goes_on(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    raised = RuntimeError("no such luck")

    def refuse(*_: object, **__: object) -> None:
        raise raised

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Leg, "advance", refuse)
        window.comparison.what_if.drag_setting("learning_rate", 10)
        qtbot.waitUntil(lambda: "no such luck" in window.workspace.message_bar.message, timeout=20_000)
    assert window.comparison.what_if.question is None
    window.comparison.what_if.drag_setting("learning_rate", 10)
    wait_for_preview(window, qtbot)


def test_pinned_runs_say_only_what_differs_and_come_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    run_for(window, 40, qtbot)
    window.actions_by_name["pin"].trigger()
    pinned = window.comparison.pins[0]
    loss = window.document.run.full_loss(40)
    window.editing.edit_setting("learning_rate", "0.5")
    run_for(window, 90, qtbot)
    rows = window.comparison.list.texts()
    assert len(rows) == 2
    assert "learning rate 0.5" in rows[0]
    assert "learning rate 0.1" in rows[1]
    assert "batch" not in rows[0]
    assert pinned.loss == pytest.approx(loss, rel=1e-12)
    assert len(window.comparison._panel.data.extras) == 1
    window.comparison.list.rows()[1].actions_by_name["restore"].trigger()
    document = window.document
    assert document.experiment.settings.learning_rate == 0.1
    assert document.run.head == 40
    run_for(window, 45, qtbot)
    document.undo_stack.undo()
    assert document.experiment.settings.learning_rate == 0.5
    assert document.run.head == 90
    assert pinned.head == 40
    window.comparison.list.rows()[1].actions_by_name["remove"].trigger()
    assert window.comparison.pins == []
    assert not window.comparison.list.isVisible()


def test_the_legend_says_of_which_state_the_loss_of_this_run_is(open_window: Open, qtbot: QtBot) -> None:
    """A pin's is that of its end; this run's stands beside the state that is shown, and may be another's."""
    window = open_window()
    window.control.run_to(3)
    qtbot.waitUntil(lambda: window.document.run.head == 3)
    window.comparison.pin()
    loss = window.document.run.training_at(3).loss_on(window.document.run.state(3).parameters)
    end = format_number(loss)

    def said() -> str:
        return window.comparison.list.texts()[0]

    qtbot.waitUntil(lambda: end in said())
    assert f"{end} (after 3)" not in said()
    window.document.seek(1)
    qtbot.waitUntil(lambda: f"{end} (after 3)" in said())
    window.document.seek(3)
    qtbot.waitUntil(lambda: end in said() and "after" not in said())


def test_a_pinned_run_gets_another_name(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.comparison.pin()
    window.comparison.list.rows()[1].actions_by_name["rename"].trigger()
    dialog = window.findChild(TextDialog)
    assert dialog is not None
    dialog.field.setText("慢")
    dialog.accept()
    assert window.comparison.list.texts()[1].startswith("慢")


def test_a_menu_of_a_removed_run_does_nothing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.control.run_to(3)
    qtbot.waitUntil(lambda: window.document.run.head == 3)
    window.comparison.pin()
    row = window.comparison.list.rows()[1]
    row.actions_by_name["remove"].trigger()
    assert window.comparison.pins == []
    with qtbot.captureExceptions() as raised:
        for action in row.actions_by_name.values():
            action.trigger()
    assert not raised
    assert window.document.run.head == 3


def test_a_pinned_run_that_diverged_says_so(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("linear-2-3-1")
    window.editing.edit_setting("learning_rate", "1e8")
    window.control.run()
    qtbot.waitUntil(lambda: not window.control.running, timeout=20_000)
    stop = window.document.run.stop
    assert stop is not None
    window.comparison.pin()
    assert f"diverged at update {stop.update}" in window.comparison.list.texts()[1]


def test_another_seed_is_another_run_only_where_something_is_random(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.control.pace = "fast"
    run_for(window, 30, qtbot)
    window.actions_by_name["new_seed"].trigger()
    window.control.pause()
    assert window.document.experiment.settings.seed == 1
    assert "Nothing in this training is random" in window.workspace.message_bar.message
    window.editing.edit_method("stochastic")
    run_for(window, 30, qtbot)
    first = window.document.run.batch_loss(29)
    window.actions_by_name["new_seed"].trigger()
    window.control.pause()
    run_for(window, 30, qtbot)
    assert "random" not in window.workspace.message_bar.message or not window.workspace.message_bar.isVisible()
    assert window.document.run.batch_loss(29) != first
    assert window.document.run.dropped is not None


def test_another_seed_draws_other_weights_where_they_were_drawn(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("circle-2-4-1")
    before = window.document.experiment
    window.actions_by_name["new_seed"].trigger()
    window.control.pause()
    after = window.document.experiment
    assert after.parameters != before.parameters
    assert (after.settings.seed, after.settings.init_seed) == (2, 2)
    assert window.document.run.state(0).parameters == after.parameters
    window.document.undo_stack.undo()
    assert window.document.experiment.parameters == before.parameters
    assert window.document.experiment.settings == before.settings


def test_opening_something_else_forgets_the_pins(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.comparison.pin()
    assert window.isWindowModified()  # pins are part of the file
    window.document.undo_stack.setClean()
    window.files.open_preset("xor")
    assert window.comparison.pins == []
