"""The lines of the loss panel: how its curves are drawn, fitted, and marked at the cursor."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from bpsim.engine.network import FloatArray
from bpsim.gui.look.theme import theme
from bpsim.gui.losses.curve_axis import dress
from bpsim.gui.losses.loss_data import NO_POINTS, NOTHING, LossData
from bpsim.session.running.losses import Points

BUCKETS = 500
MARKERS_BELOW = 50
SPARSE = 24  # points up to which each is marked: between them nothing is known, however the line looks
GROWTH_STEPS = 16  # within a doubling of the curve's length
FEW_POINTS = 300  # so many are drawn smooth at once; more only at rest, since that takes many times as long
_LINES = ("dropped", "batch", "batch_ahead", "full", "full_ahead", "test")
_STYLES = {"dropped": Qt.PenStyle.DashLine, "test": Qt.PenStyle.DotLine}


class LossLines:
    """Attributes: ``items`` by name and ``extras``, what is drawn; ``log``: whether the axis is logarithmic;
    ``drawn``: the range that was drawn last."""

    def __init__(self, plot: pg.PlotWidget, data: LossData) -> None:
        self._plot, self._data = plot, data
        self.items = {name: plot.plot() for name in _LINES}
        self.extras: list[pg.PlotDataItem] = []
        self.log = False
        self.drawn = (0.0, 0.0)
        self._floor = 1e-12
        self._on = True
        self._guessed: set[str] = set()  # lines between a few losses that are known
        self._rest = self._plain = False  # asked for smooth lines; some line is not
        self._cursor = pg.InfiniteLine(angle=90)
        self._dot = pg.ScatterPlotItem(size=10)
        plot.addItem(self._cursor, ignoreBounds=True)
        plot.addItem(self._dot, ignoreBounds=True)

    def show(self, on: bool) -> None:
        """Whether losses are to be seen; the cursor is, in any case."""
        for item in (*self.items.values(), *self.extras):
            item.setVisible(on)
        self._dot.setVisible(on)
        axis = self._plot.getPlotItem().getAxis("left")
        axis.setStyle(showValues=on)
        axis.label.setVisible(on)
        self._on = on

    def draw(self, *, at_rest: bool) -> bool:
        """Draw what is in view, smooth where that is quick or the curves are ``at_rest``; whether all of it is."""
        self._rest, self._plain = at_rest, False
        (left, right), _ = self._plot.getPlotItem().vb.viewRange()
        self.drawn = (left, right)
        first, last = int(max(0.0, left)), int(max(0.0, right)) + 2
        if self._data.curve is not None:
            at = min(self._data.cursor, self._data.curve.last)
            behind, ahead = min(at, last), max(first, at)
            self._put("batch", self._data.curve.batch(first, behind, BUCKETS))
            self._put("batch_ahead", self._data.curve.batch(max(0, ahead - 1), last, BUCKETS))
            self._put("full", self._data.full_points(first, behind, BUCKETS))
            self._put(
                "full_ahead", self._data.full_points(ahead, last, BUCKETS) if at < self._data.curve.last else NO_POINTS
            )
        self._put("test", self._data.test_points(first, last, BUCKETS))
        self._put("dropped", NO_POINTS if self._data.dropped is None else self._data.dropped.full(first, last, BUCKETS))
        self._draw_extras(first, last)
        self.mark()
        self._plot.scene().prepareForPaint()  # else the view moves while it is painted, and is painted twice
        return not self._plain

    def _draw_extras(self, first: int, last: int) -> None:
        while len(self.extras) < len(self._data.extras):
            self.extras.append(self._plot.plot())
            self.extras[-1].setZValue(-1)
            self.extras[-1].setVisible(self._on)
        for index, item in enumerate(self.extras):
            if index >= len(self._data.extras):
                item.setData(NOTHING, NOTHING)
                continue
            extra = self._data.extras[index]
            points = extra.curve.full(first, last, BUCKETS)
            item.setData(
                points.x, self._scaled(points.y), connect=_connection(points), antialias=self._is_smooth(points),
                pen=pg.mkPen(extra.colour, width=extra.width, style=extra.style),
            )  # fmt: skip

    def _put(self, name: str, points: Points) -> None:
        few = self._data.curve is not None and self._data.curve.last < MARKERS_BELOW
        sparse = name in ("full", "full_ahead", "test") and len(points.x) <= SPARSE
        markers = (sparse or (few and name in ("batch", "full"))) and bool(np.isfinite(points.y).any())
        item = self.items[name]
        if not len(points.x) and item.xData is not None and not len(item.xData):
            return
        smooth = self._is_smooth(points)
        item.curve.setSegmentedLineMode("off" if smooth else "auto")  # in pieces it is faster, and has gaps
        between = sparse and len(points.x) > 1 and float(np.diff(points.x).max()) > 1.0
        item.setData(
            points.x, self._scaled(points.y), connect=_connection(points), symbol="o" if markers else None,
            symbolSize=4 if name == "batch" else 6, symbolPen=None, symbolBrush=_colour(name), antialias=smooth,
        )  # fmt: skip
        if between != (name in self._guessed):  # seldom: a pen takes longer than what is drawn with it
            self._guessed ^= {name}
            item.setPen(_pen(name, guessed=between))

    def _is_smooth(self, points: Points) -> bool:
        smooth = self._rest or len(points.x) < FEW_POINTS
        self._plain |= not smooth
        return smooth

    def _scaled(self, values: FloatArray) -> FloatArray:
        """As drawn: the logarithm where the axis is logarithmic (0 stands at the smallest value there is)."""
        return np.log10(np.maximum(values, self._floor)) if self.log else values

    def fit(self, *, growing: bool = False) -> None:
        """Make room for all that was done, and while the curve is ``growing`` for a little more: an axis that stays
        is read more easily, and an axis that changes takes its time to be painted."""
        last, values = self._data.all_points()
        positive = values[values > 0.0]
        self._floor = float(positive.min()) if len(positive) else 1e-12
        values = self._scaled(values) if len(values) else np.array([0.0, 1.0])
        low, high = float(values.min()), float(values.max())
        if not self.log:
            low = min(0.0, low)
        self._plot.getPlotItem().getAxis("bottom").count_singly(last < 10)
        room = (high - low) * 0.06 or max(abs(high), 1.0) * 0.1
        reach = _with_room_to_grow(last) if growing else last
        self._plot.setRange(
            xRange=(-0.02 * reach, 1.02 * reach), yRange=(low - room, high + room), padding=0
        )  # the marked point keeps clear of the axes

    def mark(self) -> None:
        """Where the cursor stands; the dot on the curve is the newest loss that is known."""
        self._cursor.setPos(self._data.cursor)
        told = self._data.full
        if self._data.curve is not None and told is not None and told.value is not None and np.isfinite(told.value):
            self._dot.setData([told.update], [self._scaled(np.array([told.value]))[0]])
        else:
            self._dot.setData([], [])

    def restyle(self) -> None:
        for name, curve in self.items.items():
            curve.setPen(_pen(name, guessed=name in self._guessed))
        self._cursor.setPen(pg.mkPen(theme().backward, width=1, style=Qt.PenStyle.DashLine))
        self._dot.setBrush(pg.mkBrush(theme().backward))
        self._dot.setPen(pg.mkPen(theme().card))
        dress(self._plot)


def _pen(name: str, *, guessed: bool = False) -> QPen:
    """``guessed``: between the few points that are known nobody has measured."""
    width = 2 if name in ("full", "test") and not guessed else 1
    style = Qt.PenStyle.DotLine if guessed else _STYLES.get(name, Qt.PenStyle.SolidLine)
    return pg.mkPen(_colour(name), width=width, style=style)


def _with_room_to_grow(last: int) -> int:
    """At most a sixteenth more, and the same for many lengths that follow each other."""
    step = max(1, 2 ** (last.bit_length() - 1) // GROWTH_STEPS)
    return -(-last // step) * step


def _colour(name: str) -> QColor:
    colours = theme()
    return {
        "dropped": colours.faint, "batch": colours.muted, "batch_ahead": colours.outline, "full": colours.text,
        "full_ahead": colours.faint, "test": colours.forward,
    }[name]  # fmt: skip


def _connection(points: Points) -> str:
    """How points are joined: looking out for gaps, where there are any, takes longer."""
    return "all" if np.isfinite(points.y).all() else "finite"
