"""A card for each lesson, with how far one has come in it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from bpsim.gui.language import language
from bpsim.gui.start_page.card import Card, Doors, searched_in
from bpsim.gui.start_page.sketch import of_preset
from bpsim.session.lessons.progress import ANYWHERE, progress_file, recall
from bpsim.session.lessons.shipped import lesson_name, lesson_paths
from bpsim.session.lessons.text.lesson import Lesson
from bpsim.session.lessons.text.reading import read_lesson

translate = QCoreApplication.translate


def lesson_cards(doors: Doors) -> list[Card]:
    """In the order of teaching."""
    return [_card(path, read_lesson(path), doors) for path in lesson_paths()]


def _card(path: Path, lesson: Lesson, doors: Doors) -> Card:
    headings = "\n".join(step.heading.to(language()) for step in lesson.steps)
    return Card(
        f"lesson {path.stem}", translate("StartPage", "Lessons"), lesson.title.to(language()),
        partial(doors.open_lesson, path), _note(path, lesson, doors.person()), lesson.audience.to(language()),
        "", headings, searched_in(lesson.title, lesson.audience, lesson_name(path), *(s.heading for s in lesson.steps)),
        partial(of_preset, lesson.preset),
    )  # fmt: skip


def _note(path: Path, lesson: Lesson, person: str) -> str:
    minutes = translate("StartPage", "{minutes} minutes").format(minutes=lesson.minutes)
    progress = recall(lesson, person, progress_file(path, person), ANYWHERE)
    done = sum(progress.record((step, stretch)).settled for step, stretch, _ in lesson.counted)
    told = translate("StartPage", "{done} of {count} tasks done").format(done=done, count=len(lesson.counted))
    return f"{minutes} · {told}" if done else minutes
