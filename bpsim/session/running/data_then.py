"""The data of an earlier leg: samples may have been added, removed, moved or changed since."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import replace
from weakref import WeakKeyDictionary, ref

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.training import Training
from bpsim.session.experiment import Experiment
from bpsim.session.naming import sample_name

_Known = tuple[ref[Experiment], Experiment]
_known: WeakKeyDictionary[Training, _Known] = WeakKeyDictionary()


def experiment_then(experiment: Experiment, training: Training) -> Experiment:
    """The experiment with the data that a state was trained with, and their names; itself where they are the same.

    What explains a state, lists its batch or its predictions takes samples and names from here.
    """
    if _has_them(experiment, training):
        return experiment
    known = _known.get(training)
    if known is None or known[0]() is not experiment:
        known = _known[training] = ref(experiment), _made(experiment, training)
    return known[1]


def places_now(experiment: Experiment, training: Training) -> Sequence[int | None]:
    """Where each sample that a state was trained with stands in the experiment; None for one that is there no more."""
    count = len(training.x)
    if _has_them(experiment, training):
        return range(count)
    places: dict[bytes, deque[int]] = defaultdict(deque)
    for place, row in enumerate(_rows(experiment.x, experiment.t)):
        places[row].append(place)
    found = [places[row].popleft() if places[row] else None for row in _rows(training.x, training.t)]
    if count == len(experiment.x):  # samples whose values were changed stand where they stood
        free = set(range(count)) - set(found)
        found = [index if place is None and index in free else place for index, place in enumerate(found)]
    return found


def _has_them(experiment: Experiment, training: Training) -> bool:
    pairs = ((training.x, experiment.x), (training.t, experiment.t))
    return all(one is other or np.array_equal(one, other, equal_nan=True) for one, other in pairs)


def _made(experiment: Experiment, training: Training) -> Experiment:
    names = tuple(
        sample_name(index) if place is None else experiment.sample_names[place]
        for index, place in enumerate(places_now(experiment, training))
    )
    return replace(
        experiment, x=training.x, t=training.t, settings=training.settings, sample_names=names, race=(), part=None
    )


def _rows(x: FloatArray, t: FloatArray) -> list[bytes]:
    return [one.tobytes() + other.tobytes() for one, other in zip(x, t, strict=True)]
