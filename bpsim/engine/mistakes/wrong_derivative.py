"""sigmoid'(z) = 1 - a^2, which is that of tanh. Seen in tutorial 001."""

from __future__ import annotations

from types import MappingProxyType

from bpsim.engine.mistakes.program import Program, sloped
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.training import Training


def slope_of_tanh(z: FloatArray, a: FloatArray) -> FloatArray:
    return 1.0 - a * a


class WrongDerivative(Program):
    name = QT_TRANSLATE_NOOP("Mistake", "1 − a² for the sigmoid's derivative")
    look = QT_TRANSLATE_NOOP(
        "Mistake",
        "Slopes f′(z) above 0.25, which no sigmoid has: each is at least twice what it should be, and all "
        "gradients with it. The loss may even fall faster.",
    )
    why = QT_TRANSLATE_NOOP(
        "Mistake",
        "1 − a² is the derivative of tanh. That of the sigmoid is a (1 − a): smaller by the factor a / (1 + a), "
        "another one in every neuron.",
    )
    wrong = r"\sigma'(z) = 1 - a^{2}"
    right = r"\sigma'(z) = a\,(1 - a)"

    slopes = MappingProxyType({"sigmoid": slope_of_tanh})

    @classmethod
    def shows(cls, training: Training, start: Parameters) -> bool:
        return not cls.slopes.keys().isdisjoint(sloped(training))
