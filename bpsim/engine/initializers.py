"""Initial weights: one row a rule. Random numbers come from the same counter-based hash as the batches,
so that a seed gives the same weights on every machine and with every version of NumPy.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpsim.engine.hashing import draw, epoch_key
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, one_of

_RESOLUTION = 1 << 53


class _Stream:
    """Uniform and normal numbers, one after the other, from a seed."""

    def __init__(self, seed: int) -> None:
        self._key = epoch_key(seed, 0)
        self._counter = 0

    def uniform(self) -> float:
        """From 0 (included) to 1 (not included), 53 bits."""
        value = draw(self._key, self._counter, _RESOLUTION) / _RESOLUTION
        self._counter += 1
        return value

    def normal(self) -> float:
        """Mean 0, deviation 1 (Box and Muller 1958)."""
        radius = math.sqrt(-2.0 * math.log(1.0 - self.uniform()))
        return radius * math.cos(2.0 * math.pi * self.uniform())


@dataclass(frozen=True)
class Initializer:
    """One rule: ``weight`` is one of the weights of a layer, ``matrix`` all of them (n_in, n_out) where they depend on
    each other. Biases start at 0 (at ``scale`` for "equal"). ``name`` is for people.
    """

    id: str
    weight: Callable[[_Stream, int, int, float], float]
    name: str
    bias: Callable[[float], float] = lambda scale: 0.0
    matrix: Callable[[_Stream, int, int, float], FloatArray] | None = None

    def weights(self, stream: _Stream, n_in: int, n_out: int, scale: float) -> FloatArray:
        """(n_in, n_out), drawn row by row."""
        if self.matrix is not None:
            return self.matrix(stream, n_in, n_out, scale)
        drawn = [self.weight(stream, n_in, n_out, scale) for _ in range(n_in * n_out)]
        return np.array(drawn).reshape(n_in, n_out)


def _orthogonal(stream: _Stream, n_in: int, n_out: int, scale: float) -> FloatArray:
    """Normal vectors, of each what lies along those before it taken away (Gram and Schmidt), twice for the rounding."""
    count, length = sorted((n_in, n_out))
    made: list[FloatArray] = []
    while len(made) < count:
        vector = np.array([stream.normal() for _ in range(length)])
        for _ in range(2):
            for other in made:
                vector = vector - math.fsum((other * vector).tolist()) * other
        size = math.sqrt(math.fsum((vector * vector).tolist()))
        if size > 1e-6:  # else it lies among the others: another one
            made.append(vector / size)
    return scale * (np.array(made) if n_in <= n_out else np.array(made).T)


INITIALIZERS: dict[str, Initializer] = {
    row.id: row
    for row in (
        # from -scale to scale
        Initializer(
            "uniform",
            lambda s, n_in, n_out, scale: scale * (2.0 * s.uniform() - 1.0),
            QT_TRANSLATE_NOOP("Choice", "uniform"),
        ),
        # mean 0, deviation scale
        Initializer("normal", lambda s, n_in, n_out, scale: scale * s.normal(), QT_TRANSLATE_NOOP("Choice", "normal")),
        # uniform within sqrt(6 / (n_in + n_out)): Glorot and Bengio 2010, equation 16
        Initializer(
            "xavier",
            lambda s, n_in, n_out, scale: scale * math.sqrt(6.0 / (n_in + n_out)) * (2.0 * s.uniform() - 1.0),
            QT_TRANSLATE_NOOP("Choice", "Xavier"),
        ),
        # normal with deviation sqrt(2 / n_in): He et al. 2015, equation 10
        Initializer(
            "he",
            lambda s, n_in, n_out, scale: scale * math.sqrt(2.0 / n_in) * s.normal(),
            QT_TRANSLATE_NOOP("Choice", "He"),
        ),
        # all the same: the units of a layer then stay twins for ever
        Initializer(
            "equal",
            lambda s, n_in, n_out, scale: scale,
            QT_TRANSLATE_NOOP("Choice", "all equal"),
            lambda scale: scale,
        ),
        Initializer("zero", lambda s, n_in, n_out, scale: 0.0, QT_TRANSLATE_NOOP("Choice", "all zero")),
        # rows or columns at right angles, each of the length scale (Saxe, McClelland and Ganguli 2014)
        Initializer(
            "orthogonal",
            lambda s, n_in, n_out, scale: scale * s.normal(),
            QT_TRANSLATE_NOOP("Choice", "orthogonal"),
            matrix=_orthogonal,
        ),
    )
}


def initial_parameters(
    network: NetworkSpec, initializer: str, seed: int, scale: float = 1.0, *, biases: str | None = None
) -> Parameters:
    """Parameters by a rule of ``INITIALIZERS``; ``biases``: the rule that draws the biases, where they are not to be
    what the first one says. Raises BadValue for an unknown one."""
    rule, stream = INITIALIZERS[one_of(initializer, INITIALIZERS, "initializer")], _Stream(seed)
    of_biases = None if biases is None else INITIALIZERS[biases]
    weights: list[FloatArray] = []
    vectors: list[FloatArray] = []
    for n_in, n_out in zip(network.layers, network.layers[1:], strict=False):
        weights.append(rule.weights(stream, n_in, n_out, scale))
        if of_biases is None:
            vectors.append(np.full(n_out, rule.bias(scale)))
        else:
            vectors.append(np.array([of_biases.weight(stream, n_in, n_out, scale) for _ in range(n_out)]))
    return Parameters.from_layers(network, weights, vectors)


def rules_behind(parameters: Parameters, seed: int) -> tuple[str, str | None] | None:
    """(weights, biases), the rules by which ``initial_parameters`` draws just these values with ``seed``; None where
    there are none: somebody has chosen the values one by one."""
    network = parameters.network
    n_in, n_out = network.layers[:2]
    for name, rule in INITIALIZERS.items():
        if rule.matrix is None and parameters.w[1][0, 0] != rule.weight(_Stream(seed), n_in, n_out, 1.0):
            continue
        for biases in (None, *INITIALIZERS):
            if np.array_equal(initial_parameters(network, name, seed, biases=biases).flat, parameters.flat):
                return name, biases
    return None
