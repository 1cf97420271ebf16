"""A child process, as a person starts it: the window trains, saves, exports, goes into a lesson; it says what it saw.

Its arguments: a file to open, "" for the first preset; a folder to save and export into, "" for none.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bpsim.gui.application import application
from bpsim.gui.start import run
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.workspace.message_bar import said
from bpsim.session.files.recovery import orphans, recovery_folder
from bpsim.session.lessons.shipped import lesson_path

UPDATES = 40
seen: dict[str, object] = {}


def begin() -> None:
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible() and window.workspace.losses is not None:
            seen["said"] = window.workspace.message_bar.message
            seen["title"] = window.windowTitle()
            window.control.run_to(UPDATES)
            QTimer.singleShot(0, window, partial(go_on, window))
            return
    QTimer.singleShot(20, begin)


def go_on(window: MainWindow) -> None:
    if window.control.running:
        QTimer.singleShot(20, window, partial(go_on, window))
        return
    seen["head"] = window.document.run.head
    if sys.argv[2]:
        path = Path(sys.argv[2]) / "招聘 一.bpsim.json"
        seen["saved"] = window.files.save_to(path) and path.is_file()
        seen["kept"] = recovery_folder().is_dir() and not orphans(recovery_folder())
        seen["recent"] = [str(known) for known in window.context.remembered.recent_files()]
    told: list[str] = []
    window.context.problem.connect(lambda words: told.append(said(words)))
    window.lessons.open(lesson_path("5"))
    for _ in range(3):
        window.lessons.next()
    window.lessons.leave()
    seen["told in the lesson"] = told
    window.document.undo_stack.setClean()
    window.close()


application("en", "light")
QTimer.singleShot(0, begin)
ended = run(sys.argv[1] or None)
print(json.dumps(seen))
sys.exit(ended)
