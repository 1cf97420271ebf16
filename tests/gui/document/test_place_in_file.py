"""A window opened from a file says, in every panel, what the window that saved it said."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.diagram.spots import Spot
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.window.view_hints import name_of, spot_named
from bpsim.session.asking.hidden import Hidden
from bpsim.session.files.fileformat import read_file, write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import StepSize
from bpsim.session.running.cursor import Cursor
from tests.gui.conftest import Open
from tests.gui.losses.test_known_losses import somewhere


def said(panel: QWidget) -> list[str]:
    """All texts of a panel that can be seen, in order."""
    found = []
    for widget in [panel, *panel.findChildren(QWidget)]:
        if not widget.isVisibleTo(panel):
            continue
        if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            found.append(widget.text())
        elif isinstance(widget, QComboBox):
            found.append(widget.currentText())
        elif isinstance(widget, QTableView):
            model = widget.model()
            found += [
                str(model.index(row, column).data())
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            ]
    return found


def everything(window: MainWindow) -> dict[str, object]:
    """What each panel says, once its layout has settled, without what was said of an edit just made."""
    window.workspace.message_bar.hide()
    for _ in range(3):
        QApplication.processEvents()
    views = window.workspace
    panels = {
        "settings": views.settings, "predictions": views.predictions, "losses": views.losses,
        "timeline": views.timeline, "side": views.side, "pins": window.comparison.list,
    }  # fmt: skip
    shown = window.document
    return {
        **{name: said(panel) for name, panel in panels.items()},
        "place": (shown.playback.cursor, shown.row, shown.run.head, len(shown.run.legs)),
        "diagram": [(spot, views.diagram.accessibleDescription()) for spot in (views.diagram.selected,)],
        "hidden": shown.hidden.in_order,
    }


def opened_again(open_window: Open, qtbot: QtBot, window: MainWindow, path: Path) -> MainWindow:
    write_file(path, window.contents())
    again = open_window(path=path)
    again.resize(window.size())
    pins = len(window.comparison.pins)
    qtbot.waitUntil(lambda: not window.mistakes.watch.busy, timeout=20_000)
    qtbot.waitUntil(
        lambda: not again.control.catching_up and len(again.comparison.pins) == pins and not again.mistakes.watch.busy,
        timeout=20_000,
    )
    return again


def test_the_middle_of_the_first_update_is_kept(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("hiring-four")
    for _ in range(9):
        window.document.step(StepSize.CALCULATION)
    window.document.show_row(2)
    assert window.document.run.head == 0
    cursor = window.document.playback.cursor
    assert cursor.frame > 0
    again = opened_again(open_window, qtbot, window, tmp_path / "middle.bpsim.json")
    assert again.document.playback.cursor == cursor
    assert again.document.row == 2
    assert everything(again) == everything(window)
    again.actions_by_name["restore"].trigger()  # the experiment as it was opened, from its start
    assert again.document.playback.cursor == Cursor()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_random_edits_every_panel_says_the_same(
    open_window: Open, qtbot: QtBot, tmp_path: Path, seed: int
) -> None:
    draw = random.Random(seed)
    window = open_window("hiring-four-minibatch")
    for moment in range(12):
        somewhere(window, draw)
        if moment % 5 == 2:
            window.comparison.pin()
    window.comparison.rename(0, "before")
    window.document.show_row(1)
    window.workspace.side.show_page(draw.choice(window.workspace.side.keys))
    window.workspace.diagram.select(draw.choice([Spot("node", node=(1, 0)), Spot("edge", edge=(2, 0, 0))]))
    if seed == 2:
        window.document.hide(Hidden(frozenset({"delta"})))
    again = opened_again(open_window, qtbot, window, tmp_path / "edited.bpsim.json")
    found, expected = everything(again), everything(window)
    for panel, texts in expected.items():
        assert found[panel] == texts, panel
    assert again.comparison.pins[0].name == "before"
    write_file(tmp_path / "twice.bpsim.json", again.contents())
    assert (tmp_path / "twice.bpsim.json").read_text() == (tmp_path / "edited.bpsim.json").read_text()


def test_a_file_saved_before_its_pins_are_made_again_keeps_them(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window("hiring-four-minibatch")
    window.document.run.ensure(30)
    window.comparison.pin()
    window.actions_by_name["new_weights"].trigger()
    window.comparison.pin()
    write_file(tmp_path / "pins.bpsim.json", window.contents())
    again = open_window(path=tmp_path / "pins.bpsim.json")
    assert [pin.name for pin in again.comparison.saved_pins()] == ["A", "B"]
    assert "…" in " ".join(again.comparison.list.texts()[1:])
    write_file(tmp_path / "at-once.bpsim.json", again.contents())
    assert read_file(tmp_path / "at-once.bpsim.json").pins[0].head == 30
    qtbot.waitUntil(lambda: len(again.comparison.pins) == 2, timeout=20_000)
    assert "…" not in " ".join(again.comparison.list.texts())
    again.comparison.restore(0)
    assert again.document.run.head == 30
    assert again.document.run.state(30).parameters == window.comparison.pins[0].run.state(30).parameters


@pytest.mark.parametrize(
    "view",
    [
        {"page": "no such page", "selected": "a[7][3]", "hidden": "everything"},
        {"page": 3, "selected": 1.5, "hidden": True},
        {"selected": "w[1][99,0]", "log": True, "page": ""},
        {"selected": "t[5]"},
    ],
)
def test_a_hint_that_does_not_fit_is_ignored(open_window: Open, view: dict[str, object]) -> None:
    window = open_window()
    contents = load_preset("hiring-four")
    window.files.opened.emit(type(contents)(contents.experiment, view=view), None)
    assert window.workspace.diagram.selected is None
    assert window.document.hidden == Hidden()


def test_every_spot_has_a_name_that_leads_back_to_it(open_window: Open) -> None:
    network = open_window("hiring").document.experiment.network
    spots = [
        Spot("node", node=(1, 1)), Spot("input", node=(0, 1)), Spot("edge", edge=(1, 0, 1)), Spot("bias", node=(2, 0)),
        Spot("target", node=(3, 0)),
    ]  # fmt: skip
    assert [spot_named(name_of(spot), network) for spot in spots] == spots


def edited_somehow(window: MainWindow, draw: random.Random) -> None:
    """An edit of any kind."""
    document, editing = window.document, window.editing
    now, depth = document.experiment, document.experiment.network.depth
    edits: list[Callable[[], None]] = [
        lambda: editing.edit_weight(1, 0, 0, str(draw.uniform(-1.0, 1.0))),
        lambda: editing.edit_bias(depth, 0, str(draw.uniform(-1.0, 1.0))),
        lambda: editing.edit_input(0, 0, str(draw.uniform(-1.0, 1.0))),
        lambda: editing.edit_setting("learning_rate", str(draw.uniform(0.01, 1.0))),
        lambda: editing.edit_setting("batch_size", str(1 if now.settings.batch_size == 2 else 2)),
        lambda: editing.edit_setting("optimizer", "sgd" if now.settings.optimizer == "adam" else "adam"),
        lambda: editing.edit_structure((draw.randint(1, 5),) * draw.randint(1, 2)),
        lambda: editing.edit_activation(1, "tanh" if now.network.activation(1) == "relu" else "relu"),
        editing.add_sample,
        lambda: editing.remove_sample(len(now.x) - 1),
        editing.draw_new_weights,
        editing.back_to_start,
    ]
    draw.choice(edits)()


def bits_of(window: MainWindow) -> tuple[object, ...]:
    document = window.document
    experiment, run = document.experiment, document.run
    states = [run.state(update) for update in (0, run.head // 2, run.head)]
    return (
        experiment.x.tobytes(), experiment.t.tobytes(), experiment.settings, experiment.node_names,
        experiment.network, *((state.parameters.flat.tobytes(), state.memory.tobytes()) for state in states),
        run.batch_losses(0, run.head, 10_000).y.tobytes(), run.full_losses(0, run.head, 10_000).y.tobytes(),
    )  # fmt: skip


Moment = tuple[dict[str, object], tuple[object, ...]]


@pytest.mark.parametrize("preset", ["hiring-four-minibatch", "iris-4-6-3"])
def test_undo_of_everything_and_redo_of_everything_say_the_same(open_window: Open, qtbot: QtBot, preset: str) -> None:
    window, draw = open_window(preset), random.Random(preset)
    stack = window.document.undo_stack

    def now() -> Moment:
        qtbot.waitUntil(lambda: "…" not in " ".join(said(window.workspace.losses or window)), timeout=20_000)
        texts = everything(window)
        del texts["pins"]  # without pinned runs nobody sees their list
        return texts, bits_of(window)

    def same(found: Moment, expected: Moment) -> None:
        for panel, texts in expected[0].items():
            assert found[0][panel] == texts, (panel, stack.index(), stack.text(stack.index()))
        assert found[1] == expected[1], stack.index()

    before: list[Moment] = []
    while len(before) < 20:
        window.document.run.ensure(window.document.run.head + draw.randrange(7))
        window.document.seek(
            draw.randrange(window.document.run.head + 1), draw.randrange(window.document.playback.last + 1)
        )
        window.document.run.ensure(window.document.playback.cursor.update + 1)  # typing over a new weight would do so
        found, count = now(), stack.count()
        edited_somehow(window, draw)
        if stack.count() > count:
            before.append(found)
    assert stack.count() == len(before)
    for index in reversed(range(len(before))):
        window.actions_by_name["undo"].trigger()
        same(now(), before[index])
    for index in range(1, len(before)):
        window.actions_by_name["redo"].trigger()
        same(now(), before[index])
