"""Networks of any size with made-up data, for the benchmarks that need large ones."""

from __future__ import annotations

import numpy as np

from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training


def made_up(layers: tuple[int, ...], batch_size: int, samples: int | None = None) -> tuple[Training, State]:
    """Sigmoid layers, half squared error, plain gradient descent; weights that neither vanish nor saturate."""
    draw = np.random.default_rng(1)
    count = samples or 4 * batch_size
    network = NetworkSpec(layers, ("sigmoid",) * (len(layers) - 1))
    settings = TrainingSettings().changed("batch_size", batch_size).changed("learning_rate", 0.05)
    x, t = draw.random((count, layers[0])), draw.random((count, layers[-1]))
    flat = draw.normal(size=network.parameter_count)
    for layer in range(1, network.depth + 1):
        flat[network.weights_of(layer)] /= np.sqrt(layers[layer - 1])
    return Training(network, x, t, settings), State.start(Parameters(network, flat), settings)
