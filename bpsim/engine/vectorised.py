"""The vector path: the reference's loop on preallocated arrays, for networks so large that BLAS wins.

The same operations in the same order as ``backprop``; what differs is that nothing is allocated, nothing is
kept for show, and batches of one size share their arrays. Results agree with the reference to rounding.
"""

from __future__ import annotations

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.training import Training


class Workspace:
    """Arrays for batches of ``count`` samples; ``gradient`` is (P,) with the views ``grad.w[l]``, ``grad.b[l]``."""

    def __init__(self, training: Training, parameters: Parameters, count: int) -> None:
        network = training.network
        self._training = training
        self._parameters = parameters
        self._muted = [network.muted_in(layer) for layer in range(network.depth + 1)]
        self._activations = [ACTIVATIONS[name] for name in network.activations]
        self._inputs = np.empty((count, network.layers[0]))
        self._targets = np.empty((count, network.layers[-1]))
        self._z = [np.empty((count, width)) for width in network.layers[1:]]
        self._da = [np.empty((count, width)) for width in network.layers[1:]]
        self.gradient = np.empty(network.parameter_count)
        self._grad = Parameters.over(network, self.gradient)
        settings = training.settings
        self._weight_divisor = float(count) if settings.weight_mean else 1.0
        self._bias_divisor = float(count) if settings.bias_mean else 1.0

    def losses_and_gradient(self, batch: IntArray) -> FloatArray:
        """The sample losses (N,) of a batch; its gradient is in ``gradient`` then."""
        training, parameters = self._training, self._parameters
        np.take(training.x, batch, axis=0, out=self._inputs)
        np.take(training.t, batch, axis=0, out=self._targets)
        self._inputs[:, self._muted[0]] = 0.0
        a = [self._inputs]
        for layer, z in enumerate(self._z, start=1):
            np.matmul(a[-1], parameters.w[layer], out=z)
            z += parameters.b[layer]
            a.append(self._activations[layer - 1].value(z))
            a[-1][:, self._muted[layer]] = 0.0
        losses = training.loss.value(a[-1], self._targets, self._z[-1])
        delta = self._output_delta(a[-1])
        for layer in range(len(self._z), 0, -1):
            # divided here, where there are few numbers, and not in the gradient, where there are many
            np.matmul(a[layer - 1].T, _divided(delta, self._weight_divisor), out=self._grad.w[layer])
            np.sum(_divided(delta, self._bias_divisor), axis=0, out=self._grad.b[layer])
            if layer > 1:
                da = np.matmul(delta, parameters.w[layer].T, out=self._da[layer - 2])
                delta = self._pulled_back(layer - 1, a[layer - 1], da)
        return losses

    def _output_delta(self, a: FloatArray) -> FloatArray:
        loss = self._training.loss
        if loss.delta_is_error:
            return a - self._targets
        return self._pulled_back(len(self._z), a, loss.derivative(a, self._targets))

    def _pulled_back(self, layer: int, a: FloatArray, da: FloatArray) -> FloatArray:
        activation = self._activations[layer - 1]
        delta = activation.pull_back(a, activation.derivative(self._z[layer - 1], a), da)
        delta[:, self._muted[layer]] = 0.0
        return delta


def _divided(delta: FloatArray, by: float) -> FloatArray:
    return delta if by == 1.0 else delta / by
