"""Expressions: what a value is made of, as a small immutable tree.

One tree has two renderings, symbols and this moment's numbers: every leaf that has a symbol also
carries its value and the digits it is shown with. ``evaluate`` computes the tree from the values, or
from the digits shown, so that an equation can tell whether it adds up as it stands on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.elementary import exp
from bpsim.session.hidden_value import is_hidden
from bpsim.session.words.number_format import MINUS, format_number, last_digit, shown_value

Index: TypeAlias = int | str


@dataclass(frozen=True)
class Name:
    """What a symbol stands for. ``layer`` is the layer's number; ``indices`` are nodes from 0 on, or letters.

    ``sample`` counts the samples of the batch from 0 on. ``variant``: the activation of a derivative, or the
    loss that is differentiated ("L" the batch's, "l" one sample's).
    """

    kind: str
    layer: Index | None = None
    indices: tuple[Index, ...] = ()
    sample: Index | None = None
    variant: str = ""


@dataclass(frozen=True)
class Number:
    """A constant of a formula: 1, 2, the N of a mean."""

    value: float

    @property
    def shown(self) -> str:
        """With every digit: who types the formula into a calculator has no other."""
        return f"{self.value:.10g}".replace("-", MINUS)


@dataclass(frozen=True)
class Symbol:
    """A named value, with the digits it is shown with."""

    name: Name
    value: float
    shown: str


def symbol(name: Name, value: float, shown: str | None = None) -> Symbol:
    """A symbol shown as numbers usually are, unless ``shown`` says otherwise."""
    return Symbol(name, float(value), format_number(value) if shown is None else shown)


@dataclass(frozen=True)
class Elided:
    """The middle of a long sum: ``count`` terms that are not written out, and what they add up to."""

    count: int
    value: float


@dataclass(frozen=True)
class Sum:
    terms: tuple[Expression, ...]


@dataclass(frozen=True)
class SumOver:
    """A sum over an index that runs from 1 to the number of terms: in symbols one ``pattern`` under a sum sign."""

    index: str
    pattern: Expression
    terms: tuple[Expression, ...]


@dataclass(frozen=True)
class Product:
    factors: tuple[Expression, ...]


@dataclass(frozen=True)
class Difference:
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Negation:
    operand: Expression


@dataclass(frozen=True)
class Fraction:
    top: Expression
    bottom: Expression


@dataclass(frozen=True)
class Square:
    base: Expression


@dataclass(frozen=True)
class Power:
    base: Expression
    exponent: int | Expression


@dataclass(frozen=True)
class Apply:
    """A function of one argument: an activation's id, or one of ``FUNCTIONS``."""

    function: str
    argument: Expression


@dataclass(frozen=True)
class Bound:
    """The greater ("max") or the smaller ("min") of a number and an expression."""

    which: str
    limit: Number
    argument: Expression


@dataclass(frozen=True)
class Indicator:
    """1 where ``left`` ``relation`` ``right`` holds, else 0."""

    relation: str
    left: Expression
    right: Expression


Expression: TypeAlias = (
    Number
    | Symbol
    | Elided
    | Sum
    | SumOver
    | Product
    | Difference
    | Negation
    | Fraction
    | Square
    | Power
    | Apply
    | Bound
    | Indicator
)


def negated(expression: Expression) -> Expression:
    """The same with its sign turned, without two signs in a row."""
    return expression.operand if isinstance(expression, Negation) else Negation(expression)


def times(*factors: Expression) -> Expression:
    """A product; minus signs of its factors come before it."""
    product = Product(tuple(factor.operand if isinstance(factor, Negation) else factor for factor in factors))
    is_negative = sum(isinstance(factor, Negation) for factor in factors) % 2 == 1
    return Negation(product) if is_negative else product


def plus(left: Expression, right: Expression) -> Expression:
    """left + right, or left - what right is the negation of; of a difference the first part comes first."""
    if isinstance(right, Difference):
        return Difference(plus(left, right.left), right.right)
    return Difference(left, right.operand) if isinstance(right, Negation) else Sum((left, right))


def minus(left: Expression, right: Expression) -> Expression:
    return plus(left, negated(right))


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "exp": exp, "ln": np.log, "sqrt": np.sqrt, "sign": np.sign, "abs": np.abs, "floor": np.floor, "cos": np.cos,
}  # fmt: skip
BOUNDS: dict[str, Callable[..., Any]] = {"max": np.maximum, "min": np.minimum}
RELATIONS: dict[str, Callable[..., Any]] = {">": np.greater, "≥": np.greater_equal, "<": np.less}


def evaluate(expression: Expression, *, as_shown: bool = False) -> float:
    """The value of the tree; ``as_shown`` computes with the digits on the screen instead of the values."""
    with np.errstate(all="ignore"):
        return float(_value(expression, as_shown))


def _value(expression: Expression, as_shown: bool) -> np.float64:
    match expression:
        case Number(value) | Elided(_, value):
            return np.float64(value)
        case Symbol(_, value, shown):
            return np.float64(shown_value(shown) if as_shown else value)
        case Sum(terms) | SumOver(_, _, terms):
            return np.float64(sum(_value(term, as_shown) for term in terms))
        case Product(factors):
            return np.float64(np.prod([_value(factor, as_shown) for factor in factors]))
        case Difference(left, right):
            return _value(left, as_shown) - _value(right, as_shown)
        case Negation(operand):
            return -_value(operand, as_shown)
        case Fraction(top, bottom):
            return _value(top, as_shown) / _value(bottom, as_shown)
        case Square(base):
            return _value(base, as_shown) ** 2
        case Power(base, exponent):
            return _value(base, as_shown) ** (exponent if isinstance(exponent, int) else _value(exponent, as_shown))
        case Apply(function, argument):
            return _applied(function, _value(argument, as_shown))
        case Bound(which, limit, argument):
            return np.float64(BOUNDS[which](limit.value, _value(argument, as_shown)))
        case Indicator(relation, left, right):
            return np.float64(RELATIONS[relation](_value(left, as_shown), _value(right, as_shown)))
    raise TypeError(f"not an expression: {expression!r}")


def _applied(function: str, value: np.float64) -> np.float64:
    if function in FUNCTIONS:
        return np.float64(FUNCTIONS[function](value))
    return np.float64(ACTIVATIONS[function].value(np.array([value]))[0])


@dataclass(frozen=True)
class Equation:
    """``left = rule``, and what comes out. ``brief``: the rule is one of several alike, numbers are enough."""

    left: Symbol | Apply
    rule: Expression
    result: Symbol
    brief: bool = False
    assigns: bool = False

    @cached_property
    def adds_up(self) -> bool:
        """Whether the digits shown give the digits of the result; else an "approximately equal" sign is due.

        Where a number is not open yet (a dash stands for it), nothing speaks against it.
        """
        try:
            computed = evaluate(self.rule, as_shown=True)
            result = shown_value(self.result.shown)
        except ValueError:
            return True
        if is_hidden(computed) or is_hidden(result):
            return True  # nobody sees a digit that could be wrong
        if not (np.isfinite(computed) and np.isfinite(result)):
            return computed == result
        return abs(computed - result) <= 0.5 * last_digit(self.result.shown) * (1.0 + 1e-9)


def equation(left: Symbol, rule: Expression, *, brief: bool = False, assigns: bool = False) -> Equation:
    """The usual case: the left side's own value is the result."""
    return Equation(left, rule, left, brief, assigns)
