"""Pinned runs that a file brought, made again by a worker."""

from __future__ import annotations

import time
from collections.abc import Callable

from bpsim.session.files.contents import SavedPin
from bpsim.session.files.saving import legs_of
from bpsim.session.running.newest_first import NewestFirst
from bpsim.session.running.pins import Pin
from bpsim.session.running.run import Run

_SLICE_SECONDS = 0.005
_YIELD_SECONDS = 50e-6  # see ``runner``


def pin_again(saved: SavedPin, go_on: Callable[[], bool] = lambda: True) -> Pin | None:
    """The run of a saved pin, made as it was; None where ``go_on`` said no. Where another numeric path diverges
    earlier, the pin ends there."""
    legs = legs_of(saved)
    run = Run.from_leg(legs[0])
    for index, leg in enumerate(legs):
        if index:
            run = run.with_leg(leg)
        if not _train(run, legs[index + 1].start.update if index + 1 < len(legs) else saved.head, go_on):
            return None
    run.stop = saved.stop or run.stop
    return Pin.of(saved.number, saved.name, saved.experiment, run)


def _train(run: Run, until: int, go_on: Callable[[], bool]) -> bool:
    count = 64
    while run.head < until:
        if not go_on():
            return False
        before, begun = run.head, time.perf_counter()
        run.extend(run.leg_at(before).advance(run.state(before), min(count, until - before)))
        if run.head == before:
            break
        if time.perf_counter() - begun < _SLICE_SECONDS:
            count *= 2
        time.sleep(_YIELD_SECONDS)
    return True


class PinMaker(NewestFirst[SavedPin, Pin | None]):
    """A worker that makes one pin after the other; until it is done nobody else has the run."""

    def __init__(self) -> None:
        super().__init__("bpsim-pins")

    def answer_to(self, question: SavedPin) -> Pin | None:
        return pin_again(question, lambda: self.is_wanted(question))
