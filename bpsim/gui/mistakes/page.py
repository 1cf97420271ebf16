"""The lab's page: choose a mistake, read why the one that is on is wrong, or guess which it is."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bpsim.engine.mistakes.names import is_riddle, mistake_behind
from bpsim.gui.look.theme import theme_font
from bpsim.gui.mistakes.options import MistakeOptions
from bpsim.gui.mistakes.reason import Reason
from bpsim.gui.mistakes.words import look_of, name_of

translate = QCoreApplication.translate


class MistakePage(QScrollArea):
    """Signals: ``mistake_chosen(str)``, ``guessed(str)``; ``find_requested()``, ``reveal_requested()``,
    ``off_requested()``."""

    mistake_chosen = Signal(str)
    guessed = Signal(str)
    find_requested = Signal()
    reveal_requested = Signal()
    off_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._mistake = ""
        self._large = False
        self._title, self._text, self._answer = _label(), _label(), _label()
        self.options = MistakeOptions()
        self.options.chosen.connect(self._on_chosen)
        self.reason = Reason()
        self.find_button, self.reveal_button = QPushButton(), QPushButton()
        self.off_button, self.why_button = QPushButton(), QPushButton()
        for button, signal in (
            (self.find_button, self.find_requested), (self.reveal_button, self.reveal_requested),
            (self.off_button, self.off_requested),
        ):  # fmt: skip
            button.clicked.connect(signal)
        self.why_button.clicked.connect(self.show_reason)
        self._build()
        self.show_large(False)
        self.retranslate()

    def _build(self) -> None:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(8)
        parts = (
            self._title, self._text, self.why_button, self.reason, self._answer,
            self.find_button, self.reveal_button, self.off_button, self.options,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
            if isinstance(part, QPushButton):
                part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addStretch(1)
        self.setWidget(sheet)

    # what is shown

    def show_mistake(self, mistake: str, possible: Collection[str]) -> None:
        """``mistake``: the setting's value; ``possible``: the mistakes that show in this experiment."""
        if mistake != self._mistake:
            self.reason.hide()
            self._answer.clear()
            self.verticalScrollBar().setValue(0)
        self._mistake = mistake
        self.options.show_possible(self.options.buttons if self.hunting else possible)
        self.retranslate()

    def show_answer(self, text: str) -> None:
        """What is to be said of a guess."""
        self._answer.setText(text)
        self._answer.setAccessibleName(text)
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def show_reason(self) -> None:
        """Why the mistake is wrong, with the formula beside the right one."""
        if self._mistake and not self.hunting:
            self.reason.show_mistake(mistake_behind(self._mistake))
            self._arrange()

    def show_large(self, on: bool) -> None:
        """For the last row."""
        self._large = on
        self._title.setFont(theme_font(22 if on else 14, bold=True))
        for label in (self._text, self._answer):
            label.setFont(theme_font(20 if on else 13))
        for button in (self.find_button, self.reveal_button, self.off_button, self.why_button):
            button.setFont(theme_font(20 if on else 13))
        for part in (self.options, self.reason):
            part.show_large(on)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.show_large(self._large)  # Qt has put the fonts back when the page got its place

    @property
    def hunting(self) -> bool:
        return is_riddle(self._mistake)

    @property
    def answer(self) -> str:
        return self._answer.text()

    @property
    def text(self) -> str:
        return f"{self._title.text()}\n{self._text.text()}"

    def _on_chosen(self, mistake: str) -> None:
        (self.guessed if self.hunting else self.mistake_chosen).emit(mistake)

    def _arrange(self) -> None:
        known = bool(self._mistake) and not self.hunting
        self.why_button.setVisible(known and self.reason.isHidden())
        self._answer.setVisible(bool(self._answer.text()))
        self.find_button.setVisible(not self.hunting)
        self.reveal_button.setVisible(self.hunting)
        self.off_button.setVisible(bool(self._mistake))
        self.options.setVisible(not known)

    # language

    def retranslate(self) -> None:
        self.find_button.setText(translate("Mistakes", "Find the mistake"))
        self.find_button.setToolTip(translate("Mistakes", "One mistake is switched on without saying which"))
        self.reveal_button.setText(translate("Mistakes", "Reveal it"))
        self.off_button.setText(translate("Mistakes", "Switch off"))
        self.why_button.setText(translate("Mistakes", "Why is it wrong?"))
        self.reveal_button.setToolTip(translate("Mistakes", "Say which mistake it is, without a guess"))
        self.off_button.setToolTip(translate("Mistakes", "A new run of the correct program, from the start"))
        self.why_button.setToolTip(translate("Mistakes", "The wrong formula beside the right one, and what it does"))
        if self.hunting:
            self._title.setText(translate("Mistakes", "Which mistake is it?"))
            self._text.setText(
                translate(
                    "Mistakes", "Choose one; below each stands what it would look like. Nothing is lost by guessing."
                )
            )
        elif self._mistake:
            mistake = mistake_behind(self._mistake)
            self._title.setText(translate("Mistakes", "Deliberately wrong: {name}").format(name=name_of(mistake)))
            self._text.setText(look_of(mistake))
        else:
            self._title.setText(translate("Mistakes", "The program is right"))
            self._text.setText(
                translate(
                    "Mistakes",
                    "Switch on a mistake that people make, and watch what comes of it beside the correct program. Pale "
                    "ones would change nothing in this network.",
                )
            )
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if not hasattr(self, "why_button"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self._answer.clear()  # it is said anew with the next guess
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.show_large(self._large)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
