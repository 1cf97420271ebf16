"""The page *Draw*, by mouse and keys, as a person uses it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from bpsim.engine.backprop import forward
from bpsim.engine.sensitivity import output_gradient
from bpsim.gui.language import set_language
from bpsim.gui.look.colour_scale import rgb
from bpsim.gui.look.colours import contrast
from bpsim.gui.look.theme import set_theme, theme, theme_font
from bpsim.gui.painted.ink import signed_picture
from bpsim.gui.pictures.bars import Bars
from bpsim.gui.pictures.canvas import Canvas
from bpsim.gui.pictures.page import PicturesPage
from bpsim.gui.pictures.thumbnails import GAP, LARGE_PIXELS, PIXELS, SIDE
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import DELTA, KINDS
from bpsim.session.files.fileformat import dumps, write_file
from bpsim.session.files.saving import contents_of
from bpsim.session.hidden_value import is_hidden
from bpsim.session.pictures.making import PictureMaker
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.gui.conftest import Open
from tests.gui.diagram.painted import drawn_as_svg
from tests.gui.hands import move_mouse
from tests.session.moments import experiment_of

SEVEN = ((0.3, 0.2), (0.7, 0.2), (0.6, 0.45), (0.5, 0.85))
ONE = ((0.5, 0.1), (0.5, 0.5), (0.5, 0.9))


def drawing(open_window: Open, preset: str = "digits-64-32-10", updates: int = 0) -> MainWindow:
    window = open_window(preset)
    window.document.run.ensure(updates)
    window.document.seek(updates)
    window.actions_by_name["pictures"].trigger()
    QApplication.processEvents()
    return window


def at(canvas: Canvas, x: float, y: float) -> QPoint:
    frame = canvas.frame
    return QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height()).toPoint()


def stroke(
    canvas: Canvas, points: tuple[tuple[float, float], ...], button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    plain = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, button, plain, at(canvas, *points[0]))
    for point in points[1:]:
        move_mouse(canvas, at(canvas, *point), button)
        QApplication.processEvents()
    QTest.mouseRelease(canvas, button, plain, at(canvas, *points[-1]))


def outputs_of(window: MainWindow) -> np.ndarray:
    """What the network answers to the sheet, computed apart from the page."""
    experiment = window.document.experiment
    inputs = PictureMaker.of(experiment).inputs_of(window.pictures.page.canvas.ink())
    return forward(window.refresh.shown_parameters(), inputs[None]).output[0]


@pytest.mark.parametrize("preset", ["digits-64-32-10", "mnist-784-30-10"])
def test_strokes_change_the_answer_and_it_is_the_forward_pass(open_window: Open, preset: str) -> None:
    window = drawing(open_window, preset, 20)
    page = window.pictures.page
    empty = page.bars.bars.values
    assert "Nothing is drawn" in page.said.text()
    stroke(page.canvas, SEVEN)
    seven = page.bars.bars
    np.testing.assert_array_equal(seven.values, outputs_of(window))
    assert seven.values != empty
    assert page.said.text() == f"The network answers {seven.names[seven.winner]}."
    assert seven.winner == int(np.argmax(seven.values))
    stroke(page.canvas, ((0.2, 0.85), (0.8, 0.85)))
    assert page.bars.bars.values != seven.values
    QTest.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    assert page.canvas.is_blank
    assert page.bars.bars.values == empty


def test_a_trained_network_reads_what_is_drawn(open_window: Open) -> None:
    window = drawing(open_window, updates=3000)
    page = window.pictures.page
    stroke(page.canvas, SEVEN)
    assert page.said.text() == "The network answers 7."
    QTest.keyClick(page.canvas, Qt.Key.Key_Delete)
    circle = tuple((0.5 + 0.25 * np.sin(a), 0.5 - 0.35 * np.cos(a)) for a in np.linspace(0.0, 2 * np.pi, 24))
    stroke(page.canvas, circle)
    assert page.said.text() == "The network answers 0."


def test_the_right_button_and_the_eraser_take_ink_away(open_window: Open) -> None:
    window = drawing(open_window)
    page = window.pictures.page
    stroke(page.canvas, ONE)
    whole = page.canvas.ink()
    assert whole[140, 140] == 1.0
    stroke(page.canvas, ((0.3, 0.5), (0.7, 0.5)), Qt.MouseButton.RightButton)
    assert page.canvas.ink()[140, 140] == 0.0
    assert 0 < page.canvas.ink().sum() < whole.sum()
    QTest.mouseClick(page.eraser, Qt.MouseButton.LeftButton)
    page.width_slider.setValue(page.width_slider.maximum())
    stroke(page.canvas, ((0.5, 0.0), (0.5, 1.0)))
    assert page.canvas.is_blank
    QTest.mouseClick(page.pen, Qt.MouseButton.LeftButton)
    stroke(page.canvas, ONE)
    assert page.canvas.ink().sum() > whole.sum()  # the same line, wider


def test_keys_draw_too_and_space_does_not_step(open_window: Open, qtbot: QtBot) -> None:
    window = drawing(open_window)
    page, cursor = window.pictures.page, window.document.playback.cursor
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(page.canvas.hasFocus)
    for _ in range(4):
        QTest.keyClick(page.canvas, Qt.Key.Key_Up)
    assert page.canvas.is_blank  # the cursor moves without ink
    QTest.keyPress(page.canvas, Qt.Key.Key_Space)
    for _ in range(8):
        QTest.keyClick(page.canvas, Qt.Key.Key_Down)
    QTest.keyRelease(page.canvas, Qt.Key.Key_Space)
    ink = page.canvas.ink()
    assert ink[140 - 30, 140] == ink[140 + 30, 140] == 1.0
    QTest.keyClick(page.canvas, Qt.Key.Key_Left)
    np.testing.assert_array_equal(page.canvas.ink(), ink)
    np.testing.assert_array_equal(page.bars.bars.values, outputs_of(window))
    assert window.document.playback.cursor == cursor
    page.bars.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.bars, Qt.Key.Key_Down)
    assert page.bars.bars.chosen == (page.bars.bars.winner + 1) % 10


def test_a_pen_that_was_down_is_up_when_the_keys_go_elsewhere(open_window: Open) -> None:
    page = drawing(open_window).pictures.page
    page.canvas.setFocus()
    QTest.keyPress(page.canvas, Qt.Key.Key_Space)
    page.bars.setFocus()
    page.canvas.setFocus()
    before = page.canvas.ink()
    for _ in range(4):
        QTest.keyClick(page.canvas, Qt.Key.Key_Left)
    np.testing.assert_array_equal(page.canvas.ink(), before)


def test_the_ring_of_the_keys_is_round_and_as_wide_as_its_stroke(open_window: Open, qtbot: QtBot) -> None:
    canvas = drawing(open_window).pictures.page.canvas
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    drawn = drawn_as_svg(canvas, lambda painter: canvas.render(painter, QPoint()))
    (radius,) = re.findall(r'<circle [^>]*\br="([\d.]+)"', drawn)
    assert "<ellipse" not in drawn
    assert float(radius) == pytest.approx(canvas.pen_width * canvas.frame.width() / canvas._sheet.width() / 2, rel=1e-3)


def test_a_thumbnail_has_room_for_one_line_below_it(open_window: Open) -> None:
    page = drawing(open_window).pictures.page
    for large in (False, True):
        page.set_large(large)
        view, font = page.samples, theme_font(LARGE_PIXELS if large else PIXELS)
        hint = view.sizeHintForIndex(view.model().index(0, 0))
        assert abs(hint.height() - hint.width() - QFontMetrics(font).height()) <= 4


def test_the_answer_follows_the_timeline_and_undo(open_window: Open) -> None:
    window = drawing(open_window, updates=60)
    page = window.pictures.page
    stroke(page.canvas, SEVEN)
    late = page.bars.bars.values
    window.document.seek(0)
    early = page.bars.bars.values
    assert early != late
    np.testing.assert_array_equal(early, outputs_of(window))
    window.document.seek(60)
    assert page.bars.bars.values == late
    window.editing.edit_weight(2, 0, 0, "-9")
    assert page.bars.bars.values != late
    window.editing.undo()
    window.document.seek(60)
    assert page.bars.bars.values == late


def test_it_answers_while_training_runs(open_window: Open, qtbot: QtBot) -> None:
    window = drawing(open_window)
    page = window.pictures.page
    stroke(page.canvas, SEVEN)
    window.editing.edit_setting("epochs", "500")
    first = page.bars.bars.values
    window.actions_by_name["run"].trigger()
    qtbot.waitUntil(lambda: page.bars.bars.values != first, timeout=20_000)
    stroke(page.canvas, ONE)
    window.actions_by_name["run"].trigger()
    qtbot.waitUntil(lambda: not window.refresh.hurried)
    np.testing.assert_array_equal(page.bars.bars.values, outputs_of(window))


def test_drawing_leaves_data_losses_and_file_alone(open_window: Open) -> None:
    window = drawing(open_window, updates=10)
    before, loss = dumps(window.contents()), window.document.run.full_loss(10)
    page = window.pictures.page
    stroke(page.canvas, SEVEN)
    page.samples.clicked.emit(page.samples.samples.index(3))
    QTest.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=QPoint(20, int(4.5 * page.bars.row_height)))
    assert dumps(window.contents()) == before
    assert window.document.run.full_loss(10) == loss
    assert window.document.undo_stack.count() == 0


def test_a_sample_is_shown_and_lies_on_the_sheet_until_something_is_drawn(open_window: Open) -> None:
    window = drawing(open_window, updates=40)
    page, experiment, document = window.pictures.page, window.document.experiment, window.document
    batch = document.playback.trace.batch.tolist()
    index = page.samples.samples.index(batch[2])
    page.samples.scrollTo(index)
    QTest.mouseClick(
        page.samples.viewport(), Qt.MouseButton.LeftButton, pos=page.samples.visualRect(index).center()
    )  # fmt: skip
    assert document.row == 2
    image = page.samples.viewport().grab().toImage()
    for row in (batch[2], batch[2] + 1):  # a frame is around the one that is shown alone
        room = page.samples.visualRect(page.samples.samples.index(row))
        beside = range(room.left(), room.center().x() - SIDE // 2 - 2)
        line = [image.pixelColor(x, room.top() + GAP + SIDE // 2) for x in beside]
        framed = any(contrast(colour, theme().card) > 3.0 for colour in line)
        assert framed is (row == batch[2])
    exact = forward(window.refresh.shown_parameters(), experiment.x[batch[2]][None]).output[0]
    np.testing.assert_array_equal(page.bars.bars.values, exact)
    assert not page.canvas.is_blank
    stroke(page.canvas, ((0.5, 0.5), (0.52, 0.52)))
    np.testing.assert_array_equal(page.bars.bars.values, outputs_of(window))
    assert experiment.test is not None
    last = page.samples.samples.rowCount() - 1
    assert last == len(experiment.x) + len(experiment.test.x) - 1
    page.samples.clicked.emit(page.samples.samples.index(last))
    exact = forward(window.refresh.shown_parameters(), experiment.test.x[-1][None]).output[0]
    np.testing.assert_array_equal(page.bars.bars.values, exact)


def colours_in(page: PicturesPage) -> set[str]:
    image = page.samples.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_wrong_samples_have_a_ring(open_window: Open) -> None:
    window = drawing(open_window)
    page, experiment = window.pictures.page, window.document.experiment
    model = page.samples.samples
    outputs = forward(experiment.parameters, experiment.x[:9]).output.argmax(axis=1)
    classes = experiment.t[:9].argmax(axis=1)
    assert [model.index(k).data() for k in range(9)] == [str(k) for k in classes]
    for k in range(9):
        tip = model.index(k).data(Qt.ItemDataRole.ToolTipRole)
        assert tip == f"{experiment.sample_names[k].en}: it is {classes[k]}, the network answers {outputs[k]}"
    assert theme().error.name() in colours_in(page)
    window.document.hide(Hidden(frozenset(KINDS)))
    assert theme().error.name() not in colours_in(page)
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == experiment.sample_names[0].en


def test_hidden_answers_are_not_given_away(open_window: Open) -> None:
    window = drawing(open_window, updates=30)
    page = window.pictures.page
    stroke(page.canvas, SEVEN)
    open_values = page.bars.bars.values
    window.document.hide(Hidden(frozenset(KINDS)))
    assert all(is_hidden(value) for value in page.bars.bars.values)
    assert [text for _, text in page.bars.texts()] == ["?"] * 10
    assert (page.bars.bars.winner, page.bars.bars.chosen) == (-1, -1)
    assert page.said.text() == "The answer is hidden from the class."
    assert page.wished.image is None
    stroke(page.canvas, ONE)
    QTest.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
    assert all(is_hidden(value) for value in page.bars.bars.values)
    assert page.wished.image is None
    window.document.hide(Hidden(frozenset({DELTA})))
    assert page.bars.bars.winner >= 0
    assert page.wished.image is None
    window.document.hide(Hidden(frozenset()))
    assert page.bars.bars.values != open_values
    assert page.wished.image is not None


def test_a_click_on_a_bar_shows_what_would_make_it_more_like_that(open_window: Open) -> None:
    window = drawing(open_window, updates=200)
    page = window.pictures.page
    stroke(page.canvas, SEVEN)
    assert page.bars.bars.chosen == page.bars.bars.winner
    QTest.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=QPoint(20, int(3.5 * page.bars.row_height)))
    assert page.bars.bars.chosen == 3
    assert page.wished.accessibleName() == "more like 3"
    parameters, experiment = window.refresh.shown_parameters(), window.document.experiment
    inputs = PictureMaker.of(experiment).inputs_of(page.canvas.ink())
    wish = output_gradient(parameters, inputs[None], 3)[0].reshape(8, 8)
    image = page.wished.image
    assert image is not None
    strongest = np.unravel_index(np.abs(wish).argmax(), wish.shape)
    colour = rgb(image.pixelColor(int(strongest[1]), int(strongest[0]))).astype(int)
    meant = rgb(theme().positive if wish[strongest] > 0 else theme().negative).astype(int)
    assert np.abs(colour - meant).max() < 20
    assert "output 3" in page.note.text()
    QTest.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=QPoint(20, int(3.5 * page.bars.row_height)))
    assert page.bars.bars.chosen == page.bars.bars.winner


def test_a_drawing_becomes_a_sample_and_undo_takes_it_away(open_window: Open, qtbot: QtBot) -> None:
    window = drawing(open_window, updates=10)
    page, before = window.pictures.page, window.document.experiment
    stroke(page.canvas, SEVEN)
    inputs = PictureMaker.of(before).inputs_of(page.canvas.ink())
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in menu.actions()] == [str(k) for k in range(10)]
    menu.actions()[7].trigger()
    menu.close()
    after = window.document.experiment
    assert len(after.x) == len(before.x) + 1
    np.testing.assert_array_equal(after.x[-1], inputs)
    assert after.t[-1].tolist() == [float(k == 7) for k in range(10)]
    assert after.test is before.test
    assert after.shape == (8, 8)
    assert not page.canvas.is_blank
    assert "drawn sample" in window.document.undo_stack.undoText()
    window.editing.undo()
    assert window.document.experiment is before


@pytest.mark.parametrize("preset", ["hiring", "iris-4-6-3", "paths-3-3-2"])
def test_without_a_picture_it_says_what_would_fill_it(open_window: Open, preset: str) -> None:
    window = drawing(open_window, preset)
    page = window.pictures.page
    assert not page.canvas.isVisible()
    assert "Digits: read my handwriting" in page.nothing.text()
    window.files.open_preset("digits-64-32-10")
    assert page.canvas.isVisible()
    assert not page.nothing.isVisible()
    stroke(page.canvas, ONE)
    window.files.open_preset("mnist-784-30-10")
    assert page.canvas.is_blank  # another kind of picture
    assert len(page.bars.bars.names) == 10


def test_pictures_of_another_shape_without_classes(open_window: Open, tmp_path: Path) -> None:
    made = experiment_of((6, 3, 2), ("tanh", "identity"), 5, 1)
    holes = made.x.copy()
    holes[0, 0] = np.nan
    for name, x in (("whole", made.x), ("holes", holes)):
        experiment = replace(made, shape=(3, 2), x=x)
        path = tmp_path / f"{name}.bpsim.json"
        write_file(path, contents_of(experiment, Run.begin(experiment), Cursor()))
        window = open_window(path=path)
        window.actions_by_name["pictures"].trigger()
        page = window.pictures.page
        QApplication.processEvents()
        stroke(page.canvas, ((0.4, 0.3), (0.6, 0.6)))
        np.testing.assert_array_equal(page.bars.bars.values, outputs_of(window))
        assert page.bars.bars.winner == -1
        assert not page.add.isVisible()
        assert page.canvas.frame.height() > page.canvas.frame.width()
        assert page.samples.samples.index(0).data()
        page.samples.clicked.emit(page.samples.samples.index(0))
        page.grab()


def test_numbers_of_a_diverged_run_are_shown_as_what_they_are(open_window: Open) -> None:
    window = drawing(open_window)
    page = window.pictures.page
    for node in range(3):
        window.editing.edit_weight(1, 0, node, "1e308")  # of a corner where no digit has ink
    stroke(page.canvas, SEVEN)
    QTest.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
    page.grab()
    bars = page.bars.bars
    page.bars.show_bars(Bars(bars.names, (float("nan"), float("inf"), *bars.values[2:]), -1, 0))
    page.grab()
    assert [text for _, text in page.bars.texts()][:2] == ["NaN", "∞"]
    signed_picture(np.array([[np.nan, np.inf], [-np.inf, 1.0]]))


@pytest.mark.parametrize("preset", ["digits-64-32-10", "mnist-784-30-10", "iris-4-6-3"])
def test_in_chinese_in_presentation_and_in_the_dark(open_window: Open, qtbot: QtBot, preset: str) -> None:
    window = drawing(open_window, preset)
    page = window.pictures.page
    if page.canvas.isVisible():
        stroke(page.canvas, SEVEN)
    set_language("zh")
    qtbot.waitUntil(lambda: page.pen.text() != "Pen")
    assert "network" not in page.said.text() + page.note.text() + page.nothing.text()
    window.actions_by_name["present"].setChecked(True)
    assert page.said.font().pixelSize() > 20
    set_theme("dark")
    image = page.grab().toImage()
    assert image.width() > 180
    window.actions_by_name["present"].setChecked(False)
    assert page.said.font().pixelSize() == 13


def test_it_moves_no_border(open_window: Open) -> None:
    window = open_window("digits-64-32-10")
    before = window.workspace.upper_split.sizes(), window.workspace.whole_split.sizes()
    window.actions_by_name["pictures"].trigger()
    QApplication.processEvents()
    assert (window.workspace.upper_split.sizes(), window.workspace.whole_split.sizes()) == before
    window.resize(window.minimumSize())
    QApplication.processEvents()
    assert window.size() == window.minimumSize()
    page = window.pictures.page
    assert page.bars.row_height >= 15  # it scrolls: nothing is pressed together
    assert page.widget().height() > page.viewport().height()
    page.ensureWidgetVisible(page.samples)
    index = page.samples.indexAt(QPoint(20, 20))
    assert index.isValid()
