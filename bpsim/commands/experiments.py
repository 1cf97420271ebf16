"""From the words of a command to an experiment, and to any state of its run."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from bpsim.commands.output import progress_bar
from bpsim.engine.advancing import Advance
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import SETTINGS, TrainingSettings, stop_at_loss
from bpsim.engine.training import State, Training
from bpsim.session.edits.parameters import with_weight_seed
from bpsim.session.edits.training import typed_stop
from bpsim.session.experiment import Experiment
from bpsim.session.files.opening import open_contents
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import legs_of
from bpsim.session.running.acceleration import load_now
from bpsim.session.running.leg import Leg
from bpsim.session.words.number_entry import value_of

SLICE_SECONDS = 0.1
REFERENCE_SECONDS = 100e-6  # of one small update on the reference path
WORTH_THE_KERNEL_SECONDS = 0.5  # loading it takes about as long
_LONGEST_WHOLE = 300  # digits; a longer number is past every float


def experiment_with(name: str, assignments: Sequence[str]) -> Experiment:
    """The experiment of a preset or file, with each ``KEY=VALUE`` put into its training settings."""
    return with_settings(open_contents(name).experiment, assignments)


def end_of(contents: FileContents, experiment: Experiment, assignments: Sequence[str]) -> int:
    """The last update of the saved run, else of the run that the experiment is made for."""
    return contents.head if contents.head and not assignments else experiment.total_updates


def state_at(name: str, assignments: Sequence[str], update: int) -> tuple[Experiment, Leg, State]:
    """State ``update`` of a run, and the leg it belongs to.

    A file's saved run is followed, leg by leg; with settings of one's own it is trained from the
    start. Raises BadValue where training diverges before that state.
    """
    return state_of(open_contents(name), assignments, update)


def state_of(contents: FileContents, assignments: Sequence[str], update: int) -> tuple[Experiment, Leg, State]:
    """The same of a file that is open."""
    experiment = with_settings(contents.experiment, assignments)
    leg = Leg(experiment.start, experiment.training)
    if not assignments:
        leg = [leg for leg in legs_of(contents) if leg.start.update <= update][-1]
    state = leg.start
    for made in slices(leg.training, leg.start, update, watch=False):
        state = made.state
        if made.stop is not None:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "{value} cannot be reached: training diverges at update {stop}"),
                "--update",
                value=update,
                stop=made.stop.update,
            )
    return experiment, leg, state


def slices(training: Training, state: State, until: int, *, watch: bool) -> Iterator[Advance]:
    """Train on to state ``until`` (or a stop), in slices short enough for a lively progress bar."""
    is_long = (until - state.update) * REFERENCE_SECONDS > WORTH_THE_KERNEL_SECONDS
    if is_long and not training.settings.mistake:
        load_now()
    leg = Leg.fastest(state, training)
    count = 1
    with progress_bar(until - state.update, " updates") as bar:
        while state.update < until:
            begun = time.perf_counter()
            made = leg.advance(state, min(count, until - state.update), watch=watch)
            bar.set_postfix_str(f"loss {made.batch_losses[-1]:.4g}", refresh=False)
            bar.update(made.state.update - state.update)
            yield made
            if made.stop is not None:
                return
            state = made.state
            elapsed = time.perf_counter() - begun
            count = max(1, int(min(2 * count, count * SLICE_SECONDS / max(elapsed, 1e-6))))


def with_settings(experiment: Experiment, assignments: Sequence[str]) -> Experiment:
    """With each ``KEY=VALUE`` put into its training settings; with another ``init_seed`` the initial weights are drawn
    anew, if they were drawn. Raises BadValue for one that cannot be used."""
    experiment.check_complete()
    settings = settings_with(experiment, assignments)
    return replace(with_weight_seed(experiment, settings.init_seed), settings=settings)


def settings_with(experiment: Experiment, assignments: Sequence[str]) -> TrainingSettings:
    """Its training settings with each ``KEY=VALUE`` put into them. Raises BadValue for one that cannot be used."""
    settings = experiment.settings
    for assignment in assignments:
        key, equals, value = assignment.partition("=")
        if not equals or not key.strip():
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must have the form KEY=VALUE, not {value}"),
                "--set",
                value=repr(assignment),
            )
        try:
            settings = settings.changed(*assigned(experiment, key.strip(), value.strip()))
        except BadValue as problem:
            raise BadValue(problem.template, f"--set {problem.where}", **problem.arguments) from None
    return settings


def assigned(experiment: Experiment, key: str, text: str) -> tuple[str, object]:
    """A training setting and its value, from what was typed. Raises BadValue for a condition that cannot be read."""
    value = setting_value(text)
    if isinstance(value, str) and key in SETTINGS and SETTINGS[key].kind == "real":
        with suppress(BadValue):  # else it is refused as every word is
            value = value_of(value)  # as people write a number: 0,5 or 1/3
    if key == "stop_when" and isinstance(value, str):
        return key, typed_stop(experiment, value)
    if key == "stop_loss":  # as commands were given before it became a condition
        return "stop_when", stop_at_loss(value)
    return key, value


def setting_value(text: str) -> object:
    """A number, true, false, null or a list as JSON writes them; anything else is a word."""
    try:
        return json.loads(text, parse_int=_whole)
    except (ValueError, RecursionError):
        return text


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) < _LONGEST_WHOLE else float(digits)
