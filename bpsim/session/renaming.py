"""The same expression in other names: from one neuron's rule to the rule of any neuron."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bpsim.session.equation import (
    Apply,
    Difference,
    Elided,
    Equation,
    Expression,
    Fraction,
    Name,
    Negation,
    Number,
    Power,
    Product,
    Square,
    Sum,
    SumOver,
    Symbol,
)

Rename = Callable[[Name], Name]


def renamed_equation(equation: Equation, rename: Rename) -> Equation:
    """Both sides with every name replaced; the values stay."""
    left, result = renamed(equation.left, rename), renamed(equation.result, rename)
    assert isinstance(left, (Symbol, Apply))
    assert isinstance(result, Symbol)
    return replace(equation, left=left, rule=renamed(equation.rule, rename), result=result)


def renamed(expression: Expression, rename: Rename) -> Expression:
    """The tree with every name replaced."""
    if isinstance(expression, Symbol):
        return replace(expression, name=rename(expression.name))
    return _rebuilt(expression, [renamed(child, rename) for child in children(expression)])


def names_in(expression: Expression) -> Iterator[Name]:
    """Every name of the tree, from left to right."""
    if isinstance(expression, Symbol):
        yield expression.name
    for child in children(expression):
        yield from names_in(child)


def children(expression: Expression) -> tuple[Expression, ...]:
    """What the expression is made of, from left to right."""
    match expression:
        case Sum(parts) | Product(parts):
            return parts
        case SumOver(_, pattern, terms):
            return (pattern, *terms)
        case Difference(first, second) | Fraction(first, second):
            return first, second
        case Negation(inner) | Square(inner) | Power(inner, _) | Apply(_, inner):
            return (inner,)
        case Number() | Symbol() | Elided():
            return ()
    raise TypeError(f"not an expression: {expression!r}")


def _rebuilt(expression: Expression, parts: list[Expression]) -> Expression:
    match expression:
        case Sum():
            return Sum(tuple(parts))
        case Product():
            return Product(tuple(parts))
        case SumOver(index):
            return SumOver(index, parts[0], tuple(parts[1:]))
        case Difference():
            return Difference(*parts)
        case Fraction():
            return Fraction(*parts)
        case Negation():
            return Negation(*parts)
        case Square():
            return Square(*parts)
        case Power(_, exponent):
            return Power(parts[0], exponent)
        case Apply(function):
            return Apply(function, parts[0])
    return expression
