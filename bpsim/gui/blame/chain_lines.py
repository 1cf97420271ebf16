"""The chain of partial derivatives of a weight or a bias, as lines to be drawn."""

from __future__ import annotations

from dataclasses import replace

from bpsim.gui.formulas.formula import Run
from bpsim.gui.formulas.formula_lines import FormulaLine, bare_lines
from bpsim.session.blame.formulas import Subject, chain, links, total_name
from bpsim.session.explaining.writing.script import Script


def chain_lines(subject: Subject, script: Script) -> list[FormulaLine]:
    """dl/dw = dz/dw da/dz dl/da, then the rule of each of them, then this moment's numbers and the result."""
    symbols, *numbers = bare_lines(chain(subject)[0], script)
    rule = replace(symbols, runs=(Run("="), *symbols.runs), plain=f"= {symbols.plain}", size=0.9, begins=False)
    return [_partials(subject, script), rule, *(replace(line, size=0.9) for line in numbers)]


def _partials(subject: Subject, script: Script) -> FormulaLine:
    name, pairs, descends = total_name(subject), links(subject), subject.moment.profile.descends
    plain = [f"∂{script.plain(top)}/∂{script.plain(by)}" for top, by in pairs]
    text = f"{script.plain(name)} = {'−' if descends else ''}{' '.join(plain)}"
    if script.node_names is not None:  # the typesetter has no Chinese
        parts = [f"{script.plain(name)} =", *(["−"] if descends else []), *plain]
        return FormulaLine(tuple(Run(part, plain=True) for part in parts), text, 0.9, True)
    quotients = [rf"\frac{{\partial {script.latex(top)}}}{{\partial {script.latex(by)}}}" for top, by in pairs]
    runs = (Run(f"{script.latex(name)} ="), *([Run("-")] if descends else []), *map(Run, quotients))
    return FormulaLine(runs, text, 0.9, True)
