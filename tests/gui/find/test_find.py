"""Find in the run, through the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bpsim.gui.language import set_language
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.fileformat import write_file
from bpsim.session.running.run import Run
from tests.gui.conftest import Open
from tests.session.cases import preset

Key = Qt.Key


def losses(updates: int, name: str = "hiring") -> list[float]:
    experiment = preset(name)
    run = Run.begin(experiment)
    run.ensure(updates)
    return [experiment.training.loss_on(run.state(k).parameters) for k in range(updates + 1)]


def trained(qtbot: QtBot, window: MainWindow, updates: int) -> MainWindow:
    window.control.run_to(updates)
    qtbot.waitUntil(lambda: window.document.run.head == updates and not window.control.running)
    return window


def at(window: MainWindow) -> int:
    return window.document.playback.cursor.update


def type_into_bar(qtbot: QtBot, window: MainWindow, text: str) -> None:
    qtbot.keyClick(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = window.finding.bar
    qtbot.waitUntil(bar.field.hasFocus)
    bar.field.setText(text)
    qtbot.keyClick(bar.field, Key.Key_Return)


def settled(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.finding.bar.result)


def go_to(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type it into the timeline's field."""
    field = window.workspace.timeline.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(text)
    qtbot.keyClick(field, Key.Key_Return)


def test_ctrl_f_goes_to_the_exact_update(qtbot: QtBot, open_window: Open) -> None:
    window = trained(qtbot, open_window(), 40)
    known = losses(40)
    first = next(k for k, loss in enumerate(known) if loss < 0.09)
    type_into_bar(qtbot, window, "loss < 0.09")
    settled(qtbot, window, f"After {first} updates: loss ")
    assert at(window) == first
    assert f"{known[first]:.4f}" in window.finding.bar.result
    assert f"before {known[first - 1]:.4f}" in window.finding.bar.result
    assert not window.finding.bar.run_button.isVisible()
    bar, plot = window.finding.bar, window.workspace.losses
    assert plot is not None
    assert bar.mapTo(window, bar.rect().topLeft()).y() >= plot.mapTo(window, plot.rect().bottomLeft()).y()


def test_next_previous_and_marks(qtbot: QtBot, open_window: Open) -> None:
    window = trained(qtbot, open_window("hiring-four-minibatch"), 30)
    slider = window.workspace.timeline._slider
    assert slider.marked_columns() == []
    type_into_bar(qtbot, window, "batch loss turns")
    settled(qtbot, window, "1 of ")
    found = window.finding.found
    assert found is not None
    hits = found.updates.tolist()
    assert len(hits) > 5
    assert at(window) == hits[0]
    assert len(slider.marked_columns()) == len(hits)
    for expected in (hits[1], hits[2]):
        qtbot.keyClick(window, Key.Key_F3)
        qtbot.waitUntil(lambda expected=expected: at(window) == expected)
    settled(qtbot, window, f"3 of {len(hits)}")
    qtbot.keyClick(window, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert at(window) == hits[1]
    qtbot.keyClick(window.finding.bar.field, Key.Key_Return)
    assert at(window) == hits[2]
    qtbot.keyClick(window.finding.bar.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert at(window) == hits[1]
    window.stepping.seek(hits[-1])
    qtbot.keyClick(window, Key.Key_F3)  # round to the first
    assert at(window) == hits[0]
    qtbot.keyClick(window, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert at(window) == hits[-1]
    qtbot.keyClick(window.finding.bar.field, Key.Key_Escape)
    assert not window.finding.bar.isVisible()
    assert slider.marked_columns() == []
    assert window.workspace.diagram.hasFocus()


def test_the_go_to_field_takes_a_condition_beside_a_number(qtbot: QtBot, open_window: Open) -> None:
    window = trained(qtbot, open_window(), 30)
    go_to(qtbot, window, "7")
    assert at(window) == 7
    go_to(qtbot, window, "loss < 0.1")
    settled(qtbot, window, "After 8 updates")
    assert at(window) == 8
    assert window.finding.bar.field.text() == "loss < 0.1"
    go_to(qtbot, window, "１ 2")
    assert at(window) == 12


def test_it_runs_until_it_is_found_and_stops_there_exactly(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    type_into_bar(qtbot, window, "loss < 0.05")
    settled(qtbot, window, "not yet")
    first = next(k for k, loss in enumerate(losses(200)) if loss < 0.05)
    button = window.finding.bar.run_button
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, window, f"After {first} updates: ")
    assert window.document.run.head == first == at(window)
    assert window.document.run.stop is None
    assert not button.isVisible()
    assert window.document.experiment.settings.stop_when is None


def test_what_cannot_be_understood_is_said_in_the_bar(qtbot: QtBot, open_window: Open) -> None:
    window = trained(qtbot, open_window(), 5)
    type_into_bar(qtbot, window, "los < 0.1")
    assert "near to it: loss" in window.finding.bar.result
    assert at(window) == 4
    window.finding.bar.field.setText("loss max")
    qtbot.keyClick(window.finding.bar.field, Key.Key_Return)
    settled(qtbot, window, "After 0 updates")
    assert at(window) == 0


def test_what_could_not_be_looked_for_is_over_when_somebody_goes_on(qtbot: QtBot, open_window: Open) -> None:
    window = trained(qtbot, open_window(), 5)
    go_to(qtbot, window, "abc")
    assert "'abc'" in window.finding.bar.result
    go_to(qtbot, window, "2")
    assert at(window) == 2
    assert "abc" not in window.finding.bar.result


def test_marks_follow_the_run(qtbot: QtBot, open_window: Open) -> None:
    window = trained(qtbot, open_window(), 20)
    type_into_bar(qtbot, window, "loss min")
    settled(qtbot, window, "After 20 updates")
    trained(qtbot, window, 25)
    settled(qtbot, window, "After 25 updates")
    assert at(window) == 24  # where training has brought it
    window.stepping.seek(3)
    window.editing.edit_setting("learning_rate", "0.5")
    qtbot.waitUntil(lambda: window.finding.found is not None and window.finding.found.searched == 3)
    settled(qtbot, window, "After 3 updates")


def test_in_chinese_and_the_reader_s_notation(qtbot: QtBot, open_window: Open) -> None:
    window = trained(qtbot, open_window("hiring-four"), 12)
    set_language("zh")
    type_into_bar(qtbot, window, "损失 < 0.15 每轮末")
    settled(qtbot, window, "更新")
    assert "损失" in window.finding.bar.result
    set_language("en")
    qtbot.waitUntil(lambda: window.finding.bar.field.text() == "loss < 0.15 at epochs")


def test_hidden_values_stay_hidden(qtbot: QtBot, open_window: Open) -> None:
    window = trained(qtbot, open_window(), 12)
    window.document.hide(type(window.document.hidden)(frozenset({"a"})))
    type_into_bar(qtbot, window, "y1 > 0.5")
    qtbot.waitUntil(lambda: window.finding.found is not None)
    assert ":" not in window.finding.bar.result.replace("y₁", "") or "not found" in window.finding.bar.result


def test_stop_when_is_typed_shown_kept_and_obeyed(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.editing.edit_setting("stop_when", "w11(1) > 0.21")
    field = window.workspace.settings.training.editor("stop_when")
    assert isinstance(field, QLineEdit)
    problem = window.workspace.settings.training.setting_rows["stop_when"].problem
    assert problem == ""
    assert window.document.experiment.settings.stop_when == "w[1][0,0] > 0.21"
    assert field.text() == "w₁₁⁽¹⁾ > 0.21"
    window.editing.edit_setting("stop_when", "loss < 0.1")
    window.control.run()
    qtbot.waitUntil(lambda: not window.control.running and window.document.run.head > 0)
    assert window.document.run.head == 8
    assert "Stopped after 8 updates: loss < 0.1." in window.workspace.message_bar.message
    path = tmp_path / "stopped.bpsim.json"
    write_file(path, window.control.contents())
    other = open_window(path=path)
    qtbot.waitUntil(lambda: other.document.run.head == 8 and not other.control.running)
    window.editing.edit_setting("stop_when", "nonsense")
    assert "cannot be asked for" in window.workspace.settings.training.setting_rows["stop_when"].problem


def test_a_race_has_nothing_to_find(qtbot: QtBot, open_window: Open) -> None:
    window = open_window("race-learning-rate")
    assert window.race.shown
    assert not window.actions_by_name["find"].isEnabled()


@pytest.mark.parametrize("name", ["xor", "hiring-four-shuffled"])
def test_while_training_runs(qtbot: QtBot, open_window: Open, name: str) -> None:
    window = open_window(name)
    window.control.run_to(1_000_000)
    qtbot.waitUntil(lambda: window.document.run.head > 20)
    type_into_bar(qtbot, window, "gradient max")
    qtbot.waitUntil(lambda: window.finding.found is not None)
    assert not window.control.running
    assert window.finding.found is not None
    assert window.finding.found.searched == window.document.run.head


def test_a_class_can_read_it(qtbot: QtBot, open_window: Open) -> None:
    window = trained(qtbot, open_window(), 12)
    window.actions_by_name["present"].trigger()
    type_into_bar(qtbot, window, "loss < 0.1")
    settled(qtbot, window, "After 8 updates")
    assert window.finding.bar.isVisible()
    assert window.finding.bar.field.font().pixelSize() >= 20
    qtbot.keyClick(window.finding.bar.field, Key.Key_Escape)
    assert not window.finding.bar.isVisible()
    assert window.actions_by_name["present"].isChecked()
