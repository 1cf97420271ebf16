"""A worker that measures the health of states: the one that is shown first, then others along the run."""

from __future__ import annotations

import time
from dataclasses import dataclass

from bpsim.engine.training import State
from bpsim.session.health.measuring import Health, measured
from bpsim.session.health.taking import Taken, take
from bpsim.session.running.leg import Leg
from bpsim.session.running.newest_first import NewestFirst
from bpsim.session.running.run import Run

SECONDS = 0.06  # for the others, then what is known is shown


@dataclass(frozen=True, eq=False)
class Wanted:
    """State ``update`` of a leg, to be made from ``state``, which is not after it."""

    update: int
    leg: Leg
    state: State


def wanted(run: Run, update: int) -> Wanted:
    """Any state of a run, 0..head."""
    leg, state = run.way_to(update)
    return Wanted(update, leg, state)


@dataclass(frozen=True, eq=False)
class Question:
    shown: Wanted | None
    others: tuple[Wanted, ...] = ()


@dataclass(frozen=True, eq=False)
class Answer:
    """``taken``: the values of the state that is shown, None where it has none; ``found``: the health of those states
    that there was time for. ``seconds``: how long it took."""

    question: Question
    taken: Taken | None
    found: tuple[tuple[Wanted, Health], ...]
    seconds: float


class Measuring(NewestFirst[Question, Answer]):
    def __init__(self) -> None:
        super().__init__("bpsim-health")

    def answer_to(self, question: Question) -> Answer:
        begun = time.perf_counter()
        shown: Taken | None = None
        last: tuple[Leg, State] | None = None
        found: list[tuple[Wanted, Health]] = []
        for one in (question.shown, *question.others):
            if one is None:
                continue
            if not self.is_wanted(question) or (found and time.perf_counter() - begun > SECONDS):
                break
            state = self._made(question, one, last)
            taken = None if state is None else take(one.leg.training, state)
            last = last if state is None else (one.leg, state)
            if taken is not None:
                found.append((one, measured(taken)))
                shown = taken if one is question.shown else shown
        return Answer(question, shown, tuple(found), time.perf_counter() - begun)

    def _made(self, question: Question, one: Wanted, last: tuple[Leg, State] | None) -> State | None:
        """The state, from the one that was made last where that is nearer; None where nobody waits for it any more, or
        training diverges before."""
        state = one.state
        if last is not None and last[0] is one.leg and state.update < last[1].update <= one.update:
            state = last[1]
        state = one.leg.towards(state, one.update, lambda: self.is_wanted(question))
        return state if state.update == one.update else None
