"""Lines of equal height, by contourpy (marching squares, as matplotlib draws them)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bpsim.engine.network import FloatArray


def lines_at(surface: FloatArray, levels: Sequence[float]) -> list[list[FloatArray]]:
    """For each level its lines, (P, 2) each: shares of the picture from the left and from the top. ``surface`` (rows,
    columns) has the values in the middles of a picture's cells; what is not finite has no lines."""
    from contourpy import LineType, contour_generator  # loaded with the first map, not with the window

    rows, columns = surface.shape
    across, down = (np.arange(columns) + 0.5) / columns, (np.arange(rows) + 0.5) / rows
    made = contour_generator(across, down, surface, line_type=LineType.Separate)
    return [[np.asarray(line) for line in made.lines(level)] for level in levels]
