"""Small signs of care: what is explained the first time, what each thing is for, what would fill what is empty."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTableView,
    QWhatsThis,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bpsim.gui.language import set_language
from bpsim.gui.window.first_times import FIRST_TIMES
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.workspace.side.about import KEYS, about
from tests.gui.conftest import Open
from tests.gui.seen.seeing import settle

# the first time


def use(window: MainWindow, action: str) -> str:
    """What is said after it."""
    window.actions_by_name[action].trigger()
    settle()
    return window.race.message_bar.message if window.race.message_bar.isVisible() else ""


@pytest.mark.parametrize("row", FIRST_TIMES, ids=[row.action for row in FIRST_TIMES])
def test_the_first_time_explains_itself_once_and_for_ever(open_window: Open, row: object) -> None:
    action = row.action  # type: ignore[attr-defined]
    window = open_window("hiring-four")
    said = use(window, action)
    assert said == row.words()  # type: ignore[attr-defined]
    assert len(said) > 60
    set_language("zh")
    settle()
    assert window.race.message_bar.message != said
    assert window.race.message_bar.message == row.words()  # type: ignore[attr-defined]
    set_language("en")
    window.control.pause()
    window.race.message_bar.hide()
    if action == "race":
        window.actions_by_name["race"].setChecked(False)
    assert use(window, action) == ""
    window.control.pause()
    other = open_window("hiring-four")  # another start: it is remembered
    assert use(other, action) == ""
    other.control.pause()


def test_nothing_is_told_before_a_class_nor_over_another_message(open_window: Open) -> None:
    window = open_window("hiring-four")
    window.context.problem.emit("Something is wrong.")
    assert use(window, "ask") == "Something is wrong."
    window.workspace.message_bar.hide()
    window.actions_by_name["present"].setChecked(True)
    assert use(window, "ask") == ""
    window.actions_by_name["present"].setChecked(False)
    assert use(window, "run") == FIRST_TIMES[0].words()
    window.control.pause()


def test_pausing_is_no_first_run(open_window: Open) -> None:
    window = open_window("hiring-four")
    window.control.run()
    window.actions_by_name["run"].trigger()  # it runs: this pauses
    settle()
    assert not window.workspace.message_bar.isVisible()


def test_a_line_goes_when_what_it_speaks_of_is_over(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    bar = window.workspace.message_bar
    assert use(window, "run")
    assert bar.isVisible()
    window.control.pause()
    assert not bar.isVisible()
    assert use(window, "ask")
    window.actions_by_name["hide"].trigger()  # everything is shown again
    assert not bar.isVisible()


def test_a_line_ends_with_a_run_that_ends_by_itself(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.editing.edit_setting("epochs", "300")
    window.control.pace = "fast"
    assert use(window, "run") or not window.control.running
    qtbot.waitUntil(lambda: not window.control.running, timeout=20_000)
    assert not window.workspace.message_bar.isVisible()


def test_a_line_makes_way_for_the_next_and_for_a_class(open_window: Open) -> None:
    window = open_window("hiring-four")
    running = use(window, "run")
    asked = use(window, "ask")
    assert asked not in ("", running)
    window.control.pause()
    assert window.workspace.message_bar.message == asked
    assert window.workspace.message_bar.isVisible()
    window.actions_by_name["present"].setChecked(True)
    assert not window.workspace.message_bar.isVisible()


def test_the_message_can_be_closed(open_window: Open) -> None:
    window = open_window("hiring-four")
    assert use(window, "ask")
    close = window.workspace.message_bar.findChild(QAbstractButton)
    assert close is not None
    close.click()
    assert not window.workspace.message_bar.isVisible()


# what's this?


def help_of(widget: QWidget) -> str:
    """What a click in this mode says there: Qt asks the widget, then those that it stands in."""
    asked: QWidget | None = widget
    while asked is not None and not asked.whatsThis():
        asked = asked.parentWidget()
    if asked is None:
        return ""
    event = QHelpEvent(QEvent.Type.QueryWhatsThis, QPoint(1, 1), asked.mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(asked, event)
    return asked.whatsThis() if event.isAccepted() else ""


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_panel_and_every_page_says_what_it_is_for(open_window: Open, language: str) -> None:
    window = open_window("hiring-four")
    set_language(language)
    settle()
    views, side = window.workspace, window.workspace.side
    for key in ("transport", "settings", "diagram", "narrator", "timeline", "losses", "predictions"):
        assert help_of(getattr(views, key)) == about(key) != "", key
    for key in side.keys:
        side.show_page(key)
        settle()
        assert about(key), key
        assert help_of(side._stack.currentWidget()) == about(key)
        assert about(key) in side.tabs.tab(key).toolTip()
    window.actions_by_name["race"].setChecked(True)
    assert help_of(window.race.view) == about("race")
    panels = {"transport", "settings", "diagram", "narrator", "timeline", "losses", "predictions", "race"}
    assert set(KEYS) == panels | set(side.keys)


def test_a_control_inside_a_panel_has_its_own_sentence_or_its_panels(open_window: Open) -> None:
    window = open_window("hiring-four")
    step = next(b for b in window.workspace.transport.findChildren(QAbstractButton) if b.text() == "Step")
    assert help_of(step) == "One step on; Space too"
    field = window.workspace.settings.findChildren(QLineEdit)[0]
    assert help_of(field) == about("settings")


def test_shift_f1_asks_what_is_this(open_window: Open) -> None:
    window = open_window("hiring-four")
    action = window.actions_by_name["whats_this"]
    assert action.shortcut().toString() == "Shift+F1"
    action.trigger()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()


# every control


def controls(root: QWidget) -> Iterator[QWidget]:
    """Those that can be pressed, chosen or typed into, and are seen; not the parts that Qt makes inside them."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)
    for widget in root.findChildren(QWidget):
        inside = isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QTableView)
        if isinstance(widget, kinds) and widget.isVisible() and not inside and not isinstance(widget, QScrollBar):
            yield widget


def tip_of(widget: QWidget, root: QWidget) -> str:
    """As Qt finds it: the widget's own, or of what it stands in."""
    at: QWidget | None = widget
    while at is not None and at is not root:
        if at.toolTip():
            return at.toolTip()
        at = at.parentWidget()
    return ""


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    "preset",
    ["hiring-four", "iris-4-6-3", "digits-64-32-10", "race-gradient-descent", "mistake-sign", "sine-1-8-1"],
)
def test_every_control_says_what_it_does(open_window: Open, preset: str, language: str) -> None:
    window = open_window(preset)
    set_language(language)
    window.actions_by_name["find"].trigger() if not window.race.shown else None
    window.comparison.pin()
    window.workspace.settings.training.disclosure.setChecked(True)
    silent, seen = set(), 0
    for key in window.workspace.side.keys:
        window.workspace.side.show_page(key)
        settle()
        for control in controls(window):
            seen += 1
            said = tip_of(control, window)
            if (len(said.split()) < 3) if language == "en" else (len(said) < 5):
                name = control.text() if isinstance(control, QAbstractButton | QLineEdit) else control.accessibleName()
                silent.add((key, type(control).__name__, name, said))
    assert seen > 30
    assert silent == set()


# what is empty


def words(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def test_empty_pages_say_what_would_fill_them(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("sine-1-8-1")
    side = window.workspace.side
    for key, said in (
        ("confusion", "Edit > Data…"),
        ("pictures", "Open the preset"),
        ("ask", "Choose what to hide"),
        ("paths", "Click a neuron"),
        ("mistake", "Switch on a mistake"),
        ("health", "Line: median"),
    ):
        side.show_page(key)
        settle()
        assert said in words(side._stack.currentWidget()), key
    assert "Press Run or step on" in words(window.workspace.losses)
    pin = next(b for b in window.workspace.losses.findChildren(QAbstractButton) if b.text() == "Pin this run")
    assert "beside the next ones" in pin.toolTip()


def test_the_find_bar_says_what_could_be_looked_for_until_something_is(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.actions_by_name["find"].trigger()
    bar = window.finding.bar
    assert "loss < 0.1" in bar.result
    said = bar.result
    set_language("zh")
    settle()
    assert bar.result != said
    assert "loss < 0.1" in bar.result
    set_language("en")
    settle()
    QTest.keyClicks(bar.field, "loss < 0")
    window.finding._on_submitted(False)
    qtbot.waitUntil(lambda: "Enter" not in bar.result and bool(bar.result))


def test_a_race_that_has_not_begun_says_how_to_begin(open_window: Open) -> None:
    window = open_window("race-gradient-descent")
    settle()
    chart = window.race.view.chart
    assert "Press Run or One epoch" in words(chart)
    window.race.control.race.advance(1)
    window.race._show_everything()
    settle()
    assert "Press Run or One epoch" not in words(chart)


def test_no_recent_file_says_where_they_come_from(open_window: Open) -> None:
    window = open_window("hiring-four")
    menu: QMenu = window.actions_by_name.recent_menu
    menu.aboutToShow.emit()
    first = menu.actions()[0]
    assert first.text() == "Files that you open or save appear here"
    assert not first.isEnabled()
