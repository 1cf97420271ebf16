"""bpsim lesson"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from bpsim.commands.output import as_json, table
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.lessons.checking import problems_in
from bpsim.session.lessons.shipped import lesson_name, lesson_path, lesson_paths
from bpsim.session.lessons.staging import staged
from bpsim.session.lessons.text.reading import read_lesson


def listed(*, as_object: bool) -> int:
    """Name, minutes and title of the lessons that come with bpsim."""
    lessons = [(lesson_name(path), read_lesson(path)) for path in lesson_paths()]
    if as_object:
        print(
            as_json(
                [
                    {"name": name, "minutes": lesson.minutes, "title": lesson.title.en, "tasks": len(lesson.counted)}
                    for name, lesson in lessons
                ]
            )
        )
    else:
        print(table([(name, f"{lesson.minutes} min", lesson.title.en) for name, lesson in lessons]))
    return 0


def check(names: Sequence[str], *, as_object: bool) -> int:
    """Every mistake of every file, one a line; 2 where there is one. Raises BadValue or OSError for a file that cannot
    be read."""
    if not names:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "names no lesson to check; add a file"), "check")
    found = {name: problems_in(lesson_path(name)) for name in names}
    if as_object:
        print(as_json({name: [str(problem) for problem in problems] for name, problems in found.items()}))
    for name, problems in found.items():
        if not as_object:
            for problem in problems:
                print(_one_line(f"{name}: {problem}"), file=sys.stderr)
            if not problems:
                print(f"{name}: right")
    return 2 if any(found.values()) else 0


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in " ".join(text.split()))


def must_open(path: Path) -> None:
    """Raises BadValue, with the file's name, or OSError where a lesson cannot be opened."""
    try:
        staged(read_lesson(path), path.parent)
    except BadValue as problem:
        where = f"{path.name}: {problem.where}" if problem.where else path.name
        raise BadValue(problem.template, where, **problem.arguments) from None
