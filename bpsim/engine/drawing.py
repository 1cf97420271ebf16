"""Answers and losses for a picture: of many points or parameters at once, in float32, by NumPy's own exp and tanh.

A colour has 8 bits: nothing trains on these values, and no number that is read comes from here (``backprop.forward``
gives that). The functions are the tables' own, with other exp, tanh, log1p and sigmoid beneath them, as the kernel has
its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from types import FunctionType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bpsim.engine import elementary, sums
from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.backprop import silenced
from bpsim.engine.losses import Loss, log_softmax
from bpsim.engine.network import NetworkSpec, Parameters

Values = NDArray[Any]  # float32


def _sigmoid(x: Values) -> Values:
    half = np.float32(0.5)
    return half + half * np.tanh(half * x)


def _log_softmax(z: Values) -> Values:
    """ln a, as ``losses.log_softmax`` has it: what is as large as the largest goes into log1p without it."""
    below = z - z.max(axis=-1, keepdims=True)
    largest = below == 0.0
    rest = np.where(largest, np.zeros_like(below), np.exp(below)).sum(axis=-1) + (largest.sum(axis=-1) - 1)
    return below - np.log1p(rest).astype(z.dtype)[..., None]


_SWIFT: dict[Callable[..., Any], Callable[..., Any]] = {
    elementary.exp: np.exp, elementary.tanh: np.tanh, elementary.log1p: np.log1p, elementary.sigmoid: _sigmoid,
    sums.over_units: lambda values: values.sum(axis=-1), log_softmax: _log_softmax,
}  # fmt: skip


@cache
def swift(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function as it stands, calling NumPy's where it calls ours."""
    if function in _SWIFT:
        return _SWIFT[function]
    assert isinstance(function, FunctionType)
    scope = {
        name: _SWIFT.get(value, value) if isinstance(value, FunctionType) else value
        for name, value in function.__globals__.items()
    }
    return FunctionType(function.__code__, scope, function.__name__, function.__defaults__, function.__closure__)


LayerSets = tuple[int, Values, Values]
"""A layer's number, its weights (n_in, n_out) and biases (n_out,); of K sets of parameters (K, n_in, n_out) and
(K, 1, n_out)."""


def activations_at(parameters: Parameters, x: NDArray[np.float32]) -> list[Values]:
    """a[0] .. a[L] at the points x (N, n_0), each (N, n_l)."""
    network = parameters.network
    inputs = silenced(network, 0, x.astype(np.float32))
    with np.errstate(all="ignore"):
        w, b = (part.map(lambda values: values.astype(np.float32)) for part in (parameters.w, parameters.b))
    layers = [(layer, w[layer], b[layer]) for layer in w.layers]
    return [inputs, *passed_on(network, inputs, layers)]


def passed_on(network: NetworkSpec, a: Values, layers: Sequence[LayerSets]) -> list[Values]:
    """The activations of layers in a row, from those (N, n_in) before them: (N, n_out) each, and (K, N, n_out) from the
    first one on that has K sets of parameters. They have the type of what they are made from."""
    made: list[Values] = []
    with np.errstate(all="ignore"):  # of a diverged run: nan and inf have a colour too
        for layer, weights, biases in layers:
            a = silenced(network, layer, swift(ACTIVATIONS[network.activation(layer)].value)(a @ weights + biases))
            made.append(a)
    return made


def losses_at(network: NetworkSpec, loss: Loss, before: Values, last: LayerSets, t: Values) -> Values:
    """l_n (..., N) from the last hidden layer's activations (..., N, n_in), the output layer and the targets t
    (N, n_L)."""
    layer, weights, biases = last
    with np.errstate(all="ignore"):
        z = before @ weights + biases
        exponent = swift(log_softmax)(z) if loss.output == "softmax" else z
        # what has an output activation of its own is computed from z alone
        a = z if loss.output else swift(ACTIVATIONS[network.activation(layer)].value)(z)
        added: Values = swift(sums.over_units)(swift(loss.term)(a, t, exponent, z.shape[-1]))
    return added
