"""Points that are no samples: clicked or typed, they pass through the diagram."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bpsim.engine.backprop import forward
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS
from bpsim.session.words.number_format import format_number
from tests.gui.conftest import Open
from tests.gui.hands import move_mouse
from tests.gui.learned.seeing import learned, plane_of, point_at
from tests.soak.screen import wrong_numbers


def test_a_point_goes_through_the_diagram_and_is_no_sample(open_window: Open) -> None:
    window = learned(open_window, "xor-clouds-2-4-1", 600)
    page, diagram, before = window.learned.page, window.workspace.diagram, window.document.experiment
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=point_at(page.map, 0.3, 0.7))
    plane = plane_of(window)
    assert window.learned.probing.place is not None
    inputs = plane.at(*plane.place(*window.learned.probing.place))
    passed = forward(window.refresh.shown_parameters(), inputs[None])
    picture = diagram.picture
    assert picture is not None
    for layer in (1, 2):
        shown = [picture.nodes[layer, node].a for node in range(before.network.layers[layer])]
        np.testing.assert_array_equal(shown, passed.a[layer][0])
    said = "\n".join(window.workspace.explanation.formula_texts())
    assert format_number(picture.nodes[2, 0].a) in said  # the formulas speak of the point too
    assert picture.sample_loss is None
    assert np.isnan(picture.targets).all()
    assert "no sample" in window.workspace.narrator.text()
    assert window.document.experiment is before
    assert wrong_numbers(window) == []
    window.workspace.side.show_page("explanation")
    assert "no sample" in window.workspace.narrator.text()
    window.workspace.side.show_page("matrix")  # about the sample: so is the diagram then
    assert window.refresh.point is None
    assert diagram.picture.sample != picture.sample
    assert "no sample" not in window.workspace.narrator.text()


def test_the_next_step_shows_the_sample_again(open_window: Open) -> None:
    window = learned(open_window, "iris-4-6-3", 30)
    window.learned.probing.probe(0.5, 0.5)
    assert window.refresh.point is not None
    window.context.actions["step"].trigger()
    assert window.refresh.point is None
    trace = window.document.playback.trace
    np.testing.assert_array_equal(
        [window.workspace.diagram.picture.nodes[0, k].a for k in range(4)], trace.x[window.document.row]
    )


def test_hidden_answers_stay_hidden_from_a_point(open_window: Open) -> None:
    window = learned(open_window, "xor", 400)
    window.document.hide(Hidden(frozenset({"z"})))
    window.learned.probing.probe(0.2, 0.8)
    assert all(window.workspace.diagram.picture.nodes[1, k].z != 0.0 for k in range(2))
    window.document.hide(Hidden(frozenset(KINDS)))
    window.learned.probing.probe(0.2, 0.8)
    assert window.refresh.point is None


def test_a_click_on_the_curve_asks_there_and_passes_the_point(open_window: Open, qtbot: QtBot) -> None:
    window = learned(open_window, "sine-1-8-1", 600)
    page = window.learned.page
    place = page.curve.frame.center().toPoint()
    move_mouse(page.curve, place)
    qtbot.waitUntil(lambda: "→ y1" in page.said.text())
    QTest.mouseClick(page.curve, Qt.MouseButton.LeftButton, pos=place)
    point = window.refresh.point
    assert point is not None
    exact = forward(window.refresh.shown_parameters(), point[None]).output[0, 0]
    assert page.said.text() == f"{format_number(float(point[0]))} → y1 {format_number(float(exact))}"
    assert window.workspace.diagram.picture.nodes[2, 0].a == exact
    assert wrong_numbers(window) == []


def enter(window: MainWindow, text: str) -> str:
    """Type inputs, and what is said then."""
    field = window.learned.page.typed
    field.clear()
    field.insert(text)  # as an input method does: keys of a test are those of Latin letters alone
    QTest.keyClick(field, Qt.Key.Key_Return)
    return window.learned.page.said.text()


@pytest.mark.parametrize("text", ["0.25, 1/3", "0,25; 1/3", "0.25，1/3"])
def test_inputs_can_be_typed(open_window: Open, text: str) -> None:
    window = learned(open_window, "xor", 300)
    exact = forward(window.refresh.shown_parameters(), np.array([[0.25, 1 / 3]])).output[0, 0]
    assert enter(window, text) == f"0.25, 0.3333 → y1 {format_number(float(exact))}"
    assert window.refresh.point is not None
    assert window.refresh.point.tolist() == [0.25, 1 / 3]
    place = window.learned.probing.place
    assert place is not None
    assert plane_of(window).place(*place) == pytest.approx((0.25, 1 / 3))


def test_what_is_typed_wrongly_is_said(open_window: Open) -> None:
    window = learned(open_window, "xor", 300)
    assert "2 inputs" in enter(window, "0.5")
    assert "x2" in enter(window, "0.5, foo")
    assert window.refresh.point is None
    assert learned(open_window, "digits-64-32-10").learned.page.typed.isHidden()
    assert not learned(open_window, "iris-4-6-3").learned.page.typed.isHidden()


def test_at_the_edges_of_a_curve_it_is_asked_what_stands_there(open_window: Open, qtbot: QtBot) -> None:
    window = learned(open_window, "sine-1-8-1")
    view, pointed = window.learned.page.curve, []
    curve, frame = view.curve, view.frame
    assert curve is not None
    view.pointed.connect(pointed.append)
    middle, edges = round(frame.center().y()), (math.ceil(frame.left()), math.floor(frame.right()))
    for across in edges:
        move_mouse(view, QPoint(across, middle))
    a_pixel = float(curve.x[-1] - curve.x[0]) / frame.width()
    assert pointed[0] == pytest.approx(curve.x[0] + (edges[0] - frame.left()) * a_pixel)
    assert pointed[-1] == pytest.approx(curve.x[-1] - (frame.right() - edges[1]) * a_pixel)
