"""Sums of products in a fixed order: the same bits on every machine, and those of the kernel.

A product of matrices is left to BLAS only from ``ORDERED`` weights on: which terms it adds first, and whether it
rounds a product before it adds it, depends on the processor. Below, each sum begins with its first term and takes one
after the other, as the kernel's loops do. NumPy's ``sum`` has an order of its own and is not used for numbers that
training goes on from.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

ORDERED = 4096  # weights of a layer; a larger one is a matter for BLAS, and its last bits for the processor
_PRODUCTS = 1 << 16  # at a time: they stay in the processor's cache


def weighted(values: FloatArray, w: FloatArray) -> FloatArray:
    """values @ w, (N, n_out): values (N, n_in), w (n_in, n_out)."""
    if w.size > ORDERED:
        return values @ w
    columns = np.ascontiguousarray(values.T)  # along the samples: they may be thousands, and the units two
    total = w[0][:, None] * columns[0]
    for i in range(1, len(w)):
        total += w[i][:, None] * columns[i]
    return np.ascontiguousarray(total.T)


def over_samples(values: FloatArray, delta: FloatArray) -> FloatArray:
    """values.T @ delta, (n_in, n_out): values (N, n_in), delta (N, n_out)."""
    n_in, n_out = values.shape[1], delta.shape[1]
    if n_in * n_out > ORDERED:
        return values.T @ delta
    rows = max(1, _PRODUCTS // (n_in * n_out))
    total: FloatArray | None = None
    for first in range(0, len(values), rows):
        products = values[first : first + rows, :, None] * delta[first : first + rows, None, :]
        if total is not None:
            products[0] += total
        total = np.add.accumulate(products, axis=0)[-1]
    return np.zeros((n_in, n_out)) if total is None else total


@np.errstate(all="ignore")
def total(values: FloatArray) -> FloatArray:
    """The sum over the first axis, of at least one number, one after the other; inf where it is beyond all numbers."""
    summed: FloatArray = np.add.accumulate(values)[-1]
    return summed


def over_units(values: FloatArray) -> FloatArray:
    """(N,) the sums over the last axis of (N, n), one after the other."""
    if values.shape[-1] == 1:
        return values[..., 0]
    summed: FloatArray = np.add.accumulate(values, axis=-1)[..., -1]
    return summed
