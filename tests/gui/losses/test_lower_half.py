"""The loss curve, the timeline, the transport and the predictions, as a person meets them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pyqtgraph as pg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.look.series import ExtraCurve
from bpsim.gui.losses.loss_plot import SETTLED_MS, LossPanel
from bpsim.gui.predictions.predictions import PredictionsPanel
from bpsim.gui.training.timeline import TimelineBar
from bpsim.gui.training.transport import Transport, TransportActions
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import StepSize
from bpsim.session.running.known.curves import FixedCurve, thinned
from bpsim.session.running.known.known import Told
from bpsim.session.running.known.predictions import Predictions
from bpsim.session.running.losses import Points
from tests.gui.conftest import Open


@pytest.fixture(autouse=True)
def _english(qapp: object) -> None:
    application("en", "light")


def texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@given(st.lists(st.floats(-1e6, 1e6) | st.just(float("nan")), min_size=1, max_size=400), st.integers(2, 40))
def test_thinning_keeps_every_extreme(values: list[float], buckets: int) -> None:
    y = np.array(values)
    thin_x, thin_y = thinned(np.arange(len(y), dtype=float), y, buckets)
    assert len(thin_y) <= 2 * buckets + 3
    assert (np.diff(thin_x) >= 0).all()
    finite = y[np.isfinite(y)]
    if len(finite):
        assert np.nanmax(thin_y) == finite.max()
        assert np.nanmin(thin_y) == finite.min()


class Given(FixedCurve):
    """Losses as they are given: batch losses from update 0 on."""

    def __init__(self, batch: np.ndarray, updates: np.ndarray, full: np.ndarray) -> None:
        super().__init__(updates, full, len(batch))
        self._batch = np.where(np.isfinite(batch), batch, np.nan)

    def batch(self, first: int, last: int, buckets: int) -> Points:
        last = min(last, len(self._batch))
        return thinned(np.arange(first, last, dtype=np.float64), self._batch[first:last], buckets)


def test_the_curve_shows_what_it_was_given(qtbot: QtBot) -> None:
    panel = LossPanel()
    qtbot.addWidget(panel)
    panel.resize(800, 300)
    panel.show()
    batch = np.array([0.5, 0.25, np.inf, 0.125])
    panel.show_curve(Given(batch, np.array([0, 2, 4]), np.array([0.5, 0.3, 0.1])))
    panel.show_cursor(4, None, Told(0.1, 4))
    x, y = panel.lines.items["full"].getData()
    np.testing.assert_array_equal(x, [0, 2, 4])
    np.testing.assert_array_equal(y, [0.5, 0.3, 0.1])
    assert np.isnan(panel.lines.items["batch"].getData()[1][2])
    assert "after 4 updates" in texts(panel)
    assert "full loss 0.10" in texts(panel)


def test_stepping_back_pales_the_future(qtbot: QtBot) -> None:
    panel = LossPanel()
    qtbot.addWidget(panel)
    panel.show_curve(Given(np.linspace(1, 0.1, 10), np.arange(11), np.linspace(1, 0.1, 11)))
    panel.show_cursor(4, Told(0.6, 4), Told(0.6, 4))
    assert panel.lines.items["full"].getData()[0].max() == 4
    assert panel.lines.items["full_ahead"].getData()[0].tolist() == list(range(4, 11))


def test_a_logarithmic_axis_survives_zero(qtbot: QtBot) -> None:
    panel = LossPanel()
    qtbot.addWidget(panel)
    panel.show_curve(Given(np.array([1.0, 0.01, 0.0]), np.array([0, 3]), np.array([1.0, 0.0])))
    panel.show_cursor(3, None, Told(0.0, 3))
    panel._log_button.click()
    assert panel.lines.items["batch"].getData()[1].tolist() == [0.0, -2.0, -2.0]


def test_what_a_fork_left_is_drawn_and_goes(qtbot: QtBot) -> None:
    panel = LossPanel()
    qtbot.addWidget(panel)
    panel.show_dropped(FixedCurve(np.array([2, 3, 4]), np.array([0.6, 0.5, 0.4]), 4))
    assert panel.lines.items["dropped"].getData()[0].tolist() == [2, 3, 4]
    (left, right), (low, high) = panel._plot.getPlotItem().vb.viewRange()
    assert left <= 2
    assert right >= 4  # the pale branch is in sight
    assert low <= 0.4
    assert high >= 0.6
    panel.show_dropped(None)
    assert panel.lines.items["dropped"].getData()[0] is None


def position(bar: TimelineBar, **changes: object) -> None:
    usual = {
        "update": 136,
        "current": 136,
        "head": 200,
        "total": 1000,
        "frame": 5,
        "frame_count": 11,
        "epoch": 34,
        "batch_text": "李四",
    }
    bar.show_position(**{**usual, **changes})


def test_the_timeline_says_where_it_is(qtbot: QtBot) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    bar.resize(1400, 50)
    bar.show()
    position(bar)
    assert "136 updates done" in texts(bar)
    assert "in update 137 · step 6 of 11 · epoch 35 · batch: 李四" in texts(bar)


def test_the_timeline_asks_for_other_places(qtbot: QtBot) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    with qtbot.assertNotEmitted(bar.update_requested):
        position(bar)
    with qtbot.waitSignal(bar.update_requested) as heard:
        bar.findChild(QSlider).setValue(17)
    assert heard.args == [17]
    field = bar.findChild(QLineEdit)
    field.setText("500")
    with qtbot.waitSignal(bar.run_to_requested) as heard:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard.args == [500]
    field.setText("-3")
    with qtbot.assertNotEmitted(bar.run_to_requested):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_batch_can_be_looked_through(qtbot: QtBot) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    bar.show_batch(["张三"], 0)
    box = bar.findChild(QComboBox)
    assert box.isHidden()
    bar.show_batch(["张三", "李四"], 1)
    assert not box.isHidden()
    assert box.currentText() == "sample 2 of 2: 李四"
    with qtbot.waitSignal(bar.row_requested) as heard:
        box.activated.emit(0)
    assert heard.args == [0]


@pytest.fixture
def transport(qtbot: QtBot) -> Transport:
    names = ("to_start", "back", "step", "play", "run", "new_seed", "present", "language", "theme")
    menus = QMenu(), QMenu()
    made = Transport(TransportActions(*(QAction(name) for name in names), *menus))
    made._kept = menus
    qtbot.addWidget(made)
    return made


def test_the_transport_takes_no_focus_and_its_targets_are_large(transport: Transport) -> None:
    transport.resize(1440, 56)
    transport.show()
    for kind in (QToolButton, QComboBox):
        for widget in transport.findChildren(kind):
            assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
            assert widget.height() >= 24


@pytest.mark.parametrize("width", [940, 1024, 1366, 1440, 1920])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nothing_in_the_transport_overlaps(transport: Transport, qtbot: QtBot, width: int, language: str) -> None:
    application(language, "light")
    transport.show_title("A title that is rather long, as teachers write them", "as published: bias gradients averaged")
    transport.resize(width, 56)
    with qtbot.waitExposed(transport):
        transport.show()

    def parts() -> list[QRect]:
        return [w.geometry() for w in transport.children() if isinstance(w, QWidget) and w.isVisible()]

    def overlaps() -> list[tuple[QRect, QRect]]:
        return [pair for pair in combinations(parts(), 2) if pair[0].intersects(pair[1])]

    qtbot.waitUntil(lambda: overlaps() == [])  # the words that have just gone make room in their own time
    assert all(part.right() < max(width, transport.width()) for part in parts())


def test_speed_and_step_size_are_told(transport: Transport, qtbot: QtBot) -> None:
    transport.show_speed(1.0)
    with qtbot.waitSignal(transport.speed_changed) as heard:
        transport.change_speed(1)
    assert heard.args[0] == pytest.approx(1.0 * (20 / 0.25) ** 0.1, rel=0.05)
    for size in StepSize:
        transport.show_step_size(size)
        assert transport._sizes.currentIndex() == list(StepSize).index(size)


def test_predictions_show_start_now_target_and_decision(qtbot: QtBot) -> None:
    experiment = load_preset("hiring-two").experiment
    panel = PredictionsPanel()
    qtbot.addWidget(panel)
    rows = Predictions(experiment, experiment.training, experiment.parameters)
    panel.show_predictions(rows, experiment.node_names[-1], (1,), 1)
    model = panel.table.model()
    shown = [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]
    assert shown[0] == ["Zhang San", "0.5111", "0.5111", "1", "hired ✓"]
    assert shown[1][3:] == ["0", "hired ✗"]
    assert [model.index(row, 0).data(Qt.ItemDataRole.FontRole).bold() for row in (0, 1)] == [False, True]


def test_several_outputs_stand_one_below_the_other(qtbot: QtBot) -> None:
    experiment = load_preset("mazur-2-2-2").experiment
    panel = PredictionsPanel()
    qtbot.addWidget(panel)
    rows = Predictions(experiment, experiment.training, experiment.parameters)
    panel.show_predictions(rows, experiment.node_names[-1], (0, 1), 0)
    table = panel.table
    assert table.model().rowCount() == 2
    assert table.model().index(1, 0).data() == f"{experiment.sample_names[0].en} · {experiment.node_names[-1][1].en}"
    assert table.isColumnHidden(4)


def test_other_runs_are_drawn_beside_and_fitted(qtbot: QtBot) -> None:
    panel = LossPanel()
    qtbot.addWidget(panel)
    panel.show_curve(Given(np.array([0.5, 0.4]), np.array([0, 2]), np.array([0.5, 0.3])))
    longer = FixedCurve(np.array([0, 50, 100]), np.array([0.5, 2.0, 0.01]), 100)
    panel.show_extras([ExtraCurve(QColor("red"), longer)])
    assert panel.lines.extras[0].getData()[1].tolist() == [0.5, 2.0, 0.01]
    (_, right), (_, high) = panel._plot.getPlotItem().vb.viewRange()
    assert right >= 100
    assert high >= 2.0
    panel.show_extras([])
    assert panel.lines.extras[0].getData()[0] is None
    assert panel._plot.getPlotItem().vb.viewRange()[0][1] < 10


def test_zooming_in_asks_for_more_of_the_curve(qtbot: QtBot) -> None:
    panel = LossPanel()
    qtbot.addWidget(panel)
    losses = np.random.default_rng(0).normal(size=100_000) + 10.0
    losses[50_000] = 99.0
    panel.show_curve(Given(losses, np.array([0]), np.array([10.0])))
    panel.show_cursor(100_000, None, None)
    assert len(panel.lines.items["batch"].getData()[0]) < 2000
    assert panel.lines.items["batch"].getData()[1].max() == 99.0
    panel._on_zoomed()
    panel._plot.setXRange(49_990, 50_010, padding=0)
    x, y = panel.lines.items["batch"].getData()
    assert x.tolist() == list(range(49_990, 50_012))
    np.testing.assert_array_equal(y, losses[49_990:50_012])


class Painted(QObject):
    """How often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.times += event.type() == QEvent.Type.Paint
        return False


def falling(count: int) -> Given:
    full = 1.0 / np.arange(1.0, count + 2.0)
    return Given(full[:-1], np.arange(count + 1), full)


@pytest.fixture
def panel(qtbot: QtBot) -> LossPanel:
    made = LossPanel()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown_updates(panel: LossPanel) -> tuple[float, float]:
    left, right = panel.findChild(pg.PlotWidget).getPlotItem().vb.viewRange()[0]
    return float(left), float(right)


def test_while_training_runs_the_axis_grows_in_steps(panel: LossPanel) -> None:
    ranges = []
    for count in range(1000, 1200, 10):
        panel.show_curve(falling(count), count)
        panel.show_cursor(count, None, Told(0.5, count))
        panel.draw_curve()
        ranges.append(shown_updates(panel))
        assert count < ranges[-1][1] < 1.1 * count
    assert len(set(ranges)) <= 4
    panel.show_curve(falling(1190))
    assert shown_updates(panel)[1] == pytest.approx(1.02 * 1190)


def test_while_training_runs_the_curve_is_painted_when_it_is_asked_for(panel: LossPanel) -> None:
    panel.show_curve(falling(20))
    QApplication.processEvents()
    painted = Painted(panel.findChild(pg.PlotWidget).viewport())
    panel.show_curve(falling(30), 30)
    QApplication.processEvents()
    assert painted.times == 0
    panel.paint_curve()
    QApplication.processEvents()
    assert painted.times == 1
    panel.show_curve(falling(40))
    QApplication.processEvents()
    assert painted.times == 2


def test_lines_are_smooth_when_training_has_ended_and_not_between_two_looks(panel: LossPanel, qtbot: QtBot) -> None:
    """A thousand points drawn smooth take ten times as long, and the next look may be later than the curve would settle."""

    def is_smooth() -> bool:
        return bool(panel.lines.items["full"].curve.opts["antialias"])

    panel.show_curve(falling(1000), 1000)
    panel.draw_curve()
    assert not is_smooth()
    qtbot.wait(2 * SETTLED_MS)
    assert not is_smooth()
    panel.show_curve(falling(1000))
    qtbot.waitUntil(is_smooth)


def test_zooming_while_training_runs_is_painted_at_once(panel: LossPanel) -> None:
    panel.show_curve(falling(300), 300)
    QApplication.processEvents()
    painted = Painted(panel.findChild(pg.PlotWidget).viewport())
    panel.show_range(100, 200)
    QApplication.processEvents()
    assert painted.times == 1
    assert shown_updates(panel) == pytest.approx((100.0, 200.0))
    panel.show_curve(falling(310), 310)
    assert shown_updates(panel) == pytest.approx((100.0, 200.0))


def test_few_updates_are_counted_singly_on_the_axis(panel: LossPanel) -> None:
    axis = panel.findChild(pg.PlotWidget).getPlotItem().getAxis("bottom")
    for count, singly in ((3, True), (500, False), (4, True)):
        panel.show_curve(falling(count))
        spacing = min(step for step, _ in axis.tickSpacing(0, count, 800))
        assert (spacing == 1) == singly


@pytest.mark.parametrize("width", [30.0, 9e4, 1e12])
def test_far_zoomed_out_of_few_updates_ticks_stay_few(panel: LossPanel, width: float) -> None:
    """A tick for each of 90 000 whole numbers asked for 58 gigabytes, and Qt fell over the painting that failed."""
    axis = panel.findChild(pg.PlotWidget).getPlotItem().getAxis("bottom")
    panel.show_curve(falling(5))
    panel.show_range(-width, width)
    QApplication.processEvents()
    assert shown_updates(panel) == pytest.approx((-width, width))
    assert sum(len(values) for _, values in axis.tickValues(-width, width, 800)) <= 400


def test_however_many_samples_there_are_only_those_that_are_seen_are_answered(qtbot: QtBot) -> None:
    base = load_preset("hiring-two").experiment
    count = 300_000
    names = (base.sample_names[0],) * count
    experiment = replace(base, x=np.zeros((count, 2)), t=np.zeros((count, 1)), sample_names=names)
    panel = PredictionsPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 300)
    panel.show()
    rows = Predictions(experiment, experiment.training, experiment.parameters)
    panel.show_predictions(rows, experiment.node_names[-1], (0, 1), 0)
    panel.grab()
    assert panel.table.model().rowCount() == count
    assert len(rows._blocks) <= 2
    panel.table.scrollToBottom()
    panel.grab()
    assert len(rows._blocks) <= 4


def test_nothing_is_written_across_the_pale_curve_of_the_run_before(qtbot: QtBot) -> None:
    panel = LossPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_curve(Given(np.empty(0), np.array([0]), np.array([0.5])))
    assert panel._empty.isVisible()
    panel.show_dropped(Given(np.array([0.5, 0.4]), np.array([0, 2]), np.array([0.5, 0.3])))
    assert not panel._empty.isVisible()
    panel.show_dropped(None)
    assert panel._empty.isVisible()


def test_rows_that_nobody_sees_are_not_measured(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window("digits-64-32-10")
    panel = window.workspace.predictions
    looked: list[int] = []
    picture = panel.answers._by_role[Qt.ItemDataRole.DecorationRole]
    monkeypatch.setitem(
        panel.answers._by_role,
        Qt.ItemDataRole.DecorationRole,
        lambda rows, sample, column: looked.append(sample) or picture(rows, sample, column),
    )
    panel.hide()
    for update in range(3):
        window.document.run.ensure(update + 1)
        window.document.run_grew.emit()
        window.document.seek(update)
        panel.answers_table.resizeColumnsToContents()
        QApplication.processEvents()
    assert len(looked) < 50
    panel.show()
    QApplication.processEvents()
    assert looked
