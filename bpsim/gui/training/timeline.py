"""The timeline: where in the run the window is, and the way to any other place in it."""

from __future__ import annotations

import unicodedata

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from bpsim.engine.batching import IntArray
from bpsim.engine.settings import COUNT_LIMIT
from bpsim.gui.controls.field import Field
from bpsim.gui.controls.key_slider import KeySlider
from bpsim.gui.controls.renaming import measure_anew
from bpsim.gui.controls.still_box import StillBox
from bpsim.gui.document.batch_names import BatchModel, BatchNames
from bpsim.gui.look.theme import theme
from bpsim.gui.parts.elided_label import ElidedLabel
from bpsim.gui.training.place_words import sample_words, step_words, update_words
from bpsim.session.words.number_format import grouped, of_count

translate = QCoreApplication.translate
NARROW, BESIDE_LESSON = 800, 450

MARK_WIDTH, MARK_HEIGHT = 2, 5
MEASURED_SAMPLES, LENGTH_OF_MANY = 200, 24  # a drop-down is as wide as its texts, where these are not too many


class _Scrubber(KeySlider):
    """``marks`` (n,) are values with a line beneath them."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: IntArray | None = None
        self._known: tuple[object, ...] = ()
        self._columns: list[int] = []

    def marked_columns(self) -> list[int]:
        """Where the marks stand, one a pixel."""
        if self.marks is None or not len(self.marks):
            return []
        known = (id(self.marks), self.width(), self.maximum())
        if known != self._known:  # there may be a million of them
            self._known, self._columns = known, self._columns_of(self.marks)
        return self._columns

    def _columns_of(self, marks: IntArray) -> list[int]:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, handle = self.style(), QStyle.SubControl.SC_SliderHandle
        length = style.subControlRect(QStyle.ComplexControl.CC_Slider, option, handle, self).width()
        room = max(1, self.width() - length)
        places = marks[marks <= self.maximum()] / max(1, self.maximum())
        columns: list[int] = np.unique((length // 2 + np.rint(places * room)).astype(np.int64)).tolist()
        return columns

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        columns = self.marked_columns()
        if columns:
            with QPainter(self) as painter:
                for column in columns:
                    painter.fillRect(column, self.height() - MARK_HEIGHT, MARK_WIDTH, MARK_HEIGHT, theme().warning)


class TimelineBar(QFrame):
    """Signals: ``update_requested(int)`` while the slider is dragged; ``run_to_requested(int)`` for a typed
    update, ``condition_requested(str)`` for anything else that was typed; ``row_requested(int)`` for another sample
    of the batch."""

    update_requested = Signal(int)
    run_to_requested = Signal(int)
    condition_requested = Signal(str)
    row_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._position: tuple[int, int, int, int, int, str] = (0, 1, 0, 1, 0, "")
        self._batch = BatchModel(self._sample_text)
        self._heading = QLabel()
        self._heading.setProperty("heading", True)
        self._slider = _Scrubber()
        self._slider.setMinimumWidth(90)
        self._slider.valueChanged.connect(self._on_slider)
        self._before = 0  # where Escape leads: the place when the keys came to the slider
        self._slider.taken.connect(self._remember)
        self._slider.escaped.connect(lambda: self._slider.setValue(self._before))
        self._done, self._place, self._go_label = QLabel(), ElidedLabel(40), QLabel()
        for label in (self._done, self._place, self._go_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("muted", True)
        self._go_label.setProperty("muted", True)
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sample, self._measured = StillBox(), (True, 0)  # few or many, and the longest name
        self._sample.setModel(self._batch)
        view = self._sample.view()
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)
        self._sample.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._sample.activated.connect(self.row_requested)
        self._go = Field(leaving=False)
        self._go.setFixedWidth(112)
        self._go.returnPressed.connect(self._on_go)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self._heading)
        row.addWidget(self._slider, 3)
        row.addWidget(self._done)
        row.addWidget(self._place, 4)
        for widget in (self._sample, self._go_label, self._go):
            row.addWidget(widget)
        self._bold(self._done)
        self.retranslate()

    @staticmethod
    def _bold(label: QLabel) -> None:
        font = label.font()
        font.setBold(True)
        label.setFont(font)

    def show_position(
        self, *, update: int, current: int, head: int, total: int, frame: int, frame_count: int, epoch: int,
        batch_text: str,
    ) -> None:  # fmt: skip
        """``update`` updates are done, frame ``frame`` of update ``current`` (both from 0) is shown; ``head`` are
        known, ``total`` is the length of the run."""
        self._position = (update, current, frame, frame_count, epoch, batch_text)
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(1, head))
            self._slider.setEnabled(head > 0)
            self._slider.setPageStep(max(1, head // 10))
            self._slider.setValue(update)
        self._go.setPlaceholderText(str(total))
        self._write()

    def show_marks(self, updates: IntArray | None) -> None:
        """Updates (n,) to be pointed out, or None."""
        self._slider.marks = updates
        self._slider.update()

    def show_batch(self, names: BatchNames, row: int) -> None:
        """The samples of the batch and which of them is shown."""
        if self._batch.show(names):
            few = len(names) <= MEASURED_SAMPLES
            policy = QComboBox.SizeAdjustPolicy
            self._sample.setSizeAdjustPolicy(
                policy.AdjustToContentsOnFirstShow if few else policy.AdjustToMinimumContentsLengthWithIcon
            )
            self._sample.setMinimumContentsLength(0 if few else LENGTH_OF_MANY)
            longest = max(len(names[place]) for place in range(len(names))) if few else 0
            if (few, longest) != self._measured:  # not with every batch of a run
                self._measured = few, longest
                measure_anew(self._sample)
        self._sample.setCurrentIndex(row)
        self._sample.setVisible(len(names) > 1)

    def _sample_text(self, index: int, name: str) -> str:
        return sample_words(index, self._batch.rowCount(), name)

    def _write(self) -> None:
        update, current, frame, frame_count, epoch, batch = self._position
        one, more = translate("Timeline", "1 update done"), translate("Timeline", "{count} updates done")
        self._done.setText(of_count(update, one, more))
        parts = [
            update_words(current),
            step_words(frame, frame_count),
            translate("Timeline", "epoch {number}").format(number=grouped(epoch + 1)),
            translate("Timeline", "batch: {names}").format(names=batch),
        ]
        self._place.setText(" · ".join(parts))

    def retranslate(self) -> None:
        self._heading.setText(translate("Timeline", "TIMELINE"))
        self._go_label.setText(translate("Timeline", "go to"))
        self._go.setToolTip(
            translate("Timeline", "Type the number of an update, or what to find (loss < 0.1), and press Enter")
        )
        self._go.setAccessibleName(translate("Timeline", "Go to update"))
        self._slider.setToolTip(translate("Timeline", "Drag to any update that is done"))
        self._slider.setAccessibleName(translate("Timeline", "Timeline"))
        self._sample.setToolTip(translate("Timeline", "Which sample of the batch the diagram shows"))
        self._batch.refresh()
        measure_anew(self._sample)
        self._write()

    def _remember(self) -> None:
        self._before = self._slider.value()

    def _on_slider(self, value: int) -> None:
        self.update_requested.emit(value)

    def _on_go(self) -> None:
        typed = self._go.text().strip()
        digits = "".join(unicodedata.normalize("NFKC", typed).split())
        if not typed:
            return
        self._go.setText("")
        self._go.clearFocus()
        if digits.isdecimal() and len(digits) <= len(str(COUNT_LIMIT)):
            self.run_to_requested.emit(min(int(digits), COUNT_LIMIT))
        else:
            self.condition_requested.emit(typed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._heading.setVisible(self.width() >= NARROW)  # the slider says as much
        for part in (self._go_label, self._go):  # the slider goes there, and Find
            part.setVisible(self.width() >= BESIDE_LESSON)
        self._write()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_go"):
            self.retranslate()
        super().changeEvent(event)
