"""The edges of the dragged setting under the what-if strip, and taking a value by a click."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.compare.edge_words import SHOWN, findings, remarks
from bpsim.gui.look.theme import theme
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.running.compared.edges import Edges, Outcome
from tests.gui.conftest import Open


def short_window(open_window: Open, qtbot: QtBot) -> MainWindow:
    window = open_window("linear-2-3-1")
    window.editing.edit_setting("epochs", "60")
    return window


def drag_and_wait(window: MainWindow, qtbot: QtBot, notches: int) -> None:
    window.comparison.what_if.drag_setting("learning_rate", notches)
    qtbot.waitUntil(lambda: window.comparison.edge_look.edges is not None, timeout=30_000)


def test_the_edges_are_said_once_the_hand_rests_and_a_click_takes_one(open_window: Open, qtbot: QtBot) -> None:
    window = short_window(open_window, qtbot)
    muted = theme().muted.name(), theme().muted.alpha()
    strip, look = window.comparison.strip, window.comparison.edge_look
    window.comparison.what_if.drag_setting("learning_rate", 5)
    assert "Looking for the edges" in strip.edges.text
    drag_and_wait(window, qtbot, 6)
    assert look.edges is not None
    said = findings(look.edges)
    assert [button.text() for button in strip.edges.buttons] == [one.text for one in said]
    assert said[-1].text == f"diverges from {look.edges.stretches[-1].first:g} on"
    window.grab()
    assert (theme().muted.name(), theme().muted.alpha()) == muted  # painting leaves the theme as it is
    QTest.mouseClick(strip.edges.buttons[0], Qt.MouseButton.LeftButton)
    question = window.comparison.what_if.question
    assert question is not None
    assert look.edges.best is not None
    assert question.experiment.settings.learning_rate == look.edges.best.value
    QTest.mouseClick(strip._keep, Qt.MouseButton.LeftButton)
    assert window.document.experiment.settings.learning_rate == look.edges.best.value
    assert not strip.isVisible()
    window.document.undo_stack.undo()
    assert window.document.experiment.settings.learning_rate == 0.01


def test_another_drag_withdraws_the_search_and_what_is_known_stays(open_window: Open, qtbot: QtBot) -> None:
    window = short_window(open_window, qtbot)
    look = window.comparison.edge_look
    window.comparison.what_if.drag_setting("learning_rate", 5)
    qtbot.waitUntil(lambda: look._finder.busy, timeout=30_000)
    window.comparison.what_if.drag_setting("learning_rate", 7)
    assert not look._finder.busy
    qtbot.waitUntil(lambda: look.edges is not None, timeout=30_000)
    edges = look.edges
    window.comparison.what_if.drag_setting("learning_rate", 9)
    assert look.edges is edges
    window.comparison.what_if.drag_setting("seed", 6)
    assert not window.comparison.strip.edges.isVisible()
    window.comparison.what_if.spring_back()
    window.comparison.what_if.drag_setting("learning_rate", 9)
    assert window.comparison.strip.edges.isVisible()


def test_nothing_is_cut_in_the_smallest_window_in_either_language(open_window: Open, qtbot: QtBot) -> None:
    window = short_window(open_window, qtbot)
    window.resize(940, 600)
    drag_and_wait(window, qtbot, 30)
    panel = window.comparison.strip.edges
    for language in ("en", "zh"):
        application(language, "light")
        qtbot.waitUntil(lambda: panel._words.height() >= panel._flow.heightForWidth(panel._words.width()))
        for button in panel.buttons:
            assert button.width() >= button.sizeHint().width()
            assert panel._words.rect().contains(button.geometry())


@pytest.mark.parametrize("bad", range(SHOWN + 4))
def test_stretches_that_are_not_said_are_counted(bad: int) -> None:
    """Good and diverging values in turn: each that diverges is a stretch of its own."""
    application("en", "light")
    now = Outcome(0.1, 0.5)
    outcomes = [Outcome(0.01 * 2**index, math.inf if index % 2 else 0.4) for index in range(2 * bad + 1)]
    edges = Edges("learning_rate", now, tuple(outcomes), outcomes[0], 100.0, 100, complete=True)
    hidden = bad - SHOWN
    counted = ["and a narrower one"] if hidden == 1 else [f"and {hidden} narrower ones"] if hidden > 1 else []
    assert remarks(edges) == counted
    assert len(findings(edges)) == 1 + min(bad, SHOWN)
