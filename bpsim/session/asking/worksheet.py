"""What stands on a worksheet: the numbers of one update, given or to be filled in."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from bpsim.engine.network import ParameterPlace
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.tracing import Trace
from bpsim.session.asking.asking import questions
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import DELTA, GRADIENT, KINDS, NEW, A, Question, Z
from bpsim.session.explaining.writing.notation import STANDARD, Profile, in_profile
from bpsim.session.explaining.writing.symbols import parameter_name
from bpsim.session.frames import FrameSequence, Quantity
from bpsim.session.hidden_value import is_hidden
from bpsim.session.words.number_format import format_number, format_pair, short_number

FORWARD, BACKWARD, ALL = "forward", "backward", "all"
ASKED_UNTIL = {
    FORWARD: frozenset((Z, A)),
    BACKWARD: frozenset((Z, A, DELTA, GRADIENT)),
    ALL: frozenset(KINDS),
}
"""How far a sheet goes: the forward pass alone, the backward pass with its gradients too, or to the new weights; and
what can be left blank on it."""
MOST_PARAMETERS = 150
MOST_SAMPLES = 8


@dataclass(frozen=True)
class Cell:
    """``text``: the right value; ``blank``: it is to be filled in."""

    text: str
    blank: bool = False


@dataclass(frozen=True)
class NodeLine:
    """A neuron's numbers for one sample; ``delta`` is None on a sheet of the forward pass."""

    layer: int
    node: int
    z: Cell
    a: Cell
    delta: Cell | None


@dataclass(frozen=True)
class ParameterLine:
    """A weight or bias: as it is, its gradient, as it becomes; None where the sheet does not go so far."""

    place: ParameterPlace
    old: Cell
    gradient: Cell | None
    new: Cell | None


@dataclass(frozen=True)
class SampleTable:
    """All neurons for the sample in ``row`` of the batch, number ``sample`` of the data, and its loss.

    ``inputs`` and ``targets`` are given."""

    row: int
    sample: int
    inputs: tuple[str, ...]
    targets: tuple[str, ...]
    lines: tuple[NodeLine, ...]
    loss: Cell


@dataclass(frozen=True)
class Worksheet:
    """``rules``: one question of each kind whose rule is worth printing."""

    rules: tuple[Question, ...]
    samples: tuple[SampleTable, ...]
    parameters: tuple[ParameterLine, ...]


def kinds_from(text: str, asked: frozenset[str] = ASKED_UNTIL[ALL], known: tuple[str, ...] = KINDS) -> frozenset[str]:
    """``z,a,delta`` as it is typed on the command line, of the ``known`` ones, of which one at least is asked. Raises
    BadValue."""
    words = [word.strip() for word in text.replace("，", ",").split(",") if word.strip()]
    for word in words:
        if word not in known:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must be some of {choices}, with commas between them, not {value}"),
                choices=", ".join(known),
                value=repr(word),
            )
    if words and asked.isdisjoint(words):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must name something that is on the sheet: {choices}"),
            choices=", ".join(kind for kind in KINDS if kind in asked),
        )
    return frozenset(words)


def worksheet(
    trace: Trace, frames: FrameSequence, hidden: Hidden, profile: Profile = STANDARD, until: str = ALL
) -> Worksheet:
    """The sheet of one update, with the numbers as the profile shows them; ``until`` is of ASKED_UNTIL.

    Raises BadValue where it would not fit on paper.
    """
    _check_size(trace)
    hidden = hidden_until(hidden, until)
    masked = hidden.masked(trace)
    rules: dict[tuple[str, bool], Question] = {}  # delta of outputs and hidden ones, of weights and of biases
    for _, question in questions(trace, frames, hidden, 0, profile):
        is_last = question.layer == trace.network.depth
        rules.setdefault(
            (question.hidden_as, is_last if question.hidden_as == DELTA else question.source is None), question
        )
    samples = tuple(_sample(trace, masked, row, frames, profile, until) for row in range(len(trace.batch)))
    parameters = tuple(_parameter(trace, masked, place, profile, until) for place in trace.network.places())
    chosen = [question for (kind, of_bias), question in rules.items() if kind != NEW or not of_bias]
    chosen.sort(key=lambda question: KINDS.index(question.hidden_as))
    return Worksheet(tuple(chosen), samples, parameters)


def hidden_until(hidden: Hidden, until: str) -> Hidden:
    """What is hidden of what the sheet asks for at all."""
    return replace(hidden, kinds=hidden.kinds & ASKED_UNTIL[until])


def _check_size(trace: Trace) -> None:
    if trace.network.parameter_count > MOST_PARAMETERS:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem", "a worksheet holds at most {most} weights and biases, this network has {count}"
            ),
            most=MOST_PARAMETERS,
            count=trace.network.parameter_count,
        )
    if len(trace.batch) > MOST_SAMPLES:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "a worksheet holds at most {most} samples, this batch has {count}"),
            most=MOST_SAMPLES,
            count=len(trace.batch),
        )


def _cell(value: float, shown: float) -> Cell:
    return Cell(format_number(value), is_hidden(float(shown)))


def _sample(trace: Trace, masked: Trace, row: int, frames: FrameSequence, profile: Profile, until: str) -> SampleTable:
    lines = []
    for layer in trace.z.layers:
        for node in range(trace.network.layers[layer]):
            z, a, delta, da = (
                _cell(in_profile(values[layer][row, node], kind, profile), shown[layer][row, node])
                for kind, values, shown in (
                    ("z", trace.z, masked.z), ("a", trace.a, masked.a),
                    ("delta", trace.delta, masked.delta), ("da", trace.da, masked.da),
                )
            )  # fmt: skip
            is_da = profile.delta_is == "da" and frames.position(Quantity.DA, layer, node) is not None
            lines.append(NodeLine(layer, node, z, a, None if until == FORWARD else da if is_da else delta))
    loss = _cell(float(trace.sample_loss[row]), masked.sample_loss[row])
    inputs, targets = (tuple(map(short_number, values[row].tolist())) for values in (trace.x, trace.t))
    return SampleTable(row, int(trace.batch[row]), inputs, targets, tuple(lines), loss)


def _parameter(trace: Trace, masked: Trace, place: ParameterPlace, profile: Profile, until: str) -> ParameterLine:
    name = parameter_name(place)
    before, after = (in_profile(one.value(place), name.kind, profile) for one in (trace.before, trace.after))
    slope = in_profile(trace.gradient.value(place), f"grad_{name.kind}", profile)
    gradient = None if until == FORWARD else _cell(slope, masked.gradient.value(place))
    if until != ALL:
        return ParameterLine(place, Cell(format_number(before)), gradient, None)
    old, new = format_pair(before, after)
    blank = is_hidden(masked.after.value(place))
    # the digits of the old value would tell how large the step is
    given = format_number(before) if blank and math.isfinite(before) else old
    return ParameterLine(place, Cell(given), gradient, Cell(new, blank))
