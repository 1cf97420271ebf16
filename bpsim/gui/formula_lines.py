"""From an equation to the lines that are drawn: the rule in symbols, the same with numbers, the result."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.gui.formula import Run
from bpsim.gui.latex import LatexWriter, PlainWriter, Writer, latex_number
from bpsim.session.equation import Equation, Number, Product, Symbol

_LATEX = {False: LatexWriter(False), True: LatexWriter(True)}
_PLAIN = {False: PlainWriter(False), True: PlainWriter(True)}
_SIGNS = {"=": "=", "≈": r"\approx", "←": r"\leftarrow"}


@dataclass(frozen=True)
class FormulaLine:
    """``size``: how large against the main rule; ``begins``: a new equation begins here."""

    runs: tuple[Run, ...]
    plain: str
    size: float
    begins: bool = False


def main_lines(equation: Equation) -> list[FormulaLine]:
    """Three lines; fewer where the numbers would only repeat the result."""
    if isinstance(equation.rule, Number):
        return [_known(equation, 1.0)]
    lines = [_symbols(equation, 1.0)]
    numbers = _pieces(_LATEX[True], equation)
    start = "" if equation.assigns else "="
    if _has_numbers(equation):
        lines.append(FormulaLine(_led(start, numbers), f"{start} {_PLAIN[True].whole(equation.rule)}".strip(), 0.9))
    lines.append(_result(equation, 1.05))
    return lines


def auxiliary_lines(equation: Equation) -> list[FormulaLine]:
    """The rule, and beneath it numbers and result in one line; of a brief one the latter alone."""
    if isinstance(equation.rule, Number):
        return [_known(equation, 0.8)]
    sign = _sign(equation)
    result = (Run(_SIGNS[sign]), Run(latex_number(equation.result.shown), emphasis=True, clings=True))
    numbers = _PLAIN[True].whole(equation.rule)
    if not _has_numbers(equation):
        both = _symbols(equation, 0.8)
        return [FormulaLine((*both.runs, *result), f"{both.plain} {sign} {equation.result.shown}", 0.8, True)]
    pieces = _pieces(_LATEX[True], equation)
    if equation.brief:
        left = f"{_LATEX[False].whole(equation.left)} ="
        plain = f"{_PLAIN[False].whole(equation.left)} = {numbers} {sign} {equation.result.shown}"
        return [FormulaLine((Run(left), *_led("", pieces), *result), plain, 0.8, True)]
    plain = f"= {numbers} {sign} {equation.result.shown}"
    return [_symbols(equation, 0.8), FormulaLine((*_led("=", pieces), *result), plain, 0.8)]


def bare_lines(equation: Equation) -> list[FormulaLine]:
    """The rule in symbols, then with numbers and the result; no left side, since this is only a part of it.

    A product may break before each of its factors.
    """
    symbols = FormulaLine(_led("", _factors(False, equation)), _PLAIN[False].whole(equation.rule), 0.8, True)
    sign = _sign(equation)
    result = (Run(_SIGNS[sign]), Run(latex_number(equation.result.shown), emphasis=True, clings=True))
    if not _has_numbers(equation):
        plain = f"{symbols.plain} {sign} {equation.result.shown}"
        return [FormulaLine((*symbols.runs, *result), plain, 0.8, True)]
    plain = f"= {_PLAIN[True].whole(equation.rule)} {sign} {equation.result.shown}"
    return [symbols, FormulaLine((*_led("=", _factors(True, equation)), *result), plain, 0.8)]


def _factors(numbers: bool, equation: Equation) -> list[str]:
    writer = _LATEX[numbers]
    if not isinstance(equation.rule, Product):
        return _pieces(writer, equation)
    first, *others = (writer.whole(Product((factor,))) for factor in equation.rule.factors)
    return [first, *(rf"\times {factor}" if numbers else factor for factor in others)]


def _known(equation: Equation, size: float) -> FormulaLine:
    """A value that is what it is, such as the slope of relu."""
    left = Run(f"{_LATEX[False].whole(equation.left)} =")
    plain = f"{_PLAIN[False].whole(equation.left)} = {equation.result.shown}"
    return FormulaLine((left, Run(latex_number(equation.result.shown), emphasis=True)), plain, size, True)


def _symbols(equation: Equation, size: float) -> FormulaLine:
    sign = "←" if equation.assigns else "="
    left = f"{_LATEX[False].whole(equation.left)} {_SIGNS[sign]}"
    plain = f"{_PLAIN[False].whole(equation.left)} {sign} {_PLAIN[False].whole(equation.rule)}"
    return FormulaLine(_led(left, _pieces(_LATEX[False], equation)), plain, size, True)


def _result(equation: Equation, size: float) -> FormulaLine:
    sign = _sign(equation)
    runs = (Run(_SIGNS[sign]), Run(latex_number(equation.result.shown), emphasis=True, clings=True))
    return FormulaLine(runs, f"{sign} {equation.result.shown}", size)


def _sign(equation: Equation) -> str:
    return "=" if equation.adds_up else "≈"


def _pieces(writer: Writer, equation: Equation) -> list[str]:
    return writer.pieces(equation.rule)


def _led(start: str, pieces: list[str]) -> tuple[Run, ...]:
    """A later term that begins with its sign gets room after it: alone, TeX takes the sign for the number's own."""
    later = [rf"{piece[0]}\,{piece[1:]}" if piece[0] in "+-" else piece for piece in pieces[1:]]
    return tuple(Run(piece) for piece in [*([start] if start else []), *pieces[:1], *later])


def _has_numbers(equation: Equation) -> bool:
    return not isinstance(equation.rule, (Number, Symbol))
