"""The answers of a class: the files of a folder, of each person the newest, what is no such file by name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.lessons.answers import SUFFIX, Answers, read_answers
from bpsim.session.lessons.progress import Outcome, Record

MOST_FILES = 5000
_OF_SYSTEMS = frozenset(("thumbs.db", "desktop.ini"))  # left by file managers
_SIGNS = {Outcome.DONE: "✓", Outcome.SHOWN: "●", Outcome.OPEN: "–"}


@dataclass(frozen=True)
class HandedIn:
    """``file``: its name under the folder; ``name``: who it is of, the file's where nobody gave one."""

    file: str
    answers: Answers

    @property
    def name(self) -> str:
        return self.answers.person.strip() or Path(self.file).stem


@dataclass(frozen=True)
class Unread:
    """A file that cannot be used, and why."""

    file: str
    problem: BadValue


@dataclass(frozen=True)
class ClassResults:
    """``people`` by lesson and name; ``older``: files of which there is a newer one of the same person, with that one;
    ``unread``: what is no file of answers, or damaged."""

    people: tuple[HandedIn, ...]
    older: tuple[tuple[HandedIn, HandedIn], ...]
    unread: tuple[Unread, ...]

    @property
    def most_tasks(self) -> int:
        return max((len(one.answers.tasks) for one in self.people), default=0)


def collected(folder: Path) -> ClassResults:
    """All that was handed in, in folders within it too. Raises BadValue where there is no answer in it, OSError."""
    if not folder.is_dir():
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "is not a folder"), str(folder))
    read: list[HandedIn] = []
    unread: list[Unread] = []
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        try:
            read.append(HandedIn(name, _answers(path)))
        except BadValue as problem:
            unread.append(Unread(name, problem))
        except OSError as error:
            unread.append(Unread(name, BadValue("{reason}", reason=error.strerror or str(error))))
    if not read:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "holds no answers; files looked at: {count}"), str(folder), count=len(unread)
        )
    people, older = _newest(read)
    return ClassResults(tuple(sorted(people, key=_order)), tuple(older), tuple(unread))


def _files(folder: Path) -> list[Path]:
    """Without what file managers leave. Raises BadValue for very many: somebody has named the whole disk."""
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(place, name) for name in sorted(names) if name[0] != "." and name.lower() not in _OF_SYSTEMS]
        if len(found) > MOST_FILES:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "holds more than {limit} files: is that the right folder?"),
                str(folder), limit=MOST_FILES,
            )  # fmt: skip
    return found


def _answers(path: Path) -> Answers:
    if path.suffix.lower() != SUFFIX:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "is not a file of answers"))
    return read_answers(path)


def _newest(read: Sequence[HandedIn]) -> tuple[list[HandedIn], list[tuple[HandedIn, HandedIn]]]:
    """Of each person and lesson the file that was saved last; who gave no name is somebody else in every file."""
    by_person: dict[tuple[str, str], list[HandedIn]] = {}
    for one in read:
        person = " ".join(one.answers.person.split()).casefold()
        by_person.setdefault((one.answers.mark, person or f"\n{one.file}"), []).append(one)
    people, older = [], []
    for files in by_person.values():
        *before, newest = sorted(files, key=lambda one: one.answers.saved)
        people.append(newest)
        older += [(one, newest) for one in before]
    return people, older


def _order(one: HandedIn) -> tuple[str, str, str]:
    return one.answers.title.en, one.answers.mark, one.name.casefold()


def sign(record: Record) -> str:
    """✓ done by oneself, ● shown, – open."""
    return _SIGNS[record.outcome]


def cell(record: Record) -> str:
    """What became of a task, and every answer that was tried."""
    return f"{sign(record)} {' / '.join(record.answers)}".strip()


def rows_of(results: ClassResults, language: str) -> Iterator[tuple[str | int, ...]]:
    """One a person: name, lesson, tasks done, tasks, tries, hints, when it was saved, the file, and a cell a task."""
    for one in results.people:
        answers = one.answers
        cells = [cell(task.record) for task in answers.tasks]
        yield (
            one.name, answers.title.to(language), answers.done, len(answers.counted), answers.tries, answers.hints,
            f"{answers.saved:%Y-%m-%d %H:%M}", one.file, *cells, *[""] * (results.most_tasks - len(cells)),
        )  # fmt: skip
