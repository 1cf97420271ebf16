"""The chart over the run: bands of one quantity, or a line for each layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.health.plot import HealthPlot
from bpsim.gui.look.series import series_colour, series_shape
from bpsim.gui.look.theme import theme
from bpsim.gui.losses.loss_chart import LossAxis

PALE, STRONG = 45, 105  # opacity of the outer and of the inner band
LOW = 170
MARKS, MARK = 6, 8  # on each line, by whose shape it is told without its colour


class Line(NamedTuple):
    """``series``: the number of its colour. ``y`` (n,) at the chart's updates; what is not finite is a gap."""

    series: int
    y: FloatArray
    dashed: bool = False


class HealthChart(HealthPlot):
    """Signals: ``update_requested(int)`` for a click on a place of the run."""

    update_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = 0
        self._lines: tuple[Line, ...] = ()
        self._edges = [pg.PlotCurveItem() for _ in range(5)]
        self._bands = [
            pg.FillBetweenItem(self._edges[low], self._edges[high]) for low, high in ((0, 4), (1, 3))
        ]  # fmt: skip
        self._curves: list[pg.PlotDataItem] = []
        self._marks: list[pg.PlotDataItem] = []
        self._cursor = pg.InfiniteLine(angle=90)
        for item in (*self._bands, self._edges[2]):
            self.plot.addItem(item, ignoreBounds=True)
        self.plot.addItem(self._cursor, ignoreBounds=True)
        self.restyle()

    def name(self, across: str) -> None:
        """The axis of the run, in a word; where it is low, the curve needs the line."""
        self._item.setLabel("bottom", across)
        self._item.getAxis("bottom").showLabel(self.height() >= LOW)

    def show_bands(self, updates: FloatArray, quantiles: FloatArray, last: int) -> None:
        """(n,) and (n, 5): the median as a line, around it the middle half, around that all but a tenth. ``last``: the
        run's last state."""
        self._show_kind(bands=True)
        for edge, y in zip(self._edges, quantiles.T, strict=True):
            edge.setData(updates, y)
        self._fit(last, quantiles)

    def bands(self) -> tuple[FloatArray, FloatArray]:
        """Which are shown."""
        shown = [edge.getData() for edge in self._edges]
        if shown[0][0] is None:
            return np.empty(0), np.empty((0, len(shown)))
        return shown[0][0], np.stack([y for _, y in shown], axis=1)

    def show_lines(
        self, updates: FloatArray, lines: Sequence[Line], last: int, *, between: tuple[float, float] | None = None
    ) -> None:
        """``between``: where all of them lie; without it they stand on a logarithmic axis, where 0 is a gap."""
        self._show_kind(bands=False)
        self._lines = tuple(lines)
        while len(self._curves) < len(lines):
            self._curves.append(self.plot.plot())
            self._marks.append(self.plot.plot())
        for index, (curve, marks) in enumerate(zip(self._curves, self._marks, strict=True)):
            if index >= len(lines):
                curve.setData([], [])
                marks.setData([], [])
                continue
            y = lines[index].y if between is not None else _powers_of_ten(lines[index].y)
            curve.setData(updates, y, connect="finite", antialias=True, pen=_pen(lines[index]))
            at = _marked(len(updates), index, len(lines))
            marks.setData(
                updates[at], y[at], pen=None, symbol=series_shape(lines[index].series)[0], symbolSize=MARK,
                symbolPen=None, symbolBrush=series_colour(lines[index].series),
                useCache=False,  # they are few, and in a file shapes too
            )  # fmt: skip
        if between is not None:
            self._fit(last, np.array(between))
        else:
            self._fit_log(last, np.concatenate([line.y for line in lines]))

    def show_cursor(self, update: int) -> None:
        self._cursor.setPos(update)

    def _show_kind(self, *, bands: bool) -> None:
        for item in (*self._bands, self._edges[2]):
            item.setVisible(bands)
        for curve in (*self._curves, *self._marks):
            curve.setVisible(not bands)
        if bands:
            self._lines = ()

    def _fit(self, last: int, values: FloatArray) -> None:
        finite = values[np.isfinite(values)]
        low, high = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)
        room = (high - low) * 0.06 or max(abs(high), 1.0) * 0.1
        if not np.isfinite(high - low):
            low, high, room = low / 4, high / 4, 0.0
        self._item.getAxis("left").setTicks(None)
        self._show_range(last, low - room, high + room)

    def _fit_log(self, last: int, values: FloatArray) -> None:
        axis = LossAxis(values[np.isfinite(values)], log=True)
        span = axis.high - axis.low
        self._item.getAxis("left").setTicks([[(axis.low + height * span, label) for height, label in axis.ticks()]])
        self._show_range(last, axis.low, axis.high)

    def _show_range(self, last: int, low: float, high: float) -> None:
        self._last, reach = last, max(1, last)
        self._item.getAxis("bottom").count_singly(last < 10)
        self.plot.setRange(xRange=(-0.02 * reach, 1.02 * reach), yRange=(low, high), padding=0)

    def place_of(self, update: float) -> QPointF:
        """Where in the plot's widget a state lies, half-way up."""
        (_, _), (low, high) = self._item.vb.viewRange()
        return self.on_plot(QPointF(update, (low + high) / 2))

    def clicked_at(self, place: QPointF) -> None:
        if self._last:
            self.update_requested.emit(max(0, min(round(place.x()), self._last)))

    # looks

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._item.getAxis("bottom").showLabel(self.height() >= LOW)

    def restyle(self) -> None:
        super().restyle()
        colour = theme().forward
        for band, opacity in zip(self._bands, (PALE, STRONG), strict=True):
            band.setBrush(pg.mkBrush(QColor(colour.red(), colour.green(), colour.blue(), opacity)))
        self._edges[2].setPen(pg.mkPen(colour, width=2))
        self._cursor.setPen(pg.mkPen(theme().backward, width=1, style=Qt.PenStyle.DashLine))
        for curve, marks, line in zip(self._curves, self._marks, self._lines, strict=False):
            curve.setPen(_pen(line))
            marks.setSymbolBrush(series_colour(line.series))


def _marked(count: int, index: int, lines: int) -> NDArray[np.intp]:
    """At which of so many points line ``index`` of so many has its marks: a few, beside those of the others."""
    if count <= MARKS:
        return np.arange(count)
    return np.rint((np.arange(MARKS) + (index + 0.5) / lines) * ((count - 1) / MARKS)).astype(np.intp)


def _powers_of_ten(y: FloatArray) -> FloatArray:
    """As they stand on a logarithmic axis; nan for what cannot."""
    with np.errstate(all="ignore"):
        powers = np.log10(y)
    return np.where(np.isfinite(powers), powers, np.nan)


def _pen(line: Line) -> object:
    style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
    return pg.mkPen(series_colour(line.series), width=2, style=style)
