"""Optimizers: how a gradient becomes a change of the parameters, one row each.

``step(flat, gradient, state, learning_rate)`` gives (change, new state): ``flat + change`` are the
new parameters. ``state`` is (state_size, P): what the rule remembers from update to update.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Optimizer:
    """One update rule. ``state_size``: how many vectors of the parameters' length it remembers."""

    id: str
    state_size: int
    step: Callable[[FloatArray, FloatArray, FloatArray, float], tuple[FloatArray, FloatArray]]

    def initial_state(self, parameter_count: int) -> FloatArray:
        return np.zeros((self.state_size, parameter_count))


OPTIMIZERS: dict[str, Optimizer] = {
    row.id: row
    for row in (
        # w <- w - eta dL/dw (Robbins and Monro 1951)
        Optimizer("sgd", 0, lambda flat, gradient, state, rate: (-rate * gradient, state)),
    )
}
