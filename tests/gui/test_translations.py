"""Every word of the interface is translated, and what is compiled is what is written."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bpsim.gui.formulas.notation import script_of
from bpsim.gui.language import SOURCE, language, set_language
from bpsim.session.finding.parsing import parse
from bpsim.session.finding.writing import condition_text
from bpsim.session.resources import resource_path
from bpsim.session.text import LANGUAGES
from tests.gui.conftest import Open

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
TS = resource_path("translations", "bpsim_zh.ts")


def messages(path: Path) -> list[tuple[str, str, ElementTree.Element]]:
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.find("translation"))
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


def collected(tmp_path: Path) -> Path:
    """The translations after the words of today's sources were collected into them."""
    copy = tmp_path / "bpsim_zh.ts"
    shutil.copy(TS, copy)
    sources = sorted(str(path) for path in (ROOT / "bpsim").rglob("*.py"))
    command = [str(TOOLS / "pyside6-lupdate"), *sources, "-locations", "none", "-no-obsolete", "-ts", str(copy)]
    subprocess.run(command, check=True, capture_output=True)
    return copy


def test_every_word_has_a_translation(tmp_path: Path) -> None:
    found = messages(collected(tmp_path))
    assert len(found) > 150
    missing = [(context, source) for context, source, element in found if not (element.text or "").strip()]
    unfinished = [(context, source) for context, source, element in found if element.get("type")]
    assert missing == []
    assert unfinished == []


def test_translations_have_the_same_places_to_fill() -> None:
    for context, source, element in messages(TS):
        assert set(re.findall(r"\{(\w+)\}", source)) == set(re.findall(r"\{(\w+)\}", element.text or "")), (
            context,
            source,
        )


def test_no_translation_uses_a_word_the_glossary_rules_out() -> None:
    for _, source, element in messages(TS):
        for word in ("总损失", "均分误差", "点乘"):
            assert word not in (element.text or ""), source


def test_the_compiled_file_is_up_to_date(tmp_path: Path) -> None:
    compiled = tmp_path / "bpsim_zh.qm"
    subprocess.run([str(TOOLS / "pyside6-lrelease"), str(TS), "-qm", str(compiled)], check=True, capture_output=True)
    assert compiled.read_bytes() == TS.with_suffix(".qm").read_bytes()


def test_each_language_has_its_words() -> None:
    for code in LANGUAGES:
        if code != SOURCE:
            assert resource_path("translations", f"bpsim_{code}.ts").is_file()
            assert resource_path("translations", f"bpsim_{code}.qm").is_file()


def test_another_language_is_a_row(open_window: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Without any words of its own the window speaks English in it; the switch goes round all three."""
    monkeypatch.setitem(LANGUAGES, "eo", "Esperanto")
    window = open_window()
    seen = []
    for _ in range(3):
        window.actions_by_name["language"].trigger()
        qtbot.waitUntil(lambda: window.actions_by_name["step"].text() == ("下一步" if language() == "zh" else "Step"))
        seen.append(language())
    assert seen == ["zh", "eo", "en"]
    set_language("eo")
    experiment = window.document.experiment
    script = script_of(experiment)
    typed = parse("loss < 0.1", experiment, script)
    assert condition_text(typed, experiment, script, "eo") == "loss < 0.1"


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
