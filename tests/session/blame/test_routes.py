"""Routes: their sum is backprop's derivative, on any network; the largest come first; the counts are real."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace, trace_update
from bpsim.engine.training import State, Training
from bpsim.session.blame.graph import Origin, stages_from
from bpsim.session.blame.routes import blame, largest_first, ways
from bpsim.session.blame.sharing import shared_factors, work
from bpsim.session.files.presets import load_preset
from tests.engine.cases import trainings

ALL = 10**9


def origins(network: NetworkSpec) -> list[Origin]:
    nodes = [Origin("activation", layer, node) for layer, size in enumerate(network.layers) for node in range(size)]
    for place in network.places():
        if place.source is None:
            nodes.append(Origin("bias", place.layer, place.target))
        else:
            nodes.append(Origin("weight", place.layer, place.target, place.source))
    return nodes


def by_hand(trace: Trace, row: int, loss: str, origin: Origin) -> list[float]:
    """Every product along every path, each factor looked up anew: an independent enumeration."""
    network, is_error = trace.network, LOSSES[loss].delta_is_error

    def from_a(layer: int, node: int) -> list[float]:
        if layer == network.depth:
            return [float(trace.da[layer][row, node])]
        return [
            float(trace.before.w[layer + 1][node, behind]) * rest
            for behind in range(network.layers[layer + 1])
            for rest in from_z(layer + 1, behind)
        ]

    def from_z(layer: int, node: int) -> list[float]:
        if layer == network.depth and is_error:
            return [float(trace.delta[layer][row, node])]
        a = trace.a[layer][row]
        if not ACTIVATIONS[network.activation(layer)].couples:
            return [float(trace.derivative[layer][row, node]) * rest for rest in from_a(layer, node)]
        return [
            float(a[other] * ((1.0 if other == node else 0.0) - a[node])) * rest
            for other in range(network.layers[layer])
            for rest in from_a(layer, other)
        ]

    layer, node = origin.layer, origin.node
    if origin.kind == "weight":
        return [float(trace.a[layer - 1][row, origin.source]) * rest for rest in from_z(layer, node)]
    if origin.kind == "bias" or (layer == network.depth and is_error):
        return from_z(layer, node)
    return from_a(layer, node)


@settings(max_examples=60, deadline=None)
@given(trainings(), st.data())
def test_routes_add_up_to_what_backprop_has(case: tuple[Training, State], data: st.DataObject) -> None:
    training, state = case
    trace = trace_update(training, state)
    loss = training.settings.loss
    row = data.draw(st.integers(0, len(trace.batch) - 1))
    origin = data.draw(st.sampled_from(origins(training.network)))
    found = blame(trace, row, loss, origin, shown=ALL)
    values = [route.value for route in found.routes]
    assert sorted(values) == pytest.approx(sorted(by_hand(trace, row, loss, origin)), rel=1e-12, abs=1e-300)
    assert found.count == len(values)
    assert (found.rest_count, found.rest) == (0, 0.0)
    size = sum(map(abs, values))
    assert abs(sum(values) - found.total) <= 1e-9 * size
    assert abs(found.sum - found.total) <= 1e-9 * size
    assert found.size == pytest.approx(size, rel=1e-9)
    assert found.agrees
    if len({value > 0 for value in values}) == 1:  # nothing cancels
        assert sum(values) == pytest.approx(found.total, rel=1e-9)


@settings(max_examples=60, deadline=None)
@given(trainings())
def test_weights_and_biases_over_the_batch_give_the_gradient(case: tuple[Training, State]) -> None:
    training, state = case
    trace = trace_update(training, state)
    rows = len(trace.batch)
    mean = training.settings.weight_mean
    for origin in origins(training.network):
        if origin.kind == "activation":
            continue
        sums = [blame(trace, row, training.settings.loss, origin, shown=ALL).routes for row in range(rows)]
        values = [route.value for routes in sums for route in routes]
        gradient = (
            trace.gradient.w[origin.layer][origin.source, origin.node]
            if origin.kind == "weight"
            else (trace.gradient.b[origin.layer][origin.node])
        )
        expected = gradient * (rows if mean else 1)
        assert abs(sum(values) - expected) <= 1e-9 * sum(map(abs, values)) + 1e-300


@settings(max_examples=60, deadline=None)
@given(trainings(), st.integers(1, 5), st.data())
def test_the_largest_come_first_and_the_rest_is_one(
    case: tuple[Training, State], shown: int, data: st.DataObject
) -> None:
    training, state = case
    trace = trace_update(training, state)
    loss = training.settings.loss
    origin = data.draw(st.sampled_from(origins(training.network)))
    every = sorted(map(abs, by_hand(trace, 0, loss, origin)), reverse=True)
    order = [abs(route.value) for route in largest_first(stages_from(trace, 0, loss, origin), origin.node)]
    assert order == pytest.approx(every, rel=1e-12, abs=1e-300)
    found = blame(trace, 0, loss, origin, shown)
    assert len(found.routes) == min(shown, len(every))
    assert sorted((abs(r.value) for r in found.routes), reverse=True) == pytest.approx(
        every[:shown], rel=1e-12, abs=1e-300
    )
    assert found.rest_count == len(every) - len(found.routes)
    if found.rest_count:
        assert sum(r.value for r in found.routes) + found.rest == pytest.approx(found.total, rel=1e-9, abs=1e-12)


def hiring() -> Trace:
    experiment = load_preset("hiring").experiment
    return trace_update(experiment.training, experiment.start)


def test_section_chief_2_has_two_paths() -> None:
    found = blame(hiring(), 0, "half", Origin("activation", 1, 1))
    assert [found.nodes(route) for route in found.routes] == [
        ((1, 1), (2, 0), (3, 0)),
        ((1, 1), (2, 1), (3, 0)),
    ]
    # w * s'(z) * w * s'(z) * (a - t), from the published first forward pass
    behind = 0.51107838 * (1 - 0.51107838) * (0.51107838 - 1)
    first = 0.5 * 0.65658088 * (1 - 0.65658088) * 0.5 * behind
    second = 1.0 * 0.63206069 * (1 - 0.63206069) * 0.5 * behind
    assert [route.value for route in found.routes] == pytest.approx([first, second], rel=1e-7)
    assert found.total == pytest.approx(first + second, rel=1e-7)


def test_a_path_over_a_weight_of_zero_is_a_path() -> None:
    found = blame(hiring(), 0, "half", Origin("activation", 1, 0))
    assert [route.value == 0.0 for route in found.routes] == [False, True]


def test_a_weight_and_an_input() -> None:
    trace = hiring()
    weight = blame(trace, 0, "half", Origin("weight", 1, 0, 1))
    assert weight.nodes(weight.routes[0]) == ((0, 1), (1, 0), (2, 0), (3, 0))
    entry = blame(trace, 0, "half", Origin("activation", 0, 1))
    assert entry.count == 4
    assert entry.total == pytest.approx(trace.delta[1][0] @ trace.before.w[1][1], rel=1e-12)


def test_the_three_three_two_of_the_tutorial() -> None:
    """Its lesson: a hidden unit reaches the cost along one path an output, and its derivative is their sum."""
    experiment = load_preset("paths-3-3-2").experiment
    trace = trace_update(experiment.training, experiment.start)
    outputs = np.array([0.79830536, 0.83580604])  # published: before the first update, sample 1
    weights = np.array([[0.11523337845902983, 0.4819076547080063], [0.7725811942303281, 0.9643542878753092],
                        [0.6313776311574842, 0.38813257555323405]])  # fmt: skip
    slopes = outputs * (1 - outputs) * 2 * (outputs - np.array([1, 0]))
    for unit in range(3):
        found = blame(trace, 0, "sse", Origin("activation", 1, unit))
        assert [route.value for route in found.routes] == pytest.approx(list(weights[unit] * slopes), rel=1e-6)
        assert found.total == pytest.approx(weights[unit] @ slopes, rel=1e-6)


def test_softmax_sends_every_z_to_every_a() -> None:
    network = NetworkSpec((2, 3), ("softmax",))
    chosen = TrainingSettings(loss="half")
    rng = np.random.default_rng(1)
    training = Training(network, rng.normal(size=(1, 2)), np.eye(3)[:1], chosen)
    trace = trace_update(training, State.start(Parameters(network, rng.normal(size=9)), chosen))
    found = blame(trace, 0, "half", Origin("bias", 1, 1))
    assert [found.nodes(route) for route in found.routes] == [((1, 1), (1, 0)), ((1, 1),), ((1, 1), (1, 2))]
    assert sum(route.value for route in found.routes) == pytest.approx(trace.delta[1][0, 1], rel=1e-12)


def test_a_large_network_is_counted_exactly_and_enumerated_at_once() -> None:
    layers = (20, 64, 32, 32, 10)
    network = NetworkSpec(layers, ("sigmoid",) * 4)
    rng = np.random.default_rng(2)
    chosen = TrainingSettings()
    training = Training(network, rng.normal(size=(1, 20)), rng.uniform(size=(1, 10)), chosen)
    state = State.start(Parameters(network, rng.normal(size=network.parameter_count)), chosen)
    trace = trace_update(training, state)
    found = blame(trace, 0, "half", Origin("activation", 0, 3))
    assert found.count == 64 * 32 * 32 * 10
    assert len(found.routes) == 8
    d = {layer: trace.derivative[layer][0] for layer in range(1, 5)}
    w = trace.before.w
    every = np.einsum("a,a,ab,b,bc,c,cd,d,d->abcd", w[1][3], d[1], w[2], d[2], w[3], d[3], w[4], d[4], trace.da[4][0])
    assert [abs(route.value) for route in found.routes] == pytest.approx(
        sorted(np.abs(every).ravel(), reverse=True)[:8], rel=1e-9
    )
    assert found.rest == pytest.approx(every.sum() - sum(route.value for route in found.routes), rel=1e-6)


def test_numbers_that_are_not_finite_come_in_reading_order() -> None:
    experiment = load_preset("hiring").experiment
    chosen = experiment.settings
    parameters = experiment.parameters.with_value(next(experiment.network.places()), 1e308)
    network = NetworkSpec((2, 2, 2, 1), ("identity",) * 3)
    training = Training(network, experiment.x * 1e10, experiment.t, chosen)
    trace = trace_update(training, State.start(Parameters(network, parameters.flat), chosen))
    found = blame(trace, 0, "half", Origin("activation", 1, 1))
    assert [route.places[1] for route in found.routes] == [0, 1]
    assert not np.isfinite(found.routes[0].value)
    assert found.agrees


def test_a_network_where_every_path_is_zero_is_done_at_once() -> None:
    network = NetworkSpec((2, 60, 60, 60, 60, 3), ("relu",) * 5)
    chosen = TrainingSettings()
    training = Training(network, np.ones((1, 2)), np.ones((1, 3)), chosen)
    trace = trace_update(training, State.start(Parameters(network, np.zeros(network.parameter_count)), chosen))
    found = blame(trace, 0, "half", Origin("activation", 0, 0))
    assert found.count == 60**4 * 3
    assert [route.value for route in found.routes] == [0.0] * 8
    assert [route.places[-1] for route in found.routes[:4]] == [0, 1, 2, 0]


def test_a_wrong_backprop_is_told_from_the_paths() -> None:
    trace = hiring()
    assert blame(trace, 0, "half", Origin("activation", 1, 1)).agrees
    wrong = replace(trace, derivative=trace.derivative.map(lambda values: values * 1.001))
    assert not blame(wrong, 0, "half", Origin("activation", 1, 1)).agrees


# multiplications


@dataclass
class Counter:
    """A multiplier that counts."""

    count: int = field(default=0)

    def times(self, one: float, other: float) -> float:
        self.count += 1
        return one * other


def paths_with(counter: Counter, trace: Trace, loss: str) -> tuple[list[float], int]:
    """dl/dw and dl/db of every parameter, path by path, nothing kept; and how many paths that took."""
    sums, routes = [], 0
    for place in trace.network.places():
        kind = "bias" if place.source is None else "weight"
        origin = Origin(kind, place.layer, place.target, place.source or 0)
        stages = stages_from(trace, 0, loss, origin)
        choices = [range(1) if stage.straight else range(stage.factors.shape[1]) for stage in stages]
        total = 0.0
        for chosen in product(*choices):
            at, value = origin.node, None
            for stage, choice in zip(stages, chosen, strict=True):
                end = at if stage.straight else choice
                factor = stage.factor(at, end)
                value = factor if value is None else counter.times(value, factor)
                at = end
            assert value is not None
            total += value
            routes += 1
        sums.append(total)
    return sums, routes


def backprop_with(counter: Counter, trace: Trace, loss: str) -> list[float]:
    """The same by the book, layer by layer, with plain loops."""
    network, times = trace.network, counter.times
    gradients: list[list[float]] = []
    behind: list[float] = []
    for layer in range(network.depth, 0, -1):
        nodes = range(network.layers[layer])
        is_output = layer == network.depth
        if is_output and LOSSES[loss].delta_is_error:
            delta = [float(v) for v in trace.delta[layer][0]]
        else:
            if is_output:
                da = [float(v) for v in trace.da[layer][0]]
            else:
                w = trace.before.w[layer + 1]
                da = [sum(times(float(w[j, k]), behind[k]) for k in range(len(behind))) for j in nodes]
            a = trace.a[layer][0]
            if ACTIVATIONS[network.activation(layer)].couples:
                mixed = sum(times(da[j], float(a[j])) for j in nodes)
                delta = [times(float(a[j]), da[j] - mixed) for j in nodes]
            else:
                delta = [times(da[j], float(trace.derivative[layer][0, j])) for j in nodes]
        before = trace.a[layer - 1][0]
        gradients.insert(0, [times(float(v), d) for v in before for d in delta] + delta)
        behind = delta
    return [value for part in gradients for value in part]


@settings(max_examples=60, deadline=None)
@given(trainings())
def test_the_counts_are_those_of_doing_both(case: tuple[Training, State]) -> None:
    training, state = case
    trace = trace_update(training, state)
    loss = training.settings.loss
    by_paths, by_backprop = Counter(), Counter()
    sums, routes = paths_with(by_paths, trace, loss)
    gradients = backprop_with(by_backprop, trace, loss)
    counted = work(training.network, loss)
    assert (counted.routes, counted.by_paths, counted.by_backprop) == (routes, by_paths.count, by_backprop.count)
    assert sums == pytest.approx(gradients, rel=1e-9, abs=1e-9)


def test_hiring_counted_by_hand() -> None:
    """14 multiplications path by path for the 3 parameters of the president, and so on; see the rule."""
    counted = work(NetworkSpec((2, 2, 2, 1), ("sigmoid",) * 3), "half")
    # president: 2 weights x 1 path x 2, bias 1; directors: 2 x (2 x 4 + 3); chiefs: 2 paths x (2 x 6 + 5) x 2
    assert counted.by_paths == (2 * 2 + 1) + 2 * (2 * 4 + 3) + 2 * 2 * (2 * 6 + 5)
    # 1 + 2;  2 + 2 + 4;  4 + 2 + 4
    assert counted.by_backprop == 3 + 8 + 10
    assert counted.routes == 3 + 6 + 12


@settings(max_examples=60, deadline=None)
@given(trainings(), st.data())
def test_shared_factors_are_in_as_many_routes(case: tuple[Training, State], data: st.DataObject) -> None:
    training, state = case
    trace = trace_update(training, state)
    origin = data.draw(st.sampled_from(origins(training.network)))
    found = blame(trace, 0, training.settings.loss, origin, shown=ALL)
    counts: dict[tuple[int, int, int], int] = {}
    for route in found.routes:
        for step, (start, end) in enumerate(pairwise(route.places)):
            counts[step, start, end] = counts.get((step, start, end), 0) + 1
    shared = {
        (found.stages.index(s.stage), s.start, s.end): s.routes for s in shared_factors(found.stages, origin.node)
    }
    assert shared == {key: number for key, number in counts.items() if number > 1}
    assert ways(found.stages, origin.node) == len(found.routes)
