"""Backpropagation. N samples in a batch; every quantity is kept for every sample.

    forward     a[0] = x                       (N, n_0)
                z[l] = a[l-1] @ w[l] + b[l]    (N, n_l)
                a[l] = f(z[l])                 (N, n_l)
    loss        l_n  = one number a sample     (N,)        L = their sum or mean
    backward    da[l]    = dl_n/da[l]          (N, n_l)    da[L] from the loss,
                da[l-1]  = delta[l] @ w[l].T               with the weights BEFORE the update
                delta[l] = da[l] * f'(z[l])    (N, n_l)    = dl_n/dz[l], never divided by N
    gradient    grad_w[l] = a[l-1].T @ delta[l]            (n_{l-1}, n_l), the sum over the samples,
                grad_b[l] = sum of delta[l]                (n_l,), divided by N where the batch is averaged
    muted       a = 0 and f'(z) = 0, so that delta = 0: a unit that is switched off is a constant

Source: Rumelhart, Hinton, Williams (1986), in the row-vector form of Goodfellow et al., Deep
Learning, section 6.5. Each function is pure: it reads its arguments and returns new arrays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import Loss
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters, PerLayer
from bpsim.engine.sums import over_samples, total, weighted


@dataclass(frozen=True)
class Forward:
    """What the forward pass computed: z[1..L] and a[0..L], each (N, n_l)."""

    z: PerLayer[FloatArray]
    a: PerLayer[FloatArray]

    @property
    def output(self) -> FloatArray:
        return self.a[self.a.layers[-1]]


@dataclass(frozen=True)
class Backward:
    """What the backward pass computed, layers 1..L, each (N, n_l): dl_n/da, f'(z) and delta = dl_n/dz."""

    da: PerLayer[FloatArray]
    derivative: PerLayer[FloatArray]
    delta: PerLayer[FloatArray]


@np.errstate(all="ignore")
def forward(parameters: Parameters, x: FloatArray) -> Forward:
    """The forward pass of the batch x (N, n_0); inf and nan where a run has gone beyond all numbers."""
    z: list[FloatArray] = []
    network = parameters.network
    a: list[FloatArray] = [silenced(network, 0, x)]
    for layer in parameters.w.layers:
        z.append(weighted(a[-1], parameters.w[layer]) + parameters.b[layer])
        a.append(silenced(network, layer, ACTIVATIONS[network.activation(layer)].value(z[-1])))
    return Forward(PerLayer(z), PerLayer(a, first=0))


def silenced(network: NetworkSpec, layer: int, values: FloatArray) -> FloatArray:
    """(N, n_l) with 0 for the muted units of the layer; the very same array where there are none."""
    muted = network.muted_in(layer)
    if not muted:
        return values
    silent = values.copy()
    silent[..., muted] = 0.0
    return silent


def sample_losses(passed: Forward, t: FloatArray, loss: Loss) -> FloatArray:
    """l_n of each sample, (N,), for the targets t (N, n_L)."""
    output = passed.a.layers[-1]
    return loss.value(passed.a[output], t, passed.z[output])


def backward(parameters: Parameters, passed: Forward, t: FloatArray, loss: Loss) -> Backward:
    """The backward pass, from the output layer to layer 1."""
    network = parameters.network
    da: list[FloatArray] = []
    derivative: list[FloatArray] = []
    delta: list[FloatArray] = []
    for layer in range(network.depth, 0, -1):
        activation = ACTIVATIONS[network.activation(layer)]
        z, a = passed.z[layer], passed.a[layer]
        is_output = layer == network.depth
        da.append(loss.derivative(a, t) if is_output else weighted(delta[-1], parameters.w[layer + 1].T))
        derivative.append(silenced(network, layer, activation.derivative(z, a)))
        if is_output and loss.delta_is_error:
            delta.append(a - t)
        else:
            delta.append(silenced(network, layer, activation.pull_back(a, derivative[-1], da[-1])))
    return Backward(PerLayer(reversed(da)), PerLayer(reversed(derivative)), PerLayer(reversed(delta)))


def gradient(passed: Forward, back: Backward, *, weight_mean: bool, bias_mean: bool) -> FloatArray:
    """The gradient as one flat vector (P,), in the order of ``Parameters.flat``.

    ``weight_mean`` and ``bias_mean``: divide the sum over the samples by N, each for its own kind
    (they differ only to reproduce a source that mixes them up).
    """
    parts: list[FloatArray] = []
    for layer in back.delta.layers:
        delta = back.delta[layer]
        grad_w = over_samples(passed.a[layer - 1], delta)
        grad_b = total(delta)
        count = delta.shape[0]
        parts.append((grad_w / count if weight_mean else grad_w).ravel())
        parts.append(grad_b / count if bias_mean else grad_b)
    return np.concatenate(parts)
