"""What is hidden while tasks are open: what they ask for, and what would give it away.

A task keeps secrets: ``:ask value of`` and ``:predict`` what they ask for (unless it is to be read off the screen),
every other one what its ``:hide`` says. They are kept from the beginning of the lesson, not only when it is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bpsim.engine import observable
from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.tracing import Trace
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import ANSWERS, LOSS, Question, Z
from bpsim.session.frames import FrameSequence, Quantity
from bpsim.session.hidden_value import is_hidden
from bpsim.session.lessons.tasks import asked_value, guessed, guessed_in
from bpsim.session.lessons.text.lesson import AskValue, Predict, Task
from bpsim.session.lessons.text.lines import at
from bpsim.session.lessons.text.moments import frames_in
from bpsim.session.lessons.text.showing import Stand
from bpsim.session.lessons.text.values import Predicted

_OF_PARAMETERS = (observable.WEIGHT, observable.BIAS)
_LOSSES = (observable.LOSS, observable.BATCH_LOSS, observable.SAMPLE_LOSS)


@dataclass(frozen=True)
class Secret:
    """One value of a task: ``question``, where it is one of an update, else of which ``kinds`` it is. The diagram shows
    it from frame ``frame`` of update ``update`` on (None: it stands in panels alone, in that state)."""

    update: int
    frame: int | None
    question: Question | None = None
    kinds: frozenset[str] = frozenset()

    def may_be_seen_before(self, stand: Stand) -> bool:
        """Whether a panel would say it although the diagram has not come to it."""
        if self.update == stand.update:
            return self.frame is None or self.frame > stand.frame
        return self.frame is None and self.update == stand.update + 1 and _has_changed(stand)


def _has_changed(stand: Stand) -> bool:
    """Whether panels speak of the state that the update leads to already."""
    frames = frames_in(stand.experiment)
    last = frames.position(Quantity.UPDATE, stand.experiment.network.depth)
    return last is not None and stand.frame >= last


def secrets_of(task: Task, stand: Stand) -> tuple[Secret, ...]:
    """What a task keeps; ``stand``: the window's when it is asked, in the notation that is shown. Raises BadValue."""
    found: list[Secret | None] = []
    match task:
        case AskValue(on_screen=False):
            found.append(_of_question(asked_value(task, stand), frames_in(stand.experiment)))
        case Predict():
            found.append(_of_guess(*guessed(task, stand), stand))
    for words in task.hides:
        with at(words.line):
            found.append(_of_guess(*guessed_in(words.text, stand), stand))
    return tuple(secret for secret in found if secret is not None)


def _of_question(question: Question, frames: FrameSequence) -> Secret:
    frame = question.frame
    return Secret(question.update, frames.position(frame.quantity, frame.layer, frame.node), question)


def _of_guess(found: Predicted, question: Question | None, stand: Stand) -> Secret | None:
    """None for what stands on the diagram all the time."""
    frames = frames_in(stand.experiment)
    if question is not None:
        return _of_question(question, frames)
    assert found.meant is not None
    kind = found.meant.what.kind
    if kind in _OF_PARAMETERS:
        return None
    if found.later is not None:
        return Secret(stand.update + found.later, None, kinds=frozenset([ANSWERS]))
    frame = frames.position(Quantity.LOSS) if kind in _LOSSES else None
    return Secret(stand.update, frame, kinds=frozenset([LOSS, ANSWERS] if kind in _LOSSES else [ANSWERS]))


def hiding(secrets: Sequence[Secret], trace: Trace) -> Hidden:
    """Only these are hidden in an update, and what would give one of them away."""
    each = [_hiding(secret, trace) for secret in dict.fromkeys(secrets)]
    if len(each) < 2:
        return each[0] if each else Hidden()
    kinds = frozenset(kind for one in each for kind in one.kinds)
    masked = trace
    for one in each:
        masked = one.masked(masked)
    shown = [question for question in _values(kinds, trace) if not is_hidden(question.answer(masked))]
    return Hidden(kinds, frozenset(shown))


def _hiding(secret: Secret, trace: Trace) -> Hidden:
    question = secret.question
    if question is None:
        return Hidden(secret.kinds)
    kinds = frozenset([question.hidden_as])
    others = frozenset(other for other in _values(kinds, trace, question.kind) if other != question)
    if question.kind == Z and question.layer == trace.network.depth and _hands_on(trace, question.layer):
        kinds |= {ANSWERS}  # the panels say its activation
    return Hidden(kinds, others)


def _hands_on(trace: Trace, layer: int) -> bool:
    return ACTIVATIONS[trace.network.activation(layer)].hands_on


def _values(kinds: frozenset[str], trace: Trace, kind: str = "") -> Iterator[Question]:
    """All values of these kinds in an update; ``kind``: in which of the ways that it can be asked for."""
    network = trace.network
    for each in [kind] if kind else sorted(kinds - {LOSS, ANSWERS}):
        of_parameter = Question(0, each, 0, 0).of_parameter
        rows = [0] if of_parameter else range(len(trace.batch))
        for layer in range(1, network.depth + 1):
            sources = [*range(network.layers[layer - 1]), None] if of_parameter else [None]
            for node in range(network.layers[layer]):
                for source in sources:
                    for row in rows:
                        yield Question(trace.update, each, layer, node, source, row)
