"""The accuracies over the loss curve: lines of their own, on an axis of their own at the right, from 0 to 1."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt

from bpsim.gui.look.theme import theme
from bpsim.gui.losses.loss_data import NO_POINTS, LossData

BUCKETS = 500
MARGIN = 0.06  # as the losses have it


class AccuracyLines:
    """``shown``: whether they are to be seen."""

    def __init__(self, plot: pg.PlotWidget, data: LossData) -> None:
        self._item, self._data = plot.getPlotItem(), data
        self.shown = False
        self._box = pg.ViewBox(enableMenu=False)
        self._box.setMouseEnabled(x=False, y=False)
        self._box.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._box.setZValue(-5)
        plot.scene().addItem(self._box)
        self._axis = self._item.getAxis("right")
        self._axis.linkToView(self._box)
        self._axis.setWidth(46)
        self._box.setXLink(self._item.vb)
        self._box.setYRange(-MARGIN, 1.0 + MARGIN, padding=0)
        self.items = {name: pg.PlotDataItem() for name in ("accuracy", "test_accuracy")}
        for item in self.items.values():
            self._box.addItem(item, ignoreBounds=True)
        self._item.vb.sigResized.connect(self.place)
        self.show(False)

    def show(self, on: bool) -> None:
        self.shown = on
        self._item.showAxis("right", on)
        self._box.setVisible(on)
        self.place()
        if on:
            self.draw()

    def place(self) -> None:
        """Just over the losses."""
        self._box.setGeometry(self._item.vb.sceneBoundingRect())

    def draw(self) -> None:
        (left, right), _ = self._item.vb.viewRange()
        first, last = int(max(0.0, left)), int(max(0.0, right)) + 2
        for name, item in self.items.items():
            points = self._data.accuracy_points(name, first, last, BUCKETS) if self.shown else NO_POINTS
            item.setData(points.x, points.y, connect="finite", antialias=True)

    def restyle(self) -> None:
        colours = theme()
        for name, style in (("accuracy", Qt.PenStyle.SolidLine), ("test_accuracy", Qt.PenStyle.DotLine)):
            self.items[name].setPen(pg.mkPen(colours.positive, width=2, style=style))
        self._axis.setPen(pg.mkPen(colours.border))
        self._axis.setTextPen(pg.mkPen(colours.positive))
