"""What a landscape's height is: the loss over all samples, or over those of one batch, of any parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.backprop import backward, forward, gradient, silenced
from bpsim.engine.batching import IntArray
from bpsim.engine.drawing import LayerSets, losses_at, passed_on
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters
from bpsim.engine.training import Training

VALUES = (
    131_072  # of a layer in one pass, for as many sets of parameters as that is: they stay in the processor's cache
)
FUNCTION_COST, COUPLED_COST = 8, 60  # of an activation function, in products; and of softmax


@dataclass(frozen=True, eq=False)
class Ground:
    """The loss as training minimises it, without regularisation, as the window's full loss is; of ``samples`` alone,
    where they are given: the loss of a batch."""

    training: Training
    samples: IntArray | None = None

    @property
    def network(self) -> NetworkSpec:
        return self.training.network

    @cached_property
    def _x(self) -> FloatArray:
        return self.training.x if self.samples is None else self.training.x[self.samples]

    @cached_property
    def _t(self) -> FloatArray:
        return self.training.t if self.samples is None else self.training.t[self.samples]

    def loss(self, flat: FloatArray) -> float:
        """At the parameters (P,): exactly the number that the window says of such a state."""
        return self.training.loss_on(Parameters(self.network, flat), self.samples)

    def gradient(self, flat: FloatArray) -> FloatArray:
        """(P,) dL/dtheta of that very number, whatever the settings average, freeze or get wrong on purpose."""
        mean = self.training.settings.weight_mean
        with np.errstate(all="ignore"):
            parameters = Parameters(self.network, flat)
            passed = forward(parameters, self._x)
            back = backward(parameters, passed, self._t, self.training.loss)
            return gradient(passed, back, weight_mean=mean, bias_mean=mean)

    def losses(
        self, origin: FloatArray, directions: FloatArray, steps: FloatArray, dtype: type[Any] = np.float32,
        may_go_on: Callable[[], bool] = lambda: True,
    ) -> FloatArray:  # fmt: skip
        """(K,) at ``origin`` (P,) + ``steps`` (K, D) @ ``directions`` (D, P), for a picture; nan for what is left out
        where it may not go on. Many sets of parameters go through at once, and once for all of them through the
        layers below the first in which they differ."""
        with np.errstate(all="ignore"):  # numbers of a diverged run are past float32
            return self._losses(origin, directions, steps, dtype, may_go_on)

    def _losses(
        self, origin: FloatArray, directions: FloatArray, steps: FloatArray, dtype: type[Any],
        may_go_on: Callable[[], bool],
    ) -> FloatArray:  # fmt: skip
        t, mean = self._t.astype(dtype), self.training.settings.weight_mean
        first = self._first_varied(directions)
        shared = [self._layer(layer, origin, directions[:0], steps[:1, :0], dtype) for layer in range(1, first)]
        a: NDArray[Any] = silenced(self.network, 0, self._x.astype(dtype))
        if shared:
            a = passed_on(self.network, a, shared)[-1]
        found = np.full(len(steps), np.nan)
        for part in self._parts(len(steps)):
            if not may_go_on():
                break
            *hidden, last = (
                self._layer(layer, origin, directions, steps[part], dtype)
                for layer in range(first, self.network.depth + 1)
            )
            before = passed_on(self.network, a, hidden)[-1] if hidden else a
            summed = losses_at(self.network, self.training.loss, before, last, t).sum(axis=-1, dtype=np.float64)
            found[part] = summed / len(t) if mean else summed
        return found

    def _first_varied(self, directions: FloatArray) -> int:
        network = self.network
        varied = (
            layer
            for layer in range(1, network.depth + 1)
            if directions[:, network.weights_of(layer)].any() or directions[:, network.biases_of(layer)].any()
        )
        return next(varied, network.depth)

    def _layer(
        self, layer: int, origin: FloatArray, directions: FloatArray, steps: FloatArray, dtype: type[Any]
    ) -> LayerSets:
        n_in, n_out = self.network.layers[layer - 1 : layer + 1]

        def of(part: slice, shape: tuple[int, ...], joint: tuple[int, ...]) -> NDArray[Any]:
            along = directions[:, part]
            if not along.any():
                return origin[part].astype(dtype).reshape(shape)
            return (origin[part] + steps @ along).astype(dtype).reshape(joint)

        weights = of(self.network.weights_of(layer), (n_in, n_out), (len(steps), n_in, n_out))
        return layer, weights, of(self.network.biases_of(layer), (n_out,), (len(steps), 1, n_out))

    def _parts(self, count: int) -> Iterator[slice]:
        widest = max(len(self._x) * max(self.network.layers[1:]), self.network.parameter_count)
        size = max(1, VALUES // widest)
        return (slice(first, min(first + size, count)) for first in range(0, count, size))

    def cost(self, directions: FloatArray) -> int:
        """About how many products one point takes along such directions."""
        network = self.network
        layers = range(self._first_varied(directions), network.depth + 1)
        return len(self._x) * sum(self._cost_of(layer) for layer in layers)

    def _cost_of(self, layer: int) -> int:
        n_in, n_out = self.network.layers[layer - 1 : layer + 1]
        couples = ACTIVATIONS[self.network.activation(layer)].couples
        return (n_in + (COUPLED_COST if couples else FUNCTION_COST)) * n_out

    @property
    def exact_cost(self) -> int:
        """The same of ``loss``."""
        return len(self._x) * self.network.parameter_count

    @property
    def whole_cost(self) -> int:
        """The same over all samples, which the next update may take too."""
        return self.training.sample_count * self.network.parameter_count
