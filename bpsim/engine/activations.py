"""Activation functions: value and derivative, one row each.

``value(z)`` works on (N, n) or any shape; ``derivative(z, a)`` gets the activation too, so that
sigmoid and tanh reuse it. Both are written with operations that mean the same for an array and for one
number: the compiled kernel is generated from these very functions. Softmax couples the units of a layer:
its row gives the diagonal of the Jacobian, and ``pull_back`` the whole product (Goodfellow et
al., Deep Learning, section 6.2.2.3).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.elementary import at_least, exp, tanh
from bpsim.engine.sums import over_units

FloatArray = NDArray[np.float64]

LEAKY_SLOPE = 0.01


@dataclass(frozen=True)
class Activation:
    """One activation function. ``couples``: a unit's value depends on the whole layer's z.

    ``flattens``: the derivative tends to 0 for large |z|, so that a unit can saturate.
    ``kinked``: there is no derivative at z = 0, and the table takes that of z < 0.
    """

    id: str
    value: Callable[[FloatArray], FloatArray]
    derivative: Callable[[FloatArray, FloatArray], FloatArray]
    couples: bool = False
    flattens: bool = False
    kinked: bool = False

    def pull_back(self, a: FloatArray, derivative: FloatArray, da: FloatArray) -> FloatArray:
        """dl/dz from dl/da: dl/da * f'(z), or for softmax a_j (da_j - sum_k da_k a_k)."""
        if self.couples:
            return a * (da - over_units(da * a)[..., None])
        return da * derivative


def _sigmoid(z: FloatArray) -> FloatArray:
    # 1 / (1 + e^-z), and for z < 0 the same times e^z / e^z: what is taken of exp lies from 0 to 1
    e = exp(-np.abs(z))
    return at_least(e, np.multiply(z >= 0.0, 1.0)) / (1.0 + e)


def _softmax(z: FloatArray) -> FloatArray:
    powers = exp(z - z.max(axis=-1, keepdims=True))
    return powers / over_units(powers)[..., None]


ACTIVATIONS: dict[str, Activation] = {
    row.id: row
    for row in (
        Activation("identity", lambda z: z + 0.0, lambda z, a: 0.0 * z + 1.0),
        Activation("sigmoid", _sigmoid, lambda z, a: a * (1.0 - a), flattens=True),
        Activation("tanh", tanh, lambda z, a: 1.0 - a * a, flattens=True),
        # At z = 0, where relu has no derivative, 0 is taken, as every framework does.
        Activation("relu", lambda z: np.maximum(z, 0.0), lambda z, a: np.multiply(z > 0.0, 1.0), kinked=True),
        Activation(
            "leaky_relu",
            lambda z: np.maximum(z, 0.0) + LEAKY_SLOPE * np.minimum(z, 0.0),
            lambda z, a: LEAKY_SLOPE + np.multiply(z > 0.0, 1.0 - LEAKY_SLOPE),
            kinked=True,
        ),
        Activation("softmax", _softmax, lambda z, a: a * (1.0 - a), couples=True, flattens=True),
    )
}
