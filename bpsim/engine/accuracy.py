"""Accuracy: which samples are answered right, where the targets are classes. The one place that says so.

Targets are classes where each sample's are one 1 and else 0 (right: the greatest output is that one, the first
where two are equal), or where a single output has the targets 0 and 1 (right: output and target lie on the same
side of ``THRESHOLD``).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

THRESHOLD = 0.5
NO_CLASSES, BINARY, ONE_HOT = 0, 1, 2


def classes_of(t: FloatArray) -> int:
    """What kind of classes the targets (N, n_L) are: ``BINARY``, ``ONE_HOT``, or ``NO_CLASSES``."""
    if not np.isin(t, (0.0, 1.0)).all():
        return NO_CLASSES
    if t.shape[-1] == 1:
        return BINARY
    return ONE_HOT if (t.sum(axis=-1) == 1.0).all() else NO_CLASSES


def right(outputs: FloatArray, t: FloatArray) -> NDArray[np.bool_]:
    """(N,) whether each sample is answered right; the targets have to be classes."""
    if t.shape[-1] == 1:
        answered: NDArray[np.bool_] = (outputs[:, 0] >= THRESHOLD) == (t[:, 0] >= THRESHOLD)
        return answered
    chosen: NDArray[np.bool_] = outputs.argmax(axis=-1) == t.argmax(axis=-1)
    return chosen


def accuracy(outputs: FloatArray, t: FloatArray) -> float:
    """The share of samples that are answered right; nan where the targets are no classes."""
    return float(right(outputs, t).mean()) if classes_of(t) != NO_CLASSES else float("nan")
