"""Expressions as lines of Python: what a row of the engine's tables computes, written with NumPy, PyTorch or math."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import nan, pi
from typing import Any

from bpsim.engine.optimizers import Optimizer, Rule
from bpsim.session.explaining.writing.equation import (
    Apply,
    Bound,
    Difference,
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
    Symbol,
)
from bpsim.session.explaining.writing.renaming import replaced
from bpsim.session.explaining.writing.traced import traced

_SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(5)  # what binds weaker gets brackets
_NAMES = {"exp": "exp", "ln": "log", "sqrt": "sqrt", "sign": "sign", "abs": "abs", "floor": "floor", "cos": "cos",
          "tanh": "tanh"}  # fmt: skip
_RELATIONS = {">": ">", "≥": ">=", "<": "<"}


@dataclass(frozen=True)
class Library:
    """Whose functions are called: ``prefix`` comes before their names. ``sigmoid`` and ``bounds`` are patterns."""

    prefix: str
    sigmoid: str
    bounds: dict[str, str]


NUMPY = Library(
    "np.",
    "1.0 / (1.0 + np.exp(-{0}))",
    {"max": "np.maximum({argument}, {limit})", "min": "np.minimum({argument}, {limit})"},
)
TORCH = Library(
    "torch.",
    "torch.sigmoid({0})",
    {"max": "torch.clamp({argument}, min={limit})", "min": "torch.clamp({argument}, max={limit})"},
)
MATH = Library(
    "math.",
    "1.0 / (1.0 + math.exp(-{0}))",
    {"max": "max({argument}, {limit})", "min": "min({argument}, {limit})"},
)


def letter(text: str) -> Symbol:
    """A name of the program, which may have any value."""
    return Symbol(Name(text), nan, text)


def lines_of(function: Callable[..., Any], *names: str) -> Any:
    """What ``function`` does with the program's names: an expression, or a tuple."""
    return traced(function, *map(letter, names))


def printed(expression: Expression, library: Library = NUMPY) -> str:
    return _Printer(library).text(expression)


def inside(expression: Expression, library: Library = NUMPY) -> str:
    """As it stands in a product."""
    return _Printer(library).inside(expression, _SIGN)


def rule_lines(optimizer: Optimizer, decays: bool, library: Library = NUMPY) -> tuple[list[str], str]:
    """(what becomes of each thing that is remembered, the change): of a parameter ``w`` with the gradient ``g``, by
    the names of the settings; the change is made of what is remembered then. ``decays``: L2 is the rule's to apply."""
    corrections = (lines_of(lambda beta, step: 1.0 - beta**step, beta, "step") for beta in ("BETA1", "BETA2"))
    settings = map(letter, ("rate", "MOMENTUM", "DECAY", "BETA1", "BETA2", "EPSILON"))
    rule: tuple[Any, ...] = Rule._make((*settings, *corrections, letter("L2") if decays else Number(0)))
    memory = [letter(name) for name in optimizer.memory]
    change, *kept = traced(optimizer.formula, letter("g"), letter("w"), *(*memory, Number(0), Number(0))[:2], rule)
    kept = kept[: len(memory)]
    for made, name in zip(kept, memory, strict=True):
        change = replaced(change, made, name)
    return [printed(made, library) for made in kept], printed(change, library)


class _Printer:
    def __init__(self, library: Library) -> None:
        self._library = library

    def text(self, expression: Expression) -> str:
        return self._written(expression)[0]

    def inside(self, expression: Expression, binding: int) -> str:
        text, own = self._written(expression)
        return text if own >= binding else f"({text})"

    def _written(self, expression: Expression) -> tuple[str, int]:
        """The text, and how strongly it holds together."""
        match expression:
            case Number(value) if value == pi:
                return f"{self._library.prefix}pi", _ATOM
            case Number(value):
                return repr(float(value)), _ATOM if value >= 0.0 else _SIGN
            case Symbol(name):
                return name.kind, _ATOM
            case Fraction(Number(1), Number(2)):
                return "0.5", _ATOM
            case Sum(terms):
                return self._summed(terms), _SUM
            case Difference(left, right):
                return f"{self.inside(left, _SUM)} - {self.inside(right, _PRODUCT)}", _SUM
            case Product(factors):
                first, *others = factors
                return " * ".join(
                    [self.inside(first, _PRODUCT), *(self.inside(one, _SIGN) for one in others)]
                ), _PRODUCT
            case Fraction(top, bottom):
                return f"{self.inside(top, _PRODUCT)} / {self.inside(bottom, _SIGN)}", _PRODUCT
            case Negation(operand):
                return f"-{self.inside(operand, _PRODUCT)}", _SIGN if self._is_strong(operand) else _PRODUCT
            case Square(base):
                return f"{self.inside(base, _ATOM)} ** 2", _POWER
            case Power(base, exponent):
                power = repr(exponent) if isinstance(exponent, int) else self.inside(exponent, _ATOM)
                return f"{self.inside(base, _ATOM)} ** {power}", _POWER
            case Apply(function, argument):
                return self._applied(function, argument)
            case Bound(which, limit, argument):
                texts = {"argument": self.text(argument), "limit": self.text(limit)}
                return self._library.bounds[which].format(**texts), _ATOM
            case Indicator(relation, left, right):
                return f"({self.text(left)} {_RELATIONS[relation]} {self.text(right)})", _ATOM
        raise TypeError(f"no line of a program: {expression!r}")

    def _is_strong(self, operand: Expression) -> bool:
        return self._written(operand)[1] > _PRODUCT

    def _summed(self, terms: tuple[Expression, ...]) -> str:
        text = self.inside(terms[0], _SUM)
        for term in terms[1:]:
            is_negative = isinstance(term, Negation)
            shown = term.operand if isinstance(term, Negation) else term
            text += f" {'-' if is_negative else '+'} {self.inside(shown, _PRODUCT)}"
        return text

    def _applied(self, function: str, argument: Expression) -> tuple[str, int]:
        if function == "sigmoid":
            text = self._library.sigmoid.format(self.inside(argument, _ATOM))
            return text, _ATOM if text.endswith(")") and text.startswith(self._library.prefix) else _PRODUCT
        if function == "ln" and isinstance(argument, Sum) and argument.terms[0] == Number(1):
            rest = argument.terms[1] if len(argument.terms) == 2 else Sum(argument.terms[1:])
            return f"{self._library.prefix}log1p({self.text(rest)})", _ATOM
        return f"{self._library.prefix}{_NAMES[function]}({self.text(argument)})", _ATOM
