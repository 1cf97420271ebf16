"""The page *Health*, through the widgets that a person sees."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.gui.diagram.spots import Spot
from bpsim.gui.health.chart import MARKS
from bpsim.gui.health.words import MOST_NAMES, told_bar
from bpsim.gui.language import set_language
from bpsim.gui.look.theme import set_theme
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.saving import contents_of
from bpsim.session.health.along import places_of
from bpsim.session.health.measuring import FATE, LOOKED_AT, NORM, Health, measured
from bpsim.session.health.taking import take
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.gui.conftest import Open
from tests.session.moments import experiment_of


def healthy(open_window: Open, qtbot: QtBot, preset: str = "hiring-four", updates: int = 100) -> MainWindow:
    window = open_window(preset)
    window.document.run.ensure(updates)
    window.document.seek(updates)
    window.actions_by_name["health"].trigger()
    settled(window, qtbot)
    return window


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.health.following.complete, timeout=30_000)
    QApplication.processEvents()


def choose(window: MainWindow, qtbot: QtBot, what: str, layer: int = 1) -> None:
    """As a person does: by the keys of the boxes."""
    page = window.health.page
    for box, index in ((page.what, LOOKED_AT.index(what)), (page.layer, layer - 1)):
        box.setCurrentIndex(index)
        box.activated.emit(index)
    settled(window, qtbot)


def exact(window: MainWindow, update: int) -> Health:
    run = window.document.run
    taken = take(run.training_at(min(update, run.head)), run.state(update))
    assert taken is not None
    return measured(taken)


def bands(window: MainWindow) -> tuple[np.ndarray, np.ndarray]:
    return window.health.page.chart.bands()


def test_the_bands_are_the_quantiles_of_the_states(open_window: Open, qtbot: QtBot) -> None:
    window = healthy(open_window, qtbot)
    for what, layer in (("z", 1), ("weight", 3), ("gradient", 2)):
        choose(window, qtbot, what, layer)
        updates, quantiles = bands(window)
        assert set(updates.astype(int)) >= set(places_of(window.document.run))
        for place in (0, len(updates) // 2, len(updates) - 1):
            health = exact(window, int(updates[place]))
            np.testing.assert_array_equal(quantiles[place], health.quantiles[LOOKED_AT.index(what), layer - 1])


def test_it_is_in_the_menu_and_works_only_while_it_is_shown(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    assert window.health.following.complete
    window.document.run.ensure(30)
    window.document.seek(30)
    assert window.health.following.complete
    window.actions_by_name["health"].trigger()
    assert window.workspace.side.current == "health"
    settled(window, qtbot)
    assert "After 30 updates" in window.health.page.heading.text()
    assert "Over all 4 samples." in window.health.page.note.text()


def test_the_histogram_follows_the_cursor_and_undo(open_window: Open, qtbot: QtBot) -> None:
    window = healthy(open_window, qtbot)
    page = window.health.page
    choose(window, qtbot, "weight", 1)
    late = page.histogram.shown
    assert late is not None
    assert late.counts.sum() == 4
    window.document.seek(0)
    settled(window, qtbot)
    early = page.histogram.shown
    assert early is not None
    assert "After 0 updates" in page.heading.text()
    weights = window.document.run.state(0).parameters.w[1]
    assert (early.edges[0], early.edges[-1]) == (weights.min(), weights.max())
    window.editing.edit_weight(1, 0, 0, "-9")
    settled(window, qtbot)
    assert page.histogram.shown is not None
    assert page.histogram.shown.edges[0] == -9.0
    window.editing.undo()
    settled(window, qtbot)
    assert page.histogram.shown is not None
    np.testing.assert_array_equal(page.histogram.shown.edges, early.edges)


@pytest.mark.parametrize(("what", "kind"), [("a", "node"), ("weight", "edge"), ("delta", "node")])
def test_a_click_on_a_bar_selects_on_the_diagram(open_window: Open, qtbot: QtBot, what: str, kind: str) -> None:
    window = healthy(open_window, qtbot)
    page = window.health.page
    choose(window, qtbot, what, 2)
    view = page.histogram
    assert view.shown is not None
    bar = int(view.shown.counts.argmax())
    page.ensureWidgetVisible(view)
    QApplication.processEvents()
    QTest.mouseClick(
        view.plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.middle_of(bar).toPoint()
    )
    selected = window.workspace.diagram.selected
    assert isinstance(selected, Spot)
    assert selected.kind == kind
    assert (selected.node or selected.edge)[0] == 2  # type: ignore[index]
    assert "elected" in page.bar.text()
    others = int(view.shown.counts[bar]) > 1
    assert ("Also there" in page.bar.text()) is others
    assert page.bar.isVisible()
    window.document.seek(3)
    settled(window, qtbot)
    assert not page.bar.isVisible()  # other values stand in that bar


def test_a_click_on_the_chart_goes_there(open_window: Open, qtbot: QtBot) -> None:
    window = healthy(open_window, qtbot)
    chart = window.health.page.chart
    QTest.mouseClick(
        chart.plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, chart.place_of(40).toPoint()
    )
    assert abs(window.document.playback.cursor.update - 40) <= 1
    assert chart._cursor.value() == pytest.approx(40, abs=2)


def test_norms_are_drawn_for_all_layers_and_told_in_numbers(open_window: Open, qtbot: QtBot) -> None:
    window = healthy(open_window, qtbot)
    page, health = window.health.page, exact(window, 100)
    choose(window, qtbot, NORM)
    assert not page.histogram.isVisible()
    assert not page.layer.isVisible()
    for layer, curve in enumerate(page.chart._curves, start=1):
        x, y = curve.xData, curve.yData
        assert x[-1] == 100
        assert y[-1] == pytest.approx(np.log10(health.norms[layer - 1]))
    assert all(page.legend.text().count(shape) == 1 for shape in "●■▲"), "each layer by its own"
    assert "From layer 3 to layer 2 the gradient's norm" in page.verdict.text()
    choose(window, qtbot, "z")
    assert page.histogram.isVisible()


def test_dead_neurons_are_seen_and_told(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    experiment = experiment_of((2, 8, 1), ("relu", "identity"), 6, 1)
    parameters = experiment.parameters.flat.copy()
    parameters[experiment.network.biases_of(1)][:] = np.where(np.arange(8) < 4, -9.0, 9.0)
    experiment = replace(experiment, parameters=type(experiment.parameters)(experiment.network, parameters))
    path = tmp_path / "dead.bpsim.json"
    write_file(path, contents_of(experiment, Run.begin(experiment), Cursor()))
    window = open_window(path=path)
    window.workspace.side.show_page("health")
    settled(window, qtbot)
    page = window.health.page
    assert page.verdict.text() == "layer 1: 4 of 8 neurons are dead."
    choose(window, qtbot, FATE)
    assert "layer 1: 4 of 8 neurons are dead." in page.verdict.text()
    assert page.chart._curves[0].yData.tolist()[0] == 0.5


def test_while_training_runs_new_states_come(open_window: Open, qtbot: QtBot) -> None:
    window = healthy(open_window, qtbot, updates=10)
    page, control = window.health.page, window.control
    control.pace = "fast"
    window.editing.edit_setting("epochs", "1000000")
    window.actions_by_name["run"].trigger()
    qtbot.waitUntil(lambda: len(bands(window)[0]) > 0 and bands(window)[0][-1] > 20, timeout=30_000)
    window.actions_by_name["run"].trigger()
    settled(window, qtbot)
    updates, _ = bands(window)
    run = window.document.run
    assert updates[-1] == run.head
    assert set(updates.astype(int)) >= set(places_of(run))
    assert f"{run.head}"[-3:] in page.heading.text()


def test_hidden_values_stay_hidden(open_window: Open, qtbot: QtBot) -> None:
    window = healthy(open_window, qtbot)
    page = window.health.page
    assert page.chart.isVisible()
    for kind in KINDS:
        window.document.hide(Hidden(frozenset({kind})))
        seen = [view for view in (page.chart, page.histogram, page.verdict, page.heading, page.bar) if view.isVisible()]
        assert seen == []
        assert "hidden from the class" in page.note.text()
    window.document.hide(Hidden(frozenset()))
    settled(window, qtbot)
    assert page.chart.isVisible()
    assert page.histogram.isVisible()


@pytest.mark.parametrize("preset", ["hiring", "general-3-3-2", "iris-4-6-3", "digits-64-32-10", "mistake-sign"])
def test_every_network_has_one_in_chinese_in_the_dark_and_in_presentation(
    open_window: Open, qtbot: QtBot, preset: str
) -> None:
    window = healthy(open_window, qtbot, preset, 8)
    page = window.health.page
    set_language("zh")
    set_theme("dark")
    qtbot.waitUntil(lambda: "样本" in page.note.text())
    window.actions_by_name["present"].setChecked(True)
    assert page.verdict.font().pixelSize() > 20
    for choice in LOOKED_AT:
        choose(window, qtbot, choice, window.document.experiment.network.depth)
        image = page.chart.plot.grab().toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert len(colours) > 2
        assert page.verdict.text()
    window.actions_by_name["present"].setChecked(False)


def test_a_run_that_diverged_gives_words(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    experiment = experiment_of((1, 3, 1), ("identity", "identity"), 4, 1, learning_rate=1e30)
    path = tmp_path / "diverges.bpsim.json"
    write_file(path, contents_of(experiment, Run.begin(experiment), Cursor()))
    window = open_window(path=path)
    window.document.run.ensure(1000)
    window.document.seek(window.document.run.head, 999)
    window.workspace.side.show_page("health")
    settled(window, qtbot)
    for choice in LOOKED_AT:
        choose(window, qtbot, choice)
        assert window.health.page.verdict.text() not in ("", "…")


def test_where_every_sample_has_blanks_it_says_so(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    experiment = experiment_of((2, 3, 1), ("tanh", "sigmoid"), 2, 1)
    path = tmp_path / "blank.bpsim.json"
    write_file(path, contents_of(replace(experiment, x=experiment.x * np.nan), Run.begin(experiment), Cursor()))
    window = open_window(path=path)
    window.workspace.side.show_page("health")
    settled(window, qtbot)
    assert "has blanks" in window.health.page.note.text()
    assert not window.health.page.chart.isVisible()


def test_another_network_has_layers_of_its_own(open_window: Open, qtbot: QtBot) -> None:
    window = healthy(open_window, qtbot)
    page = window.health.page
    choose(window, qtbot, "a", 3)
    window.files.open_preset("xor")
    settled(window, qtbot)
    assert [page.layer.itemText(k) for k in range(page.layer.count())] == ["layer 1", "layer 2"]
    assert page.what.currentIndex() == LOOKED_AT.index("a")
    assert page.histogram.shown is not None
    assert page.histogram.shown.counts.sum() > 0
    assert load_preset("xor").experiment.network.depth == 2


def test_a_copied_picture_says_what_it_is_of(open_window: Open, qtbot: QtBot) -> None:
    window = healthy(open_window, qtbot)
    page = window.health.page
    page.what.setCurrentIndex(LOOKED_AT.index("gradient"))
    page.layer.setCurrentIndex(1)
    page.chosen.emit()
    settled(window, qtbot)
    at = window.document.playback.cursor.update
    assert page.title.startswith("gradient · layer 2 · updates done: ")
    window.actions_by_name["copy_page"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert page.title in bytes(data.data("image/svg+xml").data()).decode()
    assert str(at) in page.title


@pytest.mark.parametrize("count", [1, 2, MOST_NAMES + 1, MOST_NAMES + 2])
def test_a_bar_names_some_of_what_lies_in_it_and_says_where_there_is_more(qapp: QApplication, count: int) -> None:
    experiment = load_preset("digits-64-32-10").experiment
    items = [(1, node) for node in range(count)]
    names = [experiment.node_names[1][node].en for node in range(count)]
    said = told_bar(items, count, "between 0 and 1", experiment)
    also = [*names[1 : MOST_NAMES + 1], *(["…"] if count == MOST_NAMES + 2 else [])]
    assert names[0] in said
    assert said.endswith(f"Also there: {', '.join(also)}." if also else f"{names[0]}.")


@pytest.mark.parametrize("updates", [3, 100])
def test_lines_are_told_by_a_few_marks_of_their_own(open_window: Open, qtbot: QtBot, updates: int) -> None:
    window = healthy(open_window, qtbot, updates=updates)
    choose(window, qtbot, NORM)
    chart = window.health.page.chart
    lines = [curve.getData()[0] for curve in chart._curves if curve.getData()[0] is not None]
    marks = [mark.getData()[0] for mark in chart._marks if mark.getData()[0] is not None]
    assert len(lines) == len(marks) > 1
    if len(lines[0]) <= MARKS:
        assert all(list(at) == list(line) for at, line in zip(marks, lines, strict=True))
    else:
        assert {len(at) for at in marks} == {MARKS}
        assert len(set(map(tuple, marks))) == len(marks)  # beside each other
