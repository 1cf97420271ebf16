"""Borders that a person has moved are hers: a presentation ends as it began, whatever was moved while it lasted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open


def sizes(window: MainWindow) -> list[list[int]]:
    workspace = window.workspace
    return [split.sizes() for split in (workspace.upper_split, workspace.lower_split, workspace.whole_split)]


def drag(qtbot: QtBot, split: QSplitter, by: int) -> None:
    """The first border of it that can be seen, to the right or downwards."""
    handle = next(split.handle(place) for place in range(1, split.count()) if split.handle(place).isVisible())
    across = split.orientation() is Qt.Orientation.Horizontal
    start = handle.rect().center()
    end = start + (QPoint(by, 0) if across else QPoint(0, by))
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(handle, end)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)
    QApplication.processEvents()


def present(window: MainWindow, on: bool) -> None:
    window.actions_by_name["present"].setChecked(on)
    QApplication.processEvents()


def test_a_presentation_leaves_them(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    drag(qtbot, window.workspace.upper_split, 80)
    drag(qtbot, window.workspace.whole_split, -60)
    moved = sizes(window)
    present(window, True)
    drag(qtbot, window.workspace.upper_split, 70)
    present(window, False)
    qtbot.waitUntil(lambda: sizes(window) == moved, timeout=2000)


def test_one_that_nobody_has_moved_is_shared_out_again(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    usual = sizes(window)
    present(window, True)
    drag(qtbot, window.workspace.upper_split, 70)
    present(window, False)
    assert not window.workspace.borders.arranged
    qtbot.waitUntil(lambda: sizes(window) == usual, timeout=2000)


def test_a_window_closed_in_a_presentation_remembers_those_before(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    drag(qtbot, window.workspace.upper_split, 80)
    moved, before = window.workspace.upper_split.saveState(), window.workspace.upper_split.sizes()[0]
    present(window, True)
    drag(qtbot, window.workspace.upper_split, 70)
    window.close()
    assert Remembered(tmp_path / "settings.ini").state("upper_split") == moved
    again = open_window()
    assert not again.isFullScreen()
    assert again.workspace.upper_split.sizes()[0] == pytest.approx(before, abs=3)


@pytest.mark.parametrize("by", [-50, 90])
def test_after_it_they_can_be_moved_again(qtbot: QtBot, open_window: Open, by: int) -> None:
    window = open_window()
    drag(qtbot, window.workspace.upper_split, 40)
    present(window, True)
    present(window, False)
    qtbot.waitUntil(lambda: window.size().width() == 1440, timeout=2000)
    before = window.workspace.upper_split.sizes()[0]
    drag(qtbot, window.workspace.upper_split, by)
    window.resize(1440, 880)
    QApplication.processEvents()
    assert window.workspace.upper_split.sizes()[0] == pytest.approx(before + by, abs=3)
