"""Activation functions: one row each, with all that the program knows of it.

``value(z)`` works on (N, n) or any shape; ``derivative(z, a)`` gets the activation too, so that
sigmoid and tanh reuse it. Both are written with operations that mean the same for an array, for one number and for a
symbol: the compiled kernel is generated from these very functions, and so are the formulas on the screen and the
lines of exported programs (``session.explaining.traced``). Softmax couples the units of a layer:
its row gives the diagonal of the Jacobian, and ``pull_back`` the whole product (Goodfellow et
al., Deep Learning, section 6.2.2.3).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from math import inf

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.elementary import exp, log1p, sigmoid, tanh
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.sums import over_units

FloatArray = NDArray[np.float64]

LEAKY_SLOPE = 0.01
GELU_RATE, GELU_CUBE = 0.7978845608, 0.044715  # sqrt(2 / pi), with as many digits as can be written down
_FAR = np.array([-20.0, -2.0, -1.0, 1.0, 2.0, 20.0])


@dataclass(frozen=True)
class Activation:
    """One activation function.

    ``name`` and ``hint`` (a sentence beside its formula, where one helps) are for people; ``letter`` is what formulas
    call it, in LaTeX and as text. ``book(z)``: the formula as books have it, where ``value`` computes another form of
    it (for the sake of large |z|) or calls it by its name; ``plain``: that formula is short enough to stand in the
    place of the letter; ``told``: the hint says it, better than a formula. ``torch``: what PyTorch computes it with;
    ``program``: what NumPy does, from z and back from da, where the formula is not one of a single number. ``range``:
    where the values of a lie.

    ``couples``: a unit's value depends on the whole layer's z. ``flattens``: the derivative tends to 0 for large |z|,
    so that a unit can saturate. ``kinked``: there is no derivative at z = 0, and the table takes that of z < 0.
    """

    id: str
    value: Callable[[FloatArray], FloatArray]
    derivative: Callable[[FloatArray, FloatArray], FloatArray]
    name: str
    letter: tuple[str, str]
    torch: str
    book: Callable[[FloatArray], FloatArray] | None = None
    plain: bool = False
    told: bool = False
    program: tuple[str, str] = ("", "")
    hint: str = ""
    range: tuple[float, float] = (-inf, inf)
    couples: bool = False
    flattens: bool = False
    kinked: bool = False

    @property
    def formula(self) -> Callable[[FloatArray], FloatArray]:
        """a = f(z) as books write it."""
        return self.book or self.value

    @cached_property
    def hands_on(self) -> bool:
        """Whether a can be z itself, or so near to it that both are written with the same digits."""
        return not self.couples and bool(np.isclose(self.value(_FAR), _FAR, rtol=1e-4).any())

    @property
    def returns_z(self) -> bool:
        """Whether a is z."""
        return self.is_straight and not self.kinked

    @cached_property
    def is_straight(self) -> bool:
        """Whether the slope tells no more of z than on which side of 0 it lies."""
        slopes = self.derivative(_FAR, self.value(_FAR))
        return not self.couples and all(len(np.unique(side)) == 1 for side in (slopes[:3], slopes[3:]))

    @cached_property
    def steepest(self) -> float:
        """The greatest |f'(z)|, to some digits; of a single unit."""
        z = np.linspace(-8.0, 8.0, 3201)
        return float(np.abs(self.derivative(z, self.value(z[:, None])[:, 0])).max())

    @cached_property
    def slope_takes_a(self) -> bool:
        """Whether the derivative is computed from a, so that z may be taken for it by mistake."""
        return not np.array_equal(self.derivative(_FAR, _FAR), self.derivative(_FAR, self.value(_FAR[None])[0]))

    def pull_back(self, a: FloatArray, derivative: FloatArray, da: FloatArray) -> FloatArray:
        """dl/dz from dl/da: dl/da * f'(z), or for softmax a_j (da_j - sum_k da_k a_k)."""
        if self.couples:
            return a * (da - over_units(da * a)[..., None])
        return da * derivative


def _softmax(z: FloatArray) -> FloatArray:
    powers = exp(z - z.max(axis=-1, keepdims=True))
    return powers / over_units(powers)[..., None]


def _gelu_slope(z: FloatArray, a: FloatArray) -> FloatArray:
    share = sigmoid(2.0 * GELU_RATE * (z + GELU_CUBE * (z * z * z)))
    return share + z * share * (1.0 - share) * (2.0 * GELU_RATE * (1.0 + 3.0 * GELU_CUBE * (z * z)))


ACTIVATIONS: dict[str, Activation] = {
    row.id: row
    for row in (
        Activation(
            "identity",
            lambda z: z + 0.0,
            lambda z, a: 0.0 * z + 1.0,
            name=QT_TRANSLATE_NOOP("Choice", "identity"),
            letter=("f", "f"),
            torch="{z}",
            plain=True,
        ),
        Activation(
            "sigmoid",
            sigmoid,
            lambda z, a: a * (1.0 - a),
            name=QT_TRANSLATE_NOOP("Choice", "sigmoid"),
            letter=(r"\sigma", "σ"),
            torch="torch.sigmoid({z})",
            book=lambda z: 1.0 / (1.0 + exp(-z)),
            range=(0.0, 1.0),
            flattens=True,
        ),
        Activation(
            "tanh",
            tanh,
            lambda z, a: 1.0 - a * a,
            name=QT_TRANSLATE_NOOP("Choice", "tanh"),
            letter=(r"\tanh", "tanh"),
            torch="torch.tanh({z})",
            book=lambda z: (exp(z) - exp(-z)) / (exp(z) + exp(-z)),
            range=(-1.0, 1.0),
            flattens=True,
        ),
        # At z = 0, where relu has no derivative, 0 is taken, as every framework does.
        Activation(
            "relu",
            lambda z: np.maximum(z, 0.0),
            lambda z, a: np.multiply(z > 0.0, 1.0),
            name=QT_TRANSLATE_NOOP("Choice", "ReLU"),
            letter=(r"\mathrm{relu}", "relu"),
            torch="torch.relu({z})",
            plain=True,
            hint=QT_TRANSLATE_NOOP("Explanation", "relu keeps what is positive and makes the rest 0."),
            range=(0.0, inf),
            kinked=True,
        ),
        Activation(
            "leaky_relu",
            lambda z: np.maximum(z, 0.0) + LEAKY_SLOPE * np.minimum(z, 0.0),
            lambda z, a: LEAKY_SLOPE + np.multiply(z > 0.0, 1.0 - LEAKY_SLOPE),
            name=QT_TRANSLATE_NOOP("Choice", "leaky ReLU"),
            letter=(r"\mathrm{lrelu}", "lrelu"),
            torch="F.leaky_relu({z}, 0.01)",
            hint=QT_TRANSLATE_NOOP("Explanation", "leaky relu keeps what is positive and multiplies the rest by 0.01."),
            told=True,
            kinked=True,
        ),
        Activation(
            "softmax",
            _softmax,
            lambda z, a: a * (1.0 - a),
            name=QT_TRANSLATE_NOOP("Choice", "softmax"),
            letter=(r"\mathrm{softmax}", "softmax"),
            torch="torch.softmax({z}, dim=1)",
            program=(
                "powers = np.exp(z - z.max(axis=1, keepdims=True))\nreturn powers / powers.sum(axis=1, keepdims=True)",
                "return a * (da - (da * a).sum(axis=1, keepdims=True))",
            ),
            hint=QT_TRANSLATE_NOOP(
                "Explanation", "softmax turns the layer's weighted sums into shares that add up to 1."
            ),
            range=(0.0, 1.0),
            couples=True,
            flattens=True,
        ),
        # relu without its kink (Dugas et al. 2001)
        Activation(
            "softplus",
            lambda z: np.maximum(z, 0.0) + log1p(exp(-np.abs(z))),
            lambda z, a: sigmoid(z),
            name=QT_TRANSLATE_NOOP("Choice", "softplus"),
            letter=(r"\mathrm{softplus}", "softplus"),
            torch="F.softplus({z}, threshold=40)",
            book=lambda z: log1p(exp(z)),
            range=(0.0, inf),
        ),
        # Clevert, Unterthiner and Hochreiter 2016, with alpha = 1
        Activation(
            "elu",
            lambda z: np.maximum(z, 0.0) + (exp(np.minimum(z, 0.0)) - 1.0),
            lambda z, a: exp(np.minimum(z, 0.0)),
            name=QT_TRANSLATE_NOOP("Choice", "ELU"),
            letter=(r"\mathrm{elu}", "elu"),
            torch="F.elu({z})",
            hint=QT_TRANSLATE_NOOP("Explanation", "elu keeps what is positive; the rest bends smoothly down to −1."),
            range=(-1.0, inf),
        ),
        # z times the normal distribution function, nearly (Hendrycks and Gimpel 2016, section 2)
        Activation(
            "gelu",
            lambda z: z * sigmoid(2.0 * GELU_RATE * (z + GELU_CUBE * (z * z * z))),
            _gelu_slope,
            name=QT_TRANSLATE_NOOP("Choice", "GELU"),
            letter=(r"\mathrm{gelu}", "gelu"),
            torch='F.gelu({z}, approximate="tanh")',
            hint=QT_TRANSLATE_NOOP("Explanation", "gelu lets z pass by a share that grows with z from 0 to 1."),
            range=(-0.1701, inf),
        ),
        # also called SiLU (Ramachandran, Zoph and Le 2017)
        Activation(
            "swish",
            lambda z: z * sigmoid(z),
            lambda z, a: a + sigmoid(z) * (1.0 - a),
            name=QT_TRANSLATE_NOOP("Choice", "swish"),
            letter=(r"\mathrm{swish}", "swish"),
            torch="F.silu({z})",
            range=(-0.2785, inf),
        ),
    )
}
