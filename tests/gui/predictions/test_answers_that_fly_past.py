"""While training runs the table of answers costs little, and shows what it shows at rest."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.language import set_language
from bpsim.gui.look.theme import set_theme
from bpsim.gui.predictions.answers_model import CERTAINTY, AnswersModel
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.running.known.predictions import Predictions
from bpsim.session.words.text import Text
from tests.gui.conftest import Open


def rows_of(experiment: Experiment) -> Predictions:
    return Predictions(experiment, experiment.training, experiment.parameters)


def thumbnail(model: AnswersModel, line: int) -> QImage:
    made = model.index(line, 0).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(made, QImage)
    return made


def test_a_thumbnail_is_kept_as_long_as_sample_and_theme_are_the_same(qapp: object) -> None:
    experiment, model = load_preset("digits-64-32-10").experiment, AnswersModel()
    model.show(rows_of(experiment), [0], 0, hidden=False, at_rest=True)
    first, second = thumbnail(model, 0), thumbnail(model, 1)
    assert first != second
    model.show(rows_of(experiment), [3], 3, hidden=False, at_rest=False)
    assert thumbnail(model, 0).cacheKey() == first.cacheKey()
    turned = replace(experiment, x=np.roll(experiment.x, -1, axis=0))
    model.show(rows_of(turned), [0], 0, hidden=False, at_rest=True)
    assert thumbnail(model, 0) == second
    set_theme("dark")
    assert thumbnail(model, 0) != second
    assert model.index(0, 1).data(Qt.ItemDataRole.DecorationRole) is None


def test_columns_are_measured_anew_at_rest_and_where_a_text_grows(open_window: Open) -> None:
    """The column of true classes, of which the first lines say "versicolor"."""
    window = open_window("iris-4-6-3")
    panel, experiment = window.workspace.predictions, window.document.experiment
    table = panel.answers_table

    def show(*called: str, at_rest: bool) -> int:
        nodes = (*experiment.node_names[:-1], tuple(map(Text.same, called)))
        renamed = replace(experiment, node_names=nodes)
        panel.show_predictions(rows_of(renamed), nodes[-1], (0,), 0, at_rest=at_rest)
        return table.sizeHintForColumn(1)

    usual = show("setosa", "versicolor", "virginica", at_rest=True)
    assert show("setosa", "versicolor", "virginica", at_rest=False) == usual
    assert show("a", "b", "c", at_rest=False) == usual, "shorter: the column stays"
    longer = show("setosa", "versicolor of the northern coast", "virginica", at_rest=False)
    assert longer > usual
    assert show("a", "b", "c", at_rest=True) < usual, "at rest as wide as is needed"


def test_outputs_at_the_start_are_computed_for_those_who_ask(qapp: object) -> None:
    experiment = load_preset("hiring-four").experiment
    rows = rows_of(experiment)
    assert rows[1].start == tuple(experiment.training.outputs(experiment.start_parameters)[1].tolist())
    assert rows[1].now == tuple(experiment.training.outputs(experiment.parameters)[1].tolist())


def test_numbers_stand_at_the_right_and_words_at_the_left(qapp: object) -> None:
    model = AnswersModel()
    model.show(rows_of(load_preset("iris-4-6-3").experiment), [0], 0, hidden=False, at_rest=True)
    sides = [model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole) for column in range(model.columnCount())]
    at_the_right = [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides]
    assert at_the_right == [column == CERTAINTY for column in range(model.columnCount())]


class Painted(QObject):
    """Where a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self.rects.append(event.region().boundingRect())
        return False


def test_only_what_changes_is_painted_at_a_look(open_window: Open, qtbot: QtBot) -> None:
    """Samples and their classes stay, unless one in sight comes into the batch, or leaves it."""
    window = open_window("digits-64-32-10")
    panel, experiment = window.workspace.predictions, window.document.experiment
    table = panel.answers_table
    room, painted = table.viewport().rect(), Painted(table.viewport())
    far = len(experiment.x) - 1

    def painted_for(sample: int, *, at_rest: bool = False) -> QRect:
        QApplication.processEvents()
        painted.rects.clear()
        panel.show_predictions(rows_of(experiment), experiment.node_names[-1], (sample,), sample, at_rest=at_rest)
        QApplication.processEvents()
        return painted.rects[-1]

    assert painted_for(far, at_rest=True) == room
    assert painted_for(far) == room.adjusted(table.columnViewportPosition(2), 0, 0, 0)
    assert painted_for(2) == room, "it is marked"
    assert painted_for(far) == room, "it is marked no longer"
    assert painted_for(far).left() > 0
    painted.rects.clear()
    set_language("zh")
    qtbot.waitUntil(lambda: room in painted.rects)
