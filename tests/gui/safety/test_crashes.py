"""Faults of the program itself: the window says so, keeps the work, and shows a report; a crash is found at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bpsim.gui.language import set_language
from bpsim.gui.safety.report_window import ReportWindow
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.crashes.reports import reports, reports_folder
from bpsim.session.crashes.watch import Watch
from tests.gui.conftest import Open

CRASHES = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from bpsim.gui import start
def window():
    return next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MainWindow")
def work():
    if window().safety.autosaving.file is None:
        QTimer.singleShot(20, work)
        return
    window().editing.edit_setting("learning_rate", "0.7")
    window().safety.autosaving.keep_now()
    assert window().safety.autosaving.wait(20.0)
    window().document.step = crash
    window().actions_by_name["step"].trigger()
def crash(*_):
    import faulthandler
    faulthandler._sigsegv()
from bpsim.gui.application import application
application("en", "light")
QTimer.singleShot(0, work)
start.run("hiring")
"""


def press(window: MainWindow, bar: str, words: str) -> None:
    offer = window.safety.crashes.offer if bar == "report" else window.safety.offer
    next(button for button in offer.buttons if button.text() == words).click()


def shown(window: MainWindow) -> ReportWindow:
    return window.findChildren(ReportWindow)[-1]


def test_a_fault_in_an_action_is_told_and_the_work_is_kept(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.safety.begin(tmp_path / "recovery")
    window.editing.edit_setting("learning_rate", "0.7")

    def fails(*_: object) -> None:
        raise TypeError("of no use")

    with qtbot.capture_exceptions() as caught, Watch(reports_folder()) as watch:
        window.safety.crashes.follow(watch)
        window.document.step = fails  # type: ignore[method-assign]
        window.actions_by_name["fit"].trigger()
        window.actions_by_name["step"].trigger()
        window.actions_by_name["step"].trigger()  # the same fault again is no news
    assert [kind for kind, _, _ in caught] == [TypeError] * 2
    offer = window.safety.crashes.offer
    qtbot.waitUntil(offer.isVisible)
    assert "your work is kept" in offer.text
    assert "nothing is sent" in offer.text
    file = window.safety.autosaving.file
    assert file is not None
    qtbot.waitUntil(file.exists)  # at once, not after a while
    (report,) = reports(reports_folder())
    press(window, "report", "Show report")
    text = shown(window).text.toPlainText()
    assert text == report.read_text(encoding="utf-8")
    assert "TypeError: of no use" in text
    assert "bpsim/gui/window/stepping.py" in text
    assert "fit, step" in text
    assert "theme light, language en" in text
    assert str(Path.home()) not in text
    assert "hiring" not in text.lower()  # not even which experiment it was


def test_a_fault_in_a_thread_is_told_in_the_window(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda hook: None)
    window = open_window()

    def fails() -> None:
        raise IndexError("beside")

    with Watch(reports_folder()) as watch:
        window.safety.crashes.follow(watch)  # nothing is kept here: nobody has begun that
        thread = threading.Thread(target=fails)
        thread.start()
        thread.join()
    assert not window.safety.crashes.offer.isVisible()
    qtbot.waitUntil(window.safety.crashes.offer.isVisible)
    assert "please save your work" in window.safety.crashes.offer.text
    set_language("zh")
    qtbot.waitUntil(lambda: "故障" in window.safety.crashes.offer.text)
    set_language("en")
    window.safety.crashes.offer.buttons[-1].click()
    assert not window.safety.crashes.offer.isVisible()


def test_after_a_hard_crash_the_next_start_offers_the_work_and_the_report(
    open_window: Open, qtbot: QtBot, state: Path
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(state), "XDG_CONFIG_HOME": str(state)}
    ended = subprocess.run(
        [sys.executable, "-c", CRASHES], env=environment, capture_output=True, timeout=100, check=False
    )
    assert ended.returncode != 0
    window = open_window()
    window.safety.begin()
    assert "There is a report" in window.safety.offer.text
    assert not window.safety.crashes.offer.isVisible()  # one line asks about both
    press(window, "offer", "Show report")
    text = shown(window).text.toPlainText()
    assert "Segmentation fault" in text
    assert "bpsim/gui/window/stepping.py" in text
    assert "  step\n" in text
    assert "screens" in text
    assert str(state) not in text
    press(window, "offer", "Restore")
    assert window.document.experiment.settings.learning_rate == 0.7
    other = open_window("xor")
    other.safety.begin()
    assert not other.safety.offer.isVisible()  # said once
    assert not other.safety.crashes.offer.isVisible()


def test_a_crash_with_nothing_unsaved_is_told_too(open_window: Open, state: Path) -> None:
    folder = state / "reports"
    folder.mkdir(parents=True)
    (folder / "session-1-2.lock").touch()
    (folder / "session-1-2.trace").write_bytes(b"{}".ljust(4096) + b"Fatal Python error: Aborted\n")
    window = open_window()
    window.safety.begin()
    assert "nothing to restore" in window.safety.crashes.offer.text
    press(window, "report", "Show report")
    assert "Aborted" in shown(window).text.toPlainText()
    window.close()
    assert [path.suffix for path in folder.iterdir()] == [".txt"]


def test_a_report_is_copied_and_saved(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = ReportWindow("report.txt", "line one\nline two\n", open_window())
    report.copy_button.click()
    assert QGuiApplication.clipboard().text() == "line one\nline two\n"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.txt"), ""))
    report.save_button.click()
    assert (tmp_path / "mine.txt").read_text(encoding="utf-8") == "line one\nline two\n"
    report.save_to(tmp_path / "no" / "folder.txt")
    assert "folder.txt" in report.said.text()
