"""What one person answered in a lesson, as a file that is handed to the teacher."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.files.reading.json_reading import Fields, choice, items, parse_json, string, text_of, whole
from bpsim.session.lessons.progress import LONGEST_ANSWER, MOST_ANSWERS, MOST_BYTES, Outcome, Record
from bpsim.session.words.text import Text

SUFFIX = ".json"
VERSION = 1
MOST_TASKS = 500
_MARK = "bpsim_answers"


@dataclass(frozen=True)
class TaskAnswers:
    """One task: the heading of its step, what was asked, what became of it; ``further``: for whoever wants more."""

    step: str
    asked: str
    record: Record
    further: bool


@dataclass(frozen=True)
class Answers:
    """``title`` of the lesson and its ``mark`` (see ``progress.mark_of``), ``person`` ("" for nobody), when they were
    ``saved`` (with a time zone), and the tasks in the lesson's order."""

    title: Text
    mark: str
    person: str
    saved: datetime
    tasks: tuple[TaskAnswers, ...]

    @property
    def counted(self) -> tuple[TaskAnswers, ...]:
        """Those that belong to the lesson."""
        return tuple(task for task in self.tasks if not task.further)

    @property
    def done(self) -> int:
        """How many of these were done by oneself."""
        return sum(task.record.outcome is Outcome.DONE for task in self.counted)

    @property
    def tries(self) -> int:
        return sum(len(task.record.answers) for task in self.tasks)

    @property
    def hints(self) -> int:
        return sum(task.record.hints for task in self.tasks)


def answers_text(answers: Answers) -> str:
    """The file's content."""
    value = {
        _MARK: VERSION,
        "lesson": {"title": {"en": answers.title.en, "zh": answers.title.zh}, "mark": answers.mark},
        "person": answers.person,
        "saved": answers.saved.isoformat(timespec="seconds"),
        "tasks": [
            {"step": task.step, "asked": task.asked, "answers": list(task.record.answers),
             "outcome": task.record.outcome.value, "hints": task.record.hints, "passed": task.record.passed,
             "further": task.further}
            for task in answers.tasks
        ],
    }  # fmt: skip
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def read_answers(path: Path) -> Answers:
    """Raises BadValue, with what is wrong in it, or OSError."""
    if path.stat().st_size > MOST_BYTES:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "is too large to be a file of answers"))
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise _foreign() from None
    value = parse_json(text)
    if not isinstance(value, dict) or _MARK not in value:
        raise _foreign()
    top = Fields(value)
    if whole(top.required(_MARK), _MARK, 1) > VERSION:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "was written by a newer bpsim"))
    lesson = Fields(top.required("lesson"), "lesson")
    return Answers(
        text_of(lesson.required("title"), "lesson.title"), string(lesson.required("mark"), "lesson.mark"),
        string(top.required("person"), "person"), _time(string(top.required("saved"), "saved")), tuple(_tasks(top)),
    )  # fmt: skip


def _foreign() -> BadValue:
    return BadValue(QT_TRANSLATE_NOOP("Problem", "is not a file of answers"))


def _time(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = datetime.min
    if found.tzinfo is None:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be a time like 2026-05-04T10:30:00+02:00, not {value}"),
            "saved",
            value=text,
        )
    return found


def _tasks(top: Fields) -> Iterator[TaskAnswers]:
    listed = items(top.required("tasks"), "tasks")
    if len(listed) > MOST_TASKS:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must not be more than {limit}"), "tasks", limit=MOST_TASKS)
    for index, value in enumerate(listed):
        where = f"tasks[{index}]"
        fields = Fields(value, where)
        answers = items(fields.required("answers"), f"{where}.answers")[:MOST_ANSWERS]
        record = Record(
            tuple(string(answer, f"{where}.answers", LONGEST_ANSWER) for answer in answers),
            Outcome(choice(fields.required("outcome"), f"{where}.outcome", tuple(o.value for o in Outcome))),
            whole(fields.required("hints"), f"{where}.hints", 0), fields.optional("passed") is True,
        )  # fmt: skip
        step, asked = (string(fields.required(name), f"{where}.{name}", LONGEST_ANSWER) for name in ("step", "asked"))
        yield TaskAnswers(step, asked, record, fields.optional("further") is True)
