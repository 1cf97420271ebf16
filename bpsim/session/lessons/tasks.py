"""Tasks on their experiment: what is asked exactly, and what the answers are."""

from __future__ import annotations

import math

from bpsim.engine.conditions import Condition
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.tracing import Trace
from bpsim.session.asking.question import GRADIENT, NEW, SLOPE, Question
from bpsim.session.experiment import Experiment
from bpsim.session.lessons.text.conditions import condition_in
from bpsim.session.lessons.text.lesson import AskClick, AskUntil, AskValue, Predict
from bpsim.session.lessons.text.lines import at
from bpsim.session.lessons.text.moments import frames_in
from bpsim.session.lessons.text.naming import Place, asked_of, place_of
from bpsim.session.lessons.text.showing import NOT_IN_BATCH, Stand
from bpsim.session.lessons.text.values import (
    NOT_ASKABLE,
    Predicted,
    Value,
    check_computed,
    frame_of,
    parted,
    predicted,
    value_in,
)

NOT_FINITE = QT_TRANSLATE_NOOP("Problem", "{value} is no finite number here")
STAYS = QT_TRANSLATE_NOOP("Problem", "{value} does not change in this update, so there is nothing to ask")
_OF_PARAMETERS = (GRADIENT, NEW)


def asked_value(task: AskValue, stand: Stand) -> Question:
    """What a learner has to say. Raises BadValue with the line."""
    with at(task.line):
        frames = frames_in(stand.experiment)
        words, sample = parted(task.value.text, asked_of(stand.experiment))
        value = value_in(words, stand.experiment, frames)
        if value.kind == SLOPE:
            raise BadValue(NOT_ASKABLE, value=repr(task.value.text))
        return _question(value, sample, stand, task.value.text)


def _question(value: Value, sample: int | None, stand: Stand, words: str) -> Question:
    _ = frame_of(value, frames_in(stand.experiment), words)
    row = 0 if sample is None and value.kind in _OF_PARAMETERS else row_of(sample, stand)
    return value.question(stand.update, row)


def row_of(sample: int | None, stand: Stand) -> int:
    """Where a sample stands in the batch that is shown; the one that is shown for None. Raises BadValue."""
    if sample is None:
        return stand.row
    batch = stand.experiment.training.batch(stand.update).tolist()
    if sample not in batch:
        name = stand.experiment.sample_names[sample].en
        raise BadValue(NOT_IN_BATCH, value=repr(name), update=stand.update)
    return int(batch.index(sample))


def check_askable(question: Question, trace: Trace, words: str) -> None:
    """Raises BadValue where the value is no number, or a new value that is the old one."""
    if not math.isfinite(question.answer(trace)):
        raise BadValue(NOT_FINITE, value=repr(words))
    if question.kind == NEW and trace.after.value(question.place) == trace.before.value(question.place):
        raise BadValue(STAYS, value=repr(words))


def guessed(task: Predict, stand: Stand) -> tuple[Predicted, Question | None]:
    """What is to be predicted; the question, where it is a value of the update that is shown. Raises BadValue with the
    line."""
    with at(task.line):
        return guessed_in(task.value.text, stand)


def guessed_in(words: str, stand: Stand) -> tuple[Predicted, Question | None]:
    """The same, as it was written. Raises BadValue."""
    found = predicted(words, stand.experiment, frames_in(stand.experiment))
    if found.value is None:
        return found, None
    return found, _question(found.value, found.sample, stand, words)


def clicked(task: AskClick, stand: Stand) -> Place:
    """What is to be clicked. Raises BadValue with the line."""
    with at(task.line):
        return place_of(task.place.text, asked_of(stand.experiment))


def awaited(task: AskUntil, stand: Stand) -> Condition:
    """What has to become true. Raises BadValue with the line."""
    with at(task.line):
        condition = condition_in(task.condition.text, stand.experiment)
        check_computed(condition.what, frames_in(stand.experiment), task.condition.text)
        return condition


def mistake_of(experiment: Experiment) -> str:
    """The deliberate mistake that its program makes; "" for none."""
    return experiment.settings.mistake_on
