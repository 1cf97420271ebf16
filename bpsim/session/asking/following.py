"""What is hidden together with what was chosen, because it would give that away: found in the masked trace itself."""

from __future__ import annotations

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.tracing import Trace
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import DA, DELTA, GRADIENT, LOSS, NEW, SLOPE, A, Z

BESIDES = (Z, A, SLOPE, LOSS, DA, DELTA, GRADIENT, NEW)


def hidden_besides(hidden: Hidden, trace: Trace) -> tuple[str, ...]:
    """Of ``BESIDES``, in this order: what of this update is hidden, wholly or in part, though it was not chosen.
    ``trace`` with all its values."""
    masked = Hidden(hidden.kinds).masked(trace)
    return tuple(
        what
        for what in BESIDES
        if what not in hidden.kinds
        and any((np.isnan(now) & ~np.isnan(was)).any() for now, was in _pairs(what, masked, trace))
    )


def _pairs(what: str, masked: Trace, trace: Trace) -> list[tuple[FloatArray, FloatArray]]:
    if what == LOSS:
        return [(masked.sample_loss, trace.sample_loss)]
    if what in (GRADIENT, NEW):
        name = "gradient" if what == GRADIENT else "after"
        return [(getattr(masked, name).flat, getattr(trace, name).flat)]
    name = {SLOPE: "derivative"}.get(what, what)
    layers = getattr(trace, name).layers
    return [(getattr(masked, name)[layer], getattr(trace, name)[layer]) for layer in layers]
