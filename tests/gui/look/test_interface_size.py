"""Everything larger or smaller, from the next start on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from bpsim.gui.look.interface_size import SIZES
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
from bpsim.session.lessons.shipped import lesson_path
from tests.gui.conftest import Open

SCALES = """
import os
from bpsim.gui.look.interface_size import drawn_at
from bpsim.gui.application import application
from PySide6.QtWidgets import QLabel
with drawn_at({size!r}):
    application("en", "light")
label = QLabel("bpsim")
print(label.devicePixelRatio(), label.font().pixelSize())
print(os.environ.get("QT_SCALE_FACTOR", "none"))
"""


@pytest.mark.parametrize(
    ("size", "given", "scale"), [("150", None, 1.5), ("80", None, 0.8), ("100", None, 1.0), ("200", "1.5", 3.0)]
)
def test_everything_is_drawn_at_that_size_and_pictures_are_not(size: str, given: str | None, scale: float) -> None:
    """What bpsim starts besides, an export, a picture, has the size it always has."""
    environment = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    environment |= {"QT_QPA_PLATFORM": "offscreen"} | ({} if given is None else {"QT_SCALE_FACTOR": given})
    done = subprocess.run(
        [sys.executable, "-c", SCALES.format(size=size)], env=environment, capture_output=True, text=True, check=True
    )
    ratio, pixels, childs = done.stdout.split()
    assert float(ratio) == pytest.approx(scale)
    assert pixels == "13"
    assert childs == (given or "none")


def choose(window: MainWindow, size: str, answer: int) -> list[str]:
    """Choose it in the menu and press that button of the question; what was asked."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.buttons()[answer].click()

    menu = window.actions_by_name.size_menu
    menu.aboutToShow.emit()
    assert [action.objectName() for action in menu.actions()] == [f"size-{row}" for row in SIZES]
    timer = QTimer(window)
    timer.setSingleShot(True)
    timer.timeout.connect(press)
    timer.start()
    next(action for action in menu.actions() if action.objectName() == f"size-{size}").trigger()
    timer.stop()
    return asked


def test_it_is_chosen_in_the_menu_and_bpsim_starts_again_where_that_is_wished(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    later, now = 1, 0
    assert choose(window, "125", later) == ["bpsim draws everything at 125 % when it starts again."]
    assert window.isVisible()
    assert window.appearance.starts_anew is None
    assert Remembered(tmp_path / "settings.ini").text("size") == "125"
    menu = window.actions_by_name.size_menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["125 %"]
    assert choose(window, "100", later) == []  # as it is
    assert len(choose(window, "150", now)) == 1
    assert not window.isVisible()
    assert window.appearance.starts_anew == []


def test_unsaved_work_is_asked_about_before(open_window: Open) -> None:
    window = open_window()
    window.editing.edit_setting("learning_rate", "0.3")
    questions: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            questions.append(box.text())
            if len(questions) == 1:
                QTimer.singleShot(20, window, answer)
                box.buttons()[0].click()  # start again now
            else:
                box.reject()  # stay

    QTimer.singleShot(0, window, answer)
    window.appearance.choose_size("150")
    assert len(questions) == 2
    assert window.isVisible()
    assert window.appearance.starts_anew is None


@pytest.mark.parametrize("what", ["preset", "file", "a file that is gone", "lesson", "something new"])
def test_what_was_open_is_open_again(open_window: Open, tmp_path: Path, what: str) -> None:
    window, file = open_window(), tmp_path / "mine.bpsim.json"
    window.files.open_preset("xor")
    expected = ["xor"]
    if what.startswith(("file", "a file")):
        assert window.files.save_to(file)
        expected = [str(file)]
    if what == "a file that is gone":
        file.unlink()
        expected = []
    if what == "lesson":
        assert window.lessons.open(lesson_path("1"))
        expected = ["lesson", str(lesson_path("1"))]
    if what == "something new":
        window.files.open_new(load_preset("hiring"))
        expected = []
    choose(window, "150", 0)
    assert window.appearance.starts_anew == expected
