"""From values as a lesson writes them to questions of *Ask*, and to what a condition can ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bpsim.engine import observable
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.asking.asking import called_delta
from bpsim.session.asking.question import DA, DELTA, GRADIENT, NEW, SLOPE, A, Question, Z
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.finding.asked import Asked
from bpsim.session.finding.parsing import of_samples
from bpsim.session.finding.symbols import Meant
from bpsim.session.finding.words import FOR
from bpsim.session.frames import Frame, FrameSequence, Phase, Quantity
from bpsim.session.lessons.text.naming import Place, asked_of, bias, neuron, weight

NOT_ASKABLE = QT_TRANSLATE_NOOP(
    "Problem",
    "{value} is no value that can be asked for; these can: z of …, a of …, delta of …, output, "
    "gradient of weight A to B, gradient of bias of …, new weight A to B, new bias of …",
)
NEEDS_NAME = QT_TRANSLATE_NOOP("Problem", "there are {count} outputs; say which: output of …")
NEVER = QT_TRANSLATE_NOOP("Problem", "{value} is never computed in an update of this experiment")
IS_INPUT = QT_TRANSLATE_NOOP("Problem", "{value} is an input; it is not computed")
NOT_UPDATES = QT_TRANSLATE_NOOP("Problem", "must be a whole number of updates, at most {most}, not {value}")
MOST_UPDATES = 100_000
_THE_OUTPUT = ("output", "the output", "输出")
_OF_NODE = {
    "z": Z, "weighted sum": Z, "加权和": Z, "a": A, "activation": A, "output": A, "激活值": A, "输出": A,
    "delta": DELTA, "δ": DELTA, "误差项": DELTA, "da": DA, "slope": SLOPE, "f'": SLOPE,
}  # fmt: skip
_NODE = re.compile(
    rf"(?P<kind>{'|'.join(map(re.escape, _OF_NODE))})\s+of\s+(?P<name>.+)|(?P<other>.+?)\s*的\s*"
    rf"(?P<what>{'|'.join(map(re.escape, _OF_NODE))})",
    re.IGNORECASE,
)
_PARAMETER = re.compile(r"(gradient of|new)\s+(?:the\s+)?(weight|bias)\s+(?:of\s+)?(.+)", re.IGNORECASE)
_AFTER = re.compile(r"(.+?)\s+after\s+(\S+)\s+updates?", re.IGNORECASE)
_FROM_CONDITIONS = {
    observable.Z: Z, observable.A: A, observable.DELTA: DELTA, observable.DA: DA, observable.DERIVATIVE: SLOPE,
    observable.WEIGHT_GRADIENT: GRADIENT, observable.BIAS_GRADIENT: GRADIENT,
}  # fmt: skip


@dataclass(frozen=True)
class Value:
    """A value of an update: ``kind`` as of a ``Question``; ``source`` of a weight."""

    kind: str
    layer: int
    node: int
    source: int | None = None

    def question(self, update: int, row: int) -> Question:
        return Question(update, self.kind, self.layer, self.node, self.source, row)

    @property
    def frame(self) -> Frame:
        """The one that reveals it."""
        return self.question(0, 0).frame

    @property
    def place(self) -> Place:
        """Where it stands."""
        if self.kind in (GRADIENT, NEW):
            return Place("bias" if self.source is None else "edge", self.layer, self.node, self.source)
        return Place("node", self.layer, self.node)


def output_of(asked: Asked) -> Value:
    """The only output's activation. Raises BadValue where there are several."""
    network = asked.network
    if network.layers[-1] > 1:
        raise BadValue(NEEDS_NAME, count=network.layers[-1])
    return Value(A, network.depth, 0)


def value_in(text: str, experiment: Experiment, frames: FrameSequence) -> Value:
    """What is meant by "z of Director 2", "gradient of weight A to B", "output" or a symbol. Raises BadValue."""
    asked, words = asked_of(experiment), " ".join(text.split())
    if words.casefold() in _THE_OUTPUT:
        return output_of(asked)
    parameter = _PARAMETER.fullmatch(words)
    if parameter is not None:
        kind = NEW if parameter[1].casefold() == "new" else GRADIENT
        place = (weight if parameter[2].casefold() == "weight" else bias)(parameter[3], asked)
        return Value(kind, place.layer, place.node, place.source)
    of_node = _NODE.fullmatch(words)
    if of_node is not None:
        layer, node = neuron(of_node["name"] or of_node["other"], asked)
        if layer == 0:
            raise BadValue(IS_INPUT, value=repr(text))
        kind = _OF_NODE[(of_node["kind"] or of_node["what"]).casefold()]
    else:
        kind, layer, node, source = _by_symbol(words, asked)
        if source is not None or kind == GRADIENT:
            return Value(kind, layer, node, source)
    if kind == DELTA:
        kind = called_delta(Frame(Phase.BACKWARD, Quantity.DELTA, layer, node), frames, PROFILES[experiment.notation])
    return Value(kind, layer, node)


def frame_of(value: Value, frames: FrameSequence, words: str) -> int:
    """Which frame reveals it. Raises BadValue where none does: some activation functions and losses go together, and
    what lies between is never formed."""
    frame = value.frame
    at = frames.position(frame.quantity, frame.layer, frame.node)
    if at is None:
        raise BadValue(NEVER, value=repr(words))
    return at


def check_computed(what: observable.Observable, frames: FrameSequence, words: str) -> None:
    """Raises BadValue where a state never has such a number."""
    kind = _FROM_CONDITIONS.get(what.kind)
    if kind is not None:
        _ = frame_of(Value(kind, what.layer, what.node, what.source), frames, words)


def _by_symbol(words: str, asked: Asked) -> tuple[str, int, int, int | None]:
    if words and asked.knows(words) and not asked.nodes(words):
        what = asked.value(words).what
        kind = _FROM_CONDITIONS.get(what.kind)
        depth, layers = asked.network.depth, asked.network.layers
        if kind is not None and not what.absolute and 0 < what.layer <= depth and what.node < layers[what.layer]:
            source = what.source
            if source is None or source < layers[what.layer - 1]:
                return (DELTA if kind == DA and words[0] in "δd" else kind), what.layer, what.node, source
    raise BadValue(NOT_ASKABLE, value=repr(words))


def parted(text: str, asked: Asked) -> tuple[str, int | None]:
    """A value and the sample behind "for"; None where none is named. Raises BadValue for an unknown one."""
    for split in FOR.finditer(text):
        name = text[split.end() :].strip()
        who = asked.who(name)
        if who is not None and who.sample is not None and not who.of_test:
            return text[: split.start()].strip(), who.sample
        if split.group().casefold().startswith("for"):
            raise asked.no_sample(name)
    return text, None


def updates_in(text: str) -> int:
    """How many updates are meant. Raises BadValue."""
    plain = text.strip()
    if not (plain.isascii() and plain.isdecimal() and len(plain) < 9 and int(plain) <= MOST_UPDATES):
        raise BadValue(NOT_UPDATES, most=MOST_UPDATES, value=repr(text))
    return int(plain)


@dataclass(frozen=True)
class Predicted:
    """What is guessed: a value of the update that is shown, or (``later``: after so many updates) any number that a
    state has; None where it is that of the state shown."""

    value: Value | None
    sample: int | None
    meant: Meant | None = None
    later: int | None = None


def predicted(text: str, experiment: Experiment, frames: FrameSequence) -> Predicted:
    """What ``:predict`` asks to be guessed. Raises BadValue."""
    asked = asked_of(experiment)
    after = _AFTER.fullmatch(" ".join(text.split()))
    words, sample = parted(after[1] if after else text, asked)
    later = updates_in(after[2]) if after else None
    if later is None:
        try:
            return Predicted(value_in(words, experiment, frames), sample)
        except BadValue:
            if not asked.knows(words):
                raise
    if words.casefold() in _THE_OUTPUT:
        output = output_of(asked)
        meant = Meant(observable.Observable(observable.A, output.layer, output.node))
    else:
        meant = asked.value(words)
    check_computed(meant.what, frames, text)
    what = of_samples(meant.what, None, len(experiment.x)) if meant.what.kind in observable.OF_SAMPLE else meant.what
    if sample is not None:
        kind = {observable.LOSS: observable.SAMPLE_LOSS}.get(what.kind, what.kind)
        what = observable.Observable(kind, what.layer, what.node, what.source, sample, absolute=what.absolute)
    return Predicted(None, sample, Meant(what, meant.sign), later)
