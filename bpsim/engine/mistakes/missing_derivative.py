"""delta = da: f'(z) is left out. Seen everywhere."""

from __future__ import annotations

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.mistakes.program import Program, sloped
from bpsim.engine.network import Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.training import Training


class MissingDerivative(Program):
    name = QT_TRANSLATE_NOOP("Mistake", "f′(z) left out")
    look = QT_TRANSLATE_NOOP(
        "Mistake",
        "Gradients are too large: with sigmoid at least four times for every layer they have come back through. "
        "The loss may fall all the same.",
    )
    why = QT_TRANSLATE_NOOP(
        "Mistake",
        "Delta is the derivative of the loss by z, and the loss depends on z through a = f(z): the chain rule "
        "asks for the factor f′(z). Without it the derivative by a is taken for that by z.",
    )
    wrong = r"\delta = \frac{\partial L}{\partial a}"
    right = r"\delta = \frac{\partial L}{\partial a}\, f'(z)"

    has_slope = False

    @classmethod
    def shows(cls, training: Training, start: Parameters) -> bool:
        return not all(ACTIVATIONS[name].returns_z for name in sloped(training))
