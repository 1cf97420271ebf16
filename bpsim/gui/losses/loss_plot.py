"""The panel of the loss curve: its head with the readout, what it shows, and the mouse over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from bpsim.gui.look.series import ExtraCurve
from bpsim.gui.losses.accuracy_lines import AccuracyLines
from bpsim.gui.losses.curve_axis import paint_when_asked, plot_with_axes
from bpsim.gui.losses.loss_data import LossData
from bpsim.gui.losses.loss_legend import LossLegend
from bpsim.gui.losses.loss_lines import LossLines
from bpsim.gui.losses.loss_readout import explained, readouts
from bpsim.gui.losses.what_is_shown import WhatIsShown
from bpsim.gui.parts.elided_label import MOST_LINES, ElidedLabel
from bpsim.session.hidden_value import HIDDEN
from bpsim.session.running.known.curves import Curve
from bpsim.session.running.known.known import Told
from bpsim.session.running.known.measured_along import NOTHING, MeasuredCurves

translate = QCoreApplication.translate
LOW, LOWEST = 170, 100  # pixels: below them the axes are not named, first the one below
SPARE = 40  # pixels beside the readout that it does not need
NARROW, NARROWER = 700, 450
LEAST_WIDTH = 290
SETTLED_MS = 250


class LossPanel(QFrame):
    """Signals: ``update_requested(int)`` when a person clicks a place on the curve; ``pointed(int or None)``: the
    state under the mouse, to be told by ``tell_pointed``.

    Attributes: ``data``, what it shows, and ``lines``, how.
    """

    update_requested = Signal(int)
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.data = LossData()
        self._drawing = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self.settle)
        self._concealed = False
        self._widths = [0, 0, 0, 0]  # of what the readout said when it was placed
        self._batch_loss: Told | None = None
        self._pointing = False
        self._fitted = True
        self._growing, self._due = False, False
        self._build_plot()
        self._build_head()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 10, 6)
        self._column.setSpacing(2)
        self._column.addLayout(self._head)
        self._below = QHBoxLayout()
        self._below.addStretch()
        self._column.addLayout(self._below)
        self._body = QHBoxLayout()
        self._body.setSpacing(4)
        self._body.addWidget(self._plot, 1)
        self._column.addLayout(self._body, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # F1 is about where one clicked; its curve has no keys
        self.retranslate()
        self.restyle()

    def _build_plot(self) -> None:
        self._plot = plot_with_axes()
        item = self._plot.getPlotItem()
        item.getAxis("left").setWidth(64)
        item.vb.setMouseEnabled(x=True, y=False)  # a closer look at some updates; all heights stay in view
        self.lines, self.accuracies = LossLines(self._plot, self.data), AccuracyLines(self._plot, self.data)
        self._what = "loss"
        item.vb.sigRangeChangedManually.connect(self._on_zoomed)
        item.vb.sigXRangeChanged.connect(self._on_range_changed)
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
        self._head, self._buttons = QHBoxLayout(), list[QWidget]()
        self._head.setSpacing(8)
        self._head.addWidget(self._heading)
        self._head.addWidget(self._readout, 1)
        self.choice = WhatIsShown()
        self.choice.chosen.connect(self.show_what)
        self.choice.hide()
        for widget in (self._legend, self.choice, self._log_button, self._fit_button):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._head.addWidget(widget)

    # what is shown

    def show_curve(self, curve: Curve, cursor: int | None = None) -> None:
        """The run's losses; asked for again whenever another part of them comes into view. ``cursor``: while
        training runs, the state that ``show_cursor`` will mark next; then ``draw_curve`` and ``paint_curve`` bring
        them to the screen."""
        self.data.curve = curve
        self._growing = cursor is not None
        self._fitted = self._fitted or curve.last == 0  # a new run is seen from its start
        paint_when_asked(self._plot, self._growing)
        if cursor is not None:
            self.data.cursor = cursor
        self._draw_in_turn()
        if not self._growing:
            self.paint_curve()

    def draw_curve(self) -> None:
        """While training runs: make what has come ready to be painted."""
        if self._due:
            self._draw()

    def prepare_curve(self) -> None:
        """Measure its axes, where they have changed."""
        for name in ("left", "bottom"):
            self._plot.getPlotItem().getAxis(name).prepare()

    def paint_curve(self) -> None:
        """Have the curve painted as it is now. To make it and its axes ready and to paint it takes two milliseconds
        each."""
        self._plot.viewport().update()

    def show_cursor(
        self, update: int, batch_loss: Told | None, full: Told | None, test: Told | None = None,
        accuracy: Told | None = None, test_accuracy: Told | None = None,
    ) -> None:  # fmt: skip
        """Mark a state; the readout says its losses and accuracies."""
        told = {"accuracy": accuracy, "test_accuracy": test_accuracy}
        data = self.data
        changed = (update, full, test, told) != (data.cursor, data.full, data.tested, data.told_accuracies)
        data.cursor, data.full, data.tested, data.told_accuracies = update, full, test, told
        self._batch_loss = batch_loss
        self._say_cursor()
        if changed:
            self._draw_in_turn()

    def tell_pointed(
        self, update: int, batch_loss: Told | None, full: Told | None, test: Told | None = None,
        accuracy: Told | None = None, test_accuracy: Told | None = None,
    ) -> None:  # fmt: skip
        """The same of the state under the mouse, in the place of the cursor's."""
        self._say(update, batch_loss, full, test, accuracy, test_accuracy)

    def show_dropped(self, curve: Curve | None) -> None:
        """What a fork left behind, pale; None for nothing."""
        if curve is not self.data.dropped:
            self.data.dropped = curve
            self._draw()

    def show_measured(self, curves: MeasuredCurves) -> None:
        """The loss over the samples that are not trained with, dotted; the accuracies, where targets are classes."""
        data = self.data
        if curves == NOTHING and data.test is None and not data.accuracies:
            return
        before = data.test is not None, tuple(data.accuracies)
        data.test = curves.test_loss
        named = {"accuracy": curves.accuracy, "test_accuracy": curves.test_accuracy}
        data.accuracies = {name: curve for name, curve in named.items() if curve is not None}
        if before != (data.test is not None, tuple(data.accuracies)):
            self._legend.show_test(data.test is not None)
            self.choice.setVisible(bool(data.accuracies))
            self.show_what(self._what)
        self._draw_in_turn()

    def show_what(self, what: str) -> None:
        """ "loss", "accuracy" or "both"; without classes it is the loss."""
        self._what = what
        shown = what if self.data.accuracies else "loss"
        self.lines.show(shown != "accuracy")
        if self.accuracies.shown is not (shown != "loss"):
            self.accuracies.show(shown != "loss")
        self._legend.show_what(shown, tuple(self.data.accuracies))
        self.choice.show_chosen(what)
        self._place_words()

    @property
    def what(self) -> str:
        """What is chosen to be seen."""
        return self._what

    def show_extras(self, extras: Sequence[ExtraCurve]) -> None:
        """Other runs' full losses, each in its colour: pinned ones, a preview."""
        self.data.extras = tuple(extras)
        self._draw()

    def add_strip(self, widget: QWidget) -> None:
        """A line of its own between the heading and the curve."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def add_side(self, widget: QWidget) -> None:
        """Something at the right of the curve."""
        self._body.addWidget(widget)

    def add_button(self, button: QWidget) -> None:
        """One more button in the heading's line, while there is room for it."""
        self._head.insertWidget(self._head.indexOf(self._log_button), button)
        self._buttons.append(button)

    def conceal(self, on: bool) -> None:
        """Say "?" instead of losses, which would give hidden outputs away, and nothing at the axis; the curve's shape
        may be seen."""
        if on != self._concealed:
            self._concealed = on
            for side in ("left", "right"):
                self._plot.getPlotItem().getAxis(side).setStyle(showValues=not on)
            self.paint_curve()

    def fit(self) -> None:
        """Show all that was done."""
        self._fitted = True
        self._draw()

    def show_range(self, first: float, last: float) -> None:
        """Show that stretch of updates; ``fit`` shows all of them again."""
        self._fitted = False
        self._plot.setXRange(first, last, padding=0)

    # drawing

    def _draw_in_turn(self) -> None:
        """At once, or while training runs by the next ``draw_curve``."""
        self._due = True
        if not self._growing:
            self._draw()

    def _draw(self, *, at_rest: bool = False) -> None:
        self._drawing, self._due = True, False
        try:
            self._place_empty()
            if self._fitted:
                self.lines.fit(growing=self._growing)
            smooth = self.lines.draw(at_rest=at_rest)
            if self.accuracies.shown:
                self.accuracies.draw()
        finally:
            self._drawing = False
        if not smooth and not self._growing:  # between two looks nothing stands still
            self._settling.start()

    def settle(self) -> None:
        """Draw what stands still with smooth lines, however many points it has."""
        self._settling.stop()
        self._draw(at_rest=True)

    # words

    def _say_cursor(self) -> None:
        if not self._pointing:
            data = self.data
            self._say(data.cursor, self._batch_loss, data.full, data.tested, *data.told_accuracies.values())

    def _say(self, update: int, batch_loss: Told | None, *told: Told | None) -> None:
        if self._concealed:
            batch_loss, told = Told(HIDDEN, update), tuple(one and Told(HIDDEN, update) for one in told)
        full, test, *right = told
        texts = readouts(update, batch_loss, full, test, *right)
        self._readout.setText(*texts)
        self._readout.setToolTip("\n".join(filter(None, (self._readout.text(), explained(update, batch_loss)))))
        widths = [self._readout.fontMetrics().horizontalAdvance(text) for text in texts]
        wider = any(new - old > SPARE / 2 for new, old in zip(widths, self._widths, strict=True))
        if wider or not self._growing:  # numbers that pass by keep the room that those before them had
            self._widths = [max(pair) for pair in zip(widths, self._widths, strict=True)] if self._growing else widths
            self._place_words()

    def retranslate(self) -> None:
        self._heading.setText(translate("LossPanel", "LOSS"))
        self._log_button.setText(translate("LossPanel", "log"))
        self._log_button.setToolTip(translate("LossPanel", "Logarithmic axis: every factor of ten the same height"))
        self._fit_button.setText(translate("LossPanel", "fit"))
        self._fit_button.setToolTip(translate("LossPanel", "Show the whole curve again"))
        self._empty.setText(translate("LossPanel", "Press Run or step on: the loss of every update appears here."))
        self.setAccessibleName(translate("LossPanel", "loss"))
        self._name_axes()
        self._legend.retranslate()
        self.choice.retranslate()

    def _name_axes(self) -> None:
        """In a low panel the curve needs the line in which its axis would be named."""
        item = self._plot.getPlotItem()
        item.setLabel("bottom", translate("LossPanel", "update"))
        item.setLabel("left", translate("LossPanel", "loss"))
        item.getAxis("bottom").showLabel(self._plot.height() >= LOW)
        item.getAxis("left").showLabel(self._plot.height() >= LOWEST)
        for name in ("bottom", "left"):
            item.getAxis(name).resizeEvent()  # pyqtgraph puts a name into the middle when the axis is resized alone

    # looks

    def restyle(self) -> None:
        self.lines.restyle()
        self.accuracies.restyle()
        self._legend.update()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if hasattr(self, "_head"):
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            elif event.type() == QEvent.Type.PaletteChange:
                self.restyle()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._name_axes()
        self._place_words()
        self._place_empty()

    def _place_empty(self) -> None:
        """What an empty plot says, within its axes and beside the cursor at 0; not where it would lie over numbers."""
        is_empty = self.data.curve is None or self.data.curve.last == 0
        beside = self.data.extras or self.data.dropped is not None  # another run's curve is where it would stand
        room = self._plot.rect().adjusted(92, 2, -10, -26 if self._plot.height() < LOW else -40)
        self._empty.setGeometry(room)
        fits = self._empty.heightForWidth(room.width()) <= room.height()
        self._empty.setVisible(is_empty and not beside and fits)

    def _place_words(self) -> None:
        """Readout and legend beside the heading, or, where one of them would be cut off there, in a line of its own."""
        self._legend.setVisible(self.width() >= NARROW)
        narrow = self.width() < NARROWER  # what stands at the right goes below
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        for widget in (self._heading, *self._buttons):  # as a page it has its name on the tab; menus and keys are left
            widget.setVisible(self.width() >= NARROWER)
        items = [self._head.itemAt(index) for index in range(1, self._head.count())]
        beside = [item.widget() for item in items if item is not None]
        words = (self._readout, self._legend)
        seen = [widget for widget in beside if widget is not None and not widget.isHidden() and widget not in words]
        buttons = sum(widget.sizeHint().width() + 8 for widget in seen)
        heading = 0 if self._heading.isHidden() else self._heading.sizeHint().width()
        room = self.width() - heading - buttons - SPARE
        legend = 0 if self._legend.isHidden() else self._legend.sizeHint().width()
        said = self._readout.fontMetrics().horizontalAdvance(self._readout.text())
        below = not self._readout.fits(room, MOST_LINES)
        lines = MOST_LINES if below and not self._readout.fits(self.width() - SPARE, 1) else 1
        self._readout.setMinimumHeight(lines * self._readout.fontMetrics().height())
        self._put(self._readout, self._below if below else self._head, 0 if below else 1)
        self._put(self._legend, self._head if said + legend <= room or below else self._below, -1)

    def _put(self, widget: QWidget, row: QHBoxLayout, place: int) -> None:
        """Into a row, if it is not there yet; the legend (-1) after the readout, or at the end of what is below."""
        if row.indexOf(widget) >= 0:
            return
        (self._below if row is self._head else self._head).removeWidget(widget)
        if place < 0:
            place = self._head.indexOf(self._heading) + 1 + (self._head.indexOf(self._readout) >= 0)
            place = place if row is self._head else row.count()
        row.insertWidget(place, widget, 1 if widget is self._readout else 0)

    # the mouse

    def _set_log(self, on: bool) -> None:
        self.lines.log = on
        self._plot.getPlotItem().getAxis("left").setLogMode(on)
        self._fitted = True
        self._draw()

    def _on_range_changed(self, _box: object, between: tuple[float, float]) -> None:
        if tuple(between) != self.lines.drawn and not self._drawing:  # fitting changes the range, too
            self._draw()
            self.paint_curve()

    def _on_zoomed(self, *_: object) -> None:
        self._fitted = False

    def _update_at(self, position: QPointF) -> int | None:
        box = self._plot.getPlotItem().vb
        if self.data.curve is None or self.data.curve.last == 0 or not box.sceneBoundingRect().contains(position):
            return None
        return max(0, min(round(box.mapSceneToView(position).x()), self.data.curve.last))

    def _on_hover(self, position: QPointF) -> None:
        update = self._update_at(position)
        if update is None:
            self.leave_pointed()
        else:
            self._pointing = True
            self.pointed.emit(update)

    def leave_pointed(self) -> None:
        """The mouse is elsewhere: the readout is the cursor's again."""
        if self._pointing:
            self._pointing = False
            self.pointed.emit(None)
            self._say_cursor()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.leave_pointed()

    def _on_click(self, event: object) -> None:
        position: Callable[[], QPointF] = event.scenePos  # type: ignore[attr-defined]
        update = self._update_at(position())
        if event.double():  # type: ignore[attr-defined]
            self.fit()
        elif update is not None:
            self.update_requested.emit(update)
