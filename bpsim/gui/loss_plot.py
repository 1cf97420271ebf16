"""The loss curve: batch loss thin, full loss thick, the cursor, and what a fork left behind, pale."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.curve_axis import plot_with_axes
from bpsim.gui.elided_label import ElidedLabel
from bpsim.gui.loss_legend import LossLegend
from bpsim.gui.series import ExtraCurve
from bpsim.gui.theme import theme, theme_font
from bpsim.session.asking.hidden_value import HIDDEN
from bpsim.session.number_format import format_number, shown_digits
from bpsim.session.running.curves import Curve
from bpsim.session.running.losses import Points

translate = QCoreApplication.translate
BUCKETS = 500
COARSE = 50  # the extremes are exact in however few columns
MARKERS_BELOW = 50
LOW = 170
NARROW = 700
FEW_POINTS = 300  # so many are drawn smooth at once; more only at rest, since that takes many times as long
SETTLED_MS = 250
_NOTHING = np.empty(0)
_NONE = Points(_NOTHING, _NOTHING)
_LINES = ("dropped", "batch", "batch_ahead", "full", "full_ahead", "test")
_STYLES = {"dropped": Qt.PenStyle.DashLine, "test": Qt.PenStyle.DotLine}


class LossPanel(QFrame):
    """Signals: ``update_requested(int)`` when a person clicks a place on the curve.

    Attributes: ``concealed``: the readout says "?" instead of losses, which would give the outputs away.
    """

    update_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._curve: Curve | None = None
        self._dropped: Curve | None = None
        self._test: Curve | None = None
        self._extras: tuple[ExtraCurve, ...] = ()
        self._extra_items: list[pg.PlotDataItem] = []
        self._drawing = False
        self._smooth = self._plain = False  # asked for smooth lines; some line is not
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self.settle)
        self._floor = 1e-12
        self._cursor = 0
        self.concealed = False
        self._log = False
        self._fitted = True
        self._build_plot()
        self._build_head()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 10, 6)
        self._column.setSpacing(2)
        self._column.addLayout(self._head)
        self._body = QHBoxLayout()
        self._body.setSpacing(4)
        self._body.addWidget(self._plot, 1)
        self._column.addLayout(self._body, 1)
        self.retranslate()
        self.restyle()

    def _build_plot(self) -> None:
        self._plot = plot_with_axes()
        item = self._plot.getPlotItem()
        item.getAxis("left").setWidth(64)
        self._curves = {name: self._plot.plot() for name in _LINES}
        self._line = pg.InfiniteLine(angle=90)
        self._dot = pg.ScatterPlotItem(size=10)
        self._plot.addItem(self._line, ignoreBounds=True)
        self._plot.addItem(self._dot, ignoreBounds=True)
        item.vb.sigRangeChangedManually.connect(self._on_zoomed)
        item.vb.sigXRangeChanged.connect(lambda *_: self._draw())
        self._plot.scene().sigMouseMoved.connect(self._on_hover)
        self._plot.scene().sigMouseClicked.connect(self._on_click)

    def _build_head(self) -> None:
        self._heading, self._readout = QLabel(), ElidedLabel(90)
        self._heading.setProperty("heading", True)
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
        self._head.addWidget(self._readout, 1)
        for widget in (self._legend, self._log_button, self._fit_button):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._head.addWidget(widget)

    # what is shown

    def show_curve(self, curve: Curve, cursor: int | None = None) -> None:
        """The run's losses; asked for again whenever another part of them comes into view. ``cursor``: the state
        that ``show_cursor`` will mark next."""
        self._curve = curve
        if cursor is not None:
            self._cursor = cursor
        self._draw()

    def show_cursor(self, update: int, batch_loss: float | None, full_loss: float | None) -> None:
        """Mark a state; the readout says its losses."""
        changed = update != self._cursor
        self._cursor = update
        self._say(update, batch_loss, full_loss)
        if changed:
            self._draw()
        else:
            self._mark()

    def show_dropped(self, curve: Curve | None) -> None:
        """What a fork left behind, pale; None for nothing."""
        if curve is not self._dropped:
            self._dropped = curve
            self._draw()

    def show_test(self, curve: Curve | None) -> None:
        """The loss over the samples that are not trained with, dotted; None where there are none."""
        if curve is self._test is None:
            return
        self._test = curve
        self._legend.show_test(curve is not None)
        self._draw()

    def show_extras(self, extras: Sequence[ExtraCurve]) -> None:
        """Other runs' full losses, each in its colour: pinned ones, a preview."""
        self._extras = tuple(extras)
        while len(self._extra_items) < len(extras):
            self._extra_items.append(self._plot.plot())
            self._extra_items[-1].setZValue(-1)
        self._draw()

    def add_strip(self, widget: QWidget) -> None:
        """A line of its own between the heading and the curve."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def add_side(self, widget: QWidget) -> None:
        """Something at the right of the curve."""
        self._body.addWidget(widget)

    def add_button(self, button: QWidget) -> None:
        """One more button in the heading's line."""
        self._head.insertWidget(self._head.indexOf(self._log_button), button)

    def fit(self) -> None:
        """Show all that was done."""
        self._fitted = True
        self._draw()

    def show_range(self, first: float, last: float) -> None:
        """Show that stretch of updates; ``fit`` shows all of them again."""
        self._fitted = False
        self._plot.setXRange(first, last, padding=0)

    # drawing

    def _draw(self) -> None:
        if self._drawing:  # fitting changes the range, which asks for a drawing
            return
        self._drawing, self._plain = True, False
        try:
            self._empty.setVisible(self._curve is None or self._curve.last == 0)
            if self._fitted:
                self._fit_range()
            self._draw_curves()
            self._mark()
        finally:
            self._drawing = False
        if self._plain:
            self._settling.start()

    def settle(self) -> None:
        """Draw what stands still with smooth lines, however many points it has."""
        self._settling.stop()
        self._smooth = True
        self._draw()
        self._smooth = False

    def _draw_curves(self) -> None:
        (left, right), _ = self._plot.getPlotItem().vb.viewRange()
        first, last = int(max(0.0, left)), int(max(0.0, right)) + 2
        if self._curve is not None:
            at = min(self._cursor, self._curve.last)
            behind, ahead = min(at, last), max(first, at)
            self._put("batch", self._curve.batch(first, behind, BUCKETS))
            self._put("batch_ahead", self._curve.batch(max(0, ahead - 1), last, BUCKETS))
            self._put("full", self._curve.full(first, behind, BUCKETS))
            self._put("full_ahead", self._curve.full(ahead, last, BUCKETS) if at < self._curve.last else _NONE)
        self._put("test", _NONE if self._test is None else self._test.full(first, last, BUCKETS))
        self._put("dropped", _NONE if self._dropped is None else self._dropped.full(first, last, BUCKETS))
        for index, item in enumerate(self._extra_items):
            if index >= len(self._extras):
                item.setData(_NOTHING, _NOTHING)
                continue
            extra = self._extras[index]
            points = extra.curve.full(first, last, BUCKETS)
            item.setData(
                points.x, self._scaled(points.y), connect=_connection(points), antialias=self._is_smooth(points),
                pen=pg.mkPen(extra.colour, width=extra.width),
            )  # fmt: skip

    def _put(self, name: str, points: Points) -> None:
        few = self._curve is not None and self._curve.last < MARKERS_BELOW
        markers = few and name in ("batch", "full")
        item = self._curves[name]
        if not len(points.x) and item.xData is not None and not len(item.xData):
            return
        item.setData(
            points.x, self._scaled(points.y), connect=_connection(points), symbol="o" if markers else None,
            symbolSize=6 if name == "full" else 4, symbolPen=None, symbolBrush=self._colour(name),
            antialias=self._is_smooth(points),
        )  # fmt: skip

    def _is_smooth(self, points: Points) -> bool:
        smooth = self._smooth or len(points.x) < FEW_POINTS
        self._plain |= not smooth
        return smooth

    def _scaled(self, values: FloatArray) -> FloatArray:
        """As drawn: the logarithm where the axis is logarithmic (0 stands at the smallest value there is)."""
        return np.log10(np.maximum(values, self._floor)) if self._log else values

    def _all_points(self) -> tuple[int, FloatArray]:
        """(how far the curves reach, their values) for the fit, coarsely but with all extremes."""
        reach, parts = 1, []
        if self._curve is not None:
            reach = max(reach, self._curve.last)
            parts += [self._curve.batch(0, reach, COARSE).y, self._curve.full(0, reach, COARSE).y]
        others = [curve for curve in (self._dropped, self._test) if curve is not None]
        for curve in (*others, *(e.curve for e in self._extras)):
            reach = max(reach, curve.last)
            parts.append(curve.full(curve.first, curve.last, COARSE).y)
        values = np.concatenate(parts) if parts else _NOTHING
        return reach, values[np.isfinite(values)]

    def _fit_range(self) -> None:
        last, values = self._all_points()
        positive = values[values > 0.0]
        self._floor = float(positive.min()) if len(positive) else 1e-12
        values = self._scaled(values) if len(values) else np.array([0.0, 1.0])
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
        self._plot.setYRange(low - room, high + room, padding=0)  # the marked point keeps clear of the axis

    def _mark(self) -> None:
        self._line.setPos(self._cursor)
        found = _NONE if self._curve is None else self._curve.full(self._cursor, self._cursor, 1)
        if len(found.y) and np.isfinite(found.y[-1]):
            self._dot.setData([self._cursor], [self._scaled(found.y[-1:])[0]])
        else:
            self._dot.setData([], [])

    # words

    def _say(self, update: int, batch_loss: float | None, full_loss: float | None) -> None:
        if self.concealed:
            batch_loss, full_loss = HIDDEN, HIDDEN
        one, more = translate("LossPanel", "after 1 update"), translate("LossPanel", "after {update} updates")
        parts = [one if update == 1 else more.format(update=f"{update:,}".replace(",", "\u2009"))]
        digits = shown_digits() + 2  # losses of neighbouring updates are close
        if batch_loss is not None:
            parts.append(translate("LossPanel", "batch loss {loss}").format(loss=format_number(batch_loss, digits)))
        if full_loss is not None:
            parts.append(translate("LossPanel", "full loss {loss}").format(loss=format_number(full_loss, digits)))
        tested = _NONE if self._test is None else self._test.full(update, update, 1)
        if len(tested.y) and tested.x[-1] <= update and np.isfinite(tested.y[-1]):
            parts.append(translate("LossPanel", "test loss {loss}").format(loss=format_number(tested.y[-1], digits)))
        self._readout.setText(" · ".join(parts))

    def retranslate(self) -> None:
        self._heading.setText(translate("LossPanel", "LOSS"))
        self._log_button.setText(translate("LossPanel", "log"))
        self._log_button.setToolTip(translate("LossPanel", "Logarithmic axis: every factor of ten the same height"))
        self._fit_button.setText(translate("LossPanel", "fit"))
        self._fit_button.setToolTip(translate("LossPanel", "Show the whole curve again"))
        self._empty.setText(translate("LossPanel", "Press Run or step on: the loss of every update appears here."))
        self._name_axes()
        self._legend.retranslate()

    def _name_axes(self) -> None:
        """In a low panel the curve needs the line in which its axis would be named."""
        item = self._plot.getPlotItem()
        item.setLabel("bottom", translate("LossPanel", "update"))
        item.setLabel("left", translate("LossPanel", "loss"))
        item.getAxis("bottom").showLabel(self._plot.height() >= LOW)

    # looks

    @staticmethod
    def _colour(name: str) -> QColor:
        colours = theme()
        return {
            "dropped": colours.faint, "batch": colours.muted, "batch_ahead": colours.border, "full": colours.text,
            "full_ahead": colours.faint, "test": colours.forward,
        }[name]  # fmt: skip

    def restyle(self) -> None:
        for name, curve in self._curves.items():
            style = _STYLES.get(name, Qt.PenStyle.SolidLine)
            curve.setPen(pg.mkPen(self._colour(name), width=2 if name in ("full", "test") else 1, style=style))
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
        self._name_axes()
        self._legend.setVisible(self.width() >= NARROW)
        self._empty.setGeometry(self._plot.rect().adjusted(70, 10, -10, -40))

    # the mouse

    def _set_log(self, on: bool) -> None:
        self._log = on
        self._plot.getPlotItem().getAxis("left").setLogMode(on)
        self._fitted = True
        self._draw()

    def _on_zoomed(self, *_: object) -> None:
        self._fitted = False

    def _update_at(self, position: QPointF) -> int | None:
        box = self._plot.getPlotItem().vb
        if self._curve is None or self._curve.last == 0 or not box.sceneBoundingRect().contains(position):
            return None
        return max(0, min(round(box.mapSceneToView(position).x()), self._curve.last))

    def _on_hover(self, position: QPointF) -> None:
        update = self._update_at(position)
        if update is None:
            return
        assert self._curve is not None
        batch, full = self._curve.batch(update, update + 1, 1).y, self._curve.full(update, update, 1).y
        self._say(update, float(batch[-1]) if len(batch) else None, float(full[-1]) if len(full) else None)

    def _on_click(self, event: object) -> None:
        position: Callable[[], QPointF] = event.scenePos  # type: ignore[attr-defined]
        update = self._update_at(position())
        if event.double():  # type: ignore[attr-defined]
            self.fit()
        elif update is not None:
            self.update_requested.emit(update)


def _connection(points: Points) -> str:
    """How points are joined: looking out for gaps, where there are any, takes longer."""
    return "all" if np.isfinite(points.y).all() else "finite"
