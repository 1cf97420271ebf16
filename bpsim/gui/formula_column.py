"""Formulas beneath each other."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bpsim.gui.formula import FormulaView
from bpsim.gui.formula_lines import FormulaLine

PIXELS = 21
BEFORE_AN_EQUATION = 8


class FormulaColumn(QWidget):
    """Signals: ``pointed(tuple)``: what the term under the mouse speaks of on the diagram."""

    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._views: list[FormulaView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_lines(
        self, lines: Sequence[FormulaLine], scale: float = 1.0, role: str = "backward", *, swift: bool = False
    ) -> None:
        """``role``: the theme's colour of results; ``swift``: as plain text, for many updates a second."""
        while len(self._views) < len(lines):
            view = FormulaView()
            view.pointed.connect(self.pointed)
            self._views.append(view)
            self._column.addWidget(view)
        for index, (view, line) in enumerate(zip(self._views, lines, strict=False)):
            top = round(BEFORE_AN_EQUATION * scale) if line.begins and index else 0
            view.show_formula(line.runs, line.plain, round(PIXELS * line.size * scale), role, top, swift)
        for index, view in enumerate(self._views):
            view.setVisible(index < len(lines))
        self.setVisible(bool(lines))

    def light(self, tie: Hashable) -> None:
        """Tint the terms that speak of something on the diagram; None for none."""
        for view in self._views:
            view.light(tie)

    @property
    def views(self) -> list[FormulaView]:
        """The formulas that are shown, from top to bottom."""
        return [view for view in self._views if not view.isHidden()]

    def texts(self) -> list[str]:
        return [view.plain_text() for view in self.views]
