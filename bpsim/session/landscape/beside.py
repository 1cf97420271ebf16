"""Other runs beside the one shown: pinned ones and the lanes of a race, with as many parameters in the same places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bpsim.engine.network import NetworkSpec
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import SavedPin
from bpsim.session.files.saving import legs_of
from bpsim.session.landscape.path import Piece, RunPath, path_of, pieces_from, pieces_of
from bpsim.session.racing.race import Race
from bpsim.session.running.compared.pins import Pin
from bpsim.session.running.run import Run
from bpsim.session.words.text import Text

PIN, LANE = "pin", "lane"


class Called(NamedTuple):
    """What another run is: ``kind`` is PIN or LANE, ``number`` gives its colour among those."""

    kind: str
    number: int
    name: Text


@dataclass(frozen=True)
class Other:
    """One that is there, as far as state ``head``."""

    called: Called
    run: Run
    head: int

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return pieces_of(self.run, self.head)


class BesideWay(NamedTuple):
    called: Called
    path: RunPath


def others_of(pins: Sequence[Pin], race: Race | None, shown: Run) -> tuple[Other, ...]:
    """Pins, but not of ``shown`` itself, and the lanes that have begun."""
    found = [Other(_pin(pin), pin.run, pin.head) for pin in pins if pin.run is not shown]
    if race is not None:
        runs = zip(race.lanes, race.runs, strict=True)
        found += [Other(Called(LANE, k, lane.name), run, run.head) for k, (lane, run) in enumerate(runs) if run.head]
    network = shown.training_at(shown.head).network
    return tuple(one for one in found if _fits(one.run.training_at(one.head).network, network))


def ways_in_file(experiment: Experiment, pins: Sequence[SavedPin], head: int) -> Iterator[BesideWay]:
    """Of the pins of a file, and of the lanes of its race, each as many epochs far as state ``head`` is of the
    experiment. They are trained again for it."""
    of_pins = [(_pin(pin), pieces_from(legs_of(pin), pin.head)) for pin in pins]
    for called, pieces in (*of_pins, *(_lanes(experiment, head) if experiment.race else ())):
        if _fits(pieces[-1].leg.training.network, experiment.network):
            yield BesideWay(called, path_of(pieces, seconds=float("inf")))


def _lanes(experiment: Experiment, head: int) -> Iterator[tuple[Called, tuple[Piece, ...]]]:
    race = Race(experiment)
    race.take_fastest_path()
    epochs = -(-head // experiment.training.plan.updates_per_epoch)
    for number, lane in enumerate(race.lanes):
        yield Called(LANE, number, lane.name), pieces_from(race.runs[number].legs, race.until(number, epochs))


def _pin(pin: Pin | SavedPin) -> Called:
    return Called(PIN, pin.number, Text(pin.name, pin.name))


def _fits(one: NetworkSpec, other: NetworkSpec) -> bool:
    return one.layers == other.layers
