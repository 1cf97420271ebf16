"""Some seconds of the random user, with a fixed seed; ``make soak`` runs it for long, with a new one each time."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.engine.network import ParameterPlace
from bpsim.gui.application import application
from tests.gui.conftest import Open, open_window  # noqa: F401
from tests.soak import hands
from tests.soak.screen import number_in, texts_of, wrong_numbers
from tests.soak.user import RandomUser
from tests.soak.watch import Watch

HELD_SECONDS = 10.0  # other tests run beside this one; ``make soak`` asks for one second
ACTIONS = 60


@pytest.mark.parametrize("life", range(2))
def test_nothing_trips(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, life: int) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "BPSIM_STATE"):
        monkeypatch.setenv(name, str(tmp_path))
    application("en", "light")
    watch = Watch(HELD_SECONDS)
    watch.start()
    user = RandomUser(2027, life, tmp_path / "files", watch)
    try:
        user.live(ACTIONS)
    finally:
        user.end()
        watch.stop()
    said = "\n".join(problem.text for problem in watch.problems)
    assert not watch.problems, f"{said}\nAgain: make soak SEED=2027 LIFE={life}\n" + "\n".join(user.last)
    assert user.checked


def test_a_wrong_number_is_found(open_window: Open) -> None:  # noqa: F811
    """The check itself: right numbers pass, one that is changed behind the screen does not."""
    window = open_window("hiring-four")
    for _ in range(12):
        window.actions_by_name["step"].trigger()
    assert len([text for _, text in texts_of(window.workspace.diagram) if number_in(text)]) > 20
    assert wrong_numbers(window) == []
    window.document.blockSignals(True)
    window.document.change_parameter("another", ParameterPlace(1, 0, 0), 3.0)
    window.document.blockSignals(False)
    assert any("weight (1, 0, 0)" in wrong for wrong in wrong_numbers(window))


@pytest.mark.filterwarnings("default")
def test_an_exception_in_a_slot_a_warning_and_a_held_loop_are_problems(qtbot: QtBot) -> None:
    watch = Watch(0.2)
    watch.start()
    watch.timing = True
    try:
        watch._raised(ValueError, ValueError("no"), None)
        warnings.warn("not connected", RuntimeWarning, stacklevel=1)
        qtbot.waitUntil(lambda: len(watch.problems) == 3)  # nobody beats
    finally:
        watch.stop()
    assert [problem.kind.partition(" in ")[0] for problem in watch.problems] == [
        "ValueError",
        "RuntimeWarning",
        "the loop is held for more than 0.2 s",
    ]


def test_every_kind_of_widget_of_the_window_can_be_poked(open_window: Open) -> None:  # noqa: F811
    from random import Random

    window = open_window()
    found = {type(hands.pokeable(window, Random(number))).__name__ for number in range(600)}
    assert {"ValueField", "DiagramView"} <= found
    assert QApplication.activePopupWidget() is None
