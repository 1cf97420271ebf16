"""The formula on the screen is the program that runs: a row's own function, called with symbols, hands back the
expression of what it does.

The rows of the engine's tables are functions over operators, NumPy's ufuncs and the few functions of
``engine.elementary``. Called with arrays they compute; compiled they are the kernel; called with expressions, here,
they become a tree, from which formulas, pseudo-code and the lines of exported programs are written. (JAX and Dask
trace in this way: through ``__array_ufunc__``.)
"""

from __future__ import annotations

from collections.abc import Callable
from math import isnan, pi
from types import FunctionType
from typing import Any

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin

from bpsim.engine import elementary
from bpsim.session.explaining.writing.equation import (
    Apply,
    Bound,
    Expression,
    Fraction,
    Indicator,
    Negation,
    Number,
    Power,
    Product,
    Square,
    Sum,
    evaluate,
    minus,
    negated,
    plus,
    times,
)

HALF = Fraction(Number(1), Number(2))


class Traced(NDArrayOperatorsMixin):
    """An expression that grows by what is done with it."""

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, expression: Expression) -> None:
        self.expression = expression

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **options: Any) -> Any:
        rule = _UFUNCS.get(ufunc.__name__)
        if method != "__call__" or options or rule is None:
            return NotImplemented
        return Traced(rule(*map(expression_of, inputs)))


def traced(function: Callable[..., Any], *arguments: Any) -> Any:
    """What ``function`` does with expressions (or tuples of them): an expression, or a tuple.

    A comparison takes the side of this moment's numbers: the expression is that of its branch. Where a letter stands
    for any number (its value is nan), the comparison stays.
    """
    if function in _NAMED:  # a row that is one of the named functions
        return _NAMED[function](*map(_wrapped, arguments)).expression
    assert isinstance(function, FunctionType)
    scope = function.__globals__ | _SCOPE
    here = FunctionType(function.__code__, scope, function.__name__, function.__defaults__, function.__closure__)
    made = here(*map(_wrapped, arguments))
    return tuple(map(expression_of, made)) if isinstance(made, tuple) else expression_of(made)


def expression_of(value: Any) -> Expression:
    if isinstance(value, Traced):
        return value.expression
    return HALF if value == 0.5 else Number(float(value))


def factored(expression: Expression) -> tuple[bool, tuple[Expression, ...], Expression]:
    """(whether it is negative, its constant factors, the rest): of 1/2 (a - t)^2 the factor is 1/2."""
    match expression:
        case Negation(operand):
            negative, factors, rest = factored(operand)
            return not negative, factors, rest
        case Product(factors) if _is_constant(factors[0]):
            rest = factors[1] if len(factors) == 2 else Product(factors[1:])
            return False, (factors[0],), rest
        case Fraction(top, bottom) if _is_constant(bottom) and not _is_constant(top):
            return False, (Fraction(Number(1), bottom),), top
    return False, (), expression


def with_factors(negative: bool, factors: tuple[Expression, ...], rest: Expression) -> Expression:
    """The reverse of ``factored``, with a sum, say, in the place of the rest."""
    whole = Product((*factors, rest)) if factors else rest
    return Negation(whole) if negative else whole


def _wrapped(argument: Any) -> Any:
    if isinstance(argument, tuple):
        parts = map(_wrapped, argument)
        return argument._make(parts) if hasattr(argument, "_make") else tuple(parts)
    return Traced(argument)


def _is_constant(expression: Expression) -> bool:
    parts = (expression.top, expression.bottom) if isinstance(expression, Fraction) else (expression,)
    return all(isinstance(part, Number) for part in parts)


def _is(expression: Expression, value: float) -> bool:
    return isinstance(expression, Number) and expression.value == value


def _folded(rule: Callable[..., Expression], function: Callable[..., float]) -> Callable[..., Expression]:
    """What is made of numbers alone is a number."""

    def fold(*parts: Expression) -> Expression:
        if all(isinstance(part, Number) for part in parts):
            return Number(float(function(*(evaluate(part) for part in parts))))
        return rule(*parts)

    return fold


def _add(one: Expression, other: Expression) -> Expression:
    if _is(other, 0.0):
        return one
    if _is(one, 0.0):
        return other
    return Sum((*one.terms, other)) if isinstance(one, Sum) and not isinstance(other, Negation) else plus(one, other)


def _subtract(one: Expression, other: Expression) -> Expression:
    if _is(other, 0.0):
        return one
    return negated(other) if _is(one, 0.0) else minus(one, other)


def _multiply(one: Expression, other: Expression) -> Expression:
    if _is(one, 0.0) or _is(other, 0.0):
        return Number(0)
    if _is(one, 1.0):
        return other
    if _is(other, 1.0):
        return one
    if one == other:
        return Square(one.operand if isinstance(one, Negation) else one)  # a square does not know the sign
    if one == Square(other):
        return Power(other, 3)
    sign = isinstance(one, Negation) != isinstance(other, Negation)
    factors = [*_factors(one), *_factors(other)]
    return times(Negation(factors[0]), *factors[1:]) if sign else times(*factors)


def _factors(expression: Expression) -> tuple[Expression, ...]:
    inner = expression.operand if isinstance(expression, Negation) else expression
    return inner.factors if isinstance(inner, Product) else (inner,)


def _divide(one: Expression, other: Expression) -> Expression:
    if _is(other, 1.0):
        return one
    if isinstance(one, Negation):
        return Negation(Fraction(one.operand, other))
    return Fraction(one, other)


def _bound(which: str) -> Callable[[Expression, Expression], Expression]:
    def rule(one: Expression, other: Expression) -> Expression:
        limit, argument = (one, other) if isinstance(one, Number) else (other, one)
        assert isinstance(limit, Number), "the greater or smaller of two things that change has no sign of its own"
        return Bound(which, limit, argument)

    return rule


def _compared(relation: str) -> Callable[[Expression, Expression], Expression]:
    def rule(one: Expression, other: Expression) -> Expression:
        question = Indicator(relation, one, other)
        is_open = any(isnan(evaluate(side)) for side in (one, other))
        return question if is_open else Number(evaluate(question))

    return rule


def _applied(name: str) -> Callable[[Expression], Expression]:
    return lambda argument: Apply(name, argument)


_UFUNCS: dict[str, Callable[..., Expression]] = {
    "add": _folded(_add, np.add),
    "subtract": _folded(_subtract, np.subtract),
    "multiply": _folded(_multiply, np.multiply),
    "divide": _divide,
    "power": lambda base, exponent: Power(base, exponent),
    "negative": negated,
    "maximum": _bound("max"),
    "minimum": _bound("min"),
    "absolute": _applied("abs"),
    "sqrt": _applied("sqrt"),
    "sign": _applied("sign"),
    "log": _applied("ln"),
    "greater": _compared(">"),
    "greater_equal": _compared("≥"),
    "less": _compared("<"),
}


def _call(name: str) -> Callable[[Any], Traced]:
    return lambda argument: Traced(Apply(name, expression_of(argument)))


def _log1p(argument: Any) -> Traced:
    return Traced(Apply("ln", _add(Number(1), expression_of(argument))))


_NAMED: dict[Any, Callable[..., Traced]] = {
    elementary.exp: _call("exp"),
    elementary.sigmoid: _call("sigmoid"),
    elementary.tanh: _call("tanh"),
    elementary.log1p: _log1p,
}
# what the rows call by name: these stand in the place of numbers' functions
_SCOPE: dict[str, Any] = {
    **{function.__name__: symbolic for function, symbolic in _NAMED.items()},
    "floor": _call("floor"),
    "cos": _call("cos"),
    "min": lambda one, other: np.minimum(one, other),
    "float": lambda value: value,
    "pi": pi,
}
