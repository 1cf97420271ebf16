"""The start page, through its own widgets: what is on it, how it is searched, and what a choice does."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from bpsim.gui.language import set_language
from bpsim.gui.look.theme import set_theme, theme, theme_font
from bpsim.gui.start_page.card_button import EDGE, CardButton
from bpsim.gui.start_page.card_words import SMALL, TITLE, WORDS_HEIGHT
from bpsim.gui.start_page.page import StartPage
from bpsim.gui.start_page.sections import SECTIONS
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.data.generated import GENERATED
from bpsim.session.data.shipped import SETS
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import PRESET_IDS, load_preset, presets
from bpsim.session.lessons.progress import Outcome, Progress, Record, keep, progress_file
from bpsim.session.lessons.shipped import lesson_paths
from bpsim.session.lessons.text.reading import read_lesson
from tests.gui.conftest import Open
from tests.gui.seen.seeing import settle

KEY = Qt.Key


PRESETS = [row.id for row in SECTIONS].index("presets")


def opened(window: MainWindow, section: str = "presets") -> StartPage:
    window.actions_by_name["start_page"].trigger()
    page = window.start_page.page
    assert page is not None
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    settle()
    assert page.search.hasFocus()
    page.sections.setCurrentRow([row.id for row in SECTIONS].index(section))
    return page


def titles(page: StartPage) -> list[str]:
    return [button.card.title for button in page.gallery.buttons]


def card(page: StartPage, card_id: str) -> CardButton:
    return next(button for button in page.gallery.buttons if button.card.id == card_id)


def click(button: CardButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))


# what is there


def test_every_preset_has_a_card_that_says_what_it_is_good_for(open_window: Open) -> None:
    page = opened(open_window())
    assert [button.card.id for button in page.gallery.buttons] == [f"preset {id_}" for id_ in PRESET_IDS]
    for button, preset in zip(page.gallery.buttons, presets(), strict=True):
        assert button.card.title == preset.title.en
        assert preset.story.en.startswith(button.card.text)
        assert len(button.card.text) > 20
        assert button.card.use
        assert preset.story.en.split("\n")[0][:20].replace("'", "&#x27;") in button.toolTip()
        assert preset.use.zh != preset.use.en


def test_cards_are_there_at_once_and_pictures_come_one_by_one(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    begun = time.perf_counter()
    window.actions_by_name["start_page"].trigger()
    page = window.start_page.page
    assert page is not None
    page.grab()
    assert len(page.gallery.buttons) == len(lesson_paths())
    page.sections.setCurrentRow(PRESETS)
    page.grab()
    assert time.perf_counter() - begun < 1.0  # 0.05 s here
    assert len(page.gallery.buttons) == len(PRESET_IDS)
    thumbnails = window.start_page.thumbnails
    assert thumbnails is not None
    assert thumbnails.picture(page.gallery.buttons[0].card) is None
    made: list[str] = []
    thumbnails.made.connect(made.append)
    qtbot.waitUntil(lambda: len(made) > 0 and not thumbnails.busy, timeout=20_000)
    made = [id_ for id_ in made if id_.startswith("preset ")]  # before them came a lesson, perhaps
    assert made == [f"preset {id_}" for id_ in PRESET_IDS[: len(made)]]
    thumbnails.made.connect(made.append)
    assert 4 <= len(made) < len(PRESET_IDS)  # those that can be seen, and some below
    picture = thumbnails.picture(page.gallery.buttons[0].card)
    assert picture is not None
    colours = {picture.toImage().pixelColor(x, 40).name() for x in range(0, picture.width(), 3)}
    assert len(colours) > 5
    page.gallery.verticalScrollBar().setValue(page.gallery.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: f"preset {PRESET_IDS[-1]}" in made, timeout=20_000)
    page.reject()
    assert not thumbnails.busy
    again = opened(window)
    assert thumbnails.picture(again.gallery.buttons[0].card) is picture  # kept


def test_the_page_closed_while_a_large_set_is_read_does_not_wait(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = opened(window)
    page.search.setText("mnist")
    QApplication.processEvents()
    assert window.start_page.thumbnails is not None
    assert window.start_page.thumbnails.busy
    begun = time.perf_counter()
    QTest.keyClick(page.search, KEY.Key_Escape)
    assert time.perf_counter() - begun < 0.2
    assert window.start_page.page is None
    assert not window.start_page.thumbnails.busy


def test_every_lesson_has_a_card_that_says_how_far_one_is(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = opened(window, "lessons")
    assert [button.card.id for button in page.gallery.buttons] == [f"lesson {path.stem}" for path in lesson_paths()]
    who = next(button for button in page.gallery.buttons if button.card.title == "Who decides?")
    assert who.card.note == "10 minutes"
    assert who.card.has("谁说了算 surprised")
    click(who)
    assert window.start_page.page is None
    assert window.lessons.is_on
    tasks = {place: Record(("−0.18",), Outcome.DONE) for place in [(1, 0), (2, 0)]}
    window.lessons.leave()
    lesson = read_lesson(lesson_paths()[1])
    keep(Progress("", 4, 4, tasks), lesson, progress_file(lesson_paths()[1], ""))
    page = opened(window, "lessons")
    assert page.gallery.buttons[1].card.note == f"10 minutes · 2 of {len(lesson.tasks)} tasks done"


def test_every_data_set_has_a_card_with_its_picture(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = opened(window, "data")
    assert [button.card.id for button in page.gallery.buttons] == [f"data {id_}" for id_ in (*SETS, *GENERATED)]
    assert window.start_page.thumbnails is not None
    for button in page.gallery.buttons:
        page.gallery.ensureWidgetVisible(button)
        qtbot.waitUntil(lambda b=button: window.start_page.thumbnails.picture(b.card) is not None, timeout=20_000)


# search


def test_letters_typed_anywhere_search_in_both_languages(open_window: Open) -> None:
    page = opened(open_window())
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "overfit")
    assert "Overfitting: learned by heart (1-12-1)" in titles(page)
    assert len(page.gallery.buttons) < 6
    page.search.clear()
    page.gallery.focus_first()
    QTest.keyClicks(QApplication.focusWidget(), "s")
    assert page.search.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "oftmax class")
    assert page.search.text() == "softmax class"
    assert "Three clouds: one of three classes (2-6-3)" in titles(page)
    page.search.clear()
    page.search.insert("梯度消失")
    assert "Vanishing gradients: eight sigmoid layers" in titles(page)
    page.search.setText("handwriting")
    groups = {button.card.group for button in page.gallery.buttons}
    assert {"Presets · Flowers and handwriting", "Data sets · Real data"} <= groups
    assert page.sections.item(PRESETS).text().startswith("Presets  ")
    page.search.setText("xyzzy")
    assert page.gallery.buttons == []
    assert "Fewer letters" in page.gallery.said
    QTest.mouseClick(
        page.sections.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.sections.visualItemRect(page.sections.item(PRESETS)).center(),
    )
    assert page.search.text() == ""
    assert len(page.gallery.buttons) == len(PRESET_IDS)


def test_return_opens_the_first_that_is_found(open_window: Open) -> None:
    window = open_window()
    page = opened(window)
    QTest.keyClick(page.search, KEY.Key_Return)
    assert window.start_page.page is page  # nothing was searched for
    QTest.keyClicks(page.search, "mazur")
    QTest.keyClick(page.search, KEY.Key_Return)
    assert window.start_page.page is None
    assert window.document.experiment.title == load_preset("mazur-2-2-2").experiment.title


# keys


def test_arrows_go_over_the_cards_and_return_opens(open_window: Open) -> None:
    window = open_window()
    page = opened(window)
    buttons, columns = page.gallery.buttons, page.gallery.columns
    assert columns > 2
    QTest.keyClick(page.search, KEY.Key_Down)
    assert buttons[0].hasFocus()
    for key, place in (
        (KEY.Key_Right, 1), (KEY.Key_Down, 1 + columns), (KEY.Key_Left, columns), (KEY.Key_Up, 0), (KEY.Key_Left, 0),
        (KEY.Key_End, len(buttons) - 1), (KEY.Key_Down, len(buttons) - 1), (KEY.Key_Home, 0),
    ):  # fmt: skip
        QTest.keyClick(QApplication.focusWidget(), key)
        assert buttons[place].hasFocus(), key
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Up)
    assert page.search.hasFocus()
    QTest.keyClick(page.search, KEY.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert window.document.experiment.title == load_preset(PRESET_IDS[1]).experiment.title
    assert window.start_page.page is None


def test_a_card_far_down_is_brought_to_sight_with_the_focus(open_window: Open) -> None:
    page = opened(open_window())
    page.gallery.focus_first()
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_End)
    last = page.gallery.buttons[-1]
    assert page.gallery.viewport().rect().contains(last.mapTo(page.gallery.viewport(), last.rect().center()))


def test_tab_reaches_each_part_once(open_window: Open) -> None:
    page = opened(open_window())
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert set(seen) == {
        page.search, page.sections, page.gallery.buttons[0], page.every_start, page.close_button
    }  # fmt: skip
    assert page.search.hasFocus()


def test_the_focus_is_seen(open_window: Open) -> None:
    page = opened(open_window())
    button = page.gallery.buttons[0]
    before = button.grab().toImage().pixelColor(1, button.height() // 2)
    button.setFocus()
    assert button.grab().toImage().pixelColor(1, button.height() // 2) != before


def test_escape_and_close_leave_everything(open_window: Open) -> None:
    window = open_window("xor")
    before = window.document.experiment
    QTest.keyClick(opened(window).search, KEY.Key_Escape)
    page = opened(window)
    page.gallery.focus_first()
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    QTest.mouseClick(opened(window).close_button, Qt.MouseButton.LeftButton)
    assert window.start_page.page is None
    assert window.document.experiment is before


# each kind


def test_a_data_set_opens_new_with_it(open_window: Open) -> None:
    window = open_window()
    for set_id in ("moons", "iris"):
        click(card(opened(window, "data"), f"data {set_id}"))
        dialog = window.creating.dialog
        assert dialog is not None
        assert dialog.set_id == set_id
        dialog.accept()
        assert window.document.experiment.title == (GENERATED.get(set_id) or SETS[set_id]).title


def test_the_empty_network_can_be_stepped_and_grown(open_window: Open) -> None:
    window = open_window()
    click(card(opened(window, "own"), "smallest"))
    document = window.document
    assert document.experiment.network.layers == (1, 1)
    assert document.path is None
    window.actions_by_name["step"].trigger()
    assert document.playback.cursor.frame > 0
    window.editing.edit_structure((2,))
    assert document.experiment.network.layers == (1, 2, 1)


def test_new_is_asked_from_the_page_too(open_window: Open) -> None:
    window = open_window()
    click(card(opened(window, "own"), "new"))
    assert window.creating.dialog is not None
    window.creating.dialog.reject()


# recent files


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    path = tmp_path / "My lesson.bpsim.json"
    write_file(path, load_preset("xor"))
    return path


def test_a_recent_file_shows_its_network_and_opens(open_window: Open, qtbot: QtBot, lesson: Path) -> None:
    window = open_window()
    window.context.remembered.add_recent_file(lesson)
    page = opened(window, "recent")
    button = page.gallery.buttons[0]
    assert (button.card.title, button.card.note) == (lesson.name, str(lesson.parent))
    assert button.card.text.startswith("Saved 20")
    assert window.start_page.thumbnails is not None
    qtbot.waitUntil(lambda: window.start_page.thumbnails.picture(button.card) is not None)
    click(button)
    assert window.document.path == lesson


def test_a_file_that_is_gone_says_so_and_can_go_from_the_list(open_window: Open, lesson: Path, tmp_path: Path) -> None:
    window = open_window()
    remembered, gone = window.context.remembered, tmp_path / "gone.bpsim.json"
    for path in (lesson, gone):
        remembered.add_recent_file(path)
    page = opened(window, "recent")
    button = page.gallery.buttons[0]
    assert button.card.gone
    assert "Not there any more" in button.card.text
    click(button)
    assert window.start_page.page is page  # it stays, and says it still
    assert page.gallery.buttons[0].card.gone
    forget = page.gallery.buttons[0].forget
    assert forget is not None
    assert forget.isVisible()
    QTest.mouseClick(forget, Qt.MouseButton.LeftButton)
    assert remembered.known_files() == [lesson]
    assert page.gallery.buttons[0].hasFocus()
    QTest.keyClick(page.gallery.buttons[0], KEY.Key_Delete)
    assert remembered.known_files() == []
    assert titles(page) == ["Another file…"]
    assert lesson.exists()


def test_a_file_that_is_back_can_be_opened(open_window: Open, lesson: Path) -> None:
    window = open_window()
    window.context.remembered.add_recent_file(lesson)
    content = lesson.read_bytes()
    lesson.unlink()
    page = opened(window, "recent")
    lesson.write_bytes(content)
    click(page.gallery.buttons[0])
    assert not page.gallery.buttons[0].card.gone
    click(page.gallery.buttons[0])
    assert window.document.path == lesson


def test_a_file_that_cannot_be_read_has_no_picture(open_window: Open, qtbot: QtBot, lesson: Path) -> None:
    window = open_window()
    lesson.write_text("{", encoding="utf-8")
    window.context.remembered.add_recent_file(lesson)
    page = opened(window, "recent")
    thumbnails = window.start_page.thumbnails
    assert thumbnails is not None
    qtbot.waitUntil(lambda: thumbnails.is_unreadable(page.gallery.buttons[0].card))
    click(page.gallery.buttons[0])
    assert lesson.name in window.workspace.message_bar.message


def test_a_large_file_is_not_read_for_its_picture(open_window: Open, lesson: Path) -> None:
    window = open_window()
    lesson.write_bytes(lesson.read_bytes() + b" " * 3_000_000)
    window.context.remembered.add_recent_file(lesson)
    button = opened(window, "recent").gallery.buttons[0]
    assert button.card.instead == "a large file: 3 MB"
    assert button.card.sketch is None
    click(button)
    assert window.document.path == lesson


def test_a_file_dropped_on_the_page_is_opened(open_window: Open, lesson: Path) -> None:
    window = open_window()
    page = opened(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(lesson))])
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(9, 9), *arguments)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), *arguments))
    assert window.start_page.page is None
    assert window.document.path == lesson


# unsaved work


@pytest.mark.parametrize("words", ["Do not save", "Cancel"])
def test_unsaved_work_is_asked_about(open_window: Open, words: str) -> None:
    window = open_window("hiring")
    window.editing.edit_setting("learning_rate", "0.3")
    edited = window.document.experiment
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(button for button in box.buttons() if button.text() == words).click()

    page = opened(window)
    QTimer.singleShot(50, answer)
    click(card(page, "preset hiring-two"))
    assert asked == ["Save your changes first?"]
    kept = window.document.experiment is edited
    assert kept == (words == "Cancel")


# language, theme, size


def test_words_and_pictures_follow_language_and_theme(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = opened(window)
    thumbnails = window.start_page.thumbnails
    assert thumbnails is not None
    qtbot.waitUntil(lambda: thumbnails.picture(page.gallery.buttons[0].card) is not None)
    light = thumbnails.picture(page.gallery.buttons[0].card)
    set_language("zh")
    QApplication.processEvents()
    assert titles(page)[0] == load_preset("hiring").experiment.title.zh
    assert page.sections.item(PRESETS).text() == "预设"
    set_theme("dark")
    assert theme().dark
    qtbot.waitUntil(lambda: thumbnails.picture(page.gallery.buttons[0].card) not in (None, light))
    set_language("en")
    set_theme("light")
    QApplication.processEvents()
    assert titles(page)[0] == load_preset("hiring").experiment.title.en


@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_cards_fill_the_columns_at_every_size(open_window: Open, size: tuple[int, int], language: str) -> None:
    window = open_window()
    set_language(language)
    window.resize(*size)
    page = opened(window)
    QApplication.processEvents()
    gallery = page.gallery
    assert page.width() <= size[0]
    assert page.height() <= size[1]
    first = gallery.buttons[: gallery.columns]
    assert len({button.y() for button in first}) == 1
    assert max(button.geometry().right() for button in gallery.buttons) < gallery.viewport().width()
    geometries = [button.geometry() for button in gallery.buttons]
    assert not any(a.intersects(b) for i, a in enumerate(geometries) for b in geometries[i + 1 :])


# when it comes by itself


def test_the_first_start_shows_it_the_second_does_not_unless_it_is_ticked(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    for expected, tick in ((True, False), (False, False)):
        window.start_page.begin()
        QApplication.processEvents()
        page = window.start_page.page
        assert (page is not None) == expected
        if page is not None:
            assert page.every_start.isChecked() == tick
            page.reject()
    page = opened(window)
    QTest.mouseClick(page.every_start, Qt.MouseButton.LeftButton, pos=QPoint(8, page.every_start.height() // 2))
    page.reject()
    for _ in range(2):
        window.start_page.begin()
        QApplication.processEvents()
        page = window.start_page.page
        assert page is not None
        assert page.every_start.isChecked()
        page.reject()


STARTS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from bpsim.gui import start
from bpsim.gui.application import application

app = application("en", "light")
turns = []

def look():
    window = next((w for w in app.topLevelWidgets() if type(w).__name__ == "MainWindow" and w.isVisible()), None)
    if window is None or window.workspace.losses is None:
        return
    turns.append(window)  # it is whole: the page would come now
    if len(turns) < 10:
        return
    page = window.start_page.page
    print("shown" if page is not None and page.isVisible() else "not shown", flush=True)
    timer.stop()
    if page is not None:
        page.reject()
    window.close()

timer = QTimer()
timer.setInterval(25)
timer.timeout.connect(look)
timer.start()
start.run(sys.argv[1] if len(sys.argv) > 1 else None)
"""


def test_the_program_shows_it_at_the_very_first_start_without_a_file(tmp_path: Path, lesson: Path) -> None:
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"), "XDG_DATA_HOME": str(tmp_path / "data"),
    }  # fmt: skip

    def started(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", STARTS, *arguments], capture_output=True, text=True, timeout=100, check=False,
            env=environment,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    assert started("xor") == "not shown"
    assert started(str(lesson)) == "not shown"
    assert started() == "shown"
    assert started() == "not shown"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("width", [620, 900, 1280])
def test_every_card_shows_its_whole_name_and_whole_lines_of_its_story(
    open_window: Open, language: str, width: int
) -> None:
    window = open_window()
    set_language(language)
    page = opened(window)
    page.resize(width, 640)
    for row in range(page.sections.count()):
        page.sections.setCurrentRow(row)
        settle()
        for button in page.gallery.buttons:
            shown, made, room = button.shown_lines(), button.card, button.width() - 2 * EDGE
            said = {part: "".join(line.words for line in shown if line.part == part) for part in ("title", "text")}
            assert said["title"].replace(" ", "") == made.title.replace(" ", ""), made.title
            assert all("…" not in line.words or "…" in made.title for line in shown if line.part == "title")
            assert all("…" not in line.words[:-1] for line in shown if line.part == "text" and "…" not in made.text)
            story = said["text"].removesuffix("…")
            assert made.text.replace(" ", "").startswith(story.replace(" ", "")), made.title
            assert story or not made.text, made.title
            if len(said["text"]) > len(story):  # after a whole word
                rest = made.text.replace(" ", "")[len(story.replace(" ", "")) :]
                assert rest
                assert made.whole in button.toolTip() or escape(made.whole) in button.toolTip()
            bold, small = QFontMetrics(theme_font(TITLE, bold=True)), QFontMetrics(theme_font(SMALL))
            for line in shown:
                metrics = bold if line.part == "title" else small
                assert metrics.horizontalAdvance(line.words) <= room, line
                assert line.y + metrics.height() <= WORDS_HEIGHT + 2, line
