"""One of a thing is not several: nothing that is said says "1 updates"."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from bpsim.cli import main
from bpsim.gui.application import application
from bpsim.session.frames import StepSize
from tests.gui.conftest import Open
from tests.gui.seen.seeing import painted, seen, settle

SEVERAL = {
    "en": "updates|epochs|samples|rows|columns|lines|tasks|weights|steps|digits|values|neurons|pictures|layers|times",
    "de": "Updates|Epochen|Beispiele|Zeilen|Spalten|Aufgaben|Gewichte|Schritte|Werte|Neuronen|Bilder|Schichten",
    "es": "actualizaciones|épocas|muestras|filas|columnas|tareas|pesos|pasos|valores|neuronas|imágenes|capas",
}


def of_one(text: str, language: str) -> list[str]:
    """Where a single one is said to be several; not "of 1 samples", which no list has, nor "1 rows of
    26 px", which the description of a table says."""
    return re.findall(rf"(?<![\w.,\u202f−–-])1 (?:{SEVERAL[language]})\b(?! of \d+ px).*", text)


@pytest.mark.parametrize("language", SEVERAL)
@pytest.mark.parametrize("preset", ["hiring", "mistake-sign"])
def test_the_window_after_one_update(open_window: Open, qtbot: QtBot, preset: str, language: str) -> None:
    application(language, "light")
    window = open_window(preset)
    window.document.step(StepSize.UPDATE)
    window.document.step(StepSize.UPDATE)
    window.document.seek(1, 0)
    side, found = window.workspace.side, set[str]()
    for page in side.keys:
        side.show_page(page)
        settle()
        found |= set(of_one("\n".join([*seen(window), *painted(side)]), language))
    assert found == set()


@pytest.mark.parametrize("language", SEVERAL)
def test_a_race_after_one_epoch(open_window: Open, language: str) -> None:
    application(language, "light")
    window = open_window("race-gradient-descent")
    window.race.control.race.advance(1)
    window.race.view.retranslate()
    settle()
    assert of_one("\n".join(seen(window)), language) == []


@pytest.mark.parametrize(
    "words",
    [
        ["answer", "hiring", "0.5,0.5", "--update", "1"], ["train", "hiring", "--set", "epochs=1"],
        ["find", "hiring", "loss < 9"], ["landscape", "hiring", "--update", "1"], ["health", "hiring", "--update", "1"],
        ["race", "race-gradient-descent", "--epochs", "1"], ["trace", "hiring"],
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_the_command_line_after_one_update(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert main(words) == 0
    assert of_one(capsys.readouterr().out, "en") == []
