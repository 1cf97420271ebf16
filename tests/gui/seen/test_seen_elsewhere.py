"""What a person sees beyond the window at rest: what is looked for, asked, dragged, compared, refused, presented; lessons,
dialogs, the start page, small windows. Taken over as in ``test_seen_by_a_person``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from syrupy.assertion import SnapshotAssertion

from bpsim.gui.application import application
from bpsim.gui.creating.dialog import CreatingDialog
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.export.choices import KINDS
from bpsim.gui.language import language
from bpsim.gui.lessons.player import LessonPlayer
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.data.generated import GENERATED
from bpsim.session.data.shipped import SETS
from bpsim.session.frames import Quantity, StepSize
from bpsim.session.lessons.shipped import lesson_path
from tests.gui.conftest import Open
from tests.gui.seen.places import Where
from tests.gui.seen.seeing import drawing_of, manners, manners_of, seen, settle

TABLE = "name,length,width,species\n" + "".join(
    f"f{i},{1.4 + i / 10:.1f},{0.2 + (i % 3):.1f},{'setosa' if i % 3 else 'virginica'}\n" for i in range(12)
)
LOSS = {"en": "loss", "de": "Verlust"}
Act = Callable[[MainWindow, QtBot, Path], QWidget]


def at(window: MainWindow, quantity: Quantity, layer: int, node: int) -> None:
    found = window.document.playback.frames.position(quantity, layer, node)
    assert found is not None
    window.document.seek(0, found)


def trained(window: MainWindow, updates: int) -> None:
    window.document.run.ensure(updates)
    window.document.run_grew.emit()
    window.document.seek(updates, 0)


def found(window: MainWindow, qtbot: QtBot, _: Path) -> QWidget:
    trained(window, 60)
    window.finding.find(f"{LOSS[language()]} < 0.12405")
    qtbot.waitUntil(lambda: not window.finding._timer.isActive())
    return window.finding.bar


def not_found(window: MainWindow, qtbot: QtBot, _: Path) -> QWidget:
    trained(window, 60)
    window.finding.find(f"{LOSS[language()]} < 0.0001")
    qtbot.waitUntil(lambda: not window.finding._timer.isActive())
    return window.finding.bar


def not_understood(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    window.finding.find("lost < 0.0001")
    return window.finding.bar


def asked(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    at(window, Quantity.DELTA, 2, 1)
    window.actions_by_name["ask"].trigger()
    return window.workspace


def answered_wrongly(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    at(window, Quantity.DELTA, 2, 1)
    window.actions_by_name["ask"].trigger()
    window.ask.answer("0.5")
    window.ask.give_hint()
    return window.ask.page


def hidden_everywhere(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    window.ask.hide(frozenset({"output", "delta", "gradient", "weight"}))
    return window.workspace


def dragged(window: MainWindow, qtbot: QtBot, _: Path) -> QWidget:
    window.editing.edit_setting("epochs", "60")
    window.comparison.what_if.drag_setting("learning_rate", 6)
    qtbot.waitUntil(lambda: window.comparison.edge_look.edges is not None, timeout=30_000)
    what_if = window.comparison.what_if
    qtbot.waitUntil(lambda: what_if.preview is not None and not what_if._previewer.busy, timeout=20_000)
    assert window.workspace.losses is not None
    return window.workspace.losses


def pinned(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    trained(window, 12)
    window.actions_by_name["pin"].trigger()
    window.editing.edit_setting("learning_rate", "0.5")
    trained(window, 12)
    window.actions_by_name["pin"].trigger()
    assert window.workspace.losses is not None
    return window.workspace.losses


def refused(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    window.editing.edit_setting("learning_rate", "-3")
    return window.workspace


def a_weight(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    window.workspace.diagram.select(Spot("edge", edge=(1, 0, 0)))
    window.workspace.side.show_page("weights")
    return window.workspace.side


def a_neuron(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    at(window, Quantity.DELTA, 1, 0)
    window.workspace.diagram.select(Spot("node", node=(1, 0)))
    return window.workspace


def presented(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    at(window, Quantity.DELTA, 2, 1)
    window.actions_by_name["present"].trigger()
    return window.workspace


def presented_and_trained(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    window.document.step(StepSize.UPDATE)
    window.actions_by_name["present"].trigger()
    return window.workspace


def to_import(window: MainWindow, qtbot: QtBot, folder: Path) -> QWidget:
    (folder / "flowers.csv").write_text(TABLE, encoding="utf-8")
    dialog = window.data.open_table(folder / "flowers.csv")
    qtbot.waitUntil(lambda: dialog.ready, timeout=10_000)
    return dialog


def made_new(window: MainWindow, qtbot: QtBot, _: Path) -> QWidget:
    window.actions_by_name["new"].trigger()
    assert window.creating.dialog is not None
    return settled(window.creating.dialog, qtbot)


def made_from_real_data(window: MainWindow, qtbot: QtBot, _: Path) -> QWidget:
    return settled(window.creating.ask(data_only=False, set_id="iris"), qtbot)


def settled(dialog: CreatingDialog, qtbot: QtBot) -> CreatingDialog:
    settle()
    qtbot.waitUntil(lambda: not dialog._settling.isActive())
    return dialog


def samples(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    window.actions_by_name["data"].trigger()
    assert window.data.editor is not None
    return window.data.editor


def first_page(window: MainWindow, qtbot: QtBot, _: Path) -> QWidget:
    window.actions_by_name["start_page"].trigger()
    room = window.start_page
    assert room.page is not None
    settle()
    qtbot.waitUntil(lambda: room.thumbnails is not None and not room.thumbnails.busy, timeout=30_000)
    return room.page


def low(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    window.resize(1024, 600)
    return window.workspace


def smallest(window: MainWindow, _: QtBot, __: Path) -> QWidget:
    window.resize(683, 346)
    return window.workspace


ACTS: dict[str, Act] = {
    act.__name__: act
    for act in (
        found, not_found, not_understood, asked, answered_wrongly, hidden_everywhere, dragged, pinned, refused, a_weight,
        a_neuron, presented, presented_and_trained, to_import, made_new, made_from_real_data, samples, first_page,
        low, smallest,
    )
}  # fmt: skip


@pytest.mark.parametrize("act", ACTS)
def test_what_is_seen_then(
    open_window: Open, qtbot: QtBot, tmp_path: Path, snapshot: SnapshotAssertion, where: Where, act: str
) -> None:
    window = open_window("hiring-four")
    widget = ACTS[act](window, qtbot, tmp_path)
    settle()
    assert "\n".join(seen(widget)) == snapshot
    drawing = drawing_of(widget)
    assert "\n".join(manners_of(drawing)) == snapshot(name="painted")
    where(act, drawing)
    if widget.window() is not window:
        widget.window().close()


@pytest.mark.parametrize("presented", [False, True], ids=["", "presented"])
@pytest.mark.parametrize("act", [act for act in ACTS if act not in ("low", "smallest")])
def test_another_theme_and_language_leave_nothing_behind(
    open_window: Open, qtbot: QtBot, tmp_path: Path, act: str, presented: bool
) -> None:
    """There and back again everything says the same, with type of the same size."""
    window = open_window("hiring-four")
    widget = ACTS[act](window, qtbot, tmp_path)
    if presented and not window.actions_by_name["present"].isChecked():
        window.actions_by_name["present"].trigger()
    came_back(widget, window)
    if widget.window() is not window:
        widget.window().close()


@pytest.mark.parametrize("presented", [False, True], ids=["", "presented"])
def test_they_leave_nothing_behind_in_a_lesson(open_window: Open, presented: bool) -> None:
    window = open_window()
    assert window.lessons.open(lesson_path("1"))
    assert window.lessons.player is not None
    window.lessons.player.go_to_step(1)
    if presented:
        window.actions_by_name["present"].trigger()
    came_back(window.lessons.panel, window)


@pytest.mark.parametrize("act", ACTS)
def test_a_language_that_is_chosen_then_says_what_one_from_the_start_says(
    open_window: Open, qtbot: QtBot, tmp_path: Path, act: str
) -> None:
    said = []
    for first in ("de", "en"):
        application(first, "light")
        window = open_window("hiring-four")
        window.context.remembered._store.clear()  # what is told for the first time is told in both
        widget = ACTS[act](window, qtbot, tmp_path)
        settle()
        window.appearance.speak("de")
        settle()
        said.append(seen(widget))
        if widget.window() is not window:
            widget.window().close()
    assert said[1] == said[0]


def came_back(widget: QWidget, window: MainWindow) -> None:
    settle()
    before = seen(widget)
    window.actions_by_name["theme"].trigger()
    settle()
    window.actions_by_name["theme"].trigger()
    settle()
    assert seen(widget) == before
    window.appearance.speak("de")
    settle()
    window.appearance.speak("en")
    settle()
    assert seen(widget) == before


@pytest.mark.parametrize("spot", [Spot("node", node=(1, 1)), Spot("edge", edge=(2, 0, 1))], ids=["neuron", "weight"])
def test_every_part_of_the_paths(open_window: Open, snapshot: SnapshotAssertion, where: Where, spot: Spot) -> None:
    window = open_window("hiring-four")
    window.document.seek(0, window.document.playback.last)
    window.workspace.side.show_page("paths")
    window.workspace.diagram.select(spot)
    page = window.paths.page
    for part in page.parts:
        page.show_part(part)
        settle()
        for name, widget in (("page", page), ("diagram", window.workspace.diagram)):
            drawing = drawing_of(widget)
            assert "\n".join(manners_of(drawing)) == snapshot(name=f"{part}, {name}")
            where(f"{part}, {name}", drawing)


@pytest.mark.parametrize("lesson", ["1", "3", "7"])
def test_the_steps_of_a_lesson(open_window: Open, snapshot: SnapshotAssertion, lesson: str) -> None:
    window = open_window()
    assert window.lessons.open(lesson_path(lesson))
    player = window.lessons.player
    assert isinstance(player, LessonPlayer)
    for step in range(3):
        player.go_to_step(step)
        settle()
        assert "\n".join(seen(window.lessons.panel)) == snapshot(name=f"step {step + 1}")
        assert "\n".join(manners(window.lessons.panel)) == snapshot(name=f"step {step + 1}, painted")


@pytest.mark.parametrize("updates", [0, 12])
def test_every_kind_of_export(open_window: Open, snapshot: SnapshotAssertion, updates: int) -> None:
    window = open_window("hiring-four")
    trained(window, updates)
    window.actions_by_name["export"].trigger()
    dialog = window.export.dialog
    for index, kind in enumerate(KINDS):
        dialog.options._kind.setCurrentIndex(index)
        settle()
        words = dialog.options.words(Path("file"))
        assert "\n".join([*seen(dialog), " ".join(words)]) == snapshot(name=kind.id)
    dialog.close()


def test_every_data_set_that_can_be_chosen(open_window: Open, qtbot: QtBot, snapshot: SnapshotAssertion) -> None:
    window = open_window()
    for set_id in (*SETS, *GENERATED):
        dialog = settled(window.creating.ask(data_only=False, set_id=set_id), qtbot)
        settle()
        assert "\n".join([*seen(dialog), *manners(dialog)]) == snapshot(name=set_id)
    dialog.close()
