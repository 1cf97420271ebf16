"""The tolerance covers whoever rounds every number on the way, and little more."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.network import NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.tracing import Trace, trace_update
from bpsim.engine.training import State, Training
from bpsim.session.asking.question import Question
from bpsim.session.asking.tolerance import tolerance
from bpsim.session.experiment import Experiment
from bpsim.session.words.number_format import format_number, format_pair, shown_value
from tests.session.cases import preset


def rounded(value: float) -> float:
    """As it would be written down."""
    return shown_value(format_number(value))


class ByHand:
    """An update computed with a pencil: sigmoid, half the squared error, one sample; every number is rounded at once."""

    def __init__(self, trace: Trace, rate: float) -> None:
        network = trace.network
        self.w = {layer: np.vectorize(rounded)(trace.before.w[layer]) for layer in trace.z.layers}
        self.b = {layer: np.vectorize(rounded)(trace.before.b[layer]) for layer in trace.z.layers}
        self.a = {0: [rounded(float(x)) for x in trace.x[0]]}
        self.z, self.delta, self.gw = {}, {}, {}
        for layer in trace.z.layers:
            self.z[layer], self.a[layer] = [], []
            for j in range(network.layers[layer]):
                total = self.b[layer][j]
                for i, a in enumerate(self.a[layer - 1]):
                    total += rounded(a * self.w[layer][i, j])
                self.z[layer].append(rounded(total))
                self.a[layer].append(rounded(1 / (1 + math.exp(-self.z[layer][j]))))
        for layer in reversed(trace.z.layers):
            self.delta[layer] = []
            for j, a in enumerate(self.a[layer]):
                if layer == network.depth:
                    da = rounded(a - float(trace.t[0, j]))
                else:
                    da = rounded(sum(rounded(d * self.w[layer + 1][j, k]) for k, d in enumerate(self.delta[layer + 1])))
                self.delta[layer].append(rounded(da * rounded(a * (1 - a))))
        self.rate = rate

    def gradient(self, place: ParameterPlace) -> float:
        delta = self.delta[place.layer][place.target]
        return delta if place.source is None else rounded(self.a[place.layer - 1][place.source] * delta)


def questions(trace: Trace) -> list[Question]:
    sizes = trace.network.layers
    found = [
        Question(0, kind, layer, j)
        for kind in ("z", "a", "delta")
        for layer in range(1, len(sizes))
        for j in range(sizes[layer])
    ]
    return found + [
        Question(0, kind, p.layer, p.target, p.source) for kind in ("gradient", "new") for p in trace.network.places()
    ]


def by_hand(hand: ByHand, question: Question, trace: Trace) -> float:
    if question.kind == "gradient":
        return hand.gradient(question.place)
    if question.kind == "new":
        old, new = format_pair(trace.before.value(question.place), trace.after.value(question.place))
        decimals = len(new.partition(".")[2])
        step = rounded(hand.rate * hand.gradient(question.place))
        return round(shown_value(old) - step, decimals)
    return {"z": hand.z, "a": hand.a, "delta": hand.delta}[question.kind][question.layer][question.node]


def trace_of(experiment: Experiment) -> Trace:
    return trace_update(experiment.training, experiment.start)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([(2, 2, 2, 1), (3, 3, 2), (1, 4, 1)]))
def test_rounding_every_intermediate_is_covered(seed: int, layers: tuple[int, ...]) -> None:
    base = preset("hiring")
    random = np.random.default_rng(seed)
    network = NetworkSpec(layers, ("sigmoid",) * (len(layers) - 1))
    parameters = Parameters(network, random.uniform(-1.5, 1.5, network.parameter_count))
    x, t = random.uniform(-1, 1, (1, layers[0])).round(3), random.uniform(0, 1, (1, layers[-1])).round(3)
    chosen = replace(base.settings, loss="half", learning_rate=0.5, frozen=())
    trace = trace_update(Training(network, x, t, chosen), State.start(parameters, chosen))
    hand = ByHand(trace, 0.5)
    for question in questions(trace):
        room = tolerance(trace, question, chosen)
        change = (
            abs(trace.after.value(question.place) - trace.before.value(question.place))
            if question.of_parameter
            else 1.0
        )
        error = abs(by_hand(hand, question, trace) - question.answer(trace))
        assert error <= room or (question.kind == "new" and error > 0.4 * change), (question, error, room)


@pytest.mark.parametrize("name", ["hiring", "paths-3-3-2"])
def test_it_is_tight_enough_to_tell_values_apart(name: str) -> None:
    experiment = preset(name)
    trace = trace_of(experiment)
    for question in questions(trace):
        room = tolerance(trace, question, experiment.settings)
        if question.kind in ("z", "a"):
            assert 0 < room < 2e-3
        if question.kind == "new":
            change = trace.after.value(question.place) - trace.before.value(question.place)
            assert room < max(0.5 * abs(change), 1e-9) or change == 0.0
