"""The page: which quantity of which layer, the chart over the run, the histogram at the update shown, and words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from bpsim.gui.controls.reveal_button import RevealButton
from bpsim.gui.controls.still_box import StillBox
from bpsim.gui.health.bars import HistogramView
from bpsim.gui.health.chart import HealthChart
from bpsim.gui.health.words import definitions
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.painted.painting import paint_label
from bpsim.session.health.measuring import LOOKED_AT

translate = QCoreApplication.translate

NORMAL_PIXELS, NOTE_PIXELS, LARGE_PIXELS = 13, 17, 22
ROOM = 6  # around what is a picture
TITLE_HEIGHT = 26  # of the line above it
WORDY, LEAST = 400, 60  # heights: of a picture with words of each layer, of a plot in a file
HEIGHTS, LARGE_HEIGHTS = (118, 92), (180, 150)  # of chart and histogram, at least


class HealthPage(QScrollArea):
    """Attributes: ``what`` and ``layer``, the choices; ``chart``; ``histogram``; the words ``legend``, ``verdict``,
    ``heading`` (of the histogram), ``bar`` (what was clicked) and ``note``;
    ``reveal``, a way out where nothing may be shown.

    Signals: ``chosen()`` when something else is to be shown.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what, self.layer = StillBox(), StillBox()
        self.chart, self.histogram = HealthChart(), HistogramView()
        self.legend, self.heading, self.bar, self.verdict, self.note = (QLabel() for _ in range(5))
        self.reveal = RevealButton()
        self.title = ""  # of the picture
        self._offered: tuple[list[str], list[str]] = [], []
        self._kept_away: set[QWidget] = set()  # of a figure
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for label in (self.legend, self.heading, self.bar, self.verdict, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        for label in (self.heading, self.note):
            label.setProperty("muted", True)
        for box in (self.what, self.layer):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(3)
            box.activated.connect(lambda _index: self.chosen.emit())
        self._build()
        self.set_large(False)
        self.retranslate()

    def _build(self) -> None:
        body = QWidget()
        self._column = column = QVBoxLayout(body)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(4)
        self._choices = QWidget()
        choices = QHBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.addWidget(self.what, 3)
        choices.addWidget(self.layer, 2)
        column.addWidget(self._choices)
        column.addWidget(self.legend)
        column.addWidget(self.chart, 3)
        column.addWidget(self.verdict)
        column.addWidget(self.heading)
        column.addWidget(self.histogram, 2)
        column.addWidget(self.bar)
        column.addWidget(self.note)
        column.addWidget(self.reveal)
        column.addStretch()
        self.setWidget(body)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small: no page may move the borders of the window."""
        return QSize(180, 180)

    def offer(self, what: Sequence[str], layers: Sequence[str]) -> None:
        """The choices there are; what was chosen stays, where it is still there."""
        offered = list(what), list(layers)
        if offered == self._offered:  # as it is at every look while training runs
            return
        self._offered = offered
        for box, texts in zip((self.what, self.layer), offered, strict=True):
            before = box.currentIndex()
            box.clear()
            box.addItems(texts)
            box.setCurrentIndex(before if 0 <= before < len(texts) else 0)

    @property
    def choice(self) -> tuple[str, int]:
        """(one of LOOKED_AT, the layer)."""
        return LOOKED_AT[max(0, self.what.currentIndex())], max(0, self.layer.currentIndex()) + 1

    def show_layer(self) -> None:
        """One layer's quantity: bands, and the histogram."""
        self._show_only(self._choices, self.legend, self.chart, self.verdict, self.heading, self.histogram, self.note)
        self.layer.show()

    def show_layers(self) -> None:
        """Something of all layers."""
        self._show_only(self._choices, self.legend, self.chart, self.verdict, self.note)
        self.layer.hide()

    def show_nothing(self, why: str) -> None:
        """There is nothing that may be shown, or could be."""
        self._show_only(self.note)
        self.note.setText(why)
        self.reveal.offer(page_is_empty=True)

    def _show_only(self, *widgets: QWidget) -> None:
        for widget in (self._choices, self.legend, self.chart, self.verdict, self.heading, self.histogram, self.note):
            widget.setVisible(widget in widgets and widget not in self._kept_away)
        self.bar.setVisible(self.histogram in widgets and bool(self.bar.text()))
        self.reveal.offer(page_is_empty=False)

    def say_bar(self, words: str) -> None:
        """What lies in the bar that was clicked; "" for none."""
        self.bar.setText(words)
        self.bar.setVisible(bool(words) and not self.histogram.isHidden())

    # as a picture

    @property
    def picture_now(self) -> HealthPage | None:
        """Its plots with the words between them, while there are some."""
        return None if self.chart.isHidden() else self

    @property
    def picture_size(self) -> QSizeF:
        return self._pictured.size() + QSizeF(0.0, TITLE_HEIGHT)

    @property
    def _pictured(self) -> QRectF:
        """Everything between what is chosen from and the words below."""
        last = self.chart if self.histogram.isHidden() else self.histogram
        parts = [part for part in (self.verdict, last) if not part.isHidden()]
        top, bottom = self.legend.y(), max(part.geometry().bottom() for part in parts)
        return QRectF(0.0, top - ROOM, self.legend.width() + 2 * self.legend.x(), bottom - top + 2 * ROOM)

    def paint(self, painter: QPainter) -> None:
        """That part: the plots, and the words between them, below a line that says what they are of."""
        painter.save()
        self._paint_title(painter)
        painter.translate(QPointF(0.0, TITLE_HEIGHT) - self._pictured.topLeft())
        for label in (self.legend, self.verdict, self.heading):
            if not label.isHidden():
                paint_label(painter, label)
        for plot in (self.chart, self.histogram):
            if not plot.isHidden():
                plot.paint(painter, QRectF(plot.geometry()))
        painter.restore()

    def _paint_title(self, painter: QPainter) -> None:
        painter.setPen(theme().text)
        painter.setFont(theme_font(self.heading.font().pixelSize(), bold=True))
        line = QRectF(self.legend.x(), ROOM, self.legend.width(), TITLE_HEIGHT - ROOM)
        shown = painter.fontMetrics().elidedText(self.title, Qt.TextElideMode.ElideMiddle, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def become_figure(self, height: float) -> None:
        """For a file: without what is chosen from, in a picture of that height; a low one has no words to spare."""
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._kept_away = {self._choices, self.note, *(() if height >= WORDY else (self.verdict,))}
        for view in (self.chart, self.histogram):
            view.setMinimumHeight(LEAST)
            view.draw_for_file()
        self._column.setContentsMargins(10, 6, 10, 6 + TITLE_HEIGHT)
        self._show_only()
        self.show()

    def settle(self) -> None:
        """Bring all of a figure to its place: numbers beside an axis are measured when they are painted."""
        for _ in range(2):
            self.grab()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def set_large(self, on: bool) -> None:
        """For a whole class."""
        font = theme_font(LARGE_PIXELS if on else NORMAL_PIXELS)
        for widget in (self.legend, self.heading, self.bar, self.verdict, self.what, self.layer, self.reveal):
            widget.setFont(font)
        self.note.setFont(theme_font(NOTE_PIXELS if on else NORMAL_PIXELS))
        for box in (self.what, self.layer):
            box.setMinimumHeight(round(1.7 * font.pixelSize()) if on else 0)
        for view, height in zip((self.chart, self.histogram), LARGE_HEIGHTS if on else HEIGHTS, strict=True):
            view.setMinimumHeight(height)
        self.chart.set_large(on)
        self.histogram.set_large(on)

    def retranslate(self) -> None:
        self.what.setAccessibleName(translate("Health", "what"))
        self.layer.setAccessibleName(translate("Health", "layer"))
        self.what.setToolTip(translate("Health", "Which values are looked at: z, a, δ, gradients, weights or norms"))
        self.layer.setToolTip(translate("Health", "The layer whose values are shown"))
        self.chart.setAccessibleName(translate("Health", "Chart over the run"))
        self.histogram.setAccessibleName(translate("Health", "Histogram at the update shown"))
        self.verdict.setToolTip(definitions())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_choices"):
            self.retranslate()
