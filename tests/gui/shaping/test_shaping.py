"""Shaping a network in the whole window, by mouse, keyboard and menu."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.interaction.handles import handles_of
from bpsim.gui.diagram.painting.lock import paint_lock, paint_locks
from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.spots import Spot, box_of, name_box
from bpsim.gui.language import set_language
from bpsim.gui.look.colours import colours_of
from bpsim.gui.shaping.blanks import blanks_sentence
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import StepSize
from tests.gui.conftest import Open
from tests.gui.diagram.painted import drawn_as_svg
from tests.gui.hands import move_mouse

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def centre(window: MainWindow, box: Box) -> QPoint:
    return window.workspace.diagram.on_screen(box).center().toPoint()


def at(window: MainWindow, spot: Spot) -> QPoint:
    layout = window.workspace.diagram.diagram_layout
    assert layout is not None
    return centre(window, box_of(layout, spot))


def press_handle(window: MainWindow, wish: str, layer: int) -> None:
    """Go to a layer's heading with the mouse, then to the handle that appears there, and click."""
    diagram = window.workspace.diagram
    assert diagram.diagram_layout is not None
    handle = next(h for h in handles_of(diagram.diagram_layout, layer) if h.wish == wish)
    move_mouse(diagram, at(window, Spot("layer", layer=layer)))
    move_mouse(diagram, centre(window, handle.box))
    QTest.mouseClick(diagram, LEFT, NONE, centre(window, handle.box))


def layers(window: MainWindow) -> tuple[int, ...]:
    return window.document.experiment.network.layers


def chosen(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text().split("\t")[0] == text).trigger()


def test_plus_and_minus_at_a_heading(open_window: Open) -> None:
    window = open_window()
    before = window.document.experiment
    press_handle(window, "add_node", 1)
    assert layers(window) == (2, 3, 2, 1)
    assert np.array_equal(window.document.experiment.parameters.w[1][:, :2], before.parameters.w[1])
    press_handle(window, "remove_node", 1)
    assert layers(window) == (2, 2, 2, 1)
    assert window.document.experiment.parameters == before.parameters
    press_handle(window, "add_layer", 1)
    assert layers(window) == (2, 2, 2, 2, 1)
    for _ in range(3):
        window.actions_by_name["undo"].trigger()
    assert window.document.experiment is before


def test_handles_appear_on_hover_and_go_for_a_class(open_window: Open) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    move_mouse(diagram, QPoint(3, 3))
    bare = diagram.grab().toImage()
    move_mouse(diagram, at(window, Spot("layer", layer=2)))
    assert diagram.grab().toImage() != bare
    diagram.select(Spot("layer", layer=1))
    window.actions_by_name["present"].setChecked(True)
    move_mouse(diagram, at(window, Spot("layer", layer=2)))
    assert diagram._handles == []
    window.actions_by_name["present"].setChecked(False)


def test_the_last_row_of_the_weights_is_called_as_the_notation_calls_it(open_window: Open) -> None:
    """Also where all biases are 0, which is the same number with either sign."""
    window = open_window("hiring-four")
    model = window.shaping.page.model
    window.workspace.side.show_page("weights")
    for biases in (model.table[-1].tolist(), [0.0, 0.0]):
        for node, bias in enumerate(biases):
            window.document.change_parameter("b", ParameterPlace(model.layer, node), bias)
        for notation, name, sign in (("zhou", "threshold", -1.0), ("standard", "bias", 1.0)):
            window.notation.choose(notation)
            row = model.rowCount() - 1
            assert model.headerData(row, Qt.Orientation.Vertical) == name
            assert model.table[-1].tolist() == [sign * bias for bias in biases]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_lock_on_a_card_keeps_within_its_ground(qapp: QApplication, theme: str) -> None:
    """A frozen weight's stands on a round ground, so that a line beneath it is not read as a part of it."""

    def drawn(on_card: bool) -> QImage:
        image = QImage(100, 100, QImage.Format.Format_RGB32)
        image.fill("red")
        with QPainter(image) as painter:
            paint_lock(painter, Box(0, 0, 100, 100), colours_of(theme), on_card=on_card)
        return image

    def ink(image: QImage) -> list[tuple[int, int]]:
        return [(x, y) for x in range(100) for y in range(100) if image.pixelColor(x, y) == colours_of(theme).text]

    free, on_card = drawn(on_card=False), drawn(on_card=True)
    assert free.pixelColor(50, 4).name() != on_card.pixelColor(50, 4).name()
    assert on_card.pixelColor(50, 4) == colours_of(theme).card
    assert max(np.hypot(x - 50, y - 50) for x, y in ink(on_card)) < 46
    assert len(ink(on_card)) < 0.6 * len(ink(free))


@pytest.mark.parametrize("written", [True, False])
def test_a_lock_stands_at_a_weight_s_label_or_in_the_middle_of_its_line(open_window: Open, written: bool) -> None:
    diagram = open_window().workspace.diagram
    layout = diagram.diagram_layout
    assert layout is not None
    start, end = layout.ends((1, 0, 0))
    label = layout.edge_labels[1, 0, 0]
    wanted = (label.left + label.width, label.top + 1) if written else (*start.towards(end, 0.5),)
    kept = layout.edge_labels if written else {}
    shown = replace(layout, edge_labels=kept)
    svg = drawn_as_svg(
        diagram, lambda painter: paint_locks(painter, shown, [ParameterPlace(1, 0, 0)], colours_of("light"))
    )
    ground = re.search(r'<(?:circle|ellipse) cx="([^"]+)" cy="([^"]+)"', svg)
    assert ground is not None
    assert (float(ground[1]), float(ground[2])) == pytest.approx(wanted, abs=0.01)


def test_a_double_click_on_a_name_renames(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    assert diagram.diagram_layout is not None
    spot = centre(window, name_box(diagram.diagram_layout, (1, 0)))
    QTest.mouseDClick(diagram, LEFT, NONE, spot)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.selectedText() == "Section chief 1 · IQ"
    editor.insert("小张 <b>")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.document.experiment.node_names[1][0].zh == "小张 <b>"
    assert window.document.run.head == 0
    assert "rename Section chief 1" in window.actions_by_name["undo"].text()


def test_everything_by_keyboard(open_window: Open) -> None:
    window = open_window()
    diagram, document = window.workspace.diagram, window.document
    diagram.setFocus()
    diagram.select(Spot("node", node=(1, 0)))
    QTest.keyClick(diagram, Qt.Key.Key_Insert)
    assert layers(window) == (2, 3, 2, 1)
    assert diagram.selected == Spot("node", node=(1, 0))
    name = document.experiment.node_names[1][0]
    QTest.keyClick(diagram, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert document.experiment.node_names[1][1] == name
    assert diagram.selected == Spot("node", node=(1, 1))
    QTest.keyClick(diagram, Qt.Key.Key_Delete)
    assert name not in document.experiment.node_names[1]
    QTest.keyClick(diagram, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "New")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert document.experiment.node_names[1][1].en == "New"
    diagram.select(Spot("layer", layer=2))
    QTest.keyClick(diagram, Qt.Key.Key_Delete)
    assert layers(window) == (2, 2, 1)
    assert diagram.focused == Spot("layer", layer=2)  # the layer that took its place
    diagram.select(Spot("layer", layer=1))
    QTest.keyClick(diagram, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    chosen(menu, "Add a layer behind it")
    menu.close()
    assert layers(window) == (2, 2, 2, 1)
    assert diagram.focused == Spot("layer", layer=1)


def test_the_selection_goes_with_what_is_moved_by_key_and_by_menu(open_window: Open) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    diagram.setFocus()
    for wish, text, spot, then in (
        ("add_node", "Add a neuron to this layer", Spot("layer", layer=1), Spot("layer", layer=1)),
        ("later", "Move right", Spot("layer", layer=1), Spot("layer", layer=2)),
        ("earlier", "Move left", Spot("layer", layer=2), Spot("layer", layer=1)),
        ("add_layer", "Add a layer behind it", Spot("layer", layer=1), Spot("layer", layer=1)),
        ("add_layer_before", "Add a layer before it", Spot("layer", layer=1), Spot("layer", layer=2)),
        ("remove", "Remove this layer", Spot("layer", layer=2), Spot("layer", layer=2)),
        ("later", "Move down", Spot("node", node=(1, 0)), Spot("node", node=(1, 1))),
        ("earlier", "Move up", Spot("node", node=(1, 1)), Spot("node", node=(1, 0))),
    ):
        window.actions_by_name["undo"].trigger()
        diagram.select(spot)
        chosen(window.shaping._menus.menu(spot, diagram), text)
        assert diagram.focused == then, text
        by_menu = window.document.experiment.network
        window.actions_by_name["undo"].trigger()
        diagram.select(spot)
        diagram.wished.emit(wish, spot)
        assert diagram.focused == then, wish
        assert window.document.experiment.network == by_menu


def test_typing_over_a_chosen_weight_begins_with_the_first_digit(open_window: Open) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    diagram.setFocus()
    for text, value in (("-1/4", -0.25), ("0,75", 0.75), ("(1+2)/4", 0.75)):
        diagram.select(Spot("edge", edge=(1, 0, 0)))
        QTest.keyClicks(diagram, text[0])
        editor = QApplication.focusWidget()
        QTest.keyClicks(editor, text[1:])
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert window.document.experiment.parameters.w[1][0, 0] == value
    assert window.control.steps_per_second == 1.0  # the minus was no shortcut


def test_wheel_and_arrow_try_a_weight_out(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    diagram, what_if = window.workspace.diagram, window.comparison.what_if
    diagram.setFocus()
    edge = Spot("edge", edge=(1, 0, 0))
    diagram.select(edge)
    QTest.keyClick(diagram, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert what_if.question is not None
    once = what_if.question.experiment.parameters.w[1][0, 0]
    start = window.document.experiment.parameters.w[1][0, 0]
    assert once > start
    place = QPointF(at(window, edge))
    wheel = QWheelEvent(
        place, diagram.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(diagram, wheel)
    assert what_if.question.experiment.parameters.w[1][0, 0] == pytest.approx(start + 2 * (once - start))
    assert window.document.experiment.parameters.w[1][0, 0] == start
    what_if.keep()
    assert window.document.experiment.parameters.w[1][0, 0] == pytest.approx(start + 2 * (once - start))


def test_without_the_president_nothing_runs_until_the_targets_are_filled(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    document, actions, bar = window.document, window.actions_by_name, window.workspace.message_bar
    document.run.ensure(20)
    document.seek(20)
    diagram = window.workspace.diagram
    diagram.setFocus()
    diagram.select(Spot("layer", layer=3))
    QTest.keyClick(diagram, Qt.Key.Key_Delete)
    assert layers(window) == (2, 2, 2)
    assert "blank" in bar.message
    assert bar.isVisible()
    for name in ("step", "play", "run", "new_seed"):
        assert not actions[name].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Space)  # what the actions cannot stop
    window.control.run_to(5)
    assert document.run.head == 0
    assert not window.control.running
    samples = len(document.experiment.x)
    for sample in range(samples):
        for node in range(2):
            assert not actions["run"].isEnabled()
            window.editing.edit_target(sample, node, "1")
    assert not bar.isVisible()
    assert actions["run"].isEnabled()
    assert document.step(StepSize.UPDATE)
    for _ in range(2 * samples + 1):
        actions["undo"].trigger()
    assert document.run.head == 20
    assert document.playback.cursor.update == 20
    assert actions["run"].isEnabled()


def test_an_edit_during_a_run_says_what_happens(open_window: Open) -> None:
    window = open_window()
    document, bar = window.document, window.workspace.message_bar
    document.run.ensure(20)
    document.seek(12)
    window.editing.edit_weight(1, 0, 0, "0.5")
    assert document.run.head == 12
    assert "From update 12 on" in bar.message
    window.shaping.shaping.add_node(1)
    assert document.run.head == 0
    assert "A new run from the start" in bar.message
    window.shaping.shaping.rename_node(1, 0, "someone")
    assert not bar.isVisible()


def test_the_heads_of_the_weights_follow_a_new_name_though_no_number_changes(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.workspace.side.show_page("weights")
    assert window.shaping.page is not None
    model = window.shaping.page.model
    with qtbot.waitSignal(model.headerDataChanged):
        window.shaping.shaping.rename_node(1, 0, "someone")
    assert "someone" in {model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())}


def test_after_an_edit_every_number_is_that_of_the_edited_network(open_window: Open) -> None:
    window = open_window()
    document, diagram = window.document, window.workspace.diagram
    document.run.ensure(9)
    document.seek(9, document.playback.last)
    window.shaping.show_weights(1)
    for action in (
        lambda: window.editing.edit_weight(1, 0, 0, "3"),
        lambda: window.shaping.shaping.add_node(1),
        lambda: window.editing.edit_activation(1, "tanh"),
        lambda: window.actions_by_name["undo"].trigger(),
    ):
        action()
        trace, picture, page = document.playback.trace, diagram.picture, window.shaping.page
        assert page is not None
        assert picture is not None
        assert picture.network == document.experiment.network == trace.network
        shown = window.refresh.shown_parameters()
        np.testing.assert_array_equal(picture.now, shown.flat)
        np.testing.assert_array_equal(page.model.table, np.vstack([shown.w[1], shown.b[1]]))


def test_a_context_menu_for_everything(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    for spot, entry in (
        (Spot("edge", edge=(2, 0, 0)), "Type another weight…"),
        (Spot("bias", node=(1, 0)), "Type another bias…"),
        (Spot("node", node=(2, 1)), "Rename…"),
        (Spot("input", node=(0, 0)), "Type another input…"),
        (Spot("target", node=(3, 0)), "Type another target…"),
        (Spot("layer", layer=3), "Add an output layer behind it"),
        (None, "Show the whole network"),
    ):
        place = QPoint(diagram.width() - 4, diagram.height() - 4) if spot is None else at(window, spot)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, diagram.mapToGlobal(place))
        QApplication.sendEvent(diagram, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert entry in [action.text().split("\t")[0] for action in menu.actions()]
        menu.close()


def test_freezing_keeps_a_weight_and_marks_it(open_window: Open) -> None:
    window = open_window()
    document, diagram = window.document, window.workspace.diagram
    bare = diagram.grab().toImage()
    menu = window.shaping._menus.menu(Spot("edge", edge=(1, 0, 0)), diagram)
    chosen(menu, "Freeze: training leaves it")
    assert document.experiment.settings.frozen == ("w[1][0,0]",)
    assert diagram.grab().toImage() != bare
    start = document.experiment.parameters.w[1][0, 0]
    document.run.ensure(5)
    assert document.run.state(5).parameters.w[1][0, 0] == start
    assert document.run.state(5).parameters.w[1][0, 1] != document.experiment.parameters.w[1][0, 1]
    document.seek(5)
    chosen(window.shaping._menus.menu(Spot("edge", edge=(1, 0, 0)), diagram), "Let it train again")
    assert document.run.head == 5
    document.run.ensure(8)
    assert document.run.state(8).parameters.w[1][0, 0] != start


def test_the_page_of_weights(open_window: Open) -> None:
    window = open_window()
    document, page = window.document, window.shaping.page
    assert page is not None
    window.shaping.show_weights(2)
    assert window.workspace.side.current == "weights"
    np.testing.assert_array_equal(page.model.table[:-1], document.experiment.parameters.w[2])
    page.model.setData(page.model.index(0, 1), "1/8")
    page.model.setData(page.model.index(2, 0), "0,5")
    assert document.experiment.parameters.w[2][0, 1] == 0.125
    assert document.experiment.parameters.b[2][0] == 0.5
    before = document.experiment
    page.model.setData(page.model.index(0, 0), "what")
    assert document.experiment is before
    assert page.problem.isVisible()
    clipboard = QGuiApplication.clipboard()
    page.copy()
    assert clipboard.text().split("\n")[0].split("\t") == [repr(v) for v in before.parameters.w[2][0].tolist()]
    clipboard.setText("1\t2\t3\n4\t5\t6")
    page.paste()
    assert document.experiment is before
    assert "2 × 3" in page.problem.text()
    assert "2 × 2, or 3 × 2" in page.problem.text()
    clipboard.setText("1\t2\n0,5\t1/4")
    page.paste()
    assert document.experiment.parameters.w[2].tolist() == [[1.0, 2.0], [0.5, 0.25]]
    np.testing.assert_array_equal(document.experiment.parameters.b[2], before.parameters.b[2])
    assert not page.problem.isVisible()
    assert "paste weights into layer 2" in window.actions_by_name["undo"].text()
    page.table.setCurrentIndex(page.model.index(0, 1))
    page.toggle_frozen()
    assert document.experiment.settings.frozen == (ParameterPlace(2, 1, 0).name,)
    page.toggle_frozen()
    assert document.experiment.settings.frozen == ()


def test_return_types_over_a_weight_and_is_no_fault_where_that_is_under_way(open_window: Open) -> None:
    window = open_window()
    window.shaping.show_weights(2)
    page = window.shaping.page
    assert page is not None
    page.table.setCurrentIndex(page.model.index(0, 1))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.table.state() is QAbstractItemView.State.EditingState
    QTest.keyClick(page.table, Qt.Key.Key_Return)  # to the table, past its editor: as when the editor lost the focus
    assert page.table.state() is QAbstractItemView.State.EditingState


def test_the_page_speaks_the_windows_language_and_follows_the_cursor(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page, document = window.shaping.page, window.document
    assert page is not None
    window.shaping.show_weights(1)
    document.run.ensure(3)
    document.seek(3)
    np.testing.assert_array_equal(page.model.table[:-1], document.run.state(3).parameters.w[1])
    assert page.state.text() == "updates done: 3"
    set_language("zh")
    qtbot.waitUntil(lambda: page.model.headerData(0, Qt.Orientation.Horizontal) == "智商")


def test_what_makes_no_sense_is_said_with_a_way_out(open_window: Open) -> None:
    window = open_window()
    structure, document = window.workspace.settings.structure, window.document
    assert not structure.doubts.isVisible()
    window.editing.edit_target(0, 0, "2")
    assert structure.doubts.isVisible()
    assert "sigmoid cannot reach all targets: they go from" in structure.doubts.text
    structure.doubts.buttons[-1].click()
    assert document.experiment.network.activations[-1] == "identity"
    assert not structure.doubts.isVisible()
    assert "change the output and the loss" in window.actions_by_name["undo"].text()


def test_a_refused_activation_has_a_way_out(open_window: Open) -> None:
    window = open_window()
    structure, document = window.workspace.settings.structure, window.document
    window.editing.edit_setting("loss", "bce")
    window.editing.edit_activation(3, "relu")
    assert document.experiment.network.activations[-1] == "sigmoid"
    (button,) = structure.doubts.buttons
    assert button.isVisible()
    button.click()
    assert document.experiment.network.activations[-1] == "relu"
    assert document.experiment.settings.loss == "half"
    assert not structure.doubts.isVisible()


def test_a_muted_neuron_is_struck_through_and_passes_on_nothing(open_window: Open) -> None:
    window = open_window()
    document, diagram = window.document, window.workspace.diagram
    node = Spot("node", node=(1, 0))
    document.step(StepSize.LAYER)
    bare = diagram.grab().toImage()
    chosen(window.shaping._menus.menu(node, diagram), "Mute: it passes on 0")
    assert document.experiment.network.muted == ((1, 0),)
    picture = diagram.picture
    assert picture is not None
    assert picture.nodes[1, 0].a == 0.0
    assert picture.nodes[1, 1].a != 0.0
    assert diagram.grab().toImage() != bare
    assert "mute Section chief 1" in window.actions_by_name["undo"].text()
    chosen(window.shaping._menus.menu(node, diagram), "Let it speak again")
    assert diagram.grab().toImage() == bare


def test_the_table_grows_for_a_class(open_window: Open) -> None:
    window = open_window()
    page = window.shaping.page
    assert page is not None
    window.shaping.show_weights(1)
    row = page.table.rowHeight(0)
    window.actions_by_name["present"].setChecked(True)
    assert page.table.rowHeight(0) > 1.5 * row
    assert page.model.data(page.model.index(0, 0), Qt.ItemDataRole.FontRole).pixelSize() >= 20
    window.actions_by_name["present"].setChecked(False)
    assert page.table.rowHeight(0) == row


def test_the_card_of_a_neuron_that_is_removed_is_closed(open_window: Open) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    diagram.setFocus()
    diagram.select(Spot("node", node=(3, 0)))
    assert window.inspection.card.isVisible()
    QTest.keyClick(diagram, Qt.Key.Key_Delete)  # an exception in a slot fails the test
    assert layers(window) == (2, 2, 2)
    assert not window.inspection.card.isVisible()


LOOKS = "Weights in a table"  # an entry that changes nothing by itself; nor do those that end in …


@pytest.mark.parametrize("preset", ["hiring-four", "iris-4-6-3", "forward-2-3-1"])
def test_an_entry_can_be_chosen_where_it_changes_something(open_window: Open, qtbot: QtBot, preset: str) -> None:
    """Moving, adding, removing, muting, freezing: of every neuron, layer and connection."""
    window = open_window(preset)
    document, network = window.document, window.document.experiment.network
    spots = [Spot("node", node=(layer, node)) for layer, size in enumerate(network.layers) for node in range(size)]
    spots += [Spot("layer", layer=layer) for layer in range(network.depth + 1)]
    spots += [Spot("edge", edge=(layer, 0, 0)) for layer in range(1, network.depth + 1)]
    tried = set()
    for spot in spots:
        for index in range(len(window.shaping._menus.menu(spot, window).actions())):
            menu = window.shaping._menus.menu(spot, window)
            action = menu.actions()[index]
            text = action.text().split("\t")[0]
            if text and action.menu() is None and text != LOOKS and not text.endswith("…"):
                can, before = action.isEnabled(), document.experiment
                action.setEnabled(True)
                with qtbot.capture_exceptions():
                    action.trigger()
                assert (document.experiment is not before) == can, (spot, text)
                while document.experiment is not before:
                    document.undo_stack.undo()
                tried.add((text, can))
            menu.deleteLater()
    assert {("Move up", True), ("Move up", False), ("Move down", True), ("Move down", False)} <= tried


@pytest.mark.parametrize(("x", "t"), [(True, False), (False, True), (True, True), (False, False)])
def test_blanks_are_told_where_they_are_and_nowhere_else(qapp: QApplication, x: bool, t: bool) -> None:
    set_language("en")
    experiment = load_preset("general-3-3-2").experiment
    inputs, targets = experiment.x.copy(), experiment.t.copy()
    inputs[0, 1], targets[1, 0] = np.nan if x else inputs[0, 1], np.nan if t else targets[1, 0]
    said = blanks_sentence(replace(experiment, x=inputs, t=targets))
    assert ("The inputs of x2 are blank." in said) is x
    assert ("The targets of y1 are blank." in said) is t
    assert ("there is nothing to train until then" in said) is (x or t)
