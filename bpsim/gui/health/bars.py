"""The histogram at the update shown; a bar can be clicked."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QWidget

from bpsim.gui.health.plot import HealthPlot
from bpsim.gui.look.theme import theme
from bpsim.session.health.histogram import Histogram


class HistogramView(HealthPlot):
    """Signals: ``bar_clicked(int)`` for one that holds something."""

    bar_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Histogram | None = None
        self._chosen: int | None = None
        self._bars = pg.BarGraphItem(x0=[], x1=[], height=[])
        self.plot.addItem(self._bars, ignoreBounds=True)
        self.restyle()

    def show_histogram(self, shown: Histogram | None, chosen: int | None = None) -> None:
        """``chosen``: the bar that stands out."""
        self.shown, self._chosen = shown, chosen
        if shown is None or not len(shown.counts):
            self._bars.setOpts(x0=[], x1=[], height=[])
            return
        colours = [theme().backward if bar == chosen else theme().forward for bar in range(len(shown.counts))]
        brushes = list(map(pg.mkBrush, colours))
        self._bars.setOpts(
            x0=shown.edges[:-1], x1=shown.edges[1:], height=shown.counts, brushes=brushes, pen=pg.mkPen(theme().card)
        )
        left, right, most = float(shown.edges[0]), float(shown.edges[-1]), int(shown.counts.max())
        room = 0.02 * (right - left)
        self._item.getAxis("left").count_singly(most < 6)
        self.plot.setRange(xRange=(left - room, right + room), yRange=(0.0, 1.06 * most), padding=0)

    def middle_of(self, bar: int) -> QPointF:
        """Where in the plot's widget a bar stands."""
        assert self.shown is not None
        return self.on_plot(QPointF(float(self.shown.edges[bar : bar + 2].mean()), 0.5 * float(self.shown.counts[bar])))

    def clicked_at(self, place: QPointF) -> None:
        bar = None if self.shown is None else self.shown.bar_at(place.x())
        if bar is not None and self.shown is not None and self.shown.counts[bar]:
            self.bar_clicked.emit(bar)

    def restyle(self) -> None:
        super().restyle()
        self.show_histogram(self.shown, self._chosen)
