"""The answers of a class: written, read, collected; what is broken or foreign is named, and the rest counts."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bpsim.engine.problems import BadValue
from bpsim.session.lessons import class_folder
from bpsim.session.lessons.answers import Answers, TaskAnswers, answers_text, read_answers
from bpsim.session.lessons.class_folder import cell, collected, rows_of
from bpsim.session.lessons.progress import Outcome, Record
from bpsim.session.words.text import Text

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
TASKS = (
    TaskAnswers("1. Begin", "z of A?", Record(("0.5", "0.54"), Outcome.DONE, 1), False),
    TaskAnswers("2. Go on", "Why?", Record((), Outcome.SHOWN), False),
    TaskAnswers("3. More", "And?", Record(passed=True), True),
)


def handed_in(folder: Path, file: str, person: str, *, later: int = 0, title: str = "Errors flow back") -> Answers:
    """A file of answers, ``later`` minutes after noon."""
    answers = Answers(Text(title, "误差回传"), title.lower(), person, NOON + timedelta(minutes=later), TASKS)
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(answers_text(answers), encoding="utf-8")
    return answers


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    answers = handed_in(tmp_path, "li.json", "李雷")
    assert read_answers(tmp_path / "li.json") == answers
    assert (answers.done, len(answers.counted), answers.tries, answers.hints) == (1, 2, 2, 1)


def test_a_class_is_one_table(tmp_path: Path) -> None:
    handed_in(tmp_path, "b.json", "Bo")
    handed_in(tmp_path, "Anna_123_file/answers.json", "Anna")
    handed_in(tmp_path, "other.json", "Bo", title="Another lesson")
    results = collected(tmp_path)
    assert [(one.answers.title.en, one.name) for one in results.people] == [
        ("Another lesson", "Bo"), ("Errors flow back", "Anna"), ("Errors flow back", "Bo"),
    ]  # fmt: skip
    assert results.older == results.unread == ()
    row = list(rows_of(results, "zh"))[1]
    assert row[:6] == ("Anna", "误差回传", 1, 2, 2, 1)
    assert row[7:] == ("Anna_123_file/answers.json", "✓ 0.5 / 0.54", "●", "–")
    assert cell(Record(("no",))) == "– no"


def test_of_the_same_person_the_newest_counts(tmp_path: Path) -> None:
    for file, person, later in (("first.json", "Anna  K", 0), ("z.json", "anna k", 30), ("second.json", "Anna K", 20)):
        handed_in(tmp_path, file, person, later=later)
    results = collected(tmp_path)
    assert [one.file for one in results.people] == ["z.json"]
    assert [(old.file, new.file) for old, new in results.older] == [("first.json", "z.json"), ("second.json", "z.json")]


def test_who_gave_no_name_is_the_file(tmp_path: Path) -> None:
    for file in ("one.json", "two.json"):
        handed_in(tmp_path, file, " ")
    assert [one.name for one in collected(tmp_path).people] == ["one", "two"]


def test_what_is_broken_or_foreign_is_named(tmp_path: Path) -> None:
    good = handed_in(tmp_path, "good.json", "Anna")
    text = answers_text(good)
    broken = {
        "cut.json": (text[:200], "damaged or cut off"),
        "foreign.json": ('{"format": 1}', "is not a file of answers"),
        "list.json": ("[1]", "is not a file of answers"),
        "letter.docx": ("PK", "is not a file of answers"),
        "newer.json": (text.replace('"bpsim_answers": 1', '"bpsim_answers": 2'), "newer bpsim"),
        "outcome.json": (text.replace('"shown"', '"won"'), "tasks[1].outcome: must be one of open, done, shown"),
        "time.json": (text.replace("2026-05-04T12:00:00+00:00", "yesterday"), "saved: must be a time"),
        "naive.json": (text.replace("+00:00", ""), "saved: must be a time"),
        "hints.json": (text.replace('"hints": 1', '"hints": -1'), "tasks[0].hints: must be a whole number"),
        "person.json": (text.replace('"Anna"', "7"), "person: must be a text"),
    }
    for file, (content, _) in broken.items():
        (tmp_path / file).write_text(content, encoding="utf-8")
    (tmp_path / "latin.json").write_bytes(b'{"bpsim_answers": 1, "person": "J\xfcrgen"}')
    for file in (".DS_Store", "Thumbs.db"):
        (tmp_path / file).write_bytes(b"\0")
    results = collected(tmp_path)
    assert [one.file for one in results.people] == ["good.json"]
    said = {unread.file: str(unread.problem) for unread in results.unread}
    assert said.keys() == {*broken, "latin.json"}
    assert all(complaint in said[file] for file, (_, complaint) in broken.items())


def test_what_is_no_folder_of_a_class_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadValue, match="is not a folder"):
        collected(tmp_path / "nowhere")
    (tmp_path / "x.txt").write_text(json.dumps([]))
    with pytest.raises(BadValue, match="holds no answers; files looked at: 1"):
        collected(tmp_path)
    monkeypatch.setattr(class_folder, "MOST_FILES", 0)
    with pytest.raises(BadValue, match="more than 0 files"):
        collected(tmp_path)
