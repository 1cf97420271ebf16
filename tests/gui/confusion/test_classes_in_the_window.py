"""Classes in the window: accuracy beside the loss and as a curve, answers a line a sample, the confusion matrix."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.gui.language import set_language
from bpsim.gui.predictions.answers_model import ANSWER, CERTAINTY, RIGHT, TRUE
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.window.view_hints import follow_hints, hints_of
from bpsim.session.running.known.classified import Classified
from bpsim.session.words.languages import LANGUAGES
from bpsim.session.words.number_format import format_number
from tests.gui.conftest import Open


def trained(open_window: Open, qtbot: QtBot, updates: int = 42) -> MainWindow:
    window = open_window("iris-4-6-3")
    window.document.run.ensure(updates)
    window.document.run_grew.emit()
    window.document.seek(updates, 0)
    qtbot.waitUntil(lambda: window.data.measured is not None and window.data.measured.complete)
    return window


def made(window: MainWindow) -> Classified:
    experiment = window.document.experiment
    return Classified(experiment.training.outputs(window.refresh.shown_parameters()), experiment.t)


def test_the_readout_says_both_accuracies(open_window: Open, qtbot: QtBot) -> None:
    window = trained(open_window, qtbot)
    experiment, parameters = window.document.experiment, window.refresh.shown_parameters()
    said = window.workspace.losses._readout.text()
    assert f"accuracy {format_number(experiment.accuracy(parameters))}" in said
    assert f"test accuracy {format_number(experiment.test_accuracy(parameters))}" in said
    assert "accuracy" not in open_window("mazur-2-2-2").workspace.losses._readout.text()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_a_matrix_of_ten_classes_is_wholly_in_sight(open_window: Open, size: tuple[int, int], large: bool) -> None:
    window = open_window("digits-64-32-10")
    window.resize(*size)
    window.workspace.side.show_page("confusion")
    window.confusion.show()
    if large:
        window.actions_by_name["present"].setChecked(True)
    QApplication.processEvents()
    table = window.confusion.page.table
    assert table.model().columnCount() == 11
    assert not table.horizontalScrollBar().isVisible()
    assert large or not table.verticalScrollBar().isVisible()
    sizes = {
        table.model().data(table.model().index(row, row), Qt.ItemDataRole.FontRole).pixelSize() for row in range(10)
    }
    assert min(sizes) >= 10


def test_the_matrix_is_in_sight_in_every_language(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("digits-64-32-10")
    window.resize(1366, 768)
    window.workspace.side.show_page("confusion")
    window.confusion.show()
    table = window.confusion.page.table
    for name in LANGUAGES:
        set_language(name)
        QApplication.processEvents()
        assert not table.horizontalScrollBar().isVisible(), name
        assert not table.verticalScrollBar().isVisible(), name


def test_the_switch_of_curves(open_window: Open, qtbot: QtBot) -> None:
    window = trained(open_window, qtbot)
    panel = window.workspace.losses
    assert panel.choice.isVisible()
    assert not panel.accuracies.shown
    for what, losses, accuracies in (("accuracy", False, True), ("both", True, True), ("loss", True, False)):
        panel.choice.choices[what].trigger()
        assert panel.what == what
        assert panel.lines.items["full"].isVisible() is losses
        assert panel.accuracies.shown is accuracies
        assert ("accuracy" in panel._legend.accessibleName()) is accuracies
    panel.choice.choices["both"].trigger()
    points = panel.accuracies.items["test_accuracy"].yData
    assert points is not None
    assert len(points) >= 3
    assert hints_of(window.document, window.workspace)["curves"] == "both"
    panel.show_what("loss")
    follow_hints({"curves": "both"}, window.document, window.workspace)
    assert panel.what == "both"


def test_a_line_a_sample_sorted_and_only_the_wrong_ones(open_window: Open, qtbot: QtBot) -> None:
    window = trained(open_window, qtbot)
    panel, answers = window.workspace.predictions, made(window)
    model = panel.answers
    assert panel.table is panel.answers_table
    assert model.rowCount() == len(answers.right)
    for line in (0, 7, 50):
        texts = [str(model.index(line, column).data()) for column in (TRUE, ANSWER, CERTAINTY, RIGHT)]
        names = [name.en for name in window.document.experiment.node_names[-1]]
        expected = [names[answers.true[line]], names[answers.answered[line]], format_number(answers.certainty[line])]
        assert texts == [*expected, "✓" if answers.right[line] else "✗"]
    panel.answers_table.sortByColumn(CERTAINTY, panel.answers_table.horizontalHeader().sortIndicatorOrder())
    shown = [answers.certainty[model.sample_of(line)] for line in range(model.rowCount())]
    assert shown in (sorted(shown), sorted(shown, reverse=True))
    panel.only_wrong.click()
    assert {model.sample_of(line) for line in range(model.rowCount())} == set(map(int, (~answers.right).nonzero()[0]))
    window.document.seek(0, 0)
    assert model.rowCount() == int((~made(window).right).sum())


def test_a_click_shows_the_sample_or_says_where_it_was(open_window: Open, qtbot: QtBot) -> None:
    window = trained(open_window, qtbot)
    document, panel = window.document, window.workspace.predictions
    batch = [int(sample) for sample in document.playback.trace.batch]
    panel.answers_table.clicked.emit(panel.answers.index(batch[2], 0))
    assert document.row == 2
    other = next(sample for sample in range(100) if sample not in batch)
    panel.answers_table.clicked.emit(panel.answers.index(other, 0))
    last = document.run.last_update_with(other, document.playback.cursor.update)
    assert last is not None
    assert other in document.run.training_at(last).batch(last)
    assert f"go to {last}" in window.workspace.message_bar.message


def test_the_matrix_follows_the_cursor_and_a_click_shows_those_samples(open_window: Open, qtbot: QtBot) -> None:
    window = trained(open_window, qtbot)
    window.workspace.side.show_page("confusion")
    page = window.confusion.page

    def counts() -> list[list[int]]:
        model = page.model
        return [[int(str(model.index(r, c).data())) for c in range(3)] for r in range(3)]

    for update in (42, 0, 20):
        window.document.seek(update, 0)
        answers = made(window)
        assert counts() == answers.confusion(3).tolist()
    row, column = next((r, c) for r in range(3) for c in range(3) if r != c and counts()[r][c])
    page.table.clicked.emit(page.model.index(row, column))
    model = window.workspace.predictions.answers
    assert model.rowCount() == counts()[row][column]
    window.workspace.predictions.all_again.click()
    assert model.rowCount() == 105
    page.part_chosen.emit("test")
    assert sum(map(sum, counts())) == 45


def test_what_is_hidden_from_the_class_is_not_counted_for_it(open_window: Open, qtbot: QtBot) -> None:
    window = trained(open_window, qtbot)
    window.workspace.side.show_page("confusion")
    window.ask.hide(frozenset({"a"}))
    model, answers = window.confusion.page.model, window.workspace.predictions.answers
    assert {str(model.index(r, c).data()) for r in range(3) for c in range(3)} == {"?"}
    assert {str(answers.index(line, ANSWER).data()) for line in range(5)} == {"?"}
    assert "?" in window.workspace.losses._readout.text()
    assert not window.workspace.predictions.only_wrong.isEnabled()


def test_a_sample_that_is_a_picture_is_seen_beside_its_name(open_window: Open) -> None:
    answers = open_window("digits-64-32-10").workspace.predictions.answers
    image = answers.index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (22, 22)
    assert len({image.pixel(x, y) for x in range(22) for y in range(22)}) > 5
    iris = open_window("iris-4-6-3").workspace.predictions.answers
    assert iris.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
