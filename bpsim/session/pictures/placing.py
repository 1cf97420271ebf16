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


def laid(lines: FloatArray, pixels: int, scale: float, offsets: FloatArray) -> FloatArray:
    """(n, pixels) from n lines of pieces (n, m): piece j of line i lies from ``offsets[i] + scale * j`` on and is
    ``scale`` pixels long; what lies outside is left out. By the sums up to each pixel's edge."""
    edges, ends = np.arange(pixels + 1), np.arange(lines.shape[1] + 1)
    sums = np.zeros((len(lines), lines.shape[1] + 1))
    np.cumsum(lines, axis=1, out=sums[:, 1:])
    found = [np.interp((edges - begin) / scale, ends, line) for begin, line in zip(offsets, sums, strict=True)]
    return np.diff(np.stack(found), axis=1) * scale


def stretched(ink: FloatArray, rows: int) -> FloatArray:
    """(rows, width) from (height, width)."""
    return laid(ink.T, rows, rows / len(ink), np.zeros(ink.shape[1])).T


def resized(ink: FloatArray, rows: int, columns: int) -> FloatArray:
    """(rows, columns) from (height, width)."""
    return stretched(stretched(ink, rows).T, columns).T


def enlarged(values: FloatArray, times: int) -> FloatArray:
    """Each pixel a square of ``times`` by ``times``."""
    return np.repeat(np.repeat(values, times, axis=0), times, axis=1)


def middle_of(weights: FloatArray) -> float:
    """The centre of mass of a line of pixels (n,), where pixel i lies from i to i + 1."""
    return float(weights @ (np.arange(len(weights)) + 0.5) / weights.sum())
