"""A run whose numbers go beyond all numbers: every page says what there is to say of it, and nothing warns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.engine.network import Parameters
from bpsim.gui.landscape.page import MAIN_DIRECTIONS, SECTION, TWO_PARAMETERS
from bpsim.gui.workspace.side.pages import PAGES
from bpsim.session.edits import with_setting
from bpsim.session.experiment import Experiment
from tests.gui.conftest import Open

Change = Callable[[Experiment], Experiment]


def scaled(factor: float) -> Change:
    def change(experiment: Experiment) -> Experiment:
        large = np.clip(experiment.parameters.flat, -1.0, 1.0) * factor
        return replace(experiment, parameters=Parameters(experiment.network, large))

    return change


def rated(rate: float) -> Change:
    return lambda experiment: with_setting(experiment, "learning_rate", rate)


CHANGES = {
    "weights 1e160": scaled(1e160),
    "weights 1e308": scaled(1e308),
    "rate 1e9": rated(1e9),
    "rate 1e300": rated(1e300),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("preset", ["hiring", "general-3-3-2", "iris-4-6-3", "sine-1-8-1"])
def test_every_page_has_something_to_say(open_window: Open, qtbot: QtBot, preset: str, change: str) -> None:
    window = open_window(preset)
    document, side = window.document, window.workspace.side
    document.change("beyond", CHANGES[change](document.experiment))
    while document.run.head < 20 and document.run.step():
        pass
    for page in side.keys:
        side.show_page(page)
        for update, frame in ((document.run.head, 0), (0, 3), (document.run.head // 2, 9)):
            document.seek(update, frame)
            QApplication.processEvents()
        assert side.current == page
        assert side.grab().width() > 0
    assert {"landscape", "algorithm", "paths"} <= set(side.keys) <= set(PAGES)
    side.show_page("landscape")
    for over in (TWO_PARAMETERS, MAIN_DIRECTIONS, SECTION):
        window.landscape.page.what.setCurrentIndex(over)
        window.landscape.page.what.activated.emit(over)
        qtbot.waitUntil(lambda: not window.landscape._surveying._timer.isActive())
