"""One sample at a time through the network and back, compiled. Only what couples numbers is written again here, one
number at a time: sums over a layer, softmax."""

from __future__ import annotations

from typing import Any

import numpy as np

from bpsim.engine.kernel.arguments import Aim, Shape
from bpsim.engine.kernel.parts import (
    SOFTMAX,
    SOFTMAX_LOSSES,
    activation_derivative,
    activation_value,
    exp,
    inlined,
    log1p,
    loss_slope,
    loss_term,
    penalty_of,
)  # fmt: skip


@inlined
def forward(shape: Shape, flat: Any, x: Any, n: int, z: Any, a: Any) -> None:
    """Sample n through all layers; z and a hold every unit, layer after layer."""
    for i in range(shape.widths[0]):
        a[i] = x[n, i]
    for layer in range(1, len(shape.widths)):
        n_in, n_out = shape.widths[layer - 1], shape.widths[layer]
        before, here = shape.units[layer - 1], shape.units[layer]
        w, b = shape.weights[layer], shape.biases[layer]
        if n_out < 8:
            for j in range(n_out):
                total = 0.0
                for i in range(n_in):
                    total += a[before + i] * flat[w + i * n_out + j]
                z[here + j] = total + flat[b + j]
        else:  # along the rows of w, so that several outputs are computed at once
            for j in range(n_out):
                z[here + j] = 0.0
            for i in range(n_in):
                value, row = a[before + i], w + i * n_out
                for j in range(n_out):
                    z[here + j] += value * flat[row + j]
            for j in range(n_out):
                z[here + j] += flat[b + j]
        activate(shape.activations[layer], here, here + n_out, z, a)


@inlined
def activate(code: int, first: int, end: int, z: Any, a: Any) -> None:
    """Units first..end-1: z becomes a."""
    if code == SOFTMAX:
        top = _largest(first, end, z)
        total = 0.0
        for u in range(first, end):
            a[u] = exp(z[u] - top)
            total += a[u]
        for u in range(first, end):
            a[u] /= total
    else:
        for u in range(first, end):
            a[u] = activation_value(code, z[u])


@inlined
def _largest(first: int, end: int, z: Any) -> float:
    top = z[first]
    for u in range(first, end):
        if z[u] > top or z[u] != z[u]:
            top = z[u]
    return top


@inlined
def sample_loss(shape: Shape, code: int, a: Any, z: Any, t: Any, n: int) -> float:
    width, first = shape.widths[-1], shape.units[-1]
    top, rest = 0.0, 0.0
    if SOFTMAX_LOSSES[code]:
        top = _largest(first, first + width, z)
        rest = _log_of_rest(first, first + width, z, top)
    total = 0.0
    for k in range(width):
        total += loss_term(code, a[first + k], t[n, k], (z[first + k] - top) - rest, width)
    return total


@inlined
def _log_of_rest(first: int, end: int, z: Any, top: float) -> float:
    """ln sum e^(z - top); the largest term is 1 and only the rest goes into log1p: see losses.log_softmax."""
    rest, skipped = 0.0, False
    for u in range(first, end):
        if z[u] == top and not skipped:
            skipped = True
        else:
            rest += exp(z[u] - top)
    return log1p(rest)


@inlined
def full_loss(shape: Shape, aim: Aim, flat: Any, x: Any, t: Any, z: Any, a: Any) -> float:
    total = 0.0
    for n in range(len(x)):
        forward(shape, flat, x, n, z, a)
        total += sample_loss(shape, aim.loss, a, z, t, n)
    return total / len(x) if aim.weight_mean else total


@inlined
def pull_back(code: int, first: int, end: int, z: Any, a: Any, delta: Any) -> None:
    """Units first..end-1: dl/da becomes delta, in place."""
    if code == SOFTMAX:
        inner = 0.0
        for u in range(first, end):
            inner += delta[u] * a[u]
        for u in range(first, end):
            delta[u] = a[u] * (delta[u] - inner)
    else:
        for u in range(first, end):
            delta[u] *= activation_derivative(code, z[u], a[u])


@inlined
def backward(shape: Shape, aim: Aim, flat: Any, t: Any, n: int, z: Any, a: Any, delta: Any, gradient: Any) -> None:
    """Sample n from the output back; its gradient is added to ``gradient``."""
    depth = len(shape.widths) - 1
    width, here = shape.widths[depth], shape.units[depth]
    if aim.delta_is_error:
        for k in range(width):
            delta[here + k] = a[here + k] - t[n, k]
    else:
        for k in range(width):
            delta[here + k] = loss_slope(aim.loss, a[here + k], t[n, k], width)
        pull_back(shape.activations[depth], here, here + width, z, a, delta)
    for layer in range(depth, 0, -1):
        n_in, n_out = shape.widths[layer - 1], shape.widths[layer]
        before, here = shape.units[layer - 1], shape.units[layer]
        w, b = shape.weights[layer], shape.biases[layer]
        for j in range(n_out):
            gradient[b + j] += delta[here + j]
        for i in range(n_in):
            value, row = a[before + i], w + i * n_out
            for j in range(n_out):
                gradient[row + j] += value * delta[here + j]
            if layer > 1:
                da = 0.0
                for j in range(n_out):
                    da += flat[row + j] * delta[here + j]
                delta[before + i] = da
        if layer > 1:
            pull_back(shape.activations[layer - 1], before, before + n_in, z, a, delta)


@inlined
def finish(aim: Aim, count: int, penalised: Any, flat: Any, gradient: Any) -> None:
    """Sums over a batch of ``count`` samples become means where asked for; the penalties are added."""
    if count > 1 and (aim.weight_mean or aim.bias_mean):
        for p in range(len(flat)):
            if (penalised[p] and aim.weight_mean) or (not penalised[p] and aim.bias_mean):
                gradient[p] /= count
    penalise(aim.l1, aim.l2, np.uint64(0), penalised, flat, gradient)


@inlined
def penalise(l1: float, l2: float, first: Any, penalised: Any, flat: Any, gradient: Any) -> None:
    if l1 != 0.0 or l2 != 0.0:
        for place in range(np.uint64(len(gradient))):
            p = first + place
            if penalised[p]:
                gradient[place] += penalty_of(flat[p], l1, l2)
