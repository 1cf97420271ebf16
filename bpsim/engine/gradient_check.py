"""The gradient check: backprop's gradient against central differences of the loss.

dL/dp is close to (L(p + h) - L(p - h)) / 2h; its error falls with h^2 until rounding takes over, so h is
about the cube root of the machine's precision (Press et al., Numerical Recipes, section 5.7).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import ParameterPlace, Parameters
from bpsim.engine.training import State, Training, trace_update

STEP = 1e-5
SMALLEST = 1e-6
TOLERANCE = 1e-4  # rounding alone gives up to 1e-5 of the floor SMALLEST; a wrong formula gives 0.01 and more


@dataclass(frozen=True)
class CheckedParameter:
    """One parameter: ``backprop`` and ``numeric`` derivative of the batch loss, and how far they differ."""

    place: ParameterPlace
    backprop: float
    numeric: float

    @property
    def relative_error(self) -> float:
        """|p - n| / max(|p|, |n|, 1e-6)"""
        return abs(self.backprop - self.numeric) / max(abs(self.backprop), abs(self.numeric), SMALLEST)

    @property
    def ok(self) -> bool:
        return self.relative_error <= TOLERANCE  # false for nan


@dataclass(frozen=True)
class GradientCheck:
    """All parameters, in the order of the flat vector."""

    parameters: tuple[CheckedParameter, ...]

    @property
    def max_relative_error(self) -> float:
        return float(np.max([row.relative_error for row in self.parameters]))

    @property
    def ok(self) -> bool:
        return all(row.ok for row in self.parameters)


def check_gradients(training: Training, state: State, progress: Callable[[int], None] | None = None) -> GradientCheck:
    """Check the gradient of update ``state.update`` at its parameters; ``progress`` hears how many are done."""
    trace = trace_update(training, state)
    flat = state.parameters.flat.copy()
    shifted = Parameters.over(training.network, flat)
    rows = []
    for index, place in enumerate(training.network.places()):
        value = flat[index]
        step = STEP * max(1.0, abs(value))
        flat[index] = value + step
        above = training.loss_on(shifted, trace.batch)
        flat[index] = value - step
        below = training.loss_on(shifted, trace.batch)
        flat[index] = value
        rows.append(CheckedParameter(place, float(trace.gradient.flat[index]), (above - below) / (2.0 * step)))
        if progress is not None:
            progress(index + 1)
    return GradientCheck(tuple(rows))
