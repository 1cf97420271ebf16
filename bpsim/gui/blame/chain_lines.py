"""The chain of partial derivatives of a weight or a bias, as lines to be drawn."""

from __future__ import annotations

from dataclasses import replace

from bpsim.gui.formula import Run
from bpsim.gui.formula_lines import FormulaLine, bare_lines
from bpsim.gui.notation import latex_symbol, plain_symbol
from bpsim.session.blame.formulas import Subject, chain, links, total_name
from bpsim.session.equation import Name


def chain_lines(subject: Subject) -> list[FormulaLine]:
    """dl/dw = dz/dw da/dz dl/da, then the rule of each of them, then this moment's numbers and the result."""
    name = total_name(subject)
    pairs = links(subject)
    runs = (Run(f"{latex_symbol(name)} ="), *(Run(_latex(top, by)) for top, by in pairs))
    plain = f"{plain_symbol(name)} = " + " ".join(f"∂{plain_symbol(top)}/∂{plain_symbol(by)}" for top, by in pairs)
    symbols, *numbers = bare_lines(chain(subject)[0])
    rule = replace(symbols, runs=(Run("="), *symbols.runs), plain=f"= {symbols.plain}", size=0.9, begins=False)
    return [FormulaLine(runs, plain, 0.9, True), rule, *(replace(line, size=0.9) for line in numbers)]


def _latex(top: Name, by: Name) -> str:
    return rf"\frac{{\partial {latex_symbol(top)}}}{{\partial {latex_symbol(by)}}}"
