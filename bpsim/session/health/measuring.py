"""The health of one state in a few numbers a layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.network import FloatArray
from bpsim.session.health.taking import GRADIENT, QUANTITIES, Taken, take
from bpsim.session.running.run import Run

NORM, FATE = "norm", "dead"  # of all layers: the gradient's norm; the shares of dead and of saturated neurons
LOOKED_AT = (*QUANTITIES, NORM, FATE)  # what can be looked at: a quantity of one layer, or one of these
SHARES = (0.05, 0.25, 0.5, 0.75, 0.95)
_SHARES = np.array(SHARES)
FLAT = 0.01  # of the greatest |f'(z)|: below it a slope counts as flat
NEARLY_ALL = 0.95  # of the samples


@dataclass(frozen=True, eq=False)
class Health:
    """Arrays have a row for each layer 1..L.

    ``quantiles`` (Q, L, 5): of each of QUANTITIES, at SHARES, of what is finite; nan where nothing is. ``saturated``
    (L,): of functions that flatten on both sides (sigmoid, tanh) the neurons with |f'(z)| below FLAT of its greatest
    for NEARLY_ALL samples. ``dead`` (L,): of the others (ReLU) those with f'(z) = 0 for every sample, so that nothing
    flows back through them. ``neurons`` (L,): those that can be either: the others are muted, or, where ``shares``
    (L,) says so, a softmax's. ``norms`` (L,): the length of the gradient over a layer's weights and biases.
    ``finite`` (L,): whether all of a layer's values are. Of ``samples`` out of ``sample_count``.
    """

    quantiles: FloatArray
    dead: NDArray[np.int64]
    saturated: NDArray[np.int64]
    neurons: NDArray[np.int64]
    shares: NDArray[np.bool_]
    norms: FloatArray
    finite: NDArray[np.bool_]
    samples: int
    sample_count: int

    @property
    def depth(self) -> int:
        return len(self.norms)

    @property
    def nbytes(self) -> int:
        arrays = (self.quantiles, self.dead, self.saturated, self.neurons, self.shares)
        return sum(array.nbytes for array in (*arrays, self.norms, self.finite))

    def factor(self, layer: int) -> float:
        """By how much the gradient's norm is multiplied on its way from layer ``layer`` + 1 to ``layer``."""
        with np.errstate(all="ignore"):
            return float(np.float64(self.norms[layer - 1]) / self.norms[layer])


def measured(taken: Taken) -> Health:
    """All of it, of what was taken."""
    layers = taken.z.layers
    values = [[taken.values(quantity, layer) for layer in layers] for quantity in QUANTITIES]
    counts = np.array([_counts(taken, layer) for layer in layers], dtype=np.int64)
    return Health(
        np.array([[quantiles(one) for one in of_layers] for of_layers in values]),
        counts[:, 0], counts[:, 1], counts[:, 2],
        np.array([ACTIVATIONS[taken.network.activation(layer)].couples for layer in layers]),
        np.array([norm(taken.values(GRADIENT, layer)) for layer in layers]),
        np.array([all(np.isfinite(of_layers[row]).all() for of_layers in values) for row in range(len(layers))]),
        len(taken.samples), taken.sample_count,
    )  # fmt: skip


def measured_at(run: Run, update: int) -> tuple[Taken, Health]:
    """Of a state of a run, 0..head, whose data have samples without blanks."""
    taken = take(run.training_at(update), run.state(update))
    assert taken is not None
    return taken, measured(taken)


def quantiles(values: FloatArray) -> FloatArray:
    """(5,) at SHARES, of what is finite, as NumPy defines them ("linear"), for less than ``np.quantile`` asks."""
    finite = values[np.isfinite(values)]
    if not len(finite):
        return np.full(len(SHARES), np.nan)
    place = _SHARES * (len(finite) - 1)
    below = place.astype(np.int64)
    above = np.minimum(below + 1, len(finite) - 1)
    share = place - below
    ordered = np.partition(finite, (*below, *above))  # at these places
    return ordered[below] * (1.0 - share) + ordered[above] * share


def norm(values: FloatArray) -> float:
    """The Euclidean length; scaled, as squares of what vanishes or explodes would be 0 or infinite."""
    largest = float(np.abs(values).max())
    if largest == 0.0 or not np.isfinite(largest):
        return largest
    scaled = values / largest
    return largest * float(np.sqrt(scaled @ scaled))


def _counts(taken: Taken, layer: int) -> tuple[int, int, int]:
    """(dead, saturated, neurons that can be either)."""
    activation = ACTIVATIONS[taken.network.activation(layer)]
    if activation.couples:
        return 0, 0, 0
    counted = np.ones(taken.network.layers[layer], dtype=np.bool_)
    counted[taken.network.muted_in(layer)] = False
    slope = np.abs(taken.derivative[layer])
    if activation.flattens:
        flat = (slope < FLAT * activation.steepest).mean(axis=0) >= NEARLY_ALL
        return 0, int((counted & flat).sum()), int(counted.sum())
    return int((counted & (slope == 0.0).all(axis=0)).sum()), 0, int(counted.sum())
