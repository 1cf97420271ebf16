"""A child process on a desk with two screens: presents, writes down what it sees, and says it as JSON.

Its argument is a folder for settings. Qt's platform without a screen has as many as its file says.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from bpsim.gui.application import application
from bpsim.gui.presenting.teacher_window import TeacherWindow
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
from bpsim.session.lessons.shipped import lesson_path

Seen = dict[str, object]


def where(widget: QWidget) -> tuple[str, bool]:
    """(the screen it stands on, whether it fills that)."""
    return widget.screen().name(), widget.geometry() == widget.screen().geometry() and widget.isFullScreen()


def teacher_of(window: MainWindow) -> TeacherWindow:
    assert window.presenting.teacher is not None
    return window.presenting.teacher


def press(widget: QWidget, key: Qt.Key) -> None:
    widget.activateWindow()
    widget.setFocus()
    QApplication.processEvents()
    QTest.keyClick(widget, key)
    QApplication.processEvents()


def look(window: MainWindow, seen: Seen) -> None:
    """Through one presentation: keys in both windows, the other way round, the end in each of its ways."""
    present, cursor = window.actions_by_name["present"], lambda: window.document.playback.cursor.frame
    standing = QRect(window.geometry())
    present.setChecked(True)
    QApplication.processEvents()
    teacher = teacher_of(window)
    seen["window"], seen["teacher"] = where(window), where(teacher)[0]
    seen["whole"] = teacher.screen().availableGeometry().contains(teacher.geometry())
    seen["focus"] = teacher.focusWidget() is teacher
    seen["notes"], seen["first"] = teacher.notes.text(), teacher.now.text()
    seen["before"] = cursor()
    to_come = teacher.next.text()
    press(teacher, Qt.Key.Key_PageDown)
    seen["after a key of hers"] = cursor()
    seen["as told"] = to_come.split("\n")[1] == teacher.now.text() == window.workspace.narrator.text()
    press(teacher, Qt.Key.Key_Space)
    press(window.workspace.diagram, Qt.Key.Key_PageDown)
    seen["after keys of both"] = cursor()
    press(teacher, Qt.Key.Key_B)
    dark = window.workspace.blank.isVisible()
    press(teacher, Qt.Key.Key_B)
    seen["dark and bright"] = (dark, window.workspace.blank.isVisible())
    window.actions_by_name["theme"].trigger()
    seen["in the dark"] = (where(window), window.presenting.teacher is teacher, teacher.now.font().pixelSize())
    window.actions_by_name["theme"].trigger()
    seen["targets"] = min(b.height() for b in teacher.findChildren(QAbstractButton) if b.isVisible())
    seen["large type"] = window.workspace.diagram.large
    seen["clock"] = (teacher.clock.text(), teacher.elapsed.text())
    if len(sys.argv) > 2:
        teacher.grab().save(sys.argv[2])
    press(teacher, Qt.Key.Key_Escape)
    seen["ended"] = (
        present.isChecked(),
        where(window),
        window.geometry() == standing,
        window.presenting.teacher is None,
    )
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    seen["left"] = ([isinstance(left, TeacherWindow) for left in QApplication.topLevelWidgets()].count(True),
                    shiboken6.isValid(teacher))  # fmt: skip


def change_over(window: MainWindow, seen: Seen) -> None:
    """The screens changed, which is kept; her window closed; a cable pulled."""
    present = window.actions_by_name["present"]
    present.setChecked(True)
    teacher_of(window).screens.activated.emit(0)
    QApplication.processEvents()
    seen["changed"] = (where(window), where(teacher_of(window))[0])
    teacher_of(window).close()
    QApplication.processEvents()
    seen["closed"] = present.isChecked()
    present.setChecked(True)
    seen["changed the next time"] = (where(window), where(teacher_of(window))[0])
    press(window.workspace.diagram, Qt.Key.Key_Escape)
    seen["ended by the window"] = present.isChecked()
    present.setChecked(True)
    app = QApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(app.screens()[1])
    QApplication.processEvents()
    seen["cable"] = (present.isChecked(), window.presenting.teacher is None)


def with_a_lesson(window: MainWindow, seen: Seen) -> None:
    window.actions_by_name["present"].setChecked(True)
    window.lessons.open(lesson_path("5"))
    teacher, shown = teacher_of(window), []
    for _ in range(4):
        player = window.lessons.player
        assert player is not None
        shown.append((player.step.heading.en, teacher.next.text(), teacher.notes.text()))
        window.lessons.next()
    seen["lesson"] = shown
    seen["buttons"] = [button.defaultAction().objectName() for button in teacher._buttons if button.isVisible()]
    window.lessons.leave()
    seen["story again"] = teacher.notes.text()


def main() -> None:
    application("en", "light")
    folder, seen = Path(sys.argv[1]), Seen()
    window = MainWindow(load_preset("hiring"), Remembered(folder / "settings.ini"), None)
    window.setGeometry(60, 50, 1100, 700)
    window.show()
    window.complete()
    seen["ratios"] = [screen.devicePixelRatio() for screen in QGuiApplication.screens()]
    look(window, seen)
    change_over(window, seen)
    with_a_lesson(window, seen)
    window.discard()
    seen["after the window"] = [type(left).__name__ for left in QApplication.topLevelWidgets() if left.isVisible()]
    print(json.dumps(seen))


if __name__ == "__main__":
    main()
