"""Something that is known of some states along a run, in bounded memory, for as long as their legs live."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run

Value = TypeVar("Value")


class Along(Generic[Value]):
    """``places``: the states of a run that are to be known. Besides them it may know others, such as those that were
    heads while training ran; with more than ``most`` states in all, those of other runs are forgotten, then some of
    these, so that what is left lies evenly."""

    def __init__(self, places: Callable[[Run], list[int]], most: int) -> None:
        self._places, self._most = places, most
        self._known: WeakKeyDictionary[Leg, dict[int, Value]] = WeakKeyDictionary()

    def clear(self) -> None:
        self._known.clear()

    def value(self, run: Run, update: int) -> Value | None:
        return self._known.get(run.leg_at(update), {}).get(update)

    def missing(self, run: Run) -> list[int]:
        """The places that are not known yet, ascending."""
        return [update for update in self._places(run) if self.value(run, update) is None]

    def take(self, run: Run, leg: Leg, update: int, value: Value) -> None:
        """What is known of a leg's state; ``run``: the one that is looked at."""
        self._known.setdefault(leg, {})[update] = value
        if sum(map(len, self._known.values())) > self._most:
            self._thin_out(run)

    def found(self, run: Run) -> list[tuple[int, Value]]:
        """All that is known of a run's states, ascending."""
        return sorted(
            ((update, value) for leg in run.legs for update, value in self._known.get(leg, {}).items()
             if update <= run.head and run.leg_at(update) is leg),
            key=itemgetter(0),
        )  # fmt: skip

    def _thin_out(self, run: Run) -> None:
        kept: WeakKeyDictionary[Leg, dict[int, Value]] = WeakKeyDictionary()
        places, distance, last = set(self._places(run)), 2 * run.head / self._most, -1.0
        for update, value in self.found(run):
            if update in places or update - last >= distance:
                kept.setdefault(run.leg_at(update), {})[update] = value
                last = update
        self._known = kept
