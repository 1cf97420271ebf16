"""Between a live run and what a file keeps of it."""

from __future__ import annotations

from bpsim.engine.paths import usable
from bpsim.engine.training import Training
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import FileContents, SavedLeg, SavedPin
from bpsim.session.running.compared.pins import Pin
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run


def contents_of(experiment: Experiment, run: Run, cursor: Cursor, row: int = 0) -> FileContents:
    """What to save. A run that has not begun keeps no legs: the experiment says it all."""
    legs = () if run.head == 0 and len(run.legs) == 1 else run.legs
    return FileContents(experiment, tuple(map(_saved, legs)), run.head, cursor, row)


def saved_pin(pin: Pin) -> SavedPin:
    """What to save of a pinned run."""
    legs = tuple(_saved(leg) for leg in pin.run.legs if leg.start.update <= pin.head)
    return SavedPin(pin.name, pin.number, pin.experiment, legs, pin.head, pin.stop)


def _saved(leg: Leg) -> SavedLeg:
    training = leg.training
    return SavedLeg(leg.start, training.x, training.t, training.settings, training.origin, leg.path, leg.names)


def legs_of(contents: FileContents | SavedPin) -> tuple[Leg, ...]:
    """The legs to run again, at least one: a file without legs has the experiment's own start."""
    if not contents.legs:
        return (Leg.fastest(contents.experiment.start, contents.experiment.training),)
    return tuple(_leg(saved, contents.experiment.test_training) for saved in contents.legs)


def _leg(saved: SavedLeg, unseen: Training | None) -> Leg:
    network = saved.start.parameters.network
    training = Training(network, saved.x, saved.t, saved.settings, saved.origin, unseen)
    return Leg(saved.start, training, usable(saved.path, training), saved.names)
