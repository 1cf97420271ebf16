"""A line for a setting's value, without a frame until it is pointed at; it can be nudged and tried."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from bpsim.gui.controls.field import Field
from bpsim.gui.look.theme import polish, theme_font
from bpsim.gui.parts.reading import read_from_left


class ValueField(Field):
    """Signals: ``nudged(int)`` for the arrows up (1) and down (-1)."""

    nudged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(theme_font(13, bold=True, mono=True))

    def show_value(self, text: str) -> None:
        super().show_value(text)
        if not self.typing:
            self.mark_problem(False)

    def show_tried(self, text: str | None) -> None:
        """A value that is only being tried, or (None) the one that holds again."""
        shown = self.shown
        self.setProperty("tried", text is not None)
        polish(self)
        self.setText(shown if text is None else text)
        self.hold(shown)
        self.setCursorPosition(0)

    def mark_problem(self, wrong: bool) -> None:
        if bool(self.property("problem")) == wrong:
            return
        self.setProperty("problem", wrong)
        polish(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        text = self.text() or self.placeholderText()
        width = self.fontMetrics().horizontalAdvance(text) + 16
        return QSize(max(52, min(width, 170)), 24)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(36, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.typing:
            self.nudged.emit(1 if event.key() == Qt.Key.Key_Up else -1)
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()
