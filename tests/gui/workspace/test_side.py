"""The pages on the right: tabs, keys, languages, narrow room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.language import language, set_language
from bpsim.gui.workspace.side.side import SidePages
from tests.gui.conftest import Open

TITLES = {"en": ["Formulas", "Algorithm", "Matrices", "Paths"], "zh": ["公式", "算法", "矩阵", "路径"]}


def filled(qtbot: QtBot, count: int) -> SidePages:
    application("en", "light")
    side = SidePages()
    qtbot.addWidget(side)
    for place in range(count):
        side.add_page(f"page {place}", QLabel(str(place)), lambda place=place: TITLES[language()][place])  # type: ignore[misc]
    side.resize(262, 400)
    side.show()
    return side


def tabs(side: SidePages) -> list[QToolButton]:
    shown = [tab for tab in side.findChildren(QToolButton) if tab.isVisible() and tab.property("tab")]
    return [tab for tab in shown if tab is not side.tabs.more]


def test_one_page_needs_no_tab_and_two_have_two(qtbot: QtBot) -> None:
    assert tabs(filled(qtbot, 1)) == []
    assert [tab.text() for tab in tabs(filled(qtbot, 2))] == ["Formulas", "Algorithm"]


def test_a_click_and_a_key_bring_a_page_to_the_front(qtbot: QtBot) -> None:
    side = filled(qtbot, 3)
    assert side.current == "page 0"
    with qtbot.waitSignal(side.page_changed) as changed:
        qtbot.mouseClick(tabs(side)[1], Qt.MouseButton.LeftButton)
    assert changed.args == ["page 1"] == [side.current]
    side.activateWindow()
    qtbot.waitUntil(side.isActiveWindow)
    qtbot.keyClick(side, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert side.current == "page 2"
    assert [tab.isChecked() for tab in tabs(side)] == [False, False, True]
    qtbot.keyClick(side, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)  # there is no such page
    assert side.current == "page 2"


@pytest.mark.parametrize("width", [120, 262, 400, 1200])
def test_tabs_keep_within_one_line_however_narrow(qtbot: QtBot, width: int) -> None:
    side = filled(qtbot, 4)
    side.resize(width, 400)
    QCoreApplication.processEvents()
    row = [*tabs(side), *([side.tabs.more] if side.tabs.more.isVisible() else [])]
    shown = [tab.geometry() for tab in row]
    assert all(side.tabs.rect().contains(box) for box in shown)
    assert not any(a.intersects(b) for i, a in enumerate(shown) for b in shown[:i])
    assert len({box.y() for box in shown}) == 1
    assert max(box.bottom() for box in shown) < side._stack.y()
    assert side.tabs.more.isVisible() == (len(tabs(side)) < 4)
    assert [action.text() for action in side.tabs.menu.actions()] == TITLES["en"]


def test_the_page_that_is_shown_has_a_tab_and_one_that_was_picked_keeps_it(qtbot: QtBot) -> None:
    side = filled(qtbot, 4)
    side.resize(270, 400)
    assert [tab.text() for tab in tabs(side)] == ["Formulas", "Algorithm"]
    side.tabs.menu.actions()[3].trigger()
    assert side.current == "page 3"
    titles = [tab.text() for tab in tabs(side)]
    assert (titles[0], titles[-1]) == ("Formulas", "Paths")
    assert [tab.isChecked() for tab in tabs(side)] == [tab.text() == "Paths" for tab in tabs(side)]
    side.show_page("page 0")
    assert [tab.text() for tab in tabs(side)] == titles
    side.resize(150, 400)
    side.show_page("page 1")
    assert "Algorithm" in [tab.text() for tab in tabs(side) if tab.isChecked()]


@pytest.mark.parametrize("shown", ["en", "zh"])
@pytest.mark.parametrize("size", [(1024, 700), (1366, 768), (1440, 900)])
def test_every_page_of_the_window_is_reached_by_menu_and_key(
    open_window: Open, shown: str, size: tuple[int, int]
) -> None:
    window = open_window("circle-2-4-1")
    set_language(shown)
    window.resize(*size)
    QCoreApplication.processEvents()
    side = window.workspace.side
    entries = window.actions_by_name.pages_menu.actions()
    assert [entry.objectName().removeprefix("page-") for entry in entries] == side.keys
    for key, entry in zip(side.keys, entries, strict=True):
        entry.trigger()
        assert side.current == key
        assert entry.isChecked()
        assert [tab.text() for tab in tabs(side) if tab.isChecked()] == [entry.text()]
        assert side.tabs.height() < 2 * side.tabs.more.height()
        assert entry.toolTip()
    assert [entry.shortcut().toString() for entry in entries[:9]] == [f"Ctrl+{k}" for k in range(1, 10)]


def test_what_was_picked_is_remembered(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("circle-2-4-1")
    window.workspace.side.show_page("health")
    window.close()
    other = open_window("circle-2-4-1")
    assert other.workspace.side.current == "explanation"
    assert other.workspace.side.tabs.picked == "health"
    assert "Health" in [tab.text() for tab in tabs(other.workspace.side)]


def test_tabs_speak_the_windows_language(qtbot: QtBot) -> None:
    side = filled(qtbot, 2)
    set_language("zh")
    qtbot.waitUntil(lambda: [tab.text() for tab in tabs(side)] == ["公式", "算法"])
    set_language("en")
    qtbot.waitUntil(lambda: [tab.text() for tab in tabs(side)] == ["Formulas", "Algorithm"])


def test_the_windows_first_page_is_the_explanation(qtbot: QtBot, open_window: Open) -> None:
    window = open_window("hiring")
    side = window.workspace.side
    assert side.current == "explanation"
    assert window.workspace.explanation is not None
    assert window.workspace.explanation.isVisible()
    side.add_page("other", QLabel("other"), lambda: "Other")
    titles = [tab.text() for tab in tabs(side)]
    assert titles[0] == "Formulas"
    assert side.tabs.menu.actions()[-1].text() == "Other"
    window.actions_by_name["present"].trigger()
    assert tabs(side) == []
    window.actions_by_name["present"].trigger()
    assert [tab.text() for tab in tabs(side)] == titles
    side.resize(2000, side.height())
    assert [tab.text() for tab in tabs(side)] == [action.text() for action in side.tabs.menu.actions()]
    assert not side.tabs.more.isVisible()


def test_a_late_page_is_made_when_it_is_first_shown_and_keeps_its_place(open_window: Open) -> None:
    window = open_window("xor")
    side, keys = window.workspace.side, list(window.workspace.side.keys)
    for key in ("learned", "landscape", "health", "pictures"):
        assert key not in vars(window), "made before anybody wanted it"
        window.context.actions[key].trigger()
        assert side.current == key
        assert side.keys == keys
        assert side._stack.currentWidget() is getattr(window, key).page
        assert side._stack.indexOf(getattr(window, key).page) == keys.index(key)


def test_a_page_that_is_made_before_a_class_is_large(open_window: Open) -> None:
    window = open_window("xor")
    window.context.actions["present"].trigger()
    window.workspace.side.show_page("learned")
    large = window.learned.page.said.font().pixelSize()
    window.context.actions["present"].trigger()
    assert window.learned.page.said.font().pixelSize() < large


def test_maps_in_the_neurons_are_there_again_without_the_page(open_window: Open) -> None:
    window = open_window("xor")
    window.context.actions["neuron_maps"].trigger()
    assert window.workspace.diagram._shown.maps
    other = open_window("xor")
    assert other.context.actions["neuron_maps"].isChecked()
    assert other.workspace.diagram._shown.maps
    other.context.actions["neuron_maps"].trigger()
    assert not other.workspace.diagram._shown.maps
