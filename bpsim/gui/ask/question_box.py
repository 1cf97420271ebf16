"""The question: what is asked, the field for the answer, what is said of it, and the hints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from bpsim.gui.controls.field import Field
from bpsim.gui.formulas.formula_column import FormulaColumn
from bpsim.gui.formulas.formula_lines import FormulaLine
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.flow import FlowLayout
from bpsim.gui.parts.said import tell
from bpsim.gui.settings.section import Section, SmallButton
from bpsim.gui.workspace.menus.text_field_keys import STEPS

translate = QCoreApplication.translate


class QuestionBox(Section):
    """Signals: ``answered(str)`` with what was typed; ``hint_asked``, ``answer_asked``, ``next_asked``.

    Attributes: ``hints``, the formulas that have been given; the page finds a place for them.
    """

    answered = Signal(str)
    hint_asked = Signal()
    answer_asked = Signal()
    next_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question, self.verdict = QLabel(), QLabel()
        for label in (self.question, self.verdict):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.field = Field(leaving=False)
        self.field.setProperty(STEPS, True)  # the lesson goes on, whoever has the focus
        self.field.returnPressed.connect(self._on_answered)
        self.check = QPushButton()
        self.check.setProperty("primary", True)
        self.check.clicked.connect(self._on_answered)
        self.hint, self.show_answer, self.next = SmallButton(), SmallButton(), SmallButton()
        self.hint.clicked.connect(self.hint_asked)
        self.show_answer.clicked.connect(self.answer_asked)
        self.next.clicked.connect(self.next_asked)
        self.hints = FormulaColumn()
        self._build()
        self.set_scale(1.0)
        self.retranslate()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.field, 1)
        line.addWidget(self.check)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=4)
        for button in (self.hint, self.show_answer, self.next):
            flow.addWidget(button)
        self.rows.addWidget(self.question)
        self.rows.addSpacing(6)
        self.rows.addLayout(line)
        self.rows.addSpacing(6)
        self.rows.addWidget(self.verdict)
        self.rows.addSpacing(4)
        self.rows.addWidget(buttons)

    def _on_answered(self) -> None:
        if self.field.text().strip():
            self.answered.emit(self.field.text())

    # what is shown

    def show_question(self, text: str, symbol: str) -> None:
        """Another question: an empty field, no verdict. ``text`` "" where there is nothing to ask."""
        self.question.setText(f"{text}\n{symbol} = ?" if symbol else text)
        for widget in (self.field, self.check, self.hint, self.show_answer, self.next):
            widget.setEnabled(bool(symbol))
        self.field.setText("")
        self.show_verdict("", wrong=False)
        self.show_hint([], "forward")

    def rename_question(self, text: str, symbol: str) -> None:
        """The same question in another language."""
        self.question.setText(f"{text}\n{symbol} = ?" if symbol else text)

    def show_verdict(self, text: str, *, wrong: bool) -> None:
        tell(self.verdict, text, wrong=wrong)
        if wrong:
            self.field.selectAll()

    def show_hint(self, lines: Sequence[FormulaLine], role: str) -> None:
        self.hints.show_lines(lines, self._scale, role)

    def hint_texts(self) -> list[str]:
        """The hints that can be seen, as plain text."""
        return self.hints.texts()

    def set_scale(self, scale: float) -> None:
        super().set_scale(scale)
        self.check.setFont(theme_font(round(13 * scale)))
        self.question.setFont(theme_font(round(14 * scale), bold=True))
        self.verdict.setFont(theme_font(round(13 * scale)))
        self.field.setFont(theme_font(round(14 * scale), mono=True))

    def retranslate(self) -> None:
        self.heading.setText(translate("Ask", "QUESTION"))
        self.field.setPlaceholderText(translate("Ask", "0.25, 1/4, 0.5 × 0.5 …"))
        self.field.setAccessibleName(translate("Ask", "Answer"))
        self.field.setToolTip(
            translate("Ask", "A number or a sum: 0.25, 1/4, 1.7×10^-3, sigma(0.3), 0.8 × 1 + 0.2 × 0.1")
        )
        self.check.setText(translate("Ask", "Check"))
        self.check.setToolTip(translate("Ask", "Judge the answer; a wrong one is told what went wrong (Enter)"))
        self.hint.setText(translate("Ask", "Hint"))
        self.hint.setToolTip(translate("Ask", "First the rule, then its numbers, then the answer"))
        self.show_answer.setText(translate("Ask", "Reveal"))
        self.show_answer.setToolTip(translate("Ask", "Show this value, without a point for it"))
        self.next.setText(translate("Ask", "Another question"))
        self.next.setToolTip(translate("Ask", "The next hidden value; or click one on the diagram"))
