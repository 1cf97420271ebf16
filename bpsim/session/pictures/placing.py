"""Pieces of a picture laid into a grid of pixels: each pixel has the mean of what it covers (anti-aliased)."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.network import FloatArray


class Box(NamedTuple):
    """The rows ``top``..``bottom`` and the columns ``left``..``right``, the second ones not included."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def width(self) -> int:
        return self.right - self.left


def box_of(marks: NDArray[np.bool_]) -> Box:
    """The smallest box around all marks (rows, columns); there has to be one."""
    rows, columns = np.flatnonzero(marks.any(axis=1)), np.flatnonzero(marks.any(axis=0))
    return Box(int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1)


def coverage(pieces: int, pixels: int, scale: float, offset: float | FloatArray) -> FloatArray:
    """(..., pixels, pieces) how much of each pixel, 0..1, each piece of a line covers: piece j lies from
    ``offset + scale * j`` on and is ``scale`` pixels long. ``offset`` (...): one, or one for each of several lines."""
    begin = np.asarray(offset)[..., None, None] + scale * np.arange(pieces)
    pixel = np.arange(pixels)[:, None]
    covered = np.minimum(begin + scale, pixel + 1) - np.maximum(begin, pixel)
    return np.clip(covered, 0.0, None)


def resized(ink: FloatArray, rows: int, columns: int) -> FloatArray:
    """(rows, columns) from (height, width)."""
    height, width = ink.shape
    return coverage(height, rows, rows / height, 0.0) @ ink @ coverage(width, columns, columns / width, 0.0).T


def enlarged(values: FloatArray, times: int) -> FloatArray:
    """Each pixel a square of ``times`` by ``times``."""
    return np.repeat(np.repeat(values, times, axis=0), times, axis=1)


def middle_of(weights: FloatArray) -> float:
    """The centre of mass of a line of pixels (n,), where pixel i lies from i to i + 1."""
    return float(weights @ (np.arange(len(weights)) + 0.5) / weights.sum())
