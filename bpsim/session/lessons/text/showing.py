"""What ``:show`` understands: a stand of the window, and each word that leads to another one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from bpsim.engine.network import ParameterPlace
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.engine.settings import SETTINGS
from bpsim.session.edits import setting_from_text, with_parameter, with_setting
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.files.presets import load_preset
from bpsim.session.finding.asked import Asked
from bpsim.session.lessons.text.lesson import Words
from bpsim.session.lessons.text.lines import at
from bpsim.session.lessons.text.moments import frames_in, moment_in
from bpsim.session.lessons.text.naming import Place, asked_of, bias, place_of, weight
from bpsim.session.lessons.text.values import updates_in
from bpsim.session.words.number_entry import value_of

PAGES = (
    "explanation", "algorithm", "matrix", "ask", "weights", "paths", "confusion", "mistake", "check", "learned",
    "landscape", "health", "pictures",
)  # fmt: skip
WRONG_COUNT = QT_TRANSLATE_NOOP("Problem", "must be {count} numbers, one for each input, not {given}")
NOT_IN_BATCH = QT_TRANSLATE_NOOP("Problem", "{value} is not in the batch of update {update}")
NOT_GIVEN = QT_TRANSLATE_NOOP("Problem", "{value} must have = and a number behind it; look at … only lights it")
NOT_ASSIGNED = QT_TRANSLATE_NOOP("Problem", "must have the form KEY=VALUE, not {value}")
NO_RACE = QT_TRANSLATE_NOOP("Problem", "this experiment has no lanes to race")


@dataclass(frozen=True, eq=False)
class Stand:
    """What the window shows: frame ``frame`` of update ``update`` of a run of ``experiment`` from its start, row
    ``row`` of its batch, what is lit, the page at the right, the notation ("" as chosen), and whether it is the
    race."""

    experiment: Experiment
    update: int = 0
    frame: int = 0
    row: int = 0
    lit: tuple[Place, ...] = ()
    page: str = PAGES[0]
    notation: str = ""
    race: bool = False

    @property
    def sample(self) -> int:
        """Which sample is shown, by its place in the data."""
        return int(self.experiment.training.batch(self.update)[self.row])


def _start(stand: Stand, _rest: str) -> Stand:
    return replace(stand, update=0, frame=0, row=0)


def _update(stand: Stand, rest: str) -> Stand:
    moved = replace(stand, update=updates_in(rest), frame=0)
    return replace(moved, row=min(moved.row, moved.experiment.training.batch_size - 1))


def _look(stand: Stand, rest: str) -> Stand:
    return replace(stand, lit=(*stand.lit, place_of(rest, asked_of(stand.experiment))))


def _sample(stand: Stand, rest: str) -> Stand:
    asked = asked_of(stand.experiment)
    who = asked.who(rest) or asked.who(f"sample {rest}")  # by its name or its number
    if who is None or who.sample is None or who.of_test:
        raise asked.no_sample(rest)
    batch = stand.experiment.training.batch(stand.update).tolist()
    if who.sample not in batch:
        raise BadValue(NOT_IN_BATCH, value=repr(rest.strip()), update=stand.update)
    return replace(stand, row=batch.index(who.sample))


def _inputs(stand: Stand, rest: str) -> Stand:
    numbers = [value_of(number) for number in re.split("[,，]", rest)]
    count = stand.experiment.network.layers[0]
    if len(numbers) != count:
        raise BadValue(WRONG_COUNT, count=count, given=len(numbers))
    x = np.array(stand.experiment.x)
    x[stand.sample] = numbers
    return replace(stand, experiment=replace(stand.experiment, x=x), lit=(*stand.lit, Place("inputs")))


def _parameter(stand: Stand, rest: str, read: Callable[[str, Asked], Place]) -> Stand:
    """A weight or a bias that the run starts with."""
    name, equals, value = rest.rpartition("=")
    if not equals:
        raise BadValue(NOT_GIVEN, value=repr(rest.strip()))
    place = read(name.strip(), asked_of(stand.experiment))
    at = ParameterPlace(place.layer, place.node, place.source)
    experiment = with_parameter(stand.experiment, at, value_of(value))
    return replace(stand, experiment=experiment, lit=(*stand.lit, place))


def _weight(stand: Stand, rest: str) -> Stand:
    return _parameter(stand, rest, weight)


def _bias(stand: Stand, rest: str) -> Stand:
    return _parameter(stand, rest, bias)


def _set(stand: Stand, rest: str) -> Stand:
    name, equals, value = rest.partition("=")
    name = name.strip()
    if not equals or not name:
        raise BadValue(NOT_ASSIGNED, value=repr(rest))
    one_of(name, SETTINGS)
    experiment = with_setting(stand.experiment, name, setting_from_text(name, value.strip()))
    row = min(stand.row, experiment.training.batch_size - 1)
    return replace(stand, experiment=experiment, row=row, frame=min(stand.frame, len(frames_in(experiment)) - 1))


def _preset(stand: Stand, rest: str) -> Stand:
    return replace(_start(stand, ""), experiment=load_preset(rest.strip()).experiment, lit=())


def _page(stand: Stand, rest: str) -> Stand:
    return replace(stand, page=one_of(rest.strip().casefold(), PAGES))


def _notation(stand: Stand, rest: str) -> Stand:
    return replace(stand, notation=one_of(rest.strip().casefold(), PROFILES))


def _race(stand: Stand, _rest: str) -> Stand:
    if not stand.experiment.race:
        raise BadValue(NO_RACE)
    return replace(stand, race=True)


def _no_race(stand: Stand, _rest: str) -> Stand:
    return replace(stand, race=False)


# words that need something behind them end with a space
SHOWN: dict[str, Callable[[Stand, str], Stand]] = {
    "look at ": _look, "update ": _update, "sample ": _sample, "inputs ": _inputs, "weight ": _weight,
    "bias of ": _bias, "set ": _set, "preset ": _preset, "page ": _page, "notation ": _notation, "race": _race,
    "no race": _no_race, "start": _start,
}  # fmt: skip


def shown(stand: Stand, things: tuple[Words, ...]) -> Stand:
    """The stand that follows when all of these are shown, one after another. Raises BadValue with the line."""
    for thing in things:
        with at(thing.line):
            stand = _shown(stand, thing.text)
    return stand


def _shown(stand: Stand, text: str) -> Stand:
    words = text.strip()
    folded = words.casefold()
    for start, lead in SHOWN.items():
        if (folded.startswith(start) and start.endswith(" ")) or folded == start:
            return lead(stand, words[len(start) :])
    frame, place = moment_in(words, stand.experiment)
    return replace(stand, frame=frame, lit=stand.lit if place is None else (*stand.lit, place))
