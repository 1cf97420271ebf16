"""Of a network with one input: its answer along the input, and what each neuron of the last hidden layer adds to it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from bpsim.engine.backprop import forward
from bpsim.engine.network import FloatArray, Parameters

POINTS = 300


class Along(NamedTuple):
    """``x`` (P,); ``y`` (P,) the output; ``z`` (P,) its weighted sum, and ``parts`` (K, P) the terms w a of that sum:
    with the bias they add up to z, and for the identity to y."""

    x: FloatArray
    y: FloatArray
    z: FloatArray
    parts: FloatArray


@np.errstate(all="ignore")
def stacked(found: Along) -> FloatArray:
    """(K + 1, P): the bias, then one part after the other laid upon it; the last is z."""
    bias = found.z - found.parts.sum(axis=0)
    return np.vstack([bias, bias + np.cumsum(found.parts, axis=0)])


@np.errstate(all="ignore")
def along(parameters: Parameters, low: float, high: float, output: int = 0) -> Along:
    """Exactly, at evenly spaced inputs."""
    x = np.linspace(low, high, POINTS)
    passed = forward(parameters, x[:, None])
    depth = parameters.network.depth
    parts = (passed.a[depth - 1] * parameters.w[depth][:, output]).T
    return Along(x, passed.output[:, output], passed.z[depth][:, output], parts)
