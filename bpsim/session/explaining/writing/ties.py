"""Which nodes and connections the terms of an equation speak of."""

from __future__ import annotations

from collections.abc import Iterable

from bpsim.session.explaining.writing.equation import (
    Difference,
    Expression,
    Name,
    Negation,
    Product,
    Sum,
    SumOver,
)
from bpsim.session.explaining.writing.renaming import is_long, names_in

Tie = tuple[str, int, int] | tuple[str, int, int, int]
"""("node", layer, node), ("bias", layer, node), ("target", layer, node) or ("edge", layer, source, target)."""

_ORDER = ("edge", "bias", "target", "node")


def tie_of(name: Name, depth: int) -> Tie | None:
    """What a symbol belongs to on the diagram of a network with ``depth`` computing layers; None for a loss or a
    letter. The symbol of an input is that of its node."""
    indices = [index for index in name.indices if isinstance(index, int)]
    if len(indices) != len(name.indices) or not indices:
        return None
    if name.kind == "t":
        return "target", depth, indices[0]
    if not isinstance(name.layer, int):
        return None
    if len(indices) == 2:
        return "edge", name.layer, indices[0], indices[1]
    is_bias = name.kind in ("b", "grad_b", "g") or name.kind.startswith("memory_")
    return "bias" if is_bias else "node", name.layer, indices[0]


def ties_of(names: Iterable[Name], depth: int) -> tuple[Tie, ...]:
    """All that the names belong to, the most telling first: a connection before its ends."""
    found = dict.fromkeys(tie for tie in (tie_of(name, depth) for name in names) if tie is not None)
    return tuple(sorted(found, key=lambda tie: _ORDER.index(tie[0])))


def term_names(expression: Expression, numbers: bool) -> list[tuple[Name, ...]]:
    """The names of each term where a line of the formula may break, in step with ``gui.latex.Writer.pieces``."""
    match expression:
        case Sum(terms):
            return [names for term in _flat(terms) for names in _names_of_term(term, numbers)]
        case SumOver(_, _, terms) if numbers:
            return [names for term in _flat(terms) for names in _names_of_term(term, numbers)]
        case Negation(operand) if _is_sum(operand, numbers):
            return term_names(operand, numbers)
        case Product(factors) if _is_sum(factors[-1], numbers) and not is_long(Product(factors[:-1])):
            before = tuple(name for factor in factors[:-1] for name in names_in(factor))
            inside = term_names(factors[-1], numbers)
            if numbers:
                return [before, *inside]
            return [(*before, *inside[0]), *inside[1:]]
        case Product(factors) if is_long(expression):
            return [names for factor in factors for names in _names_of_factor(factor, numbers)]
        case Difference(left, right) if _is_sum(right, numbers):
            return [*term_names(left, numbers), *term_names(right, numbers)]
        case Difference(left, right):
            return [*term_names(left, numbers), tuple(names_in(right))]
    return [tuple(names_in(expression))]


def _names_of_term(term: Expression, numbers: bool) -> list[tuple[Name, ...]]:
    is_cut = isinstance(term, Product) and is_long(term)
    return term_names(term, numbers) if is_cut else [tuple(names_in(term))]


def _names_of_factor(factor: Expression, numbers: bool) -> list[tuple[Name, ...]]:
    is_cut = _is_sum(factor, numbers) and is_long(factor)
    return term_names(factor, numbers) if is_cut else [tuple(names_in(factor))]


def _flat(terms: tuple[Expression, ...]) -> list[Expression]:
    return [part for term in terms for part in (term.terms if isinstance(term, Sum) else (term,))]


def _is_sum(expression: Expression, numbers: bool) -> bool:
    return isinstance(expression, (Sum, Difference)) or (numbers and isinstance(expression, SumOver))
