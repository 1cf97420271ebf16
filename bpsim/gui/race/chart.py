"""The chart of a race: the full losses of all lanes over updates, epochs or samples seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.language import language
from bpsim.gui.look.series import series_colour
from bpsim.gui.look.theme import theme
from bpsim.gui.losses.curve_axis import dress, paint_when_asked, plot_with_axes
from bpsim.gui.parts.reading import read_from_left
from bpsim.gui.race.card import LanePicture
from bpsim.gui.race.end_labels import EndLabel, EndLabels
from bpsim.gui.race.pens import lane_pen
from bpsim.session.running.known.curves import thinned

translate = QCoreApplication.translate

AXES = ("updates", "epochs", "samples")
BUCKETS, SWIFT_BUCKETS = 600, 300
_ROOM_FOR_DIVERGED = 2.0  # times what the other lanes need


class RaceChart(QFrame):
    """Attributes: ``axis`` (one of AXES), ``log``. Signals: ``axis_changed(str)``."""

    axis_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.axis, self.log = "epochs", False
        self._lanes: tuple[LanePicture, ...] = ()
        self._swift = False
        self._curves: list[pg.PlotDataItem] = []
        self._build_plot()
        self._build_head()
        curves = QWidget()  # with their names where they end
        read_from_left(curves)
        below = QHBoxLayout(curves)
        below.setSpacing(0)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._plot, 1)
        below.addWidget(self._labels)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 6)
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addWidget(curves, 1)
        self.retranslate()
        self.restyle()

    def _build_plot(self) -> None:
        self._plot = plot_with_axes()
        item = self._plot.getPlotItem()
        item.vb.setMouseEnabled(x=False, y=False)
        item.getAxis("left").setWidth(72)
        self._ends = pg.ScatterPlotItem()
        self._plot.addItem(self._ends, ignoreBounds=True)
        self._labels = EndLabels()
        self._empty = QLabel(self._plot)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)

    def _build_head(self) -> None:
        self._heading, self._axis_word = QLabel(), QLabel()
        self._heading.setProperty("heading", True)
        self._axis_word.setProperty("muted", True)
        self._group = QButtonGroup(self)
        self._axis_buttons = {name: self._button() for name in AXES}
        for name, button in self._axis_buttons.items():
            self._group.addButton(button)
            button.setChecked(name == self.axis)
            button.clicked.connect(lambda _on=False, name=name: self.set_axis(name))
        self._log_button = self._button()
        self._log_button.toggled.connect(self.set_log)
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._head.addWidget(self._heading)
        self._head.addStretch(1)
        self._head.addWidget(self._axis_word)
        for button in self._axis_buttons.values():
            self._head.addWidget(button)
        self._head.addSpacing(10)
        self._head.addWidget(self._log_button)

    @staticmethod
    def _button() -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # what is shown

    def show_words(self, on: bool) -> None:
        """Whether the buttons above it have words beside them, which say what everybody sees."""
        for label in (self._heading, self._axis_word):
            label.setVisible(on)

    def show_lanes(self, lanes: Sequence[LanePicture], *, swift: bool = False) -> None:
        """``swift``: the next picture follows soon, so that speed counts more than smooth lines; it is painted when
        ``paint_chart`` asks for it."""
        self._lanes, self._swift = tuple(lanes), swift
        paint_when_asked(self._plot, swift)
        while len(self._curves) > len(lanes):
            self._plot.removeItem(self._curves.pop())
        while len(self._curves) < len(lanes):
            self._curves.append(self._plot.plot())
            self._style_curve(len(self._curves) - 1)
        self._draw()
        if not swift:
            self.paint_chart()

    def paint_chart(self) -> None:
        """Have the chart painted as it is now."""
        self._plot.viewport().update()

    def set_axis(self, axis: str) -> None:
        self.axis = axis
        self._axis_buttons[axis].setChecked(True)
        self.retranslate()
        self._draw()
        self.axis_changed.emit(axis)

    def set_log(self, on: bool) -> None:
        self.log = on
        self._log_button.setChecked(on)
        self._plot.getPlotItem().getAxis("left").setLogMode(on)
        self._draw()

    # drawing

    def _along(self, lane: LanePicture) -> FloatArray:
        """The curve's x values on the chosen axis."""
        values: FloatArray = getattr(lane.curve, self.axis).astype(np.float64)
        return values

    def _scaled(self, values: FloatArray) -> FloatArray:
        """As drawn: the logarithm on a logarithmic axis (0 stands at the smallest value there is)."""
        return np.log10(np.maximum(values, self._floor())) if self.log else values

    def _losses(self, above: float = -np.inf) -> list[FloatArray]:
        return [_finite(lane.curve.losses, above) for lane in self._lanes]

    def _floor(self) -> float:
        positive = [float(part.min()) for part in self._losses(above=0.0) if len(part)]
        return min(positive, default=1e-12)

    def _draw(self) -> None:
        self._fit()
        for curve, lane in zip(self._curves, self._lanes, strict=True):
            x, y = thinned(self._along(lane), lane.curve.losses, SWIFT_BUCKETS if self._swift else BUCKETS)
            curve.curve.setSegmentedLineMode("auto" if self._swift else "off")
            curve.setData(x, self._scaled(y), connect="finite", antialias=not self._swift)
        self._empty.setVisible(all(len(lane.curve.losses) < 2 for lane in self._lanes))
        self._mark_ends()
        self._place_labels()

    def _fit(self) -> None:
        """Room for every lane; one that diverged may not push the others to the floor."""
        steady = [lane for lane in self._lanes if lane.standing.diverged is None] or list(self._lanes)
        tops = [float(part.max()) for part in self._losses() if len(part)]
        needed = [float(part.max()) for part in (_finite(lane.curve.losses) for lane in steady) if len(part)]
        top = min(max(tops, default=1.0), _ROOM_FOR_DIVERGED * max(needed, default=1.0))
        high = float(self._scaled(np.array([top]))[0])
        low = float(self._scaled(np.array([self._floor()]))[0]) if self.log else 0.0
        room = (high - low) * 0.06 or max(abs(high), 1.0) * 0.1
        last = max((float(self._along(lane)[-1]) for lane in self._lanes), default=1.0)
        self._plot.getPlotItem().getAxis("bottom").count_singly(last < 10)
        self._plot.setXRange(0, max(last, 1.0), padding=0.015)
        self._plot.setYRange(low - (room if self.log else 0.0), high + room, padding=0)

    def _end(self, lane: LanePicture) -> tuple[float, float] | None:
        """Where the curve ends, as drawn: its last finite point."""
        good = np.flatnonzero(np.isfinite(lane.curve.losses))
        if not len(good):
            return None
        return float(self._along(lane)[good[-1]]), float(self._scaled(lane.curve.losses[good[-1:]])[0])

    def _mark_ends(self) -> None:
        """A dot where a lane is, a cross where it diverged."""
        spots = []
        for index, lane in enumerate(self._lanes):
            end = self._end(lane)
            if end is not None:
                symbol = "o" if lane.standing.diverged is None else "x"
                spots.append(
                    {"pos": self._inside(end), "symbol": symbol, "size": 8 if symbol == "o" else 13,
                     "brush": series_colour(index), "pen": pg.mkPen(theme().card)}
                )  # fmt: skip
        self._ends.setData(spots=spots)

    def _inside(self, end: tuple[float, float]) -> tuple[float, float]:
        """An end above the chart stands just below its upper edge."""
        low, high = self._plot.getPlotItem().vb.viewRange()[1]
        return end[0], min(end[1], high - 0.04 * (high - low))

    def _place_labels(self) -> None:
        box = self._plot.getPlotItem().vb
        labels = []
        for index, lane in enumerate(self._lanes):
            end = self._end(lane)
            height = None if end is None else box.mapViewToScene(QPointF(*self._inside(end))).y()
            name = lane.standing.name.to(language()) or "–"
            labels.append(EndLabel(name, series_colour(index), height))
        self._labels.show_labels(labels)

    # words and looks

    def retranslate(self) -> None:
        names = {
            "updates": translate("RaceChart", "updates"),
            "epochs": translate("RaceChart", "epochs"),
            "samples": translate("RaceChart", "samples seen"),
        }
        for name, button in self._axis_buttons.items():
            button.setText(names[name])
        self._axis_buttons["updates"].setToolTip(translate("RaceChart", "How often the weights were changed"))
        self._axis_buttons["epochs"].setToolTip(translate("RaceChart", "How often all samples were used"))
        self._axis_buttons["samples"].setToolTip(
            translate("RaceChart", "How many samples were looked at: the work done")
        )
        self._heading.setText(translate("RaceChart", "FULL LOSS"))
        self._axis_word.setText(translate("RaceChart", "over"))
        self._log_button.setText(translate("RaceChart", "log"))
        self._log_button.setToolTip(translate("RaceChart", "Logarithmic axis: every factor of ten the same height"))
        self._empty.setText(translate("RaceChart", "Press Run or One epoch: the loss of every lane appears here."))
        self._plot.setLabel("bottom", names[self.axis])
        self._place_labels()

    def _style_curve(self, index: int) -> None:
        self._curves[index].setPen(lane_pen(index))

    def restyle(self) -> None:
        for index in range(len(self._curves)):
            self._style_curve(index)
        dress(self._plot)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if hasattr(self, "_head"):
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            elif event.type() == QEvent.Type.PaletteChange:
                self.restyle()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._empty.setGeometry(self._plot.rect().adjusted(90, 10, -10, -40))
        self._place_labels()


def _finite(losses: FloatArray, above: float = -np.inf) -> FloatArray:
    return losses[np.isfinite(losses) & (losses > above)]
