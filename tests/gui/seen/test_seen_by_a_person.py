"""What a person sees, held against what was seen before: texts, states, colours, menus, dialogs, in many moments.

A change that is meant is taken over with ``pytest tests/gui/seen --snapshot-update``, and read in the difference.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot
from syrupy.assertion import SnapshotAssertion

from bpsim.cli import main
from bpsim.gui.application import application
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.frames import Quantity, StepSize
from tests.gui.conftest import Open
from tests.gui.seen.places import Where
from tests.gui.seen.seeing import drawing_of, entries, manners, manners_of, painted, seen, settle


def at_the_start(window: MainWindow) -> None:
    pass


def in_the_forward_pass(window: MainWindow) -> None:
    for _ in range(5):
        window.document.step(StepSize.CALCULATION)


def in_the_backward_pass(window: MainWindow) -> None:
    window.stepping.set_step_size(StepSize.NODE)
    document = window.document
    found = document.playback.frames.position(Quantity.DELTA, 1, 0)
    assert found is not None
    document.seek(0, found)


def trained(window: MainWindow) -> None:
    window.document.run.ensure(12)
    window.document.run_grew.emit()
    window.document.seek(7, window.document.playback.last)


MOMENTS: dict[str, Callable[[MainWindow], None]] = {
    "start": at_the_start, "forward": in_the_forward_pass, "backward": in_the_backward_pass, "trained": trained,
}  # fmt: skip
PRESETS = ["hiring-four", "iris-4-6-3", "digits-64-32-10"]


def opened(open_window: Open, preset: str, moment: str) -> MainWindow:
    window = open_window(preset)
    MOMENTS[moment](window)
    settle()
    return window


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("moment", ["start", "trained"])
@pytest.mark.parametrize("preset", ["hiring-four", "iris-4-6-3"])
def test_the_window(open_window: Open, snapshot: SnapshotAssertion, preset: str, moment: str, language: str) -> None:
    application(language, "light")
    window = opened(open_window, preset, moment)
    assert "\n".join(seen(window.workspace)) == snapshot
    assert "\n".join(manners(window.workspace)) == snapshot(name="painted")


@pytest.mark.parametrize("preset", ["hiring-four", "iris-4-6-3", "mistake-sign"])
def test_every_page(open_window: Open, qtbot: QtBot, snapshot: SnapshotAssertion, where: Where, preset: str) -> None:
    window = opened(open_window, preset, "backward")
    for page in window.workspace.side.keys:
        window.workspace.side.show_page(page)
        settle()
        qtbot.waitUntil(lambda: not window.confusion._settling.isActive())
        qtbot.waitUntil(lambda: window.health.following.complete)
        qtbot.waitUntil(lambda: not window.landscape._surveying._timer.isActive())
        qtbot.waitUntil(lambda: "Checking…" not in "\n".join(seen(window.workspace.side)))
        settle()
        assert "\n".join(seen(window.workspace.side)) == snapshot(name=page)
        drawing = drawing_of(window.workspace.side)
        assert "\n".join(manners_of(drawing)) == snapshot(name=f"{page}, painted")
        where(page, drawing)


@pytest.mark.parametrize("theme", ["light", "dark", "presented"])
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("preset", PRESETS)
def test_what_is_painted(open_window: Open, snapshot: SnapshotAssertion, preset: str, moment: str, theme: str) -> None:
    window = opened(open_window, preset, moment)
    if theme == "dark":
        window.actions_by_name["theme"].trigger()
    if theme == "presented":
        window.actions_by_name["present"].trigger()
        window.resize(1440, 900)
    settle()
    assert "\n".join(painted(window.workspace.diagram)) == snapshot
    application("en", "light")


@pytest.mark.parametrize("theme", ["contrast-light", "contrast-dark"])
@pytest.mark.parametrize("preset", ["hiring-four", "digits-64-32-10"])
def test_what_is_painted_with_more_contrast(
    open_window: Open, snapshot: SnapshotAssertion, preset: str, theme: str
) -> None:
    window = opened(open_window, preset, "backward")
    window.appearance.choose_theme(theme)
    settle()
    assert "\n".join(painted(window.workspace.diagram)) == snapshot
    application("en", "light")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_race(open_window: Open, snapshot: SnapshotAssertion, where: Where, theme: str) -> None:
    window = opened(open_window, "race-gradient-descent", "start")
    window.race.control.race.advance(3)
    window.actions_by_name["theme"].trigger() if theme == "dark" else None
    application("zh", theme)
    application("en", theme)
    settle()
    assert "\n".join(seen(window)) == snapshot(name="seen")
    where("race", drawing_of(window.race.view))
    assert "\n".join(manners(window.race.view.chart)) == snapshot(name="chart")
    for index, card in enumerate(window.race.view.cards.cards):
        assert "\n".join([*painted(card), *manners(card)]) == snapshot(name=f"card {index + 1}")
    window.race.view._add.click()
    settle()
    assert "\n".join([*seen(window.race.view.add_row), *manners(window.race.view.add_row)]) == snapshot(name="new lane")
    application("en", "light")


@pytest.mark.parametrize("preset", ["hiring-four", "digits-64-32-10"])
def test_menus(open_window: Open, snapshot: SnapshotAssertion, preset: str) -> None:
    window = opened(open_window, preset, "forward")
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        assert "\n".join(entries(menu)) == snapshot(name=action.text())
    depth = window.document.experiment.network.depth
    spots = {
        "first neuron": Spot("node", node=(1, 0)), "last neuron": Spot("node", node=(1, 1)),
        "output": Spot("node", node=(depth, 0)), "input": Spot("input", node=(0, 0)), "layer": Spot("layer", layer=1),
        "inputs": Spot("layer", layer=0), "outputs": Spot("layer", layer=depth), "weight": Spot("edge", edge=(1, 0, 0)),
        "bias": Spot("bias", node=(1, 0)), "target": Spot("target", node=(depth, 0)), "ground": None,
    }  # fmt: skip
    for name, spot in spots.items():
        menu = window.shaping._menus.menu(spot, window)
        assert "\n".join(entries(menu)) == snapshot(name=name)
        menu.deleteLater()


@pytest.mark.parametrize("action", ["export", "data", "worksheet", "shortcuts", "about"])
def test_dialogs(open_window: Open, snapshot: SnapshotAssertion, action: str) -> None:
    window = opened(open_window, "hiring-four", "trained")
    found: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activeWindow()
        if isinstance(dialog, QDialog):
            found.extend(seen(dialog))
            dialog.reject()

    QTimer.singleShot(100, look)
    window.actions_by_name[action].trigger()
    settle()
    if not found:
        look()
    assert found
    assert "\n".join(found) == snapshot


@pytest.mark.parametrize("preset", ["hiring-four", "iris-4-6-3"])
@pytest.mark.parametrize("what", ["diagram", "loss", "map", "landscape", "health"])
def test_what_is_exported(
    qapp: QApplication, snapshot: SnapshotAssertion, where: Where, tmp_path: Path, preset: str, what: str
) -> None:
    file = tmp_path / "picture.svg"
    assert main(["export", preset, "--format", "svg", "--what", what, "--update", "12", "--out", str(file)]) == 0
    drawing = ElementTree.fromstring(file.read_text("utf-8"))
    assert "\n".join(manners_of(drawing)) == snapshot
    where(what, drawing)


def test_an_exported_picture_of_edges(
    qapp: QApplication, snapshot: SnapshotAssertion, where: Where, tmp_path: Path
) -> None:
    file = tmp_path / "picture.svg"
    assert main(["what-if", "hiring-four", "learning_rate", "--out", str(file)]) == 0
    drawing = ElementTree.fromstring(file.read_text("utf-8"))
    assert "\n".join(manners_of(drawing)) == snapshot
    where("edges", drawing)
