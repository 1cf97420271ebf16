"""A window on a small screen, or one whose type is large: everything is there, and nothing is too large for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from bpsim.gui.parts.fitting import FRAME
from bpsim.gui.remembered import Remembered
from bpsim.gui.settings.value_field import ValueField
from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open

USUAL = (1440, 900)
LOW = (911, 449)  # what 1366x768 at 150 % has for a window, without its frame and a bar of the desktop
LOWEST = (683, 400)
UPRIGHT = (700, 800)


def sized(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()


def places(window: MainWindow) -> dict[str, tuple[QWidget | None, tuple[int, int, int, int] | None]]:
    """Where each panel is."""
    views = window.workspace
    panels: dict[str, QWidget | None] = {
        "settings": views.settings, "losses": views.losses, "predictions": views.predictions, "side": views.side,
        "diagram": views.diagram, "timeline": views.timeline,
    }  # fmt: skip
    return {
        name: (panel.parentWidget(), panel.geometry().getRect() if panel.isVisible() else None)
        for name, panel in panels.items()
        if panel is not None
    }


@pytest.mark.parametrize(
    ("size", "moved"),
    [
        (LOW, ["losses", "predictions", "settings"]), (LOWEST, ["losses", "predictions", "settings"]),
        (UPRIGHT, ["settings"]), ((1100, 500), ["losses", "predictions"]), ((1024, 700), []),
    ],
)  # fmt: skip
def test_panels_without_room_are_pages_and_come_back(
    open_window: Open, size: tuple[int, int], moved: list[str]
) -> None:
    window = open_window()
    side = window.workspace.side
    before, pages = places(window), side.keys
    sized(window, size)
    assert side.keys == [*pages, *moved]
    assert window.size().toTuple() == size
    for key in moved:
        side.show_page(key)
        QApplication.processEvents()
        panel = getattr(window.workspace, key)
        assert side.page is panel
        assert panel.isVisible()
        assert side.rect().contains(panel.geometry())
        assert [action.text() for action in side.tabs.menu.actions() if action.objectName() == f"page-{key}"]
    assert window.workspace.diagram.isVisible()
    sized(window, USUAL)
    assert side.keys == pages
    for name, (home, place) in places(window).items():
        assert home is before[name][0]
        assert place == pytest.approx(before[name][1], abs=6), name  # a splitter shares out by whole pixels
    assert len(side.tabs.menu.actions()) == len(pages)


def test_the_panels_do_there_what_they_do_elsewhere(open_window: Open) -> None:
    window = open_window()
    sized(window, LOWEST)
    side, losses = window.workspace.side, window.workspace.losses
    assert losses is not None
    window.document.run.ensure(40)
    window.document.run_grew.emit()
    window.document.seek(40)
    side.show_page("losses")
    QApplication.processEvents()
    plot = losses._plot
    middle = plot.getPlotItem().vb.mapViewToDevice(plot.getPlotItem().vb.viewRect().center()).toPoint()
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert 10 < window.document.playback.cursor.update < 30
    side.show_page("settings")
    window.editing.edit_setting("learning_rate", "0.3")
    assert window.workspace.settings.isVisible()
    field = next(f for f in window.workspace.settings.findChildren(ValueField) if f.text() == "0.3")
    around = window.workspace.settings.findChild(QScrollArea)
    assert isinstance(around, QScrollArea)
    around.ensureWidgetVisible(field)
    assert not field.visibleRegion().isEmpty()
    assert window.document.experiment.settings.learning_rate == 0.3


def test_a_presentation_begins_and_ends_in_a_small_window(open_window: Open) -> None:
    window = open_window()
    sized(window, LOW)
    window.workspace.side.show_page("predictions")
    small = places(window)
    for size in (LOW, USUAL):
        present = window.actions_by_name["present"]
        present.setChecked(True)
        QApplication.processEvents()
        assert window.workspace.diagram.isVisible()
        assert not window.workspace.settings.isVisible()
        assert not window.workspace.timeline.isVisible()
        present.setChecked(False)
        sized(window, size)
        assert window.workspace.timeline.isVisible()
    sized(window, LOW)
    window.workspace.side.show_page("predictions")
    QApplication.processEvents()
    assert places(window) == small


def test_what_a_small_window_did_with_its_panels_is_not_remembered(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.workspace.arranged = True
    window.workspace.upper_split.setSizes([300, 700, 400])
    window.close()
    kept = Remembered(tmp_path / "settings.ini").state("upper_split")
    window = open_window()
    sized(window, LOW)
    window.close()
    assert Remembered(tmp_path / "settings.ini").state("upper_split") == kept
    window = open_window()
    assert window.workspace.upper_split.sizes()[0] == pytest.approx(300, abs=2)


def test_every_dialog_has_room_on_a_low_screen(open_window: Open) -> None:
    """Of 1366x768 pixels at 150 %, beside a bar of the desktop; and no dialog is larger than its screen."""
    window = open_window("iris-4-6-3")
    sized(window, LOW)
    room = window.screen().availableGeometry().united(window.frameGeometry())
    seen: dict[str, QDialog] = {}

    def look_and_close() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                least = dialog.minimumSize().expandedTo(dialog.minimumSizeHint())
                assert least.width() <= LOW[0], (name, least)
                assert least.height() <= LOW[1], (name, least)
                assert dialog.width() <= room.width() - FRAME[0], (name, dialog.size())
                assert dialog.height() <= room.height() - FRAME[1], (name, dialog.size())
                seen[name] = dialog
                dialog.reject()

    names = ("start_page", "new", "data", "export", "share", "worksheet", "shortcuts", "about")
    for name in names:
        QTimer.singleShot(0, window, look_and_close)  # of those that wait for an answer
        window.actions_by_name[name].trigger()
        QApplication.processEvents()
        look_and_close()
    assert set(seen) == set(names)


@pytest.mark.parametrize("size", [LOW, LOWEST, USUAL])
def test_a_race_has_its_cards_and_its_chart_in_sight(open_window: Open, size: tuple[int, int]) -> None:
    """One above the other, or side by side where the window is low."""
    window = open_window("race-gradient-descent")
    sized(window, size)
    view = window.race.view
    cards, chart = view.cards.geometry(), view.chart.geometry()
    assert not cards.intersects(chart)
    assert view._split.rect().contains(cards)
    assert view._split.rect().contains(chart)
    assert chart.height() >= 170
    assert cards.height() >= 170
    assert (cards.right() < chart.left()) is (size != USUAL)
    sized(window, USUAL)
    assert view.cards.geometry().bottom() < view.chart.geometry().top()
