"""The deliberately wrong programs: each against loops of its own, and where the gradient check finds them."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bpsim.engine import paths
from bpsim.engine.advancing import advance
from bpsim.engine.batching import BatchOrigin
from bpsim.engine.gradient_check import check_gradients
from bpsim.engine.mistakes.names import MISTAKES, is_mistake, is_riddle, mistake_behind, riddle
from bpsim.engine.mistakes.program import Occasion, Program
from bpsim.engine.mistakes.stale_batch import left_over
from bpsim.engine.mistakes.table import program_of
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training, pass_through
from tests.engine.cases import full_trainings, trainings

law = settings(max_examples=60, deadline=None)
IN_THE_PASS = MISTAKES[:7]
Lists = list[list[float]]


def with_mistake(training: Training, mistake: str) -> Training:
    return replace(training, settings=training.settings.changed("mistake", mistake))


# Backpropagation by hand, in plain loops: nothing of the engine is used


def squash(name: str, z: float) -> float:
    return 1.0 / (1.0 + math.exp(-z)) if name == "sigmoid" else math.tanh(z)


def slope(name: str, z: float, a: float, mistake: str) -> float:
    if mistake == "wrong-derivative" and name == "sigmoid":
        return 1.0 - a**2
    value = z if mistake == "derivative-of-activation" else a
    return value * (1.0 - value) if name == "sigmoid" else 1.0 - value**2


def by_hand(training: Training, parameters: Parameters, mistake: str) -> FloatArray:
    """The flat gradient of one pass over all samples, with the loss "sse", by plain gradient descent."""
    chosen, network = training.settings, training.network
    w = [m.tolist() for m in parameters.w]
    b = [v.tolist() for v in parameters.b]
    depth, samples = network.depth, len(training.x)
    zs: list[Lists] = []
    activations: list[Lists] = []
    for x in training.x.tolist():
        a, z = [x], []
        for layer in range(depth):
            z.append(
                [sum(a[-1][i] * w[layer][i][j] for i in range(len(a[-1]))) + b[layer][j] for j in range(len(b[layer]))]
            )
            a.append([squash(network.activations[layer], value) for value in z[-1]])
        zs.append(z)
        activations.append(a)
    mean_w = chosen.weight_mean and mistake != "bias-mean"
    mean_b = chosen.weight_mean or mistake == "bias-mean"
    turned = -1.0 if mistake == "sign" else 1.0
    da = [
        [turned * 2.0 * (a - t) for a, t in zip(activations[n][-1], training.t[n].tolist(), strict=True)]
        for n in range(samples)
    ]
    parts: list[list[float]] = []
    for layer in reversed(range(depth)):
        name = network.activations[layer]
        delta = []
        for n in range(samples):
            row = []
            for j, value in enumerate(da[n]):
                factor = slope(name, zs[n][layer][j], activations[n][layer + 1][j], mistake)
                row.append(value if mistake == "missing-derivative" else value * factor)
            delta.append(row)
        rows, columns = len(w[layer]), len(b[layer])
        grad_w = [
            [sum(activations[n][layer][i] * delta[n][j] for n in range(samples)) for j in range(columns)]
            for i in range(rows)
        ]
        grad_b = [sum(delta[n][j] for n in range(samples)) for j in range(columns)]
        grad_w = [[g / samples if mean_w else g for g in row] for row in grad_w]
        grad_b = [g / samples if mean_b else g for g in grad_b]
        parts.insert(0, [g for row in grad_w for g in row] + grad_b)
        used = w[layer]
        if mistake == "updated-weights":
            used = [[w[layer][i][j] - chosen.learning_rate * grad_w[i][j] for j in range(columns)] for i in range(rows)]
        ways = range(1 if mistake == "one-path" else columns)
        da = [[sum(delta[n][j] * used[i][j] for j in ways) for i in range(rows)] for n in range(samples)]
    return np.array([g for part in parts for g in part])


@st.composite
def plain_trainings(draw: st.DrawFn) -> tuple[Training, State]:
    layers = tuple(draw(st.lists(st.integers(1, 4), min_size=2, max_size=4)))
    network = NetworkSpec(layers, tuple(draw(st.sampled_from(("sigmoid", "tanh"))) for _ in layers[1:]))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    count = draw(st.integers(1, 4))
    x, t = random.uniform(-1.5, 1.5, (count, layers[0])), random.uniform(0.0, 1.0, (count, layers[-1]))
    chosen = TrainingSettings(
        learning_rate=draw(st.floats(0.01, 2.0)), loss="sse", weight_reduction=draw(st.sampled_from(("sum", "mean")))
    )
    parameters = Parameters(network, random.uniform(-1.0, 1.0, network.parameter_count))
    return Training(network, x, t, chosen), State.start(parameters, chosen)


@pytest.mark.parametrize("mistake", ["", *IN_THE_PASS])
@law
@given(case=plain_trainings())
def test_each_wrong_program_computes_what_loops_by_hand_compute(mistake: str, case: tuple[Training, State]) -> None:
    training, state = case
    trace = trace_update(with_mistake(training, mistake), state)
    expected = by_hand(training, state.parameters, mistake)
    np.testing.assert_allclose(trace.gradient.flat, expected, rtol=1e-9, atol=1e-11)
    moved = state.parameters.flat - training.settings.learning_rate * expected
    np.testing.assert_allclose(trace.after.flat, moved, rtol=1e-9, atol=1e-9)


@law
@given(case=full_trainings())
def test_the_program_cut_in_pieces_is_the_right_one(case: tuple[Training, State]) -> None:
    training, state = case
    batch = training.batch(state.update)
    occasion = Occasion(*training.place(state.update), state.memory, training.rule(0, 0))
    with np.errstate(all="ignore"):
        cut = Program(training, state.parameters, occasion).run(batch)
        right = pass_through(training, state.parameters, training.x[batch], training.t[batch])
    np.testing.assert_array_equal(cut.gradient, right.gradient)
    np.testing.assert_array_equal(cut.losses, right.losses)
    for layer in right.backward.delta.layers:
        np.testing.assert_array_equal(cut.backward.da[layer], right.backward.da[layer])
        np.testing.assert_array_equal(cut.backward.derivative[layer], right.backward.derivative[layer])
        np.testing.assert_array_equal(cut.backward.delta[layer], right.backward.delta[layer])


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_weights_updated_early_are_those_that_the_optimizer_makes(optimizer: str) -> None:
    """With any optimizer, penalties and frozen weights: the last layer's new weights, put into the backward pass."""
    network = NetworkSpec((2, 3, 2), ("tanh", "sigmoid"))
    random = np.random.default_rng(4)
    chosen = TrainingSettings(optimizer=optimizer, l1=0.01, l2=0.1, frozen=("w[2][1,0]",), mistake="updated-weights")
    training = Training(network, random.normal(size=(4, 2)), random.uniform(size=(4, 2)), chosen)
    state = State.start(Parameters(network, random.normal(size=network.parameter_count)), chosen)
    state = advance(training, state, 3).state  # so that the optimizer remembers something
    trace = trace_update(training, state)
    new = trace.after.w[2]
    assert new[1, 0] == trace.before.w[2][1, 0]
    np.testing.assert_allclose(trace.da[1], trace.delta[2] @ new.T, rtol=1e-13)
    right = trace_update(with_mistake(training, ""), state)
    np.testing.assert_array_equal(right.gradient.w[2], trace.gradient.w[2])
    assert np.abs(right.gradient.w[1] - trace.gradient.w[1]).max() > 1e-6


# Batches


def playground(training: Training, parameters: Parameters, epochs: int) -> FloatArray:
    """TensorFlow Playground's loop: derivatives are gathered sample by sample and set back only by an update."""
    flat = parameters.flat.copy()
    gathered, count = np.zeros_like(flat), 0
    one = replace(training, settings=replace(training.settings, mistake="", batch_size=1))
    for epoch in range(epochs):
        order = np.concatenate(list(replace(training.plan, drop_last=False).epoch_batches(epoch)))
        for position, sample in enumerate(order):
            x, t = training.x[[sample]], training.t[[sample]]
            gathered += pass_through(one, Parameters(training.network, flat), x, t).gradient
            count += 1
            if (position + 1) % training.batch_size == 0:
                divisor = count if training.settings.weight_mean else 1
                flat = flat - training.settings.learning_rate * gathered / divisor
                gathered, count = np.zeros_like(flat), 0
    return flat


@pytest.mark.parametrize("reduction", ["sum", "mean"])
@pytest.mark.parametrize("order", ["sequential", "shuffled"])
@pytest.mark.parametrize("batch_size", [2, 3, 4, 5])
def test_a_left_over_batch_spills_as_in_the_playground(batch_size: int, order: str, reduction: str) -> None:
    network = NetworkSpec((2, 3, 1), ("tanh", "sigmoid"))
    random = np.random.default_rng(batch_size)
    chosen = TrainingSettings(
        batch_size=batch_size, order=order, seed=5, weight_reduction=reduction, mistake="stale-batch"
    )
    training = Training(network, random.normal(size=(5, 2)), random.uniform(size=(5, 1)), chosen)
    parameters = Parameters(network, random.normal(size=network.parameter_count))
    per_epoch = 5 // batch_size
    assert training.plan.updates_per_epoch == per_epoch
    made = advance(training, State.start(parameters, chosen), 6 * per_epoch)
    np.testing.assert_allclose(made.state.parameters.flat, playground(training, parameters, 6), rtol=1e-12)


def test_what_spills_is_what_the_epoch_before_left_over() -> None:
    network = NetworkSpec((1, 1), ("identity",))
    chosen = TrainingSettings(batch_size=3, mistake="stale-batch")
    x = np.arange(5.0).reshape(5, 1)
    training = Training(network, x, x, chosen)
    assert left_over(training, 0, 0).tolist() == []
    assert left_over(training, 1, 0).tolist() == [3, 4]
    again = replace(training, origin=BatchOrigin(4, 2))
    assert left_over(again, 2, 0).tolist() == []
    assert left_over(again, 3, 0).tolist() == [3, 4]
    drawn = replace(training, settings=replace(chosen, order="replacement"))
    assert left_over(drawn, 1, 0).tolist() == []


# Starts


def test_equal_weights_stay_twins() -> None:
    network = NetworkSpec((3, 4, 2), ("sigmoid", "sigmoid"))
    random = np.random.default_rng(2)
    chosen = TrainingSettings(learning_rate=2.0, mistake="equal-weights")
    training = Training(network, random.normal(size=(5, 3)), random.uniform(size=(5, 2)), chosen)
    start = program_of("equal-weights").started(Parameters(network, random.normal(size=network.parameter_count)))
    assert set(start.flat.tolist()) == {0.5}
    made = advance(training, State.start(start, chosen), 200).state.parameters
    assert np.abs(made.w[1] - made.w[1][:, :1]).max() < 1e-12
    assert np.abs(made.w[2] - made.w[2][:1, :]).max() < 1e-12
    assert np.abs(made.w[2][:, 0] - made.w[2][:, 1]).min() > 1e-3  # the outputs have targets of their own


@pytest.mark.parametrize("mistake", [name for name in MISTAKES if name != "equal-weights"])
def test_no_other_mistake_touches_the_start(mistake: str) -> None:
    parameters = Parameters(NetworkSpec((1, 1), ("tanh",)), np.array([0.3, 0.1]))
    assert program_of(mistake).started(parameters) is parameters


# The gradient check


def wrong_places(training: Training, state: State) -> set[str]:
    return {row.place.name for row in check_gradients(training, state).wrong}


def three_layers(reduction: str = "sum", batch_size: int | str = "all") -> tuple[Training, State]:
    network = NetworkSpec((2, 3, 3, 2), ("sigmoid", "sigmoid", "sigmoid"))
    random = np.random.default_rng(11)
    chosen = TrainingSettings(learning_rate=0.5, weight_reduction=reduction, batch_size=batch_size)
    x, t = random.uniform(0.2, 1.5, (5, 2)), random.uniform(size=(5, 2))
    return Training(network, x, t, chosen), State.start(Parameters(network, random.normal(size=29)), chosen)


def names_of(training: Training, layers: tuple[int, ...] = (1, 2, 3), kinds: str = "wb") -> set[str]:
    places = training.network.places()
    return {p.name for p in places if p.layer in layers and ("b" if p.source is None else "w") in kinds}


@pytest.mark.parametrize("mistake", ["sign", "missing-derivative", "wrong-derivative", "derivative-of-activation"])
def test_the_check_finds_every_parameter_wrong(mistake: str) -> None:
    training, state = three_layers()
    assert wrong_places(with_mistake(training, mistake), state) == names_of(training)


@pytest.mark.parametrize("mistake", ["updated-weights", "one-path"])
def test_the_check_finds_the_layers_before_the_last_wrong(mistake: str) -> None:
    training, state = three_layers()
    assert wrong_places(with_mistake(training, mistake), state) == names_of(training, (1, 2))


def test_the_check_finds_the_sign_turned() -> None:
    training, state = three_layers()
    assert check_gradients(with_mistake(training, "sign"), state).factor == pytest.approx(-1.0, rel=1e-6)


def test_the_check_finds_mixed_reductions() -> None:
    training, state = three_layers("sum")
    found = check_gradients(with_mistake(training, "bias-mean"), state)
    assert {row.place.name for row in found.wrong} == names_of(training, kinds="b")
    assert found.factor == pytest.approx(1 / 5, rel=1e-6)
    training, state = three_layers("mean")
    found = check_gradients(with_mistake(training, "bias-mean"), state)
    assert {row.place.name for row in found.wrong} == names_of(training, kinds="w")
    assert found.factor == pytest.approx(5.0, rel=1e-6)


def test_the_check_passes_with_equal_weights_at_every_update() -> None:
    training, state = three_layers()
    training = with_mistake(training, "equal-weights")
    state = replace(state, parameters=program_of("equal-weights").started(state.parameters))
    for _ in range(3):
        assert check_gradients(training, state).ok
        state = trace_update(training, state).next_state()


def test_the_check_finds_a_left_over_batch_in_the_first_update_of_later_epochs() -> None:
    training, state = three_layers(batch_size=2)
    training = with_mistake(training, "stale-batch")
    found = []
    for _ in range(6):
        found.append(len(wrong_places(training, state)))
        state = trace_update(training, state).next_state()
    assert found == [0, 0, 29, 0, 29, 0]


def test_a_right_program_has_no_wrong_gradient_and_no_factor() -> None:
    training, state = three_layers()
    found = check_gradients(training, state)
    assert found.wrong == ()
    assert found.factor is None


# What is asked for by name


def test_a_riddle_stands_for_one_of_the_mistakes() -> None:
    behind = [mistake_behind(riddle(number)) for number in range(200)]
    assert set(behind) == set(MISTAKES)
    assert behind[:6] == [
        "updated-weights", "updated-weights", "wrong-derivative",
        "wrong-derivative", "derivative-of-activation", "missing-derivative",
    ]  # fmt: skip
    for mistake in ("", *MISTAKES):
        assert is_mistake(mistake)
        assert not is_riddle(mistake)
        assert mistake_behind(mistake) == mistake


@law
@given(case=trainings(), number=st.integers(0, 10_000))
def test_a_riddle_computes_what_its_mistake_does(case: tuple[Training, State], number: int) -> None:
    training, state = case
    hidden = with_mistake(training, riddle(number))
    known = with_mistake(training, mistake_behind(riddle(number)))
    np.testing.assert_array_equal(
        advance(hidden, state, 4).state.parameters.flat, advance(known, state, 4).state.parameters.flat
    )


@law
@given(case=full_trainings(), mistake=st.sampled_from(MISTAKES))
def test_the_loop_computes_what_the_traces_show(case: tuple[Training, State], mistake: str) -> None:
    training, state = case
    training = with_mistake(training, mistake)
    assume(training.plan.updates_per_epoch > 0)
    state = replace(state, update=training.origin.update)
    made = advance(training, state, 5, watch=False)
    for loss in made.batch_losses[: made.state.update - state.update]:
        trace = trace_update(training, state)
        assert trace.loss == pytest.approx(loss, rel=1e-13, nan_ok=True)
        state = trace.next_state()
    np.testing.assert_array_equal(made.state.parameters.flat, state.parameters.flat)


def test_a_wrong_program_knows_the_reference_path_alone(kernel: None) -> None:
    training, _ = three_layers()
    assert paths.best_path(training) == "kernel"
    wrong = with_mistake(training, "sign")
    assert paths.best_path(wrong) == "reference"
    assert [paths.usable(path, wrong) for path in paths.PATHS] == ["reference"] * 3
    assert paths.usable("vector", training) == "vector"


def test_divergence_is_found_as_ever() -> None:
    training, state = three_layers()
    wild = replace(training, settings=training.settings.changed("learning_rate", 1e200).changed("mistake", "sign"))
    wild = replace(wild, network=NetworkSpec((2, 3, 3, 2), ("identity", "identity", "identity")))
    state = replace(state, parameters=Parameters(wild.network, state.parameters.flat))
    made = advance(wild, state, 10)
    assert made.stop is not None
    assert made.stop.reason == "diverged"
    assert np.isfinite(made.state.parameters.flat).all()
