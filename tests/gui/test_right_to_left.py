"""Where lines begin at the right: panels and menus stand the other way round; networks, curves, time and numbers do not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider, QWidget

from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open
from tests.gui.languages import RIGHT_TO_LEFT, spoken


@pytest.fixture
def _spoken() -> Iterator[None]:
    """By the windows that are opened afterwards."""
    with spoken(RIGHT_TO_LEFT):
        yield


def middle(widget: QWidget) -> int:
    """From the left of its window, in pixels."""
    return widget.mapTo(widget.window(), QPoint(widget.width() // 2, 0)).x()


def trained(window: MainWindow) -> MainWindow:
    window.document.run.ensure(12)
    window.document.run_grew.emit()
    window.document.seek(6, window.document.playback.last)
    QApplication.processEvents()
    return window


@pytest.mark.usefixtures("_spoken")
def test_panels_are_mirrored_and_time_runs_to_the_right(open_window: Open) -> None:
    window = trained(open_window("hiring-four"))
    workspace = window.workspace
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert middle(workspace.side) < middle(workspace.diagram) < middle(workspace.settings)
    assert middle(workspace.transport._present) < middle(workspace.transport._title)
    row = workspace.settings.training.setting_rows["epochs"]
    assert middle(row.editor) < middle(row.label)
    first, second = (workspace.side.tabs.tab(key) for key in workspace.side.tabs.tabbed()[:2])
    assert middle(second) < middle(first)
    assert middle(workspace.predictions) < middle(workspace.losses)  # type: ignore[arg-type]

    assert workspace.losses is not None
    item = workspace.losses._plot.getPlotItem()
    assert item.getAxis("left").geometry().right() <= item.vb.geometry().left() + 1
    slider, style = workspace.timeline._slider, QStyleOptionSlider()
    places = []
    for value in (2, 9):
        slider.setValue(value)
        slider.initStyleOption(style)
        handle = QStyle.SubControl.SC_SliderHandle
        places.append(slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, style, handle, slider).x())
    assert places[0] < places[1]


@pytest.mark.usefixtures("_spoken")
def test_names_of_lanes_stand_where_their_curves_end(open_window: Open) -> None:
    window = open_window("race-learning-rate")
    window.race.go_to(5)
    QApplication.processEvents()
    chart = window.race.view.chart
    assert middle(chart._plot) < middle(chart._labels)


def test_back_in_english_lines_begin_at_the_left(open_window: Open) -> None:
    window = open_window()
    with spoken(RIGHT_TO_LEFT):
        QApplication.processEvents()
        assert middle(window.workspace.settings) > middle(window.workspace.diagram)
    QApplication.processEvents()
    assert middle(window.workspace.settings) < middle(window.workspace.diagram)
