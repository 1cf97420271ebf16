"""What may be asked: the hidden values of an update, in the order in which they are computed."""

from __future__ import annotations

import math
from collections.abc import Iterator

from bpsim.engine.tracing import Trace
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import DA, DELTA, GRADIENT, NEW, A, Question, Z
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.notation import STANDARD, Profile, meaning_of
from bpsim.session.explaining.writing.symbols import gradient_name, parameter_name
from bpsim.session.frames import Frame, FrameSequence, Quantity, Revealed

_KIND_OF = {
    Quantity.Z: Z,
    Quantity.A: A,
    Quantity.DELTA: DELTA,
    Quantity.DA: DA,
    Quantity.GRADIENT: GRADIENT,
    Quantity.UPDATE: NEW,
}


def questions(
    trace: Trace, frames: FrameSequence, hidden: Hidden, row: int, profile: Profile = STANDARD
) -> Iterator[tuple[int, Question]]:
    """Every hidden value that can be asked for, with the frame that reveals it; ``trace`` with all its values.

    Where the profile calls dl/da delta, that is what is asked for.
    """
    for index, frame in enumerate(frames if hidden.kinds else ()):
        kind = _KIND_OF.get(frame.quantity)
        if kind in (DELTA, DA) and kind != called_delta(frame, frames, profile):
            continue
        if kind is not None and (DELTA if kind == DA else kind) in hidden.kinds:
            for question in _of_frame(trace, frame, kind, row):
                if hidden.asks(question) and math.isfinite(question.answer(trace)):
                    yield index, question


def called_delta(frame: Frame, frames: FrameSequence, profile: Profile) -> str:
    """What a neuron's delta is: dl/dz also where a - t comes in one go and dl/da is never formed."""
    is_formed = frames.position(Quantity.DA, frame.layer, frame.node) is not None
    return profile.delta_is if is_formed else DELTA


def _of_frame(trace: Trace, frame: Frame, kind: str, row: int) -> Iterator[Question]:
    layer = frame.layer or 0
    if kind not in (GRADIENT, NEW):
        yield Question(trace.update, kind, layer, frame.node or 0, None, row)
        return
    nodes = range(trace.network.layers[layer]) if frame.node is None else [frame.node]
    for node in nodes:
        for source in (*range(trace.network.layers[layer - 1]), None):
            question = Question(trace.update, kind, layer, node, source, row)
            if kind == GRADIENT or _moves(trace, question):
                yield question


def _moves(trace: Trace, question: Question) -> bool:
    """A frozen weight has no new value to ask for."""
    return trace.after.value(question.place) != trace.before.value(question.place)


def next_question(
    trace: Trace,
    revealed: Revealed,
    hidden: Hidden,
    row: int,
    after: Question | None = None,
    profile: Profile = STANDARD,
) -> Question | None:
    """The first "?" that stands on the screen; behind ``after`` where there is another one, else before it.

    Where none stands there yet, the first that is still to come. None where nothing is hidden.
    """
    first: Question | None = None
    found_after = False
    for index, question in questions(trace, revealed.frames, hidden, row, profile):
        if index > revealed.frame:
            return question if first is None else first
        if found_after:
            return question
        if first is None or first == after:
            first = question
        found_after = found_after or question == after
    return first


def name_of(question: Question, batch_size: int = 1) -> Name:
    """The name of what is asked, in an update with that many samples."""
    if question.of_parameter:
        parameter = parameter_name(question.place)
        return gradient_name(parameter) if question.kind == GRADIENT else parameter
    differentiated = "L" if batch_size == 1 else "l"
    variant = differentiated if question.kind in (DELTA, DA) else ""
    return Name(question.kind, question.layer, (question.node,), variant=variant)


def sign_of(question: Question, profile: Profile) -> int:
    """With which sign a profile shows what is asked."""
    if not question.of_parameter:
        return meaning_of(profile, question.kind).sign
    parameter = "b" if question.source is None else "w"
    return meaning_of(profile, f"grad_{parameter}" if question.kind == GRADIENT else parameter).sign
