"""A line to type a value into: it commits on Enter or when the focus leaves, and only what changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bpsim.gui.series import preview_colour
from bpsim.gui.theme import polish, theme, theme_font

_STYLE = """
QLineEdit {{ border: 1px solid transparent; border-radius: 6px; background: transparent; color: {text};
  padding: 1px 4px; min-height: 20px; }}
QLineEdit:hover {{ border-color: {border}; }}
QLineEdit:focus {{ border-color: {positive}; background: {card}; }}
QLineEdit:disabled {{ color: {faint}; border-color: transparent; }}
QLineEdit[tried="true"] {{ color: {backward}; }}
QLineEdit[problem="true"] {{ border-color: {error}; color: {error}; }}
"""


class ValueField(QLineEdit):
    """Signals: ``committed(str)`` with the text as it was typed; ``withdrawn()`` when a refused text
    was typed back to the value that is shown; ``nudged(int)`` for the arrows up (1) and down (-1).

    Escape brings the last good value back. A text that was refused stays until it is corrected
    or ``show_value`` brings another value.
    """

    committed = Signal(str)
    withdrawn = Signal()
    nudged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._sent = ""
        self._style = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(theme_font(13, bold=True, mono=True))
        self.restyle()

    def show_value(self, text: str) -> None:
        """The value as it is. What is being typed stays when it has nothing to do with the change."""
        typing = self.hasFocus() and self.text() != self._sent
        if typing and text == self._shown:
            return
        self._shown = self._sent = text
        self.mark_problem(False)
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def show_tried(self, text: str | None) -> None:
        """A value that is only being tried, or (None) the one that holds again."""
        tried = text is not None
        if text is None:
            text = self._shown
        self._sent = text
        self.setProperty("tried", tried)
        polish(self)
        self.setText(text)
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
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
            self.selectAll()
            event.accept()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.text() == self._sent:
            self.nudged.emit(1 if event.key() == Qt.Key.Key_Up else -1)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
            self._commit()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearFocus()  # the window's keys step and run again
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    def _commit(self) -> None:
        text = self.text()
        if text == self._sent:
            return
        self._sent = text
        if text == self._shown:  # back from a refused text: nothing to change, nothing wrong any more
            self.mark_problem(False)
            self.withdrawn.emit()
        else:
            self.committed.emit(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.restyle()

    def restyle(self) -> None:
        colours = theme()
        style = _STYLE.format(
            text=colours.text.name(),
            border=colours.border.name(),
            positive=colours.positive.name(),
            card=colours.card.name(),
            faint=colours.faint.name(),
            error=colours.error.name(),
            backward=preview_colour().name(),
        )
        if style != self._style:  # setting a style sheet sends PaletteChange again
            self._style = style
            self.setStyleSheet(style)
