"""Where a condition ends a run: at the first state after the one it goes on from at which it holds.

``=`` and ``turns`` ask what was before: the last value that counted, and the last move. A state carries both with
it, so that it does not matter in which pieces a run is made.
"""

from __future__ import annotations

import numpy as np

from bpsim.engine.conditions import COMPARISONS, EQUAL, TURNS, Condition
from bpsim.engine.finding import STILL, BoolArray, passed
from bpsim.engine.network import FloatArray
from bpsim.engine.training import State, Training

Watched = tuple[float, float]
"""The last value that counted (nan before any), and the sign of the last move."""


def first_stop(
    condition: Condition, training: Training, state: State, values: FloatArray
) -> tuple[int | None, Watched | None]:
    """(the state that ends the run, or None; what the last state looked at has to remember). ``values`` (n + 1,) are
    those of ``state`` and of the n states after it."""
    updates = state.update + np.arange(len(values), dtype=np.int64)
    counts: BoolArray = np.ones(len(values), dtype=np.bool_)
    if condition.at_epochs:
        counts = (updates - training.origin.update) % training.plan.updates_per_epoch == 0
    before, trend = state.watched or (float(values[0]) if counts[0] else float("nan"), 0.0)
    updates, values = updates[1:][counts[1:]], values[1:][counts[1:]]
    if condition.relation == TURNS:
        stops, trends = _turned(before, trend, values)
    else:
        stops, trends = _holds(condition, before, values), np.zeros(len(values))
    at = int(stops.argmax()) if stops.any() else None
    last = len(values) - 1 if at is None else at
    if last >= 0:
        before, trend = float(values[last]), float(trends[last])
    remembers = condition.relation in (EQUAL, TURNS)
    return None if at is None else int(updates[at]), (before, trend) if remembers else None


def _holds(condition: Condition, before: float, values: FloatArray) -> BoolArray:
    holds: BoolArray = COMPARISONS[condition.relation](values, condition.number) & ~np.isnan(values)
    if condition.relation == EQUAL and not condition.jumps:
        holds |= passed(np.concatenate(([before], values[:-1])), values, condition.number)
    return holds


def _turned(before: float, trend: float, values: FloatArray) -> tuple[BoolArray, FloatArray]:
    """Whether a value moves the other way than the last one that moved, and the sign of the last move at each."""
    previous = np.concatenate(([before], values[:-1]))
    with np.errstate(invalid="ignore"):
        moves = np.where(np.abs(values - previous) > STILL * np.abs(values), np.sign(values - previous), 0.0)
    places = np.maximum.accumulate(np.where(moves != 0.0, np.arange(1, len(moves) + 1), 0))
    trends = np.concatenate(([trend], moves))[places]
    turned: BoolArray = moves * np.concatenate(([trend], trends[:-1])) < 0.0
    return turned, trends
