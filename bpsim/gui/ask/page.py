"""The page "Ask": what is hidden, the question, who answers."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from bpsim.gui.ask.class_turns import ClassTurns
from bpsim.gui.ask.kinds import HiddenKinds
from bpsim.gui.ask.map_box import MapQuestionBox
from bpsim.gui.ask.question_box import QuestionBox
from bpsim.gui.look.theme import LARGE
from bpsim.gui.parts.two_columns import TwoColumns


class AskPage(TwoColumns):
    """Attributes: ``kinds``, ``question``, ``map_question``, ``turns``: the parts, which have the signals."""

    def __init__(self) -> None:
        super().__init__(spacing=14, margin=10)
        self.kinds, self.question, self.turns = HiddenKinds(), QuestionBox(), ClassTurns()
        self.map_question = MapQuestionBox()
        self.fill(
            [self.kinds, self.question, self.map_question], [self.map_question.map, self.question.hints, self.turns]
        )
        self.share_out(self.map_question.map)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.map_question.take_room(event.size().height())

    def bring_question(self) -> None:
        """Ready for an answer; in a low window it stands below what can be hidden."""
        self.question.field.setFocus()
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.question, 0, 0))  # once all has its place

    def set_large(self, on: bool) -> None:
        """Presentation: half as large again."""
        for part in (self.kinds, self.question, self.map_question, self.turns):
            part.set_scale(LARGE if on else 1.0)
