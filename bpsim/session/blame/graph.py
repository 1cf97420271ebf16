"""The ways from one value to the loss: a layered graph whose every step has one factor, a partial derivative.

    a[l-1] --w--> z[l] --f'(z)--> a[l] --w--> ... --> a[L] --dl/da--> l

By the chain rule dl/d(start) is the sum, over all routes through this graph, of the product of their factors.
Softmax couples a layer: there every z goes to every a, with the factor da_m/dz_k = a_m ([k = m] - a_k)
(Goodfellow et al., Deep Learning, section 6.2.2.3). Where delta is a - t directly, a route ends with it at z[L].
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import FloatArray
from bpsim.engine.tracing import Trace

Node = tuple[int, int]
INPUT, WEIGHT, SLOPE, COUPLING, LOSS, ERROR = "input", "weight", "slope", "coupling", "loss", "error"


@dataclass(frozen=True)
class Origin:
    """Where routes begin: the activation of a ``node`` of ``layer`` (0 is an input), or ``kind`` "weight" or "bias":
    the weight from ``source`` to that node, its bias."""

    kind: str
    layer: int
    node: int
    source: int = 0


@dataclass(frozen=True, eq=False)
class Stage:
    """One step of every route. ``factors``: (n_in, n_out) where each goes to each, (n,) where each goes straight on.

    ``kind``: "input" (a weight's own a[l-1]), "weight", "slope", "coupling", "loss" or "error"; ``layer`` as in the
    symbol of the factor.
    """

    kind: str
    layer: int
    factors: FloatArray

    @property
    def straight(self) -> bool:
        return self.factors.ndim == 1

    def factor(self, start: int, end: int) -> float:
        return float(self.factors[start] if self.straight else self.factors[start, end])

    def ends(self, start: int) -> Iterator[tuple[int, float]]:
        """Where one can go from ``start``, and with which factor."""
        if self.straight:
            return iter(((start, float(self.factors[start])),))
        return enumerate(self.factors[start].tolist())


def stages_from(trace: Trace, row: int, loss_id: str, origin: Origin) -> tuple[Stage, ...]:
    """The steps from ``origin`` to the loss of sample ``row``."""
    return tuple(_stages(trace, row, LOSSES[loss_id].delta_is_error, origin))


def _stages(trace: Trace, row: int, ends_with_error: bool, origin: Origin) -> Iterator[Stage]:
    depth = trace.network.depth
    layer = origin.layer
    if origin.kind == "weight":
        value = trace.a[layer - 1][row, origin.source]
        yield Stage(INPUT, layer - 1, np.full(trace.network.layers[layer], value))
    # an output's activation has no derivative of its own where delta is a - t: then z stands for it
    at_z = origin.kind != "activation" or (layer == depth and ends_with_error)
    while layer < depth or at_z:
        if not at_z:
            layer += 1
            yield Stage(WEIGHT, layer, trace.before.w[layer])
        if layer == depth and ends_with_error:
            yield Stage(ERROR, layer, trace.delta[layer][row])
            return
        yield _through(trace, row, layer)
        at_z = False
    yield Stage(LOSS, depth, trace.da[depth][row])


def _through(trace: Trace, row: int, layer: int) -> Stage:
    """From the z to the a of a layer."""
    if not ACTIVATIONS[trace.network.activation(layer)].couples:
        return Stage(SLOPE, layer, trace.derivative[layer][row])
    a = trace.a[layer][row]
    return Stage(COUPLING, layer, np.diag(a) - np.outer(a, a))


def recursive_total(trace: Trace, row: int, loss_id: str, origin: Origin) -> float:
    """What backprop has for the same derivative: of sample ``row`` alone, never divided by the size of the batch."""
    layer, node = origin.layer, origin.node
    if origin.kind == "weight":
        return float(trace.a[layer - 1][row, origin.source] * trace.delta[layer][row, node])
    if origin.kind == "bias" or (layer == trace.network.depth and LOSSES[loss_id].delta_is_error):
        return float(trace.delta[layer][row, node])
    if layer == 0:
        return float(trace.delta[1][row] @ trace.before.w[1][node])
    return float(trace.da[layer][row, node])
