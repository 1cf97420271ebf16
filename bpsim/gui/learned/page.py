"""The page: what is shown over which two inputs, the map, and what the network answers under the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from bpsim.gui.learned.curve_view import Curve, CurveView
from bpsim.gui.learned.map_view import MapView, Picture
from bpsim.gui.theme import theme_font

translate = QCoreApplication.translate
NORMAL_PIXELS, NOTE_PIXELS, LARGE_PIXELS = 13, 17, 22
WIDE = 1.3  # times its height


class LearnedPage(QWidget):
    """Attributes: ``map``, and ``curve`` for networks with one input.

    Signals: ``chosen()`` when something else is to be shown.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map, self.curve = MapView(), CurveView()
        self.what, self.across, self.up = QComboBox(), QComboBox(), QComboBox()
        self.discrete, self.parts = QCheckBox(), QCheckBox()
        self.note, self.said = QLabel(), QLabel()
        self._offered: tuple[list[str], list[str]] = [], []
        self._labels = {box: QLabel() for box in (self.what, self.across, self.up)}
        for label in (self.note, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("muted", True)
        for box, label in self._labels.items():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(3)
            box.activated.connect(lambda _index: self.chosen.emit())
            label.setBuddy(box)
            label.setProperty("muted", True)
        for switch in (self.discrete, self.parts):
            switch.toggled.connect(lambda _on: self.chosen.emit())
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._choices = QWidget()
        choices = QGridLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        for widget in (self.said, self.discrete, self.parts, self.note):
            foot.addWidget(widget)
        foot.addStretch(1)
        self._grid = QGridLayout(self)
        self._wide: bool | None = None
        self._arrange()

    def _arrange(self) -> None:
        """What is painted has the room that there is: between the words, or beside them on a low and wide page."""
        wide = self.width() > WIDE * self.height()
        if wide == self._wide:
            return
        self._wide = wide
        choices, grid = self._choices.layout(), self._grid
        assert isinstance(choices, QGridLayout)
        for place, (box, label) in enumerate(self._labels.items()):
            choices.addWidget(label, *((place, 0) if wide else (0, place)))
            choices.addWidget(box, *((place, 1) if wide else (1, place)))
            choices.setColumnStretch(place, int(place == 1 or not wide))
        for widget in (self._choices, self.map, self.curve, self._foot):
            grid.removeWidget(widget)
        grid.addWidget(self._choices, 0, 0)
        grid.addWidget(self._foot, 1 if wide else 2, 0)
        for painted in (self.map, self.curve):
            grid.addWidget(painted, 0 if wide else 1, 1 if wide else 0, 2 if wide else 1, 1)
        for row, stretch in enumerate((0, 1, 0)):
            grid.setRowStretch(row, stretch)
        for column, stretch in enumerate((2, 3) if wide else (1, 0)):
            grid.setColumnStretch(column, stretch)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small: no page may move the borders of the window."""
        return QSize(180, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    def offer(self, what: Sequence[str], inputs: Sequence[str]) -> None:
        """The choices there are; what was chosen stays, where it is still there."""
        offered = list(what), list(inputs)
        if offered == self._offered:  # as it is with every map while training runs
            return
        self._offered = offered
        for box, texts, usual in zip((self.what, self.across, self.up), (*offered, offered[1]), (0, 0, 1), strict=True):
            before = box.currentIndex()
            box.clear()
            box.addItems(texts)
            box.setCurrentIndex(before if 0 <= before < len(texts) else min(usual, len(texts) - 1))
        self.what.setEnabled(len(what) > 1)
        self.up.setVisible(len(inputs) > 1)
        self._labels[self.up].setVisible(len(inputs) > 1)

    def show_map(self, picture: Picture, note: str) -> None:
        """``note``: what the marks mean."""
        self._show_only(self.map, self.discrete, self.said, self._choices)
        self.map.show_picture(picture)
        self.note.setText(note)

    def show_curve(self, curve: Curve, note: str) -> None:
        """The same of a network with one input."""
        self._show_only(self.curve, self.parts, self._choices)
        self.curve.show_curve(curve)
        self.note.setText(note)

    def show_nothing(self, why: str) -> None:
        """There is nothing that could be shown."""
        self._show_only()
        self.note.setText(why)

    def _show_only(self, *widgets: QWidget) -> None:
        for widget in (self.map, self.curve, self.discrete, self.parts, self.said, self._choices):
            widget.setVisible(widget in widgets)

    def say(self, words: str) -> None:
        """What is answered at a point."""
        self.said.setText(words)

    def set_large(self, on: bool) -> None:
        """For a whole class."""
        font = theme_font(LARGE_PIXELS if on else NORMAL_PIXELS)
        for widget in (self.note, self.said, self.discrete, self.parts, *self._labels, *self._labels.values()):
            widget.setFont(font)
        self.note.setFont(theme_font(NOTE_PIXELS if on else NORMAL_PIXELS))
        for box in self._labels:
            box.setMinimumHeight(round(1.7 * font.pixelSize()) if on else 0)
        self.map.set_large(on)
        self.curve.set_large(on)

    def retranslate(self) -> None:
        self._labels[self.what].setText(translate("Learned", "what"))
        self._labels[self.across].setText(translate("Learned", "across"))
        self._labels[self.up].setText(translate("Learned", "up"))
        for box, label in self._labels.items():
            box.setAccessibleName(label.text())
        self.discrete.setText(translate("Learned", "colours in steps"))
        self.parts.setText(translate("Learned", "what each neuron before it adds"))
        self.curve.setAccessibleName(translate("Learned", "Curve of what the network answers"))
        self.map.setAccessibleName(translate("Learned", "Map of what the network answers"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_labels"):
            self.retranslate()
