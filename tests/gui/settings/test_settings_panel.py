"""The left panel shows an experiment and says what a person wants changed; it changes nothing itself."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.problems import BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.gui.controls.numbers import compact, exact
from bpsim.gui.diagram.painting.words import headings
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.look.theme import set_theme
from bpsim.gui.settings.panel import SettingsPanel
from bpsim.gui.settings.samples import SamplesSection
from bpsim.gui.settings.samples_model import SamplesModel
from bpsim.session import edits
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.hidden_value import HIDDEN
from bpsim.session.naming import node_name
from bpsim.session.words.number_entry import value_of
from bpsim.session.words.text import Text
from tests.gui.conftest import Open

SIGNALS = (
    "setting_edited",
    "structure_edited",
    "activation_edited",
    "method_edited",
    "input_edited",
    "target_edited",
    "sample_added",
    "sample_removed",
    "sample_selected",
    "new_weights_requested",
)


def experiment(**settings) -> Experiment:
    network = NetworkSpec((2, 3, 2, 1), ("sigmoid", "tanh", "sigmoid"))
    names = tuple(
        tuple(Text(f"n{layer}{k}", f"节{layer}{k}") for k in range(n)) for layer, n in enumerate(network.layers)
    )
    return Experiment(
        Text.same("test"),
        Parameters(network, [0.5] * network.parameter_count),
        [[1, 0.1], [0.1, 1], [0.1, 0.1], [1, 1]],
        [[1], [0], [0], [1]],
        TrainingSettings(**{"batch_size": 2, "epochs": 10000, **settings}),
        names,
        tuple(Text(f"Sample {k}", f"样本 {k}") for k in range(1, 5)),
        story=Text("A <b>story</b>." + " And so on." * 30, "故事"),
    )


@pytest.fixture
def panel(qtbot) -> Iterator[SettingsPanel]:
    set_theme("light")
    window = QWidget()  # the offscreen platform warns about windows with a minimum size of their own
    panel = SettingsPanel(window)
    window.resize(400, 900)
    qtbot.addWidget(window)
    panel.resize(235, 900)
    panel.heard = []
    for name in SIGNALS:
        getattr(panel, name).connect(lambda *values, name=name: panel.heard.append((name, *values)))
    panel.show_experiment(experiment())
    panel.show_batch((0, 1), 1)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield panel
    window.close()


def type_into(qtbot, field, text: str, end=Qt.Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    if end is not None:
        qtbot.keyClick(field, end)


def choose(choice, value) -> None:
    """As a click in the list does."""
    row = choice.findData(value)
    choice.setCurrentIndex(row)
    choice.activated.emit(row)


def test_escape_puts_back_what_was_there_and_then_leaves_the_field(panel: SettingsPanel, qtbot) -> None:
    field = next(field for field in panel.findChildren(QLineEdit) if field.text() == "10\u202f000")
    type_into(qtbot, field, "7", end=Qt.Key.Key_Escape)
    assert field.text() == "10\u202f000"
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.hasFocus()


def test_a_hidden_number_is_a_question_mark_and_a_blank_is_not() -> None:
    assert (exact(HIDDEN), compact(HIDDEN)) == ("?", "?")
    assert (exact(float("nan")), compact(float("nan"))) == ("", "–")


def test_showing_emits_nothing(panel):
    panel.show_experiment(edits.with_hidden_layers(experiment(order="replacement", loss="mse"), (4,)))
    panel.show_batch((2, 3), 2)
    panel.set_enabled_for_editing(False)
    panel.set_enabled_for_editing(True)
    panel.show_experiment(edits.with_sample_removed(experiment(), 0))
    assert panel.heard == []


def test_values_stand_where_they_belong(panel):
    training = panel.training
    assert training.editor("learning_rate").text() == "0.1"
    assert training.editor("epochs").text() == "10\u202f000"
    assert training.editor("method").currentText() == "mini-batch"
    assert [field.text() for field in panel.structure.layers.sizes] == ["2", "3", "2", "1"]
    assert [choice.currentText() for choice in panel.structure.layers.activations] == ["sigmoid", "tanh", "sigmoid"]
    assert panel.structure.loss.currentText() == "½ squared error"
    panel.show_experiment(experiment(batch_size="all"))
    assert training.editor("batch_size").text() == "all"
    assert training.editor("method").currentText() == "batch"


def test_a_number_goes_out_as_it_was_typed(panel, qtbot):
    field = panel.training.editor("learning_rate")
    type_into(qtbot, field, "0,3")
    assert panel.heard == [("setting_edited", "learning_rate", "0,3")]
    panel.training.editor("epochs").setFocus()  # focus-out after Enter is no second edit
    assert len(panel.heard) == 1


def test_focus_out_commits_only_a_change(panel, qtbot):
    field, other = panel.training.editor("learning_rate"), panel.training.editor("epochs")
    field.setFocus()
    other.setFocus()
    assert panel.heard == []
    type_into(qtbot, field, "0.2", end=None)
    other.setFocus()
    assert panel.heard == [("setting_edited", "learning_rate", "0.2")]


def test_escape_brings_the_value_back(panel, qtbot):
    field = panel.training.editor("learning_rate")
    type_into(qtbot, field, "7", end=Qt.Key.Key_Escape)
    assert field.text() == "0.1"
    assert panel.heard == []


def test_a_refused_text_stays_with_its_problem_until_a_good_value(panel, qtbot):
    row = panel.training.setting_rows["learning_rate"]
    panel.setting_edited.connect(lambda name, text: panel.show_problem(f"training.{name}", "must be a number"))
    type_into(qtbot, row.editor, "abc")
    assert row.editor.text() == "abc"
    assert row.problem == "must be a number"
    type_into(qtbot, row.editor, "0.1")  # back at the value: nothing to edit, nothing wrong
    assert row.problem == ""
    assert len(panel.heard) == 1
    type_into(qtbot, row.editor, "-1")
    panel.show_experiment(experiment(learning_rate=0.4))
    assert (row.editor.text(), row.problem) == ("0.4", "")


def test_a_value_shown_from_elsewhere_leaves_what_is_being_typed(panel, qtbot):
    field = panel.training.editor("learning_rate")
    type_into(qtbot, field, "0.0", end=None)
    panel.show_experiment(experiment(epochs=5))
    assert field.text() == "0.0"
    panel.show_experiment(experiment(learning_rate=0.7))
    assert field.text() == "0.7"


def test_choices_go_out_as_their_values_and_wait_for_the_answer(panel):
    choose(panel.training.editor("order"), "shuffled")
    choose(panel.training.editor("bias_reduction"), "sum")
    choose(panel.training.editor("bias_reduction"), None)
    choose(panel.training.editor("train_biases"), False)
    choose(panel.training.editor("method"), "stochastic")
    choose(panel.structure.loss, "bce")
    choose(panel.structure.layers.activations[1], "relu")
    assert panel.heard == [
        ("setting_edited", "order", "shuffled"),
        ("setting_edited", "bias_reduction", "sum"),
        ("setting_edited", "train_biases", False),
        ("method_edited", "stochastic"),
        ("setting_edited", "loss", "bce"),
        ("activation_edited", 2, "relu"),
    ]
    assert panel.training.editor("order").currentData() == "sequential"


def test_the_wheel_scrolls_and_changes_nothing(panel):
    choice = panel.structure.loss
    choice.setFocus()
    middle = QPointF(choice.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(choice.mapToGlobal(middle.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, event)
    assert choice.currentData() == "half"
    assert panel.heard == []


def test_hidden_layers(panel, qtbot):
    structure = panel.structure
    structure.more.click()
    structure.fewer.click()
    type_into(qtbot, structure.layers.sizes[1], "5")
    assert panel.heard == [("structure_edited", (3, 2, 2)), ("structure_edited", (3,)), ("structure_edited", ("5", 2))]
    panel.show_problem("network.layers[1]", "too many")
    assert structure.layers.sizes[1].property("problem")
    panel.show_experiment(edits.with_hidden_layers(experiment(), ()))
    assert not structure.fewer.isEnabled()
    assert len(structure.layers.sizes) == 2


def test_an_accepted_structure_edit_may_rebuild_the_lines_at_once(panel, qtbot):
    panel.structure_edited.connect(
        lambda hidden: panel.show_experiment(edits.with_hidden_layers(experiment(), (*hidden, 2)))
    )
    type_into(qtbot, panel.structure.layers.sizes[1], "4")
    qtbot.wait(1)
    assert [field.text() for field in panel.structure.layers.sizes] == ["2", "4", "2", "2", "1"]


def test_input_and_output_width_belong_to_the_data(panel):
    sizes = panel.structure.layers.sizes
    assert [field.isReadOnly() for field in sizes] == [True, False, False, True]


def test_what_has_no_effect_is_disabled(panel):
    enabled = {name for name, row in panel.training.setting_rows.items() if row.editor.isEnabled()}
    assert not enabled & {"seed", "last_batch", "updates_per_epoch"}
    panel.show_experiment(experiment(order="replacement"))
    assert panel.training.editor("updates_per_epoch").isEnabled()
    panel.show_experiment(experiment(order="shuffled", batch_size=3))
    assert panel.training.editor("last_batch").isEnabled()
    assert panel.training.editor("seed").isEnabled()
    panel.set_enabled_for_editing(False)
    assert not panel.training.editor("seed").isEnabled()


def test_rare_settings_open_on_demand_and_for_their_problems(panel):
    assert not panel.training.rare.isVisible()
    panel.show_problem("training.frozen[0]", "no such parameter")
    assert panel.training.setting_rows["frozen"].isVisible()
    assert panel.training.setting_rows["frozen"].problem == "no such parameter"


def test_new_weights(panel):
    panel.training.disclosure.click()
    choose(panel.training.new_weights.initializer, "xavier")
    assert panel.heard == []
    panel.training.new_weights.draw.click()
    assert panel.heard == [("new_weights_requested", "xavier")]


def type_in_cell(panel, qtbot, row: int, column: int, text: str) -> None:
    table = panel.samples.table
    table.setCurrentIndex(panel.samples.model.index(row, column))
    table.edit(panel.samples.model.index(row, column))
    editor = table.viewport().findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)
    panel.heard = [event for event in panel.heard if event[0] != "sample_selected"]


def test_cells_are_edited_in_place(panel, qtbot):
    type_in_cell(panel, qtbot, 2, 1, "0,7")
    type_in_cell(panel, qtbot, 2, 2, "1")
    type_in_cell(panel, qtbot, 0, 0, "1")  # what it was
    assert panel.heard == [("input_edited", 2, 1, "0,7"), ("target_edited", 2, 0, "1")]


def test_a_refused_cell_keeps_its_text(panel, qtbot):
    def edit(sample: int, node: int, text: str) -> None:
        try:
            edits.with_input(experiment(), sample, node, value_of(text))
        except BadValue as problem:
            panel.show_problem("data.inputs", problem.sentence())

    panel.input_edited.connect(edit)
    type_in_cell(panel, qtbot, 2, 1, "?")
    index = panel.samples.model.index(2, 1)
    assert index.data() == "?"
    assert "must be a number" in index.data(Qt.ItemDataRole.ToolTipRole)
    type_in_cell(panel, qtbot, 2, 1, "0.1")
    assert index.data() == "0.1"
    assert len(panel.heard) == 1


def test_the_batch_and_the_shown_sample_stand_out(panel):
    model = panel.samples.model
    weights = [model.index(row, 0).data(Qt.ItemDataRole.FontRole).weight() > 500 for row in range(4)]
    colours = [model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole).name() for row in range(4)]
    assert weights == [False, True, False, False]
    assert colours[0] == colours[1] != colours[2] == colours[3]
    text = " ".join(label.text() for label in panel.samples.findChildren(QLabel))
    assert "Sample 1, Sample 2" in text
    assert "shown: Sample 2" in text


def test_samples_come_go_and_are_chosen(panel, qtbot):
    panel.samples.add.click()
    panel.samples.remove.click()  # none is chosen: the shown one
    panel.samples.table.verticalHeader().sectionClicked.emit(3)
    panel.samples.remove.click()
    assert panel.heard == [("sample_added",), ("sample_removed", 1), ("sample_selected", 3), ("sample_removed", 3)]
    one = edits.with_sample_removed(edits.with_sample_removed(edits.with_sample_removed(experiment(), 0), 0), 0)
    panel.show_experiment(one)
    assert not panel.samples.remove.isEnabled()


def test_no_editing_while_it_is_not_allowed(panel, qtbot):
    panel.set_enabled_for_editing(False)
    flags = panel.samples.model.index(0, 0).flags()
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert flags & Qt.ItemFlag.ItemIsEnabled
    assert not panel.samples.add.isEnabled()
    assert not panel.structure.loss.isEnabled()


def test_the_story_is_plain_text_on_demand(panel):
    story = panel.structure.story
    assert not story.isVisible()
    panel.structure.about.click()
    assert story.isVisible()
    assert story.text().startswith("A <b>story</b>.")
    assert story.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("theme_name", ["light", "dark"])
@pytest.mark.parametrize("width", [200, 235, 300])
def test_nothing_overlaps_or_leaves_the_panel(panel, qtbot, width, theme_name):
    set_theme(theme_name)
    panel.training.disclosure.setChecked(True)
    panel.structure.about.setChecked(True)
    panel.show_problem("training.learning_rate", "a long sentence that says what is wrong and needs two lines")
    panel.resize(width, 700)
    qtbot.wait(1)
    for section in (panel.structure, panel.training, panel.samples):
        parts = [item.widget() for item in map(section.rows.itemAt, range(section.rows.count())) if item.widget()]
        parts = sorted((part.geometry() for part in parts if part.isVisible()), key=lambda place: place.top())
        for upper, lower in itertools.pairwise(parts):
            assert upper.bottom() < lower.top()
        assert all(place.left() >= 0 and place.right() < section.width() for place in parts)
    story = panel.structure.story
    assert story.height() >= story.heightForWidth(story.width())
    for row in panel.training.setting_rows.values():
        assert row.editor.height() >= 24
        assert row.height() >= row.heightForWidth(row.width()) > row.editor.geometry().bottom()
        assert row.editor.geometry().right() < row.width()
        assert row.label.width() >= row.label.sizeHint().width()
    set_theme("light")


def test_the_width_of_many_columns_is_found_in_few_cells(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    base = load_preset("hiring-two").experiment
    network = NetworkSpec((784, 2, 1), ("sigmoid", "sigmoid"))
    experiment = replace(
        base,
        parameters=Parameters(network, np.zeros(network.parameter_count)),
        x=np.zeros((2500, 784)),
        t=np.zeros((2500, 1)),
        node_names=tuple(tuple(node_name(network, k, i) for i in range(n)) for k, n in enumerate(network.layers)),
        sample_names=(base.sample_names[0],) * 2500,
    )
    section = SamplesSection()
    qtbot.addWidget(section)
    section.show_experiment(base)
    looked: list[object] = []
    monkeypatch.setattr(SamplesModel, "value", lambda _model, *at: looked.append(at) or 0.0)
    section.show_experiment(experiment)
    assert section.model.rowCount() == 2500
    assert len(looked) < 10_000


@pytest.mark.parametrize("preset", ["hiring-four", "mnist-784-30-10"])
def test_a_layer_has_the_number_that_the_diagram_gives_it(open_window: Open, preset: str) -> None:
    window = open_window(preset)
    experiment, grid = window.document.experiment, window.workspace.settings.structure.layers
    above = headings(experiment.network, script_of(experiment))
    assert [name.text() for name in grid.names[1:-1]] == above[1:-1]
    window.notation.choose("nielsen")  # the input is layer 1
    assert [name.text() for name in grid.names[1:-1]] == [f"layer {k}" for k in range(2, experiment.network.depth + 1)]
    assert grid.names[0].text() == "input"
