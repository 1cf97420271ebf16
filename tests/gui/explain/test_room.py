"""Beside the formulas, in the whole window: pages, narrator, digits, ties between terms and the diagram."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.gui.diagram.spots import Spot, box_of
from bpsim.gui.explain.matrix_page import MatrixPage
from bpsim.gui.explain.spots import spot_of, tie_to
from bpsim.gui.formulas.formula import FormulaView
from bpsim.gui.language import set_language
from bpsim.gui.look.theme import theme
from bpsim.gui.parts.number_table import NumberTable
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import DELTA
from bpsim.session.frames import Quantity, Revealed
from bpsim.session.words.number_format import USUAL_DIGITS, format_number, show_digits
from tests.gui.hands import move_mouse
from tests.session.moments import experiment_of, frames, trace_at

Open = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def usual_digits() -> Iterator[None]:
    yield
    show_digits(USUAL_DIGITS)


def go(window: MainWindow, quantity: Quantity, layer: int | None = None, node: int | None = None) -> int:
    frame = window.document.playback.frames.position(quantity, layer, node)
    assert frame is not None
    window.document.seek(window.document.playback.cursor.update, frame)
    return frame


def marked(window: MainWindow) -> list[str]:
    assert window.explain.algorithm is not None
    return [line.step.id for line in window.explain.algorithm.lines if line.current and line.step is not None]


# the algorithm


def test_the_line_of_the_frame_is_marked(open_window: Open) -> None:
    window = open_window("hiring")
    window.workspace.side.show_page("algorithm")
    for quantity, layer, node, expected in (
        (Quantity.INPUTS, None, None, "inputs"), (Quantity.Z, 2, 1, "z"), (Quantity.LOSS, None, None, "loss"),
        (Quantity.DA, 3, 0, "da.output"), (Quantity.DA, 1, 0, "da"), (Quantity.UPDATE, 2, None, "update"),
    ):  # fmt: skip
        go(window, quantity, layer, node)
        assert marked(window) == [expected]


def test_the_marked_line_has_a_bar_in_the_colour_of_its_pass(open_window: Open) -> None:
    window = open_window("hiring")
    window.workspace.side.show_page("algorithm")
    page = window.explain.algorithm
    assert page is not None
    for quantity, colour in ((Quantity.Z, theme().forward), (Quantity.DELTA, theme().backward)):
        go(window, quantity, 3, 0)
        bars = {}
        for line in page.lines:
            picture = line.grab().toImage()
            places = [(x, y) for x in range(8) for y in range(picture.height()) if picture.pixelColor(x, y) == colour]
            if places:
                assert line.step is not None
                bars[line.step.id] = (min(places), max(places), len(places))
                height = picture.height()
        assert bars == {quantity.value: ((1, 3), (3, height - 4), 3 * (height - 6))}


def test_a_click_goes_to_the_first_frame(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    window.workspace.side.show_page("algorithm")
    page = window.explain.algorithm
    assert page is not None
    line = next(line for line in page.lines if line.step is not None and line.step.id == "delta")
    page.ensureWidgetVisible(line)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.document.playback.revealed.current.quantity is Quantity.DELTA
    assert window.document.playback.cursor.frame == window.document.playback.frames.position(Quantity.DELTA, 3, 0)
    assert marked(window) == ["delta"]


def test_lines_are_reached_by_keyboard(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    window.workspace.side.show_page("algorithm")
    page = window.explain.algorithm
    assert page is not None
    line = next(line for line in page.lines if line.step is not None and line.step.id == "loss")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert window.document.playback.revealed.current.quantity is Quantity.LOSS


def test_the_algorithm_follows_the_settings(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    window.workspace.side.show_page("algorithm")
    page = window.explain.algorithm
    assert page is not None

    def texts() -> str:
        return "\n".join(line.accessibleName() for line in page.lines)

    assert "m̂" not in texts()
    window.editing.edit_setting("optimizer", "adam")
    assert "m̂" in texts()


def test_no_line_is_wider_than_the_page(open_window: Open) -> None:
    window = open_window("general-3-3-2")
    window.resize(1024, 768)
    window.workspace.side.show_page("algorithm")
    QApplication.processEvents()
    page = window.explain.algorithm
    assert page is not None
    assert page.widget().width() <= page.viewport().width()
    for line in page.lines:
        for row in line.findChildren(FormulaView):
            assert row.geometry().right() <= line.width()
            assert row.content_width() <= row.width() + 1


def test_the_marked_line_is_in_sight(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.resize(1024, 768)
    go(window, Quantity.UPDATE, 2)
    window.workspace.side.show_page("algorithm")
    page = window.explain.algorithm
    assert page is not None
    line = next(line for line in page.lines if line.current)

    def in_sight() -> bool:
        top = line.mapTo(page.viewport(), QPoint(0, 0)).y()
        return top >= 0 and top + line.height() <= page.viewport().height()

    qtbot.waitUntil(in_sight)


# matrices


def test_matrices_of_the_current_layer(open_window: Open) -> None:
    window = open_window("hiring-four")
    window.workspace.side.show_page("matrix")
    page = window.explain.matrix
    assert page is not None
    go(window, Quantity.Z, 1, 0)
    ((rule, shapes, numbers),) = page.texts()
    assert (rule, shapes) == ("Z⁽¹⁾ = X W⁽¹⁾ + b⁽¹⁾", "(4, 2) = (4, 2) (2, 2) + (1, 2)")
    assert numbers.startswith("[−0.1800 —; −0.72 —; −0.90 —; 0.00 —]")
    go(window, Quantity.Z, 1, 1)
    assert "—" not in page.texts()[0][2]


def test_large_matrices_are_elided(qtbot: QtBot) -> None:
    page = MatrixPage()
    qtbot.addWidget(page)
    page.resize(280, 400)
    experiment = experiment_of((12, 9, 2), ("sigmoid", "sigmoid"), 10, 1)
    sequence = frames(experiment)
    position = sequence.position(Quantity.Z, 1, 7)
    assert position is not None
    page.show_step(trace_at(experiment), Revealed(sequence, position), 5, experiment, experiment.settings)
    numbers = page.texts()[0][2]
    assert "⋯" in numbers
    assert "⋮" in numbers
    left = numbers.split("]")[0].strip("[").split("; ")
    trace = trace_at(experiment)
    assert format_number(float(trace.z[1][5, 7])) in " ".join(left)  # the current sample's current neuron


# the narrator


def test_the_narrator_says_what_happened_in_both_languages(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    go(window, Quantity.Z, 1, 0)
    line = window.workspace.narrator
    assert line.text().startswith("Grades raised Section chief 1 · IQ the most, by 0.80")
    set_language("zh")
    qtbot.waitUntil(lambda: "学习成绩" in line.text())


def test_the_narrator_is_silent_while_training_runs(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    window.control.run()
    qtbot.waitUntil(lambda: window.document.run.head > 50)
    assert window.workspace.narrator.text() == ""
    window.control.pause()
    qtbot.waitUntil(lambda: window.workspace.narrator.text() != "")


def test_the_narrator_stays_for_a_presentation(open_window: Open) -> None:
    window = open_window("hiring")
    before = window.workspace.narrator.height()
    window.actions_by_name["present"].setChecked(True)
    assert window.workspace.narrator.isVisible()
    assert window.workspace.narrator.height() > before
    window.actions_by_name["present"].setChecked(False)


# digits


def test_digits_are_chosen_in_the_menu_and_remembered(open_window: Open) -> None:
    window = open_window("hiring")
    go(window, Quantity.DELTA, 2, 0)
    panel = window.workspace.explanation
    assert panel is not None
    menu = window.actions_by_name.digits_menu
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    assert names == [f"{count} digits" for count in range(3, 9)]
    assert [action.isChecked() for action in menu.actions()] == [count == 4 for count in range(3, 9)]
    menu.actions()[4].trigger()
    assert any("0.0137" in text and len(text) >= len("= 0.0137830") for text in panel.formula_texts())
    assert window.context.remembered.number("digits", 0, 3, 8) == 7
    window.workspace.side.show_page("matrix")
    assert window.explain.matrix is not None
    result = panel.formula_texts()[2].removeprefix("= ").removeprefix("≈ ")
    assert any(result in numbers for _, _, numbers in window.explain.matrix.texts())


# terms and the diagram


def test_pointing_at_a_term_lights_its_connection(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    go(window, Quantity.Z, 2, 1)
    panel = window.workspace.explanation
    assert panel is not None
    view = panel.formulas[1]  # the numbers
    box = view.box_of_tie(("edge", 2, 1, 1))
    assert box is not None
    move_mouse(view, box.center().toPoint())
    assert window.workspace.diagram.pointed == Spot("edge", edge=(2, 1, 1))
    move_mouse(view, QPoint(view.width() - 1, view.height() - 1))
    assert window.workspace.diagram.pointed is None


def test_pointing_at_a_connection_lights_its_terms(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    go(window, Quantity.Z, 2, 1)
    panel, diagram = window.workspace.explanation, window.workspace.diagram
    assert panel is not None
    layout = diagram.diagram_layout
    assert layout is not None
    at = diagram.on_screen(box_of(layout, Spot("edge", edge=(2, 1, 1)))).center()
    move_mouse(diagram, at.toPoint())
    lit = [len(view.lit_boxes()) for view in panel.formulas]
    assert lit[:2] == [1, 1]  # in symbols and in numbers
    assert panel.formulas[1].lit_boxes() == [panel.formulas[1].box_of_tie(("edge", 2, 1, 1))]
    move_mouse(diagram, QPointF(2, 2).toPoint())
    assert not any(view.lit_boxes() for view in panel.formulas)


def test_a_neuron_chosen_by_keyboard_lights_its_terms(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    go(window, Quantity.Z, 1, 0)
    panel, diagram = window.workspace.explanation, window.workspace.diagram
    assert panel is not None
    diagram.setFocus()
    for _ in range(8):  # past the layers' headings to the first input
        qtbot.keyClick(diagram, Qt.Key.Key_Right)
        if diagram.selected == Spot("input", node=(0, 0)):
            break
    assert diagram.selected == Spot("input", node=(0, 0))
    assert [len(view.lit_boxes()) for view in panel.formulas][:2] == [1, 1]


def test_a_term_and_what_it_speaks_of_are_each_other_s() -> None:
    for spot in (
        Spot("input", node=(0, 1)), Spot("node", node=(1, 0)), Spot("node", node=(2, 1)), Spot("bias", node=(1, 1)),
        Spot("target", node=(2, 0)), Spot("edge", edge=(1, 0, 1)),
    ):  # fmt: skip
        tie = tie_to(spot)
        assert tie is not None
        assert spot_of([tie]) == spot
    assert tie_to(Spot("layer", layer=1)) is tie_to(None) is spot_of([]) is None


def test_a_row_of_the_update_and_its_connection_light_each_other(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    go(window, Quantity.UPDATE, 1)
    panel, diagram = window.workspace.explanation, window.workspace.diagram
    assert panel is not None
    table = next(table for table in panel.findChildren(NumberTable) if not table.isHidden())
    diagram.spot_pointed.emit(Spot("edge", edge=(1, 1, 0)))
    assert table.lit_rows() == [2]  # w11, w12, w21
    diagram.spot_pointed.emit(None)
    assert table.lit_rows() == []
    QApplication.processEvents()  # the table has found its place
    move_mouse(table, QPoint(10, round(table.height() * 3.5 / 7)))
    assert diagram.pointed == Spot("edge", edge=(1, 1, 0))


def test_what_is_hidden_is_hidden_here_too(open_window: Open) -> None:
    window = open_window("hiring-four")
    window.workspace.side.show_page("matrix")
    page = window.explain.matrix
    assert page is not None
    go(window, Quantity.DELTA, 2, 1)
    (_, _, delta), *_ = page.texts()
    shown = delta.split("]")[0]
    assert "?" not in shown
    window.document.hide(Hidden(frozenset({DELTA}), frozenset()))
    for index in range(len(window.document.playback.frames)):
        window.document.seek(0, index)
    go(window, Quantity.DELTA, 2, 1)
    (_, _, delta), *_ = page.texts()
    assert set(delta.split("]")[0].strip("[").replace(";", "").split()) == {"?"}
    number = shown.strip("[").split()[0]
    assert number not in window.workspace.narrator.text()
