"""All weights and biases start at 0.5. Seen in every course."""

from __future__ import annotations

from bpsim.engine.mistakes.program import Program
from bpsim.engine.network import Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.training import Training


class EqualWeights(Program):
    name = QT_TRANSLATE_NOOP("Mistake", "All weights start equal")
    look = QT_TRANSLATE_NOOP(
        "Mistake",
        "The neurons of a hidden layer show the same numbers in every step: they stay twins for ever. The "
        "gradient check passes, for every gradient is right; it is the start that is wrong.",
    )
    why = QT_TRANSLATE_NOOP(
        "Mistake",
        "Neurons with the same weights compute the same activation, get the same delta and are changed alike. A "
        "layer of twins can do no more than one neuron. Different (random) start weights tell them apart.",
    )
    wrong = r"w_{ij} = b_j = 0.5"
    right = r"w_{ij} \sim U(-1, 1)"

    start_value = 0.5

    @classmethod
    def shows(cls, training: Training, start: Parameters) -> bool:
        return cls.started(start) != start
