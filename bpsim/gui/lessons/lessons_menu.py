"""File > Lessons: those that come with bpsim, and one of your own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from bpsim.gui.language import language
from bpsim.gui.workspace.menus.actions import Actions
from bpsim.gui.workspace.menus.changing import plain
from bpsim.session.lessons.shipped import lesson_paths
from bpsim.session.lessons.text.lesson import Lesson
from bpsim.session.lessons.text.reading import read_lesson

translate = QCoreApplication.translate


def fill_lessons_menu(
    menu: QMenu, actions: Actions, open_lesson: Callable[[Path], object], is_begun: Callable[[Path, Lesson], bool]
) -> None:
    """In the language of the window; one that was begun goes on where it was, and says so."""
    menu.clear()
    for path in lesson_paths():
        lesson = read_lesson(path)
        minutes = translate("Lesson", "{minutes} min").format(minutes=lesson.minutes)
        if is_begun(path, lesson):
            minutes = translate("Lesson", "{minutes} · goes on").format(minutes=minutes)
        action = menu.addAction(f"{plain(lesson.title.to(language()))}\t{minutes}")
        action.setObjectName(f"lesson-{path.stem}")
        action.triggered.connect(partial(_call, open_lesson, path))
    menu.addSeparator()
    menu.addAction(actions["open_lesson"])
    menu.addAction(actions["lesson_restart"])
    menu.addAction(actions["lesson_leave"])
    menu.addSeparator()
    menu.addAction(actions["class_results"])


def _call(open_lesson: Callable[[Path], object], path: Path, _checked: bool = False) -> None:
    open_lesson(path)
