"""All the mistakes there are, each with what it would look like: to be switched on, or to be guessed."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bpsim.engine.mistakes.names import MISTAKES
from bpsim.gui.look.theme import theme_font
from bpsim.gui.mistakes.words import look_of, name_of
from bpsim.gui.settings.section import muted_label


class MistakeOptions(QWidget):
    """Signals: ``chosen(str)`` with the mistake's name in the file."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._looks: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for mistake in MISTAKES:
            button, look = QPushButton(), muted_label()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setStyleSheet("text-align: left;")
            button.clicked.connect(partial(self._choose, mistake))
            look.setContentsMargins(6, 0, 0, 6)
            column.addWidget(button)
            column.addWidget(look)
            self.buttons[mistake], self._looks[mistake] = button, look
        self.retranslate()

    def show_possible(self, mistakes: Collection[str]) -> None:
        """Which can be chosen: the others change nothing here."""
        for mistake, button in self.buttons.items():
            button.setEnabled(mistake in mistakes)

    def show_large(self, on: bool) -> None:
        for mistake, button in self.buttons.items():
            button.setFont(theme_font(20 if on else 13))
            self._looks[mistake].setFont(theme_font(18 if on else 12))

    def _choose(self, mistake: str) -> None:
        self.chosen.emit(mistake)

    def retranslate(self) -> None:
        for mistake, button in self.buttons.items():
            button.setText(name_of(mistake))
            button.setToolTip(look_of(mistake))
            self._looks[mistake].setText(look_of(mistake))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_looks"):
            self.retranslate()
