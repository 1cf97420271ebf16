"""da[l] from the first node of layer l+1 alone. Seen in tutorial 000, equations 14.1 to 14.6."""

from __future__ import annotations

from bpsim.engine.mistakes.program import Program
from bpsim.engine.network import Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.training import Training


class OnePath(Program):
    name = QT_TRANSLATE_NOOP("Mistake", "Only one of the paths counted")
    look = QT_TRANSLATE_NOOP(
        "Mistake",
        "The last layer's gradients are right. Before it they disagree wherever a neuron reaches the loss on "
        "more than one path: only the path through the next layer's first neuron is counted.",
    )
    why = QT_TRANSLATE_NOOP(
        "Mistake",
        "A neuron's activation goes into every neuron of the next layer, and each of them changes the loss. The "
        "derivative is the sum over all paths; one of them is only a part of it.",
    )
    wrong = r"\frac{\partial L}{\partial a_i} = \delta_1 w_{i1}"
    right = r"\frac{\partial L}{\partial a_i} = \sum_{j} \delta_j w_{ij}"

    paths = 1

    @classmethod
    def shows(cls, training: Training, start: Parameters) -> bool:
        return any(size > cls.paths for size in training.network.layers[2:])
