"""How far somebody has come is kept, and the result for the teacher."""

from __future__ import annotations

import csv
from pathlib import Path

from bpsim.gui.lessons.bodies import NumberBody, SheetBody
from tests.gui.conftest import Open
from tests.gui.lessons.learners import box_at, do_right, page_down, page_up, player_of, type_answer
from tests.gui.lessons.opening import Q, opened, texts


def test_progress_is_kept_by_lesson_and_name(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, Q + "# Two\nEnd.")
    window.lessons.set_person("Ann")
    do_right(window, (0, 0))
    page_down(window)
    window.lessons.set_person("Bob")
    assert texts(window) == ["Text."]
    assert window.lessons.panel.person.text() == "Bob"
    window.lessons.set_person("ann ")
    assert texts(window) == ["End."]
    window.lessons.leave()
    window.lessons.open(tmp_path / "lesson.md")
    assert texts(window) == ["End."]
    page_up(window)
    assert player_of(window).progress.record((0, 0)).answers == ("-0.18",)
    assert not box_at(window, (0, 0)).body.field.isEnabled()  # type: ignore[attr-defined]


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
    window.lessons.set_person("李雷")
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
