"""The editor of the data, import and the test loss, in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bpsim.engine.accuracy import accuracy
from bpsim.gui.data import measured_curves
from bpsim.gui.data import table as data_table
from bpsim.gui.data.editor import DataEditor
from bpsim.gui.data.table import DataTable
from bpsim.gui.language import set_language
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
from tests.gui.conftest import Open

ORIGINAL = load_preset("hiring-four").experiment


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window("hiring-four")


@pytest.fixture
def editor(window: MainWindow) -> DataEditor:
    return window.data.show_editor()


def press(editor: DataEditor, name: str) -> None:
    assert editor.buttons[name].isEnabled()
    editor.buttons[name].click()


def problem(editor: DataEditor) -> str:
    return editor._problem.text()


def test_every_button_is_one_undo_step(window: MainWindow, editor: DataEditor) -> None:
    undo = window.document.undo_stack
    for count, (name, row, column) in enumerate(
        [
            ("add", 1, 1), ("remove", 2, 1), ("down", 0, 1), ("up", 1, 1), ("add_input", 0, 1), ("right", 0, 1),
            ("left", 0, 3), ("add_target", 0, 1), ("remove_column", 0, 5), ("remove_column", 0, 3),
        ],
        start=1,
    ):  # fmt: skip
        editor.table.choose(row, column)
        press(editor, name)
        assert problem(editor) == ""
        assert undo.count() == count, name
    assert window.document.experiment.network.layers == ORIGINAL.network.layers
    while undo.canUndo():
        window.actions_by_name["undo"].trigger()
    assert window.document.experiment is window.document.original
    while undo.canRedo():
        window.actions_by_name["redo"].trigger()
    assert editor.model.rowCount() == 4


def test_typing_over_values_names_and_headings(window: MainWindow, editor: DataEditor, qtbot: QtBot) -> None:
    model = editor.model
    model.setData(model.index(0, 1), "0,25")
    model.setData(model.index(1, 0), "Alice")
    document = window.document
    assert document.experiment.x[0, 0] == 0.25
    assert document.experiment.sample_names[1].en == "Alice"
    model.setData(model.index(0, 1), "abc")
    assert "abc (character 1) is not known here" in problem(editor)
    assert document.experiment.x[0, 0] == 0.25
    editor.table.rename(2)
    line = editor.table.horizontalHeader().findChild(QLineEdit)
    assert line.text() == ORIGINAL.node_names[0][1].en
    qtbot.keyClicks(line, "Practice!")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert document.experiment.node_names[0][1].en == "Practice!"
    assert problem(editor) == ""


def test_copying_and_pasting_as_spreadsheets_do(window: MainWindow, editor: DataEditor) -> None:
    clipboard, table, document = QGuiApplication.clipboard(), editor.table, window.document
    table.selectAll()
    press(editor, "copy")
    lines = clipboard.text().split("\n")
    assert len(lines) == 4
    assert [len(line.split("\t")) for line in lines] == [4] * 4
    clipboard.setText("Bob\t0,5\t0,25\t1\nEve\t1\t2\t0\n")
    table.choose(3, 0)
    press(editor, "paste")
    assert problem(editor) == ""
    np.testing.assert_array_equal(document.experiment.x[3:], [[0.5, 0.25], [1.0, 2.0]])
    assert [name.en for name in document.experiment.sample_names[3:]] == ["Bob", "Eve"]
    clipboard.setText("1\t2\t3\t4")
    table.choose(0, 1)
    press(editor, "paste")
    assert "1 rows and 4 columns" in problem(editor)
    assert "3 columns" in problem(editor)
    clipboard.setText("1\tx")
    press(editor, "paste")
    assert "row 1, column 2 of what was copied" in problem(editor)
    assert document.undo_stack.count() == 1


def test_what_was_copied_and_pasted_back_changes_nothing(window: MainWindow, editor: DataEditor) -> None:
    editor.table.selectAll()
    editor.table.copy()
    editor.table.paste()
    after = window.document.experiment
    np.testing.assert_array_equal(after.x, ORIGINAL.x)
    np.testing.assert_array_equal(after.t, ORIGINAL.t)


def test_setting_samples_aside_by_box_and_by_draw(window: MainWindow, editor: DataEditor) -> None:
    model, document = editor.model, window.document
    model.setData(model.index(1, model.mark_column), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert document.experiment.test is not None
    assert document.experiment.test.names == ORIGINAL.sample_names[1:2]
    assert len(document.experiment.x) == 3
    checked = [model.index(row, model.mark_column).data(Qt.ItemDataRole.CheckStateRole) for row in range(4)]
    assert checked == [Qt.CheckState.Unchecked] * 3 + [Qt.CheckState.Checked]
    editor.share.setValue(50)
    editor.split.click()
    assert len(document.experiment.test) == 2
    editor.unsplit.click()
    assert document.experiment.test is None
    document.undo_stack.undo()
    assert document.experiment.test is not None


def test_editing_during_a_run_forks_at_the_cursor_and_says_so(window: MainWindow, editor: DataEditor) -> None:
    document = window.document
    document.run.ensure(20)
    document.seek(12)
    editor.model.setData(editor.model.index(0, 1), "0.5")
    assert document.run.head == 12
    assert document.run.legs[-1].training.x[0, 0] == 0.5
    assert "From update 12 on" in window.workspace.message_bar.message


def test_the_test_loss_is_in_the_curve(window: MainWindow, editor: DataEditor, qtbot: QtBot) -> None:
    losses, unseen, document = window.workspace.losses, window.data.measured, window.document
    assert losses is not None
    assert unseen is not None
    assert losses.data.test is None
    editor.model.setData(editor.model.index(3, editor.model.mark_column), 2, Qt.ItemDataRole.CheckStateRole)
    window.control.pace = "fast"
    window.control.run_to(3000)
    qtbot.waitUntil(lambda: document.run.head == 3000, timeout=30_000)
    qtbot.waitUntil(lambda: not window.control.running and unseen.complete, timeout=30_000)
    assert losses.data.test is not None
    points = losses.data.test.full(0, 3000, 500)
    assert points.x[0] == 0
    assert points.x[-1] == 3000
    expected = document.experiment.test_loss(document.run.state(3000).parameters)
    assert points.y[-1] == expected
    editor.unsplit.click()
    assert losses.data.test is None


@pytest.mark.parametrize("preset", ["overfitting-1-12-1", "iris-4-6-3", "hiring-four"])
def test_what_is_measured_follows_the_run_with_test_samples_or_classes(
    open_window: Open, qtbot: QtBot, preset: str
) -> None:
    window = open_window(preset)
    document, measured, data = window.document, window.data.measured, window.workspace.losses.data
    window.control.pace = "fast"
    window.control.run_to(40)
    qtbot.waitUntil(lambda: not window.control.running and measured.complete, timeout=30_000)
    head, experiment = document.run.head, document.experiment
    parameters = document.run.state(head).parameters
    assert head == 40
    if experiment.test is not None:
        points = data.test.full(0, head, 500)
        assert (points.x[-1], points.y[-1]) == (head, experiment.test_loss(parameters))
    if experiment.has_classes:
        points = data.accuracy_points("accuracy", 0, head, 500)
        wanted = accuracy(experiment.training.outputs(parameters), experiment.t)
        assert (points.x[-1], points.y[-1]) == (head, wanted)


def test_the_editor_speaks_both_languages(window: MainWindow, editor: DataEditor, qtbot: QtBot) -> None:
    set_language("zh")
    qtbot.waitUntil(lambda: window.actions_by_name["open"].text() != "Open…", timeout=5000)
    set_language("en")
    qtbot.waitUntil(lambda: editor.buttons["copy"].text() == "Copy", timeout=5000)


def test_numbers_are_pasted_as_people_write_them(window: MainWindow, editor: DataEditor) -> None:
    clipboard, document = QGuiApplication.clipboard(), window.document
    clipboard.setText("1.234,5\t50 %\n2.000,25\t12,5 %")
    editor.table.choose(0, 1)
    press(editor, "paste")
    assert problem(editor) == ""
    np.testing.assert_array_equal(document.experiment.x[:2], [[1234.5, 0.5], [2000.25, 0.125]])
    clipboard.setText("2024-01-31")
    press(editor, "paste")
    assert "holds dates, like '2024-01-31'" in problem(editor)
    assert document.undo_stack.count() == 1


def test_a_whole_large_table_is_chosen_at_once_and_a_copy_of_it_is_refused_in_words(
    window: MainWindow, editor: DataEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the selection's blocks: Qt's list of its cells grows with the table."""
    monkeypatch.setattr(DataTable, "selectedIndexes", lambda table: pytest.fail("asks for every cell"))
    monkeypatch.setattr(data_table, "MOST_COPIED", 3)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what was there")
    editor.table.selectAll()
    assert editor.table.chosen_rows == range(len(ORIGINAL.x))
    editor.table.copy()
    assert clipboard.text() == "what was there"
    assert "too many for the clipboard (3 at most)" in problem(editor)
    assert all(editor.buttons[name].isEnabled() for name in ("up", "down"))


def test_of_hundreds_of_columns_some_are_measured_and_all_are_wide_enough(open_window: Open) -> None:
    table = open_window("mnist-784-30-10").data.show_editor().table
    widths = [table.columnWidth(column) for column in range(1, 785)]
    assert min(widths[100:]) == max(widths[100:]) == max(widths[:63])
    text = table.fontMetrics().horizontalAdvance("0.9961")
    assert widths[400] > text


def test_while_the_timeline_is_dragged_nothing_else_is_measured(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window("iris-4-6-3")
    document, measured = window.document, window.data.measured
    shown: list[int] = []
    compute = measured._along.compute
    monkeypatch.setattr(measured._along, "compute", lambda *of, **how: shown.append(0) or compute(*of, **how))
    document.run.ensure(300)
    document.run_grew.emit()
    for update in (40, 80, 120):
        document.seek(update)
        assert shown == []
        assert not measured.complete  # it goes on
        assert measured._timer.interval() == measured_curves.STILL_MS
    qtbot.waitUntil(lambda: measured.complete)
    assert shown
