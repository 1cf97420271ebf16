"""The race in the whole window: real widgets, the real worker."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from bpsim.engine.backprop import forward
from bpsim.gui.application import application
from bpsim.gui.diagram.placing.arranging import arrange_small
from bpsim.gui.language import set_language
from bpsim.gui.look.colour_scale import ColourScale, rgb
from bpsim.gui.look.colours import contrast
from bpsim.gui.look.series import series_colour
from bpsim.gui.look.theme import set_theme, theme
from bpsim.gui.race.cards import columns_for
from bpsim.gui.race.end_labels import LINE, EndLabel, EndLabels, spread
from bpsim.gui.race.words import value_text
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.fileformat import read_file
from bpsim.session.lane import Lane
from bpsim.session.learned.maps import NEURON
from bpsim.session.racing.race import Race
from bpsim.session.words.languages import LANGUAGES
from bpsim.session.words.text import Text
from tests.gui.conftest import Open


def shown_texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def heads(window: MainWindow) -> list[int]:
    return [run.head for run in window.race.control.race.runs]


def test_a_preset_with_lanes_opens_as_a_race_and_another_does_not(open_window: Open) -> None:
    window = open_window("race-learning-rate")
    assert window.race.shown
    assert window.actions_by_name["race"].isChecked()
    assert not window.actions_by_name["play"].isEnabled()
    window.files.open_preset("xor")
    assert not window.race.shown
    assert window.actions_by_name["play"].isEnabled()
    assert window.workspace.isVisible()
    window.files.open_preset("race-gradient-descent")
    assert window.race.shown
    assert [card._name.text() for card in window.race.view.cards.cards] == ["Batch", "Mini-batch of 2", "Stochastic"]


def test_running_to_the_end_gives_what_the_loop_gives(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("race-gradient-descent")
    window.control.pace = "fast"
    window.editing.edit_setting("epochs", "150")
    window.actions_by_name["run"].trigger()
    assert window.race.control.running
    assert window.actions_by_name["run"].text() == "Pause"
    qtbot.waitUntil(lambda: not window.race.control.running, timeout=30_000)
    assert window.actions_by_name["run"].text() == "Run"
    assert heads(window) == [150, 300, 600]
    expected = Race(window.document.experiment)
    expected.advance(150)
    for index in range(3):
        np.testing.assert_array_equal(
            window.race.control.race.curve(index, 600).losses, expected.curve(index, 600).losses
        )
    assert "epoch 150 of 150" in shown_texts(window.race.view)
    assert window.document.run.head == 0
    window.actions_by_name["run"].trigger()  # and on, for as long again
    qtbot.waitUntil(lambda: not window.race.control.running, timeout=30_000)
    assert heads(window) == [300, 600, 1200]


def test_keys_make_an_epoch_and_run_and_pause(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("race-gradient-descent")
    for epoch in (1, 2):
        qtbot.keyClick(window, Qt.Key.Key_PageDown)
        qtbot.waitUntil(lambda: not window.race.control.running, timeout=20_000)
        assert heads(window) == [epoch, 2 * epoch, 4 * epoch]
    qtbot.keyClick(window, Qt.Key.Key_Backspace)
    qtbot.keyClick(window, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: window.race.control.race.epoch > 5, timeout=20_000)
    qtbot.keyClick(window, Qt.Key.Key_R)
    assert not window.race.control.running
    epoch = window.race.control.race.epoch
    assert heads(window) == [epoch, 2 * epoch, 4 * epoch]
    window.race.view.restart_requested.emit()
    assert heads(window) == [0, 0, 0]
    assert window.document.playback.cursor.update == 0


def test_leaving_and_opening_pause_the_worker(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("race-gradient-descent")
    for leave in (
        lambda: window.race.view.back_requested.emit(),
        lambda: window.files.open_preset("hiring"),
    ):
        window.actions_by_name["race"].setChecked(True)
        window.actions_by_name["run"].trigger()
        qtbot.waitUntil(lambda: window.race.control.race.epoch > 2, timeout=20_000)
        leave()
        assert not window.race.control.running
        assert not window.race.control._runner.running
        assert not window.race.shown
    window.actions_by_name["race"].setChecked(True)
    window.actions_by_name["run"].trigger()
    window.close()
    assert not window.race.control._runner.running


def test_coming_back_finds_the_race_where_it_was(open_window: Open) -> None:
    window = open_window("race-gradient-descent")
    window.race.go_to(12)
    window.actions_by_name["race"].setChecked(False)
    window.actions_by_name["race"].setChecked(True)
    assert heads(window) == [12, 24, 48]
    window.actions_by_name["race"].setChecked(False)
    window.workspace.diagram.weight_edited.emit(1, 0, 0, "0.5")
    window.actions_by_name["race"].setChecked(True)
    assert heads(window) == [0, 0, 0]


def test_lanes_are_added_renamed_and_removed_with_undo(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.actions_by_name["race"].trigger()
    view, undo = window.race.view, window.document.undo_stack
    window.race.go_to(7)
    view._add.click()
    assert view.add_row.isVisible()
    view.add_row._value.setText("abc")
    view.add_row._add.click()
    assert "abc (character 1) is not known here" in view.add_row._problem.text()
    assert undo.count() == 0
    view.add_row._value.setText("0,7")
    qtbot.keyClick(view.add_row._value, Qt.Key.Key_Return)
    assert not view.add_row.isVisible()
    assert [one.name.en for one in window.document.experiment.race][3:] == ["learning rate 0.7"]
    assert heads(window) == [7, 14, 28, 0]
    view._add.click()
    view.add_row.choose("order")
    view.add_row._choice.setCurrentIndex(view.add_row._choice.findData("shuffled"))
    view.add_row._add.click()
    assert dict(window.document.experiment.race[4].changes) == {"order": "shuffled"}
    card = view.cards.cards[0]
    qtbot.mouseDClick(card._name, Qt.MouseButton.LeftButton)
    editor = card.findChild(QLineEdit)
    assert editor.isVisible()
    qtbot.keyClicks(editor, "all four")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert card._name.text() == "all four"
    view.cards.cards[1]._remove.click()
    assert len(view.cards.cards) == 4
    assert heads(window) == [7, 28, 0, 0]
    for _ in range(4):
        window.actions_by_name["undo"].trigger()
    assert window.document.experiment.race == ()
    assert len(view.cards.cards) == 3
    assert window.document.undo_stack.isClean()


def test_the_row_for_a_lane_changes_its_language_while_it_is_open(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.actions_by_name["race"].trigger()
    window.race.view._add.click()
    row = window.race.view.add_row
    row.choose("order")
    row._choice.setCurrentIndex(row._choice.findData("shuffled"))
    assert row._choice.currentText() == value_text("order", "shuffled") == "shuffle"
    set_language("zh")
    qtbot.waitUntil(lambda: row._setting.currentText() == "顺序")
    assert row._choice.currentText() == value_text("order", "shuffled") != "shuffle"
    row.choose("learning_rate")
    row._value.setText("1/3")
    set_language("en")
    qtbot.waitUntil(lambda: row._setting.currentText() == "learning rate")
    assert row._value.text() == "1/3"


def test_lanes_are_saved_with_the_experiment(open_window: Open, tmp_path: Path) -> None:
    window = open_window("hiring-four")
    window.actions_by_name["race"].trigger()
    window.race.add_lane("batch_size", "3")
    assert window.files.save_to(tmp_path / "race.bpsim.json")
    assert read_file(tmp_path / "race.bpsim.json").experiment.race == window.document.experiment.race


def test_no_more_than_eight_lanes_and_never_none(open_window: Open) -> None:
    window = open_window("xor")
    window.actions_by_name["race"].trigger()
    view = window.race.view
    for seed in range(5):
        window.race.add_lane("seed", str(seed))
    assert len(view.cards.cards) == 8
    assert not view._add.isEnabled()
    for _ in range(7):
        window.race.remove_lane(0)
    assert not view.cards.cards[0]._remove.isVisible()
    window.race.remove_lane(0)
    assert "at least one lane" in view.message_bar.message
    assert len(view.cards.cards) == 1


def test_the_chart_knows_three_axes_and_keeps_every_lane_in_sight(open_window: Open) -> None:
    window = open_window("linear-2-3-1")
    window.actions_by_name["race"].trigger()
    window.race.add_lane("learning_rate", "0.1")
    window.race.add_lane("learning_rate", "1000")
    window.race.go_to(40)
    chart = window.race.view.chart
    assert "diverged at update 4" in window.race.view.cards.cards[2].bottom_line
    top = chart._plot.getPlotItem().vb.viewRange()[1][1]
    assert top < 1.0  # the others need 0.14; the lane that diverged saw losses above 1e100
    for curve in chart._curves[:2]:
        assert np.isfinite(curve.getData()[1]).all()
    for log in (True, False):
        chart.set_log(log)
        assert all(np.isfinite(curve.getData()[1]).sum() >= 2 for curve in chart._curves)
    window.document.undo_stack.setClean()
    window.files.open_preset("race-gradient-descent")
    window.race.go_to(10)
    for axis, ends in (("updates", [10, 20, 40]), ("epochs", [10, 10, 10]), ("samples", [40, 40, 40])):
        chart._axis_buttons[axis].click()
        assert [curve.getData()[0][-1] for curve in chart._curves] == ends


def test_a_saturated_lane_is_told_from_a_diverged_one(open_window: Open) -> None:
    window = open_window("race-learning-rate")
    window.race.go_to(200)
    cards = window.race.view.cards.cards
    assert ["saturated" in card.bottom_line for card in cards] == [False, False, False, True]
    assert "not diverged" in cards[3]._bottom.toolTip()
    assert "outputs" in cards[0].bottom_line


def test_a_lane_that_fails_is_reported_and_the_others_go_on(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("race-gradient-descent")
    window.control.pace = "fast"
    window.editing.edit_setting("epochs", "60")
    object.__setattr__(window.race.control.race.training(1).settings, "schedule", "of nobody")
    with qtbot.waitSignal(window.race.control.failed, timeout=20_000):
        window.race.control._start(60, None)
    qtbot.waitUntil(lambda: not window.race.control.running, timeout=20_000)
    assert "of nobody" in window.race.view.message_bar.message
    assert heads(window)[0] == 60
    assert heads(window)[2] == 240


def test_a_bad_file_is_told_where_it_can_be_seen(open_window: Open, tmp_path: Path) -> None:
    window = open_window("race-gradient-descent")
    path = tmp_path / "bad.json"
    path.write_text("{")
    window.files.open_file(path)
    assert window.race.view.message_bar.isVisible()
    assert window.race.shown


@pytest.mark.parametrize("size", [(1024, 768), (1440, 900)])
@pytest.mark.parametrize("lanes", [1, 3, 8])
def test_cards_are_equal_and_nothing_overlaps(
    open_window: Open, qtbot: QtBot, size: tuple[int, int], lanes: int
) -> None:
    window = open_window("xor")
    window.actions_by_name["race"].trigger()
    for seed in range(5 if lanes == 8 else 0):
        window.race.add_lane("seed", seed)
    for _ in range(2 if lanes == 1 else 0):
        window.race.remove_lane(0)
    window.resize(*size)
    cards = window.race.view.cards
    qtbot.waitUntil(lambda: max(c.width() for c in cards.cards) - min(c.width() for c in cards.cards) <= 1)
    boxes = [card.geometry() for card in cards.cards]
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[:i])
    assert cards.widget().height() <= cards.viewport().height()
    for card in cards.cards:
        assert card.rect().contains(card._bottom.geometry())
        assert min(label.font().pixelSize() for label in card.findChildren(QLabel)) >= 12
    row = window.race.view._row
    buttons = [b for b in row.findChildren(QToolButton) if b.isVisible()]
    assert all(row.rect().contains(button.geometry()) for button in buttons)
    spots = [button.mapTo(row, QPoint()).x() for button in buttons]
    assert sorted(set(spots)) == sorted(spots)


def test_language_and_theme_reach_everything(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("race-learning-rate")
    window.race.go_to(30)
    set_theme("dark")
    window.actions_by_name["language"].trigger()
    card = window.race.view.cards.cards[0]
    qtbot.waitUntil(lambda: card._name.text() == "学习率 0.1")
    assert card._name.colour == series_colour(0)
    assert window.race.view.chart._curves[0].opts["pen"].color() == series_colour(0)
    set_language("en")
    qtbot.waitUntil(lambda: card._name.text() == "Learning rate 0.1")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_series_colours_are_readable_and_all_different(open_window: Open, name: str) -> None:
    application("en", name)
    colours = [series_colour(index) for index in range(8)]
    assert len({colour.name() for colour in colours}) == 8
    assert min(contrast(colour, theme().card) for colour in colours) >= 4.5


def test_names_at_the_curves_ends_are_moved_apart() -> None:
    placed = spread([50.0, 52.0, 51.0, 3.0, 99.0], 100.0)
    assert all(abs(a - b) >= LINE - 1e-9 for i, a in enumerate(placed) for b in placed[:i])
    assert min(placed) >= LINE / 2
    assert max(placed) <= 100.0 - LINE / 2
    assert placed[0] < placed[2] < placed[1]
    assert spread([], 10.0) == []


def test_cards_fill_their_rows_evenly() -> None:
    assert [columns_for(count, 1424) for count in (1, 3, 5, 6, 8)] == [1, 3, 5, 3, 4]
    assert columns_for(8, 1008) == 4
    assert columns_for(3, 300) == 1


@pytest.mark.parametrize("sizes", [(2, 2, 2, 1), (784, 128, 10), (1, 1)])
def test_the_small_diagram_stays_in_its_room(sizes: tuple[int, ...]) -> None:
    layout = arrange_small(sizes, 210.0, 90.0)
    assert len(layout.nodes) == sum(sizes)
    for (layer, _), at in layout.nodes.items():
        assert layout.radius(layer) <= at.x <= 210.0 - layout.radius(layer)
        assert layout.radius(layer) <= at.y <= 90.0 - layout.radius(layer)


def test_each_lane_has_the_map_of_what_it_has_learned(open_window: Open) -> None:
    window = open_window("circle-2-4-1")
    window.context.actions["race"].trigger()
    cards = window.race.view.cards.cards
    assert len(cards) > 1
    at_start = [card.map.image for card in cards]
    assert all(image is not None and image == at_start[0] for image in at_start)  # the same start weights
    window.race.go_to(20)
    race = window.race.control.race
    scale = ColourScale()
    scale.range = 0.5
    for lane, card in enumerate(cards):
        image = card.map.image
        assert image is not None
        parameters = race.state(lane).parameters
        over = window.race._over
        assert over is not None
        a = forward(parameters, over.plane.points(NEURON, NEURON)[:: NEURON + 1]).output[:, 0]
        expected = scale.cells(a - 0.5, theme())
        found = np.array([rgb(image.pixelColor(k, k)) for k in range(NEURON)])
        assert np.abs(found.astype(int) - expected.astype(int)).max() <= 2
    assert len({card.map.image.bits().tobytes() for card in cards}) > 1  # they learn differently


def test_without_two_inputs_there_is_no_map(open_window: Open) -> None:
    window = open_window("iris-4-6-3")
    window.context.actions["race"].trigger()
    assert not any(card.map.isVisible() for card in window.race.view.cards.cards)
    window.files.open_preset("xor")
    window.context.actions["race"].trigger()
    assert all(card.map.isVisible() for card in window.race.view.cards.cards)


def test_each_lane_is_marked_where_its_curve_ends(open_window: Open) -> None:
    window = open_window("race-gradient-descent")
    window.race.go_to(40)
    chart = window.race.view.chart
    for axis in ("updates", "epochs"):
        chart._axis_buttons[axis].click()
        ends = [(float(x[-1]), float(y[-1])) for x, y in (curve.getData() for curve in chart._curves)]
        marked = [(float(spot["x"]), float(spot["y"])) for spot in chart._ends.data]
        assert len(marked) == 3
        assert np.allclose(marked, ends)
    assert {spot["symbol"] for spot in chart._ends.data} == {"o"}


def test_a_lane_that_diverged_ends_in_a_cross(open_window: Open) -> None:
    window = open_window("linear-2-3-1")
    window.actions_by_name["race"].trigger()
    document = window.document
    document.change(
        "lanes",
        replace(
            document.experiment, race=(Lane(Text.same("calm"), {}), Lane(Text.same("wild"), {"learning_rate": 1e9}))
        ),
    )
    window.race.go_to(30)
    assert [spot["symbol"] for spot in window.race.view.chart._ends.data] == ["o", "x"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_of_the_race_is_narrower_than_what_it_says(open_window: Open, qtbot: QtBot, language: str) -> None:
    window = open_window("race-learning-rate")
    set_language(language)
    view = window.race.view
    for width, height in ((683, 346), (910, 512), (1366, 768)):
        window.resize(width, height)
        qtbot.waitUntil(lambda: view.width() == width)  # noqa: B023
        QApplication.processEvents()
        shown = [button for button in view.findChildren(QToolButton) if button.isVisible()]
        assert len(shown) > 7
        assert [button.text() for button in shown if button.width() < button.minimumSizeHint().width()] == []
        assert view._back.accessibleName().startswith("← ")
    assert view._back.text() == view._back.accessibleName()


def test_a_name_is_joined_to_the_height_at_which_its_curve_ends(qtbot: QtBot) -> None:
    labels = EndLabels()
    qtbot.addWidget(labels)
    colours = [QColor("#0000ff"), QColor("#00aa00"), QColor("#ff0000")]
    labels.show_labels(
        [EndLabel("a", colours[0], 40.0), EndLabel("b", colours[1], 46.0), EndLabel("c", colours[2], None)]
    )
    labels.resize(120, 100)
    image = labels.grab().toImage()
    at = {
        name: [y for y in range(100) if image.pixelColor(3, y).name() == colour.name()]
        for name, colour in zip("abc", colours, strict=True)
    }
    assert [round(sum(rows) / len(rows)) for rows in (at["a"], at["b"])] == [40, 46]
    assert at["c"] == [], "a curve that has no end has no arm to it"
