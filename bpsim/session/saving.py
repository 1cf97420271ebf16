"""Between a live run and what a file keeps of it."""

from __future__ import annotations

from bpsim.engine.training import State, Training
from bpsim.session.contents import FileContents, SavedLeg
from bpsim.session.cursor import Cursor
from bpsim.session.experiment import Experiment
from bpsim.session.run import Leg, Run


def contents_of(experiment: Experiment, run: Run, cursor: Cursor, view: dict[str, object]) -> FileContents:
    """What to save. A run that has not begun keeps no legs: the experiment says it all."""
    legs = () if run.head == 0 and len(run.legs) == 1 else tuple(map(_saved, run.legs))
    return FileContents(experiment, legs, run.head, cursor, view)


def _saved(leg: Leg) -> SavedLeg:
    start, training = leg.start, leg.training
    return SavedLeg(
        start.update, start.parameters, start.optimizer, training.x, training.t, training.settings, training.origin,
        leg.path,
    )  # fmt: skip


def legs_of(contents: FileContents) -> tuple[Leg, ...]:
    """The legs to run again, at least one: a file without legs has the experiment's own start."""
    if not contents.legs:
        return (Leg(contents.experiment.start, contents.experiment.training),)
    network = contents.experiment.network
    return tuple(
        Leg(
            State(leg.start_update, leg.parameters, leg.optimizer),
            Training(network, leg.x, leg.t, leg.settings, leg.origin),
            leg.path,
        )
        for leg in contents.legs
    )
