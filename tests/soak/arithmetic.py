"""One forward and one backward pass, written independently of the engine, for whole batches of any small network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray, NodeId, Parameters
from tests.engine.values import ACTIVATED, LOST


@dataclass(frozen=True)
class Passes:
    """Per layer 0..L (None where a layer has no such value), each (N, n_l); ``losses`` (N,); ``gradient`` (P,), the
    sum over the samples, in the order of the flat vector."""

    z: list[FloatArray | None]
    a: list[FloatArray]
    da: list[FloatArray | None]
    delta: list[FloatArray | None]
    losses: FloatArray
    gradient: FloatArray


def activate(name: str, z: FloatArray) -> FloatArray:
    if name == "softmax":
        powers = np.exp(z - z.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)
    return ACTIVATED[name][0](z)


def forward(parameters: Parameters, x: FloatArray) -> list[tuple[FloatArray | None, FloatArray]]:
    """(z, a) of the layers 0..L; what is muted passes on 0."""
    network = parameters.network
    layers: list[tuple[FloatArray | None, FloatArray]] = [(None, silenced(x, network.muted, 0))]
    for layer in range(1, network.depth + 1):
        z = np.einsum("ni,ij->nj", layers[-1][1], parameters.w[layer]) + parameters.b[layer]
        layers.append((z, silenced(activate(network.activations[layer - 1], z), network.muted, layer)))
    return layers


def silenced(values: FloatArray, muted: tuple[NodeId, ...], layer: int) -> FloatArray:
    values = values.copy()
    values[:, [node for at, node in muted if at == layer]] = 0.0
    return values


def loss_of(name: str, a: FloatArray, t: FloatArray, z: FloatArray) -> FloatArray:
    """(N,)"""
    if name in LOST:
        return LOST[name][0](a, t, a.shape[1]).sum(axis=1)
    if name == "bce":  # -ln sigmoid(z) = ln(1 + e^-z)
        return (t * np.logaddexp(0.0, -z) + (1.0 - t) * np.logaddexp(0.0, z)).sum(axis=1)
    if name == "cce":
        top = z.max(axis=1, keepdims=True)
        whole = top + np.log(np.exp(z - top).sum(axis=1, keepdims=True))
        return (t * (whole - z)).sum(axis=1)
    raise NotImplementedError(name)


def through(name: str, da: FloatArray, z: FloatArray, a: FloatArray) -> FloatArray:
    """dl/dz from dl/da."""
    if name == "softmax":
        return a * (da - (da * a).sum(axis=1, keepdims=True))
    return da * ACTIVATED[name][1](z)


def passes(parameters: Parameters, loss: str, x: FloatArray, t: FloatArray) -> Passes:
    with np.errstate(all="ignore"):
        return _passes(parameters, loss, x, t)


def _passes(parameters: Parameters, loss: str, x: FloatArray, t: FloatArray) -> Passes:
    network, depth = parameters.network, parameters.network.depth
    layers = forward(parameters, x)
    z, a = [layer[0] for layer in layers], [layer[1] for layer in layers]
    da: list[FloatArray | None] = [None] * (depth + 1)
    delta: list[FloatArray | None] = [None] * (depth + 1)
    gradient = np.zeros(network.parameter_count)
    if loss in LOST:
        da[depth] = LOST[loss][1](a[-1], t, a[-1].shape[1])
        back = through(network.activations[-1], da[depth], z[depth], a[depth])
    else:  # a cross-entropy with its own activation; targets of cce may not add up to 1
        whole = t.sum(axis=1, keepdims=True) if loss == "cce" else 1.0
        back = a[-1] * whole - t
    for layer in range(depth, 0, -1):
        delta[layer] = back = silenced(back, network.muted, layer)
        gradient[network.weights_of(layer)] = np.einsum("ni,nj->ij", a[layer - 1], back).ravel()
        gradient[network.biases_of(layer)] = back.sum(axis=0)
        if layer > 1:
            da[layer - 1] = np.einsum("nj,ij->ni", back, parameters.w[layer])
            back = through(network.activations[layer - 2], da[layer - 1], z[layer - 1], a[layer - 1])
    return Passes(z, a, da, delta, loss_of(loss, a[-1], t, z[-1]), gradient)
