"""Formulas beneath each other."""

from __future__ import annotations

from collections.abc import Sequence

from bpsim.gui.formulas.formula import FormulaView
from bpsim.gui.formulas.formula_lines import FormulaLine
from bpsim.gui.formulas.view_column import ViewColumn

PIXELS = 21
BEFORE_AN_EQUATION = 8


class FormulaColumn(ViewColumn[FormulaView]):
    """The lines of one equation or more."""

    def __init__(self) -> None:
        super().__init__(FormulaView)

    def show_lines(
        self, lines: Sequence[FormulaLine], scale: float = 1.0, role: str = "backward", *, swift: bool = False
    ) -> None:
        """``role``: the theme's colour of results; ``swift``: as plain text, for many updates a second."""
        for index, (view, line) in enumerate(zip(self.take(len(lines)), lines, strict=True)):
            top = round(BEFORE_AN_EQUATION * scale) if line.begins and index else 0
            view.show_formula(line.runs, line.plain, round(PIXELS * line.size * scale), role, top, swift)
