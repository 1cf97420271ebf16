"""What if: the whole run once more from the start with one thing changed, while a hand still moves.

Nothing of it enters the run: a preview is a curve to look at, thrown away or kept by starting anew.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from bpsim.engine.advancing import Advance, Stop
from bpsim.engine.batching import IntArray
from bpsim.engine.diagnosis import Saturation, saturated_outputs
from bpsim.engine.network import FloatArray
from bpsim.engine.settings import ALL, SETTINGS
from bpsim.session.experiment import Experiment
from bpsim.session.running.leg import Leg
from bpsim.session.running.newest_first import NewestFirst

# How long one preview may compute: a whole run of the presets takes some milliseconds on the compiled path.
BUDGET_SECONDS = 0.5
# ... and how long while a newer value waits already: the curve follows the hand, if need be only its first part.
HURRIED_SECONDS = 0.03
_SLICE_SECONDS = 0.005
_YIELD_SECONDS = 50e-6


@dataclass(frozen=True, eq=False)
class Preview:
    """What a whole run of ``experiment`` would look like: full losses (n,) at the state numbers ``updates`` (n,), the
    last of which is ``reached``.

    ``reached``: how many updates it made; ``complete``: all of them, or until it ended by itself (``stop``).
    ``saturated``: output nodes that are stuck at its end.
    """

    experiment: Experiment
    updates: IntArray
    losses: FloatArray
    reached: int
    complete: bool
    stop: Stop | None = None
    saturated: tuple[Saturation, ...] = ()

    @property
    def last_loss(self) -> float:
        return float(self.losses[-1])


def unhurried(
    leg: Leg, until: int, may_go_on: Callable[[], bool], *, watch: bool = True, seconds: float = _SLICE_SECONDS,
    beyond_stops: bool = False,
) -> Iterator[Advance]:  # fmt: skip
    """A leg to state ``until``, beside a window: in slices of so many seconds, while it may go on, until a stop ends
    it, or (``beyond_stops``) as far as it can be made at all."""
    state, count = leg.start, leg.first_slice
    while state.update < until and may_go_on():
        begun = time.perf_counter()
        made = leg.advance(state, min(count, until - state.update), watch=watch)
        yield made
        if made.stop is not None and (not beyond_stops or made.stop.reason == "diverged"):
            return
        state = made.state
        elapsed = time.perf_counter() - begun
        count = max(1, int(min(8 * count, count * seconds / max(elapsed, 1e-7))))
        time.sleep(_YIELD_SECONDS)  # the window gets Python's lock where the path holds it


class Previewer(NewestFirst[Experiment, Preview]):
    """A worker that computes previews, the newest question first; older ones that wait are dropped."""

    def __init__(self, budget: float = BUDGET_SECONDS) -> None:
        super().__init__("bpsim-what-if")
        self._budget = budget

    def answer_to(self, experiment: Experiment) -> Preview:
        begun = time.perf_counter()
        leg = Leg.fastest(experiment.start, experiment.training)
        state, total = leg.start, experiment.total_updates
        updates: list[IntArray] = [np.array([0])]
        losses = [np.array([leg.training.loss_on(state.parameters)])]
        stop: Stop | None = None
        for made in unhurried(leg, total, lambda: self._may_go_on(experiment, time.perf_counter() - begun)):
            state, stop = made.state, made.stop
            updates.append(made.full_updates)
            losses.append(made.full_losses)
        if np.concatenate(updates)[-1] != state.update:  # within an epoch
            updates.append(np.array([state.update]))
            losses.append(np.array([leg.training.loss_on(state.parameters)]))
        return Preview(
            experiment, np.concatenate(updates), np.concatenate(losses), state.update,
            stop is not None or state.update >= total, stop, saturated_outputs(leg.training, state.parameters),
        )  # fmt: skip

    def _may_go_on(self, experiment: Experiment, elapsed: float) -> bool:
        if self._closing:
            return False
        return elapsed < (self._budget if self.is_wanted(experiment) else HURRIED_SECONDS)


DRAGGED = (
    "learning_rate", "momentum", "decay", "beta1", "beta2", "batch_size", "seed", "l1", "l2", "schedule_epochs",
    "schedule_factor",
)  # fmt: skip
_SHARES = ("momentum", "decay", "beta1", "beta2")
_PENALTIES = ("l1", "l2")
_DECADE = 60  # notches that multiply by ten
_SMALLEST_PENALTY = 1e-5
WEIGHT_NOTCH = 0.02


def dragged_setting(experiment: Experiment, name: str, notches: int) -> object:
    """The value of a setting after so many notches to the right (positive) or left of what it is."""
    value = getattr(experiment.settings, name)
    if name in _SHARES:
        # even steps of the logarithm of 1 - share: 0.9, 0.99, 0.999 are equally far apart
        return min(0.9999, max(0.0, 1.0 - _rounded((1.0 - value) * 10.0 ** (-notches / _DECADE))))
    if name in _PENALTIES:
        start = max(value, _SMALLEST_PENALTY)
        moved = _rounded(start * 10.0 ** (notches / _DECADE))
        return 0.0 if moved < _SMALLEST_PENALTY or (value == 0.0 and notches <= 0) else moved
    if name == "batch_size":
        count = len(experiment.x)
        size = max(1, min(count, (count if value == ALL else value) + notches // 6))
        return ALL if size == count and value == ALL else size
    if SETTINGS[name].kind == "whole":
        least = 1 if name == "schedule_epochs" else 0
        return max(least, value + notches // 6)
    return max(1e-9, _rounded(value * 10.0 ** (notches / _DECADE)))


def dragged_parameter(value: float, notches: int) -> float:
    """A start weight or bias after so many notches."""
    return round(value + notches * WEIGHT_NOTCH, 4)


def _rounded(value: float) -> float:
    """Three digits, as many as a hand can choose."""
    return float(f"{value:.3g}") if math.isfinite(value) else value
