"""A page with something painted: what can be chosen above it, words below; beside it on a low and wide page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from bpsim.gui.controls.renaming import measure_anew
from bpsim.gui.controls.reveal_button import RevealButton
from bpsim.gui.look.theme import theme_font
from bpsim.gui.painted.painted_view import PaintedView
from bpsim.gui.parts.arranging import Place, arrange
from bpsim.gui.parts.fitting import UNLIMITED

NORMAL_PIXELS, NOTE_PIXELS, LARGE_PIXELS = 13, 17, 22
WIDE = 1.3  # times its height
NEAR = 4  # pixels between two choices
PAINTED_SHARE = 0.6  # of the height, where the words need more than the rest: they scroll
LEAST_PAINTED, LEAST_WORDS, BETWEEN = 120, 60, 30  # in height; what stands between and around them


class _Words(QScrollArea):
    """Words that scroll where there is no room for all of them; never narrower than they need.

    Signals: ``changed()``, they may need another height.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = QWidget()
        self.column = QVBoxLayout(words)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(words)
        words.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.column.minimumSize().width() + self.verticalScrollBar().sizeHint().width() + 2, 0)

    def take_height(self, most: int | None) -> None:
        """What the words need, up to ``most``; None: all that there is."""
        if most is None:
            self.setMinimumHeight(0)
            self.setMaximumHeight(UNLIMITED)
        else:
            column, wrapped = self.column, self.column.hasHeightForWidth()
            needed = column.heightForWidth(self.width()) if wrapped else column.sizeHint().height()
            self.setFixedHeight(min(needed, max(most, LEAST_WORDS)))


class PicturePage(QWidget):
    """``boxes``: what is chosen from lists; ``painted``: of these one is shown; ``switches`` below.
    Attributes: ``note`` (what the marks mean), ``said`` (what is said of a point), ``reveal`` (a way out where
    nothing may be shown).

    Signals: ``chosen()`` when something else is to be shown.
    """

    chosen = Signal()

    def __init__(
        self, boxes: Sequence[QComboBox], painted: Sequence[PaintedView], switches: Sequence[QCheckBox],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._painted, self._switches = painted, switches
        self._more: list[QWidget] = []
        self.note, self.said = QLabel(), QLabel()
        self.reveal = RevealButton()
        self._labels = {box: QLabel() for box in boxes}
        for label in (self.note, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("muted", True)
        for box, label in self._labels.items():
            box.setMinimumContentsLength(5)
            box.activated.connect(lambda _index: self.chosen.emit())
            label.setBuddy(box)
            label.setProperty("muted", True)
        for switch in switches:
            switch.toggled.connect(lambda _on: self.chosen.emit())
        self._build()

    def _build(self) -> None:
        self._choices = QWidget()
        choices = QGridLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setHorizontalSpacing(NEAR)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        for widget in (self.said, *self._switches, self.note, self.reveal):
            foot.addWidget(widget)
        foot.addStretch(1)
        self._words = _Words()
        self._words.changed.connect(self._share_height)
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
        choices.setColumnStretch(1, int(wide))  # beside their labels; beside each other by what they say
        if wide:
            self._words.column.addWidget(self._choices)
            self._words.column.addWidget(self._foot)
            places: list[tuple[QWidget, Place]] = [(self._words, (0, 0, 1, 1))]
        else:
            self._words.column.addWidget(self._foot)
            places = [(self._choices, (0, 0, 1, 1)), (self._words, (2, 0, 1, 1))]
        painted: Place = (0, 1, 1, 1) if wide else (1, 0, 1, 1)
        rows = (1, 0, 0) if wide else (0, 1, 0)
        arrange(grid, [*places, *((one, painted) for one in self._painted)], rows, (2, 3) if wide else (1, 0))

    def _share_height(self) -> None:
        """What is painted keeps a height that one can see something in, and more than the words below it."""
        room = self.height() - self._choices.sizeHint().height() - BETWEEN
        most = room - max(LEAST_PAINTED, round(PAINTED_SHARE * room))
        self._words.take_height(None if self._wide or self.picture_now is None else most)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small: no page may move the borders of the window."""
        return QSize(180, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()
        self._share_height()

    def say(self, words: str) -> None:
        """What is said of a point."""
        self.said.setText(words)

    def show_nothing(self, why: str) -> None:
        """There is nothing that could be shown."""
        self._show_only()
        self.note.setText(why)
        self.reveal.offer(page_is_empty=True)
        self._share_rows(nothing=True)

    @property
    def picture_now(self) -> PaintedView | None:
        """That which is painted and shown."""
        return next((painted for painted in self._painted if not painted.isHidden()), None)

    def _show_only(self, *widgets: QWidget) -> None:
        for widget in (*self._painted, *self._more, *self._switches, self.said, self._choices):
            widget.setVisible(widget in widgets)
        self.reveal.offer(page_is_empty=False)
        self._share_rows(nothing=False)

    def _share_rows(self, *, nothing: bool) -> None:
        """The words of an empty page stand at its top."""
        if not self._wide:
            self._grid.setRowStretch(1, int(not nothing))
            self._grid.setRowStretch(2, int(nothing))
        self._share_height()

    def _add_above(self, widget: QWidget) -> None:
        """One more thing, over the words."""
        self._more.append(widget)
        layout = self._foot.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, widget)

    def _show_box(self, box: QComboBox, on: bool) -> None:
        box.setVisible(on)
        self._labels[box].setVisible(on)

    def set_large(self, on: bool) -> None:
        """For a whole class."""
        font = theme_font(LARGE_PIXELS if on else NORMAL_PIXELS)
        for widget in (self.said, self.reveal, *self._switches, *self._labels, *self._labels.values()):
            widget.setFont(font)
        self.note.setFont(theme_font(NOTE_PIXELS if on else NORMAL_PIXELS))
        for box in self._labels:
            box.setMinimumHeight(round(1.7 * font.pixelSize()) if on else 0)

    @staticmethod
    def _fill(box: QComboBox, texts: Sequence[str], usual: int) -> None:
        """What was chosen stays, by its name, or by its place where there are as many; else the ``usual`` one."""
        chosen, place = box.currentText(), box.currentIndex() if box.count() == len(texts) else -1
        before = list(texts).index(chosen) if chosen in texts else place
        box.clear()
        box.addItems(list(texts))
        box.setCurrentIndex(before if 0 <= before < len(texts) else min(usual, len(texts) - 1))
        measure_anew(box)  # long words have more room than short
