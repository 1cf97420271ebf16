"""Pinned runs that a file brought, made again by a worker."""

from __future__ import annotations

from collections.abc import Callable

from bpsim.session.files.reading.contents import SavedPin
from bpsim.session.files.saving import legs_of
from bpsim.session.running.compared.pins import Pin
from bpsim.session.running.compared.what_if import unhurried
from bpsim.session.running.newest_first import NewestFirst
from bpsim.session.running.run import Run


def pin_again(saved: SavedPin, go_on: Callable[[], bool] = lambda: True) -> Pin | None:
    """The run of a saved pin, made as it was; None where ``go_on`` said no. Where another numeric path diverges
    earlier, the pin ends there."""
    legs = legs_of(saved)
    run = Run.from_leg(legs[0])
    for index, leg in enumerate(legs):
        if index:
            run = run.with_leg(leg)
        until = legs[index + 1].start.update if index + 1 < len(legs) else saved.head
        for made in unhurried(leg, until, go_on, beyond_stops=True):
            run.extend(made)
        if run.head < until:
            if not go_on():
                return None
            break
    run.stop = saved.stop or run.stop
    return Pin.of(saved.number, saved.name, saved.experiment, run)


class PinMaker(NewestFirst[SavedPin, Pin | None]):
    """A worker that makes one pin after the other; until it is done nobody else has the run."""

    def __init__(self) -> None:
        super().__init__("bpsim-pins")

    def answer_to(self, question: SavedPin) -> Pin | None:
        return pin_again(question, lambda: self.is_wanted(question))
