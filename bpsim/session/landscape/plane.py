"""A plane through the space of parameters: over two of them, or along a run's main directions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.landscape.path import MainDirections
from bpsim.session.learned.extent import Extent

MARGIN = 0.35  # of what the path goes over, on each side
LEAST_HALF = 0.25  # of a parameter's range: there is something to see before a run has gone anywhere
START_HALF = 2.0  # and where it has not gone anywhere at all
FLAT = 0.25  # a main direction's range is at least this share of the other's
BESIDE = 2.5  # times its own range: so far other runs widen what is shown
FARTHEST = 1e150  # a diverging run goes on; what is shown of it ends here
LEAST_SHARE = 1e-9


@dataclass(frozen=True)
class Axis:
    """Parameter ``index`` of the flat vector; what is shown of it is ``sign`` times its value (a threshold is a bias
    with its sign turned)."""

    index: int
    sign: float = 1.0


@dataclass(frozen=True, eq=False)
class LossPlane(Extent):
    """The parameters at (x, y) are ``origin`` + x ``across`` + y ``up``, each (P,)."""

    origin: FloatArray
    across: FloatArray
    up: FloatArray
    x_range: tuple[float, float]
    y_range: tuple[float, float]

    @property
    def directions(self) -> FloatArray:
        """(2, P)"""
        return np.stack([self.across, self.up])

    def at(self, x: float, y: float) -> FloatArray:
        """(P,)"""
        return self.origin + x * self.across + y * self.up

    @np.errstate(all="ignore")
    def coordinates(self, states: FloatArray) -> FloatArray:
        """(K, 2) of the points of the plane that are nearest to the parameters (K, P)."""
        return self.along(states - self.origin)

    @np.errstate(all="ignore")
    def along(self, changes: FloatArray) -> FloatArray:
        """(K, 2) how much of changes (K, P) lies in the plane; nan where they are beyond all numbers."""
        return changes @ self.directions.T


@np.errstate(all="ignore")
def over_parameters(
    shown: FloatArray, across: Axis, up: Axis, path: FloatArray, zoom: float = 1.0, beside: FloatArray | None = None
) -> LossPlane:
    """All other parameters are those of ``shown`` (P,). It goes over what ``path`` (K, P) does, and the point shown,
    and over what other runs do near it (``beside`` (M, P)); ``zoom``: so many times as near to that."""
    origin = shown.copy()
    origin[[across.index, up.index]] = 0.0
    directions = np.zeros((2, len(shown)))
    directions[0, across.index], directions[1, up.index] = across.sign, up.sign
    points = np.concatenate([path, shown[None]])[:, [across.index, up.index]] * (across.sign, up.sign)
    others = None if beside is None else beside[:, [across.index, up.index]] * (across.sign, up.sign)
    return _plane(origin, directions, points, (LEAST_HALF, LEAST_HALF), zoom, others)


@np.errstate(all="ignore")
def over_directions(
    shown: FloatArray, main: MainDirections, path: FloatArray, zoom: float = 1.0, beside: FloatArray | None = None
) -> LossPlane:
    """Through ``shown`` (P,) along a run's main directions; (0, 0) is where the run began."""
    directions = np.stack([main.across, main.up])
    points = (np.concatenate([path, shown[None]]) - main.start) @ directions.T
    origin = shown - points[-1] @ directions
    halves = np.ptp(points, axis=0) * (0.5 + MARGIN)
    least = (FLAT * float(halves[1]), FLAT * float(halves[0]))
    others = None if beside is None else (beside - main.start) @ directions.T
    return _plane(origin, directions, points, least, zoom, others)


def _plane(
    origin: FloatArray, directions: FloatArray, points: FloatArray, least: tuple[float, float], zoom: float,
    beside: FloatArray | None,
) -> LossPlane:  # fmt: skip
    """``points`` (K, 2): what it covers, the last of them is the one that a closer look stays with; ``beside`` (M, 2):
    what it covers too as far as that lies near."""
    if beside is not None:
        points = np.concatenate([_near(beside, points, least), points])
    ranges = []
    for values, half in zip(np.clip(points, -FARTHEST, FARTHEST).T, least, strict=True):
        low, high = float(values.min()), float(values.max())
        reach = max((high - low) * (0.5 + MARGIN), half) if high > low else max(half, START_HALF)
        reach = max(reach, LEAST_SHARE * zoom * max(abs(low), abs(high)))  # of large numbers: else both ends are one
        middle, stays = (low + high) / 2, float(values[-1])
        ranges.append((stays + (middle - reach - stays) / zoom, stays + (middle + reach - stays) / zoom))
    return LossPlane(origin, directions[0], directions[1], *ranges)


def _near(beside: FloatArray, points: FloatArray, least: tuple[float, float]) -> FloatArray:
    """Those of ``beside`` (M, 2) that do not make what is shown many times as large."""
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    reach = BESIDE * np.maximum(np.ptp(points, axis=0), least)
    with np.errstate(all="ignore"):
        return beside[(np.abs(beside - middle) <= reach).all(axis=1)]
