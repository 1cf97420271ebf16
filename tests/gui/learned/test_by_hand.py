"""On the page *Learned* with the mouse: samples that are placed, weights that are dragged, neurons pointed at."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bpsim.engine.accuracy import right
from bpsim.engine.backprop import forward
from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.theme import theme
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS
from bpsim.session.data.generated import Recipe
from bpsim.session.edits.creating import created
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.saving import contents_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.gui.conftest import Open
from tests.gui.learned.seeing import colour_at, learned, plane_of, point_at


def menu_of(window: MainWindow) -> QMenu:
    (menu,) = (menu for menu in window.learned.page.findChildren(QMenu) if menu.isVisible())
    return menu


@pytest.mark.parametrize("k", [0, 1, 2])
def test_a_double_click_makes_a_sample_of_the_class_that_is_asked_for(open_window: Open, k: int, qtbot: QtBot) -> None:
    window = learned(open_window, "iris-4-6-3")
    view, before = window.learned.page.map, window.document.experiment
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=point_at(view, 0.25, 0.5))
    menu = menu_of(window)
    assert [action.text() for action in menu.actions()] == [
        f"Add a sample: {name.en}" for name in before.node_names[-1]
    ]
    menu.actions()[k].trigger()
    menu.close()
    made, plane = window.document.experiment, plane_of(window)
    assert len(made.x) == len(before.x) + 1
    assert made.test is not None
    assert before.test is not None
    assert made.test.same_as(before.test)
    assert made.t[-1].tolist() == [float(other == k) for other in range(3)]
    at_x, at_y = plane.place(0.25, 0.5)
    assert made.x[-1, :2] == pytest.approx([at_x, at_y], abs=0.02)  # a pixel of the map
    assert made.x[-1, 2:] == pytest.approx(plane.rest[2:], abs=1e-4)
    window.context.actions["undo"].trigger()
    assert window.document.experiment is before


def test_of_values_a_double_click_takes_the_answer_there(open_window: Open) -> None:
    window = learned(open_window, "linear-2-3-1")
    view, before = window.learned.page.map, window.document.experiment
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=point_at(view, 0.5, 0.25))
    made = window.document.experiment
    assert len(made.x) == len(before.x) + 1
    answers = forward(window.refresh.shown_parameters(), made.x[-1:]).output[0]
    assert made.t[-1] == pytest.approx(answers, abs=1e-4)


def test_on_the_curve_a_double_click_gives_input_and_target(open_window: Open, tmp_path: Path) -> None:
    made = created(Recipe("sine", 30))
    path = tmp_path / "sine.bpsim.json"
    write_file(path, contents_of(made, Run.begin(made), Cursor(0)))
    window = open_window(path=path)
    window.workspace.side.show_page("learned")
    view, before = window.learned.page.curve, window.document.experiment
    curve, frame = view.curve, view.frame
    assert curve is not None
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=frame.center().toPoint())
    now = window.document.experiment
    assert len(now.x) == len(before.x) + 1
    assert now.x[-1, 0] == pytest.approx((curve.x[0] + curve.x[-1]) / 2, abs=0.02)
    values = np.concatenate([curve.y, curve.targets, curve.answers])
    assert now.t[-1, 0] == pytest.approx((values.min() + values.max()) / 2, abs=0.05)
    window.context.actions["undo"].trigger()
    assert window.document.experiment is before


def right_and_all(window: MainWindow) -> tuple[int, int]:
    right, _, count, *_ = window.learned.page.note.text().split()
    return int(right), int(count)


def test_by_hand_the_map_follows_the_weight_that_is_dragged(open_window: Open) -> None:
    """Without training: two clouds, whose only neuron answers all of them wrongly at first."""
    window = learned(open_window, "clouds-2-1")
    page, document = window.learned.page, window.document
    before = document.experiment
    assert right_and_all(window) == (0, 100)
    picture = page.map.picture
    for source in (0, 1):
        window.workspace.diagram.parameter_dragged.emit(ParameterPlace(1, 0, source), 40)
        tried = window.comparison.what_if.question
        assert tried is not None
        assert page.map.picture is not picture
        outputs = forward(tried.experiment.parameters, before.x).output
        assert right_and_all(window) == (int(right(outputs, before.t).sum()), 100)
        assert document.experiment is not tried.experiment
        window.comparison.what_if.keep()
        assert document.experiment.parameters.flat.tolist() == tried.experiment.parameters.flat.tolist()
    assert right_and_all(window)[0] > 85
    for _ in range(2):
        window.context.actions["undo"].trigger()
    assert document.experiment is before
    assert right_and_all(window) == (0, 100)


def test_a_weight_that_springs_back_leaves_the_map_as_it_was(open_window: Open) -> None:
    window = learned(open_window, "clouds-2-1")
    window.workspace.diagram.parameter_dragged.emit(ParameterPlace(1, 0, 0), 40)
    assert right_and_all(window) != (0, 100)
    window.comparison.what_if.spring_back()
    assert right_and_all(window) == (0, 100)


def test_after_training_the_map_is_that_of_the_state_shown(open_window: Open) -> None:
    """What is dragged is the weight at the start."""
    window = learned(open_window, "clouds-2-1", 20)
    shown = right_and_all(window)
    window.workspace.diagram.parameter_dragged.emit(ParameterPlace(1, 0, 0), -200)
    assert right_and_all(window) == shown
    window.comparison.what_if.spring_back()


def test_while_the_mouse_is_on_a_neuron_the_map_is_its_own(open_window: Open) -> None:
    window = learned(open_window, "xor", 400)
    page, diagram = window.learned.page, window.workspace.diagram
    usual = page.map.picture
    assert usual is not None
    diagram.spot_pointed.emit(Spot("node", node=(1, 1)))
    picture, plane = page.map.picture, plane_of(window)
    assert picture is not None
    assert picture.image != usual.image
    assert "neuron h2" in page.note.text()
    scale = ColourScale()
    scale.range = 0.5  # a sigmoid's
    for x, y in ((0.1, 0.2), (0.5, 0.5), (0.9, 0.7)):
        a = forward(window.refresh.shown_parameters(), plane.at(*plane.place(x, y))[None]).a[1][0, 1]
        expected = scale.cells(np.array([a - 0.5]), theme())[0]
        assert np.abs(colour_at(picture.image, x, y).astype(int) - expected.astype(int)).max() <= 6
    diagram.spot_pointed.emit(None)
    assert page.map.picture.image == usual.image
    assert "neuron" not in page.note.text()
    diagram.spot_pointed.emit(Spot("node", node=(0, 1)))  # an input is no map
    assert page.map.picture.image == usual.image


def test_a_neuron_that_went_with_its_network_is_forgotten(open_window: Open) -> None:
    window = learned(open_window, "xor-clouds-2-4-1")
    window.workspace.diagram.spot_pointed.emit(Spot("node", node=(1, 3)))
    assert "neuron h4" in window.learned.page.note.text()
    window.files.open_preset("xor")
    assert "neuron" not in window.learned.page.note.text()


def test_with_hidden_values_a_neuron_gives_nothing_away(open_window: Open) -> None:
    window = learned(open_window, "xor", 400)
    window.document.hide(Hidden(frozenset({KINDS[1]})))
    before = window.learned.page.map.picture
    window.workspace.diagram.spot_pointed.emit(Spot("node", node=(1, 1)))
    assert window.learned.page.map.picture is before
