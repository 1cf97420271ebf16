"""How far somebody has come is kept, and the result for the teacher."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bpsim.gui.lessons.bodies import NumberBody, SheetBody
from bpsim.gui.lessons.results import outcome_words
from bpsim.gui.remembered import PERSON
from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open
from tests.gui.lessons.learners import box_at, do_right, page_down, page_up, player_of, turn_page, type_answer
from tests.gui.lessons.opening import Q, opened, texts


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
