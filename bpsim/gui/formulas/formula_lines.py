"""From an equation to the lines that are drawn: the rule in symbols, the same with numbers, the result."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bpsim.gui.formulas.formula import Run
from bpsim.gui.formulas.latex import LatexWriter, PlainWriter, Writer, latex_number
from bpsim.session.explaining.writing.equation import Equation, Expression, Number, Product, Symbol
from bpsim.session.explaining.writing.renaming import names_in
from bpsim.session.explaining.writing.script import NAME_CLOSES, STANDARD_SCRIPT, Script
from bpsim.session.explaining.writing.ties import Tie, term_names, ties_of

Term = tuple[str, tuple[Tie, ...]]
_SIGNS = {"=": "=", "≈": r"\approx", "←": r"\leftarrow"}
_AFTER_A_NAME = re.compile(f"(?<={NAME_CLOSES}) ")


@dataclass(frozen=True)
class FormulaLine:
    """``size``: how large against the main rule; ``begins``: a new equation begins here."""

    runs: tuple[Run, ...]
    plain: str
    size: float
    begins: bool = False


def main_lines(equation: Equation, script: Script = STANDARD_SCRIPT, *, wide: bool = False) -> list[FormulaLine]:
    """Three lines, two where it is ``wide``; fewer where the numbers would only repeat the result."""
    return _Lines(equation, script).main(wide)


def auxiliary_lines(equation: Equation, script: Script = STANDARD_SCRIPT) -> list[FormulaLine]:
    """The rule, and beneath it numbers and result in one line; of a brief one the latter alone."""
    return _Lines(equation, script).auxiliary()


def bare_lines(equation: Equation, script: Script = STANDARD_SCRIPT) -> list[FormulaLine]:
    """The rule in symbols, then with numbers and the result; no left side, since this is only a part of it.

    A product may break before each of its factors.
    """
    return _Lines(equation, script).bare()


@lru_cache(maxsize=16)
def _writers(script: Script) -> tuple[Writer, Writer]:
    """LaTeX and plain text of symbols."""
    return LatexWriter(False, script), PlainWriter(False, script)


class _Lines:
    """One equation's lines. Symbols with names in them are plain text: the typesetter has no Chinese."""

    def __init__(self, equation: Equation, script: Script) -> None:
        self._equation, self._depth = equation, script.depth
        self._latex, self._plain = _writers(script)
        self._numbers = PlainWriter(True, script).whole(equation.rule)
        self._number_latex = LatexWriter(True, script)
        self._number_terms = self._tied(self._number_latex.pieces(equation.rule), numbers=True)
        self._own = ties_of(names_in(equation.left), script.depth)
        self._named = script.node_names is not None
        self._sign = "=" if equation.adds_up else "≈"

    def main(self, wide: bool) -> list[FormulaLine]:
        if isinstance(self._equation.rule, Number):
            return [self._known(1.0)]
        start = "" if self._equation.assigns else "="
        numbers = FormulaLine(_led(start, self._number_terms), f"{start} {self._numbers}".strip(), 0.9)
        result = FormulaLine(self._result(), f"{self._sign} {self._equation.result.shown}", 1.05)
        if not self._has_numbers():
            return [self._symbols(1.0), result]
        if wide:
            both = FormulaLine((*numbers.runs, *result.runs), f"{numbers.plain} {result.plain}", 1.0)
            return [self._symbols(1.0), both]
        return [self._symbols(1.0), numbers, result]

    def auxiliary(self) -> list[FormulaLine]:
        shown = self._equation.result.shown
        if isinstance(self._equation.rule, Number):
            return [self._known(0.8)]
        if not self._has_numbers():
            both = self._symbols(0.8)
            return [FormulaLine((*both.runs, *self._result()), f"{both.plain} {self._sign} {shown}", 0.8, True)]
        if self._equation.brief:
            runs = (*self._left("="), *_led("", self._number_terms), *self._result())
            return [FormulaLine(runs, f"{self._left_text()} = {self._numbers} {self._sign} {shown}", 0.8, True)]
        runs = (*_led("=", self._number_terms), *self._result())
        return [self._symbols(0.8), FormulaLine(runs, f"= {self._numbers} {self._sign} {shown}", 0.8)]

    def bare(self) -> list[FormulaLine]:
        rule, shown = self._equation.rule, self._equation.result.shown
        text = self._plain.whole(rule)
        if self._named:
            runs = tuple(Run(part, plain=True) for part in _AFTER_A_NAME.split(text))
        else:
            runs = _led("", _factors(self._latex, rule))
        if not self._has_numbers():
            return [FormulaLine((*runs, *self._result()), f"{text} {self._sign} {shown}", 0.8, True)]
        numbers = (*_led("=", _factors(self._number_latex, rule)), *self._result())
        return [
            FormulaLine(runs, text, 0.8, True),
            FormulaLine(numbers, f"= {self._numbers} {self._sign} {shown}", 0.8),
        ]

    def _known(self, size: float) -> FormulaLine:
        """A value that is what it is, such as the slope of relu."""
        shown = self._equation.result.shown
        runs = (*self._left("="), Run(latex_number(shown), emphasis=True))
        return FormulaLine(runs, f"{self._left_text()} = {shown}", size, True)

    def _symbols(self, size: float) -> FormulaLine:
        sign, rule = "←" if self._equation.assigns else "=", self._equation.rule
        if self._named:
            terms = self._tied(self._plain.pieces(rule), numbers=False)
            runs = tuple(
                Run(part, plain=True, ties=ties) for piece, ties in terms for part in _AFTER_A_NAME.split(piece)
            )
        else:
            runs = _led("", self._tied(self._latex.pieces(rule), numbers=False))
        return FormulaLine(
            (*self._left(sign), *runs), f"{self._left_text()} {sign} {self._plain.whole(rule)}", size, True
        )

    def _left(self, sign: str) -> tuple[Run, ...]:
        if self._named:
            return (Run(f"{self._left_text()} {sign}", plain=True, ties=self._own),)
        return (Run(f"{self._latex.whole(self._equation.left)} {_SIGNS[sign]}", ties=self._own),)

    def _left_text(self) -> str:
        return self._plain.whole(self._equation.left)

    def _result(self) -> tuple[Run, ...]:
        shown = latex_number(self._equation.result.shown)
        return Run(_SIGNS[self._sign]), Run(shown, emphasis=True, clings=True, ties=self._own)

    def _tied(self, pieces: list[str], numbers: bool) -> list[Term]:
        """Each piece with what it speaks of on the diagram."""
        names = term_names(self._equation.rule, numbers)
        return [(piece, ties_of(own, self._depth)) for piece, own in zip(pieces, names, strict=True)]

    def _has_numbers(self) -> bool:
        return not isinstance(self._equation.rule, (Number, Symbol))


def _factors(writer: Writer, rule: Expression) -> list[Term]:
    """The pieces of a rule; of a product one a factor, with its sign where it is written in numbers."""
    if not isinstance(rule, Product):
        return [(piece, ()) for piece in writer.pieces(rule)]
    first, *others = (writer.whole(Product((factor,))) for factor in rule.factors)
    later = [rf"{writer.times.strip()} {factor}" if writer.numbers else factor for factor in others]
    return [(factor, ()) for factor in (first, *later)]


def _led(start: str, terms: list[Term]) -> tuple[Run, ...]:
    """A later term that begins with its sign gets room after it: alone, TeX takes the sign for the number's own."""
    later = [(rf"{piece[0]}\,{piece[1:]}" if piece[0] in "+-" else piece, ties) for piece, ties in terms[1:]]
    led = [Run(start)] if start else []
    return (*led, *(Run(piece, ties=ties) for piece, ties in [*terms[:1], *later]))
