"""The bar at the bottom of the window: what is looked for, where it is, and the way from one hit to the next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from bpsim.gui.controls.field import Field
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.said import mark_wrong
from bpsim.gui.workspace.side.about import PART

translate = QCoreApplication.translate

FIELD_WIDTH = 230
PIXELS, LARGE_PIXELS = 13, 20


class _FindField(Field):
    """Signals: ``submitted(bool backwards)`` for Enter, with Shift backwards; ``left()`` for Escape."""

    submitted = Signal(bool)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.submitted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Hidden until ``open``. Attributes: ``field``, ``run_button``.

    Signals: ``submitted(bool backwards)``, ``run_requested()``, ``closed()``.
    """

    submitted = Signal(bool)
    run_requested = Signal()
    closed = Signal()

    def __init__(self, following: QAction, preceding: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setProperty(PART, "find")
        self._hinting = False
        self._heading, self.field, self._result = QLabel(), _FindField(leaving=False), QLabel()
        self._heading.setProperty("heading", True)
        self.field.submitted.connect(self.submitted)
        self.field.left.connect(self.close_bar)
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        self._result.setWordWrap(True)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.run_button = QPushButton()
        self.run_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.run_button.setMinimumHeight(26)
        self.run_button.clicked.connect(self.run_requested)
        self.run_button.hide()
        self._close = self._button("✕")
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(self._heading)
        row.addWidget(self.field)
        for action in (preceding, following):
            button = self._button("")
            button.setDefaultAction(action)
            row.addWidget(button)
        row.addWidget(self._result, 1)
        row.addWidget(self.run_button)
        row.addWidget(self._close)
        self.set_large(False)
        self.retranslate()
        self.hide()

    @staticmethod
    def _button(text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    @property
    def result(self) -> str:
        """What is said of the search."""
        return self._result.text()

    def set_large(self, on: bool) -> None:
        """For the whole class to read, in a presentation."""
        font = theme_font(LARGE_PIXELS if on else PIXELS)
        for widget in (self.field, self._result, self.run_button):
            widget.setFont(font)
        self.field.setMinimumWidth(FIELD_WIDTH * LARGE_PIXELS // PIXELS if on else FIELD_WIDTH)

    def open_bar(self) -> None:
        """Show it, ready to type."""
        self.show()
        if not self.result or self._hinting:
            self.hint()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def hint(self) -> None:
        """Nothing has been looked for yet: what could be."""
        self.show_result(
            translate(
                "Find", "Type what is to happen, then Enter: loss < 0.1 · accuracy = 1 · w21(2) = 0 · |δ1(2)| max"
            )
        )
        self._hinting = True

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def show_result(self, text: str, *, error: bool = False, can_run: bool = False) -> None:
        """``can_run``: offer to go on training until it is found."""
        self._hinting = False
        self._result.setText(text)
        self._result.setAccessibleName(text)
        mark_wrong(self._result, error)
        self.run_button.setVisible(can_run)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.field.clearFocus()  # the window's keys step again

    def retranslate(self) -> None:
        self._heading.setText(translate("Find", "FIND"))
        self.field.setPlaceholderText(translate("Find", "loss < 0.1"))
        self.field.setAccessibleName(translate("Find", "What to find in the run"))
        self.field.setToolTip(
            translate(
                "Find",
                "A condition: loss < 0.1 · test loss min · accuracy = 1 · Li Si right · w21(2) = 0 · "
                "y1 > 0.5 for Zhang San · |δ1(2)| max · loss turns at epochs",
            )
        )
        self.run_button.setText(translate("Find", "Run until it is"))
        self._close.setToolTip(translate("Find", "Close this bar; the window's keys step again (Esc)"))
        self._close.setAccessibleName(self._close.toolTip())
        if self._hinting:
            self.hint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
