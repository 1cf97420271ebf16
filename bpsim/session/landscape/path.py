"""The way that a run took through its parameters: some of its states, evenly along it, and its two main directions."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray
from bpsim.engine.training import State
from bpsim.session.running.leg import Leg
from bpsim.session.running.newest_first import NewestFirst
from bpsim.session.running.run import Run

MOST_STATES = 200
MOST_VALUES = 4_000_000  # of all states together: 32 MB
FEWEST_STATES = 8  # a path of fewer says nothing
REMAKING_SECONDS = 0.4  # for states between those at hand


class Piece(NamedTuple):
    """A leg up to state ``last``, and those of its states that are at hand, ascending, its start first."""

    leg: Leg
    states: Sequence[State]
    last: int


@dataclass(frozen=True, eq=False)
class RunPath:
    """States (K, P) of a run, ascending by ``updates`` (K,): the first and the last one are among them."""

    updates: IntArray
    states: FloatArray


class MainDirections(NamedTuple):
    """Unit vectors ``across`` and ``up`` (P,), at right angles, along which a path goes farthest, from ``start`` (P,)
    on, towards its end; ``share``: how much of the path's variance (its mean squared distance from its middle) they
    hold, at most 1."""

    start: FloatArray
    across: FloatArray
    up: FloatArray
    share: float


def pieces_of(run: Run, head: int | None = None) -> tuple[Piece, ...]:
    """What a worker makes a path from, to state ``head`` (None: all of it); of the run it needs nothing else."""
    until = run.head if head is None else head
    return tuple(
        Piece(leg, [state for state in states if state.update <= until], min(last, until))
        for leg, states, last in run.at_hand()
        if leg.start.update <= until
    )


def pieces_from(legs: Sequence[Leg], head: int) -> tuple[Piece, ...]:
    """The same of a run to state ``head``, of which only the starts of its legs are known."""
    there = [leg for leg in legs if leg.start.update <= head]
    ends = [*(leg.start.update for leg in there[1:]), head]
    return tuple(Piece(leg, [leg.start], last) for leg, last in zip(there, ends, strict=True))


def has_room(parameter_count: int) -> bool:
    """Whether enough states of so large a network can be held."""
    return parameter_count * FEWEST_STATES <= MOST_VALUES


def path_of(
    pieces: Sequence[Piece], *, seconds: float = REMAKING_SECONDS, may_go_on: Callable[[], bool] = lambda: True
) -> RunPath:
    """Evenly along the run, MOST_STATES at most. States that are not at hand are made again for so many seconds, then
    the nearest ones before them stand for them."""
    head, until = pieces[-1].last, time.perf_counter() + seconds
    wanted = np.unique(np.linspace(0, head, most_states(pieces)).round().astype(np.int64))
    found: dict[int, FloatArray] = {}
    before: State | None = None
    for update in wanted.tolist():
        piece = next(one for one in reversed(pieces) if one.leg.start.update <= update)
        nearest = piece.states[bisect_right(piece.states, update, key=lambda state: state.update) - 1]
        if before is not None and nearest.update < before.update <= update:
            nearest = before
        before = nearest = piece.leg.towards(nearest, update, lambda: time.perf_counter() < until and may_go_on())
        found[nearest.update] = nearest.parameters.flat
    return RunPath(np.array(list(found)), np.stack(list(found.values())))


def most_states(pieces: Sequence[Piece]) -> int:
    return max(2, min(MOST_STATES, MOST_VALUES // pieces[-1].leg.training.network.parameter_count))


@np.errstate(all="ignore")
def main_directions(path: RunPath) -> MainDirections | None:
    """Principal components by a singular value decomposition (Jolliffe, Principal Component Analysis, 2002, chapter
    3.5; for the ways of training: Li et al., Visualizing the Loss Landscape of Neural Nets, 2018, section 7). None
    where the run has not moved along two parameters."""
    states = path.states
    moving = np.flatnonzero((states != states[0]).any(axis=0))  # what is frozen stays out of it, to the last bit
    if len(moving) < 2:
        return None
    centred = states[:, moving] - states[:, moving].mean(axis=0)
    if not np.isfinite(centred).all():  # a run that diverges, at the end of all numbers
        return None
    _, lengths, directions = np.linalg.svd(centred, full_matrices=False)
    if len(directions) < 2 or not lengths[0] > 0.0:
        return None
    squares = (lengths / lengths[0]) ** 2
    found = np.zeros((2, states.shape[1]))
    found[:, moving] = directions[:2]
    towards = (states[-1] - states[0]) @ found.T
    found[towards < 0.0] *= -1.0
    return MainDirections(states[0], found[0], found[1], float(squares[:2].sum() / squares.sum()))


@dataclass(frozen=True, eq=False)
class PathQuestion:
    """``run``: what the asker knows it by; ``head``: its newest state; ``seconds``: for states that are not at hand.
    ``beside``: other runs, each with what the asker knows it by."""

    run: object
    head: int
    pieces: tuple[Piece, ...]
    seconds: float
    beside: tuple[tuple[Hashable, tuple[Piece, ...]], ...] = ()


@dataclass(frozen=True, eq=False)
class WayFound:
    """A run's path and its main directions; ``run``, ``head`` and ``seconds`` as they were asked for. ``beside``: the
    paths of the other runs."""

    run: object
    head: int
    seconds: float
    path: RunPath
    main: MainDirections | None
    beside: Mapping[Hashable, RunPath]


class PathFinder(NewestFirst[PathQuestion, WayFound]):
    """A worker that looks for a run's path."""

    def __init__(self) -> None:
        super().__init__("bpsim-path")

    def answer_to(self, question: PathQuestion) -> WayFound:
        def path(pieces: tuple[Piece, ...]) -> RunPath:
            return path_of(pieces, seconds=question.seconds, may_go_on=lambda: self.is_wanted(question))

        own, beside = path(question.pieces), {known_by: path(pieces) for known_by, pieces in question.beside}
        return WayFound(question.run, question.head, question.seconds, own, main_directions(own), beside)
