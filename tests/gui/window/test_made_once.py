"""What is made for a moment is gone after it: every action and every menu of the window, accepted and cancelled."""

from __future__ import annotations

import gc
from collections import Counter
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.controls.text_dialog import TextDialog
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.workspace.class_menu import ask_class
from bpsim.gui.workspace.menus.actions import Actions
from bpsim.session.files.presets import load_preset
from tests.gui.conftest import Open

ENDING = ("quit", "clear_recent", "tour")  # a lesson is begun, and what was there is put aside until it is left


class Answers:
    """Closes whatever is asked, as somebody would who answers at once."""

    def __init__(self, accept: bool) -> None:
        self.accept = accept
        self.seen: Counter[str] = Counter()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def _answer(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self.seen[type(popup).__name__] += 1
            popup.close()
            return
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                self.seen[type(widget).__name__] += 1
                self._end(widget)
                return

    def _end(self, dialog: QDialog) -> None:
        if isinstance(dialog, QMessageBox):  # "Save" would ask for a file: the other two are enough here
            dialog.buttons()[1 if self.accept and len(dialog.buttons()) > 1 else -1].click()
        elif self.accept and not isinstance(dialog, QFileDialog):
            dialog.accept()
        else:
            dialog.reject()

    def stop(self) -> None:
        self._timer.stop()


def settled(qtbot: QtBot) -> None:
    """Nothing is open any more, and what is to be destroyed is."""

    def nothing_is_open() -> None:
        open_ones = [w for w in QApplication.topLevelWidgets() if isinstance(w, (QDialog, QMenu)) and w.isVisible()]
        assert not open_ones, open_ones

    qtbot.waitUntil(nothing_is_open, timeout=10_000)
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def there() -> Counter[str]:
    """How many widgets of each class there are."""
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def top_levels() -> Counter[str]:
    return Counter(type(widget).__name__ for widget in QApplication.topLevelWidgets())


@pytest.mark.parametrize("accept", [False, True], ids=["cancelled", "accepted"])
def test_every_action_leaves_what_was_there(open_window: Open, qtbot: QtBot, accept: bool) -> None:
    window, answers = open_window("hiring-four"), Answers(accept)
    QGuiApplication.clipboard().clear()  # not what another test has left there
    names = [name for name in Actions.NAMES if name not in ENDING]
    try:
        for key in window.workspace.side.keys:  # what is made once and kept is made now
            window.workspace.side.show_page(key)
        for name in names:
            trigger(window, name, qtbot)
        for name in names:
            before, tops = there(), top_levels()
            for _ in range(2 if window.actions_by_name[name].isCheckable() else 1):  # what can be switched is as it was
                trigger(window, name, qtbot)
            assert top_levels() - tops == Counter(), name
            grown = there() - before
            assert sum(grown.values()) <= 2, (name, grown)
    finally:
        answers.stop()
    assert answers.seen, "no dialog was ever open"


def trigger(window: MainWindow, name: str, qtbot: QtBot) -> None:
    window.document.undo_stack.setClean()
    window.actions_by_name[name].trigger()
    if name == "pin":
        window.comparison.open_pins(())
    window.control.pause()
    window.race.control.pause()
    settled(qtbot)


MENUS = [
    Spot("node", node=(1, 0)), Spot("input", node=(0, 0)), Spot("edge", edge=(1, 0, 0)), Spot("bias", node=(1, 0)),
    Spot("layer", layer=1), Spot("target", node=(2, 0)), None,
]  # fmt: skip


def test_a_menu_goes_with_what_it_is_about(open_window: Open, qtbot: QtBot) -> None:
    """What it offers is of the network as it was when it opened; under it the window goes on."""
    window = open_window("three-clouds-2-6-3")
    opened = [
        partial(window.shaping.show_menu, Spot("node", node=(1, 5)), QPoint(5, 5)),
        partial(ask_class, window.context, np.array([0.1, 0.2]), "{name}", "sample", window, QPoint(5, 5)),
    ]
    for show in opened:
        show()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        window.shaping.shaping.remove_node(1, 5)
        assert not menu.isVisible()
        window.editing.undo()
        settled(qtbot)


def test_menus_of_the_diagram_and_of_tables_are_gone_after_use(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-two")
    for _ in range(2):
        before = there()
        for spot in MENUS:
            window.shaping.show_menu(spot, QPoint(5, 5))
            popup = QApplication.activePopupWidget()
            assert isinstance(popup, QMenu)
            qtbot.keyClick(popup, Qt.Key.Key_Escape)
        window.shaping.page._on_menu(QPoint(5, 5))
        QApplication.activePopupWidget().close()
        window.comparison.pin()
        window.comparison.list.rows()[-1].show_menu(QPoint(5, 5))
        QApplication.activePopupWidget().close()
        settled(qtbot)
    assert (there() - before)["QMenu"] == 0


def test_what_is_chosen_from_a_menu_is_done(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-two")
    window.shaping.show_menu(Spot("layer", layer=1), QPoint(5, 5))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    layers = window.document.experiment.network.layers
    chosen = next(action for action in popup.actions() if "Add" in action.text())
    popup.setActiveAction(chosen)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    settled(qtbot)
    assert window.document.experiment.network.layers != layers


def test_a_name_is_asked_for_and_the_question_is_gone(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.comparison.pin()
    before = top_levels()
    for accept in (False, True):
        window.comparison._ask_name(0)
        dialog: QWidget = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "TextDialog")
        assert isinstance(dialog, TextDialog)
        dialog.field.setText("another")
        dialog.accept() if accept else dialog.reject()
        settled(qtbot)
        assert window.comparison.pins[0].name == ("another" if accept else "A")
    assert top_levels() - before == Counter()


def test_pictures_leave_no_hidden_diagram(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    pages = ("learned", "landscape", "health")

    def copy_all() -> None:
        for name in ("copy_picture", "copy_chart"):
            window.actions_by_name[name].trigger()
        for page in pages:
            window.workspace.side.show_page(page)
            window.actions_by_name["copy_page"].trigger()

    copy_all()
    qtbot.waitUntil(lambda: window.health.following.complete, timeout=30_000)
    settled(qtbot)
    before = there()
    for _ in range(5):
        copy_all()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert there() - before == Counter(), "without waiting for Python's garbage"


@pytest.mark.parametrize("preset", ["hiring-four", "race-gradient-descent", "digits-64-32-10"])
def test_a_closed_window_leaves_no_object(qtbot: QtBot, tmp_path: Path, preset: str) -> None:
    """Nor the data that one would keep: a slot that knows its room, of a model that nobody destroys, did."""

    def objects() -> Counter[str]:
        for _ in range(3):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
        ours = (o for o in gc.get_objects() if type(o).__module__.startswith("bpsim.gui") and isinstance(o, QObject))
        return Counter(type(o).__name__ for o in ours)

    application("en", "light")
    before = objects()
    window = MainWindow(load_preset(preset), Remembered(tmp_path / "settings.ini"), None)
    window.show()
    window.complete()
    for page in window.workspace.side.keys:
        window.workspace.side.show_page(page)
        QApplication.processEvents()
    window.document.run.ensure(3)
    window.document.run_grew.emit()
    window.discard()
    del window
    assert objects() - before == Counter()
