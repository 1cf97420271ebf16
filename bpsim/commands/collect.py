"""bpsim collect"""

from __future__ import annotations

import sys
from pathlib import Path

from bpsim.commands.files import say_written, written
from bpsim.commands.output import as_json, one_line, shortened, table
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.tables import write_people_csv
from bpsim.session.lessons.class_folder import ClassResults, HandedIn, collected, rows_of, sign

HEADER = ("name", "lesson", "done", "tasks", "tries", "hints", "saved", "file")


def run(folder: Path, *, out: Path | None, as_object: bool) -> int:
    """The table of a class; on standard error what could not be read, and whose older files do not count."""
    if out is not None and out.suffix.lower() != ".csv":
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must end in {expected}, not {value}"), "--out", expected=".csv",
                       value=repr(out.name))  # fmt: skip
    results = collected(folder)
    if out is not None:
        header = (*HEADER, *(str(number + 1) for number in range(results.most_tasks)))
        with written(out) as part:
            write_people_csv(part, header, rows_of(results, "en"))
    if as_object:
        print(as_json(_object(results)))
    else:
        print(table([("name", "lesson", "done", "tries", "hints", "tasks"), *map(_row, results.people)]))
        say_written(out)
    for line in _remarks(results):
        print(one_line(line), file=sys.stderr)
    return 0


def _row(one: HandedIn) -> tuple[str, ...]:
    answers = one.answers
    return (
        shortened(one.name, 30), shortened(answers.title.en, 40), f"{answers.done}/{len(answers.counted)}",
        str(answers.tries), str(answers.hints), "".join(sign(task.record) for task in answers.tasks),
    )  # fmt: skip


def _remarks(results: ClassResults) -> list[str]:
    newer = [f"{old.file}: there is a newer one of {old.name}: {new.file}" for old, new in results.older]
    return [*newer, *(f"{unread.file}: {unread.problem}" for unread in results.unread)]


def _object(results: ClassResults) -> dict[str, object]:
    return {
        "people": [
            {
                "name": one.name, "file": one.file, "lesson": one.answers.title.en,
                "saved": one.answers.saved.isoformat(), "done": one.answers.done, "tasks": [
                    {"step": task.step, "asked": task.asked, "answers": task.record.answers,
                     "outcome": task.record.outcome.value, "hints": task.record.hints, "further": task.further}
                    for task in one.answers.tasks
                ],
            }
            for one in results.people
        ],
        "older": [{"file": old.file, "newer": new.file} for old, new in results.older],
        "unread": [{"file": unread.file, "problem": str(unread.problem)} for unread in results.unread],
    }  # fmt: skip
