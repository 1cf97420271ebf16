"""A map: what a network answers over a plane, as fine as there is time for."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.drawing import activations_at
from bpsim.engine.network import Parameters
from bpsim.session.learned.plane import Plane

FINE, COARSE = 200, 60  # pixels of a side: at rest, and while something moves
FINE_PRODUCTS, COARSE_PRODUCTS = 24_000_000, 3_000_000  # of weights and points, at most: some milliseconds
LEAST = 16


def side_for(parameters: Parameters, *, coarse: bool) -> int:
    """Pixels of a side: fewer for a large network."""
    most, products = (COARSE, COARSE_PRODUCTS) if coarse else (FINE, FINE_PRODUCTS)
    return max(LEAST, min(most, int(math.sqrt(products / parameters.network.parameter_count))))


NEURON = 40  # pixels of a side of a neuron's map


def every_neuron_over(plane: Plane, parameters: Parameters, side: int = NEURON) -> list[NDArray[np.float32]]:
    """(side, side, n_l) of each layer 0..L, row 0 at the top, from one forward pass."""
    made = activations_at(parameters, plane.points(side, side).astype(np.float32))
    return [values.reshape(side, side, -1) for values in made]


def answers_over(plane: Plane, parameters: Parameters, side: int) -> NDArray[np.float32]:
    """(side, side, n_L) the outputs alone."""
    return every_neuron_over(plane, parameters, side)[-1]
