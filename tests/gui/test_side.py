"""The pages on the right: tabs, keys, languages, narrow room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.language import language, set_language
from bpsim.gui.workspace.side import SidePages
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
    return [tab for tab in side.findChildren(QToolButton) if tab.isVisible() and tab.property("tab")]


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


def test_tabs_keep_within_narrow_room(qtbot: QtBot) -> None:
    side = filled(qtbot, 4)
    QCoreApplication.processEvents()
    shown = [tab.geometry() for tab in tabs(side)]
    assert all(tab.parentWidget().rect().contains(tab.geometry()) for tab in tabs(side))
    assert not any(a.intersects(b) for i, a in enumerate(shown) for b in shown[:i])
    assert max(tab.bottom() for tab in shown) < side._stack.y()


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
    qtbot.waitUntil(lambda: len(tabs(side)) == len(side.keys))  # what is added while it is seen comes a moment later
    titles = [tab.text() for tab in tabs(side)]
    assert (titles[0], titles[-1]) == ("Formulas", "Other")
    window.actions_by_name["present"].trigger()
    assert tabs(side) == []
    window.actions_by_name["present"].trigger()
    assert len(tabs(side)) == len(titles)


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
