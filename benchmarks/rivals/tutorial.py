"""The training loop as NumPy tutorials write it: lists of matrices, one sample at a time, half squared error."""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


def sigmoid(z: Matrix) -> Matrix:
    return 1.0 / (1.0 + np.exp(-z))


def train(
    updates: int, rate: float, x: Matrix, t: Matrix, weights: list[Matrix], biases: list[Matrix]
) -> tuple[float, float]:
    """The seconds of the loop and the loss that the last update saw."""
    weights, biases = [w.copy() for w in weights], [b.copy() for b in biases]
    loss = 0.0
    begun = time.perf_counter()
    for update in range(updates):
        sample = update % len(x)
        activations = [x[sample : sample + 1]]
        for w, b in zip(weights, biases, strict=True):
            activations.append(sigmoid(np.dot(activations[-1], w) + b))
        error = activations[-1] - t[sample : sample + 1]
        loss = float(0.5 * np.sum(error**2))
        delta = error * activations[-1] * (1.0 - activations[-1])
        weight_gradients, bias_gradients = [], []
        for layer in reversed(range(len(weights))):
            weight_gradients.insert(0, np.dot(activations[layer].T, delta))
            bias_gradients.insert(0, np.sum(delta, axis=0))
            if layer > 0:
                delta = np.dot(delta, weights[layer].T) * activations[layer] * (1.0 - activations[layer])
        for layer in range(len(weights)):
            weights[layer] -= rate * weight_gradients[layer]
            biases[layer] -= rate * bias_gradients[layer]
    return time.perf_counter() - begun, loss
