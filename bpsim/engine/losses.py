"""Sample losses l_n and their derivatives with respect to the output activation, one row each.

Shapes: a, t and z are (N, n_L), z being the output layer's weighted sum; ``value`` gives (N,).
Cross-entropies are computed from z, not from a, so that they stay finite and exact for large |z|
(Goodfellow et al., Deep Learning, section 6.2.2); they name the one output activation they go with.
There delta = dl/dz is a - t directly: the derivative of the activation cancels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Loss:
    """One sample loss. ``output``: the only output activation it is defined with, or None for any."""

    id: str
    value: Callable[[FloatArray, FloatArray, FloatArray], FloatArray]
    derivative: Callable[[FloatArray, FloatArray], FloatArray]
    output: str | None = None

    @property
    def delta_is_error(self) -> bool:
        """Whether delta of the output layer is a - t directly."""
        return self.output is not None


def _sum_of_squares(a: FloatArray, t: FloatArray) -> FloatArray:
    error = a - t
    return (error * error).sum(axis=-1)


def _binary_cross_entropy(a: FloatArray, t: FloatArray, z: FloatArray) -> FloatArray:
    """sum_k -t ln a - (1-t) ln(1-a), with a = sigmoid(z): max(z, 0) - t z + ln(1 + e^-|z|)."""
    return (np.maximum(z, 0.0) - t * z + np.log1p(np.exp(-np.abs(z)))).sum(axis=-1)


def _binary_derivative(a: FloatArray, t: FloatArray) -> FloatArray:
    """(1-t) / (1-a) - t/a; a term without weight is 0 where a has rounded to 0 or 1, not 0/0."""
    return np.where(t < 1.0, (1.0 - t) / (1.0 - a), 0.0) - np.where(t > 0.0, t / a, 0.0)


def _categorical_cross_entropy(a: FloatArray, t: FloatArray, z: FloatArray) -> FloatArray:
    """-sum_k t_k ln a_k, with a = softmax(z): sum_k t_k (ln sum_j e^(z_j - m) - (z_k - m)), m the largest z.

    The sum is 1 + the rest, and only the rest goes into log1p: a loss near 0 keeps its digits.
    """
    below = z - z.max(axis=-1, keepdims=True)
    rest = np.exp(below)
    np.put_along_axis(rest, z.argmax(axis=-1, keepdims=True), 0.0, axis=-1)
    return (t * (np.log1p(rest.sum(axis=-1, keepdims=True)) - below)).sum(axis=-1)


def _categorical_derivative(a: FloatArray, t: FloatArray) -> FloatArray:
    """-t/a; 0 where t is 0, also where a has rounded to 0."""
    return np.where(t > 0.0, -t / a, 0.0)


LOSSES: dict[str, Loss] = {
    row.id: row
    for row in (
        Loss("half", lambda a, t, z: 0.5 * _sum_of_squares(a, t), lambda a, t: a - t),
        Loss("sse", lambda a, t, z: _sum_of_squares(a, t), lambda a, t: 2.0 * (a - t)),
        Loss(
            "mse",
            lambda a, t, z: _sum_of_squares(a, t) / a.shape[-1],
            lambda a, t: (2.0 / a.shape[-1]) * (a - t),
        ),
        Loss(
            "bce",
            _binary_cross_entropy,
            _binary_derivative,
            output="sigmoid",
        ),
        Loss("cce", _categorical_cross_entropy, _categorical_derivative, output="softmax"),
    )
}
