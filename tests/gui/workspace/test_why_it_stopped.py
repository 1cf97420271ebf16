"""Why a run ended, in the words of whatever language follows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from bpsim.engine.advancing import Stop
from bpsim.gui.formulas.notation import typed_condition
from bpsim.gui.language import set_language
from bpsim.gui.workspace.why_it_stopped import Finding
from bpsim.session.files.presets import load_preset
from bpsim.session.words.text import Text


@pytest.mark.parametrize("name", ["Zhang San", "{count}", "{x}", "{"])
def test_a_name_is_said_as_it_is(qapp: QApplication, name: str) -> None:
    experiment = load_preset("hiring").experiment
    experiment = replace(experiment, sample_names=(Text.same(name),))
    condition = typed_condition(f"y1 > 0.5 for {name}", experiment)
    found = Finding(experiment, Stop("condition", 2000), condition, ())
    said = found.words()
    assert said.startswith("Stopped after 2\u202f000 updates: ")
    assert name in said
    set_language("de")
    try:
        assert found.words().startswith("Beendet nach 2\u202f000 Updates: ")
        assert name in found.words()
    finally:
        set_language("en")
