"""What is handed in from the window, and the teacher's table of it."""

from __future__ import annotations

import csv
from pathlib import Path

from bpsim.gui.language import set_language
from bpsim.gui.workspace.message_bar import Words, said
from bpsim.session.lessons.answers import read_answers
from bpsim.session.lessons.shipped import lesson_path
from tests.gui.conftest import Open
from tests.session.lessons.test_class_folder import handed_in


def test_answers_are_handed_in_and_collected(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    assert window.lessons.open(lesson_path("1"))
    window.lessons.set_person("韩梅梅")
    player = window.lessons.player
    assert player is not None
    (step, stretch, _), *_ = player.staged.lesson.tasks
    player.progress.records[(step, stretch)] = player.progress.record((step, stretch)).tried("0.5").hinted()
    folder = tmp_path / "class"
    folder.mkdir()
    assert window.lessons._result_name().endswith("-韩梅梅")
    assert window.lessons.save_results(folder / "mine.json")
    answers = read_answers(folder / "mine.json")
    assert answers.person == "韩梅梅"
    assert len(answers.tasks) == len(player.staged.lesson.tasks)
    assert answers.tasks[0].record.answers == ("0.5",)
    assert answers.hints == 1
    handed_in(folder, "other.json", "Bo")
    (folder / "essay.txt").write_text("no")
    dialog = window.class_room.collect(folder)
    assert dialog is not None
    shown = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    assert sorted(shown) == ["Bo", "韩梅梅"]
    assert dialog.remarks.text() == "essay.txt: is not a file of answers"
    set_language("zh")
    dialog._retranslate()
    assert dialog.windowTitle() == "全班的答案"
    set_language("en")
    table, paper = tmp_path / "t.csv", tmp_path / "t.pdf"
    assert dialog.save(table)
    assert dialog.save(paper)
    assert paper.read_bytes().startswith(b"%PDF")
    with table.open(encoding="utf-8-sig") as stream:
        assert len(list(csv.reader(stream))) == 3
    assert not dialog.save(tmp_path / "nowhere" / "t.csv")
    assert "nowhere" not in dialog.remarks.text()
    assert dialog.remarks.text().startswith("t.csv: ")
    dialog.close()


def test_a_folder_without_answers_is_said(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    told: list[Words] = []
    window.context.problem.connect(told.append)
    assert window.class_room.collect(tmp_path) is None
    assert "holds no answers" in said(told[0])
