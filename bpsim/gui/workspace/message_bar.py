"""A line across the window that says what went wrong, or what to know; the window goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from bpsim.gui.look.theme import theme

translate = QCoreApplication.translate


Words = str | Callable[[], str]
"""What is said: how to say it in whatever language the window speaks meanwhile, or what is in no language."""


def said(words: Words) -> str:
    return words if isinstance(words, str) else words()


class MessageBar(QFrame):
    """Hidden until ``show_message``; goes with its button, Escape or ``hide``. Attribute: ``words``, the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self._close)
        self._error = False
        self.words: Words = ""
        self._retranslate()
        self.hide()

    @property
    def message(self) -> str:
        return self._label.text()

    def show_message(self, words: Words, *, error: bool) -> None:
        self._error, self.words = error, words
        self._write()
        self._restyle()
        self.show()

    def _write(self) -> None:
        text = said(self.words)
        self._label.setText(text)
        self._label.setAccessibleName(text)

    def _restyle(self) -> None:
        palette = self._label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().error if self._error else theme().warning)
        self._label.setPalette(palette)

    def _retranslate(self) -> None:
        self._close.setToolTip(translate("MessageBar", "Close this message"))
        self._close.setAccessibleName(self._close.toolTip())
        self._write()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
