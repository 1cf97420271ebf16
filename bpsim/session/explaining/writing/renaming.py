"""The same expression with other symbols: in other names (from one neuron's rule to the rule of any neuron), or with
other digits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bpsim.session.explaining.writing.equation import (
    Apply,
    Bound,
    Difference,
    Elided,
    Equation,
    Expression,
    Fraction,
    Indicator,
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

    def other(one: Symbol) -> Symbol:
        return replace(one, name=rename(one.name))

    left = changed(equation.left, other)
    assert isinstance(left, (Symbol, Apply))
    return replace(equation, left=left, rule=changed(equation.rule, other), result=other(equation.result))


def changed(expression: Expression, change: Callable[[Symbol], Symbol]) -> Expression:
    """The tree with every symbol replaced."""
    if isinstance(expression, Symbol):
        return change(expression)
    return _rebuilt(expression, [changed(child, change) for child in children(expression)])


def replaced(expression: Expression, part: Expression, other: Expression) -> Expression:
    """The tree with ``other`` wherever ``part`` stands in it."""
    if expression == part:
        return other
    return _rebuilt(expression, [replaced(child, part, other) for child in children(expression)])


def subtrees(expression: Expression) -> Iterator[Expression]:
    """The expression and everything in it."""
    yield expression
    for child in children(expression):
        yield from subtrees(child)


LONG = 4  # symbols and numbers of a part that a line of a panel holds


def is_long(expression: Expression) -> bool:
    """Whether it is cut where it is a part of something else."""
    return sum(not children(part) for part in subtrees(expression)) > LONG


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
        case Difference(first, second) | Fraction(first, second) | Indicator(_, first, second):
            return first, second
        case Power(inner, exponent) if not isinstance(exponent, int):
            return inner, exponent
        case Negation(inner) | Square(inner) | Power(inner, _) | Apply(_, inner) | Bound(_, _, inner):
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
            return Power(parts[0], exponent if isinstance(exponent, int) else parts[1])
        case Apply(function):
            return Apply(function, parts[0])
        case Indicator(relation):
            return Indicator(relation, *parts)
        case Bound(which, limit):
            return Bound(which, limit, parts[0])
    return expression
