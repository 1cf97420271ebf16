"""a (1 - a) with z in the place of a. Seen in tutorial 002, dsigmoid(x) = x (1 - x)."""

from __future__ import annotations

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.mistakes.program import Program, sloped
from bpsim.engine.network import Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.training import Training


class DerivativeOfActivation(Program):
    name = QT_TRANSLATE_NOOP("Mistake", "z put where a belongs in f′")
    look = QT_TRANSLATE_NOOP(
        "Mistake",
        "Negative slopes f′(z), which no sigmoid has: wherever z lies outside 0 to 1, gradients change their "
        "sign, and the larger z, the wilder the step.",
    )
    why = QT_TRANSLATE_NOOP(
        "Mistake",
        "x (1 − x) is the sigmoid's derivative only where x is the activation a already. Here z is put in. σ′(a) "
        "for σ′(z) is the same confusion, the other way round.",
    )
    wrong = r"\sigma'(z) = z\,(1 - z)"
    right = r"\sigma'(z) = a\,(1 - a),\quad a = \sigma(z)"

    takes_z = True

    @classmethod
    def shows(cls, training: Training, start: Parameters) -> bool:
        return any(ACTIVATIONS[name].slope_takes_a for name in sloped(training))
