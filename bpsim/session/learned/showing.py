"""What a map shows: one output, or which class is answered; and between which values its colours lie."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.accuracy import THRESHOLD
from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.network import FloatArray
from bpsim.session.experiment import Experiment


@dataclass(frozen=True)
class Showing:
    """``output``: its number, or None for the class that is answered. ``middle``: where its colours turn,
    ``reach``: how far from there they go."""

    output: int | None
    middle: float = THRESHOLD
    reach: float = 0.5


def showings(experiment: Experiment) -> tuple[Showing, ...]:
    """All that can be shown, what tells most first."""
    outputs = experiment.network.layers[-1]
    single = tuple(_of_output(experiment, output) for output in range(outputs))
    return (Showing(None), *single) if experiment.has_classes and outputs > 1 else single


def _of_output(experiment: Experiment, output: int) -> Showing:
    """Colours turn at the decision's threshold, else in the middle of what the activation can give, or the targets."""
    low, high = ACTIVATIONS[experiment.network.activation(experiment.network.depth)].range
    if not (math.isfinite(low) and math.isfinite(high)):
        targets = experiment.t[:, output]
        targets = targets[np.isfinite(targets)]
        low, high = (float(targets.min()), float(targets.max())) if len(targets) else (-1.0, 1.0)
        low, high = (low, high) if high > low else (low - 1.0, low + 1.0)
    middle, decision = (low + high) / 2, experiment.decision
    if decision is not None and decision.output == output and low < decision.threshold < high:
        middle = decision.threshold
    return Showing(output, middle, max(high - middle, middle - low))


def showing_of_layer(experiment: Experiment, layer: int, values: NDArray[np.float32]) -> Showing:
    """For the maps of a layer's neurons: around the middle of what its activation gives, as far as the values go where
    that has no end; the inputs around the middle of what is shown of them."""
    low, high = (-math.inf, math.inf) if layer == 0 else ACTIVATIONS[experiment.network.activation(layer)].range
    if math.isfinite(low) and math.isfinite(high):
        return Showing(0, (low + high) / 2, (high - low) / 2)
    finite = values[np.isfinite(values)]
    if layer == 0:
        low, high = (float(finite.min()), float(finite.max())) if len(finite) else (-1.0, 1.0)
        return Showing(0, (low + high) / 2, (high - low) / 2 or 1.0)
    return Showing(0, 0.0, float(np.abs(finite).max(initial=0.0)) or 1.0)


def turning(values: FloatArray, showing: Showing) -> list[FloatArray]:
    """Surfaces (rows, columns) that are 0 on the map's boundaries: of one output one, of K classes one each, by
    how much it is ahead of the others."""
    if showing.output is not None:
        return [values[..., showing.output] - showing.middle]
    ordered = np.sort(values, axis=-1)
    first, second = ordered[..., -1:], ordered[..., -2:-1]
    ahead = np.where(values == first, values - second, values - first)
    return [ahead[..., k] for k in range(values.shape[-1])]
