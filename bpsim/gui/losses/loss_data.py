"""What the loss panel shows: the run's curve, those beside it, and where the cursor stands."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.gui.look.series import ExtraCurve
from bpsim.session.running.known.curves import Curve, MarkedCurve
from bpsim.session.running.known.known import Told
from bpsim.session.running.losses import Points

COARSE = 50  # the extremes are exact in however few columns
NOTHING = np.empty(0)
NO_POINTS = Points(NOTHING, NOTHING)


@dataclass
class LossData:
    """``dropped``: what a fork left behind; ``test``: over samples that are not trained with; ``extras``: of other
    runs; ``full`` and ``tested``, the losses at the cursor as far as they are known. ``accuracies``: "accuracy" and
    "test_accuracy", where there are such; ``told_accuracies``, at the cursor."""

    curve: Curve | None = None
    dropped: Curve | None = None
    test: Curve | None = None
    extras: tuple[ExtraCurve, ...] = ()
    cursor: int = 0
    full: Told | None = None
    tested: Told | None = None
    accuracies: dict[str, Curve] = field(default_factory=dict)
    told_accuracies: dict[str, Told | None] = field(default_factory=dict)

    def full_points(self, first: int, last: int, buckets: int) -> Points:
        """The full losses at states first..last, with one where the cursor stands."""
        return NO_POINTS if self.curve is None else _marked(self.curve, self.full).full(first, last, buckets)

    def test_points(self, first: int, last: int, buckets: int) -> Points:
        return NO_POINTS if self.test is None else _marked(self.test, self.tested).full(first, last, buckets)

    def accuracy_points(self, name: str, first: int, last: int, buckets: int) -> Points:
        curve = self.accuracies.get(name)
        if curve is None:
            return NO_POINTS
        return _marked(curve, self.told_accuracies.get(name)).full(first, last, buckets)

    def all_points(self) -> tuple[int, FloatArray]:
        """(how far the curves reach, their values) for the fit, coarsely but with all extremes."""
        reach, parts = 1, []
        if self.curve is not None:
            reach = max(reach, self.curve.last)
            parts += [self.curve.batch(0, reach, COARSE).y, self.full_points(0, reach, COARSE).y]
        others = [curve for curve in (self.dropped, self.test) if curve is not None]
        for curve in (*others, *(e.curve for e in self.extras)):
            reach = max(reach, curve.last)
            parts.append(curve.full(curve.first, curve.last, COARSE).y)
        values = np.concatenate(parts) if parts else NOTHING
        return reach, values[np.isfinite(values)]


def _marked(curve: Curve, told: Told | None) -> Curve:
    return curve if told is None or told.value is None else MarkedCurve(curve, told.update, told.value)
