"""Whatever opens is answered: menus, lists and dialogs, in a nested event loop as in the window's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)

from bpsim.gui.controls.text_dialog import TextDialog
from tests.soak.hands import NONSENSE, poke, pokeable

Key = Qt.Key
EVERY_MS = 10
PATIENCE = 8  # tries until something is closed by force


class Answers:
    """``random`` gives the random numbers of the action that is under way. Files are named in ``folder`` alone."""

    def __init__(self, random: Callable[[], Random], folder: Path, tell: Callable[[str], None]) -> None:
        self._random, self._folder, self._tell = random, folder, tell
        self._tries: dict[int, int] = {}
        self._going = True
        self._next()

    def stop(self) -> None:
        self._going = False

    def waiting(self) -> QWidget | None:
        """What is open and asks for something."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
            return modal
        return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()), None)

    def _next(self) -> None:
        if self._going:  # a timer of its own each time: one that is still at work does not fire in a nested loop
            QTimer.singleShot(EVERY_MS, self._answer)

    def _answer(self) -> None:
        self._next()
        widget = self.waiting()
        if widget is None:
            self._tries.clear()
            return
        tries = self._tries[id(widget)] = self._tries.get(id(widget), 0) + 1
        if tries > PATIENCE:
            widget.close()
        elif isinstance(widget, QDialog):
            self._reply(widget)
        else:
            self._pick(widget)

    def _pick(self, popup: QWidget) -> None:
        """From a menu or a list, with the keyboard."""
        random = self._random()
        keys = [Key.Key_Down] * random.randint(0, 9)
        if isinstance(popup, QMenu) and random.random() < 0.2:
            keys.append(Key.Key_Right)
        keys.append(random.choice((Key.Key_Return, Key.Key_Return, Key.Key_Escape)))
        active = popup.activeAction() if isinstance(popup, QMenu) else None
        for key in keys[:-1]:
            QTest.keyClick(popup, key)
        if isinstance(popup, QMenu):
            active = popup.activeAction()
        self._tell(f"in {type(popup).__name__}: {keys[-1].name} {active.text() if active else ''}")
        QTest.keyClick(popup, keys[-1])

    def _reply(self, dialog: QDialog) -> None:
        random, name = self._random(), type(dialog).__name__
        if isinstance(dialog, QFileDialog):
            self._name_file(dialog, random)
        elif isinstance(dialog, QMessageBox):
            buttons = dialog.buttons()
            button = random.choice(buttons) if buttons else None
            self._tell(f"in {name}: {button.text() if button else 'close'}")
            button.click() if button else dialog.reject()
        elif isinstance(dialog, TextDialog) and random.random() < 0.6:
            dialog.field.setText(random.choice(NONSENSE))
            self._tell(f"in {name}: {dialog.field.text()[:20]!r}")
            dialog.accept()
        elif random.random() < 0.5 and (child := pokeable(dialog, random)) is not None:
            self._tell(f"in {name}: {type(child).__name__} {child.objectName()}")
            self._tell(f"  {poke(child, random)}")
        else:
            end = random.choice(("accept", "reject", "close"))
            self._tell(f"in {name}: {end}")
            getattr(dialog, end)()

    def _name_file(self, dialog: QFileDialog, random: Random) -> None:
        """One that is there, a new one, or none; never outside the folder."""
        if random.random() < 0.3:
            self._tell("in QFileDialog: cancel")
            dialog.reject()
            return
        there = sorted(path.name for path in self._folder.iterdir() if path.is_file())
        name = random.choice([*there, f"new-{random.randrange(5)}", "not there.json", "名 字"])
        self._tell(f"in QFileDialog: {name}")
        dialog.setDirectory(str(self._folder))
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(self._folder / name))
        dialog.accept()
