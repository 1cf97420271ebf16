"""The box of a task: what is asked, its body, what is said of answers, hints, and "Show me"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from bpsim.gui.lessons.tasks.bodies import Body
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.flow import FlowLayout
from bpsim.gui.parts.said import tell
from bpsim.gui.settings.section import SmallButton

translate = QCoreApplication.translate


def label_of(pixels: int) -> QLabel:
    """Plain words that wrap."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme_font(pixels))
    return label


class TaskBox(QFrame):
    """Attributes: ``body``, ``hint``, ``show_me`` (buttons). Signals: ``hint_asked()``, ``shown()`` for "Show me"."""

    hint_asked = Signal()
    shown = Signal()

    def __init__(self, body: Body) -> None:
        super().__init__()
        self.setObjectName("card")
        self.body = body
        self.question, self.verdict, self.hints = label_of(15), label_of(14), label_of(14)
        self.passing = label_of(14)
        self.passing.setVisible(False)
        self.hints.setProperty("muted", True)
        self.hint, self.show_me = SmallButton(), SmallButton()
        self.hint.clicked.connect(self.hint_asked)
        self.show_me.clicked.connect(self.shown)
        self._left, self._scale, self._gives_up = 0, 1.0, False
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=5)
        flow.addWidget(self.hint)
        flow.addWidget(self.show_me)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for widget in (self.question, self.body, self.verdict, self.hints, self._buttons, self.passing):
            column.addWidget(widget)

    def ask(self, question: str) -> None:
        self.question.setText(question)
        self.question.setVisible(bool(question))

    def say(self, verdict: str, *, wrong: bool) -> None:
        """What is to be said of the last answer."""
        tell(self.verdict, verdict, wrong=wrong)

    def warn(self, on: bool) -> None:
        """Whether it is said that the task is open, and what comes next."""
        self.passing.setVisible(on)

    def show_hints(self, given: Sequence[str], left: int) -> None:
        """Those that were given, and how many there are still."""
        self.hints.setText("\n".join(given))
        self.hints.setVisible(bool(given))
        self._left = left
        self._show_buttons()

    def offer(self, on: bool, *, gives_up: bool = False) -> None:
        """Whether "Show me" can be pressed; "Give up" where there is nothing to be shown."""
        self._gives_up = gives_up
        self.show_me.setVisible(on)
        self._show_buttons()

    def settle(self, on: bool, *, done: bool) -> None:
        """Nothing more is to be answered; ``done``: by oneself. The keys are the window's again: Qt would hand them to
        whatever button comes next."""
        focus = QApplication.focusWidget()
        if on and focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()
        self.body.settle(on, done)
        if on:
            self._left = 0
            self.offer(False)

    def _show_buttons(self) -> None:
        self.hint.setVisible(self._left > 0)
        self.hint.setText(translate("Lesson", "Hint ({count})").format(count=self._left))
        give_up, show = translate("Lesson", "Give up"), translate("Lesson", "Show me")
        self.show_me.setText(give_up if self._gives_up else show)
        self.show_me.setToolTip(
            translate("Lesson", "Go on without it")
            if self._gives_up
            else translate("Lesson", "Show the answer, and go on")
        )
        self._buttons.setVisible(self._left > 0 or not self.show_me.isHidden())

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self.question.setFont(theme_font(round(15 * scale), bold=True))
        for label in (self.verdict, self.hints, self.passing):
            label.setFont(theme_font(round(14 * scale)))
        for button in (self.hint, self.show_me):
            button.set_scale(scale)
        self.body.set_scale(scale)

    def retranslate(self) -> None:
        self._show_buttons()
        self.passing.setText(translate("Lesson", "Not answered yet. Page Down once more goes on without an answer."))
        self.body.retranslate()
