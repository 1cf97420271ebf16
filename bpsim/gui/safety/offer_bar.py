"""A line across the window that asks something and waits: text and a button for each answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


@dataclass(frozen=True)
class Answer:
    """A button: its words in the window's language, and what it does."""

    words: Callable[[], str]
    act: Callable[[], object]


class OfferBar(QFrame):
    """Hidden until ``offer``; goes when one of its answers was chosen, or with ``withdraw``. Never takes the focus by
    itself, so that keys keep stepping; Tab reaches its buttons, the first of which stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words: Callable[[], str] = str
        self._answers: Sequence[Answer] = ()
        self.buttons: list[QPushButton] = []
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def offer(self, words: Callable[[], str], answers: Sequence[Answer]) -> None:
        """Ask; ``words`` is called again when the language changes."""
        self._words, self._answers = words, answers
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(answer, primary=index == 0) for index, answer in enumerate(answers)]
        self._retranslate()
        self.show()

    def withdraw(self) -> None:
        """Ask no more."""
        self._answers = ()
        self.hide()

    def _button(self, answer: Answer, *, primary: bool) -> QPushButton:
        button = QPushButton()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("primary", primary)
        button.setMinimumHeight(26)
        button.clicked.connect(lambda: self._choose(answer))
        self._row.addWidget(button)
        return button

    def _choose(self, answer: Answer) -> None:
        self.withdraw()
        answer.act()

    def _retranslate(self) -> None:
        self._label.setText(self._words())
        self._label.setAccessibleName(self._label.text())
        for button, answer in zip(self.buttons, self._answers, strict=False):
            button.setText(answer.words())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange and self._answers:
            self._retranslate()
        super().changeEvent(event)
