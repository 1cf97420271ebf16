"""Sample losses l_n and their derivatives with respect to the output activation, one row each.

A sample loss is a sum over the outputs k: ``term(a, t, z, n)`` is what one output adds, ``derivative(a, t, n)``
its derivative dl_n/da_k; n is how many outputs there are. Both are written with operations that mean the
same for an array and for one number: the compiled kernel is generated from these very functions.

Cross-entropies are computed from z, not from a, so that they stay finite and exact for large |z|
(Goodfellow et al., Deep Learning, section 6.2.2); they name the one output activation they go with.
There delta = dl/dz is a - t directly: the derivative of the activation cancels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.elementary import exp, log1p
from bpsim.engine.sums import over_units

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Loss:
    """One sample loss. ``output``: the only output activation it is defined with, or None for any.

    ``term`` gets ln a in the place of z where the output is softmax.
    """

    id: str
    term: Callable[[FloatArray, FloatArray, FloatArray, int], FloatArray]
    slope: Callable[[FloatArray, FloatArray, int], FloatArray]
    output: str | None = None

    @property
    def delta_is_error(self) -> bool:
        """Whether delta of the output layer is a - t directly."""
        return self.output is not None

    def value(self, a: FloatArray, t: FloatArray, z: FloatArray) -> FloatArray:
        """l_n (N,) from a, t and z, the output layer's weighted sum, each (N, n_L)."""
        exponent = log_softmax(z) if self.output == "softmax" else z
        return over_units(self.term(a, t, exponent, a.shape[-1]))

    def derivative(self, a: FloatArray, t: FloatArray) -> FloatArray:
        """dl_n/da (N, n_L)."""
        return self.slope(a, t, a.shape[-1])


def log_softmax(z: FloatArray) -> FloatArray:
    """ln a with a = softmax(z): (z_k - m) - ln sum_j e^(z_j - m), m the largest z.

    The sum is 1 + the rest, and only the rest goes into log1p: a loss near 0 keeps its digits.
    """
    below = z - z.max(axis=-1, keepdims=True)
    rest = exp(below)
    np.put_along_axis(rest, z.argmax(axis=-1, keepdims=True), 0.0, axis=-1)
    return below - log1p(over_units(rest))[..., None]


def _binary_cross_entropy(a: FloatArray, t: FloatArray, z: FloatArray, n: int) -> FloatArray:
    """-t ln a - (1-t) ln(1-a), with a = sigmoid(z): max(z, 0) - t z + ln(1 + e^-|z|)."""
    return np.maximum(z, 0.0) - t * z + log1p(exp(-np.abs(z)))


def _binary_derivative(a: FloatArray, t: FloatArray, n: int) -> FloatArray:
    """(1-t) / (1-a) - t/a; a term without weight is 0 where a has rounded to 0 or 1, not 0/0."""
    return np.where(t < 1.0, (1.0 - t) / (1.0 - a), 0.0) - np.where(t > 0.0, t / a, 0.0)


def _categorical_derivative(a: FloatArray, t: FloatArray, n: int) -> FloatArray:
    """-t/a; 0 where t is 0, also where a has rounded to 0."""
    return np.where(t > 0.0, -t / a, 0.0)


LOSSES: dict[str, Loss] = {
    row.id: row
    for row in (
        Loss("half", lambda a, t, z, n: 0.5 * ((a - t) * (a - t)), lambda a, t, n: a - t),
        Loss("sse", lambda a, t, z, n: (a - t) * (a - t), lambda a, t, n: 2.0 * (a - t)),
        Loss("mse", lambda a, t, z, n: (a - t) * (a - t) / n, lambda a, t, n: (2.0 / n) * (a - t)),
        Loss("bce", _binary_cross_entropy, _binary_derivative, output="sigmoid"),
        Loss("cce", lambda a, t, z, n: -t * z, _categorical_derivative, output="softmax"),
    )
}
