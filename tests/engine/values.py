"""What the rows of the engine's tables compute, written once more and otherwise: a new row has its formula here."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from bpsim.engine.network import FloatArray


def gelu_share(z: FloatArray, of_slope: bool = False) -> FloatArray:
    """1 / (1 + e^-2u), u = sqrt(2/pi) (z + 0.044715 z^3), or its derivative."""
    u, by_z = 0.7978845608 * (z + 0.044715 * z**3), 0.7978845608 * (1.0 + 0.134145 * z**2)
    with np.errstate(over="ignore"):  # far to the left the share is 0
        share = 1.0 / (1.0 + np.exp(-2.0 * u))
    return 2.0 * share * (1.0 - share) * by_z if of_slope else share


# of one unit: (a from z, da/dz from z)
ACTIVATED: dict[str, tuple[Callable[[FloatArray], FloatArray], Callable[[FloatArray], FloatArray]]] = {
    "identity": (lambda z: 1.0 * z, np.ones_like),
    "sigmoid": (lambda z: 0.5 * (1.0 + np.tanh(0.5 * z)) if np.all(np.abs(z) < 10.0) else 1.0 / (1.0 + np.exp(-z)),
                lambda z: 1.0 / (2.0 + np.exp(z) + np.exp(-z))),
    "tanh": (np.tanh, lambda z: 1.0 / np.cosh(z) ** 2),
    "relu": (lambda z: np.where(z > 0.0, z, 0.0), lambda z: np.where(z > 0.0, 1.0, 0.0)),
    "leaky_relu": (lambda z: np.where(z > 0.0, z, 0.01 * z), lambda z: np.where(z > 0.0, 1.0, 0.01)),
    "softplus": (lambda z: np.logaddexp(0.0, z), lambda z: 1.0 / (1.0 + np.exp(-z))),
    "elu": (lambda z: np.where(z > 0.0, z, np.expm1(np.minimum(z, 0.0))), lambda z: np.where(z > 0.0, 1.0, np.exp(z))),
    "gelu": (lambda z: z * gelu_share(z), lambda z: gelu_share(z) + z * gelu_share(z, True)),
    "swish": (lambda z: z / (1.0 + np.exp(-z)), lambda z: (1.0 + z / (1.0 + np.exp(z))) / (1.0 + np.exp(-z))),
}  # fmt: skip

# of one output among n: (what it adds, the derivative by a)
LOST: dict[
    str, tuple[Callable[[FloatArray, FloatArray, int], FloatArray], Callable[[FloatArray, FloatArray, int], FloatArray]]
] = {
    "half": (lambda a, t, n: (a - t) ** 2 / 2.0, lambda a, t, n: a - t),
    "sse": (lambda a, t, n: (a - t) ** 2, lambda a, t, n: 2.0 * (a - t)),
    "mse": (lambda a, t, n: (a - t) ** 2 / n, lambda a, t, n: 2.0 / n * (a - t)),
    "huber": (
        lambda a, t, n: np.where(np.abs(a - t) <= 1.0, 0.5 * (a - t) ** 2, np.abs(a - t) - 0.5),
        lambda a, t, n: np.clip(a - t, -1.0, 1.0),
    ),
}
