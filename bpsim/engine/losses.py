"""Sample losses l_n and their derivatives with respect to the output activation, one row each.

A sample loss is a sum over the outputs k: ``term(a, t, z, n)`` is what one output adds, ``slope(a, t, n)``
its derivative dl_n/da_k; n is how many outputs there are. Both are written with operations that mean the
same for an array, for one number and for a symbol: the compiled kernel is generated from these very functions, and so
are the formulas on the screen and the lines of exported programs.

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
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.sums import over_units

FloatArray = NDArray[np.float64]

UNIT, SHARES = "unit", "shares"


@dataclass(frozen=True)
class Loss:
    """One sample loss. ``output``: the only output activation it is defined with, or None for any; then the slope is
    an odd function of a - t.

    ``term`` gets ln a in the place of z where the output is softmax. ``book(a, t, n)``: the same as books have it,
    where ``term`` computes another form of it. ``targets``: from 0 to 1 each (UNIT), or shares that sum to 1 (SHARES),
    or any ("").

    For people: ``name``; ``card``, the formula where there is little room, ``{square}`` being (a - t)^2; ``about``, a
    sentence; ``cancels``, why delta is the error where it is. ``torch``: what PyTorch computes all outputs' losses
    with, where its own function is more exact than the formula.
    """

    id: str
    term: Callable[[FloatArray, FloatArray, FloatArray, int], FloatArray]
    slope: Callable[[FloatArray, FloatArray, int], FloatArray]
    name: str
    card: str
    about: str
    book: Callable[[FloatArray, FloatArray, int], FloatArray] | None = None
    output: str | None = None
    targets: str = ""
    cancels: str = ""
    torch: str = ""

    @property
    def formula(self) -> Callable[[FloatArray, FloatArray, int], FloatArray]:
        """What one output adds, from a and t, as books write it."""
        if self.book is not None:
            return self.book
        return lambda a, t, n: self.term(a, t, a, n)  # which of these needs no z

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

    def factor(self, outputs: int, error: float = 1.0) -> float:
        """dl/da where a - t is ``error``, divided by it: a number of the loss's own, where it is linear."""
        return float(self.slope(np.array(error), np.array(0.0), outputs)) / error

    @property
    def is_linear(self) -> bool:
        """Whether dl/da is a - t times a number."""
        return self.output is None and self.factor(1, 4.0) == self.factor(1)


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
        Loss(
            "half",
            lambda a, t, z, n: 0.5 * ((a - t) * (a - t)),
            lambda a, t, n: a - t,
            name=QT_TRANSLATE_NOOP("Choice", "½ squared error"),
            card=QT_TRANSLATE_NOOP("Choice", "½ Σ {square}"),
            about="Half the squared error, summed over the outputs.",
        ),
        Loss(
            "sse",
            lambda a, t, z, n: (a - t) * (a - t),
            lambda a, t, n: 2.0 * (a - t),
            name=QT_TRANSLATE_NOOP("Choice", "squared error"),
            card=QT_TRANSLATE_NOOP("Choice", "Σ {square}"),
            about="The squared error, summed over the outputs.",
        ),
        Loss(
            "mse",
            lambda a, t, z, n: (a - t) * (a - t) / n,
            lambda a, t, n: (2.0 / n) * (a - t),
            name=QT_TRANSLATE_NOOP("Choice", "mean squared error"),
            card=QT_TRANSLATE_NOOP("Choice", "mean of {square}"),
            about="The squared error, averaged over the outputs.",
        ),
        Loss(
            "bce",
            _binary_cross_entropy,
            _binary_derivative,
            name=QT_TRANSLATE_NOOP("Choice", "binary cross-entropy"),
            card=QT_TRANSLATE_NOOP("Choice", "cross-entropy"),  # of one output, as the drawing shows: the binary one
            about="Binary cross-entropy, summed over the outputs.",
            book=lambda a, t, n: -(t * np.log(a) + (1.0 - t) * np.log(1.0 - a)),
            output="sigmoid",
            targets=UNIT,
            cancels=QT_TRANSLATE_NOOP(
                "Explanation", "With a sigmoid and this cross-entropy {slope} cancels: {delta} is the error {error}."
            ),
            torch='F.binary_cross_entropy_with_logits(z, t, reduction="none")',
        ),
        Loss(
            "cce",
            lambda a, t, z, n: -t * z,
            _categorical_derivative,
            name=QT_TRANSLATE_NOOP("Choice", "categorical cross-entropy"),
            card=QT_TRANSLATE_NOOP("Choice", "cross-entropy"),
            about="Categorical cross-entropy.",
            book=lambda a, t, n: -(t * np.log(a)),
            output="softmax",
            targets=SHARES,
            cancels=QT_TRANSLATE_NOOP(
                "Explanation", "With softmax and this cross-entropy everything cancels but the error {error}."
            ),
            torch="-(t * F.log_softmax(z, dim=1))",
        ),
        # a square up to an error of 1, then a line: one sample far off does not rule (Huber 1964)
        Loss(
            "huber",
            lambda a, t, z, n: np.minimum(np.abs(a - t), 1.0) * (np.abs(a - t) - 0.5 * np.minimum(np.abs(a - t), 1.0)),
            lambda a, t, n: np.maximum(np.minimum(a - t, 1.0), -1.0),
            name=QT_TRANSLATE_NOOP("Choice", "Huber"),
            card=QT_TRANSLATE_NOOP("Choice", "Huber"),
            about="Huber's loss: half the squared error up to an error of 1, then its size less 1/2; over all outputs.",
            torch='F.huber_loss(a, t, reduction="none")',
        ),
    )
}
