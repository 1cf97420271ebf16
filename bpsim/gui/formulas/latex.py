"""From an expression to text: LaTeX for typesetting, plain text for everything that is read without it.

A formula comes in pieces, so that a long sum can go on in the next line: "0.8 × 1", "+ 0.2 × 0.1".
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from bpsim.session.explaining.writing.equation import (
    Apply,
    Bound,
    Difference,
    Elided,
    Expression,
    Fraction,
    Indicator,
    Negation,
    Number,
    Power,
    Product,
    Square,
    Sum,
    SumOver,
    Symbol,
)
from bpsim.session.explaining.writing.renaming import is_long
from bpsim.session.explaining.writing.script import STANDARD_SCRIPT, Script
from bpsim.session.words.number_format import MINUS

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


class Writer(ABC):
    """Writes expressions, either in symbols or (``numbers``) with the values shown. A negative value gets brackets.

    So does a symbol that begins with a minus sign, as -dL/dw does in some notations.
    """

    def __init__(self, numbers: bool, script: Script = STANDARD_SCRIPT) -> None:
        self.numbers = numbers
        self.script = script

    @abstractmethod
    def number(self, shown: str) -> str: ...
    @abstractmethod
    def symbol(self, symbol: Symbol) -> str: ...
    @abstractmethod
    def fraction(self, top: str, bottom: str) -> str: ...
    @abstractmethod
    def power(self, base: str, exponent: str) -> str: ...
    @abstractmethod
    def root(self, text: str) -> str: ...
    @abstractmethod
    def sum_sign(self, index: str, count: int) -> str: ...

    times, gap, minus, ellipsis = " × ", " ", MINUS, "…"

    def whole(self, expression: Expression) -> str:
        return " ".join(self.pieces(expression))

    def pieces(self, expression: Expression) -> list[str]:
        """The expression, cut where a line may break."""
        match expression:
            case Sum(terms):
                return self._summed(terms)
            case SumOver(_, _, terms) if self.numbers:
                return self._summed(terms)
            case Negation(operand) if _is_sum(operand, self.numbers):
                return self._wrapped(self.minus, operand)
            case Product(factors) if _is_sum(factors[-1], self.numbers) and not is_long(Product(factors[:-1])):
                before = self._sign().join(self._factor(factor) for factor in factors[:-1])
                if self.numbers:
                    return [f"{before}{self.times}".rstrip(), *self._wrapped("", factors[-1])]
                return self._wrapped(f"{before}{self.gap}", factors[-1])
            case Product(factors) if is_long(expression):
                sign = self.times.lstrip() if self.numbers else ""
                signs = ("", *(sign for _ in factors[1:]))
                return [piece for pair in zip(signs, factors, strict=True) for piece in self._long_factor(*pair)]
            case Difference(left, right) if _is_sum(right, self.numbers):
                return [*self.pieces(left), *self._wrapped(f"{self.minus} ", right)]
            case Difference(left, right):
                return [*self.pieces(left), self._signed(Negation(right))]
        return [self._single(expression)]

    def _long_factor(self, sign: str, factor: Expression) -> list[str]:
        if _is_sum(factor, self.numbers) and is_long(factor):
            return self._wrapped(sign, factor)
        return [f"{sign}{self._factor(factor)}"]

    def _wrapped(self, prefix: str, total: Expression) -> list[str]:
        pieces = self.pieces(total)
        pieces[0] = f"{prefix}({pieces[0]}"
        pieces[-1] = f"{pieces[-1]})"
        return pieces

    def _summed(self, terms: tuple[Expression, ...]) -> list[str]:
        flat = [part for term in terms for part in (term.terms if isinstance(term, Sum) else (term,))]
        return [*self._term(flat[0], first=True), *(piece for term in flat[1:] for piece in self._term(term))]

    def _term(self, term: Expression, *, first: bool = False) -> list[str]:
        """A term of a sum, with its sign unless it is the first."""
        if isinstance(term, Product) and is_long(term):
            head, *others = self.pieces(term)
            return [head if first else f"+ {head}", *others]
        return [self.whole(term) if first else self._signed(term)]

    def _signed(self, term: Expression) -> str:
        """A later term of a sum, with its sign before it."""
        if isinstance(term, Negation):
            inner = term.operand
            if self._begins_with_minus(inner):
                return f"+ {self.whole(inner)[1:]}"
            text = self._bracket(self.whole(inner)) if _needs_bracket(inner) else self._factor(inner, is_first=False)
            return f"{self.minus} {text}"
        if self.numbers and isinstance(term, Symbol) and term.shown.startswith(MINUS):
            return f"{self.minus} {self.number(term.shown[1:])}"
        if self._begins_with_minus(term):
            return f"{self.minus} {self.whole(term)[1:]}"
        return f"+ {self.whole(term)}"

    def _single(self, expression: Expression) -> str:
        match expression:
            case Number():
                return self.number(expression.shown)
            case Symbol():
                return self.number(expression.shown) if self.numbers else self.symbol(expression)
            case Elided():
                return self.ellipsis
            case SumOver(index, pattern, terms):
                count = sum(term.count if isinstance(term, Elided) else 1 for term in terms)
                return f"{self.sum_sign(index, count)}{self._factor(pattern, is_first=False)}"
            case Product(factors):
                return self._sign().join(self._factor(factor) for factor in factors)
            case Negation(operand) if self._begins_with_minus(operand):
                return self.whole(operand)[1:]
            case Negation(operand):
                return f"{self.minus}{self._factor(operand)}"
            case Fraction(top, bottom):
                return self.fraction(self.whole(top), self.whole(bottom))
            case Square(base):
                return self.power(self._base(base), "2")
            case Power(base, exponent):
                written = str(exponent) if isinstance(exponent, int) else self.whole(exponent)
                return self.power(self._base(base), written)
            case Apply(function, argument):
                return self._applied(function, argument)
            case Indicator(relation, left, right):
                return f"[{self.whole(left)} {relation} {self.whole(right)}]"
            case Bound(which, limit, argument):
                return f"{self.function(which)}{self._bracket(f'{self._single(limit)}, {self.whole(argument)}')}"
        return self.whole(expression)

    def _sign(self) -> str:
        return self.times if self.numbers else self.gap

    def _factor(self, expression: Expression, is_first: bool = True) -> str:
        text = self.whole(expression)
        if self.numbers and isinstance(expression, Symbol) and expression.shown.startswith(MINUS):
            return self._bracket(text)
        return self._bracket(text) if _needs_bracket(expression) or self._begins_with_minus(expression) else text

    def _begins_with_minus(self, expression: Expression) -> bool:
        """Whether the symbol itself, not its value, has a minus sign."""
        return not self.numbers and isinstance(expression, Symbol) and self.whole(expression).startswith(self.minus)

    def _base(self, expression: Expression) -> str:
        text = self._factor(expression)
        if self.numbers and isinstance(expression, Symbol) and not expression.shown.startswith(MINUS):
            return self._bracket(text) if "×10" in expression.shown else text
        return self._bracket(text) if self._is_raised(expression, text) else text

    def _is_raised(self, expression: Expression, text: str) -> bool:
        """Whether an exponent would stand beside a superscript."""
        return isinstance(expression, Symbol) and not self.numbers and "^" in text

    def _applied(self, function: str, argument: Expression) -> str:
        inner = self.whole(argument)
        if function == "exp":
            if self.numbers and isinstance(argument, Negation) and isinstance(argument.operand, Symbol):
                shown = argument.operand.shown
                inner = self.number(shown[1:] if shown.startswith(MINUS) else f"{MINUS}{shown}")
            return self.power("e", inner)
        if function == "sqrt":
            return self.root(inner)
        if function == "abs":
            return f"|{inner}|"
        return f"{self.function(function)}{self._bracket(inner)}"

    def function(self, function: str) -> str:
        return self.script.function(function)[1]

    def _bracket(self, text: str) -> str:
        return f"({text})"


def _is_sum(expression: Expression, numbers: bool) -> bool:
    return isinstance(expression, (Sum, Difference)) or (numbers and isinstance(expression, SumOver))


def _needs_bracket(expression: Expression) -> bool:
    return isinstance(expression, (Sum, Difference, Negation))


class LatexWriter(Writer):
    """LaTeX as ziamath understands it: braces around negative numbers, true brackets that grow."""

    times, gap, minus, ellipsis = r" \times ", r"\,", "-", r"\cdots"

    def number(self, shown: str) -> str:
        return latex_number(shown)

    def symbol(self, symbol: Symbol) -> str:
        return self.script.latex(symbol.name)

    def fraction(self, top: str, bottom: str) -> str:
        return rf"\frac{{{top}}}{{{bottom}}}"

    def power(self, base: str, exponent: str) -> str:
        return f"{base}^{{{exponent}}}"

    def root(self, text: str) -> str:
        return rf"\sqrt{{{text}}}"

    def sum_sign(self, index: str, count: int) -> str:
        return rf"\sum_{{{index}=1}}^{{{count}}}"

    def function(self, function: str) -> str:
        return self.script.function(function)[0]

    def _bracket(self, text: str) -> str:
        """Around a fraction it grows."""
        return rf"\left({text}\right)" if r"\frac" in text else super()._bracket(text)


class PlainWriter(Writer):
    """Plain text with Unicode signs."""

    def number(self, shown: str) -> str:
        return shown

    def symbol(self, symbol: Symbol) -> str:
        return self.script.plain(symbol.name)

    def fraction(self, top: str, bottom: str) -> str:
        return "½" if (top, bottom) == ("1", "2") else f"{_grouped(top)}/{_grouped(bottom)}"

    def power(self, base: str, exponent: str) -> str:
        return f"{base}²" if exponent == "2" else f"{base}^{_grouped(exponent)}"

    def root(self, text: str) -> str:
        return f"√{_grouped(text)}"

    def sum_sign(self, index: str, count: int) -> str:
        return f"Σ({index}=1…{count}) "

    def _is_raised(self, expression: Expression, text: str) -> bool:
        return isinstance(expression, Symbol) and not self.numbers and text[-1] in "⁰¹²³⁴⁵⁶⁷⁸⁹"


def _grouped(text: str) -> str:
    return f"({text})" if any(sign in text for sign in " +/×") or text.startswith(MINUS) else text


def latex_number(shown: str) -> str:
    """A number as it is shown, in LaTeX."""
    mantissa, times, power = shown.partition("×10")
    text = mantissa.replace(MINUS, "-").replace("∞", r"\infty").replace("NaN", r"\mathrm{NaN}")
    if times:
        text += rf"\times 10^{{{power.translate(_RAISED)}}}"
    return f"{{{text}}}" if text.startswith("-") else text
