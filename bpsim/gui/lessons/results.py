"""The result of a lesson for the teacher: what was asked, answered, how many tries; as CSV, as PDF, or as a file of
answers of which a class's are collected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime
from PySide6.QtGui import QTextDocument

from bpsim.export.tables import write_people_csv
from bpsim.gui.export.documents.report_files import print_pdf
from bpsim.gui.language import language
from bpsim.gui.lessons.player import LessonPlayer
from bpsim.session.lessons.answers import SUFFIX, Answers, TaskAnswers, answers_text
from bpsim.session.lessons.progress import Outcome, Record, mark_of
from bpsim.session.whole_file import replacing
from bpsim.session.words.markdown import plain_of

translate = QCoreApplication.translate
_STYLE = """
h1 { font-size: 20px; } td, th { padding: 4px 6px; vertical-align: top; } th { text-align: left; }
"""


@dataclass(frozen=True)
class Row:
    """One task: where, what was asked, every answer, what became of it;
    ``counts``: it is not one for whoever wants more."""

    step: str
    asked: str
    answers: tuple[str, ...]
    outcome: str
    done: bool
    counts: bool
    record: Record

    @property
    def tries(self) -> int:
        return len(self.answers)

    @property
    def hints(self) -> int:
        return self.record.hints


def rows_of(player: LessonPlayer) -> list[Row]:
    """Every task of the lesson, in its order."""
    rows = []
    for (step, stretch), task, record in player.records():
        heading = player.staged.lesson.steps[step].heading.to(language())
        asked = task.question() or plain_of(player.staged.lesson.steps[step].stretches[stretch].text.to(language()))
        is_further = player.staged.lesson.steps[step].further
        if is_further:
            heading = translate("Lesson", "{step} (further)").format(step=heading)
        rows.append(
            Row(f"{step + 1}. {heading}", asked, record.answers, outcome_words(record),
                record.outcome is Outcome.DONE, not is_further, record)
        )  # fmt: skip
    return rows


def outcome_words(record: Record) -> str:
    if record.passed and record.outcome is Outcome.OPEN:
        return translate("Lesson", "passed over")
    if record.passed and record.outcome is Outcome.DONE:
        return translate("Lesson", "passed over, done later")
    return {
        Outcome.OPEN: translate("Lesson", "open"),
        Outcome.DONE: translate("Lesson", "done"),
        Outcome.SHOWN: translate("Lesson", "shown"),
    }[record.outcome]


def headings() -> list[str]:
    return [
        translate("Lesson", "Step"), translate("Lesson", "Asked"), translate("Lesson", "Answers"),
        translate("Lesson", "Result"), translate("Lesson", "Tries"), translate("Lesson", "Hints"),
    ]  # fmt: skip


def write_results(player: LessonPlayer, path: Path) -> None:
    """A PDF or, to be handed in, a file of answers where the name ends so, else CSV; whole or not at all. Raises
    OSError."""
    rows, lesson, person = rows_of(player), player.staged.lesson, player.progress.person
    with replacing(path) as part:
        if path.suffix.lower() == SUFFIX:
            part.write_text(answers_text(_answers(player, rows)), encoding="utf-8", newline="\n")
        elif path.suffix.lower() == ".pdf":
            title = lesson.title.to(language())
            document = QTextDocument()
            document.setDefaultStyleSheet(_STYLE)
            document.setHtml(_html(title, person, rows))
            print_pdf(document, part, title)
        else:
            write_people_csv(part, [translate("Lesson", "Name"), *headings()], (_cells(person, row) for row in rows))


def _cells(person: str, row: Row) -> list[str | int]:
    return [person, row.step, row.asked, " / ".join(row.answers), row.outcome, row.tries, row.hints]


def _answers(player: LessonPlayer, rows: Sequence[Row]) -> Answers:
    lesson = player.staged.lesson
    tasks = (TaskAnswers(row.step, row.asked, row.record, not row.counts) for row in rows)
    return Answers(lesson.title, mark_of(lesson), player.progress.person, datetime.now().astimezone(), tuple(tasks))


def _html(title: str, person: str, rows: Sequence[Row]) -> str:
    counted = [row for row in rows if row.counts]
    done = sum(row.done for row in counted)
    when = QDateTime.currentDateTime().toString("yyyy-MM-dd HH:mm")
    told = translate("Lesson", "{done} of {count} tasks done").format(done=done, count=len(counted))
    head = "".join(f"<th>{escape(words)}</th>" for words in headings())
    body = "".join(
        f"<tr><td>{escape(row.step)}</td><td>{escape(row.asked)}</td>"
        f"<td>{'<br>'.join(map(escape, row.answers))}</td><td>{escape(row.outcome)}</td>"
        f"<td>{row.tries}</td><td>{row.hints}</td></tr>"
        for row in rows
    )
    name = f"<p><b>{escape(person)}</b></p>" if person else ""
    return (
        f"<h1>{escape(title)}</h1>{name}<p>{escape(told)} · {when}</p>"
        f'<table border="1" cellspacing="0" width="100%"><tr>{head}</tr>{body}</table>'
    )
