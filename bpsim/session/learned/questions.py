"""Questions about a map: on which side of the boundary a point lies, and which neuron a line is of."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.backprop import forward
from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.session.asking.question import LINE, SIDE
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.explanation_parts import Message, NodeRef
from bpsim.session.learned.contours import lines_at
from bpsim.session.learned.plane import Plane
from bpsim.session.running.known.classified import class_names, classes_of_rows
from bpsim.session.words.text import Text

POINTS = 64  # of which one is asked about
BORDER = 0.06  # of the map: no point lies so near its edge,
FROM_SAMPLES = 0.04  # nor so near a sample,
FROM_BOUNDARY = 0.03  # nor with an answer so near to the other side
MOST_NEURONS = 8  # to choose from
GRID = 60
ALIKE, ACROSS = math.radians(12.0), math.radians(15.0)  # lines of one direction; weights along a line

_NEAREST = QT_TRANSLATE_NOOP(
    "Diagnosis", "The nearest sample belongs there. But the boundary lies between that sample and the point."
)
_THRESHOLD = QT_TRANSLATE_NOOP(
    "Diagnosis", "Pass the point forward: with an output of at least {threshold} it is “{yes}”, below that “{no}”."
)
_LARGEST = QT_TRANSLATE_NOOP("Diagnosis", "Pass the point forward: the largest of the outputs decides.")
_NOT_HERE = QT_TRANSLATE_NOOP("Diagnosis", "The line of {neuron} does not cross this map.")
_ALONG = QT_TRANSLATE_NOOP(
    "Diagnosis", "The weights of {neuron} point along this line; but a line is at right angles to its weights."
)
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Diagnosis", "The line of {neuron} has about this direction, but its bias puts it elsewhere."
)
_DIRECTION = QT_TRANSLATE_NOOP(
    "Diagnosis", "The line of {neuron} has another direction: at right angles to its weights ({across}, {up})."
)


@dataclass(frozen=True, eq=False)
class SideQuestion:
    """``inputs`` (n_0,) of the point; ``right``: the number of its class, of those that ``choices`` names."""

    kind = SIDE
    inputs: FloatArray
    right: int
    choices: tuple[Text, ...]


@dataclass(frozen=True, eq=False)
class LineQuestion:
    """``lines``, each (P, 2) in shares of the map: where z of neuron ``right`` of layer 1 is 0; ``choices``: the
    neurons to choose from, ascending."""

    kind = LINE
    lines: tuple[FloatArray, ...]
    right: int
    choices: tuple[int, ...]


MapQuestion: TypeAlias = SideQuestion | LineQuestion


def can_ask(kind: str, experiment: Experiment) -> bool:
    """Whether this network has a map, and sides, or neurons that draw lines."""
    network = experiment.network
    if network.layers[0] < 2 or experiment.has_blanks:
        return False
    if kind == LINE:
        return network.depth > 1 and network.layers[1] > 1
    return experiment.has_classes or experiment.decision is not None


def ask(kind: str, experiment: Experiment, parameters: Parameters, plane: Plane, number: int) -> MapQuestion | None:
    """The question with that number, the same each time; None where there is nothing to ask on this map."""
    if not can_ask(kind, experiment):
        return None
    made = _side if kind == SIDE else _line
    return made(experiment, parameters, plane, number)


def _side(experiment: Experiment, parameters: Parameters, plane: Plane, number: int) -> SideQuestion | None:
    """Each class in turn, as far as the map has it."""
    points = _candidates(experiment, plane, number)
    outputs = forward(parameters, points).output
    classes, clear = _classes(experiment, outputs), _is_clear(experiment, outputs)
    there = np.unique(classes[clear])
    if not len(there):
        return None
    wanted = there[number % len(there)]
    at = int(np.flatnonzero(clear & (classes == wanted))[0])
    return SideQuestion(points[at], int(wanted), sides_of(experiment))


def sides_of(experiment: Experiment) -> tuple[Text, ...]:
    """What a point can be."""
    if experiment.has_classes:
        return class_names(experiment)
    assert experiment.decision is not None
    return experiment.decision.no, experiment.decision.yes


def _classes(experiment: Experiment, outputs: FloatArray) -> IntArray:
    """(N,) numbers of ``sides_of``."""
    if experiment.has_classes:
        return classes_of_rows(outputs)
    assert experiment.decision is not None
    return (outputs[:, experiment.decision.output] >= experiment.decision.threshold).astype(np.int64)


def _threshold(experiment: Experiment) -> tuple[int, float] | None:
    """(output, where its side changes); None where the largest output decides."""
    if experiment.has_classes:
        return (0, 0.5) if experiment.network.layers[-1] == 1 else None
    assert experiment.decision is not None
    return experiment.decision.output, experiment.decision.threshold


def _is_clear(experiment: Experiment, outputs: FloatArray) -> NDArray[np.bool_]:
    """(N,) where nobody could argue."""
    threshold = _threshold(experiment)
    with np.errstate(all="ignore"):
        if threshold is not None:
            margin = np.abs(outputs[:, threshold[0]] - threshold[1])
        else:
            ordered = np.sort(outputs, axis=1)
            margin = ordered[:, -1] - ordered[:, -2]
    finite = np.isfinite(outputs).all(axis=1)
    return finite & (margin >= min(FROM_BOUNDARY, float(margin[finite].max(initial=0.0)) / 2))


def _candidates(experiment: Experiment, plane: Plane, number: int) -> FloatArray:
    """(K, n_0) points of the map apart from the samples; some of those that are drawn from their own seed."""
    drawn = np.random.default_rng(number).uniform(BORDER, 1.0 - BORDER, (POINTS, 2))
    samples = plane.share(experiment.x)
    with np.errstate(all="ignore"):
        near = np.sqrt(((drawn[:, None] - samples[None]) ** 2).sum(axis=2)).min(axis=1) < FROM_SAMPLES
    kept = drawn[~near] if not near.all() else drawn
    return np.stack([_rounded(plane.at(*plane.place(x, y)), plane) for x, y in kept.tolist()])


def _rounded(inputs: FloatArray, plane: Plane) -> FloatArray:
    """Numbers that one can compute with by hand: two places of an axis of ten, more of a smaller one."""
    found = inputs.copy()
    for axis, (low, high) in ((plane.across, plane.x_range), (plane.up, plane.y_range)):
        places = 2 - math.floor(math.log10(min(10.0, (high - low) / 2)))
        found[axis] = round(float(found[axis]), max(2, places))
    return found


def _line(_experiment: Experiment, parameters: Parameters, plane: Plane, number: int) -> LineQuestion | None:
    """Each neuron in turn whose line crosses the map."""
    every = {k: found for k in range(parameters.network.layers[1]) if (found := line_of(k, parameters, plane))}
    if not every:
        return None
    right = list(every)[number % len(every)]
    count = parameters.network.layers[1]
    others = [k for k in (*every, *range(count)) if k != right]
    chosen = dict.fromkeys(others)
    return LineQuestion(every[right], right, tuple(sorted([right, *list(chosen)[: MOST_NEURONS - 1]])))


def line_of(neuron: int, parameters: Parameters, plane: Plane) -> tuple[FloatArray, ...]:
    """Where z of a neuron of layer 1 is 0 on the map; () where that is nowhere."""
    with np.errstate(all="ignore"):
        z = plane.points(GRID, GRID) @ parameters.w[1][:, neuron] + parameters.b[1][neuron]
    return tuple(lines_at(z.reshape(GRID, GRID), [0.0])[0])


# what is said of a wrong answer


def diagnosed(
    chosen: int, question: MapQuestion, experiment: Experiment, parameters: Parameters, plane: Plane
) -> Message:
    """Why one may have chosen that, in the context "Diagnosis". ``chosen`` is a class or a neuron, and a wrong one."""
    if isinstance(question, LineQuestion):
        return _of_line(chosen, question, parameters, plane)
    samples = plane.share(experiment.x)
    distance = ((samples - plane.share(question.inputs[None])) ** 2).sum(axis=1)
    nearest = int(np.nanargmin(distance))
    if int(_classes(experiment, experiment.t[nearest : nearest + 1])[0]) == chosen:
        return Message(_NEAREST)
    threshold = _threshold(experiment)
    if threshold is None:
        return Message(_LARGEST)
    no, yes = question.choices
    return Message(_THRESHOLD, {"threshold": threshold[1], "yes": yes, "no": no})


def _of_line(chosen: int, question: LineQuestion, parameters: Parameters, plane: Plane) -> Message:
    neuron, axes = NodeRef(1, chosen), [plane.across, plane.up]
    if not line_of(chosen, parameters, plane):
        return Message(_NOT_HERE, {"neuron": neuron})
    weights, shown = parameters.w[1][axes, chosen], parameters.w[1][axes, question.right]
    between = _angle(weights, shown)
    if between < ALIKE:
        return Message(_ELSEWHERE, {"neuron": neuron})
    if between > math.pi / 2 - ACROSS:
        return Message(_ALONG, {"neuron": neuron})
    return Message(_DIRECTION, {"neuron": neuron, "across": float(weights[0]), "up": float(weights[1])})


def _angle(one: Sequence[float] | FloatArray, other: Sequence[float] | FloatArray) -> float:
    """Between two lines with these normals, at most a right angle."""
    length = float(np.linalg.norm(one) * np.linalg.norm(other))
    return math.acos(min(1.0, abs(float(np.dot(one, other))) / length)) if length else math.pi / 2
