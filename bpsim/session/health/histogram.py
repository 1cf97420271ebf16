"""How many values lie where, and which of them lie in one bar."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.network import FloatArray, NetworkSpec, NodeId, ParameterPlace
from bpsim.session.health.taking import GRADIENT, WEIGHT

BARS = 20
_FARTHEST = 8e307  # from end to end has to be a number


@dataclass(frozen=True, eq=False)
class Histogram:
    """``edges`` (B + 1,) and ``counts`` (B,); ``bars`` (n,) in which bar each value lies, -1 where it is not finite."""

    edges: FloatArray
    counts: NDArray[np.int64]
    bars: NDArray[np.int64]

    @property
    def not_finite(self) -> int:
        return int((self.bars < 0).sum())

    def bar_at(self, value: float) -> int | None:
        """The bar over that value; None beside all of them."""
        if not len(self.counts) or not self.edges[0] <= value <= self.edges[-1]:
            return None
        return int(_bars(np.array([value]), self.edges)[0])


def histogram(values: FloatArray) -> Histogram:
    """Of values (n,) in BARS bars of equal width from the least to the greatest; a bar has its lower edge, the last
    one both. No bars where nothing is finite."""
    finite = np.isfinite(values)
    bars = np.full(len(values), -1, dtype=np.int64)
    if not finite.any():
        return Histogram(np.empty(0), np.empty(0, dtype=np.int64), bars)
    there = np.clip(values[finite], -_FARTHEST, _FARTHEST)
    low, high = float(there.min()), float(there.max())
    if not high - low > 1e-12 * max(abs(low), abs(high)):
        room = 0.5 * abs(low) or 0.5
        low, high = low - room, high + room
    edges = np.linspace(low, high, BARS + 1)
    bars[finite] = _bars(there, edges)
    return Histogram(edges, np.bincount(bars[finite], minlength=BARS), bars)


def _bars(values: FloatArray, edges: FloatArray) -> NDArray[np.int64]:
    return np.clip(np.searchsorted(edges, values, side="right") - 1, 0, len(edges) - 2)


Item = NodeId | ParameterPlace


def items_in(
    bar: int, made: Histogram, values: FloatArray, quantity: str, layer: int, network: NetworkSpec
) -> tuple[Item, ...]:
    """The neurons of z, a and delta, the parameters of gradients and weights with a value in that bar, that with the
    most extreme value first. ``values`` as ``Taken.values`` gives them."""
    inside = np.flatnonzero(made.bars == bar)
    ordered = inside[np.argsort(-np.abs(values[inside]), kind="stable")]
    if quantity not in (GRADIENT, WEIGHT):
        nodes = dict.fromkeys((ordered % network.layers[layer]).tolist())
        return tuple((layer, node) for node in nodes)
    n_in, n_out = network.layers[layer - 1], network.layers[layer]
    return tuple(
        ParameterPlace(layer, index % n_out, index // n_out if index < n_in * n_out else None)
        for index in ordered.tolist()
    )
