"""Every word of the interface is translated, and what is compiled is what is written."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from bpsim.gui.formulas.notation import script_of
from bpsim.gui.guide.window import GuideWindow
from bpsim.gui.language import SOURCE, language, set_language, system_language
from bpsim.session.finding.parsing import parse
from bpsim.session.finding.writing import condition_text
from bpsim.session.lessons.shipped import lesson_path
from bpsim.session.lessons.text.reading import read_lesson
from bpsim.session.resources import resource_path
from bpsim.session.words.languages import LANGUAGES
from tests.gui.conftest import Open

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
OTHERS = sorted(set(LANGUAGES) - {SOURCE})
RATHER_SHORT = 1.3
"""By how much what is written on a button or a tab may be longer than in English, on the average of a language."""


def ts(code: str) -> Path:
    return resource_path("translations", f"bpsim_{code}.ts")


def messages(path: Path) -> list[tuple[str, str, ElementTree.Element]]:
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.find("translation"))
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all translations after the words of today's sources were collected into them."""
    folder = tmp_path_factory.mktemp("translations")
    copies = [shutil.copy(ts(code), folder) for code in OTHERS]
    sources = sorted(str(path) for path in (ROOT / "bpsim").rglob("*.py"))
    command = [str(TOOLS / "pyside6-lupdate"), *sources, "-locations", "none", "-no-obsolete", "-ts", *copies]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("code", OTHERS)
def test_every_word_has_a_translation(collected: Path, code: str) -> None:
    found = messages(collected / ts(code).name)
    assert len(found) > 150
    missing = [(context, source) for context, source, element in found if not (element.text or "").strip()]
    unfinished = [(context, source) for context, source, element in found if element.get("type")]
    assert missing == []
    assert unfinished == []


def marks(text: str) -> dict[str, list[str]]:
    """What a translation has to keep: places to fill, tags, the space around it, and the line breaks inside."""
    text = re.sub("[、，]$", ", ", text)  # these bring their space
    return {
        "places": sorted(set(re.findall(r"\{\w*\}|%\d|%n", text))),
        "tags": sorted(re.findall(r"</?\w+[^<>]*>", text)),
        "around": [text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]],
        "lines": ["\n"] * text.count("\n"),
        "tabs": ["\t"] * text.count("\t"),
    }


@pytest.mark.parametrize("path", sorted(resource_path("translations").glob("*.ts")), ids=lambda path: path.name)
def test_translations_keep_places_to_fill_tags_and_the_space_around(path: Path) -> None:
    """Also of a file that has no row yet."""
    assert [
        (context, source, element.text)
        for context, source, element in messages(path)
        if (element.text or "") and marks(source) != marks(element.text or "")
    ] == []


def test_what_a_translation_has_to_keep_is_found() -> None:
    wrong = {
        "{count} of %1": "{number} von %1", "a <b>bold</b> word": "ein <i>fettes</i> Wort", "at the end ": "am Ende",
        "two\nlines": "zwei Zeilen",
    }  # fmt: skip
    assert all(marks(source) != marks(translated) for source, translated in wrong.items())
    assert marks("<p>{a} %1</p>\n") == marks("<p>%1 {a} {a}</p>\n")


@pytest.mark.parametrize("code", OTHERS)
def test_menus_of_a_bar_have_letters_of_their_own(code: str) -> None:
    """A translation may have no letter for the keyboard at all (as Chinese ones), but not one twice."""
    menus = ("&File", "&Edit", "&Run", "&View", "&Help")
    words = [
        element.text for context, source, element in messages(ts(code)) if context == "Actions" and source in menus
    ]
    letters = [found[1].casefold() for word in words if (found := re.search(r"&(\w)", word or ""))]
    assert len(words) == len(menus)
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("code", sorted(set(OTHERS) - {"zh"}))
def test_short_words_stay_short(code: str) -> None:
    """What is a word or two in English stands where there is little room."""
    short = [(source, element.text or "") for _, source, element in messages(ts(code)) if len(source) <= 24]
    assert len(short) > 500
    assert sum(len(text) for _, text in short) < RATHER_SHORT * sum(len(source) for source, _ in short)


def test_no_translation_uses_a_word_the_glossary_rules_out() -> None:
    for _, source, element in messages(ts("zh")):
        for word in ("总损失", "均分误差", "点乘"):
            assert word not in (element.text or ""), source


@pytest.mark.parametrize("code", OTHERS)
def test_the_compiled_file_is_up_to_date(tmp_path: Path, code: str) -> None:
    compiled = tmp_path / "compiled.qm"
    command = [str(TOOLS / "pyside6-lrelease"), str(ts(code)), "-qm", str(compiled)]
    subprocess.run(command, check=True, capture_output=True)
    assert compiled.read_bytes() == ts(code).with_suffix(".qm").read_bytes()


def test_each_language_has_its_words() -> None:
    for code in LANGUAGES:
        if code != SOURCE:
            assert resource_path("translations", f"bpsim_{code}.ts").is_file()
            assert resource_path("translations", f"bpsim_{code}.qm").is_file()


def test_another_language_is_a_row(open_window: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Without any words of its own the window speaks English in it; the menu has it, and the key goes back from it."""
    monkeypatch.setitem(LANGUAGES, "eo", "Esperanto")
    window = open_window()
    menu = window.context.actions.language_menu
    seen = []
    for name in ("中文", "Esperanto", None, None, "English", None):  # None: the key
        menu.aboutToShow.emit()
        entries = {action.text(): action for action in menu.actions() if not action.isSeparator()}
        assert list(entries)[:-1] == list(LANGUAGES.values())
        assert [name for name, action in entries.items() if action.isChecked()] == [LANGUAGES[language()]]
        (window.actions_by_name["language"] if name is None else entries[name]).trigger()
        qtbot.waitUntil(lambda: menu.menuAction().iconText() == f"{language().upper()} ▾")
        assert window.actions_by_name["step"].text() == ("下一步" if language() == "zh" else "Step")
        seen.append(language())
    assert seen == ["zh", "eo", "zh", "eo", "en", "eo"]
    set_language("eo")
    experiment = window.document.experiment
    script = script_of(experiment)
    typed = parse("loss < 0.1", experiment, script)
    assert condition_text(typed, experiment, script, "eo") == "loss < 0.1"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_desktop_s_language_is_the_window_s(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    for name, spoken in ((code, code), ("fr", SOURCE), ("C", SOURCE)):
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda name=name: QLocale(name)))
        assert system_language() == spoken


@pytest.mark.parametrize("code", OTHERS)
def test_qt_s_own_buttons_speak_it(qtbot: QtBot, code: str) -> None:
    set_language(code)
    try:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() not in ("Cancel", "&Cancel")
    finally:
        set_language(SOURCE)


@pytest.mark.parametrize("code", ["de", "es"])
def test_titles_names_lessons_and_the_guide_speak_it_too(open_window: Open, qtbot: QtBot, code: str) -> None:
    """And there is no second name under a neuron, which nobody has asked for."""
    window = open_window("hiring")
    set_language(code)
    title = window.document.experiment.title
    qtbot.waitUntil(lambda: title.to(code) in window.windowTitle())
    assert title.to(code) not in (title.en, title.zh)
    assert title.other(code) is None
    assert title.other("en") == title.zh
    window.lessons.open(lesson_path("1-who-decides"))
    qtbot.waitUntil(lambda: bool(window.lessons.panel.heading.text()))
    heading = read_lesson(lesson_path("1-who-decides")).steps[0].heading
    assert window.lessons.panel.heading.text() == heading.to(code) != heading.en
    guide = GuideWindow(window.context.remembered)
    qtbot.addWidget(guide)
    assert guide.book.language == code
    guide.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says what is mapped")
def test_the_words_of_a_language_are_in_memory_once_however_often_it_is_chosen(qapp: object) -> None:
    try:
        for _ in range(5):
            set_language("zh")
            set_language(SOURCE)
        set_language("zh")
        maps = Path("/proc/self/maps").read_text(encoding="utf-8")
        assert maps.count("bpsim_zh.qm") == 1
        assert maps.count("qtbase_zh_CN.qm") == 1
    finally:
        set_language(SOURCE)
