"""The loss curve: batch loss thin, full loss thick, the cursor, and what a fork left behind, pale."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.curve_data import thinned
from bpsim.gui.loss_legend import LossLegend
from bpsim.gui.theme import theme, theme_font
from bpsim.session.number_format import format_number

translate = QCoreApplication.translate
Dropped = tuple[int, FloatArray, NDArray[np.int64], FloatArray]

BUCKETS = 1000
MARKERS_BELOW = 50
_NOTHING = np.empty(0)


class LossPanel(QFrame):
    """Signals: ``update_requested(int)`` when a person clicks a place on the curve."""

    update_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._batch, self._updates, self._full = _NOTHING, np.empty(0, dtype=np.int64), _NOTHING
        self._dropped: Dropped | None = None
        self._cursor = 0
        self._log = False
        self._fitted = True
        self._build_plot()
        self._build_head()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 6)
        column.setSpacing(2)
        column.addLayout(self._head)
        column.addWidget(self._plot, 1)
        self.retranslate()
        self.restyle()

    def _build_plot(self) -> None:
        self._plot = pg.PlotWidget(background=None)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        item = self._plot.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.getAxis("bottom").enableAutoSIPrefix(False)
        item.getAxis("left").enableAutoSIPrefix(False)
        item.getAxis("left").setWidth(64)
        self._curves = {
            name: self._plot.plot(antialias=True) for name in ("dropped", "batch", "batch_ahead", "full", "full_ahead")
        }
        self._line = pg.InfiniteLine(angle=90)
        self._dot = pg.ScatterPlotItem(size=10)
        self._plot.addItem(self._line, ignoreBounds=True)
        self._plot.addItem(self._dot, ignoreBounds=True)
        item.vb.sigRangeChangedManually.connect(self._on_zoomed)
        self._plot.scene().sigMouseMoved.connect(self._on_hover)
        self._plot.scene().sigMouseClicked.connect(self._on_click)

    def _build_head(self) -> None:
        self._heading, self._readout = QLabel(), QLabel()
        self._heading.setProperty("heading", True)
        self._readout.setTextFormat(Qt.TextFormat.PlainText)
        self._empty = QLabel(self._plot)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)
        self._legend = LossLegend()
        self._log_button, self._fit_button = QToolButton(), QToolButton()
        self._log_button.setCheckable(True)
        self._log_button.toggled.connect(self._set_log)
        self._fit_button.clicked.connect(self.fit)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._heading)
        self._head.addWidget(self._readout)
        self._head.addStretch(1)
        for widget in (self._legend, self._log_button, self._fit_button):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._head.addWidget(widget)

    # what is shown

    def show_losses(self, batch: FloatArray, full_updates: NDArray[np.int64], full_losses: FloatArray) -> None:
        """``batch`` (n,): the loss each update saw; ``full_losses`` at the state numbers ``full_updates``."""
        self._batch, self._updates, self._full = batch, full_updates, full_losses
        self._draw()

    def show_cursor(self, update: int, batch_loss: float | None, full_loss: float | None) -> None:
        """Mark a state; the readout says its losses."""
        changed = update != self._cursor
        self._cursor = update
        self._say(update, batch_loss, full_loss)
        if changed:
            self._draw()
        self._mark()

    def show_dropped(self, dropped: Dropped | None) -> None:
        """What a fork left behind: (first update, batch losses, state numbers, full losses), or None."""
        self._dropped = dropped
        self._draw_dropped()

    def fit(self) -> None:
        """Show all that was done."""
        self._fitted = True
        self._draw()

    # drawing

    def _draw(self) -> None:
        ahead = int(np.searchsorted(self._updates, self._cursor, side="right"))
        batch_x = np.arange(len(self._batch), dtype=np.float64)
        at = min(self._cursor, len(self._batch))
        self._put("batch", batch_x[:at], self._batch[:at])
        self._put("batch_ahead", batch_x[max(0, at - 1) :], self._batch[max(0, at - 1) :])
        full_x = self._updates.astype(np.float64)
        self._put("full", full_x[:ahead], self._full[:ahead])
        self._put("full_ahead", full_x[max(0, ahead - 1) :], self._full[max(0, ahead - 1) :])
        self._empty.setVisible(len(self._batch) == 0)
        if self._fitted:
            self._fit_range()
        self._mark()

    def _draw_dropped(self) -> None:
        if self._dropped is None:
            self._curves["dropped"].setData(_NOTHING, _NOTHING)
        else:
            _, _, updates, full = self._dropped
            self._put("dropped", updates.astype(np.float64), full)

    def _put(self, name: str, x: FloatArray, y: FloatArray) -> None:
        thin_x, thin_y = thinned(x, y, BUCKETS)
        markers = len(self._batch) < MARKERS_BELOW and name in ("batch", "full")
        self._curves[name].setData(
            thin_x, self._scaled(thin_y), connect="finite", symbol="o" if markers else None,
            symbolSize=6 if name == "full" else 4, symbolPen=None, symbolBrush=self._colour(name),
        )  # fmt: skip

    def _scaled(self, values: FloatArray) -> FloatArray:
        """As drawn: the logarithm where the axis is logarithmic (0 stands at the smallest value there is)."""
        if not self._log:
            return values
        floor = self._floor()
        return np.log10(np.maximum(values, floor))

    def _floor(self) -> float:
        positive = [part[part > 0.0] for part in (self._batch, self._full)]
        found = [float(part.min()) for part in positive if len(part)]
        return min(found) if found else 1e-12

    def _fit_range(self) -> None:
        last = max(len(self._batch), 1)
        parts = [self._scaled(part[np.isfinite(part)]) for part in (self._batch, self._full)]
        values = np.concatenate(parts)
        if len(values) == 0:
            values = np.array([0.0, 1.0])
        low, high = float(values.min()), float(values.max())
        if not self._log:
            low = min(0.0, low)
        axis = self._plot.getPlotItem().getAxis("bottom")
        if last < 10:
            axis.setTickSpacing(1, 1)  # there are no half updates
        else:
            axis.setTickSpacing()
        room = (high - low) * 0.06 or max(abs(high), 1.0) * 0.1
        self._plot.setXRange(0, last, padding=0.02)
        self._plot.setYRange(low - (room if self._log else 0.0), high + room, padding=0)

    def _mark(self) -> None:
        self._line.setPos(self._cursor)
        index = int(np.searchsorted(self._updates, self._cursor, side="right")) - 1
        if index >= 0 and np.isfinite(self._full[index]):
            value = self._scaled(self._full[index : index + 1])[0]
            self._dot.setData([self._cursor], [value])
        else:
            self._dot.setData([], [])

    # words

    def _say(self, update: int, batch_loss: float | None, full_loss: float | None) -> None:
        parts = [translate("LossPanel", "after {update} updates").format(update=f"{update:,}".replace(",", "\u2009"))]
        if batch_loss is not None:
            parts.append(translate("LossPanel", "batch loss {loss}").format(loss=format_number(batch_loss, 6)))
        if full_loss is not None:
            parts.append(translate("LossPanel", "full loss {loss}").format(loss=format_number(full_loss, 6)))
        self._readout.setText(" · ".join(parts))

    def retranslate(self) -> None:
        self._heading.setText(translate("LossPanel", "LOSS"))
        self._log_button.setText(translate("LossPanel", "log"))
        self._log_button.setToolTip(translate("LossPanel", "Logarithmic axis: every factor of ten the same height"))
        self._fit_button.setText(translate("LossPanel", "fit"))
        self._fit_button.setToolTip(translate("LossPanel", "Show the whole curve again"))
        self._empty.setText(translate("LossPanel", "Press Run or step on: the loss of every update appears here."))
        self._plot.setLabel("bottom", translate("LossPanel", "update"))
        self._plot.setLabel("left", translate("LossPanel", "loss"))
        self._legend.retranslate()

    # looks

    @staticmethod
    def _colour(name: str) -> QColor:
        colours = theme()
        return {
            "dropped": colours.faint, "batch": colours.muted, "batch_ahead": colours.border, "full": colours.text,
            "full_ahead": colours.faint,
        }[name]  # fmt: skip

    def restyle(self) -> None:
        for name, curve in self._curves.items():
            style = Qt.PenStyle.DashLine if name == "dropped" else Qt.PenStyle.SolidLine
            curve.setPen(pg.mkPen(self._colour(name), width=2 if name == "full" else 1, style=style))
        self._line.setPen(pg.mkPen(theme().backward, width=1, style=Qt.PenStyle.DashLine))
        self._dot.setBrush(pg.mkBrush(theme().backward))
        self._dot.setPen(pg.mkPen(theme().card))
        for name in ("bottom", "left"):
            axis = self._plot.getPlotItem().getAxis(name)
            axis.setPen(pg.mkPen(theme().border))
            axis.setTextPen(pg.mkPen(theme().muted))
            axis.setTickFont(theme_font(12))
        self._plot.showGrid(y=True, alpha=0.15)
        self._plot.setBackground(theme().card)
        self._legend.update()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if hasattr(self, "_head"):
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            elif event.type() == QEvent.Type.PaletteChange:
                self.restyle()
        super().changeEvent(event)

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._empty.setGeometry(self._plot.rect().adjusted(70, 10, -10, -40))

    # the mouse

    def _set_log(self, on: bool) -> None:
        self._log = on
        self._plot.getPlotItem().getAxis("left").setLogMode(on)
        self._fitted = True
        self._draw_dropped()
        self._draw()

    def _on_zoomed(self, *_: object) -> None:
        self._fitted = False

    def _update_at(self, position: QPointF) -> int | None:
        box = self._plot.getPlotItem().vb
        if len(self._batch) == 0 or not box.sceneBoundingRect().contains(position):
            return None
        return max(0, min(round(box.mapSceneToView(position).x()), len(self._batch)))

    def _on_hover(self, position: QPointF) -> None:
        update = self._update_at(position)
        if update is None:
            return
        batch = float(self._batch[update]) if update < len(self._batch) else None
        index = int(np.searchsorted(self._updates, update, side="right")) - 1
        self._say(update, batch, float(self._full[index]) if index >= 0 else None)

    def _on_click(self, event: object) -> None:
        position: Callable[[], QPointF] = event.scenePos  # type: ignore[attr-defined]
        update = self._update_at(position())
        if event.double():  # type: ignore[attr-defined]
            self.fit()
        elif update is not None:
            self.update_requested.emit(update)
