"""A long curve as a short one that looks the same: the extremes of every bucket stay."""

from __future__ import annotations

import numpy as np

from bpsim.engine.network import FloatArray


def thinned(x: FloatArray, y: FloatArray, buckets: int) -> tuple[FloatArray, FloatArray]:
    """At most ``2 * buckets`` points of (x, y), each bucket's smallest and largest y in their order.

    x and y (n,); values that are not finite become gaps (nan). Fewer points than that stay as they are.
    """
    y = np.where(np.isfinite(y), y, np.nan)
    if len(y) <= 2 * buckets:
        return x, y
    size = -(-len(y) // buckets)
    whole = len(y) // size * size
    low_filled = np.where(np.isnan(y), np.inf, y)
    high_filled = np.where(np.isnan(y), -np.inf, y)
    starts = np.arange(0, whole, size)
    low = starts + low_filled[:whole].reshape(-1, size).argmin(axis=1)
    high = starts + high_filled[:whole].reshape(-1, size).argmax(axis=1)
    picked = np.column_stack((np.minimum(low, high), np.maximum(low, high))).ravel()
    if whole < len(y):
        rest = sorted({whole + int(low_filled[whole:].argmin()), whole + int(high_filled[whole:].argmax()), len(y) - 1})
        picked = np.concatenate((picked, rest))
    return x[picked], y[picked]
