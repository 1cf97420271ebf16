"""Diagnosis: whether an answer is right, right in another notation, or what went wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.session.asking.agreement import named_mistakes, within_rounding
from bpsim.session.asking.asking import sign_of
from bpsim.session.asking.mistakes_backward import wrong_das, wrong_deltas
from bpsim.session.asking.mistakes_forward import a_mistakes, z_mistakes
from bpsim.session.asking.mistakes_made import Mistake
from bpsim.session.asking.mistakes_update import gradient_mistakes, new_mistakes
from bpsim.session.asking.question import DA, DELTA, GRADIENT, NEW, A, Question, Z
from bpsim.session.asking.tolerance import tolerance
from bpsim.session.explaining.writing.explanation_parts import Message, NodeRef, SampleRef
from bpsim.session.explaining.writing.notation import STANDARD, Profile
from bpsim.session.explaining.writing.symbols import parameter_name

MOST = 3  # mistakes that are named when several give the same number
FEWEST_DIGITS = 2  # of an answer that may count as nearly right

OTHER_NOTATIONS = {
    "opposite-sign": QT_TRANSLATE_NOOP(
        "Diagnosis",
        "Right but for its sign: in some notations δ has the opposite one. A hint shows the rule used here.",
    ),
    "descent": QT_TRANSLATE_NOOP(
        "Diagnosis", "Right but for its sign: gradient and direction of descent are opposite. A hint shows the rule."
    ),
    "da-for-delta": QT_TRANSLATE_NOOP(
        "Diagnosis",
        "Right as the derivative by a, which some books call δ. Here δ is the one by z: the factor f′(z) is missing.",
    ),
    "minus-da": QT_TRANSLATE_NOOP(
        "Diagnosis",
        "The derivative by a, with the opposite sign. Here δ is the one by z: turn the sign, multiply by f′(z).",
    ),
    "delta-for-da": QT_TRANSLATE_NOOP(
        "Diagnosis", "Right as the derivative by z. In the notation shown δ is the one by a, without the factor f′(z)."
    ),
    "threshold": QT_TRANSLATE_NOOP(
        "Diagnosis", "Right but for its sign: a bias is added, a threshold subtracted. A hint shows the rule used here."
    ),
}


class Result(Enum):
    """How good an answer is. NEARLY: right, but with fewer digits than are shown."""

    RIGHT = "right"
    NEARLY = "nearly"
    OTHER_NOTATION = "other-notation"
    WRONG = "wrong"


@dataclass(frozen=True)
class Verdict:
    """``message``: what to say of an answer in another notation; ``mistakes``: each gives that very number, the most
    likely first."""

    result: Result
    notation: str = ""
    mistakes: tuple[Mistake, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether it is what some book calls right."""
        return self.result in (Result.RIGHT, Result.OTHER_NOTATION)

    @property
    def message(self) -> Message | None:
        """To be said in the context "Diagnosis"."""
        if self.notation:
            return Message(OTHER_NOTATIONS[self.notation])
        return self.mistakes[0].message if self.mistakes else None


def judge(
    typed: float,
    question: Question,
    trace: Trace,
    settings: TrainingSettings,
    *,
    previous: Trace | None = None,
    profile: Profile = STANDARD,
    unit: float = 0.0,
) -> Verdict:
    """What is to be said of an answer.

    ``previous``: the trace of the update before; ``profile``: the notation on the screen;
    ``unit``: the worth of the last digit typed, 0 where an expression was typed.
    """
    with np.errstate(all="ignore"):
        value, room = question.answer(trace), tolerance(trace, question, settings)
        given = sign_of(question, profile) * typed
        known = list(mistakes(question, trace, settings, previous, profile))
        if abs(given - value) <= room:
            told_apart = within_rounding(given, value, unit, known)
            return Verdict(Result.WRONG, mistakes=(told_apart,)) if told_apart else Verdict(Result.RIGHT)
        if abs(given - value) <= 0.5 * unit * (1.0 + 1e-9) and abs(typed) >= unit * 10 ** (FEWEST_DIGITS - 1):
            return Verdict(Result.NEARLY)
        others = [Mistake(notation, other) for notation, other in _other_notations(question, trace)]
        named = named_mistakes(given, [*others, *known], value, room, unit)
        if named and named[0].id in OTHER_NOTATIONS:
            return Verdict(Result.OTHER_NOTATION, named[0].id)
        found: dict[str, Mistake] = {}
        for mistake in named:
            found.setdefault(mistake.id, mistake)
        return Verdict(Result.WRONG, mistakes=tuple(found.values())[:MOST])


def _other_notations(question: Question, trace: Trace) -> Iterator[tuple[str, float]]:
    """What other books would call right."""
    value = question.answer(trace)
    at = question.row, question.node
    if question.kind == DA:
        yield "opposite-sign", -value
        yield "delta-for-da", float(trace.delta[question.layer][at])
    elif question.kind == DELTA:
        yield "opposite-sign", -value
        yield "da-for-delta", float(trace.da[question.layer][at])
        yield "minus-da", -float(trace.da[question.layer][at])
    elif question.kind == GRADIENT:
        yield "descent", -value
    elif question.kind == NEW and question.source is None:
        yield "threshold", -value


def mistakes(
    question: Question,
    trace: Trace,
    settings: TrainingSettings,
    previous: Trace | None = None,
    profile: Profile = STANDARD,
) -> Iterator[Mistake]:
    """Every mistake that is known, with the number it gives here in the trace's terms; the most likely first."""
    if question.kind == Z:
        yield from z_mistakes(trace, question, threshold=profile.threshold)
    elif question.kind == A:
        yield from a_mistakes(trace, question, threshold=profile.threshold)
    elif question.kind in (DELTA, DA):
        wrong_ones = wrong_deltas if question.kind == DELTA else wrong_das
        for wrong in wrong_ones(trace, settings, question.layer):
            made = Mistake(wrong.id, float(wrong.delta[question.row, question.node]), wrong.arguments, wrong.turns)
            yield made.as_typed(sign_of(question, profile))
    else:
        of_parameters = gradient_mistakes if question.kind == GRADIENT else new_mistakes
        sign = sign_of(replace(question, kind=GRADIENT), profile)
        yield from of_parameters(trace, question, settings, previous, sign)
    yield from _mistaken_places(question, trace)
    value = question.answer(trace)
    yield Mistake("slip-of-sign", -value)
    for power in (10.0, 0.1, 100.0, 0.01):
        yield Mistake("decimal-point", value * power)


def _mistaken_places(question: Question, trace: Trace) -> Iterator[Mistake]:
    """The right rule at the wrong place: another neuron, another weight, another sample."""
    if question.of_parameter:
        values = trace.gradient if question.kind == GRADIENT else trace.after
        for place in trace.network.places():
            if place.layer == question.layer and place != question.place:
                yield Mistake("wrong-parameter", values.value(place), {"name": parameter_name(place)})
        return
    rows = {Z: trace.z, A: trace.a, DELTA: trace.delta, DA: trace.da}[question.kind]
    for layer in trace.z.layers:
        for node in range(trace.network.layers[layer]):
            if (layer, node) != (question.layer, question.node):
                yield Mistake("wrong-node", float(rows[layer][question.row, node]), {"node": NodeRef(layer, node)})
    for row, sample in enumerate(trace.batch.tolist()):
        if row != question.row:
            value = float(rows[question.layer][row, question.node])
            yield Mistake("wrong-sample", value, {"sample": SampleRef(row, sample)})
