"""Lessons of a few lines, opened in a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from bpsim.gui.lessons.text_view import LessonText
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.lessons.shipped import lesson_path
from tests.gui.conftest import Open
from tests.session.lessons.writing import written

WHO = lesson_path("1")
DIVERGING = ":show set learning_rate=1e9, update 50"  # of linear-2-3-1
Q = "Text.\n:ask value of z of Section chief 1\n:hint one | 一\n:hint two | 二\nBehind.\n"


def opened(open_window: Open, tmp_path: Path, body: str, preset: str = "hiring") -> MainWindow:
    file = tmp_path / "lesson.md"
    file.write_text(written(body, preset), encoding="utf-8")
    window = open_window()
    assert window.lessons.open(file)
    return window


def texts(window: MainWindow) -> list[str]:
    return [part.toPlainText() for part in window.lessons.panel.parts if isinstance(part, LessonText)]


def answered(question: str) -> list[str]:
    """Press that button of the question that comes; what was asked."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(button for button in box.buttons() if button.text().replace("&", "") == question).click()

    QTimer.singleShot(0, press)
    return asked
