"""A lesson is opened and left: what was there before stays as it was, and what does not fit is not begun."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bpsim.gui.lessons.text_view import LessonText
from bpsim.session.files.fileformat import read_file, write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import StepSize
from bpsim.session.lessons.shipped import lesson_path
from tests.gui.conftest import Open
from tests.gui.lessons.learners import do_right, page_down, player_of
from tests.gui.lessons.opening import DIVERGING, WHO, answered, opened, texts
from tests.session.lessons.writing import written


def test_the_users_work_comes_back_as_it_was(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "mine.bpsim.json"
    write_file(file, load_preset("xor"))
    before = file.read_bytes()
    window = open_window(path=file)
    document = window.document
    document.step(StepSize.UPDATE)
    document.step(StepSize.UPDATE)
    experiment, cursor, head = document.experiment, document.playback.cursor, document.run.head
    assert window.lessons.open(WHO)
    assert document.path is None
    assert document.experiment.title.en.startswith("Hiring")
    for _ in range(4):
        page_down(window)
    window.editing.edit_weight(1, 0, 0, "5")
    window.lessons.leave()
    assert not window.lessons.is_on
    assert not window.lessons.panel.isVisible()
    assert document.path == file
    assert document.experiment == experiment or document.experiment.title == experiment.title
    qtbot.waitUntil(lambda: (document.playback.cursor, document.run.head) == (cursor, head))  # it is trained again
    assert document.undo_stack.isClean()
    assert file.read_bytes() == before


def test_unsaved_work_comes_back_unsaved_and_nobody_asks(open_window: Open) -> None:
    """A question would wait for an answer: this test would never end."""
    window = open_window()
    window.editing.edit_weight(1, 0, 0, "5")
    for lesson in ("1", "2"):  # from one lesson to another nothing is lost either
        assert window.lessons.open(lesson_path(lesson))
        assert window.document.experiment.parameters.w[1][0, 0] == 0.8
    window.lessons.leave()
    assert window.document.experiment.parameters.w[1][0, 0] == 5.0
    assert not window.document.undo_stack.isClean()


@pytest.mark.parametrize("way", ["Save", "Do not save", "Cancel"])
def test_what_would_be_lost_is_asked_for_when_it_goes(open_window: Open, tmp_path: Path, way: str) -> None:
    """During a lesson too: what it has put aside would not come back any more."""
    file = tmp_path / "mine.bpsim.json"
    write_file(file, load_preset("xor"))
    window = open_window(path=file)
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.lessons.open(WHO)
    asked = answered(way)
    window.files.open_preset("hiring-four")
    assert asked == ["Save your changes first?"]
    assert window.lessons.is_on == (way == "Cancel")
    title = window.document.experiment.title
    assert (title == load_preset("hiring-four").experiment.title) == (way != "Cancel")
    assert (read_file(file).experiment.parameters.w[1][0, 0] == 5.0) == (way == "Save")
    if way == "Cancel":
        window.lessons.leave()
        assert window.document.experiment.parameters.w[1][0, 0] == 5.0


def test_a_window_with_unsaved_work_beside_a_lesson_asks_before_it_closes(open_window: Open) -> None:
    window = open_window()
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.lessons.open(WHO)
    asked = answered("Cancel")
    assert not window.close()
    assert asked
    assert window.lessons.is_on


def test_unsaved_work_is_kept_for_the_next_start_during_a_lesson(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    saving = window.safety.autosaving
    window.safety.begin(tmp_path / "recovery")
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.lessons.open(WHO)
    window.editing.edit_weight(1, 0, 0, "7")  # of the lesson's experiment
    saving.keep_now()
    assert saving.wait(20.0)
    assert saving.file is not None
    assert read_file(saving.file).experiment.parameters.w[1][0, 0] == 5.0
    window.lessons.leave()
    window.document.undo_stack.setClean()
    saving.keep_now()
    assert saving.wait(20.0)
    assert not saving.file.exists()


def test_a_file_that_another_program_wrote_during_a_lesson_is_not_written_over(
    open_window: Open, tmp_path: Path
) -> None:
    file = tmp_path / "mine.bpsim.json"
    write_file(file, load_preset("xor"))
    window = open_window(path=file)
    assert window.lessons.open(WHO)
    write_file(file, load_preset("hiring"))
    theirs = file.read_bytes()
    window.lessons.leave()
    assert window.safety.file_offer.isVisible()
    window.editing.edit_weight(1, 0, 0, "5")
    assert not window.files.save()
    assert file.read_bytes() == theirs


def test_a_file_that_nobody_else_wrote_during_a_lesson_can_be_saved(open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "mine.bpsim.json"
    write_file(file, load_preset("xor"))
    window = open_window(path=file)
    assert window.lessons.open(WHO)
    window.lessons.leave()
    assert not window.safety.file_offer.isVisible()
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.files.save()


def test_reset_restores_what_was_opened_and_not_what_was_edited(open_window: Open) -> None:
    window = open_window()
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.lessons.open(WHO)
    window.lessons.leave()
    window.document.restore_original()
    assert window.document.experiment.parameters.w[1][0, 0] == 0.8


def test_nobody_asks_whether_a_lesson_is_to_be_saved(open_window: Open) -> None:
    window = open_window()
    window.lessons.open(WHO)
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.files.may_leave()
    window.files.open_preset("xor")
    assert not window.lessons.is_on
    assert window.document.experiment.title == load_preset("xor").experiment.title
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.files.aside is None


def test_escape_leaves(open_window: Open) -> None:
    window = open_window("xor")
    window.lessons.open(WHO)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.lessons.is_on
    assert window.document.experiment.title == load_preset("xor").experiment.title


def test_a_wrong_lesson_is_named_with_its_line(open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "wrong.md"
    file.write_text(written(":show z of Chief 9"), encoding="utf-8")
    window = open_window()
    assert not window.lessons.open(file)
    assert window.workspace.message_bar.message.startswith("wrong.md: line 7: there is no neuron 'Chief 9'")
    assert not window.lessons.open(tmp_path / "none.md")
    assert not window.lessons.is_on


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("One.\n# B\n:ask value of nonsense of X", 9),
        (":ask click Chief 9", 7),
        (":ask until nonsense < 3", 7),
        (":predict nonsense", 7),
        (":find mistake", 7),
        ("One.\n\n![gone](gone.png)", 9),
    ],
)
def test_a_lesson_that_does_not_fit_is_not_begun(open_window: Open, tmp_path: Path, body: str, line: int) -> None:
    """Not in the middle of a class, at the step where it is."""
    file = tmp_path / "wrong.md"
    file.write_text(written(body), encoding="utf-8")
    window = open_window("xor")
    assert not window.lessons.open(file)
    assert window.workspace.message_bar.message.startswith(f"wrong.md: line {line}: ")
    assert not window.lessons.is_on
    assert window.document.experiment.title == load_preset("xor").experiment.title


def test_a_step_that_diverges_is_told_and_the_lesson_goes_on(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, f"One.\n# B\n{DIVERGING}\nTwo.\n# C\n:show start\nThree.", "linear-2-3-1")
    experiment = window.document.experiment
    page_down(window)
    assert "50 updates cannot be made: training diverges" in window.workspace.message_bar.message
    assert texts(window) == ["One."]
    assert player_of(window).place == (0, 0)
    assert window.document.experiment is experiment
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.actions_by_name["lesson_put_back"].isEnabled()
    window.actions_by_name["lesson_put_back"].trigger()
    assert window.document.experiment is experiment
    player_of(window).go_to_step(2)
    assert texts(window) == ["Three."]


def test_a_lesson_that_diverges_at_once_is_not_begun(open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "wrong.md"
    file.write_text(written(DIVERGING, "linear-2-3-1"), encoding="utf-8")
    window = open_window("xor")
    assert not window.lessons.open(file)
    assert "training diverges" in window.workspace.message_bar.message
    assert not window.lessons.is_on
    assert window.document.experiment.title == load_preset("xor").experiment.title


def test_a_lesson_that_was_changed_begins_where_it_still_can(open_window: Open, tmp_path: Path) -> None:
    body = "One.\n# B\n:show update 3\nTwo."
    window = opened(open_window, tmp_path, body, "linear-2-3-1")
    page_down(window)
    assert texts(window) == ["Two."]
    window.lessons.leave()
    file = tmp_path / "lesson.md"
    file.write_text(written(body.replace(":show update 3", DIVERGING), "linear-2-3-1"), encoding="utf-8")
    assert window.lessons.open(file)
    assert "training diverges" in window.workspace.message_bar.message
    assert texts(window) == ["One."]


def test_a_guess_of_a_state_that_is_never_reached_is_told(open_window: Open, tmp_path: Path) -> None:
    body = ":show set learning_rate=1e9\n:predict loss after 50 updates\nTwo."
    window = opened(open_window, tmp_path, body, "linear-2-3-1")
    do_right(window, (0, 0))
    assert "training diverges" in window.workspace.message_bar.message
    assert not player_of(window).progress.record((0, 0)).settled


def test_a_lesson_can_be_dropped(open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "l.md"
    file.write_text(written("Dropped."), encoding="utf-8")
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    assert texts(window) == ["Dropped."]


def test_the_menu_has_the_lessons(open_window: Open) -> None:
    window = open_window()
    menu = window.actions_by_name.lessons_menu
    menu.aboutToShow.emit()
    entry = next(action for action in menu.actions() if action.objectName() == "lesson-1-who-decides")
    assert entry.text() == "Who decides?\t10 min"
    entry.trigger()
    assert window.lessons.is_on
    window.actions_by_name["lesson_leave"].trigger()
    assert not window.lessons.is_on


def test_a_link_opens_another_lesson_of_the_folder(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "two.md").write_text(written("Second."), encoding="utf-8")
    window = opened(open_window, tmp_path, "[on](two.md)")
    part = window.lessons.panel.parts[0]
    assert isinstance(part, LessonText)
    part.anchorClicked.emit(QUrl("two.md"))
    assert texts(window) == ["Second."]
    window.lessons.leave()
    assert window.document.experiment.title == load_preset("hiring").experiment.title
