"""The histogram at the update shown; a bar can be clicked."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bpsim.gui.health.chart import dress_plot
from bpsim.gui.losses.curve_axis import plot_with_axes
from bpsim.gui.theme import theme
from bpsim.session.health.histogram import Histogram


class HistogramView(QWidget):
    """Signals: ``bar_clicked(int)`` for one that holds something."""

    bar_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Histogram | None = None
        self._chosen: int | None = None
        self._large = False
        self.plot = plot_with_axes()
        self._item = self.plot.getPlotItem()
        self._item.vb.setMouseEnabled(x=False, y=False)
        self._bars = pg.BarGraphItem(x0=[], x1=[], height=[])
        self.plot.addItem(self._bars, ignoreBounds=True)
        self.plot.scene().sigMouseClicked.connect(self._on_click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self.plot.setMinimumSize(60, 60)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
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
        at = QPointF(float(self.shown.edges[bar : bar + 2].mean()), 0.5 * float(self.shown.counts[bar]))
        return QPointF(self.plot.mapFromScene(self._item.vb.mapViewToScene(at)))

    def _on_click(self, event: object) -> None:
        box, at = self._item.vb, event.scenePos()  # type: ignore[attr-defined]
        if self.shown is None or not box.sceneBoundingRect().contains(at):
            return
        bar = self.shown.bar_at(box.mapSceneToView(at).x())
        if bar is not None and self.shown.counts[bar]:
            self.bar_clicked.emit(bar)

    # looks

    def sizeHint(self) -> QSize:  # noqa: N802
        """Whatever there is room for."""
        return self.minimumSize()

    def set_large(self, on: bool) -> None:
        self._large = on
        self.restyle()

    def restyle(self) -> None:
        dress_plot(self.plot, large=self._large)
        self.show_histogram(self.shown, self._chosen)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_bars"):
            self.restyle()
