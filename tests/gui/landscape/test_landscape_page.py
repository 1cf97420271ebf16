"""The page *Landscape*, through the widgets that a person sees."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from bpsim.cli import main
from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.formulas.notation import choose_notation
from bpsim.gui.landscape.colouring import image_of
from bpsim.gui.landscape.landscape_view import OtherLine
from bpsim.gui.landscape.page import MAIN_DIRECTIONS, SECTION, TWO_PARAMETERS, LandscapePage
from bpsim.gui.language import set_language
from bpsim.gui.look.theme import theme
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS
from bpsim.session.edits import with_setting
from bpsim.session.edits.structure import with_node_added
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.saving import contents_of
from bpsim.session.landscape.plane import LossPlane
from bpsim.session.landscape.survey import COARSE, FINE, Survey
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from bpsim.session.words.languages import LANGUAGES
from bpsim.session.words.number_format import format_number
from tests.gui.conftest import Open
from tests.gui.diagram.painted import drawn_as_svg
from tests.gui.hands import move_mouse
from tests.session.moments import experiment_of


def landscape(open_window: Open, qtbot: QtBot, preset: str = "xor", updates: int = 0, over: int = 0) -> MainWindow:
    window = open_window(preset)
    window.document.run.ensure(updates)
    window.document.seek(updates)
    window.actions_by_name["landscape"].trigger()
    choose(window, qtbot, over)
    return window


def choose(window: MainWindow, qtbot: QtBot, over: int) -> None:
    page = window.landscape.page
    page.what.setCurrentIndex(over)
    page.what.activated.emit(over)
    settle(window, qtbot)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Until the workers have nothing more to say."""
    qtbot.waitUntil(lambda: not window.landscape._surveying._timer.isActive(), timeout=30_000)


def shown(window: MainWindow) -> Survey:
    survey = window.landscape._shown
    assert survey is not None
    return survey


def plane_of(window: MainWindow) -> LossPlane:
    plane = shown(window).question.plane
    assert plane is not None
    return plane


def point_at(page: LandscapePage, x: float, y: float) -> QPoint:
    frame = page.map.frame
    return QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height()).toPoint()


def place_at(window: MainWindow, point: QPoint) -> tuple[float, float]:
    frame = window.landscape.page.map.frame
    return plane_of(window).place(
        (point.x() - frame.left()) / frame.width(), (point.y() - frame.top()) / frame.height()
    )


@pytest.mark.parametrize("over", [TWO_PARAMETERS, MAIN_DIRECTIONS])
def test_heights_and_the_number_under_the_mouse_are_losses(open_window: Open, qtbot: QtBot, over: int) -> None:
    window = landscape(open_window, qtbot, "xor", 2000, over)
    page, training = window.landscape.page, window.document.experiment.training
    survey, plane = shown(window), plane_of(window)
    assert survey.surface.shape == (FINE, FINE)
    x, y = plane.middles(FINE, FINE)
    now = window.document.run.parameters(2000)
    for row, column in ((3, 5), (40, 50)):
        exact = training.loss_on(type(now)(now.network, plane.at(float(x[column]), float(y[row]))))
        assert survey.surface[row, column] == pytest.approx(exact, rel=1e-5)
    assert page.said.text().endswith(f"loss {format_number(training.loss_on(now))}")  # of the state shown
    point = point_at(page, 0.3, 0.7)
    move_mouse(page.map, point)
    there = training.loss_on(type(now)(now.network, plane.at(*place_at(window, point))))
    assert page.said.text().endswith(f"loss {format_number(there)}")
    move_mouse(page.map, QPoint(1, 1))
    assert page.said.text().endswith(f"loss {format_number(training.loss_on(now))}")


def test_the_way_of_the_run_is_drawn_where_it_went(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 1500, MAIN_DIRECTIONS)
    page, plane = window.landscape.page, plane_of(window)
    way = page.map.way
    assert way is not None
    assert "hold 9" in page.note.text()
    start, end = (window.document.run.parameters(k).flat[None] for k in (0, 1500))
    np.testing.assert_allclose(way.path[[0, -1]], plane.shares(plane.coordinates(np.concatenate([start, end]))))
    np.testing.assert_allclose(way.now, way.path[-1])
    window.document.seek(200)
    settle(window, qtbot)
    way, plane = page.map.way, plane_of(window)
    assert way is not None
    middle = window.document.run.parameters(200).flat[None]
    np.testing.assert_allclose(way.now, plane.shares(plane.coordinates(middle))[0])
    np.testing.assert_allclose(plane.at(*plane.coordinates(middle)[0]), middle[0], atol=1e-13)
    few = landscape(open_window, qtbot, "xor", 12)
    assert few.landscape.page.map.way is not None
    assert few.landscape.page.map.way.dots


def test_the_arrow_is_the_next_update(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 50)
    run, survey = window.document.run, shown(window)
    before = run.parameters(50).flat
    run.ensure(51)
    places = window.landscape._choice.axes
    change = (run.parameters(51).flat - before)[[place.index for place in places]]
    np.testing.assert_array_equal(survey.step, change)
    way, plane = window.landscape.page.map.way, plane_of(window)
    assert way is not None
    assert way.step is not None
    ends = np.array([plane.coordinates(before[None])[0], plane.coordinates(before[None])[0] + change])
    np.testing.assert_allclose(np.diff(plane.shares(ends), axis=0)[0], way.step * (1, -1) * (1, -1), atol=1e-12)


def test_a_double_click_starts_there_and_one_undo_takes_it_back(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 300)
    page, document = window.landscape.page, window.document
    before = document.run.parameters(300)
    steps, axes = document.undo_stack.count(), window.landscape._choice.axes
    point = point_at(page, 0.2, 0.4)
    x, y = place_at(window, point)
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=point)
    assert document.undo_stack.count() == steps  # a click alone changes nothing
    QTest.mouseDClick(page.map, Qt.MouseButton.LeftButton, pos=point)
    settle(window, qtbot)
    assert document.undo_stack.count() == steps + 1
    after = document.run.parameters(300)
    assert [after.flat[axis.index] for axis in axes] == [x, y]
    assert (after.flat != before.flat).sum() == 2
    assert "landscape" in document.undo_stack.undoText()
    assert document.run.dropped is not None or document.run.head == 300
    window.editing.undo()
    settle(window, qtbot)
    assert document.run.parameters(300) == before
    np.testing.assert_array_equal(shown(window).question.state.parameters.flat, before.flat)


def test_along_main_directions_all_parameters_are_set_and_the_start_may_be_too(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 300, MAIN_DIRECTIONS)
    page, document = window.landscape.page, window.document
    document.seek(0)
    settle(window, qtbot)
    point = point_at(page, 0.6, 0.3)
    flat = plane_of(window).at(*place_at(window, point))
    QTest.mouseDClick(page.map, Qt.MouseButton.LeftButton, pos=point)
    np.testing.assert_array_equal(document.experiment.parameters.flat, flat)
    assert document.run.head == 0  # a new run, from other start weights
    window.editing.undo()
    assert document.run.head == 300


def test_after_the_update_is_shown_it_is_the_next_state(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 20)
    document = window.document
    document.seek(20, document.playback.last)  # all of update 21 is on the screen
    settle(window, qtbot)
    state = shown(window).question.state
    assert state.update == 21
    np.testing.assert_array_equal(state.parameters.flat, document.run.trace(20).after.flat)
    QTest.mouseDClick(
        window.landscape.page.map, Qt.MouseButton.LeftButton, pos=point_at(window.landscape.page, 0.4, 0.6)
    )
    assert (document.run.parameters(21).flat != state.parameters.flat).sum() == 2


def test_of_one_batch_it_is_that_batch_s_loss(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 6)
    page, training = window.landscape.page, window.document.experiment.training
    full = shown(window).surface
    assert page.batch.isEnabled()
    page.batch.click()
    settle(window, qtbot)
    now, batch = window.document.run.parameters(6), training.batch(6)
    assert page.said.text().endswith(f"loss {format_number(training.loss_on(now, batch))}")
    assert not np.allclose(shown(window).surface, full)
    trace = window.document.run.trace(6)
    axes = [axis.index for axis in window.landscape._choice.axes]
    np.testing.assert_allclose(shown(window).downhill, -trace.gradient.flat[axes], rtol=1e-12)
    window.editing.edit_setting("batch_size", "all")
    settle(window, qtbot)
    assert not page.batch.isEnabled()


def test_the_section_marks_the_step_and_the_best_one(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "linear-2-3-1", 40, SECTION)
    page, run = window.landscape.page, window.document.run
    picture = page.section.picture
    assert picture is not None
    assert page.section.isVisible()
    assert not page.map.isVisible()
    run.ensure(41)
    assert picture.section.taken == run.full_loss(41)
    assert picture.section.here == run.full_loss(40)
    assert picture.taken == "taken 0.01"
    assert "A longer step would be better" in page.note.text()
    window.editing.edit_setting("learning_rate", "30")
    settle(window, qtbot)
    assert "too long: the loss rises" in page.note.text()
    image = page.section.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {theme().backward.name(), theme().positive.name()} <= colours
    window.editing.edit_setting("optimizer", "adam")
    settle(window, qtbot)
    assert page.section.picture is not None
    assert page.section.picture.name.startswith("step length")


def test_a_connection_that_is_selected_goes_across(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 0)
    page, diagram = window.landscape.page, window.workspace.diagram
    assert (page.across.currentText(), page.up.currentText()) == ("w₁₁⁽²⁾", "w₂₁⁽²⁾")
    diagram.select(Spot("edge", edge=(1, 1, 0)))
    assert page.across.currentText() == "w₂₁⁽¹⁾"
    diagram.select(Spot("edge", edge=(2, 1, 0)))  # which is up: the two change places
    assert (page.across.currentText(), page.up.currentText()) == ("w₂₁⁽²⁾", "w₂₁⁽¹⁾")
    diagram.select(Spot("bias", node=(1, 1)))
    assert page.across.currentText() == "b₂⁽¹⁾"
    index = window.document.experiment.network.index_of(ParameterPlace(1, 1))
    assert plane_of(window).across[index] == 1.0
    page.up.setCurrentIndex(page.across.currentIndex())
    page.up.activated.emit(0)
    assert page.up.currentText() != page.across.currentText()
    window.files.open_preset("digits-64-32-10")
    settle(window, qtbot)
    count = page.across.count()
    diagram.select(Spot("edge", edge=(1, 20, 7)))
    settle(window, qtbot)
    assert page.across.count() == count + 1
    assert page.across.currentText().startswith("w")
    window.files.open_preset("xor")
    settle(window, qtbot)
    assert page.across.count() == window.document.experiment.network.parameter_count


def test_thresholds_have_the_sign_of_their_notation(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 0)
    choose_notation("zhou", names=False)
    window.refresh.everything()
    window.workspace.diagram.select(Spot("bias", node=(1, 1)))
    settle(window, qtbot)
    page, bias = window.landscape.page, window.document.experiment.parameters.b[1][1]
    assert page.across.currentText().startswith("γ")
    assert page.said.text().startswith(f"{page.across.currentText()} {format_number(-bias)}")


def test_the_wheel_looks_closer_around_the_state_shown(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 100)
    page, before = window.landscape.page, plane_of(window)
    at = QPointF(point_at(page, 0.5, 0.5))
    event = QWheelEvent(
        at, page.map.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.map, event)
    settle(window, qtbot)
    np.testing.assert_allclose(np.diff(plane_of(window).x_range), np.diff(before.x_range) / 1.25**2)
    choose(window, qtbot, TWO_PARAMETERS)
    assert plane_of(window).x_range == before.x_range


def test_nothing_is_given_away_and_blanks_are_told(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 30)
    page = window.landscape.page
    for kind in KINDS:
        window.document.hide(Hidden(frozenset({kind})))
        settle(window, qtbot)
        assert not page.map.isVisible()
        assert not page.said.isVisible()
        assert "hidden from the class" in page.note.text()
        window.landscape.start_from(0.5, 0.5)
        assert window.document.undo_stack.count() == 0
    window.document.hide(Hidden(frozenset()))
    settle(window, qtbot)
    assert page.map.isVisible()
    blank = replace(window.document.experiment, x=np.where(np.eye(4, 2) > 0.0, np.nan, 1.0))
    window.document.start_over("blanks", blank)
    settle(window, qtbot)
    assert "still missing" in page.note.text()
    assert not page.map.isVisible()


def test_before_training_there_are_no_main_directions_but_a_landscape(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "xor", 0, MAIN_DIRECTIONS)
    page = window.landscape.page
    assert not page.map.isVisible()
    assert "train it first" in page.note.text()
    choose(window, qtbot, TWO_PARAMETERS)
    assert page.map.isVisible()


@pytest.mark.parametrize("maps", [False, True], ids=["alone", "beside maps in the neurons"])
def test_while_training_runs_it_goes_along_coarsely(open_window: Open, qtbot: QtBot, maps: bool) -> None:
    window = landscape(open_window, qtbot, "xor", 0)
    window.actions_by_name["neuron_maps"].setChecked(maps)
    page, control = window.landscape.page, window.control
    control.pace = "fast"
    window.editing.edit_setting("epochs", "1000000")
    settle(window, qtbot)
    assert page.map.picture is not None
    assert page.map.picture.image.width() == FINE
    window.actions_by_name["run"].trigger()
    qtbot.waitUntil(lambda: page.map.picture.image.width() == COARSE, timeout=20_000)
    qtbot.waitUntil(lambda: len(page.map.way.path) > 3, timeout=20_000)
    window.actions_by_name["run"].trigger()
    qtbot.waitUntil(lambda: page.map.picture.image.width() == FINE)
    settle(window, qtbot)
    head = window.document.run.head
    assert shown(window).question.state.update == head
    found = window.landscape._found
    assert found is not None
    assert found.path.updates[-1] == head
    assert len(found.path.updates) > 100  # states between those at hand are made again


def test_a_run_that_diverged_has_a_landscape_without_a_step(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    experiment = experiment_of((1, 2, 1), ("identity", "identity"), 4, 1, learning_rate=1e6)
    path = tmp_path / "wild.bpsim.json"
    write_file(path, contents_of(experiment, Run.begin(experiment), Cursor()))
    window = open_window(path=path)
    document = window.document
    while document.run.step():
        pass
    document.seek(document.run.head)
    window.actions_by_name["landscape"].trigger()
    for over in (TWO_PARAMETERS, MAIN_DIRECTIONS, SECTION):
        choose(window, qtbot, over)
        assert "diverges here" in window.landscape.page.note.text()
    document.seek(0)
    settle(window, qtbot)
    assert window.landscape.page.section.isVisible()
    assert window.landscape.page.grab().width() > 0


@pytest.mark.parametrize("preset", ["hiring-four", "general-3-3-2", "iris-4-6-3", "digits-64-32-10", "mistake-sign"])
def test_every_network_has_one_also_in_chinese_and_in_presentation(
    open_window: Open, qtbot: QtBot, preset: str
) -> None:
    window = landscape(open_window, qtbot, preset, 4)
    page = window.landscape.page
    set_language("zh")
    qtbot.waitUntil(lambda: page.what.itemText(0) == "两个参数")
    window.actions_by_name["present"].setChecked(True)
    assert page.said.font().pixelSize() > 20
    for over in (TWO_PARAMETERS, MAIN_DIRECTIONS, SECTION):
        choose(window, qtbot, over)
        painted = page.section if over == SECTION else page.map
        assert painted.isVisible()
        image = painted.grab().toImage()
        places = product(range(60, image.width() - 20, 7), range(20, image.height() - 30, 7))
        assert len({image.pixel(x, y) for x, y in places}) > 1
    window.actions_by_name["present"].setChecked(False)


def test_what_would_take_too_long_is_refused_in_words(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "mnist-784-30-10", 2, MAIN_DIRECTIONS)
    page = window.landscape.page
    assert not page.map.isVisible()
    assert "Too many parameters and samples" in page.note.text()
    page.batch.click()
    settle(window, qtbot)
    assert page.map.isVisible()


def test_it_moves_no_borders_and_keeps_quiet_behind_other_pages(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("xor")
    borders = window.workspace.upper_split.sizes()
    window.actions_by_name["landscape"].trigger()
    settle(window, qtbot)
    assert window.workspace.upper_split.sizes() == borders
    window.workspace.side.show_page("learned")
    window.document.run.ensure(5)
    window.document.seek(5)
    assert window.landscape._shown is None
    assert not window.landscape._surveying.surveys


def test_valleys_are_blue_and_what_is_high_orange() -> None:
    logs = np.array([[-3.0, 0.0], [np.inf, -1.5]])
    image = image_of(logs, theme())
    low, high, beyond = (image.pixelColor(*at) for at in ((0, 0), (1, 0), (0, 1)))
    assert low.blue() > low.red()
    assert high.red() > high.blue()
    assert beyond == high


def test_a_weight_of_a_large_network_goes_across_before_anything_was_drawn(open_window: Open) -> None:
    """While values are hidden nothing is: the lists are still those of the network before."""
    window = open_window("digits-64-32-10")
    window.document.hide(Hidden(frozenset(KINDS)))
    window.workspace.side.show_page("landscape")
    window.workspace.diagram.spot_selected.emit(Spot("edge", edge=(1, 7, 3)))
    page = window.landscape.page
    assert page.across.currentText() == page.across.itemText(page.across.count() - 1)
    window.document.hide(Hidden(frozenset()))
    assert "w" in page.across.currentText()


def others_of(window: MainWindow) -> dict[str, OtherLine]:
    way = window.landscape.page.map.way
    assert way is not None
    return {other.name: other for other in way.others}


@pytest.mark.parametrize("over", [TWO_PARAMETERS, MAIN_DIRECTIONS])
def test_pinned_runs_and_lanes_are_drawn_beside_the_run(open_window: Open, qtbot: QtBot, over: int) -> None:
    window = landscape(open_window, qtbot, "hiring-four", 40)
    document = window.document
    window.comparison.pin()
    assert others_of(window) == {}, "a pin of the run that is shown is no other one"
    pinned = document.run.state(40).parameters.flat
    document.start_over("other", with_setting(document.experiment, "learning_rate", 4.0))
    document.run.ensure(60)
    document.seek(60)
    window.race.control.race.advance(10)
    window.comparison.rename(0, "calm")
    choose(window, qtbot, over)
    qtbot.waitUntil(lambda: set(others_of(window)) == {"calm", "Batch", "Mini-batch", "Stochastic"}, timeout=30_000)
    settle(window, qtbot)
    plane, drawn = plane_of(window), others_of(window)
    assert drawn["calm"].path[-1] == pytest.approx(plane.shares(plane.coordinates(pinned[None]))[0])
    lane = window.race.control.race.state(2).parameters.flat
    assert drawn["Stochastic"].path[-1] == pytest.approx(plane.shares(plane.coordinates(lane[None]))[0])
    assert [(drawn[name].series, drawn[name].dashed) for name in ("calm", "Batch", "Stochastic")] == [
        (0, False), (0, True), (2, True),
    ]  # fmt: skip
    words = "projected" if over == MAIN_DIRECTIONS else "by these two parameters"
    assert words in window.landscape.page.note.text()
    window.comparison.remove(0)
    settle(window, qtbot)
    assert "calm" not in others_of(window)


def test_the_names_of_other_runs_stand_below_the_map_and_in_its_picture(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "hiring-four", 40)
    window.comparison.pin()
    window.comparison.rename(0, "Momentum & co")
    view = window.landscape.page.map
    tall = view.frame.height()
    document = window.document
    document.start_over("other", with_setting(document.experiment, "optimizer", "momentum"))
    document.run.ensure(30)
    document.seek(30)
    qtbot.waitUntil(lambda: "Momentum & co" in others_of(window), timeout=30_000)
    settle(window, qtbot)
    assert view.frame.height() < tall
    window.actions_by_name["copy_page"].trigger()
    svg = QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()
    assert b"Momentum &amp; co" in svg
    assert b"this run" in svg


def test_runs_of_another_shape_are_not_drawn(open_window: Open, qtbot: QtBot) -> None:
    window = landscape(open_window, qtbot, "hiring-four", 20)
    window.comparison.pin()
    window.document.start_over("wider", with_node_added(window.document.experiment, 1))
    window.document.run.ensure(20)
    window.document.seek(20)
    settle(window, qtbot)
    assert others_of(window) == {}


def test_an_exported_landscape_has_the_lanes_of_its_race(tmp_path: Path) -> None:
    out = tmp_path / "race.svg"
    words = ["race-gradient-descent", "--what", "landscape", "--format", "svg", "--update", "40", "--out", str(out)]
    assert main(["export", *words]) == 0
    text = out.read_text(encoding="utf-8")
    assert "Stochastic" in text
    assert "this run" in text


@pytest.mark.parametrize("page", ["learned", "landscape"])
def test_what_is_round_is_round(open_window: Open, qtbot: QtBot, page: str) -> None:
    """Dots of the way, samples, rings: none is squashed."""
    window = open_window("xor-clouds-2-4-1")
    window.document.run.ensure(12)
    window.document.run_grew.emit()
    window.document.seek(5)
    window.workspace.side.show_page(page)
    view = getattr(window, page).page.map
    if page == "landscape":
        qtbot.waitUntil(lambda: not window.landscape.busy, timeout=20_000)
    svg = drawn_as_svg(view, lambda painter: view.render(painter, QPoint()))
    radii = [(float(rx), float(ry)) for rx, ry in re.findall(r'<ellipse[^>]*rx="([^"]+)"[^>]*ry="([^"]+)"', svg)]
    round_ones = radii or re.findall(r"<circle", svg)
    assert len(round_ones) > 10
    assert [pair for pair in radii if pair[0] != pytest.approx(pair[1])] == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_is_chosen_is_written_whole(open_window: Open, qtbot: QtBot, name: str) -> None:
    window = landscape(open_window, qtbot, "two-valleys-1-1-1", 4)
    window.resize(1366, 768)
    set_language(name)
    QApplication.processEvents()
    for box in (window.landscape.page.what, window.landscape.page.across, window.landscape.page.up):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
        assert box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width(), box.currentText()
