"""The page to step through: the window's numbers, place by place, and nothing that is hidden or foreign."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bpsim.cli import main
from bpsim.engine.problems import BadValue
from bpsim.export.page.packing import MOST_BYTES, about_bytes, check_size
from bpsim.gui.export.documents.page_texts import told_at
from bpsim.gui.language import set_language
from bpsim.session.asking.hidden import Hidden
from bpsim.session.frames import StepSize
from bpsim.session.resources import resource_path
from bpsim.session.words.number_format import format_number, signed
from tests.cli.asking import Capture, refused
from tests.export.pages import PageRead, page_in
from tests.gui.conftest import Open
from tests.gui.export.test_export import done

FORWARD, LAST = 11, 35  # of 2-2-2-1: the loss, and the check


@pytest.fixture
def page(hiring_page: Path) -> PageRead:
    return page_in(hiring_page)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_place_says_what_the_window_says(page: PageRead, open_window: Open, language: str) -> None:
    window = open_window()
    set_language(language)
    try:
        for _ in range(2):
            window.document.step(StepSize.UPDATE)
        assert page.count == LAST + 1 + 5
        panel = window.workspace.explanation
        assert panel is not None
        for place in range(page.count) if language == "en" else range(0, page.count, 5):
            window.document.seek(*divmod(place, LAST + 1))
            told = page.told(place, language)
            assert page.formulas(place, language) == panel.formula_texts()
            assert told["title"] == panel.title_text
            assert "\n".join(told["hints"]) == panel.hint_text
            assert told["said"] == window.workspace.narrator.text()
            shown = [cell for _, rows in told["tables"] for label, cells, *_ in rows for cell in (label, *cells)]
            assert all(cell in "\n".join(panel.table_texts()) for cell in shown)
    finally:
        set_language("en")


@pytest.mark.parametrize("preset", ["hiring", "hiring-four"])
def test_a_place_is_called_as_on_the_timeline(open_window: Open, preset: str) -> None:
    window = open_window(preset)
    document, timeline = window.document, window.workspace.timeline
    document.show_row(len(document.playback.trace.batch) - 1)
    told = told_at(document.playback, document.row, document.experiment, 0, 0.5)
    sample = timeline._sample.currentText() if timeline._sample.isVisible() else ""
    words = ["in update 1", f"step 1 of {document.playback.last + 1}", *([sample] if sample else [])]
    assert told.place == " · ".join(words)


def test_the_diagram_has_the_numbers_of_the_trace(page: PageRead, capsys: Capture) -> None:
    assert main(["trace", "hiring", "--json"]) == 0
    trace = json.loads(capsys.readouterr().out)
    at_loss, at_end = (page.picture_texts(frame) for frame in (FORWARD - 4, LAST - 1))
    for layer in trace["layers"][:2]:
        for z, a in zip(layer["z"][0], layer["a"][0], strict=True):
            assert f"z {signed(z)}" in at_end
            assert format_number(a) in at_end
    assert format_number(trace["loss"]) in at_end
    said = [text for text in at_end if text.startswith("δ")]
    deltas = [-delta for layer in trace["layers"] for delta in layer["delta"][0]]  # as this notation has them
    assert all(
        shown in {f"δ {signed(delta, n)}" for n in range(1, 7)} for shown, delta in zip(said, deltas, strict=True)
    )
    assert {text for text in at_loss if text.startswith("δ")} == {"δ –"}  # nothing is there before it is computed


def test_both_themes_and_languages_have_the_same_numbers(page: PageRead) -> None:
    for place in (0, 7, 20, LAST, page.count - 1):
        numbers = {
            tuple(text for text in page.picture_texts(place, language, theme) if re.fullmatch(r"[+−]?[0-9.]+", text))
            for language in ("en", "zh")
            for theme in ("light", "dark")
        }
        assert len(numbers) == 1
        assert page.picture(place, "en", "light") != page.picture(place, "en", "dark")


def test_what_is_hidden_is_nowhere_in_it(tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "hidden.html"
    assert (
        main(
            [
                "export",
                "hiring",
                "--format",
                "html",
                "--hide",
                "a,delta",
                "--step",
                "layer",
                "--set",
                "epochs=9",
                "--out",
                str(out),
            ]
        )
        == 0
    )
    hidden = page_in(out)
    capsys.readouterr()
    assert main(["trace", "hiring", "--json"]) == 0
    trace = json.loads(capsys.readouterr().out)
    kept = [value for layer in trace["layers"] for value in (*layer["a"][0], *layer["delta"][0])] + [trace["loss"]]
    whole = json.dumps(hidden.data, ensure_ascii=False)
    assert "?" in hidden.picture_texts(hidden.count - 1)
    assert not [value for value in kept if len(format_number(value)) > 5 and format_number(value) in whole]
    assert hidden.data["losses"] is None
    assert {place[6] for place in hidden.data["places"]} == {None}
    assert hidden.data["words"]["en"]["hidden"]


def test_the_window_shares_what_it_shows(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.document.step(StepSize.UPDATE)
    window.document.hide(Hidden.of(["delta"]))
    window.actions_by_name["share"].trigger()
    dialog = window.export.dialog
    assert dialog.options.kind.id == "page"
    assert "36 steps, about 0.1 MB, in English, 中文." in dialog.said
    dialog.options._steps.setCurrentIndex(list(StepSize).index(StepSize.PHASE))
    assert " 7 steps" in dialog.said
    assert done(qtbot, dialog, tmp_path / "shared").startswith("Written: ")
    shared = page_in(tmp_path / "shared.html")
    assert shared.count == 7
    assert any("?" in text for text in shared.picture_texts(6))


def test_names_are_no_markup(tmp_path: Path) -> None:
    document = json.loads(resource_path("presets", "hiring.bpsim.json").read_text(encoding="utf-8"))
    document["title"] = "</script><b>$x & y"
    document["network"]["names"][0][0] = "<img src=x onerror=alert(1)>"
    mine = tmp_path / "mine.bpsim.json"
    mine.write_text(json.dumps(document), encoding="utf-8")
    out = tmp_path / "names.html"
    words = ["--frames", "0.0:0.2", "--set", "epochs=9", "--out", str(out)]
    assert main(["export", str(mine), "--format", "html", *words]) == 0
    text, read = out.read_text(encoding="utf-8"), page_in(out)
    assert "<title>&lt;/script&gt;&lt;b&gt;$x &amp; y</title>" in text
    assert not [element for element in read.data["pool"] if "<img" in element or "<b>" in element]
    assert any("<img src" in text for text in read.picture_texts(0))


def test_it_asks_nobody(tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    assert (
        main(
            [
                "export",
                "xor",
                "--format",
                "html",
                "--step",
                "phase",
                "--lang",
                "zh",
                "--set",
                "epochs=9",
                "--out",
                str(out),
            ]
        )
        == 0
    )
    text = out.read_text(encoding="utf-8")
    assert '<html lang="zh"' in text
    assert "default-src 'none'" in text
    without = text.replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"https?://|<link|@import|src=|url\(", without)
    assert page_in(out).count == 7  # phases


def test_a_page_that_is_too_large_says_what_would_fit() -> None:
    check_size("x" * (MOST_BYTES - 100_000), 5, 10)
    with pytest.raises(BadValue, match=r"more than 3 MB: about 4 of its 10 steps fit.*--step layer"):
        check_size("x" * MOST_BYTES, 5, 10)


@pytest.mark.parametrize(
    ("size", "steps", "parameters"), [(138_000, 108, 15), (469_000, 159, 51), (1_850_000, 237, 2410)]
)
def test_what_it_will_weigh_is_about_right(size: int, steps: int, parameters: int) -> None:
    assert size / 2 < about_bytes(steps, parameters) < 2 * size


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--format", "html", "--frames", "0.0:0.99"], "must be from 0 to 35"),
        (["--format", "html", "--frames", "2:1"], "must not end before it begins"),
        (["--format", "html", "--hide", "names"], "--hide: must be some of z, a, delta"),
        (["--format", "html", "--what", "loss"], "is for the formats"),
        (["--format", "svg", "--hide", "z"], "--hide: is for the formats html"),
    ],
)
def test_what_cannot_be_is_refused(words: list[str], complaint: str, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / f"x.{words[1]}"
    assert complaint in refused(capsys, "export", "hiring", "--out", str(out), *words)
    assert not out.exists()


@pytest.mark.parametrize(("spoken", "held"), [("en", ["en", "zh"]), ("zh", ["en", "zh"]), ("de", ["en", "zh", "de"])])
def test_a_page_speaks_what_its_maker_speaks_and_what_experiments_are_written_in(
    tmp_path: Path, spoken: str, held: list[str]
) -> None:
    out = tmp_path / "page.html"
    asked = ["export", "two-valleys-1-1-1", "--format", "html", "--step", "update", "--lang", spoken, "--out", str(out)]
    assert main(asked) == 0
    page = page_in(out)
    assert list(page.data["languages"]) == held
    assert page.told(0, spoken)["said"]
