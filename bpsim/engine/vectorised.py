"""The vector path: the reference's loop on preallocated arrays, for networks so large that BLAS wins.

The same operations as ``backprop``; what differs is that little is allocated, nothing is kept for show, batches of one
size share their arrays, and parameters change as soon as their gradient is there. Results agree with the reference to
rounding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from bpsim.engine.activations import ACTIVATIONS, Activation
from bpsim.engine.backprop import Backward, Forward, silenced
from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray, Parameters, PerLayer
from bpsim.engine.training import Pass, Training

STRETCH = 28_000  # parameters whose gradient is taken at a time: it is still in the processor's cache when they change


class LayerFunctions(NamedTuple):
    """What happens to a layer beside its products, (N, n) each: ``activate(row, z)`` gives a, and
    ``pull_back(row, z, a, da)`` gives delta, where it may write over da. They may be compiled, to the same bits."""

    activate: Callable[[Activation, FloatArray], FloatArray]
    pull_back: Callable[[Activation, FloatArray, FloatArray, FloatArray], FloatArray]


IN_NUMPY = LayerFunctions(lambda row, z: row.value(z), lambda row, z, a, da: row.pull_back(a, row.derivative(z, a), da))


class Workspace:
    """Arrays for batches of ``count`` samples, used again for each: first ``losses``, then ``gradients``."""

    def __init__(
        self, training: Training, parameters: Parameters, count: int, functions: LayerFunctions = IN_NUMPY
    ) -> None:
        self._functions = functions
        network = training.network
        self._training = training
        self._parameters = parameters
        self._muted = [network.muted_in(layer) for layer in range(network.depth + 1)]
        self._activations = [ACTIVATIONS[name] for name in network.activations]
        self._room = np.empty((count, network.layers[0]))
        self._aims = self._targets = np.empty((count, network.layers[-1]))
        self._a: list[FloatArray] = []
        self._z = [np.empty((count, width)) for width in network.layers[1:]]
        self._da = [np.empty((count, width)) for width in network.layers[1:]]
        self._delta: dict[int, FloatArray] = {}
        self._stretch = np.empty(STRETCH + 2 * max(network.layers))  # a row more, and the biases
        settings = training.settings
        self._weight_divisor = float(count) if settings.weight_mean else 1.0
        self._bias_divisor = float(count) if settings.bias_mean else 1.0

    def losses(self, batch: IntArray) -> FloatArray:
        """(N,) of a batch, by a forward pass."""
        training, parameters = self._training, self._parameters
        inputs, self._targets = self._rows(training.x, batch, self._room), self._rows(training.t, batch, self._aims)
        if self._muted[0]:
            inputs = inputs.copy()  # not in the data
            self._silence(0, inputs)
        a = self._a = [inputs]
        for layer, z in enumerate(self._z, start=1):
            np.matmul(a[layer - 1], parameters.w[layer], out=z)
            z += parameters.b[layer]
            a.append(self._functions.activate(self._activations[layer - 1], z))
            self._silence(layer, a[layer])
        return training.loss.value(a[-1], self._targets, self._z[-1])

    def gradients(self) -> Iterator[tuple[int, FloatArray]]:
        """(the first parameter, the gradient of it and of those that follow), stretch by stretch, by a backward pass.

        The caller may change the parameters of a stretch as soon as it has it. The array is used again.
        """
        parameters, delta = self._parameters, self._output_delta()
        self._delta = {len(self._z): delta}
        for layer in range(len(self._z), 1, -1):
            da = np.matmul(delta, parameters.w[layer].T, out=self._da[layer - 2])
            yield from self._layer(layer, delta)
            delta = self._delta[layer - 1] = self._pulled_back(layer - 1, da)
        yield from self._layer(1, delta)

    def whole(self, batch: IntArray) -> Pass:
        """All of both passes over a batch, kept for show; for one batch only."""
        training, network = self._training, self._training.network
        losses, flat = self.losses(batch), np.empty(network.parameter_count)
        for start, part in self.gradients():
            flat[start : start + len(part)] = part
        z, a = PerLayer(self._z), PerLayer(self._a, first=0)
        derivative = PerLayer(
            silenced(network, layer, self._activations[layer - 1].derivative(z[layer], a[layer])) for layer in z.layers
        )
        self._da[-1] = training.loss.derivative(self._a[-1], self._targets)
        delta = PerLayer(self._delta[layer] for layer in z.layers)
        return Pass(Forward(z, a), Backward(PerLayer(self._da), derivative, delta), losses, flat)

    def _layer(self, layer: int, delta: FloatArray) -> Iterator[tuple[int, FloatArray]]:
        """The weights row by row, the biases behind the last of them, as the flat vector has them."""
        n_in, n_out = self._parameters.w[layer].shape
        start = self._training.network.weights_of(layer).start
        inputs = self._a[layer - 1].T
        # divided here, where there are few numbers, and not in the gradient, where there are many
        divided = delta / self._weight_divisor
        for_biases = divided if self._bias_divisor == self._weight_divisor else delta / self._bias_divisor
        step = -(-n_in // -(-n_in * n_out // STRETCH))  # rows: all stretches of a layer are about as long
        for row in range(0, n_in, step):
            rows = min(step, n_in - row)
            size = rows * n_out
            np.matmul(inputs[row : row + rows], divided, out=self._stretch[:size].reshape(rows, n_out))
            if row + rows == n_in:
                np.add.reduce(for_biases, axis=0, out=self._stretch[size : size + n_out])
                size += n_out
            yield start + row * n_out, self._stretch[:size]

    @staticmethod
    def _rows(data: FloatArray, batch: IntArray, room: FloatArray) -> FloatArray:
        """Those of a batch: where they follow one another as they stand, else copied into ``room``."""
        first, last = int(batch[0]), int(batch[-1])
        if last - first == len(batch) - 1 and bool((batch[1:] > batch[:-1]).all()):
            return data[first : last + 1]
        # "clip" needs no room to work; there is nothing to clip
        return np.take(data, batch, axis=0, out=room, mode="clip")

    def _silence(self, layer: int, values: FloatArray) -> None:
        if self._muted[layer]:
            values[:, self._muted[layer]] = 0.0

    def _output_delta(self) -> FloatArray:
        loss, a = self._training.loss, self._a[-1]
        if loss.delta_is_error:
            return a - self._targets
        return self._pulled_back(len(self._z), loss.derivative(a, self._targets))

    def _pulled_back(self, layer: int, da: FloatArray) -> FloatArray:
        row, z, a = self._activations[layer - 1], self._z[layer - 1], self._a[layer]
        delta = self._functions.pull_back(row, z, a, da)
        self._silence(layer, delta)
        return delta
