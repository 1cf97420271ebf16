"""Weight gradients summed, bias gradients averaged. Seen in tutorial 000."""

from __future__ import annotations

from bpsim.engine.mistakes.program import Program
from bpsim.engine.network import Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.training import Training


class BiasMean(Program):
    name = QT_TRANSLATE_NOOP("Mistake", "Biases averaged, weights summed")
    look = QT_TRANSLATE_NOOP(
        "Mistake",
        "Only one kind of parameter disagrees, each by the same factor, the number of samples in the batch: the "
        "biases where the loss is a sum, the weights where it is a mean. It learns all the same.",
    )
    why = QT_TRANSLATE_NOOP(
        "Mistake",
        "Weights and biases belong to one loss. If it is the sum of the sample losses, the gradients are sums; "
        "if it is the mean, they are means: for both kinds alike. Mixed, they are the gradient of nothing.",
    )
    wrong = (
        r"\frac{\partial L}{\partial w} = \sum_{n} a_n \delta_n,\quad \frac{\partial L}{\partial b} = "
        r"\frac{1}{N} \sum_{n} \delta_n"
    )
    right = (
        r"\frac{\partial L}{\partial w} = \sum_{n} a_n \delta_n,\quad \frac{\partial L}{\partial b} = "
        r"\sum_{n} \delta_n"
    )

    reductions = "sum", "mean"

    @classmethod
    def shows(cls, training: Training, start: Parameters) -> bool:
        return training.batch_size > 1
