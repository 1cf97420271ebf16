"""da[l] = delta[l+1] @ (NEW w[l+1]).T. Seen in an early program of Mazur's."""

from __future__ import annotations

import numpy as np

from bpsim.engine.backprop import Forward
from bpsim.engine.mistakes.program import Program
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.sums import over_samples
from bpsim.engine.training import Training, moved


class UpdatedWeights(Program):
    name = QT_TRANSLATE_NOOP("Mistake", "Weights updated too early")
    look = QT_TRANSLATE_NOOP(
        "Mistake",
        "The last layer's gradients are right, those of the layers before it are a little off. The loss curve "
        "hardly differs: only the check finds it.",
    )
    why = QT_TRANSLATE_NOOP(
        "Mistake",
        "Delta of a hidden layer asks how the loss of this forward pass depends on its neurons, and that goes "
        "through the weights the pass has used. With weights that are updated already, two networks are mixed. "
        "First all deltas, then all updates.",
    )
    wrong = r"\delta^{(l)} = \delta^{(l+1)} (w_{new}^{(l+1)})^{T} \odot f'(z^{(l)})"
    right = r"\delta^{(l)} = \delta^{(l+1)} (w_{old}^{(l+1)})^{T} \odot f'(z^{(l)})"

    takes_new_weights = True

    @classmethod
    def shows(cls, training: Training, start: Parameters) -> bool:
        return training.network.depth > 1

    def weights_back(self, layer: int, delta: FloatArray, passed: Forward) -> FloatArray:
        """w[layer] after this very update: an optimizer looks at each parameter by itself, so it can be done early."""
        training, flat = self.training, self.parameters.flat
        total = over_samples(passed.a[layer - 1], delta)
        known = np.zeros_like(flat)
        place = training.network.weights_of(layer)
        known[place] = (total / len(delta) if training.settings.weight_mean else total).ravel()
        taken = training.with_penalty(flat, known)
        change, _ = training.change_of(flat, taken, self.occasion.memory, self.occasion.rule)
        return moved(flat, change, training.trained)[place].reshape(total.shape)
