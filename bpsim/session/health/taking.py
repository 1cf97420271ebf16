"""What is looked at in one state: a forward and a backward pass over the data, or as many as there is time for.

A large set would take too long at hundreds of states: then it is an evenly spaced part of it, the same at every state,
so that what changes along a run is the network.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters, PerLayer
from bpsim.engine.observing import passed_as_update
from bpsim.engine.training import State, Training
from bpsim.engine.vectorised import Workspace

Z, A, DELTA, GRADIENT, WEIGHT = "z", "a", "delta", "gradient", "weight"
PRODUCTS = 4_000_000  # of weights and samples, at most
VALUES = 100_000  # of neurons and samples, at most


@dataclass(frozen=True, eq=False)
class Taken:
    """Of one state: ``z``, ``a``, ``derivative`` f'(z), ``delta`` = dl_n/dz, layers 1..L, each (N, n_l), over N of
    ``sample_count`` samples; ``gradient`` of their loss and the ``parameters``, each with ``w[l]``, ``b[l]``."""

    samples: IntArray
    sample_count: int
    z: PerLayer[FloatArray]
    a: PerLayer[FloatArray]
    derivative: PerLayer[FloatArray]
    delta: PerLayer[FloatArray]
    gradient: Parameters
    parameters: Parameters

    @property
    def network(self) -> NetworkSpec:
        return self.parameters.network

    def values(self, quantity: str, layer: int) -> FloatArray:
        """All values of one of QUANTITIES in layer 1..L, flat. Of z, a and delta sample by sample, of the gradient
        weights row by row, then biases; of ``WEIGHT`` the weights row by row."""
        return QUANTITIES[quantity](self, layer)


def _layer_of(flat: FloatArray, network: NetworkSpec, layer: int) -> FloatArray:
    return flat[network.weights_of(layer).start : network.biases_of(layer).stop]


QUANTITIES: dict[str, Callable[[Taken, int], FloatArray]] = {
    Z: lambda taken, layer: taken.z[layer].ravel(),
    A: lambda taken, layer: taken.a[layer].ravel(),
    DELTA: lambda taken, layer: taken.delta[layer].ravel(),
    GRADIENT: lambda taken, layer: _layer_of(taken.gradient.flat, taken.network, layer),
    WEIGHT: lambda taken, layer: taken.parameters.w[layer].ravel(),
}
"""What is distributed, in the order in which an update computes it."""


def samples_taken(training: Training) -> IntArray:
    """Which samples are looked at: all, or an evenly spaced part; without those that have blanks."""
    network = training.network
    most = min(PRODUCTS // network.parameter_count, VALUES // sum(network.layers[1:]))
    samples = np.arange(training.sample_count)
    if training.has_blanks:
        samples = samples[~(np.isnan(training.x).any(axis=1) | np.isnan(training.t).any(axis=1))]
    step = -(-len(samples) // max(1, most))
    return samples[:: max(1, step)]


def take(training: Training, state: State) -> Taken | None:
    """What a state has, as the update that goes on from it would compute it, a deliberate mistake included; None where
    every sample has blanks."""
    samples = samples_taken(training)
    if not len(samples):
        return None
    with np.errstate(all="ignore"):
        if training.settings.mistake:
            made = passed_as_update(training, training, state, samples)
        else:  # the same, by BLAS
            made = Workspace(training, state.parameters, len(samples)).whole(samples)
    passed, back, gradient = made.forward, made.backward, Parameters(training.network, made.gradient)
    a = PerLayer(passed.a[layer] for layer in passed.z.layers)
    return Taken(
        samples, training.sample_count, passed.z, a, back.derivative, back.delta, gradient, state.parameters
    )  # fmt: skip
