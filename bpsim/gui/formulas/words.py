"""Which words of the guide an explanation uses, and what they are called."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from bpsim.session.explaining.writing.equation import Equation
from bpsim.session.explaining.writing.explanation_parts import Explanation
from bpsim.session.explaining.writing.renaming import names_in

translate = QCoreApplication.translate
MOST = 8  # in a menu

_WORD_OF_KIND = {
    "x": "input", "a": "activation", "z": "weighted-sum", "w": "weight", "b": "bias", "g": "bias", "t": "target",
    "loss": "loss", "loss_new": "loss", "loss_change": "loss", "da": "partial-derivative",
    "derivative": "derivative", "delta": "delta", "called_delta": "delta", "grad_w": "gradient",
    "grad_b": "gradient", "eta": "learning-rate", "mu": "momentum", "beta": "optimizer", "rho": "optimizer",
    "epsilon": "optimizer", "lambda": "weight-decay",
}  # fmt: skip
_MEMORY = "memory_"  # of an optimizer, whichever

_NAMES: dict[str, Callable[[], str]] = {
    "input": lambda: translate("Words", "input"),
    "activation": lambda: translate("Words", "activation a"),
    "weighted-sum": lambda: translate("Words", "weighted sum z"),
    "weight": lambda: translate("Words", "weight"),
    "bias": lambda: translate("Words", "bias"),
    "target": lambda: translate("Words", "target t"),
    "loss": lambda: translate("Words", "loss"),
    "partial-derivative": lambda: translate("Words", "partial derivative"),
    "derivative": lambda: translate("Words", "derivative"),
    "delta": lambda: translate("Words", "delta δ"),
    "gradient": lambda: translate("Words", "gradient"),
    "learning-rate": lambda: translate("Words", "learning rate"),
    "momentum": lambda: translate("Words", "momentum"),
    "optimizer": lambda: translate("Words", "optimizer"),
    "weight-decay": lambda: translate("Words", "weight decay"),
}
WORDS = tuple(_NAMES)


def word_name(word: str) -> str:
    """In the language of the moment."""
    return _NAMES[word]()


def words_of(explanation: Explanation) -> tuple[str, ...]:
    """The words by their names in the guide, in the order in which the equations bring them."""
    equations = [equation for equation in (explanation.main, *explanation.auxiliary) if equation is not None]
    words = (_word_of(kind) for equation in equations for kind in _kinds(equation))
    return tuple(dict.fromkeys(word for word in words if word))[:MOST]


def _kinds(equation: Equation) -> Iterator[str]:
    for side in (equation.left, equation.rule):
        yield from (name.kind for name in names_in(side))


def _word_of(kind: str) -> str:
    return "optimizer" if kind.startswith(_MEMORY) else _WORD_OF_KIND.get(kind, "")
