"""Who answers: one alone, with hints, or the class in turn, with a score."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel

from bpsim.gui.controls.field import Field
from bpsim.gui.controls.renaming import rename_items
from bpsim.gui.controls.still_box import StillBox
from bpsim.gui.look.theme import theme_font
from bpsim.gui.settings.section import Section
from bpsim.session.asking.turns import Turns

translate = QCoreApplication.translate


class ClassTurns(Section):
    """Signals: ``mode_chosen(bool)``: the class in turn, or not; ``names_typed(str)``."""

    mode_chosen = Signal(bool)
    names_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.mode = StillBox()
        self.mode.addItems(["", ""])
        self.mode.currentIndexChanged.connect(lambda index: self.mode_chosen.emit(index == 1))
        self.names = Field()
        self.names.committed.connect(self.names_typed)
        self.turn, self.score = QLabel(), QLabel()
        for label in (self.turn, self.score):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.rows.addWidget(self.mode)
        for widget in (self.names, self.turn, self.score):
            self.rows.addSpacing(4)
            self.rows.addWidget(widget)
        self.set_scale(1.0)
        self.retranslate()
        self.show_turns(False, Turns())

    def show_turns(self, in_turn: bool, turns: Turns) -> None:
        """Whose turn it is, and the score."""
        self.names.setVisible(in_turn)
        self.turn.setVisible(in_turn and bool(turns.names))
        self.score.setVisible(in_turn and bool(turns.names))
        self.turn.setText(translate("Ask", "It is the turn of {name}.").format(name=turns.current))
        pairs = zip(turns.names, turns.points, strict=True)
        self.score.setText(" · ".join(f"{name} {points}" for name, points in pairs))

    def set_scale(self, scale: float) -> None:
        super().set_scale(scale)
        for widget in (self.mode, self.names):
            widget.setFont(theme_font(round(12 * scale)))
        self.turn.setFont(theme_font(round(14 * scale), bold=True))
        self.score.setFont(theme_font(round(12 * scale)))

    def retranslate(self) -> None:
        self.heading.setText(translate("Ask", "WHO ANSWERS"))
        rename_items(self.mode, (translate("Ask", "Alone, with hints"), translate("Ask", "The class in turn")))
        self.mode.setAccessibleName(translate("Ask", "Who answers"))
        self.mode.setToolTip(translate("Ask", "One person with hints, or names or teams in turn, with a score"))
        self.names.setPlaceholderText(translate("Ask", "Names, or how many teams"))
        self.names.setToolTip(translate("Ask", "Names with commas between them, or a number for Team 1, Team 2 …"))
        self.names.setAccessibleName(self.names.placeholderText())
