"""The chain: dl/dw of a weight or a bias as a product of partial derivatives, in this moment's numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.gui.blame.chain_lines import chain_lines
from bpsim.gui.blame.part import Paragraph, Part
from bpsim.gui.blame.words import provisos
from bpsim.gui.formulas.formula_column import FormulaColumn
from bpsim.gui.formulas.formula_lines import auxiliary_lines
from bpsim.session.blame.formulas import Subject, chain
from bpsim.session.explaining.writing.script import Script

translate = QCoreApplication.translate


class ChainPart(Part):
    def __init__(self) -> None:
        super().__init__()
        self._chain, self._behind = FormulaColumn(), FormulaColumn()
        self._heading, self._note = Paragraph(heading=True), Paragraph(muted=True)
        self.fill([self._chain], [self._heading, self._behind, self._note])

    def show_chain(self, subject: Subject, script: Script) -> None:
        self._chain.show_lines(chain_lines(subject, script), self.scale)
        behind = [line for equation in chain(subject)[1:] for line in auxiliary_lines(equation, script)]
        self._heading.show_text(translate("Blame", "WHAT COMES FROM BEHIND") if behind else "", self.scale)
        self._behind.show_lines(behind, self.scale)
        self._note.show_text("\n".join(provisos(subject, script)), self.scale)

    def texts(self) -> list[str]:
        return [*self._chain.texts(), *self._behind.texts()]
