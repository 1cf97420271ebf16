"""How far a person has come in a lesson, kept from one time to the next, and the result for the teacher."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from bpsim.session.files.fileformat import write_atomically
from bpsim.session.files.reading.json_reading import Fields, choice, items, parse_json, string, whole
from bpsim.session.lessons.text.lesson import Lesson
from bpsim.session.state_folder import state_folder

MOST_ANSWERS = 100  # that are kept of one task
LONGEST_ANSWER = 5000
MOST_BYTES = 2_000_000
ANYWHERE = 1_000_000_000  # positions of a lesson that nobody has built


class Outcome(Enum):
    """What became of a task: nothing yet; done by oneself; shown after tries or given up."""

    OPEN = "open"
    DONE = "done"
    SHOWN = "shown"


@dataclass(frozen=True)
class Record:
    """``answers``: every try in order, as it was written; the last one is right where the outcome is DONE.
    ``passed``: it was once passed over, so that what stands behind it was read."""

    answers: tuple[str, ...] = ()
    outcome: Outcome = Outcome.OPEN
    hints: int = 0
    passed: bool = False

    @property
    def settled(self) -> bool:
        return self.outcome is not Outcome.OPEN

    @property
    def wrong(self) -> int:
        """How many tries were not right."""
        return len(self.answers) - (self.outcome is Outcome.DONE and bool(self.answers))

    def tried(self, answer: str) -> Record:
        """One more answer; of very many the first and the newest are kept."""
        kept = self.answers if len(self.answers) < MOST_ANSWERS else (*self.answers[:1], *self.answers[2:])
        return replace(self, answers=(*kept, answer[:LONGEST_ANSWER]))

    def settled_as(self, outcome: Outcome) -> Record:
        return replace(self, outcome=outcome)

    def hinted(self) -> Record:
        return replace(self, hints=self.hints + 1)


Place = tuple[int, int]
"""Step and stretch of a task."""


@dataclass
class Progress:
    """``position``: where the person is; ``seen``: the last position that was ever reached; ``records`` by place."""

    person: str = ""
    position: int = 0
    seen: int = 0
    records: dict[Place, Record] = field(default_factory=dict)

    def record(self, place: Place) -> Record:
        return self.records.get(place, Record())

    def begin_anew(self) -> None:
        """As if nothing had been done."""
        self.position = self.seen = 0
        self.records.clear()

    @property
    def is_begun(self) -> bool:
        return self.seen > 0 or bool(self.records)


def progress_folder() -> Path:
    """Where progress is kept."""
    return state_folder() / "lessons"


def progress_file(lesson: Path, person: str) -> Path:
    """The file of one lesson (by the file's name and place) and one person."""
    key = f"{lesson.resolve()}\n{' '.join(person.split()).casefold()}"
    name = "".join(c if c.isalnum() and c.isascii() else "-" for c in lesson.stem)[:40]
    return progress_folder() / f"{name}-{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:24]}.json"


def keep(progress: Progress, lesson: Lesson, file: Path) -> None:
    """Write it, whole or not at all. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    records = [
        {"step": step, "stretch": stretch, "answers": list(record.answers), "outcome": record.outcome.value,
         "hints": record.hints, "passed": record.passed}
        for (step, stretch), record in sorted(progress.records.items())
    ]  # fmt: skip
    value = {
        "lesson": mark_of(lesson), "person": progress.person, "position": progress.position, "seen": progress.seen,
        "records": records,
    }  # fmt: skip
    write_atomically(file, json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def hand_over(progress: Progress, lesson: Lesson, path: Path, person: str) -> None:
    """From now on the progress is that of another person. Nobody loses anything: what is kept under a name stays there,
    what was done without one is no longer nobody's. Raises OSError."""
    before = progress_file(path, progress.person)
    had_name, progress.person = bool(progress.person.strip()), person
    after = progress_file(path, person)
    keep(progress, lesson, after)
    if not had_name and before != after:
        before.unlink(missing_ok=True)


def recall(lesson: Lesson, person: str, file: Path, count: int) -> Progress:
    """What was kept of a lesson of ``count`` positions; a new beginning where there is nothing, where the lesson has
    been rewritten since, or where the file is damaged."""
    try:
        if file.stat().st_size > MOST_BYTES:
            return Progress(person)
        top = Fields(parse_json(file.read_text(encoding="utf-8")))
        if string(top.required("lesson"), "lesson") != mark_of(lesson):
            return Progress(person)
        places = {(step, stretch) for step, stretch, _ in lesson.tasks}
        records = dict(_records(top))
        position, seen = (min(whole(top.required(name), name, 0), count - 1) for name in ("position", "seen"))
    except (OSError, ValueError):  # BadValue is one, and so is what is not UTF-8
        return Progress(person)
    return Progress(
        person, position, max(position, seen), {place: record for place, record in records.items() if place in places}
    )


def _records(top: Fields) -> Iterator[tuple[Place, Record]]:
    for index, value in enumerate(items(top.required("records"), "records")):
        fields = Fields(value, f"records[{index}]")
        answers = tuple(
            string(answer, "answers", LONGEST_ANSWER) for answer in items(fields.required("answers"), "answers")
        )
        outcome = Outcome(choice(fields.required("outcome"), "outcome", tuple(o.value for o in Outcome)))
        place = (whole(fields.required("step"), "step", 0), whole(fields.required("stretch"), "stretch", 0))
        passed = fields.optional("passed") is True  # not in what was kept before there was such a thing
        yield place, Record(answers[-MOST_ANSWERS:], outcome, whole(fields.required("hints"), "hints", 0), passed)


def mark_of(lesson: Lesson) -> str:
    """A lesson in 32 letters; another one where the steps or tasks are others."""
    parts = [lesson.title.en, lesson.preset, lesson.file]
    parts += [f"{step.heading.en}/{len(step.stretches)}" for step in lesson.steps]
    parts += [f"{step}.{stretch}.{type(task).__name__}" for step, stretch, task in lesson.tasks]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
