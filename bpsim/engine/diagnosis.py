"""Recognises a network that cannot learn on: its outputs are wrong and its derivatives are nearly 0.

Where a unit's z is far from 0, sigma'(z) is nearly 0, and so is delta = dL/da * sigma'(z), however wrong
the output is (Glorot and Bengio 2010, section 3). With the matching cross-entropy delta is a - t, and
this cannot happen at the output.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.backprop import Forward
from bpsim.engine.network import Parameters
from bpsim.engine.training import Training

FLAT = 0.02  # sigma'(z) at most this: |z| above 3.9, where a sigmoid is within 0.02 of its end
WRONG = 0.4  # an output this far from its target is not an answer
SHARE = 0.05  # of all samples, at least: a network that learns most of them well has some that it has given up


@dataclass(frozen=True)
class Saturation:
    """``samples`` are answered wrongly by output ``node`` while f'(z) there is at most ``derivative``."""

    node: int
    samples: tuple[int, ...]
    derivative: float


def saturated_outputs(
    training: Training, parameters: Parameters, passed: Forward | None = None
) -> tuple[Saturation, ...]:
    """The output nodes that are stuck with SHARE of all samples or more; ``passed``, where they have gone through
    already. Empty where none is."""
    network = training.network
    if training.loss.delta_is_error or not ACTIVATIONS[network.activation(network.depth)].flattens:
        return ()
    with np.errstate(all="ignore"):
        passed = training.passed(parameters) if passed is None else passed
        derivative = ACTIVATIONS[network.activation(network.depth)].derivative(passed.z[network.depth], passed.output)
    stuck = (np.abs(passed.output - training.t) > WRONG) & (derivative <= FLAT)
    found = []
    for node in range(network.layers[-1]):
        samples = np.flatnonzero(stuck[:, node])
        if len(samples) >= SHARE * len(stuck):
            found.append(Saturation(node, tuple(samples.tolist()), float(derivative[samples, node].max())))
    return tuple(found)
