"""While training runs each look shows one thing beside the diagram, and each thing gets its turn."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bpsim.gui.painted.map_view import MapView
from bpsim.gui.workspace.turns import Turns
from tests.gui.conftest import Open


def test_one_thing_in_each_look_and_each_in_turn() -> None:
    owner, done = QObject(), list[str]()
    turns = Turns(owner)
    idle = {"second"}
    for name in ("first", "second", "third"):
        turns.add(lambda name=name: name not in idle and not done.append(name))
    for _ in range(4):
        turns.look()
    assert (done, turns.looks) == (["first", "third", "first", "third"], 4)
    idle.clear()
    for _ in range(3):
        turns.look()
    assert sorted(done[4:]) == ["first", "second", "third"]
    idle.update(("first", "second", "third"))
    turns.look()
    assert len(done) == 7


def test_map_and_maps_in_the_neurons_are_not_made_in_one_look(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("spiral-2-8-8-1")
    window.actions_by_name["neuron_maps"].setChecked(True)
    window.workspace.side.show_page("learned")
    page_map, diagram, control = window.learned.page.map, window.workspace.diagram, window.control
    assert isinstance(page_map, MapView)
    changed: list[tuple[bool, bool]] = []
    before = [page_map.picture, diagram._shown.maps]

    def look() -> None:
        after = [page_map.picture, diagram._shown.maps]
        changed.append((after[0] is not before[0], after[1] is not before[1]))
        before[:] = after

    control.pace = "fast"
    control.run_to(10_000_000)
    qtbot.waitUntil(lambda: window.refresh.hurried)
    look()
    changed.clear()
    control.looked_beside.connect(look)
    qtbot.waitUntil(lambda: sum(page for page, _ in changed) > 5 and sum(maps for _, maps in changed) > 5)
    control.pause()
    assert (True, True) not in changed


def test_formulas_behind_another_page_wait_until_they_are_wanted(open_window: Open, qtbot: QtBot) -> None:
    """They are those of the moment again as soon as their page comes to the front, and when training ends."""
    window = open_window("spiral-2-8-8-1")
    side, control, panel, known = window.workspace.side, window.control, window.workspace.explanation, []
    assert panel is not None

    def update_explained() -> int:
        assert panel._shown is not None
        return panel._shown[0].update

    side.show_page("weights")
    control.pace = "fast"
    control.run_to(1_000_000_000)
    qtbot.waitUntil(lambda: window.document.run.head > 0)
    before = update_explained()
    control.looked.connect(lambda: known.append(update_explained()))
    qtbot.waitUntil(lambda: len(known) > 40)
    assert set(known) == {before}
    side.show_page("explanation")
    qtbot.waitUntil(lambda: update_explained() > before)
    side.show_page("weights")
    control.pause()
    assert update_explained() == window.document.playback.trace.update
