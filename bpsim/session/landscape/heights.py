"""Heights of a landscape: on a logarithmic scale, and round ones for its lines."""

from __future__ import annotations

import math

import numpy as np

from bpsim.engine.network import FloatArray

LEAST_SHARE = 1e-12  # of the highest: what is lower is drawn as this
MOST_LINES = 9
DECADES_FINE, DECADES_HALF = 1.5, 4.0  # so many powers of ten have lines at 1, 2, 5, at 1, 3, or at 1 alone
STEEP = 10.0  # between a lowest and a highest that are nearer to each other lines stand evenly


def logarithmic(surface: FloatArray) -> FloatArray:
    """log10 of losses (rows, columns); what is not finite is +inf, or nan where nothing was computed."""
    finite = surface[np.isfinite(surface)]
    least = max(float(finite.max(initial=0.0)) * LEAST_SHARE, 1e-300)
    with np.errstate(all="ignore"):
        logs = np.log10(np.maximum(surface, least))
    return np.where(np.isfinite(surface), logs, np.inf)


def span_of(logs: FloatArray) -> tuple[float, float]:
    """The lowest and the highest of ``logarithmic`` heights."""
    finite = logs[np.isfinite(logs)]
    return (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 0.0)


def round_heights(low: float, high: float) -> list[float]:
    """Losses for lines, between the losses ``low`` and ``high`` (both above 0), MOST_LINES at most."""
    if not 0.0 < low < high < math.inf:
        return []
    if high / low < STEEP:
        return _evenly(low, high)
    decades = math.log10(high / low)
    parts = (1.0, 2.0, 5.0) if decades <= DECADES_FINE else (1.0, 3.0) if decades <= DECADES_HALF else (1.0,)
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    found = [float(f"{part}e{power}") for power in powers for part in parts]
    found = [height for height in found if low < height < high]
    return found[:: max(1, math.ceil(len(found) / MOST_LINES))]


def _evenly(low: float, high: float) -> list[float]:
    power = 10.0 ** math.floor(math.log10((high - low) / 4))
    step = next(power * k for k in (1, 2, 5, 10, 20) if (high - low) / (power * k) <= MOST_LINES)
    first = math.floor(low / step) + 1
    found = [float(f"{(first + k) * step:.12g}") for k in range(MOST_LINES)]
    return [height for height in found if low < height < high]
