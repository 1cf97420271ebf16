"""The gradient check: backprop's gradient against central differences of the loss.

    D(h) = (L(p + h) - L(p - h)) / 2h = dL/dp + c h^2 + ...        (c a constant)

A large h truncates, a small one rounds: L is known to about 1e-16 of its size, so D(h) to that over h. Which
h is best depends on the data. So h falls by 4 until two estimates agree, each made of two neighbours such
that c h^2 cancels (Richardson; Press et al., Numerical Recipes, section 5.7).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.backprop import silenced
from bpsim.engine.network import FloatArray, ParameterPlace, Parameters
from bpsim.engine.sums import weighted
from bpsim.engine.tracing import Trace, trace_update
from bpsim.engine.training import State, Training

FIRST_STEP = 1e-2
FALL = 4.0
STEPS = 10  # down to 4e-8
AGREED = 1e-7
SMALLEST = 1e-6
TOLERANCE = 1e-4  # a wrong formula is off by 0.01 and more
ROUNDING = 32 * float(np.finfo(np.float64).eps)  # a loss is exact to this part of it: a sum of many products


@dataclass(frozen=True)
class CheckedParameter:
    """One parameter: ``backprop`` and ``numeric`` derivative of the batch loss, and how far they differ.

    ``rounding``: how much of ``numeric`` is lost where the loss itself is large.
    """

    place: ParameterPlace
    backprop: float
    numeric: float
    rounding: float = 0.0

    @property
    def relative_error(self) -> float:
        """|p - n| / max(|p|, |n|, 1e-6)"""
        return abs(self.backprop - self.numeric) / self._size

    @property
    def ok(self) -> bool:
        """Whether the two agree to TOLERANCE, beyond what rounding explains; false for nan."""
        return self.relative_error <= TOLERANCE + self.rounding / self._size

    @property
    def _size(self) -> float:
        return max(abs(self.backprop), abs(self.numeric), SMALLEST)


@dataclass(frozen=True)
class GradientCheck:
    """All parameters, in the order of the flat vector."""

    parameters: tuple[CheckedParameter, ...]

    @property
    def max_relative_error(self) -> float:
        return float(np.max([row.relative_error for row in self.parameters]))

    @property
    def ok(self) -> bool:
        return all(row.ok for row in self.parameters)

    @property
    def wrong(self) -> tuple[CheckedParameter, ...]:
        """Those that disagree."""
        return tuple(row for row in self.parameters if not row.ok)

    @property
    def factor(self) -> float | None:
        """How many times the true gradient the wrong ones are, where it is the same in all of them; else None."""
        factors = [row.backprop / row.numeric for row in self.wrong if row.numeric]
        if not factors or len(factors) < len(self.wrong) or max(factors) - min(factors) > TOLERANCE * abs(factors[0]):
            return None
        return factors[0]


def check_gradients(training: Training, state: State, progress: Callable[[int], None] | None = None) -> GradientCheck:
    """Check the gradient of update ``state.update`` at its parameters; ``progress`` hears how many are done."""
    trace = trace_update(training, state)
    flat = state.parameters.flat.copy()
    shifted = Parameters.over(training.network, flat)
    rows = []
    with np.errstate(all="ignore"):
        for index, place in enumerate(training.network.places()):
            value = flat[index]

            def loss_at(moved: float, index: int = index) -> float:
                flat[index] = moved
                return _loss(training, shifted, trace)

            numeric, rounding = _derivative(loss_at, float(value))
            flat[index] = value
            rows.append(CheckedParameter(place, float(trace.gradient.flat[index]), numeric, rounding))
            if progress is not None:
                progress(index + 1)
    return GradientCheck(tuple(rows))


def _derivative(function: Callable[[float], float], at: float) -> tuple[float, float]:
    """(derivative, what rounding may have made of it) of a function of one number."""
    best, doubt, lost = np.nan, np.inf, 0.0
    before = np.nan
    for estimate, rounding in _estimates(function, at):
        change = abs(estimate - before)
        before = estimate
        if change + rounding < doubt:
            best, doubt, lost = estimate, change + rounding, rounding
        if doubt <= AGREED * max(abs(best), SMALLEST):
            break
    return float(best), lost


def _estimates(function: Callable[[float], float], at: float) -> Iterator[tuple[float, float]]:
    """(estimate, rounding in it), from the largest step to the smallest."""
    coarse = np.nan
    for number in range(STEPS):
        step = FIRST_STEP * max(1.0, abs(at)) / FALL**number
        high, low = at + step, at - step
        above, below = function(high), function(low)
        fine = (above - below) / (high - low)
        if number:
            yield (FALL**2 * fine - coarse) / (FALL**2 - 1.0), ROUNDING * max(abs(above), abs(below)) / step
        coarse = fine


def _loss(training: Training, parameters: Parameters, trace: Trace) -> float:
    """The batch loss; a unit whose z is exactly 0 in the trace keeps the slope that backprop takes there.

    relu has no derivative at z = 0, which is no rare case: with biases 0, an input of zeros gives z = 0 in
    the whole first layer. Differences across the kink would measure half the slope.
    """
    network = training.network
    a = silenced(network, 0, trace.x)
    for layer in parameters.w.layers:
        activation = ACTIVATIONS[network.activation(layer)]
        z: FloatArray = weighted(a, parameters.w[layer]) + parameters.b[layer]
        a = activation.value(z)
        if activation.kinked:
            a = np.where(trace.z[layer] == 0.0, trace.derivative[layer] * z, a)
        a = silenced(network, layer, a)
    return training.reduce(training.loss.value(a, trace.t, z))
