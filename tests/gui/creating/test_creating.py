"""File > New and Data set…, through the widgets that a person uses."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.creating.dialog import CreatingDialog
from bpsim.gui.language import set_language
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.data.generated import GENERATED, Recipe, generated
from bpsim.session.data.shipped import SETS
from bpsim.session.files.presets import GROUPS, load_preset
from tests.gui.conftest import Open


def asked(window: MainWindow, action: str = "new", set_id: str = "") -> CreatingDialog:
    window.context.actions[action].trigger()
    dialog = window.creating.dialog
    assert dialog is not None
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    if set_id:
        dialog.sets.setCurrentRow([*GENERATED, *SETS].index(set_id))
    return dialog


def press(dialog: CreatingDialog, button: QDialogButtonBox.StandardButton) -> None:
    QTest.mouseClick(dialog.buttons.button(button), Qt.MouseButton.LeftButton)


def typed(field: QWidget, text: str) -> None:
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, text)


OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


def test_a_new_experiment_is_what_was_chosen(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    dialog = asked(window, set_id="spiral")
    assert dialog.hidden.text() == "8, 8"
    typed(dialog.count, "50")
    typed(dialog.noise, "0.05")
    typed(dialog.seed, "12")
    typed(dialog.share, "20")
    typed(dialog.hidden, "5,4")
    typed(dialog.title, "Two arms")
    dialog.activation.setCurrentIndex(dialog.activation.findData("relu"))
    press(dialog, OK)
    made, data = window.document.experiment, generated(Recipe("spiral", 50, 0.05, 12, 0.2))
    assert made.network.layers == (2, 5, 4, 1)
    assert made.network.activations == ("relu", "relu", "sigmoid")
    assert np.array_equal(made.x, data.samples.x)
    assert made.test is not None
    assert len(made.test) == 10
    assert "Two arms" in window.windowTitle()
    assert window.document.path is None
    assert window.creating.dialog is None
    assert window.document.undo_stack.count() == 0  # a document of its own


@pytest.mark.parametrize("set_id", [*GENERATED, *SETS])
def test_every_set_makes_an_experiment_that_can_be_stepped(open_window: Open, set_id: str) -> None:
    window = open_window("hiring")
    press(asked(window, set_id=set_id), OK)
    expected = (GENERATED.get(set_id) or SETS[set_id]).title
    assert window.document.experiment.title == expected
    window.context.actions["step"].trigger()
    assert window.document.playback.cursor.frame > 0


def test_cancel_leaves_everything(open_window: Open) -> None:
    window = open_window("xor")
    before = window.document.experiment
    press(asked(window, set_id="moons"), CANCEL)
    assert window.document.experiment is before
    assert window.creating.dialog is None


def test_the_picture_follows_what_is_set(open_window: Open, qtbot: QtBot) -> None:
    dialog = asked(open_window("xor"), set_id="clouds")
    before = dialog.picture.grab().toImage()
    shown = dialog.picture.experiment
    QTest.keyClick(dialog.seed, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: dialog.picture.experiment is not shown)
    assert dialog.picture.grab().toImage() != before
    assert "200 samples to train with" in dialog._about.text()
    dialog.sets.setCurrentRow(len(GENERATED) + 1)  # pictures
    assert dialog.picture.experiment is not None
    assert dialog.picture.experiment.shape == (8, 8)
    dialog.reject()


def test_the_picture_follows_at_once_however_large_the_number(open_window: Open, qtbot: QtBot) -> None:
    dialog = asked(open_window("xor"), set_id="clouds")
    shown = dialog.picture.experiment
    dialog.seed.setValue(123_456)
    qtbot.waitUntil(lambda: dialog.picture.experiment is not shown, timeout=3000)
    dialog.reject()


def test_only_what_a_set_asks_for_is_shown(open_window: Open) -> None:
    dialog = asked(open_window("xor"), set_id="sine")
    assert dialog.function.isVisible()
    assert dialog.count.isVisible()
    dialog.sets.setCurrentRow(list(GENERATED).index("moons"))
    assert not dialog.function.isVisible()
    dialog.sets.setCurrentRow([*GENERATED, *SETS].index("iris"))
    assert not dialog.count.isVisible()
    assert not dialog.noise.isVisible()
    assert "Fisher" in dialog._about.text()
    assert dialog.share.value() == 25.0
    dialog.reject()


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("function", "sin(", "f(x): stops too early"),
        ("function", "1/(x-x)", "f(x): has no finite value"),
        ("hidden", "8;8", "hidden layers: must be sizes"),
    ],
)
def test_what_makes_no_sense_is_said_and_cannot_be_taken(
    open_window: Open, qtbot: QtBot, field: str, text: str, said: str
) -> None:
    window = open_window("xor")
    dialog = asked(window, set_id="sine")
    typed(getattr(dialog, field), text)
    qtbot.waitUntil(lambda: said in dialog._problem.text())
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    typed(getattr(dialog, field), "2" if field == "hidden" else "2x")
    qtbot.waitUntil(dialog.buttons.button(OK).isEnabled)
    assert not dialog._problem.isVisible()
    dialog.accept()  # Enter, at once
    assert window.document.experiment.title == GENERATED["sine"].title


def test_other_data_is_one_undo_step_and_keeps_the_network(open_window: Open) -> None:
    window = open_window("xor")
    before = window.document.experiment
    dialog = asked(window, "other_data", "moons")
    assert not dialog.hidden.isVisible()
    press(dialog, OK)
    made = window.document.experiment
    assert made.network.layers == before.network.layers
    assert len(made.x) == 200
    window.context.actions["undo"].trigger()
    assert window.document.experiment is before


def test_it_speaks_the_language_of_the_window(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("xor")
    dialog = asked(window)
    try:
        set_language("zh")
        qtbot.waitUntil(lambda: dialog.windowTitle() == "新建实验")
        assert dialog.sets.item(0).text() == "两团点"
        assert all((label.text() and not label.text().isascii()) or field is dialog.function
                   for field, label in dialog._labels.items())  # fmt: skip
    finally:
        set_language("en")
    dialog.reject()


def test_a_set_is_taken_by_a_double_click_and_by_enter(open_window: Open) -> None:
    window = open_window("xor")
    dialog = asked(window, set_id="three-clouds")
    dialog.sets.setFocus()
    QTest.keyClick(dialog.sets, Qt.Key.Key_Return)
    assert window.document.experiment.title == GENERATED["three-clouds"].title


def test_presets_stand_in_groups_and_every_one_opens(open_window: Open) -> None:
    window = open_window("xor")
    menu = window.context.actions.presets_menu
    for _ in range(2):  # the second time as the first
        menu.aboutToShow.emit()
        groups = [one for one in menu.findChildren(QMenu) if one.menuAction() in menu.actions()]
        assert [group.title() for group in groups] == [title.en for title, _ in GROUPS]
        assert [len(group.actions()) for group in groups] == [len(ids) for _, ids in GROUPS]
    groups[3].actions()[4].trigger()
    assert window.document.experiment.title == load_preset("spiral-2-8-8-1").experiment.title


@pytest.mark.parametrize("answer", ["Do not save", "Cancel"])
def test_unsaved_work_is_asked_about_first(open_window: Open, qtbot: QtBot, answer: str) -> None:
    window = open_window("xor")
    window.editing.edit_setting("learning_rate", "0.5")
    before = window.document.experiment
    dialog = asked(window, set_id="moons")
    under_it: list[object] = []

    def reply() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        under_it.append(window.creating.dialog)
        button = next(one for one in question.buttons() if one.text().replace("&", "") == answer)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, reply)
    press(dialog, OK)
    assert under_it == [None], "nobody can close it under the question"
    assert window.creating.dialog is None
    if answer == "Cancel":
        assert window.document.experiment is before
    else:
        assert window.document.experiment.title == GENERATED["moons"].title
