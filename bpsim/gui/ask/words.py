"""Questions and verdicts as sentences in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from bpsim.engine.tracing import Trace
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import edge_title, node_name, sample_name
from bpsim.gui.language import language
from bpsim.session.asking.asking import name_of, sign_of
from bpsim.session.asking.diagnosis import Result, Verdict
from bpsim.session.asking.question import DA, DELTA, GRADIENT, LINE, LOSS, NEW, SIDE, SLOPE, A, Question, Z
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.explanation_parts import Message, NodeRef, SampleRef
from bpsim.session.explaining.writing.notation import Profile
from bpsim.session.words.number_format import format_number, format_pair, last_digit
from bpsim.session.words.text import Text

translate = QCoreApplication.translate
_PLAIN_NUMBER = re.compile(r"[-−]?\d+[.,]?\d*")


def kind_name(kind: str) -> str:
    """A kind on its button: one or two words."""
    return {
        Z: translate("Ask", "z"),
        A: translate("Ask", "a"),
        DELTA: translate("Ask", "δ"),
        GRADIENT: translate("Ask", "gradients"),
        NEW: translate("Ask", "new weights"),
        SIDE: translate("Ask", "side of a point"),
        LINE: translate("Ask", "whose line"),
    }[kind]


def kind_tip(kind: str) -> str:
    """What the button hides."""
    return {
        Z: translate("Ask", "Hide the weighted sums z"),
        A: translate("Ask", "Hide the activations a, and the loss and slopes that would give them away"),
        DELTA: translate("Ask", "Hide the deltas, and the gradients that follow from them"),
        GRADIENT: translate("Ask", "Hide the gradients, and the new weights that follow from them"),
        NEW: translate("Ask", "Hide the new weights and biases"),
        SIDE: translate("Ask", "Hide the map, and ask on which side of the boundary a point lies (two inputs or more)"),
        LINE: translate("Ask", "Hide the map, and ask which neuron of the first layer draws a line"),
    }[kind]


def besides_text(besides: Sequence[str]) -> str:
    """What is hidden with what was chosen; "" where nothing is."""
    words = {
        SLOPE: translate("Ask", "slopes"),
        LOSS: translate("Ask", "loss"),
        DA: translate("Ask", "loss by activation"),
    }
    listed = translate("Ask", ", ").join(words[what] if what in words else kind_name(what) for what in besides)
    return translate("Ask", "Hides with it, as it would tell: {what}").format(what=listed) if besides else ""


def question_text(question: Question, experiment: Experiment, samples: tuple[int, ...]) -> str:
    """What is asked: "δ of Director 2, 李四"."""
    if question.source is not None:
        place = edge_title(experiment, question.layer, question.source, question.node)
    else:
        place = node_name(experiment, question.layer, question.node)
    text = _question(question).format(place=place)
    if question.of_parameter or len(samples) == 1:
        return text
    sample = sample_name(experiment, samples[question.row])
    return translate("Ask", "{question}, for {sample}").format(question=text, sample=sample)


def _question(question: Question) -> str:
    if question.kind == GRADIENT:
        if question.source is None:
            return translate("Ask", "the gradient of the bias of {place}")
        return translate("Ask", "the gradient of the weight {place}")
    if question.kind == NEW:
        if question.source is None:
            return translate("Ask", "the new bias of {place}")
        return translate("Ask", "the new weight {place}")
    return {
        Z: translate("Ask", "the weighted sum z of {place}"),
        A: translate("Ask", "the activation a of {place}"),
        DELTA: translate("Ask", "δ of {place}"),
    }[question.hidden_as]


def symbol_text(question: Question, experiment: Experiment, batch_size: int) -> str:
    """The symbol of what is asked, as plain text."""
    text = script_of(experiment).plain(name_of(question, batch_size))
    return f"{text} {translate('Ask', 'new')}" if question.kind == NEW else text


def answer_text(question: Question, trace: Trace, profile: Profile) -> str:
    """The right value, as the notation shows it."""
    sign = sign_of(question, profile)
    if question.kind == NEW:
        return format_pair(sign * trace.before.value(question.place), sign * trace.after.value(question.place))[1]
    return format_number(sign * question.answer(trace))


def unit_of(text: str) -> float:
    """The worth of the last digit that was typed, 0 where it is not a plain number."""
    plain = text.strip().replace(",", ".")
    return last_digit(plain) if _PLAIN_NUMBER.fullmatch(text.strip()) else 0.0


def verdict_text(verdict: Verdict, answer: str, experiment: Experiment) -> str:
    """What is said of an answer; ``answer``: the right value, written."""
    if verdict.result is Result.RIGHT:
        return translate("Ask", "✓ Right: {answer}").format(answer=answer)
    if verdict.result is Result.NEARLY:
        return translate("Ask", "Nearly: right as far as it goes, but more digits are needed.")
    message = verdict.message
    if verdict.result is Result.OTHER_NOTATION:
        assert message is not None
        return diagnosis(message, experiment)
    if message is None:
        return translate("Ask", "✗ Not yet.")
    first = translate("Ask", "✗ Not yet. {why}").format(why=diagnosis(message, experiment))
    others = [
        translate("Ask", "Or: {why}").format(why=diagnosis(mistake.message, experiment))
        for mistake in verdict.mistakes[1:]
    ]
    return "\n".join([first, *others])


def diagnosis(message: Message, experiment: Experiment) -> str:
    """A sentence of the diagnosis, with the names of the experiment."""
    arguments = {name: _said(value, experiment) for name, value in message.arguments.items()}
    return translate("Diagnosis", message.template).format(**arguments)


def _said(value: object, experiment: Experiment) -> str:
    match value:
        case NodeRef(layer, node):
            return node_name(experiment, layer, node)
        case SampleRef(_, sample):
            return sample_name(experiment, sample)
        case Name():
            return script_of(experiment).plain(value)
        case Text():
            return value.to(language())
        case float():
            return format_number(value)
    return str(value)
