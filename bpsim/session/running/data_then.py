"""The data of an earlier leg: samples may have been added, removed, moved or changed since."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple
from weakref import WeakKeyDictionary, ref

from bpsim.engine.network import FloatArray
from bpsim.engine.training import Training
from bpsim.session.data.samples import same_data
from bpsim.session.experiment import Experiment
from bpsim.session.naming import sample_name


class _Then(NamedTuple):
    """``seen_from``: the experiment that asked; ``made`` None where it has the same data."""

    seen_from: ref[Experiment]
    made: Experiment | None
    places: Sequence[int | None]


_known: WeakKeyDictionary[Training, _Then] = WeakKeyDictionary()


def experiment_then(experiment: Experiment, training: Training) -> Experiment:
    """The experiment with the data that a state was trained with, and their names; itself where they are the same.

    What explains a state, lists its batch or its predictions takes samples and names from here.
    """
    return _then(experiment, training).made or experiment


def places_now(experiment: Experiment, training: Training) -> Sequence[int | None]:
    """Where each sample that a state was trained with stands in the experiment; None for one that is there no more."""
    return _then(experiment, training).places


def _then(experiment: Experiment, training: Training) -> _Then:
    """Compared once: they are asked for at every step."""
    known = _known.get(training)
    if known is None or known.seen_from() is not experiment:
        known = _known[training] = _compared(experiment, training)
    return known


def _compared(experiment: Experiment, training: Training) -> _Then:
    if same_data(experiment, training):
        return _Then(ref(experiment), None, range(len(training.x)))
    places = _found(experiment, training)
    names = tuple(
        sample_name(index) if place is None else experiment.sample_names[place] for index, place in enumerate(places)
    )
    made = replace(
        experiment, x=training.x, t=training.t, settings=training.settings, sample_names=names, race=(), part=None
    )
    return _Then(ref(experiment), made, places)


def _found(experiment: Experiment, training: Training) -> list[int | None]:
    """By their values; where there are as many as then, those whose values were changed stand where they stood."""
    places: dict[bytes, deque[int]] = defaultdict(deque)
    for place, row in enumerate(_rows(experiment.x, experiment.t)):
        places[row].append(place)
    found = [places[row].popleft() if places[row] else None for row in _rows(training.x, training.t)]
    if len(found) == len(experiment.x):
        free = set(range(len(found))) - set(found)
        found = [index if place is None and index in free else place for index, place in enumerate(found)]
    return found


def _rows(x: FloatArray, t: FloatArray) -> list[bytes]:
    return [one.tobytes() + other.tobytes() for one, other in zip(x, t, strict=True)]
