"""A survey of a landscape: its heights over a plane, which way is down at the state shown, and where the next step
leads. As fine as there is time for."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State
from bpsim.session.landscape.ground import Ground
from bpsim.session.landscape.plane import LossPlane
from bpsim.session.landscape.section import Section, section
from bpsim.session.running.newest_first import NewestFirst

FINE, COARSE = 60, 16  # points of a side
AT_ONCE = 12_000_000  # products that the window does not wait for: some milliseconds
MOST = 4_000_000_000  # about a second of a worker
PASSES = 4  # forward and back through all samples: the gradient
SECTION_POINTS = 500  # what a section takes: 200 passes in float64


@dataclass(frozen=True, eq=False)
class Question:
    """``state``: the one shown; the update that goes on from it makes the step. Over ``plane`` with ``side`` points of
    a side, or (plane None) the section along that step."""

    ground: Ground
    state: State
    plane: LossPlane | None
    side: int = FINE

    @property
    def cost(self) -> int:
        """About how many products the answer takes."""
        if self.plane is None:
            return SECTION_POINTS * self.ground.cost(np.ones((1, self.ground.network.parameter_count)))
        return self.side**2 * self.ground.cost(self.plane.directions) + PASSES * self.ground.whole_cost

    @property
    def is_feasible(self) -> bool:
        """Whether a worker has it in about a second."""
        if self.plane is None:
            return self.cost <= MOST
        return self.side > 0 and PASSES * self.ground.whole_cost <= MOST

    @property
    def at_once(self) -> bool:
        """Whether the window itself may answer."""
        return self.cost <= AT_ONCE


def side_for(ground: Ground, plane: LossPlane) -> int:
    """How many points of a side a worker has the time for; 0 where not even COARSE are."""
    side = min(FINE, math.isqrt(MOST // ground.cost(plane.directions)))
    return side if side >= COARSE else 0


@dataclass(frozen=True, eq=False)
class Survey:
    """``surface`` (side, side) the losses, row 0 at the top; ``downhill`` (2,) minus the gradient of the loss shown, as
    far as it lies in the plane, ``step`` (2,) the change that the next update makes there; either may be nan where
    training diverges."""

    question: Question
    surface: FloatArray
    downhill: FloatArray
    step: FloatArray


@dataclass(frozen=True, eq=False)
class SectionMade:
    """``made`` None where the next update leads to no finite numbers."""

    question: Question
    made: Section | None


def surface_over(
    ground: Ground, plane: LossPlane, side: int, dtype: type[Any] = np.float32,
    may_go_on: Callable[[], bool] = lambda: True,
) -> FloatArray:  # fmt: skip
    """(side, side) the losses in the middles of a picture's cells, row 0 at the top."""
    x, y = plane.middles(side, side)
    steps = np.stack([np.tile(x, side), np.repeat(y, side)], axis=1)
    return ground.losses(plane.origin, plane.directions, steps, dtype, may_go_on).reshape(side, side)


def next_change(ground: Ground, state: State) -> FloatArray:
    """(P,) what the update that goes on from a state adds to its parameters, by its learning rate and optimizer."""
    trace = trace_update(ground.training, state)
    return trace.after.flat - trace.before.flat


def answer(question: Question, may_go_on: Callable[[], bool] = lambda: True) -> Survey | SectionMade:
    ground, plane, flat = question.ground, question.plane, question.state.parameters.flat
    change = next_change(ground, question.state)
    if plane is None:
        return SectionMade(question, section(ground, flat, change) if np.isfinite(change).all() else None)
    surface = surface_over(ground, plane, question.side, may_go_on=may_go_on)
    return Survey(question, surface, plane.along(-ground.gradient(flat)[None])[0], plane.along(change[None])[0])


class Surveyor(NewestFirst[Question, Survey | SectionMade]):
    """A worker that surveys; it lays aside what nobody waits for any more."""

    def __init__(self) -> None:
        super().__init__("bpsim-landscape")

    def answer_to(self, question: Question) -> Survey | SectionMade:
        return answer(question, lambda: self.is_wanted(question))
