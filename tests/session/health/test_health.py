"""The health of a network, against plain NumPy, and networks that are made ill."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.backprop import backward, forward, gradient
from bpsim.engine.network import NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.observing import passed_as_update
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training
from bpsim.engine.vectorised import Workspace
from bpsim.session.files.presets import load_preset
from bpsim.session.health.along import MOST, POINTS, health_along, next_of, places_of, points_of
from bpsim.session.health.histogram import BARS, histogram, items_in
from bpsim.session.health.measuring import SHARES, measured, norm, quantiles
from bpsim.session.health.taking import QUANTITIES, Taken, samples_taken, take
from bpsim.session.health.verdicts import on_the_way_back, verdicts
from bpsim.session.health.worker import Measuring, Question, wanted
from bpsim.session.running.acceleration import load_now
from bpsim.session.running.run import Run
from tests.engine.cases import strange_trainings, trainings
from tests.session.moments import experiment_of

STEEPEST = {"sigmoid": 0.25, "tanh": 1.0}


def taken_of(training: Training, state: State) -> Taken:
    taken = take(training, state)
    assert taken is not None
    return taken


def network_of(layers: tuple[int, ...], activation: str, samples: int = 6, **given_settings: object) -> Training:
    """With inputs from -1 to 1 and targets of 1."""
    network = NetworkSpec(layers, (activation,) * (len(layers) - 1))
    x = np.random.default_rng(1).uniform(-1.0, 1.0, (samples, layers[0]))
    return Training(network, x, np.ones((samples, layers[-1])), TrainingSettings(**given_settings))  # type: ignore[arg-type]


@given(drawn=trainings() | strange_trainings())
@settings(deadline=None, max_examples=80)
def test_all_numbers_are_those_of_plain_numpy(drawn: tuple[Training, State]) -> None:
    training, state = drawn
    with np.errstate(all="ignore"):
        passed = forward(state.parameters, training.x)
        back = backward(state.parameters, passed, training.t, training.loss)
        flat = gradient(
            passed, back, weight_mean=training.settings.weight_mean, bias_mean=training.settings.bias_mean
        )  # fmt: skip
    by_layer, network = Parameters(training.network, flat), training.network
    taken = taken_of(training, state)
    found = measured(taken)
    assert found.samples == found.sample_count == len(training.x)
    for layer in passed.z.layers:
        parameters = np.concatenate([by_layer.w[layer].ravel(), by_layer.b[layer]])
        exact = {
            "z": passed.z[layer], "a": passed.a[layer], "delta": back.delta[layer], "gradient": parameters,
            "weight": state.parameters.w[layer],
        }  # fmt: skip
        for row, quantity in enumerate(QUANTITIES):
            np.testing.assert_allclose(
                found.quantiles[row, layer - 1], np.quantile(exact[quantity], SHARES), rtol=1e-11, atol=1e-13
            )
        np.testing.assert_allclose(found.norms[layer - 1], np.linalg.norm(parameters), rtol=1e-11, atol=1e-13)
        slope = np.abs(taken.derivative[layer])
        np.testing.assert_allclose(slope, np.abs(back.derivative[layer]), rtol=1e-11, atol=1e-13)
        name, counted = (
            network.activation(layer),
            [k for k in range(network.layers[layer]) if (layer, k) not in network.muted],
        )
        assert found.neurons[layer - 1] == (0 if name == "softmax" else len(counted))
        dead = [k for k in counted if name not in (*STEEPEST, "softmax") and not slope[:, k].any()]
        assert found.dead[layer - 1] == len(dead)
        flat_ones = [
            k for k in counted if name in STEEPEST and np.mean(slope[:, k] < 0.01 * STEEPEST[name]) >= 0.95
        ]  # fmt: skip
        assert found.saturated[layer - 1] == len(flat_ones)
        if layer < network.depth and found.norms[layer] > 0:
            assert found.factor(layer) == found.norms[layer - 1] / found.norms[layer]


@given(drawn=trainings() | strange_trainings())
@settings(deadline=None, max_examples=40)
def test_the_swift_pass_is_that_of_the_update(drawn: tuple[Training, State]) -> None:
    training, state = drawn
    every = np.arange(training.sample_count)
    with np.errstate(all="ignore"):
        swift = Workspace(training, state.parameters, len(every)).whole(every)
        exact = passed_as_update(training, training, state, every)
    for one, other in (
        (swift.forward.z, exact.forward.z), (swift.forward.a, exact.forward.a),
        (swift.backward.delta, exact.backward.delta), (swift.backward.derivative, exact.backward.derivative),
        (swift.backward.da, exact.backward.da),
    ):  # fmt: skip
        assert one.layers == other.layers
        for layer in one.layers:
            np.testing.assert_allclose(one[layer], other[layer], rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(swift.gradient, exact.gradient, rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(swift.losses, exact.losses, rtol=1e-10, atol=1e-12)


@given(values=st.lists(st.floats(), min_size=1, max_size=60).map(np.array))
@example(values=np.array([0.0, 5e-324]))
@settings(deadline=None)
def test_quantiles_and_norm_are_numpys_of_what_is_finite(values: np.ndarray) -> None:
    finite = values[np.isfinite(values)]
    found = quantiles(values)
    if not len(finite):
        assert np.isnan(found).all()
        return
    if np.abs(finite).max() < 1e300:
        scale = np.abs(finite).max()
        near = max(1e-12 * scale, np.finfo(np.float64).smallest_subnormal)  # half of it is 0 or itself: both are right
        np.testing.assert_allclose(found, np.quantile(finite, SHARES), rtol=1e-12, atol=near)
    assert (np.diff(found) >= -1e-12 * np.abs(finite).max()).all()


def test_what_vanishes_has_a_norm_all_the_same() -> None:
    assert norm(np.array([3e-200, 4e-200])) == pytest.approx(5e-200)
    assert norm(np.array([3e200, -4e200])) == pytest.approx(5e200)
    assert norm(np.zeros(3)) == 0.0


def test_the_steepest_slopes_are_those_of_the_books() -> None:
    for name, slope in {**STEEPEST, "relu": 1.0, "identity": 1.0, "softplus": 1.0}.items():
        assert ACTIVATIONS[name].steepest == pytest.approx(slope, abs=1e-3)


def test_dead_neurons_are_counted() -> None:
    training = network_of((2, 8, 1), "relu")
    parameters = Parameters.over(training.network, np.full(training.network.parameter_count, 0.5))
    parameters.b[1][:4] = -9.0  # inputs lie from -1 to 1: nothing gets through
    parameters.b[1][4:] = 9.0
    found = measured(taken_of(training, State.start(parameters, training.settings)))
    assert (found.dead.tolist(), found.neurons.tolist()) == ([4, 0], [8, 1])
    first, second = verdicts(found)
    assert first.said() == "4 of 8 neurons are dead."
    assert first.wrong
    assert second.said() == "no neuron is dead or saturated."


def test_saturated_neurons_are_counted() -> None:
    for activation in ("sigmoid", "tanh"):
        training = network_of((2, 3, 1), activation)
        parameters = Parameters.over(training.network, np.full(training.network.parameter_count, 0.1))
        parameters.b[1][1] = -12.0
        found = measured(taken_of(training, State.start(parameters, training.settings)))
        assert (found.saturated.tolist(), found.dead.tolist()) == ([1, 0], [0, 0])
        assert verdicts(found)[0].said().startswith("1 of 3 neurons is saturated.")


def test_a_deep_sigmoid_network_lets_the_gradient_vanish() -> None:
    training = network_of((2, *(3,) * 6, 1), "sigmoid")
    values = np.random.default_rng(3).normal(0.0, 0.3, training.network.parameter_count)
    found = measured(taken_of(training, State.start(Parameters(training.network, values), training.settings)))
    assert (np.diff(found.norms) > 0).all()
    first = verdicts(found)[0]
    assert first.wrong
    assert "Its gradient has vanished" in first.said()
    told = [sentence.said() for sentence in on_the_way_back(found)]
    assert len(told) == 6
    assert told[0].startswith("From layer 7 to layer 6 the gradient's norm shrinks by a factor of 0.")


def test_large_weights_let_it_explode() -> None:
    training = network_of((2, 4, 4, 4, 1), "identity")
    values = np.random.default_rng(3).normal(0.0, 30.0, training.network.parameter_count)
    parameters = Parameters.over(training.network, values)
    parameters.w[4][:] = 100_000.0
    parameters.w[1][:] = 0.0001
    found = measured(taken_of(training, State.start(parameters, training.settings)))
    assert "Its gradient explodes" in verdicts(found)[0].said()


def test_what_is_not_finite_is_told_in_words() -> None:
    training = network_of((2, 3, 1), "identity")
    parameters = Parameters(training.network, np.full(training.network.parameter_count, 1e200))
    found = measured(taken_of(training, State.start(parameters, training.settings)))
    assert not found.finite.all()
    assert "no finite numbers" in verdicts(found)[-1].said()
    nothing = measured(
        taken_of(training, State.start(Parameters(training.network, parameters.flat * np.nan), training.settings))
    )
    assert np.isnan(nothing.quantiles).all()
    assert on_the_way_back(nothing) == ()


def test_muted_neurons_and_shares_are_neither() -> None:
    network = NetworkSpec((2, 3, 2), ("relu", "softmax"), muted=((1, 0), (1, 1), (1, 2)))
    x = np.ones((4, 2))
    training = Training(network, x, np.eye(2)[[0, 1, 0, 1]], TrainingSettings(loss="cce"))
    state = State.start(Parameters(network, np.ones(network.parameter_count)), training.settings)
    found = measured(taken_of(training, state))
    assert found.neurons.tolist() == [0, 0]
    assert found.dead.tolist() == [0, 0]
    assert [one.said().partition(".")[0] for one in verdicts(found)] == [
        "all its neurons are muted", "its neurons are shares of a whole (softmax), neither dead nor saturated",
    ]  # fmt: skip


def test_of_a_large_set_an_evenly_spaced_part_is_taken() -> None:
    training = load_preset("mnist-784-30-10").experiment.training
    samples = samples_taken(training)
    assert len(samples) < training.sample_count
    assert set(np.diff(samples)) == {samples[1] - samples[0]}
    assert training.sample_count - samples[-1] <= samples[1] - samples[0]


def test_samples_with_blanks_are_left_out() -> None:
    training = network_of((2, 3, 1), "tanh")
    x = training.x.copy()
    x[2, 1] = np.nan
    state = State.start(Parameters(training.network, np.ones(training.network.parameter_count)), training.settings)
    found = taken_of(Training(training.network, x, training.t, training.settings), state)
    assert found.samples.tolist() == [0, 1, 3, 4, 5]
    assert measured(found).finite.all()
    assert take(Training(training.network, x * np.nan, training.t, training.settings), state) is None


@given(values=st.lists(st.floats(), min_size=1, max_size=80).map(np.array))
@settings(deadline=None)
def test_each_value_lies_in_one_bar(values: np.ndarray) -> None:
    made = histogram(values)
    assert made.not_finite == (~np.isfinite(values)).sum()
    assert made.counts.sum() == np.isfinite(values).sum()
    assert len(made.counts) in (0, BARS)
    for bar, count in enumerate(made.counts.tolist()):
        inside = values[made.bars == bar]
        assert len(inside) == count
    if len(made.counts):
        assert made.bar_at(float(made.edges[0])) == 0
        assert made.bar_at(float(made.edges[-1])) == BARS - 1


def test_a_bar_names_what_lies_in_it_the_most_extreme_first() -> None:
    network = NetworkSpec((2, 3, 1), ("tanh", "tanh"))
    values = np.array([0.0, 1.0, 0.99, 0.2, 0.995, 0.0])  # two samples of three neurons
    made = histogram(values)
    assert items_in(BARS - 1, made, values, "a", 1, network) == ((1, 1), (1, 2))
    weights = np.array([0.0, 0.1, 0.2, 0.3, 0.4, -5.0, 0.0, 0.0, -5.01])  # 2 x 3, then 3 biases
    made = histogram(weights)
    assert items_in(0, made, weights, "gradient", 1, network) == (ParameterPlace(1, 2), ParameterPlace(1, 2, 1))


def test_a_mistake_is_looked_at_as_it_computes() -> None:
    experiment = load_preset("mistake-sign").experiment
    wrong = taken_of(experiment.training, experiment.start)
    settings_ = experiment.settings.changed("mistake", "")
    right = taken_of(Training(experiment.network, experiment.x, experiment.t, settings_), experiment.start)
    assert not np.allclose(wrong.gradient.flat, right.gradient.flat)


# along a run


def test_places_lie_evenly_and_closer_at_the_start() -> None:
    run = Run.begin(experiment_of((2, 3, 1), ("tanh", "sigmoid"), 4, 1))
    run.head = 1_000_000
    places = places_of(run)
    assert {1, 2, 4, 8, 16, 0, 1_000_000} <= set(places)
    assert len(places) <= POINTS + 25
    distances = np.diff([place for place in places if place % 4096 == 0])
    assert distances.max() == 4096
    run.head = 1_100_000
    assert {place for place in places_of(run) if place <= 1_000_000} <= set(places)  # what was measured still serves


def test_a_run_is_seen_coarsely_at_first() -> None:
    run, along = Run.begin(experiment_of((2, 3, 1), ("tanh", "sigmoid"), 4, 1)), health_along(2)
    run.ensure(200)
    health, places = measured(taken_of(run.training_at(0), run.state(0))), places_of(run)
    first = next_of(along, run, 40)
    assert first == places[::6]
    for update in first:
        along.take(run, run.leg_at(0), update, health)
    rest = [place for place in places if place not in first]
    assert next_of(along, run, 40) == rest[:40]


def test_the_worker_finds_what_a_state_has() -> None:
    run = Run.begin(experiment_of((2, 3, 1), ("tanh", "sigmoid"), 4, 1))
    run.ensure(300)
    worker = Measuring()
    question = Question(wanted(run, 300), tuple(wanted(run, update) for update in (0, 17, 200)))
    worker._question = question
    answer = worker.answer_to(question)
    assert answer.taken is not None
    assert [one.update for one, _ in answer.found] == [300, 0, 17, 200]
    for one, health in answer.found:
        exact = measured(taken_of(run.training_at(0), run.state(one.update)))
        np.testing.assert_array_equal(health.quantiles, exact.quantiles)
        np.testing.assert_array_equal(health.norms, exact.norms)


def test_memory_is_bounded_over_a_million_updates() -> None:
    """Flat out, each slice's last state measured, as fast as they come."""
    load_now()
    experiment = load_preset("hiring-four").experiment
    run, along, most = Run.begin(experiment), health_along(3), 0
    leg = run.leg_at(0)
    while run.head < 1_000_000:
        run.extend(run.leg_at(run.head).advance(run.state(run.head), 800))
        health = measured(taken_of(run.training_at(run.head), run.state(run.head)))
        along.take(run, leg, run.head, health)
        most = max(most, len(along.found(run)))
    found = along.found(run)
    assert most <= MOST + 1
    assert most * (found[0][1].nbytes + 2000) < 30_000_000  # with the objects around them
    updates = np.array([update for update, _ in found])
    assert np.diff(updates).max() <= 8 * 1_000_000 / MOST  # no hole anywhere
    assert points_of(3) == POINTS
    assert points_of(5000) < POINTS


def test_other_runs_are_forgotten_before_anything_else() -> None:
    experiment = experiment_of((2, 3, 1), ("tanh", "sigmoid"), 4, 1)
    run, other, along = Run.begin(experiment), Run.begin(experiment), health_along(2)
    run.ensure(10)
    other.ensure(10)
    health = measured(taken_of(experiment.training, experiment.start))
    for update in range(11):
        along.take(other, other.leg_at(0), update, health)
    for update in range(MOST - 10):
        along.take(run, run.leg_at(0), update, health)
    assert along.found(other) == []
    assert along.missing(run) == []
