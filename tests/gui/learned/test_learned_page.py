"""The page *Learned*, through the widgets that a person sees."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.engine.backprop import forward
from bpsim.gui.language import set_language
from bpsim.gui.learned.page import LearnedPage
from bpsim.gui.look.colour_scale import ColourScale, rgb
from bpsim.gui.look.theme import theme
from bpsim.gui.painted.map_colours import class_colour
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.workspace.page_following import MOVING_MS
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.saving import contents_of
from bpsim.session.frames import StepSize
from bpsim.session.learned.maps import COARSE, FINE
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from bpsim.session.words.number_format import format_number
from tests.gui.conftest import Open
from tests.gui.hands import move_mouse
from tests.gui.learned.seeing import colour_at, count_looks, learned, plane_of, point_at, watch_maps
from tests.session.moments import experiment_of


@pytest.mark.parametrize("updates", [0, 3000])
def test_each_colour_is_that_of_the_forward_pass(open_window: Open, updates: int) -> None:
    window = learned(open_window, "xor", updates)
    picture, plane, scale = window.learned.page.map.picture, plane_of(window), ColourScale()
    assert picture is not None
    scale.range = 0.5
    parameters = window.document.run.state(updates).parameters
    across, down = plane.middles(picture.image.width(), picture.image.height())
    for column, row in ((3, 5), (150, 20), (80, 190), (199, 199)):
        exact = forward(parameters, plane.at(float(across[column]), float(down[row]))[None]).output[0]
        meant = scale.cells(exact - 0.5, theme())[0].astype(int)
        shown = rgb(picture.image.pixelColor(column, row)).astype(int)
        assert np.abs(meant - shown).max() <= 2


def test_it_follows_the_timeline_back(open_window: Open, qtbot: QtBot) -> None:
    window = learned(open_window, "xor", 3000)
    page = window.learned.page
    assert page.map.picture is not None
    late = page.map.picture.image.copy()
    window.document.seek(0)
    assert page.map.picture.image != late
    window.document.seek(3000)
    qtbot.waitUntil(lambda: page.map.picture is not None and page.map.picture.image == late, timeout=10_000)


def test_what_is_passed_by_is_coarse_and_what_is_stayed_at_is_fine(open_window: Open, qtbot: QtBot) -> None:
    window = learned(open_window, "xor", 300)
    shown = watch_maps(window)
    qtbot.wait(2 * MOVING_MS)
    for update in range(0, 300, 10):  # as fast as a hand that drags
        window.document.seek(update)
    assert {side for side, _ in shown[1:30]} == {COARSE}
    qtbot.waitUntil(lambda: shown[-1][0] == FINE, timeout=10_000)
    assert len(shown) == 31
    qtbot.wait(2 * MOVING_MS)
    assert len(shown) == 31  # once is enough
    window.document.step(StepSize.UPDATE)
    assert [side for side, _ in shown[31:]] == [FINE]  # one step is fine at once


def test_while_training_runs_there_is_a_map_at_every_look(open_window: Open, qtbot: QtBot) -> None:
    window = learned(open_window, "spiral-2-8-8-1")
    looks, shown = count_looks(window), watch_maps(window)
    window.control.run_to(2_000_000_000)
    qtbot.waitUntil(lambda: len(looks) > 30, timeout=60_000)
    window.control.pause()
    coarse = [picture for side, picture in shown if side == COARSE]
    assert len(coarse) >= len(looks) - 2
    assert sum(a != b for a, b in pairwise(coarse)) > 0.5 * len(looks)  # and they are those of other states


def test_classes_have_colours_of_their_own_and_wrong_samples_are_marked(open_window: Open) -> None:
    window = learned(open_window, "iris-4-6-3", 600)
    page, experiment = window.learned.page, window.document.experiment
    assert [page.what.itemText(k) for k in range(page.what.count())] == ["class", "setosa", "versicolor", "virginica"]
    page.across.setCurrentIndex(2)
    page.up.setCurrentIndex(3)
    page.chosen.emit()
    picture, plane = page.map.picture, plane_of(window)
    assert picture is not None
    assert picture.marks is not None
    parameters = window.document.run.state(600).parameters
    for x, y in ((0.1, 0.9), (0.5, 0.5), (0.95, 0.1)):
        (left, right), (bottom, top) = plane.x_range, plane.y_range
        point = plane.at(left + x * (right - left), top + y * (bottom - top))
        answered = int(forward(parameters, point[None]).output[0].argmax())
        ground = rgb(theme().card).astype(float)
        towards = colour_at(picture.image, x, y) - ground
        ways = [rgb(class_colour(k)) - ground for k in range(3)]
        along = [float(towards @ way) / float(np.linalg.norm(way)) for way in ways]
        assert int(np.argmax(along)) == answered
    assert experiment.test is not None
    outputs = forward(parameters, np.concatenate([experiment.x, experiment.test.x])).output
    targets = np.concatenate([experiment.t, experiment.test.t])
    np.testing.assert_array_equal(picture.marks.wrong, outputs.argmax(axis=1) != targets.argmax(axis=1))
    assert picture.marks.test == len(experiment.x)
    assert set(picture.marks.batch) == set(window.document.playback.trace.batch.tolist())
    assert picture.boundaries


def test_the_network_answers_where_the_mouse_is_and_where_it_was_asked(open_window: Open, qtbot: QtBot) -> None:
    window = learned(open_window, "xor", 3000)
    page, plane = window.learned.page, plane_of(window)
    QApplication.processEvents()
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point_at(page.map, 0.25, 0.5))
    said = page.said.text()
    typed = [float(part.replace("−", "-")) for part in said.partition(" → ")[0].split(", ")]
    assert plane.x_range[0] < typed[0] < plane.x_range[1]
    exact = forward(window.document.run.state(3000).parameters, np.array([typed])).output[0, 0]
    shown = float(said.rpartition(" ")[2])
    assert abs(shown - exact) < 0.01  # the inputs are written with four digits
    move_mouse(page.map, point_at(page.map, 0.9, 0.9))
    assert page.said.text() != said
    move_mouse(page.map, QPoint(1, 1))
    assert page.said.text() == said  # back at what was asked
    window.document.seek(0)
    now = forward(window.document.run.state(0).parameters, plane.at(*(plane.x_range[0], 0.0))[None])
    assert now.output.shape == (1, 1)
    assert page.said.text() != said  # the same point, another state


def test_typing_a_weight_moves_the_map_at_once_and_undo_moves_it_back(open_window: Open, qtbot: QtBot) -> None:
    window = learned(open_window)
    page = window.learned.page
    assert page.map.picture is not None
    before = page.map.picture.image.copy()
    window.editing.edit_weight(1, 0, 0, "-9")
    assert page.map.picture.image != before
    window.editing.undo()
    qtbot.waitUntil(lambda: page.map.picture is not None and page.map.picture.image == before, timeout=10_000)


def test_while_training_runs_it_goes_along_coarsely(open_window: Open, qtbot: QtBot) -> None:
    window = learned(open_window)
    page, control = window.learned.page, window.control
    assert page.map.picture is not None
    first = page.map.picture.image.copy()
    control.pace = "fast"
    window.editing.edit_setting("epochs", "100000")
    window.actions_by_name["run"].trigger()
    qtbot.waitUntil(lambda: page.map.picture.image.width() < first.width(), timeout=20_000)
    window.actions_by_name["run"].trigger()
    qtbot.waitUntil(lambda: page.map.picture.image.width() == first.width())
    assert page.map.picture.image != first


def test_hidden_answers_are_not_given_away(open_window: Open) -> None:
    window = learned(open_window, "hiring-four")
    page = window.learned.page
    assert page.map.isVisible()
    window.document.hide(Hidden(frozenset(KINDS)))
    assert not page.map.isVisible()
    assert not page.said.isVisible()
    assert "hidden from the class" in page.note.text()
    window.document.hide(Hidden(frozenset()))
    assert page.map.isVisible()


def test_one_input_has_a_curve(open_window: Open, tmp_path: object, qtbot: QtBot) -> None:
    experiment = experiment_of((1, 4, 1), ("tanh", "identity"), 6, 1)
    path = tmp_path / "curve.bpsim.json"  # type: ignore[operator]
    run = Run.begin(experiment)
    write_file(path, contents_of(experiment, run, Cursor()))
    window = open_window(path=path)
    window.workspace.side.show_page("learned")
    page = window.learned.page
    assert page.curve.isVisible()
    assert not page.map.isVisible()
    assert not page.up.isVisible()
    curve = page.curve.curve
    assert curve is not None
    np.testing.assert_array_equal(curve.y, forward(experiment.parameters, curve.x[:, None]).output[:, 0])
    np.testing.assert_array_equal(curve.answers, experiment.training.outputs(experiment.parameters)[:, 0])
    assert len(curve.parts) == 0
    page.parts.click()
    assert page.curve.curve is not None
    assert len(page.curve.curve.parts) == 4
    assert "add up to z" in page.note.text()
    page.stacks.click()
    stack = page.curve.curve
    assert len(stack.parts) == 5
    np.testing.assert_allclose(stack.parts[0], experiment.parameters.b[2][0], atol=1e-12)  # from the bias on
    np.testing.assert_allclose(stack.parts[-1], stack.y, atol=1e-12)  # to z, which is the answer here
    assert "the last line is z" in page.note.text()
    page.stacks.click()
    page.parts.click()
    assert not page.stacks.isVisible()
    image = page.curve.grab().toImage()
    colours = {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}
    assert {theme().positive.name(), theme().negative.name()} <= colours


def test_in_another_network_it_offers_what_that_has(open_window: Open) -> None:
    window = learned(open_window, "iris-4-6-3")
    page = window.learned.page
    page.across.setCurrentIndex(3)
    page.chosen.emit()
    window.files.open_preset("xor")
    assert [page.across.itemText(k) for k in range(page.across.count())] == ["x1", "x2"]
    assert page.map.picture is not None
    assert set(page.map.picture.names) == {"x1", "x2"}
    page.up.setCurrentIndex(page.across.currentIndex())  # the same input twice: the other one is taken
    page.chosen.emit()
    assert page.across.currentIndex() != page.up.currentIndex()


@pytest.mark.parametrize("preset", ["hiring-four", "digits-64-32-10", "mnist-784-30-10", "mistake-sign"])
def test_every_network_has_one_also_in_chinese_and_in_presentation(
    open_window: Open, qtbot: QtBot, preset: str
) -> None:
    window = learned(open_window, preset)
    page = window.learned.page
    set_language("zh")
    qtbot.waitUntil(lambda: page.discrete.text() != "colours in steps")
    window.actions_by_name["present"].setChecked(True)
    assert page.said.font().pixelSize() > 20
    page.discrete.click()
    assert page.map.picture is not None
    colours = page.map.grab().toImage()
    assert len({colours.pixel(x, y) for x in range(40, 140, 7) for y in range(20, 120, 7)}) > 1
    window.actions_by_name["present"].setChecked(False)


def test_numbers_on_the_lines_are_the_heights(open_window: Open) -> None:
    window = learned(open_window, "xor", 3000)
    picture = window.learned.page.map.picture
    assert picture is not None
    levels = sorted({level for level, _ in picture.heights})
    assert [format_number(level, 2) for level in levels] == [
        "0.100",
        "0.20",
        "0.30",
        "0.40",
        "0.60",
        "0.70",
        "0.80",
        "0.90",
    ]
    assert load_preset("xor").experiment.decision is None


def maps_in(window: MainWindow) -> dict[tuple[int, int], QImage]:
    return dict(window.workspace.diagram._shown.maps)


def test_each_neuron_shows_what_it_answers_over_the_plane(open_window: Open) -> None:
    window = learned(open_window, "xor", 3000)
    diagram, switch = window.workspace.diagram, window.actions_by_name["neuron_maps"]
    with_numbers = diagram.grab().toImage()
    switch.trigger()
    maps, plane, scale = maps_in(window), plane_of(window), ColourScale()
    assert set(maps) == {(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)}
    scale.range = 0.5
    across, down = plane.middles(40, 40)
    for (layer, node), image in maps.items():
        if layer == 0:
            continue
        for column, row in ((4, 30), (20, 20), (35, 3)):
            point = plane.at(float(across[column]), float(down[row]))
            exact = forward(window.document.run.state(3000).parameters, point[None]).a[layer][0, node : node + 1]
            meant = scale.cells(exact - 0.5, theme())[0].astype(int)
            assert np.abs(meant - rgb(image.pixelColor(column, row)).astype(int)).max() <= 2
    assert diagram.grab().toImage() != with_numbers
    before = maps[2, 0].copy()
    window.document.seek(0)
    assert maps_in(window)[2, 0] != before
    window.document.seek(3000)
    assert maps_in(window)[2, 0] == before
    switch.trigger()
    assert maps_in(window) == {}
    assert diagram.grab().toImage() == with_numbers


def test_maps_in_the_neurons_need_not_the_page_and_give_nothing_away(open_window: Open) -> None:
    window = open_window("iris-4-6-3")
    assert maps_in(window) == {}
    window.actions_by_name["neuron_maps"].trigger()
    assert {layer for layer, _ in maps_in(window)} == {0, 1, 2}
    assert {node for layer, node in maps_in(window) if layer == 0} == {0, 1}  # the others are held: numbers
    window.document.hide(Hidden(frozenset({KINDS[0]})))
    assert maps_in(window) == {}
    window.document.hide(Hidden(frozenset()))
    assert maps_in(window)
    window.files.open_preset("digits-64-32-10")  # its neurons are too small
    assert maps_in(window) == {}
    window.files.open_preset("xor")
    assert len(maps_in(window)) == 5


def test_a_muted_neuron_has_no_map_but_its_mark(open_window: Open) -> None:
    window = learned(open_window, "xor", 0)
    window.actions_by_name["neuron_maps"].trigger()
    open_ = window.workspace.diagram.grab().toImage()
    window.shaping.shaping.mute(1, 0, True)
    assert window.document.experiment.network.muted == ((1, 0),)
    assert window.workspace.diagram.grab().toImage() != open_


def test_what_is_chosen_stays_by_its_name_then_by_its_place(qtbot: QtBot) -> None:
    page = LearnedPage()
    qtbot.addWidget(page)
    page.offer(["a", "b", "c"], ["x1", "x2", "x3"], lambda: (0, 1))
    page.what.setCurrentIndex(2)
    page.across.setCurrentIndex(1)
    page.up.setCurrentIndex(2)
    page.offer(["a", "b", "c", "d"], ["x0", "x1", "x2", "x3"], lambda: (0, 1))
    assert [box.currentText() for box in (page.what, page.across, page.up)] == ["c", "x2", "x3"]
    page.offer(["A", "B", "C", "D"], ["y0", "y1", "y2", "y3"], lambda: (0, 1))  # in another language
    assert [box.currentText() for box in (page.what, page.across, page.up)] == ["C", "y2", "y3"]
    page.offer(["0", "1"], [f"pixel {k}" for k in range(9)], lambda: (4, 7))
    assert [box.currentText() for box in (page.what, page.across, page.up)] == ["0", "pixel 4", "pixel 7"]
