"""Journeys through the whole window, with real widgets, keys and the real worker."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.diagram.spots import Spot
from bpsim.gui.look.theme import set_theme
from bpsim.session.files.presets import Preset, presets
from bpsim.session.frames import Phase, StepSize
from bpsim.session.running.cursor import Cursor
from tests.gui.conftest import Open


def texts(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_page_down_reveals_layer_by_layer_and_page_up_goes_all_the_way_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    playback = window.document.playback
    seen = []
    for _ in range(15):
        seen.append(playback.revealed.current.phase)
        qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert [phase for i, phase in enumerate(seen) if i == 0 or phase is not seen[i - 1]] == list(Phase)
    assert playback.cursor == Cursor(1, 0)
    for _ in range(15):
        qtbot.keyClick(window, Qt.Key.Key_PageUp)
    assert playback.cursor == Cursor(0, 0)
    assert not window.actions_by_name["back"].isEnabled()


def test_space_and_backspace_step_too(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.document.playback.cursor.frame > 0
    qtbot.keyClick(window, Qt.Key.Key_Backspace)
    assert window.document.playback.cursor == Cursor()


def test_page_down_in_a_text_field_does_not_step(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.activateWindow()
    field = window.workspace.timeline.findChild(QLineEdit)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert window.document.playback.cursor == Cursor()


def test_running_to_the_end_and_undoing_an_edit_in_between(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.control.pace = "fast"
    window.editing.edit_setting("epochs", "300")
    with qtbot.waitSignal(window.control.stopped, timeout=30_000):
        window.actions_by_name["run"].trigger()
        assert window.actions_by_name["run"].text() == "Pause"
    assert window.document.run.head == 300
    assert window.actions_by_name["run"].text() == "Run"
    window.workspace.timeline.update_requested.emit(137)
    assert window.document.playback.cursor == Cursor(137, 0)
    window.workspace.diagram.weight_edited.emit(2, 0, 1, "-1,5")
    assert window.document.run.head == 137
    assert window.document.run.state(137).parameters.w[2][0, 1] == -1.5
    window.actions_by_name["undo"].trigger()
    assert window.document.run.head == 300


def test_a_bad_value_says_so_and_changes_nothing(open_window: Open) -> None:
    window = open_window()
    before = window.document.experiment
    for text in ("abc", "", "nan", "1e999"):
        window.workspace.diagram.weight_edited.emit(1, 0, 0, text)
        assert window.workspace.message_bar.isVisible()
    window.workspace.settings.setting_edited.emit("batch_size", "9")
    assert "9" in window.workspace.message_bar.message
    assert window.document.experiment is before


@pytest.mark.parametrize(
    "group",
    [list(listed) for _, listed in groupby(presets(), lambda row: row.group)],
    ids=lambda group: group[0].group.en,
)
def test_every_preset_can_be_opened_and_stepped_through(open_window: Open, group: list[Preset]) -> None:
    window = open_window()
    for preset in group:
        window.files.open_preset(preset.id)
        singly = window.document.experiment.network.parameter_count < 60  # else it is the same hundreds of times
        while window.document.playback.cursor.update == 0:
            assert window.document.step(StepSize.CALCULATION if singly else StepSize.PHASE)
        assert window.document.playback.cursor == Cursor(1, 0)
        assert window.document.experiment.title.en in window.windowTitle()


def test_the_curve_reaches_to_the_state_that_is_shown(open_window: Open) -> None:
    """The last steps of an update show the new state, though no run has gone there yet."""
    window = open_window("hiring")
    document, panel = window.document, window.workspace.losses
    assert panel is not None
    document.seek(0, document.playback.last)
    x, y = panel.lines.items["full"].getData()
    np.testing.assert_array_equal(x, [0, 1])
    assert y[1] == pytest.approx(document.playback.trace.loss_after)
    np.testing.assert_array_equal(panel.lines.items["batch"].getData()[0], [0])
    document.seek(0, 3)
    assert len(panel.lines.items["full"].getData()[0]) == 1
    document.step(StepSize.UPDATE)
    document.step(StepSize.UPDATE)
    assert document.run.head == 1
    assert panel.data.curve is not None
    assert panel.data.curve.last == 2
    assert list(panel.lines.items["full"].getData()[0]) == list(range(1 + panel.data.curve.last))


def test_another_experiment_has_no_selection_of_the_old_one(open_window: Open) -> None:
    window = open_window("hiring")
    window.workspace.diagram.select(Spot("edge", edge=(1, 1, 0)))
    window.files.open_preset("hiring-four")
    assert window.workspace.diagram.selected is None


def test_saving_and_opening_brings_back_the_same_place(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("hiring-two")
    window.document.run.ensure(40)
    window.document.seek(33, 7)
    path = tmp_path / "lesson.bpsim.json"
    assert window.files.save_to(path)
    other = open_window(path=path)
    qtbot.waitUntil(lambda: not other.control.catching_up, timeout=20_000)
    assert other.document.playback.cursor == Cursor(33, 7)
    assert other.document.playback.trace.loss == window.document.playback.trace.loss
    assert path in window.context.remembered.recent_files()


@pytest.mark.parametrize("text", ["", "{", '{"format": 99}', '{"format": 1}', "[]", "\x00", '{"format": NaN}'])
def test_a_bad_file_says_what_is_wrong_and_the_screen_stays(open_window: Open, tmp_path: Path, text: str) -> None:
    window = open_window()
    before = window.document.experiment
    path = tmp_path / "bad.json"
    path.write_text(text)
    window.files.open_file(path)
    assert window.workspace.message_bar.isVisible()
    assert "bad.json" in window.workspace.message_bar.message
    assert window.document.experiment is before
    window.files.open_file(tmp_path / "missing.json")
    assert "missing.json" in window.workspace.message_bar.message


def test_a_file_dropped_onto_the_window_is_opened(open_window: Open, tmp_path: Path) -> None:
    window = open_window("xor")
    path = tmp_path / "dropped.bpsim.json"
    window.files.save_to(path)
    window.files.open_preset("hiring")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert window.document.path == path
    assert window.document.experiment.network.layers == (2, 2, 1)


def test_an_unwritable_place_is_told(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    assert not window.files.save_to(tmp_path / "no" / "such" / "folder.json")
    assert "could not be saved: No such file" in window.safety.file_offer.text
    assert window.document.path is None


def test_names_with_markup_stay_plain_text(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    path = tmp_path / "markup.bpsim.json"
    window.files.save_to(path)
    contents = json.loads(path.read_text())
    evil = "<img src=x><b>bold</b> & <script>"
    contents["title"] = evil
    contents["network"]["names"][1][0] = evil
    contents["data"]["names"][0] = evil
    path.write_text(json.dumps(contents))
    window.files.open_file(path)
    assert window.document.experiment.title.en == evil
    for label in window.findChildren(QLabel):
        if evil in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()


def test_chinese_leaves_no_english_behind_and_back_again(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    english = texts(window)
    window.actions_by_name["language"].trigger()
    qtbot.waitUntil(lambda: window.document.experiment.title.zh in texts(window))
    chinese = texts(window)
    assert window.actions_by_name["run"].text() == "训练"
    for word in ("Learning", "Predictions", "Loss", "update", "layer", "sample"):
        assert word not in chinese, word
    window.actions_by_name["language"].trigger()
    qtbot.waitUntil(lambda: texts(window) == english)


def test_choices_and_geometry_are_remembered(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.resize(1200, 777)
    window.actions_by_name["motion"].setChecked(False)
    window.stepping.set_step_size(StepSize.PHASE)
    window.stepping.set_pace("fast")
    window.close()
    again = open_window()
    # the offscreen screen is smaller than the window, so the exact size cannot come back here
    assert not again.context.remembered.state("geometry").isEmpty()
    assert again.control.step_size is StepSize.PHASE
    assert again.control.pace == "fast"
    assert not again.actions_by_name["motion"].isChecked()


def test_presentation_puts_the_panels_away_and_escape_brings_them_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.actions_by_name["present"].trigger()
    assert not window.workspace.settings.isVisible()
    assert not window.workspace.timeline.isVisible()
    assert window.workspace.diagram.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_B)
    assert window.workspace.blank.isVisible()
    qtbot.keyClick(window.workspace.blank, Qt.Key.Key_A)
    assert not window.workspace.blank.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert window.document.playback.cursor.frame > 0
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.workspace.settings.isVisible()


def test_closing_while_it_runs_leaves_nothing_behind(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.control.pace = "fast"
    window.actions_by_name["run"].trigger()
    qtbot.waitUntil(lambda: window.document.run.head > 0, timeout=20_000)
    window.close()
    assert not window.control.running


def test_the_three_resets(open_window: Open) -> None:
    window = open_window()
    original = window.document.experiment
    window.document.step(StepSize.UPDATE)
    window.document.step(StepSize.UPDATE)
    window.actions_by_name["back_to_start"].trigger()
    assert (window.document.run.head, window.document.playback.cursor) == (0, Cursor())
    window.actions_by_name["new_weights"].trigger()
    assert window.document.experiment.parameters != original.parameters
    window.actions_by_name["restore"].trigger()
    assert window.document.experiment is original
    assert window.document.undo_stack.count() == 3


def test_a_saturated_network_is_told_in_words(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.control.pace = "fast"
    window.editing.edit_setting("learning_rate", "100")
    window.editing.edit_setting("epochs", "3000")
    with qtbot.waitSignal(window.control.stopped, timeout=30_000):
        window.actions_by_name["run"].trigger()
    assert "saturated" in window.workspace.message_bar.message


def test_the_transports_buttons_keep_their_icons(open_window: Open) -> None:
    window = open_window("hiring")
    for _ in range(3):
        window.actions_by_name["step"].trigger()  # "back" becomes possible: a change of the action
    buttons = window.workspace.transport._buttons
    assert not any(button.icon().isNull() for button in buttons.values())
    before = buttons["step"].icon().cacheKey()
    set_theme("dark")
    after = buttons["step"].icon().cacheKey()
    assert after != before


def test_the_window_is_there_before_the_slow_libraries() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys, bpsim.gui.window.main_window; print(sorted(name for name in sys.modules if name in ('pyqtgraph', 'ziamath', 'markdown_it') or name.startswith('bpsim.gui.guide')))"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stdout.strip() == "[]"
