"""The lessons that come with bpsim, and those in docs/lessons.md, are right, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bpsim.session.lessons.checking import problems_in, problems_of
from bpsim.session.lessons.shipped import lesson_name, lesson_path, lesson_paths
from bpsim.session.lessons.text.lesson import Choose, Lesson, Order, Write
from bpsim.session.lessons.text.reading import read_lesson
from bpsim.session.words.text import Text

DOCS = Path(__file__).parents[3] / "docs" / "lessons.md"
EXAMPLES = re.findall(r"```lesson\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)


def test_the_reference_has_three_examples() -> None:
    assert len(EXAMPLES) == 3


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_are_right(example: str) -> None:
    assert problems_of(example, None) == []


@pytest.mark.usefixtures("kernel")  # some train ten thousands of updates
@pytest.mark.parametrize("path", lesson_paths(), ids=lesson_name)
def test_shipped_lessons_are_right(path: Path) -> None:
    assert [str(problem) for problem in problems_in(path)] == []


@pytest.mark.parametrize("path", lesson_paths(), ids=lesson_name)
def test_shipped_lessons_are_in_both_languages(path: Path) -> None:
    for text in _texts(read_lesson(path)):
        has_letters = (
            re.search("[A-Za-z]{3}", text.en.replace("Page Down", "")) is not None
        )  # a key is called so in both
        assert text.en != text.zh or not has_letters, text
        assert not re.search("[\u4e00-\u9fff]", text.en), text.en


@pytest.mark.parametrize("path", lesson_paths(), ids=lesson_name)
def test_every_shipped_lesson_has_five_tasks_that_are_checked_and_a_surprise(path: Path) -> None:
    lesson = read_lesson(path)
    assert sum(not isinstance(task, Write) for _, _, task in lesson.counted) >= 5
    assert "Be surprised" in [step.heading.en for step in lesson.steps if not step.further]


@pytest.mark.parametrize("path", lesson_paths(), ids=lesson_name)
def test_a_shipped_lesson_takes_ten_minutes_or_so_and_says_honestly_how_long(path: Path) -> None:
    """Somebody reads 130 words in a minute, and thinks half a minute about a task."""
    lesson = read_lesson(path)
    words = sum(len(text.en.split()) for text in _to_be_read(lesson))
    assert words / 130 + len(lesson.counted) / 2 <= lesson.minutes <= 11


def _to_be_read(lesson: Lesson) -> list[Text]:
    """Without what is further, hints, and what is said of wrong answers."""
    found = [stretch.text for step in lesson.steps if not step.further for stretch in step.stretches]
    for _, _, task in lesson.counted:
        if isinstance(task, Choose):
            found += [task.question, *(answer.text for answer in task.answers)]
        if isinstance(task, Order):
            found += [task.question, *task.items]
        if isinstance(task, Write):
            found.append(task.question)
    return found


def _texts(lesson: Lesson) -> list[Text]:
    found = [lesson.title, lesson.audience]
    for step in lesson.steps:
        found += [step.heading, *(words for stretch in step.stretches for words in (stretch.text, *stretch.notes))]
    for _, _, task in lesson.tasks:
        found += task.hints
        if isinstance(task, Choose):
            found += [task.question, *(part for answer in task.answers for part in (answer.text, answer.said))]
        if isinstance(task, Order):
            found += [task.question, *task.items]
    return found


def test_lessons_are_found_by_name_and_number() -> None:
    path = lesson_path("1-who-decides")
    assert path == lesson_path("1")
    assert read_lesson(path).title.en == "Who decides?"
