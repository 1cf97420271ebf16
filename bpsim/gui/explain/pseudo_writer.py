"""Rules of the pseudo-code in writing: low enough for one line of text each.

Sums run over an index without a first and a last, derivatives stand beside a stroke.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bpsim.gui.formulas.latex import LatexWriter, PlainWriter
from bpsim.session.explaining.writing.equation import Symbol
from bpsim.session.explaining.writing.script import Script

_DERIVATIVE = re.compile(r"\\frac\{(\\partial .*)\}\{(\\partial .*)\}")


class PseudoWriter(LatexWriter):
    gap = r"\;"

    def __init__(self, script: Script) -> None:
        super().__init__(False, replace(script, node_names=None))

    def sum_sign(self, index: str, count: int) -> str:
        limits = rf"_{{{index}}}" if count == 0 else rf"_{{{index}=1}}^{{{count}}}"
        return rf"\Sigma{limits}\,"

    def fraction(self, top: str, bottom: str) -> str:
        return rf"\tfrac{{{top}}}{{{bottom}}}" if len(top + bottom) < 8 else super().fraction(top, bottom)

    def symbol(self, symbol: Symbol) -> str:
        return _DERIVATIVE.sub(r"{\1}/{\2}", super().symbol(symbol))


class PlainPseudoWriter(PlainWriter):
    def __init__(self, script: Script) -> None:
        super().__init__(False, replace(script, node_names=None))

    def sum_sign(self, index: str, count: int) -> str:
        return f"Σ({index}) " if count == 0 else super().sum_sign(index, count)
