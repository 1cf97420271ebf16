"""One forward and one backward pass, written independently of the engine, for whole batches of any small network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray, NodeId, Parameters


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
    if name == "identity":
        return z.copy()
    if name == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z)) if np.abs(z).max(initial=0.0) < 10.0 else 1.0 / (1.0 + np.exp(-z))
    if name == "tanh":
        return np.tanh(z)
    if name == "relu":
        return np.where(z > 0.0, z, 0.0)
    if name == "leaky_relu":
        return np.where(z > 0.0, z, 0.01 * z)
    if name == "softmax":
        powers = np.exp(z - z.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)
    raise NotImplementedError(f"the random user cannot check {name}: add it here")


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
    if name in ("half", "sse", "mse"):
        total = ((a - t) ** 2).sum(axis=1)
        return total * {"half": 0.5, "sse": 1.0, "mse": 1.0 / a.shape[1]}[name]
    if name == "bce":  # -ln sigmoid(z) = ln(1 + e^-z)
        return (t * np.logaddexp(0.0, -z) + (1.0 - t) * np.logaddexp(0.0, z)).sum(axis=1)
    if name == "cce":
        top = z.max(axis=1, keepdims=True)
        whole = top + np.log(np.exp(z - top).sum(axis=1, keepdims=True))
        return (t * (whole - z)).sum(axis=1)
    raise NotImplementedError(f"the random user cannot check {name}: add it here")


def through(name: str, da: FloatArray, z: FloatArray, a: FloatArray) -> FloatArray:
    """dl/dz from dl/da."""
    if name == "softmax":
        return a * (da - (da * a).sum(axis=1, keepdims=True))
    slopes = {
        "identity": lambda: np.ones_like(z), "sigmoid": lambda: a * (1.0 - a), "tanh": lambda: 1.0 - a * a,
        "relu": lambda: np.where(z > 0.0, 1.0, 0.0), "leaky_relu": lambda: np.where(z > 0.0, 1.0, 0.01),
    }  # fmt: skip
    return da * slopes[name]()


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
    factor = {"half": 1.0, "sse": 2.0, "mse": 2.0 / a[-1].shape[1]}
    if loss in factor:
        da[depth] = factor[loss] * (a[-1] - t)
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
