"""From what a picture's axes go over to places in it, and back."""

from __future__ import annotations

import numpy as np

from bpsim.engine.network import FloatArray


class Extent:
    """``x_range`` from left to right, ``y_range`` from bottom to top."""

    x_range: tuple[float, float]
    y_range: tuple[float, float]

    def middles(self, columns: int, rows: int) -> tuple[FloatArray, FloatArray]:
        """Of a picture's cells: (columns,) from left to right and (rows,) from top to bottom."""
        left, right = self.x_range
        bottom, top = self.y_range
        across = left + (right - left) * (np.arange(columns) + 0.5) / columns
        return across, top + (bottom - top) * (np.arange(rows) + 0.5) / rows

    def place(self, x: float, y: float) -> tuple[float, float]:
        """What the two axes say at these shares from the left and from the top."""
        (left, right), (bottom, top) = self.x_range, self.y_range
        return left + x * (right - left), top + y * (bottom - top)

    def shares(self, points: FloatArray) -> FloatArray:
        """(N, 2) where points (N, 2) of the axes lie in the picture: from 0 to 1 from the left and from the top."""
        (left, right), (bottom, top) = self.x_range, self.y_range
        return np.stack([(points[:, 0] - left) / (right - left), (top - points[:, 1]) / (top - bottom)], axis=1)
