"""A left-over batch is not used: its gradients are kept, and go into the first update of the next epoch.

Seen in TensorFlow Playground.
"""

from __future__ import annotations

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.mistakes.program import Program
from bpsim.engine.network import Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.training import Pass, Training


class StaleBatch(Program):
    name = QT_TRANSLATE_NOOP("Mistake", "A left-over batch spills over")
    look = QT_TRANSLATE_NOOP(
        "Mistake",
        "The gradient check passes in the first epoch and fails in the first update of every later one, in all "
        "parameters: gradients of samples that are not in the batch are mixed in.",
    )
    why = QT_TRANSLATE_NOOP(
        "Mistake",
        "The gathered gradients are used and set back to 0 only when a batch is full. What the last, smaller "
        "batch of an epoch gathered is still there when the next epoch begins. Use that batch, or leave it out "
        "and set the sum back.",
    )
    wrong = r"g = \frac{1}{N + r} \left( \sum_{n=1}^{N} g_n + \sum_{m=1}^{r} g_{left, m} \right)"
    right = r"g = \frac{1}{N} \sum_{n=1}^{N} g_n"

    leaves_over = True

    @classmethod
    def shows(cls, training: Training, start: Parameters) -> bool:
        return len(left_over(training, training.origin.epoch + 1, 0)) > 0

    def run(self, batch: IntArray) -> Pass:
        shown = super().run(batch)
        kept = left_over(self.training, self.occasion.epoch, self.occasion.position)
        if not len(kept):
            return shown
        # no update has been made since the left-over samples went through: their gradients were of these parameters
        together = super().run(np.concatenate([kept, batch]))
        return Pass(shown.forward, shown.backward, shown.losses, together.gradient)


def left_over(training: Training, epoch: int, position: int) -> IntArray:
    """The samples that the epoch before left over, where their gradients spill into this update."""
    plan = training.plan
    if position > 0 or epoch == training.origin.epoch or plan.order_row.fresh:
        return np.zeros(0, dtype=np.int64)
    return plan.batch(epoch - 1, plan.updates_per_epoch)  # what stands behind the last whole batch
