"""Answers for a picture: of many points at once, in float32 and by NumPy's own exp and tanh.

A colour has 8 bits: nothing trains on these values, and no number that is read comes from here (``backprop.forward``
gives that). The functions are the tables' own, with other exp, tanh, log1p and sigmoid beneath them, as the kernel has
its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import FunctionType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bpsim.engine import elementary, sums
from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.backprop import silenced
from bpsim.engine.network import Parameters

Values = NDArray[Any]  # float32


def _sigmoid(x: Values) -> Values:
    half = np.float32(0.5)
    return half + half * np.tanh(half * x)


_SWIFT: dict[Callable[..., Any], Callable[..., Any]] = {
    elementary.exp: np.exp, elementary.tanh: np.tanh, elementary.log1p: np.log1p, elementary.sigmoid: _sigmoid,
    sums.over_units: lambda values: values.sum(axis=-1),
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


def activations_at(parameters: Parameters, x: NDArray[np.float32]) -> list[Values]:
    """a[0] .. a[L] at the points x (N, n_0), each (N, n_l)."""
    network = parameters.network
    a = [silenced(network, 0, x.astype(np.float32))]
    with np.errstate(all="ignore"):  # of a diverged run: nan and inf have a colour too
        for layer in parameters.w.layers:
            weights, biases = (part[layer].astype(np.float32) for part in (parameters.w, parameters.b))
            value = swift(ACTIVATIONS[network.activation(layer)].value)(a[-1] @ weights + biases)
            a.append(silenced(network, layer, value))
    return a
