"""From an equation to the lines that are drawn: the rule in symbols, the same with numbers, the result."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bpsim.gui.formula import Run
from bpsim.gui.latex import LatexWriter, PlainWriter, Writer, latex_number
from bpsim.session.equation import Equation, Number, Symbol
from bpsim.session.script import NAME_CLOSES, STANDARD_SCRIPT, Script

_SIGNS = {"=": "=", "≈": r"\approx", "←": r"\leftarrow"}
_AFTER_A_NAME = re.compile(f"(?<={NAME_CLOSES}) ")


@dataclass(frozen=True)
class FormulaLine:
    """``size``: how large against the main rule; ``begins``: a new equation begins here."""

    runs: tuple[Run, ...]
    plain: str
    size: float
    begins: bool = False


def main_lines(equation: Equation, script: Script = STANDARD_SCRIPT) -> list[FormulaLine]:
    """Three lines; fewer where the numbers would only repeat the result."""
    return _Lines(equation, script).main()


def auxiliary_lines(equation: Equation, script: Script = STANDARD_SCRIPT) -> list[FormulaLine]:
    """The rule, and beneath it numbers and result in one line; of a brief one the latter alone."""
    return _Lines(equation, script).auxiliary()


@lru_cache(maxsize=16)
def _writers(script: Script) -> tuple[Writer, Writer]:
    """LaTeX and plain text of symbols."""
    return LatexWriter(False, script), PlainWriter(False, script)


class _Lines:
    """One equation's lines. Symbols with names in them are plain text: the typesetter has no Chinese."""

    def __init__(self, equation: Equation, script: Script) -> None:
        self._equation = equation
        self._latex, self._plain = _writers(script)
        self._numbers = PlainWriter(True, script).whole(equation.rule)
        self._number_pieces = LatexWriter(True, script).pieces(equation.rule)
        self._named = script.node_names is not None
        self._sign = "=" if equation.adds_up else "≈"

    def main(self) -> list[FormulaLine]:
        if isinstance(self._equation.rule, Number):
            return [self._known(1.0)]
        lines = [self._symbols(1.0)]
        start = "" if self._equation.assigns else "="
        if self._has_numbers():
            lines.append(FormulaLine(_led(start, self._number_pieces), f"{start} {self._numbers}".strip(), 0.9))
        lines.append(FormulaLine(self._result(), f"{self._sign} {self._equation.result.shown}", 1.05))
        return lines

    def auxiliary(self) -> list[FormulaLine]:
        shown = self._equation.result.shown
        if isinstance(self._equation.rule, Number):
            return [self._known(0.8)]
        if not self._has_numbers():
            both = self._symbols(0.8)
            return [FormulaLine((*both.runs, *self._result()), f"{both.plain} {self._sign} {shown}", 0.8, True)]
        if self._equation.brief:
            runs = (*self._left("="), *_led("", self._number_pieces), *self._result())
            return [FormulaLine(runs, f"{self._left_text()} = {self._numbers} {self._sign} {shown}", 0.8, True)]
        runs = (*_led("=", self._number_pieces), *self._result())
        return [self._symbols(0.8), FormulaLine(runs, f"= {self._numbers} {self._sign} {shown}", 0.8)]

    def _known(self, size: float) -> FormulaLine:
        """A value that is what it is, such as the slope of relu."""
        shown = self._equation.result.shown
        runs = (*self._left("="), Run(latex_number(shown), emphasis=True))
        return FormulaLine(runs, f"{self._left_text()} = {shown}", size, True)

    def _symbols(self, size: float) -> FormulaLine:
        sign, rule = "←" if self._equation.assigns else "=", self._equation.rule
        if self._named:
            parts = [part for piece in self._plain.pieces(rule) for part in _AFTER_A_NAME.split(piece)]
            runs = tuple(Run(part, plain=True) for part in parts)
        else:
            runs = _led("", self._latex.pieces(rule))
        return FormulaLine(
            (*self._left(sign), *runs), f"{self._left_text()} {sign} {self._plain.whole(rule)}", size, True
        )

    def _left(self, sign: str) -> tuple[Run, ...]:
        if self._named:
            return (Run(f"{self._left_text()} {sign}", plain=True),)
        return (Run(f"{self._latex.whole(self._equation.left)} {_SIGNS[sign]}"),)

    def _left_text(self) -> str:
        return self._plain.whole(self._equation.left)

    def _result(self) -> tuple[Run, ...]:
        return Run(_SIGNS[self._sign]), Run(latex_number(self._equation.result.shown), emphasis=True, clings=True)

    def _has_numbers(self) -> bool:
        return not isinstance(self._equation.rule, (Number, Symbol))


def _led(start: str, pieces: list[str]) -> tuple[Run, ...]:
    """A later term that begins with its sign gets room after it: alone, TeX takes the sign for the number's own."""
    later = [rf"{piece[0]}\,{piece[1:]}" if piece[0] in "+-" else piece for piece in pieces[1:]]
    return tuple(Run(piece) for piece in [*([start] if start else []), *pieces[:1], *later])
