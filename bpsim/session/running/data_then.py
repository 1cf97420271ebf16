"""The data of an earlier leg: samples may have been added, removed, moved or changed since."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import NamedTuple
from weakref import WeakKeyDictionary, ref

from bpsim.session.data.samples import Samples, same_data
from bpsim.session.experiment import Experiment
from bpsim.session.naming import sample_names
from bpsim.session.running.leg import Leg


class _Then(NamedTuple):
    """``seen_from``: the experiment that asked; ``made`` None where it has the same data."""

    seen_from: ref[Experiment]
    made: Experiment | None
    places: Sequence[int | None]


_known: WeakKeyDictionary[Leg, _Then] = WeakKeyDictionary()


def experiment_then(experiment: Experiment, leg: Leg) -> Experiment:
    """The experiment with the data and names that a leg was trained with; itself where the data are the same.

    What explains a state, lists its batch or its predictions takes samples and names from here.
    """
    return _then(experiment, leg).made or experiment


def places_now(experiment: Experiment, leg: Leg) -> Sequence[int | None]:
    """Where each sample that a leg was trained with stands in the experiment; None for one that is there no more."""
    return _then(experiment, leg).places


def _then(experiment: Experiment, leg: Leg) -> _Then:
    """Compared once: they are asked for at every step."""
    known = _known.get(leg)
    if known is None or known.seen_from() is not experiment:
        known = _known[leg] = _compared(experiment, leg)
    return known


def _compared(experiment: Experiment, leg: Leg) -> _Then:
    training = leg.training
    if same_data(experiment, training):
        return _Then(ref(experiment), None, range(len(training.x)))
    then = Samples(training.x, training.t, leg.names or sample_names(len(training.x)))
    places = _found(experiment.samples, then)
    # one that is still there is called what it is called now
    names = tuple(
        name if place is None else experiment.sample_names[place]
        for name, place in zip(then.names, places, strict=True)
    )
    made = replace(
        experiment, x=training.x, t=training.t, settings=training.settings, sample_names=names, race=(), part=None
    )
    return _Then(ref(experiment), made, places)


def _found(now: Samples, then: Samples) -> list[int | None]:
    """By their values and names, then by their values; where there are as many as then, those whose values were
    changed stand where they stood."""
    rows, rows_now = _rows(then), _rows(now)
    found: list[int | None] = [None] * len(then)
    _match(found, list(zip(rows, then.names, strict=True)), list(zip(rows_now, now.names, strict=True)))
    _match(found, rows, rows_now)
    if len(found) == len(now):
        free = set(range(len(found))) - set(found)
        found = [index if place is None and index in free else place for index, place in enumerate(found)]
    return found


def _match(found: list[int | None], keys: Sequence[Hashable], keys_now: Sequence[Hashable]) -> None:
    """Give those that have no place yet the next free one with the same key."""
    taken = set(found)
    free: dict[Hashable, deque[int]] = defaultdict(deque)
    for place, key in enumerate(keys_now):
        if place not in taken:
            free[key].append(place)
    for index, key in enumerate(keys):
        if found[index] is None and key in free and free[key]:
            found[index] = free[key].popleft()


def _rows(samples: Samples) -> list[bytes]:
    return [one.tobytes() + other.tobytes() for one, other in zip(samples.x, samples.t, strict=True)]
