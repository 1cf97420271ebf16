"""A window on a small screen, or one whose type is large: everything is there, and nothing is too large for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.controls.value_field import ValueField
from bpsim.gui.language import set_language
from bpsim.gui.parts.fitting import FRAME
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open
from tests.gui.diagram.painted import painted_boxes

USUAL = (1440, 900)
LOW = (911, 449)  # what 1366x768 at 150 % has for a window, without its frame and a bar of the desktop
LOWEST = (683, 346)  # and at 200 %
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
    window.workspace.borders.arranged = True
    window.workspace.upper_split.setSizes([300, 700, 400])
    window.close()
    kept = Remembered(tmp_path / "settings.ini").state("upper_split")
    window = open_window()
    sized(window, LOW)
    window.close()
    assert Remembered(tmp_path / "settings.ini").state("upper_split") == kept
    window = open_window()
    assert window.workspace.upper_split.sizes()[0] == pytest.approx(300, abs=2)


def test_a_persons_borders_come_back_with_the_large_window(open_window: Open, tmp_path: Path) -> None:
    """Also when bpsim begins small the next time; a border that is moved while it is small counts for nothing."""
    window = open_window()
    window.workspace.upper_split.setSizes([300, 700, 400])
    window.workspace.upper_split.splitterMoved.emit(300, 1)
    divided = window.workspace.upper_split.sizes()
    sized(window, LOW)
    window.workspace.upper_split.setSizes([500, 300])
    window.workspace.upper_split.splitterMoved.emit(500, 1)
    sized(window, USUAL)
    assert window.workspace.upper_split.sizes() == pytest.approx(divided, abs=3)
    sized(window, LOW)
    window.close()
    window = open_window()
    sized(window, USUAL)
    assert window.workspace.upper_split.sizes() == pytest.approx(divided, abs=12)


def test_who_has_moved_no_border_has_it_shared_out(open_window: Open) -> None:
    window = open_window()
    sized(window, LOW)
    window.workspace.upper_split.splitterMoved.emit(300, 1)
    sized(window, USUAL)
    assert not window.workspace.borders.arranged
    assert window.workspace.borders.states() == {}
    usual = window.workspace.upper_split.sizes()
    sized(window, (1800, 1000))
    assert window.workspace.upper_split.sizes() != usual


def test_what_is_looked_at_and_where_the_keyboard_is_stay(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    side = window.workspace.side
    sized(window, LOW)
    for page in ("predictions", "losses", "algorithm"):
        side.show_page(page)
        for size in ((1100, 449), LOW, UPRIGHT if page == "algorithm" else LOWEST):
            sized(window, size)
            assert side.current == page
    sized(window, LOW)
    side.show_page("settings")
    field = next(f for f in window.workspace.settings.findChildren(ValueField) if f.isVisible())
    field.setFocus()
    sized(window, UPRIGHT)
    assert QApplication.focusWidget() is field
    assert side.current == "settings"


def test_tabs_and_keys_are_the_same_however_the_window_began(open_window: Open) -> None:
    def keys(window: MainWindow) -> list[tuple[str, str]]:
        actions = window.workspace.side.tabs.menu.actions()
        return [(a.objectName(), a.shortcut().toString()) for a in actions if a.objectName().startswith("page-")]

    large = open_window()
    large.workspace.side.show_page("landscape")
    usual, picked = keys(large), large.workspace.side.tabs.picked
    assert picked == "landscape"
    sized(large, LOW)
    assert keys(large)[: len(usual)] == usual
    large.workspace.side.show_page("losses")
    sized(large, USUAL)
    assert (keys(large), large.workspace.side.tabs.picked) == (usual, picked)
    contents = large.contents()
    small = MainWindow(contents, Remembered(Path("none.ini")), None)
    small.resize(*LOW)
    small.complete()
    small.show()
    sized(small, LOW)
    assert keys(small)[: len(usual)] == usual
    small.discard()


def test_a_lesson_without_settings_stays_without_them(open_window: Open) -> None:
    window = open_window()
    for size in (LOW, USUAL):
        window.workspace.want_settings(False)
        sized(window, size)
    assert not window.workspace.settings.isVisible()
    window.workspace.want_settings(True)
    assert window.workspace.settings.isVisible()


def test_settings_are_not_presented(open_window: Open) -> None:
    window = open_window()
    sized(window, LOW)
    side = window.workspace.side
    side.show_page("settings")
    window.actions_by_name["present"].setChecked(True)
    assert side.current == "explanation"
    window.actions_by_name["present"].setChecked(False)
    sized(window, LOW)
    assert side.current == "settings"


def test_a_panel_that_came_back_is_called_as_before_in_every_language(open_window: Open) -> None:
    window = open_window()
    views = window.workspace
    sized(window, LOW)
    sized(window, USUAL)
    set_language("de")
    QApplication.processEvents()
    assert views.settings.accessibleName() == ""
    assert views.losses is not None
    assert views.losses.accessibleName() == "Verlust"


def test_the_samples_of_a_count_come_to_sight(open_window: Open) -> None:
    window = open_window("iris-4-6-3")
    sized(window, LOW)
    window.workspace.side.show_page("confusion")
    window.confusion.show_samples(0, 1)
    assert window.workspace.side.current == "predictions"


def test_pinned_runs_leave_the_curve_its_width(open_window: Open) -> None:
    window = open_window()
    window.document.run.ensure(40)
    window.document.run_grew.emit()
    for _ in range(2):
        window.comparison.pin()
    losses = window.workspace.losses
    assert losses is not None
    for size, height in ((LOW, 60), ((683, 449), 60), (LOWEST, 30)):
        sized(window, size)
        window.workspace.side.show_page("losses")
        QApplication.processEvents()
        assert losses._plot.width() > 200
        assert losses._plot.height() > height
        assert window.comparison.list.isVisible()


@pytest.mark.skipif(sys.platform != "linux", reason="the offscreen platform's screens")
def test_a_dialog_opens_over_its_window_on_whichever_screen(tmp_path: Path) -> None:
    """A place is only given to what was given one before."""
    screens = [{"name": "one", "x": 0, "y": 0, "width": 1366, "height": 768},
               {"name": "two", "x": 1366, "y": 40, "width": 1600, "height": 900}]  # fmt: skip
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    program = """
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from bpsim.gui.parts.once import open_once
app = QApplication([])
window = QWidget()
window.setGeometry(1500, 100, 1200, 700)
window.show()
dialog = QDialog(window)
dialog.resize(400, 300)
open_once(dialog)
app.processEvents()
print(window.frameGeometry().contains(dialog.frameGeometry().center()))
"""
    platform = f"offscreen:configfile={tmp_path / 'screens.json'}"
    done = subprocess.run(
        [sys.executable, "-c", program], env=os.environ | {"QT_QPA_PLATFORM": platform}, capture_output=True, text=True
    )
    assert done.stdout.strip() == "True", done.stderr


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
    assert chart.height() >= 150
    assert cards.height() >= 150
    assert (cards.right() < chart.left()) is (size != USUAL)
    sized(window, USUAL)
    assert view.cards.geometry().bottom() < view.chart.geometry().top()


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("size", [LOW, LOWEST, (1024, 560)])
def test_names_of_few_neurons_can_be_read(open_window: Open, size: tuple[int, int], language: str) -> None:
    """Not three dots: the second language's go first."""
    window = open_window()
    set_language(language)
    sized(window, size)
    window.document.seek(0, window.document.playback.last)
    QApplication.processEvents()
    said = [text for text, _ in painted_boxes(window.workspace.diagram)]
    assert any("·" in text for text in said)
    assert not {"…", "..."} & set(said)


def over_each_other(root: QWidget) -> Iterator[tuple[str, str, str]]:
    """Widgets that stand in the same place."""
    for parent in (root, *root.findChildren(QWidget)):
        children = [
            child for child in parent.children()
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
        ]  # fmt: skip
        for one, other in combinations(children, 2):
            both = one.geometry() & other.geometry()
            if both.width() > 1 and both.height() > 1:
                yield type(parent).__name__, type(one).__name__, type(other).__name__


@pytest.mark.parametrize(("preset", "size"), [("iris-4-6-3", LOWEST), ("hiring", (1024, 600)), ("sine-1-8-1", LOWEST)])
def test_nothing_lies_over_anything_else(open_window: Open, preset: str, size: tuple[int, int]) -> None:
    window = open_window(preset)
    window.document.run.ensure(30)
    window.document.seek(20)
    set_language("de")
    sized(window, size)
    for page in window.workspace.side.keys:
        window.workspace.side.show_page(page)
        for _ in range(3):  # a height follows from a width
            QApplication.processEvents()
        assert not list(over_each_other(window)), page


@pytest.mark.parametrize("size", [LOWEST, (1024, 600)])
def test_a_question_is_in_sight_when_it_is_asked(open_window: Open, qtbot: QtBot, size: tuple[int, int]) -> None:
    window = open_window("hiring")
    sized(window, size)
    window.document.seek(0, window.document.playback.last)
    window.actions_by_name["ask"].trigger()
    field = window.ask.page.question.field
    assert window.ask.asked is not None
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect() == field.rect())
