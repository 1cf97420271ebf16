"""Nudge one parameter a little: what its gradient predicts for the loss, and what the loss really does.

Only forward passes; nothing is changed. Source of the prediction: Taylor's formula, L(w + d) = L(w) + d dL/dw + ...
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.backprop import forward, sample_losses
from bpsim.engine.network import FloatArray, ParameterPlace
from bpsim.engine.tracing import Trace
from bpsim.engine.training import Training

MOST_POINTS, FEWEST_POINTS = 41, 5
AFFORDABLE = 20_000_000  # multiplications for one curve: some hundredths of a second


@dataclass(frozen=True, eq=False)
class Nudge:
    """The loss L of the trace's batch as a function of one of its parameters, the others staying as they are.

    ``sign``: -1 where the notation writes the parameter with its sign turned, as a threshold; ``value``,
    ``gradient`` and shifts are those of what is written.
    """

    trace: Trace
    training: Training
    place: ParameterPlace
    sign: int = 1

    @property
    def value(self) -> float:
        """The parameter now, before this update."""
        return self.sign * self.trace.before.value(self.place)

    @property
    def gradient(self) -> float:
        return self.sign * self.trace.gradient.value(self.place)

    def predicted(self, shift: float) -> float:
        """By how much the loss changes along the tangent."""
        return self.gradient * shift

    def real(self, shift: float) -> float:
        """By how much it changes: a new forward pass."""
        return self.loss(shift) - self.trace.loss

    def loss(self, shift: float) -> float:
        shifted = self.trace.before.with_value(self.place, self.sign * (self.value + shift))
        with np.errstate(all="ignore"):
            passed = forward(shifted, self.trace.x)
            return self.training.reduce(sample_losses(passed, self.trace.t, self.training.loss))

    def curve(self, span: float) -> tuple[FloatArray, FloatArray]:
        """Shifts from -span to span, 0 among them, and the loss at each; fewer where a pass takes long."""
        one_pass = max(1, self.trace.network.parameter_count * len(self.trace.batch))
        points = max(FEWEST_POINTS, min(MOST_POINTS, AFFORDABLE // one_pass))
        shifts = np.linspace(-span, span, points - 1 + points % 2)
        return shifts, np.array([self.loss(float(shift)) for shift in shifts])
