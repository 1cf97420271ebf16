"""What a wrong weighted sum or activation may have come from."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.tracing import Trace
from bpsim.session.asking.mistakes_made import Argument, Mistake
from bpsim.session.asking.question import Question
from bpsim.session.explaining.writing.explanation_parts import NodeRef


def z_mistakes(trace: Trace, question: Question, *, threshold: bool = False) -> Iterator[Mistake]:
    """The most likely first; ``threshold``: where the notation subtracts one in the place of a bias that is added."""
    layer, node = question.layer, question.node
    yield from _wrong_sums(trace, question, threshold)
    yield Mistake("a-for-z", float(trace.a[layer][question.row, node]))


def a_mistakes(trace: Trace, question: Question, *, threshold: bool = False) -> Iterator[Mistake]:
    layer, node, row = question.layer, question.node, question.row
    name = trace.network.activation(layer)
    z, a = trace.z[layer][row], trace.a[layer][row]
    yield Mistake("z-for-a", float(z[node]))
    for made in _wrong_sums(trace, question, threshold):
        wrong = z.copy()
        wrong[node] = made.value
        yield Mistake(made.id, float(ACTIVATIONS[name].value(wrong)[node]), made.arguments)
    yield Mistake("slope-for-a", float(trace.derivative[layer][row, node]))
    if ACTIVATIONS[name].range == (0.0, 1.0):  # made of e^-z
        yield Mistake("exponent-sign", float(ACTIVATIONS[name].value(-z)[node]))
    yield Mistake("activated-twice", float(ACTIVATIONS[name].value(a)[node]))
    for other in ACTIVATIONS.values():
        if other.id != name and not other.couples and not other.returns_z:
            yield Mistake("other-activation", float(other.value(z)[node]), {"function": other.letter[1]})


def _wrong_sums(trace: Trace, question: Question, threshold: bool) -> Iterator[Mistake]:
    """Ways to get z wrong."""
    layer, node = question.layer, question.node
    before, inputs = trace.before, trace.a[layer - 1][question.row]
    weights, bias = before.w[layer][:, node], float(before.b[layer][node])
    total = float(inputs @ weights)
    yield Mistake("forgot-bias", total)
    yield Mistake("plus-threshold" if threshold else "minus-bias", total - bias)
    if layer > 1:
        yield Mistake("z-passed-on", float(trace.z[layer - 1][question.row] @ weights) + bias)
    for source, term in enumerate((inputs * weights).tolist()):
        ref: dict[str, Argument] = {"node": NodeRef(layer - 1, source)}
        yield Mistake("left-out-term", total + bias - term, ref)
        yield Mistake("single-term", term + bias, ref)
        yield Mistake("single-term", term, ref)
    without_signs = float(np.abs(inputs * weights).sum())
    yield Mistake("signs-lost", without_signs + bias)
    yield Mistake("signs-lost", without_signs + abs(bias))
    yield Mistake("no-weights", float(inputs.sum()) + bias)
    if before.w[layer].shape[0] == before.w[layer].shape[1]:
        yield Mistake("transposed", float(inputs @ before.w[layer][node]) + bias)
    after = trace.after
    yield Mistake("updated-weights", float(inputs @ after.w[layer][:, node] + after.b[layer][node]))
    yield Mistake("equal-weights", bias)
