"""Backpropagation once more, written independently: plain Python, one number at a time."""

from __future__ import annotations

import math

import numpy as np

from tests.engine.values import ACTIVATED, LOST

Vector = list[float]
Matrix = list[Vector]


def activate(name: str, z: Vector) -> Vector:
    if name == "softmax":
        top = max(z)
        powers = [math.exp(value - top) for value in z]
        return [p / sum(powers) for p in powers]
    return [float(ACTIVATED[name][0](np.float64(value))) for value in z]


def slope(name: str, z: float) -> float:
    return float(ACTIVATED[name][1](np.float64(z)))


def sample_loss(name: str, a: Vector, t: Vector) -> float:
    if name in LOST:
        return sum(float(LOST[name][0](np.float64(p), np.float64(q), len(a))) for p, q in zip(a, t, strict=True))
    if name == "bce":
        return -sum(q * math.log(p) + (1 - q) * math.log(1 - p) for p, q in zip(a, t, strict=True))
    return -sum(q * math.log(p) for p, q in zip(a, t, strict=True))


def loss_slope(name: str, a: Vector, t: Vector) -> Vector:
    if name in LOST:
        return [float(LOST[name][1](np.float64(p), np.float64(q), len(a))) for p, q in zip(a, t, strict=True)]
    if name == "bce":
        return [-q / p + (1 - q) / (1 - p) for p, q in zip(a, t, strict=True)]
    return [-q / p for p, q in zip(a, t, strict=True)]


def backpropagate(
    weights: list[Matrix], biases: list[Vector], activations: list[str], loss: str, x: Vector, t: Vector
) -> tuple[float, list[Vector], list[Matrix]]:
    """(sample loss, delta of each layer, gradient of each weight matrix) of one sample."""
    a, zs = [x], []
    for w, b, name in zip(weights, biases, activations, strict=True):
        z = [b[j] + sum(a[-1][i] * w[i][j] for i in range(len(w))) for j in range(len(b))]
        zs.append(z)
        a.append(activate(name, z))
    da = loss_slope(loss, a[-1], t)
    deltas: list[Vector] = []
    for layer in range(len(weights) - 1, -1, -1):
        name, z, out = activations[layer], zs[layer], a[layer + 1]
        if name == "softmax":
            delta = [
                sum(da[k] * out[k] * ((1.0 if k == j else 0.0) - out[j]) for k in range(len(out)))
                for j in range(len(out))
            ]
        else:
            delta = [da[j] * slope(name, z[j]) for j in range(len(z))]
        deltas.insert(0, delta)
        w = weights[layer]
        da = [sum(delta[j] * w[i][j] for j in range(len(delta))) for i in range(len(w))]
    gradients = [
        [[a[layer][i] * deltas[layer][j] for j in range(len(deltas[layer]))] for i in range(len(a[layer]))]
        for layer in range(len(weights))
    ]
    return sample_loss(loss, a[-1], t), deltas, gradients
