"""The whole window, for journeys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.formulas.notation import AS_THE_SOURCE, choose_notation
from bpsim.gui.language import language
from bpsim.gui.look.theme import dress, set_presenting
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.fileformat import read_file
from bpsim.session.files.presets import load_preset

Open = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What is kept between starts goes into a folder of the test: progress in lessons, what is there after a crash."""
    monkeypatch.setenv("BPSIM_STATE", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture(autouse=True)
def as_after_its_first_seconds(kernel: None) -> None:
    """The window trains with the kernel, as a user's does; that it gives the same numbers is the engine's to show."""


@pytest.fixture(autouse=True)
def as_at_first() -> Iterator[None]:
    """No test speaks, looks or writes as one before it chose."""
    yield
    if isinstance(QCoreApplication.instance(), QApplication):
        set_presenting(False)
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, DiagramView):  # by itself one is no window's, and Python does not destroy it
                shiboken6.delete(widget)
        QApplication.clipboard().clear()  # offscreen it is destroyed after Python's end, which what is copied needs
        application("en", "light")
    choose_notation(AS_THE_SOURCE, names=False)


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """A widget that is tested by itself looks as it does in the window."""
    add = qtbot.addWidget

    def add_dressed(widget: QWidget, **how: Any) -> None:
        dress(widget)
        add(widget, **how)

    monkeypatch.setattr(qtbot, "addWidget", add_dressed)
    return qtbot


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    application(language(), "light")
    windows: list[MainWindow] = []

    def open_it(preset: str = "hiring", path: Path | None = None) -> MainWindow:
        contents = load_preset(preset) if path is None else read_file(path)
        window = MainWindow(contents, Remembered(tmp_path / "settings.ini"), path)
        windows.append(window)
        window.resize(1440, 900)  # as on a teacher's desk: the offscreen screen is smaller
        window.show()
        window.complete()
        window.activateWindow()
        QApplication.processEvents()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_it
    for window in windows:
        window.discard()
    # now: the language of the next test would be told to each of their widgets
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
