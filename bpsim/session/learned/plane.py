"""A plane through the space of inputs: two of them vary, the others are held."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.experiment import Experiment
from bpsim.session.learned.extent import Extent

SOME = 2000  # samples, enough to see which pixels differ
MARGIN = 0.12  # of the samples' range, around them


@dataclass(frozen=True, eq=False)
class Plane(Extent):
    """Inputs ``across`` and ``up`` go over ``x_range`` and ``y_range``; the others are those of ``rest`` (n_0,)."""

    across: int
    up: int
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    rest: FloatArray

    @classmethod
    def of(cls, experiment: Experiment, across: int, up: int, rest: FloatArray) -> Plane:
        """Over all samples, those to test with too."""
        return cls(across, up, range_of(experiment, across), range_of(experiment, up), rest)

    def points(self, columns: int, rows: int) -> FloatArray:
        """(rows * columns, n_0): the middles of a picture's cells, from the top left on."""
        x, y = self.middles(columns, rows)
        found = np.tile(self.rest, (rows * columns, 1))
        found[:, self.across] = np.tile(x, rows)
        found[:, self.up] = np.repeat(y, columns)
        return found

    def at(self, x: float, y: float) -> FloatArray:
        """(n_0,) one point of the plane."""
        point = self.rest.copy()
        point[self.across], point[self.up] = x, y
        return point

    def share(self, inputs: FloatArray) -> FloatArray:
        """(N, 2) where samples (N, n_0) lie in the picture: from 0 to 1 from the left and from the top."""
        return self.shares(inputs[:, [self.across, self.up]])


def usual_inputs(experiment: Experiment) -> tuple[int, int]:
    """Across and up, as long as nobody has chosen: the first two; of a picture the pixels that differ most from sample
    to sample, as the first ones are blank."""
    if experiment.shape is None or experiment.network.layers[0] < 2:
        return 0, 1
    spread = np.nan_to_num(experiment.x[:SOME].var(axis=0))
    across, up = np.sort(np.argsort(-spread, kind="stable")[:2]).tolist()
    return across, up


def range_of(experiment: Experiment, node: int) -> tuple[float, float]:
    """What an input goes over in all samples, and a margin; blanks do not count."""
    parts = [experiment.x] if experiment.test is None else [experiment.x, experiment.test.x]
    values = np.concatenate([part[:, node] for part in parts])
    values = values[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    margin = (high - low) * MARGIN or max(1.0, abs(low)) * 0.5
    return low - margin, high + margin
