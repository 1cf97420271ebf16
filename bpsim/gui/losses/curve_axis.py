"""The axis of a curve that streams: pyqtgraph's, painted at once."""

from __future__ import annotations

import math
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView

from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left, read_from_left

MOST_SINGLY = 20
MOST_TIMES = 1000.0
Ticks = tuple[float | None, list[float]]  # how far apart, where
LINE = 16  # pixels that a number takes where no type is set


class CurveAxis(pg.AxisItem):
    """pyqtgraph records an axis as a QPicture and plays it back, which takes Qt several times as long as the painting
    itself. Here only what is to be painted is kept until the range changes; ``benchmarks/window.py`` feels it."""

    picture: Any  # pyqtgraph's: None when something has changed
    _specs: tuple[Any, ...] | None = None
    _singly = False

    def count_singly(self, on: bool) -> None:
        """Whether every whole number is a tick: where there are few, there are no halves of them."""
        if on != self._singly:  # being told makes an axis start anew
            self._singly = on
            self.setTickSpacing()

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N802, N803
        """pyqtgraph's. A person may zoom out far beyond the few whole numbers, and a tick for each would then take more
        memory than there is."""
        if self._singly and abs(maxVal - minVal) <= MOST_SINGLY:
            return [(1.0, 0.0), (1.0, 0.0)]
        levels: list[tuple[float, float]] = super().tickSpacing(minVal, maxVal, size)
        return self._legible(levels, abs(maxVal - minVal), size) if self.orientation == "left" else levels

    def logTickValues(  # noqa: N802
        self,
        minVal: float,  # noqa: N803
        maxVal: float,  # noqa: N803
        size: float,
        stdTicks: list[Ticks],  # noqa: N803
    ) -> list[Ticks]:
        """pyqtgraph's: decades, and where these are few the numbers between them; of those the ones that have room,
        first 1, then 2 and 5, then the others."""
        levels: list[Ticks] = super().logTickValues(minVal, maxVal, size, stdTicks)
        least, span = self._line / max(size, 1.0), abs(maxVal - minVal)
        if self.orientation != "left" or not 0.0 < span < math.inf:
            return levels
        decades = [(spacing, values) for spacing, values in levels if spacing is not None]
        kept = [value for _, values in decades for value in values]
        chosen: list[float] = []
        between = [value for spacing, values in levels if spacing is None for value in values]
        for value in sorted(between, key=_roundness):
            if all(abs(value - other) >= least * span for other in (*kept, *chosen)):
                chosen.append(value)
        return [*decades, (None, sorted(chosen))]

    def _legible(self, levels: list[tuple[float, float]], span: float, size: float) -> list[tuple[float, float]]:
        """Those whose numbers do not lie over each other; on a low axis of larger steps: every second, fourth, ..."""
        least = span * self._line / max(size, 1.0)
        times = least / levels[0][0] if levels and levels[0][0] > 0.0 else 0.0
        if not 1.0 < times < MOST_TIMES:  # room enough, or numbers beyond all others, which pyqtgraph has its way with
            return levels
        steps = levels[0][0] * 2.0 ** math.ceil(math.log2(times))
        return [(steps, 0.0), (steps, 0.0)] if math.isfinite(steps) else levels

    @property
    def _line(self) -> float:
        """The height of a number."""
        font = self.style["tickFont"]
        return QFontMetrics(font).height() if font else LINE

    def prepare(self) -> None:
        """Measure now what is to be painted, where the range has changed; else the next painting does so first."""
        if self.picture is None:
            self._specs = self._made()
            self.picture = True

    def paint(self, painter: QPainter, option: object, widget: object) -> None:
        self.prepare()
        if self._specs is not None:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.drawPicture(painter, *self._specs)

    def _made(self) -> tuple[Any, ...] | None:
        """On a painter of its own: measuring text changes the painter's font."""
        measured_on = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        with painter_from_left(measured_on) as painter:
            if self.style["tickFont"]:
                painter.setFont(self.style["tickFont"])
            specs = self.generateDrawSpecs(painter)
        if specs is None:
            return None
        line, ticks, texts = specs
        return line, [(_opaque(pen), start, end) for pen, start, end in ticks], texts


def _roundness(logarithm: float) -> tuple[int, float]:
    """The smaller, the rounder the number is."""
    digit = round(10.0 ** (logarithm - math.floor(logarithm)))
    return (0 if digit in (1, 10) else 1 if digit in (2, 5) else 2), logarithm


def _opaque(pen: QPen) -> QPen:
    """The same on the card: Qt takes ten times as long to paint a line that lets something shine through."""
    over, under = pen.color(), theme().card
    share = over.alphaF()

    def mixed(one: float, other: float) -> float:
        return share * one + (1.0 - share) * other

    solid = QPen(pen)
    solid.setColor(
        QColor.fromRgbF(
            mixed(over.redF(), under.redF()),
            mixed(over.greenF(), under.greenF()),
            mixed(over.blueF(), under.blueF()),
        )
    )
    return solid


def plot_with_axes() -> pg.PlotWidget:
    """An empty plot for curves: no menu, no keys, plain numbers on its axes."""
    axes = {name: CurveAxis(name) for name in ("bottom", "left")}
    plot = pg.PlotWidget(background=None, enableMenu=False, axisItems=axes)
    for part in (plot, plot.viewport()):
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it has a ground of its own
    read_from_left(plot)
    item = plot.getPlotItem()
    item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its scene asks the application
    item.hideButtons()
    for name in ("bottom", "left"):
        axis = item.getAxis(name)
        axis.enableAutoSIPrefix(False)
        axis.setZValue(-1000)  # its grid lies under the curves
        axis.setStyle(maxTickLevel=1)  # the finest ticks have no number: many lines that say nothing
        axis.label.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)  # rich text, painted anew it takes 1 ms
    return plot


def paint_when_asked(plot: pg.PlotWidget, on: bool) -> None:
    """Whether new curves wait for ``plot.viewport().update()``: to make them ready and to paint them takes some
    milliseconds each, which need not come at once."""
    mode = QGraphicsView.ViewportUpdateMode
    plot.setViewportUpdateMode(mode.NoViewportUpdate if on else mode.MinimalViewportUpdate)


def dress(plot: pg.PlotWidget) -> None:
    """In the colours of the theme."""
    for name in ("bottom", "left"):
        axis = plot.getPlotItem().getAxis(name)
        axis.setPen(pg.mkPen(theme().border))
        axis.setTextPen(pg.mkPen(theme().muted))
        axis.setTickFont(theme_font(12))
    plot.showGrid(y=True, alpha=0.15)
    plot.setBackground(theme().card)
