"""How far somebody has come is kept, and the result for the teacher."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from bpsim.gui.lessons.results import outcome_words, rows_of
from bpsim.gui.lessons.tasks.bodies import NumberBody, SheetBody
from bpsim.gui.remembered import PERSON
from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open
from tests.gui.lessons.learners import box_at, do_right, page_down, page_up, player_of, turn_page, type_answer
from tests.gui.lessons.opening import WHO, Q, answered, opened, texts


def type_name(window: MainWindow, name: str) -> None:
    field = window.lessons.panel.person
    field.setFocus()
    field.clear()
    field.insert(name)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_progress_is_kept_by_lesson_and_name(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, Q + "# Two\nEnd.")
    window.context.remembered.set_choice(PERSON, "Bob")  # who sits down first, and does nothing
    window.lessons.leave()
    window.lessons.open(tmp_path / "lesson.md")
    type_name(window, "Ann")
    do_right(window, (0, 0))
    page_down(window)
    window.lessons.leave()
    window.context.remembered.set_choice(PERSON, "Bob")
    window.lessons.open(tmp_path / "lesson.md")
    assert texts(window) == ["Text."]
    turn_page(window)
    type_name(window, "ann ")
    assert texts(window) == ["End."]
    assert window.workspace.message_bar.message == "You go on where you were."
    window.lessons.leave()
    window.lessons.open(tmp_path / "lesson.md")
    assert texts(window) == ["End."]
    page_up(window)
    assert player_of(window).progress.record((0, 0)).answers == ("-0.18",)
    assert not box_at(window, (0, 0)).body.field.isEnabled()  # type: ignore[attr-defined]
    type_name(window, "Bob")  # has a place of his own
    assert texts(window) == ["Text.", "Behind."]
    assert player_of(window).progress.record((0, 0)).answers == ()


def test_a_name_in_the_middle_changes_nothing_else(open_window: Open, tmp_path: Path, state: Path) -> None:
    """Neither the place nor what was answered, nor what was changed on the screen."""
    window = opened(open_window, tmp_path, Q + "# Two\nEnd.")
    do_right(window, (0, 0))
    page_down(window)
    window.editing.edit_weight(1, 0, 0, "5")
    for name in ("An", "Ann"):
        type_name(window, name)
        assert texts(window) == ["End."]
        assert window.document.experiment.parameters.w[1][0, 0] == 5.0
        assert player_of(window).progress.person == name
        assert player_of(window).progress.record((0, 0)).answers == ("-0.18",)
    type_name(window, "")
    type_name(window, "Ann")
    window.lessons.leave()
    window.lessons.open(tmp_path / "lesson.md")
    assert texts(window) == ["End."]
    assert window.lessons.panel.person.text() == "Ann"
    window.lessons.leave()
    window.context.remembered.set_choice(PERSON, "")
    window.lessons.open(tmp_path / "lesson.md")
    assert texts(window) == ["Text."]  # what nobody did is nobody's


def test_what_is_passed_over_is_in_the_result(open_window: Open, tmp_path: Path) -> None:
    body = Q + ":choose Q?\n- a\n- b : right\nMore.\n:write Why?\n# Two\nEnd."
    window = opened(open_window, tmp_path, body)
    while not player_of(window).is_last:
        turn_page(window)
    assert window.lessons.panel.end.text() == "This is the end of the lesson: 0 of 3 tasks done. Passed over: 2."
    assert [outcome_words(record) for _, _, record in player_of(window).records()] == ["passed over"] * 2 + ["open"]
    window.lessons.leave()
    window.lessons.open(tmp_path / "lesson.md")
    player_of(window).go_to_step(0)
    do_right(window, (0, 0))
    table = tmp_path / "r.csv"
    assert window.lessons.save_results(table)
    with table.open(encoding="utf-8-sig") as stream:
        assert [row[4] for row in csv.reader(stream)] == ["Result", "passed over, done later", "passed over", "open"]


def test_what_is_further_is_not_counted(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, ":write W\nB\n# Two\n:further\nMore.\n:write V\n# Three\nEnd.")
    panel, player = window.lessons.panel, player_of(window)
    assert not panel.further.isVisible()
    assert not panel.end.isVisible()
    turn_page(window)
    said = "This is the end of the lesson: 0 of 1 tasks done."
    assert panel.end.text() == f"{said} What comes now is for whoever wants more."
    turn_page(window)
    assert panel.further.text() == "Further: for whoever wants more"
    assert panel.further.isVisible()
    assert not panel.end.isVisible()
    while not player.is_last:
        turn_page(window)
    assert panel.further.isVisible()  # all that follows is
    assert panel.end.text() == said
    assert [(row.step, row.counts) for row in rows_of(player)] == [("1. One", True), ("2. Two (further)", False)]
    page_up(window)
    page_up(window)
    page_up(window)
    assert not panel.further.isVisible()


@pytest.mark.parametrize("answer", ["From the beginning", "Cancel"])
def test_a_lesson_that_was_begun_can_be_begun_anew(
    open_window: Open, tmp_path: Path, qtbot: QtBot, answer: str
) -> None:
    window = opened(open_window, tmp_path, Q + "# Two\nEnd.")
    do_right(window, (0, 0))
    page_down(window)
    button = next(b for b in window.lessons.panel.findChildren(QToolButton) if b.text() == "From the beginning")
    asked = answered(answer)
    button.click()
    assert asked == ["Begin the lesson from the beginning?"]
    assert texts(window) == (["End."] if answer == "Cancel" else ["Text."])
    assert bool(player_of(window).progress.records) == (answer == "Cancel")
    if answer != "Cancel":
        assert box_at(window, (0, 0)).body.field.isEnabled()  # type: ignore[attr-defined]
        window.activateWindow()  # the question has gone
        qtbot.waitUntil(window.isActiveWindow)
        turn_page(window)
        player_of(window).progress.records.clear()
        button.click()  # nothing to be forgotten: nobody is asked
        assert texts(window) == ["Text."]


def test_the_menu_says_which_lessons_go_on(open_window: Open) -> None:
    window = open_window()
    menu = window.actions_by_name.lessons_menu

    def words() -> list[str]:
        menu.aboutToShow.emit()
        return [
            action.text().partition("\t")[2] for action in menu.actions() if action.objectName().startswith("lesson-")
        ]

    assert words()[1] == "10 min"
    assert not window.actions_by_name["lesson_restart"].isEnabled()
    window.lessons.open(WHO)
    page_down(window)
    assert words()[:3] == ["9 min", "10 min · goes on", "11 min"]
    assert window.actions_by_name["lesson_restart"] in menu.actions()
    assert window.actions_by_name["lesson_restart"].isEnabled()


def test_help_has_a_tour(open_window: Open) -> None:
    window = open_window("xor")
    window.actions_by_name["tour"].trigger()
    assert window.lessons.panel.heading.text() == "A company"


def test_a_teacher_reads_what_belongs_to_the_moment(open_window: Open, tmp_path: Path) -> None:
    body = "A\n:teacher before\n:write W\nB\n:play to a of Section chief 1\n:teacher behind\nC\n# Two\nD"
    window = opened(open_window, tmp_path, body)
    said = []
    while True:
        notes = window.lessons.panel.notes
        said.append(notes.text() if notes.isVisible() else "")
        if player_of(window).is_last:
            break
        page_down(window)
    assert said == ["For the teacher: before", "", "", "", "For the teacher: behind", ""]
    page_up(window)
    assert window.lessons.panel.notes.isVisible()


def test_damaged_progress_is_a_new_beginning(open_window: Open, tmp_path: Path, state: Path) -> None:
    window = opened(open_window, tmp_path, "One.\n# Two\nEnd.")
    page_down(window)
    window.lessons.leave()
    (kept,) = (state / "lessons").glob("*.json")
    for damage in ("{", '{"lesson": 3}', "[]", '{"lesson": "x", "position": -1, "seen": 0, "records": []}', "\udcff"):
        kept.write_text(damage, encoding="utf-8", errors="surrogateescape")
        window.lessons.open(tmp_path / "lesson.md")
        assert texts(window) == ["One."]
        window.lessons.leave()


def test_the_result_as_a_table_and_on_paper(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, Q + ":write Why?\n")
    type_name(window, "李雷")
    box = box_at(window, (0, 0))
    assert isinstance(box.body, NumberBody)
    type_answer(box.body, "-7")
    box.hint.click()
    do_right(window, (0, 0))
    sheet = box_at(window, (0, 1)).body
    assert isinstance(sheet, SheetBody)
    sheet.sheet.setPlainText("=cmd()")
    sheet.done.click()
    table, paper = tmp_path / "r.csv", tmp_path / "r.pdf"
    assert window.lessons.save_results(table)
    assert window.lessons.save_results(paper)
    with table.open(encoding="utf-8-sig") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["Name", "Step", "Asked", "Answers", "Result", "Tries", "Hints"]
    assert rows[1][0] == "李雷"
    assert rows[1][3:] == ["-7 / -0.18", "done", "2", "1"]
    assert rows[2][3] == "'=cmd()"
    assert paper.read_bytes().startswith(b"%PDF")
    assert not window.lessons.save_results(tmp_path / "nowhere" / "r.csv")
