"""F1: the guide opens at what one is looking at; the way through it, looking for something, links out of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QProcess, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.guide.window import GuideWindow
from bpsim.gui.language import set_language
from bpsim.gui.look.theme import set_theme, theme
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.workspace.side.about import KEYS
from bpsim.session.guide.places import Place, place_of_part
from bpsim.session.lessons.shipped import lesson_path
from tests.gui.conftest import Open
from tests.gui.seen.seeing import settle

F1 = QKeySequence("F1")
PANELS = ("transport", "settings", "timeline", "losses", "predictions")


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pictures of one test are not those of another."""
    monkeypatch.setenv("BPSIM_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def press_f1(window: MainWindow, qtbot: QtBot) -> GuideWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.actions_by_name["guide"].shortcut() == F1
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1)
    guide = window.guide.window
    qtbot.waitUntil(guide.isActiveWindow)
    return guide


@pytest.fixture
def guide(open_window: Open, qtbot: QtBot) -> GuideWindow:
    return press_f1(open_window("hiring-four"), qtbot)


def heading_at_the_top(guide: GuideWindow) -> str:
    text = guide.text
    cursor = text.cursorForPosition(QPoint(4, 14))
    while not cursor.block().blockFormat().headingLevel() and not cursor.atStart():
        cursor.setPosition(cursor.block().position() - 1)
    return cursor.block().text()


def test_it_is_not_made_before_it_is_wanted(open_window: Open) -> None:
    window = open_window("hiring")
    assert "guide" not in window.__dict__
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, GuideWindow)]


def test_it_opens_at_the_page_that_is_shown(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    side = window.workspace.side
    for key in side.keys:
        side.show_page(key)
        guide = press_f1(window, qtbot)
        assert guide.place == place_of_part(key)
        page = guide.book.page("window")
        assert page is not None
        section = page.section(guide.place.anchor)
        assert section is not None
        assert heading_at_the_top(guide) == section.heading, key
        assert guide.contents.currentItem().text(0) in (section.heading, page.title)
    assert {*side.keys, *PANELS} < set(KEYS)


@pytest.mark.parametrize("panel", PANELS)
def test_it_opens_at_the_panel_that_has_the_focus(open_window: Open, qtbot: QtBot, panel: str) -> None:
    window = open_window("hiring-four")
    views = window.workspace
    inside = getattr(views, panel)
    next(one for one in (*inside.findChildren(QWidget), inside) if can_have_the_focus(one)).setFocus()
    assert press_f1(window, qtbot).place == place_of_part(panel)


def can_have_the_focus(one: QWidget) -> bool:
    return one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible() and one.isEnabled()


def test_the_find_bar_and_a_lesson_have_their_places(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.actions_by_name["find"].trigger()
    assert press_f1(window, qtbot).place == place_of_part("find")
    window.lessons.open(lesson_path("2"))
    window.lessons.panel.person.setFocus()
    assert press_f1(window, qtbot).place == place_of_part("lessons")


def test_a_race_has_its_place_too(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("race-gradient-descent")
    assert press_f1(window, qtbot).place == place_of_part("race")


def test_there_is_one_window_and_it_goes_with_the_main_one(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    guide = press_f1(window, qtbot)
    assert press_f1(window, qtbot) is guide
    assert not guide.isModal()
    QTest.keyClick(guide.text, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    assert press_f1(window, qtbot).isVisible()
    window.close()
    assert not guide.isVisible()
    assert guide.closed


def test_a_closed_window_leaves_nothing_of_its_guide(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BPSIM_CACHE", str(tmp_path / "cache"))  # no test has made its pictures yet
    window = open_window("hiring")
    guide = press_f1(window, qtbot)
    guide.resize(1180, 820)  # the offscreen screen is smaller: a picture comes to sight
    qtbot.waitUntil(lambda: guide.pictures._making is not None, timeout=20_000)
    child = guide.pictures._process
    window.close()
    assert child.state() == QProcess.ProcessState.NotRunning
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [one for one in QApplication.allWidgets() if type(one).__module__.startswith("bpsim.gui.guide")]


def test_its_size_is_remembered(open_window: Open, qtbot: QtBot) -> None:
    guide = press_f1(open_window("hiring"), qtbot)
    guide.resize(700, 500)
    guide.close()
    other = press_f1(open_window("hiring"), qtbot)
    assert (other.width(), other.height()) == (700, 500)


# the way through it


def test_back_and_forward_lead_to_where_one_was(guide: GuideWindow) -> None:
    begun = guide.place
    assert not guide.back_button.isEnabled()
    guide.go(Place("words", "delta"))
    guide.text.go_to_height(40)
    guide.follow("window.md#health")
    assert guide.place == Place("window", "health")
    QTest.keyClick(guide.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.place == Place("words", "delta")
    assert guide.text.verticalScrollBar().value() == 40
    QTest.keyClick(guide.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.place == begun
    assert not guide.back_button.isEnabled()
    QTest.keyClick(guide.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(guide.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.place == Place("window", "health")
    assert not guide.forward_button.isEnabled()
    guide.back()
    guide.go(Place("start"))
    assert not guide.forward_button.isEnabled(), "another way was taken"


def test_the_contents_lead_to_every_page(guide: GuideWindow) -> None:
    tops = [item for item in guide.contents.items() if item.parent() is None]
    assert [item.text(0) for item in tops] == [page.title for page in guide.book.pages]
    for item, page in zip(tops, guide.book.pages, strict=True):
        click(guide, item)
        assert guide.place.page == page.name
        assert guide.windowTitle().startswith(page.title)
        assert item.isExpanded() or not item.childCount()
    last = tops[-1].child(tops[-1].childCount() - 1)
    if last is not None:
        click(guide, last)
        assert heading_at_the_top(guide) == last.text(0)


def click(guide: GuideWindow, item: QTreeWidgetItem) -> None:
    guide.contents.scrollToItem(item)
    at = guide.contents.visualItemRect(item).center()
    QTest.mouseClick(guide.contents.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_heading_stays_at_the_top_while_formulas_come_and_the_window_grows(guide: GuideWindow, qtbot: QtBot) -> None:
    page = max(guide.book.pages, key=lambda one: sum(token.type.startswith("math") for token in one.tokens))
    section = page.sections[-1]
    guide.go(Place(page.name, section.anchors[0]))
    assert heading_at_the_top(guide) == section.heading
    qtbot.waitUntil(lambda: not guide.text.busy, timeout=60_000)
    assert heading_at_the_top(guide) == section.heading
    guide.resize(guide.width() - 300, guide.height() - 100)
    qtbot.waitUntil(lambda: not guide.text.busy)
    assert heading_at_the_top(guide) == section.heading


# looking for something


def test_search_finds_shows_marks_and_goes_from_hit_to_hit(guide: GuideWindow) -> None:
    QTest.keyClick(guide.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.search.hasFocus()
    QTest.keyClicks(guide.search, "delta")
    count = guide.hits.count()
    assert count > 3
    assert guide.hits.isVisible()
    assert "delta" in guide.hits.item(0).text().casefold()
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    first = guide.place
    assert first == Place("words", "delta")
    marked = {one.cursor.selectedText().casefold() for one in guide.text.extraSelections()}
    assert marked == {"delta"}
    assert guide.search.hasFocus(), "Enter goes on"
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.hits.currentRow() == 1
    QTest.keyClick(guide.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert guide.hits.currentRow() == 0
    QTest.keyClick(guide.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert guide.hits.currentRow() == count - 1, "around the end"
    guide.search.clear()
    assert guide.contents.isVisible()
    assert guide.text.extraSelections() == []


def test_nothing_found_says_so(guide: GuideWindow) -> None:
    guide.search.setText("zzzzzz")
    assert guide.hits.count() == 0
    assert "Nothing found" in guide._said.text()
    QTest.keyClick(guide.search, Qt.Key.Key_Return)


# language and colours


def test_the_same_place_in_the_other_language(guide: GuideWindow) -> None:
    guide.go(Place("window", "health"))
    english = guide.text.toPlainText()
    set_language("zh")
    settle()
    assert guide.place == Place("window", "health")
    assert guide.text.toPlainText() != english
    assert "健康" in heading_at_the_top(guide)
    assert "指南" in guide.windowTitle()
    set_language("en")
    settle()
    assert guide.text.toPlainText() == english


def test_the_colours_are_those_of_the_program(guide: GuideWindow) -> None:
    guide.go(Place("words"))
    before = guide.grab().toImage()
    set_theme("dark")
    settle()
    after = guide.grab().toImage()
    assert before.pixelColor(before.width() - 30, 200) != after.pixelColor(before.width() - 30, 200)
    assert after.pixelColor(before.width() - 30, 200) == theme().card
    set_theme("light")


def test_large_type_for_a_class(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    guide = press_f1(window, qtbot)
    usual = guide.text.document().defaultFont().pixelSize()
    window.actions_by_name["present"].setChecked(True)
    assert guide.text.document().defaultFont().pixelSize() == usual * 3 // 2
    window.actions_by_name["present"].setChecked(False)
    assert guide.text.document().defaultFont().pixelSize() == usual


# out of it


def test_links_open_presets_lessons_and_the_web_and_nothing_else(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    guide, opened = press_f1(window, qtbot), Opened()
    QDesktopServices.setUrlHandler("https", opened, "take")
    QDesktopServices.setUrlHandler("file", opened, "take")
    try:
        before, place = window.document.experiment, guide.place
        for link in ("file:///etc/passwd", "javascript:alert(1)", "/bin/sh", "bpsim:preset/none", "bpsim:lesson/none",
                     "bpsim:lesson/../../x.md", "bpsim:run/rm", "../../../x.ipynb", "", "data:text/html,x"):  # fmt: skip
            guide.follow(link)
        assert (guide.place, opened.urls) == (place, [])
        assert window.document.experiment is before
        guide.follow("https://example.org/a")
        assert opened.urls == ["https://example.org/a"]
        guide.follow("bpsim:preset/xor")
        assert window.document.experiment.title.en != before.title.en
        guide.follow("bpsim:lesson/2")
        assert window.lessons.is_on
    finally:
        QDesktopServices.unsetUrlHandler("https")
        QDesktopServices.unsetUrlHandler("file")


class Opened(QObject):
    """What the desktop would have been asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def test_a_formula_leads_to_its_words(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    window.document.seek(0, 17)
    panel = window.workspace.explanation
    assert panel is not None
    menu = menu_of(panel)
    asked = next(action for action in menu.actions() if "delta" in action.text())
    menu.setActiveAction(asked)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "guide" in window.__dict__)
    assert window.guide.window.place == Place("words", "delta")


def menu_of(panel: QWidget) -> QMenu:
    """What a right click offers."""
    at = QPoint(30, 80)
    QApplication.sendEvent(panel, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, panel.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu
