"""A page on the screen: formulas on the line, pictures made by a child, and whatever somebody may have written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage, QTextCursor
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.guide import text as guide_text
from bpsim.gui.guide.formula_images import FormulaImages, piece_of
from bpsim.gui.guide.pictures import Pictures
from bpsim.gui.guide.text import GuideText
from bpsim.gui.painted.picture_file import picture_in
from bpsim.session.guide.book import page_from

ROWS = {
    "small": ("hiring", "--update", "3", "--size", "940x600"),
    "broken": ("hiring", "--frame", "99999"),
}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BPSIM_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def pictures(qtbot: QtBot) -> Iterator[Pictures]:
    application("en", "light")
    owner = QObject()
    made = Pictures(ROWS, owner)
    yield made
    made.close()


@pytest.fixture
def text(qtbot: QtBot, pictures: Pictures) -> GuideText:
    shown = GuideText(pictures)
    qtbot.addWidget(shown)
    shown.resize(700, 500)
    shown.show()
    return shown


def ready(text: GuideText, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not text.busy, timeout=20_000)


# formulas


@pytest.mark.parametrize("latex", ["H", "H^{2^{2^2}}", r"H\frac{1}{2}"])
def test_a_formula_stands_on_the_line_of_the_text(text: GuideText, qtbot: QtBot, latex: str) -> None:
    """Its image is so placed by Qt that its line is the text's: both letters end at the same height."""
    text.show_page(page_from("x", f"H ${latex}$"))
    ready(text, qtbot)
    picture = text.viewport().grab().toImage()
    cursor = QTextCursor(text.document())
    letter = text.cursorRect(cursor).left()
    cursor.setPosition(2)
    formula = text.cursorRect(cursor).left()
    pixels = text.document().defaultFont().pixelSize()
    assert lowest_ink(picture, letter, letter + pixels // 2) == pytest.approx(
        lowest_ink(picture, formula, formula + pixels // 2), abs=1
    )


def lowest_ink(picture: QImage, left: int, right: int) -> int:
    return max(
        y for y in range(picture.height()) for x in range(left, right) if picture.pixelColor(x, y).lightness() < 100
    )


def test_a_long_formula_is_as_wide_as_the_column(text: GuideText, qtbot: QtBot) -> None:
    text.show_page(page_from("x", "$$\n" + " + ".join(f"x_{{{k}}}" for k in range(60)) + "\n$$"))
    ready(text, qtbot)
    assert text.horizontalScrollBar().maximum() == 0


def test_what_cannot_be_typeset_is_shown_as_it_is_written(text: GuideText, qtbot: QtBot) -> None:
    text.show_page(page_from("x", r"before $\frac{a$ after"))
    ready(text, qtbot)
    assert r"\frac{a" in text.toPlainText()


def test_until_it_is_typeset_a_formula_has_room(text: GuideText, qtbot: QtBot) -> None:
    images = FormulaImages(16, 600)
    formula = (r"\beta_{never\,seen\,before}", False)
    guessed = images.size(formula)
    assert guessed is not None
    assert images.image(formula, QColor("black"), 1.0) == blank(*guessed)
    piece_of(formula)
    size = images.size(formula)
    assert size is not None
    assert images.image(formula, QColor("black"), 1.0) != blank(*size)


def blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


# pictures


def test_a_picture_that_is_seen_is_made_by_a_child_and_kept(text: GuideText, pictures: Pictures, qtbot: QtBot) -> None:
    page = page_from("x", "![A caption](pictures/small.png)\n\nText below.")
    text.show_page(page)
    assert "A caption" in text.toPlainText()
    ready(text, qtbot)
    height = text.document().size().height()
    with qtbot.waitSignal(pictures.made, timeout=60_000):
        pass
    made = pictures.path("small")
    assert picture_in(made).size().toTuple() == (940, 600)
    assert text.document().size().height() == height, "its frame had its size"
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    text.show_page(page)
    ready(text, qtbot)
    assert not pictures.busy, "it is there"


def test_a_picture_that_is_not_seen_is_not_made(text: GuideText, pictures: Pictures, qtbot: QtBot) -> None:
    text.show_page(page_from("x", "line\n\n" * 200 + "![far below](pictures/small.png)"))
    ready(text, qtbot)
    assert text.pictures_seen() == []
    assert not pictures.busy
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: pictures.busy)
    assert text.pictures_seen() == ["small"]


def test_pictures_that_are_there_are_read_one_in_each_turn(
    text: GuideText, pictures: Pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page of them would hold the window; those that nobody sees are not read at all."""
    monkeypatch.setattr(pictures, "rows", dict.fromkeys(("one", "two", "far"), ("hiring", "--size", "940x150")))
    for name in pictures.rows:
        pictures.path(name).parent.mkdir(parents=True, exist_ok=True)
        assert blank(940, 150).save(str(pictures.path(name)))
    read: list[str] = []
    monkeypatch.setattr(guide_text, "picture_in", lambda path: read.append(path.stem[:3]) or picture_in(path))
    below = "line\n\n" * 200 + "![far below](pictures/far.png)"
    text.show_page(page_from("x", f"![One](pictures/one.png)\n\n![Two](pictures/two.png)\n\n{below}"))
    assert read == []
    so_far: list[int] = []
    text._looking.timeout.connect(lambda: so_far.append(len(read)))
    qtbot.waitUntil(lambda: len(read) == 2 and not text.busy, timeout=20_000)
    assert read == ["one", "two"]
    assert so_far[:2] == [1, 2]


def test_what_nobody_sees_is_written_in_its_size_when_it_is_shown(text: GuideText, qtbot: QtBot) -> None:
    text.show_page(page_from("x", "Some words."))
    ready(text, qtbot)
    usual = text.document().defaultFont().pixelSize()
    text.hide()
    text.set_scale(1.5)
    assert text.document().defaultFont().pixelSize() == usual
    text.show()
    ready(text, qtbot)
    assert text.document().defaultFont().pixelSize() == round(usual * 1.5)


def test_one_that_cannot_be_made_is_tried_once(text: GuideText, pictures: Pictures, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pictures.made, timeout=60_000):
        text.show_page(page_from("x", "![A caption](pictures/broken.png)"))
    assert pictures.is_missing("broken")
    assert not pictures.path("broken").exists()
    text.show_page(page_from("x", "![A caption](pictures/broken.png)"))
    ready(text, qtbot)
    assert not pictures.busy


def test_closing_ends_the_child_and_leaves_no_half_picture(text: GuideText, pictures: Pictures, qtbot: QtBot) -> None:
    text.show_page(page_from("x", "![A caption](pictures/small.png)"))
    qtbot.waitUntil(lambda: pictures._making is not None)
    pictures.close()
    assert not pictures.busy
    assert list(pictures.path("small").parent.iterdir()) == []


def test_pictures_of_another_version_go(pictures: Pictures, cache: Path, text: GuideText, qtbot: QtBot) -> None:
    old = cache / "guide-0.0.1"
    old.mkdir(parents=True)
    (cache / "kernel-x").mkdir()
    text.show_page(page_from("x", "![A caption](pictures/small.png)"))
    qtbot.waitUntil(lambda: pictures._making is not None)
    assert not old.exists()
    assert (cache / "kernel-x").exists()


# whatever is written


def test_what_was_looked_for_is_marked_beside_letters_of_other_languages(text: GuideText) -> None:
    text.show_page(page_from("x", "Die Straße und die Überanpassung, la pérdida."))
    text.mark(("uberanpassung", "perdida"))
    assert [one.cursor.selectedText() for one in text.extraSelections()] == ["Überanpassung", "pérdida"]


def test_nothing_is_loaded_from_elsewhere(text: GuideText, tmp_path: Path, qtbot: QtBot) -> None:
    QImage(300, 300, QImage.Format.Format_RGB32).save(str(tmp_path / "x.png"))
    outside = (tmp_path / "x.png").as_posix()
    text.show_page(page_from("x", f"![a]({outside}) ![b](file://{outside}) <img src='{outside}'> <script>x</script>"))
    ready(text, qtbot)
    layout, last = text.document().documentLayout(), text.document().lastBlock()
    assert layout.blockBoundingRect(last).bottom() < 200
    assert "<script>" in text.toPlainText(), "what is typed as HTML is shown as it is typed"
    assert text.loadResource(2, f"file://{outside}").width() == 1
    assert text.loadResource(3, f"file://{outside}").width() == 1


PIECES = [
    "# a", "## b $x$", "(anchor)=", "(a)=\n(b)=\n", "$", "$$", "$a$", "$$\na\n$$", r"$\frac{1}{$", "![p](pictures/small.png)",
    "![q](pictures/none.png)", "![r](pictures/../x.png)", "[l](words.md#delta)", "[m](#)", "[n]()", "[o](<%zz>)", "| a | b |\n|---|---|",
    "| c |", "```", "```lesson\n: x", "~~~", "> ", "1. ", "- ", "<b>", "&nbsp;", "**", "_", "`", "\\", "\u0000", "\ud7ff", "误差项 δ",
    "+++", "% comment", "---", "    code", "$$a$$", "\t", "İß", "🙂",
]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pieces=st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=14),
    glue=st.sampled_from(["\n\n", "\n", " ", ""]),
)
def test_broken_markdown_is_shown_somehow(text: GuideText, pieces: list[str], glue: str) -> None:
    page = page_from("x", glue.join(pieces))
    text.show_page(page)
    text.mark(("a", "δ"))
    for section in page.sections:
        text.go_to(section.anchors[0])
    text.grab()
