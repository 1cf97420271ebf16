"""The page "Ask": what is hidden, the question, who answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bpsim.gui.ask.class_turns import ClassTurns
from bpsim.gui.ask.kinds import HiddenKinds
from bpsim.gui.ask.question_box import QuestionBox

LARGE = 1.5


class AskPage(QScrollArea):
    """Attributes: ``kinds``, ``question``, ``turns``: the three parts, which have the signals."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kinds, self.question, self.turns = HiddenKinds(), QuestionBox(), ClassTurns()
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(12, 10, 10, 8)
        column.setSpacing(14)
        for part in (self.kinds, self.question, self.turns):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(sheet)

    def set_large(self, on: bool) -> None:
        """Presentation: half as large again."""
        for part in (self.question, self.turns):
            part.set_scale(LARGE if on else 1.0)
