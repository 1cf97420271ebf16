"""Losses over planes of parameters, a run's path and its main directions, and the section along a step."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.losses import LOSSES
from bpsim.engine.network import NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.problems import BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.files.presets import load_preset
from bpsim.session.landscape.ground import Ground
from bpsim.session.landscape.heights import MOST_LINES, logarithmic, round_heights, span_of
from bpsim.session.landscape.naming import axis_of, listed_places, name_of, typed_places, usual_places
from bpsim.session.landscape.path import MOST_STATES, RunPath, main_directions, path_of, pieces_of
from bpsim.session.landscape.plane import Axis, over_directions, over_parameters
from bpsim.session.landscape.section import section
from bpsim.session.landscape.survey import (
    COARSE,
    FINE,
    Question,
    SectionMade,
    Survey,
    answer,
    next_change,
    side_for,
    surface_over,
)
from bpsim.session.running.run import Run
from tests.session.moments import experiment_of, experiments

XOR, IRIS = load_preset("xor").experiment, load_preset("iris-4-6-3").experiment


def run_of(experiment: Experiment, updates: int) -> Run:
    run = Run.begin(experiment)
    run.ensure(updates)
    return run


@settings(max_examples=60)
@given(experiments(), st.data())
def test_each_height_is_the_loss_there(experiment: Experiment, data: st.DataObject) -> None:
    count = experiment.network.parameter_count
    across, up = data.draw(st.lists(st.integers(0, count - 1), min_size=2, max_size=2, unique=True))
    flat = experiment.parameters.flat
    plane = over_parameters(flat, Axis(across), Axis(up, -1.0), flat[None])
    samples = data.draw(st.sampled_from([None, experiment.training.batch(0)]))
    ground = Ground(experiment.training, samples)
    drawn, fine = (surface_over(ground, plane, 5, dtype) for dtype in (np.float32, np.float64))
    x, y = plane.middles(5, 5)
    exact = np.array([[ground.loss(plane.at(a, b)) for a in x.tolist()] for b in y.tolist()])
    np.testing.assert_allclose(fine, exact, rtol=1e-11, atol=1e-13)
    np.testing.assert_allclose(drawn, exact, rtol=1e-5, atol=1e-6 * max(1.0, float(exact.max())))
    at = plane.at(float(x[1]), float(y[3]))
    assert at[across] == x[1]
    assert at[up] == -y[3]
    others = [index for index in range(count) if index not in (across, up)]
    np.testing.assert_array_equal(at[others], flat[others])
    assert ground.loss(at) == experiment.training.loss_on(Parameters(experiment.network, at), samples)


@pytest.mark.parametrize("loss", LOSSES)
def test_every_loss_has_a_landscape(loss: str) -> None:
    output = LOSSES[loss].output or "tanh"
    made = experiment_of((2, 3, 2), ("tanh", output), 7, 4, loss=loss)
    flat = made.parameters.flat
    directions = np.random.default_rng(1).normal(size=(2, len(flat)))
    steps = np.array([[0.0, 0.0], [0.3, -0.2], [1.0, 2.0]])
    found = Ground(made.training).losses(flat, directions, steps)
    exact = [Ground(made.training).loss(flat + step @ directions) for step in steps]
    np.testing.assert_allclose(found, exact, rtol=1e-5)


def test_muted_units_are_silent_here_too() -> None:
    made = experiment_of((2, 3, 1), ("tanh", "identity"), 5, 4)
    network = NetworkSpec((2, 3, 1), ("tanh", "identity"), ((0, 1), (1, 2)))
    training = Training(network, made.x, made.t, made.settings)
    flat = made.parameters.flat
    found = Ground(training).losses(flat, np.eye(len(flat))[:1], np.array([[0.0], [1.5]]))
    moved = flat + 1.5 * np.eye(len(flat))[0]
    np.testing.assert_allclose(found, [Ground(training).loss(flat), Ground(training).loss(moved)], rtol=1e-5)


def test_the_preset_drawn_is_within_a_hundred_thousandth() -> None:
    run = run_of(IRIS, 300)
    flat = run.parameters(300).flat
    ground = Ground(IRIS.training)
    plane = over_parameters(flat, Axis(0), Axis(30), run.parameters(0).flat[None])
    fine = surface_over(ground, plane, 20, np.float64)
    np.testing.assert_allclose(surface_over(ground, plane, 20), fine, rtol=1e-5)
    x, y = plane.middles(20, 20)
    assert fine[2, 11] == pytest.approx(ground.loss(plane.at(float(x[11]), float(y[2]))), rel=1e-12)


@settings(max_examples=30)
@given(experiments())
def test_the_gradient_is_the_slope_of_the_loss_that_is_shown(experiment: Experiment) -> None:
    smooth = {"tanh", "sigmoid", "identity", "softmax", "softplus", "swish", "gelu"}
    if not set(experiment.network.activations) <= smooth or experiment.settings.loss == "huber":
        return
    ground, flat = Ground(experiment.training), experiment.parameters.flat
    for index in range(0, len(flat), 3):
        small = np.zeros_like(flat)
        small[index] = 1e-6
        slope = (ground.loss(flat + small) - ground.loss(flat - small)) / 2e-6
        assert ground.gradient(flat)[index] == pytest.approx(slope, rel=1e-4, abs=1e-6)


def test_the_arrow_is_the_gradient_and_the_step_as_they_lie_in_the_plane() -> None:
    run = run_of(XOR, 200)
    state, path = run.state(200), path_of(pieces_of(run))
    main = main_directions(path)
    assert main is not None
    ground = Ground(run.training_at(200))
    plane = over_directions(state.parameters.flat, main, path.states)
    made = answer(Question(ground, state, plane, 4))
    assert isinstance(made, Survey)
    gradient, change = ground.gradient(state.parameters.flat), run.parameters(201).flat - state.parameters.flat
    run.ensure(201)
    np.testing.assert_allclose(made.downhill, [-gradient @ main.across, -gradient @ main.up], atol=1e-15)
    np.testing.assert_allclose(made.step, [change @ main.across, change @ main.up], atol=1e-15)
    np.testing.assert_array_equal(next_change(ground, state), change)
    two = over_parameters(state.parameters.flat, Axis(3), Axis(1), path.states)
    made = answer(Question(ground, state, two, 4))
    assert isinstance(made, Survey)
    np.testing.assert_array_equal(made.downhill, -gradient[[3, 1]])
    np.testing.assert_array_equal(made.step, change[[3, 1]])


@given(st.integers(2, 12), st.integers(2, 9), st.integers(0, 99))
def test_main_directions_are_the_principal_components(count: int, parameters: int, seed: int) -> None:
    states = np.random.default_rng(seed).normal(size=(count, parameters)) * np.arange(1, parameters + 1)
    main = main_directions(RunPath(np.arange(count), states))
    assert main is not None
    centred = states - states.mean(axis=0)
    values = np.linalg.eigvalsh(centred.T @ centred)[::-1]
    assert main.share == pytest.approx(values[:2].sum() / values.sum())
    assert (centred @ main.across) @ (centred @ main.across) == pytest.approx(values[0])
    np.testing.assert_allclose(
        [main.across @ main.across, main.up @ main.up, main.across @ main.up], [1, 1, 0], atol=1e-9
    )
    assert (states[-1] - states[0]) @ main.across >= -1e-9  # towards the end of the run


def test_what_is_frozen_stays_as_it_is_in_every_direction() -> None:
    frozen = replace(XOR, settings=XOR.settings.changed("frozen", ("w[1][0,0]", "b[2][0]")))
    run = run_of(frozen, 60)
    path = path_of(pieces_of(run))
    main = main_directions(path)
    assert main is not None
    places = [frozen.network.index_of(frozen.network.parse_place(name)) for name in frozen.settings.frozen]
    assert not main.across[places].any()
    assert not main.up[places].any()
    flat = run.parameters(60).flat
    np.testing.assert_array_equal(over_directions(flat, main, path.states).at(3.0, -2.0)[places], flat[places])


def test_a_run_that_has_not_moved_has_no_main_directions() -> None:
    assert main_directions(path_of(pieces_of(Run.begin(XOR)))) is None
    one = replace(XOR, settings=XOR.settings.changed("frozen", tuple(p.name for p in list(XOR.network.places())[1:])))
    assert main_directions(path_of(pieces_of(run_of(one, 20)))) is None


@pytest.mark.parametrize("updates", [0, 1, 7, 150, 5000])
def test_a_path_has_the_run_s_own_states_evenly(updates: int) -> None:
    run = Run.begin(XOR)
    while run.head < updates:  # in one long slice, as a worker makes them: the states between are made again
        run.extend(run.leg_at(0).advance(run.state(run.head), updates))
    path = path_of(pieces_of(run), seconds=60.0)
    assert len(path.updates) == min(updates + 1, MOST_STATES)
    assert path.updates[0] == 0
    assert path.updates[-1] == updates
    assert np.diff(path.updates).max(initial=0) <= updates / MOST_STATES + 2
    for update, flat in zip(path.updates.tolist()[::7], path.states[::7], strict=True):
        np.testing.assert_array_equal(flat, run.parameters(update).flat)
    hurried = path_of(pieces_of(run), seconds=0.0)  # what is at hand alone
    assert hurried.updates[0] == 0
    for update, flat in zip(hurried.updates.tolist(), hurried.states, strict=True):
        np.testing.assert_array_equal(flat, run.parameters(update).flat)


def test_a_path_follows_a_run_through_its_forks() -> None:
    run = run_of(XOR, 50)
    forked = run.fork(30, parameters=run.parameters(30).with_value(ParameterPlace(1, 0, 0), 5.0))
    forked.ensure(60)
    path = path_of(pieces_of(forked))
    assert path.updates.tolist() == list(range(61))
    for update in (10, 29, 30, 31, 60):
        np.testing.assert_array_equal(path.states[update], forked.parameters(update).flat)
    assert path.states[30][0] == 5.0


def test_the_path_lies_where_its_states_are_and_the_plane_goes_through_the_state_shown() -> None:
    run = run_of(XOR, 400)
    path = path_of(pieces_of(run))
    main = main_directions(path)
    assert main is not None
    flat = run.parameters(123).flat
    plane = over_directions(flat, main, path.states)
    points = plane.coordinates(path.states)
    np.testing.assert_allclose(points, (path.states - path.states[0]) @ plane.directions.T, atol=1e-12)
    np.testing.assert_allclose(plane.at(*plane.coordinates(flat[None])[0]), flat, atol=1e-14)
    assert ((plane.shares(points) > 0.0) & (plane.shares(points) < 1.0)).all()
    two = over_parameters(flat, Axis(2), Axis(4, -1.0), path.states)
    np.testing.assert_array_equal(two.coordinates(path.states), path.states[:, [2, 4]] * (1.0, -1.0))
    np.testing.assert_array_equal(two.at(*two.coordinates(flat[None])[0]), flat)
    near = over_parameters(flat, Axis(2), Axis(4, -1.0), path.states, zoom=8.0)
    np.testing.assert_allclose(np.diff(near.x_range), np.diff(two.x_range) / 8.0)
    np.testing.assert_allclose(near.shares(near.coordinates(flat[None])), two.shares(two.coordinates(flat[None])))


@pytest.mark.parametrize("rate", [0.01, 0.5, 40.0])
def test_the_section_at_the_step_is_the_loss_after_the_update(rate: float) -> None:
    plain = replace(XOR, settings=TrainingSettings(learning_rate=rate))
    run = run_of(plain, 3)
    state, ground = run.state(2), Ground(plain.training)
    made = answer(Question(ground, state, None))
    assert isinstance(made, SectionMade)
    cut = made.made
    assert cut is not None
    assert cut.here == plain.training.loss_on(state.parameters)
    assert cut.taken == pytest.approx(plain.training.loss_on(run.parameters(3)), rel=1e-14)
    assert cut.taken == pytest.approx(run.trace(2).loss_after, rel=1e-12)
    flat, change = state.parameters.flat, run.parameters(3).flat - state.parameters.flat
    np.testing.assert_allclose(change, -rate * ground.gradient(flat), atol=1e-15)
    at = np.flatnonzero(cut.steps == cut.steps[POINT])[0]
    assert cut.losses[at] == pytest.approx(ground.loss(flat + cut.steps[at] * change), rel=1e-12)


POINT = 60


def test_the_best_step_is_the_lowest_point_on_the_way_down() -> None:
    """Of one linear neuron the loss is a parabola along the step: its lowest point is known."""
    made = experiment_of((2, 1), ("identity",), 6, 3, loss="half")
    ground, flat = Ground(made.training), made.parameters.flat
    slope = ground.gradient(flat)
    bend = (ground.loss(flat - slope) + ground.loss(flat + slope) - 2.0 * ground.loss(flat)) / 2.0
    best = float(slope @ slope / (2.0 * bend))
    for rate in (0.001, 0.1, 3.0):
        cut = section(ground, flat, -rate * slope)
        assert cut.best is not None
        assert cut.best[0] * rate == pytest.approx(best, rel=1e-2)
        assert cut.best[1] <= cut.losses.min() + 1e-9
        assert cut.steps[-1] >= 2.0
    assert section(ground, flat, 0.1 * slope).best == (0.0, ground.loss(flat))  # uphill


def test_a_section_that_only_falls_has_no_best_step() -> None:
    made = experiment_of((1, 1), ("sigmoid",), 1, 3, loss="half")
    ground, flat = Ground(made.training), made.parameters.flat
    cut = section(ground, flat, -ground.gradient(flat))
    assert cut.best is None
    assert (np.diff(cut.losses) <= 0.0).all()


def test_where_training_diverges_there_is_no_step_but_still_a_landscape() -> None:
    wild = experiment_of((2, 3, 1), ("identity", "identity"), 4, 3, learning_rate=1e300)
    ground = Ground(wild.training)
    cut = section(ground, wild.parameters.flat, next_change(ground, wild.start))
    assert not np.isfinite(cut.taken)
    assert cut.best == (0.0, cut.here)
    plane = over_parameters(wild.parameters.flat, Axis(0), Axis(1), wild.parameters.flat[None])
    made = answer(Question(ground, wild.start, plane, 6))
    assert isinstance(made, Survey)
    assert np.isfinite(made.surface).all()
    assert np.isfinite(made.step).all()
    far = State(0, Parameters(wild.network, wild.parameters.flat * 1e160), wild.start.memory)
    over = over_parameters(far.parameters.flat, Axis(0), Axis(1), far.parameters.flat[None])
    assert answer(Question(ground, far, None)).made is None  # type: ignore[union-attr]
    made = answer(Question(ground, far, over, 6))
    assert isinstance(made, Survey)
    assert np.isinf(logarithmic(made.surface)).all()  # no loss is a number, and nothing fails
    assert not np.isfinite(made.step).all()
    assert span_of(logarithmic(made.surface)) == (0.0, 0.0)


@given(st.floats(1e-30, 1e30), st.floats(1.0, 1e40))
def test_lines_are_at_round_heights(low: float, times: float) -> None:
    high = low * times
    heights = round_heights(low, high)
    assert len(heights) <= MOST_LINES
    assert all(low < height < high for height in heights)
    assert heights == sorted(set(heights))
    if times > 1.001:
        assert len(heights) >= 2
    for height in heights:
        if high / low >= 10.0:
            assert f"{height:.0e}"[0] in "1235"


def test_large_networks_get_coarser_landscapes_or_none() -> None:
    flat = XOR.parameters.flat
    plane = over_parameters(flat, Axis(0), Axis(1), flat[None])
    assert side_for(Ground(XOR.training), plane) == FINE
    assert Question(Ground(XOR.training), XOR.start, plane).at_once
    network = NetworkSpec((784, 30, 10), ("tanh", "softmax"))
    count = network.parameter_count
    rng = np.random.default_rng(0)
    t = np.eye(10)[rng.integers(0, 10, 6000)]
    large = Training(network, rng.normal(size=(6000, 784)), t, TrainingSettings(loss="cce"))
    origin = np.zeros(count)
    last = over_parameters(origin, Axis(count - 1), Axis(count - 2), origin[None])
    first = over_parameters(origin, Axis(0), Axis(1), origin[None])
    assert COARSE <= side_for(Ground(large), last) <= FINE  # what lies below goes through once
    assert side_for(Ground(large), first) == 0
    assert side_for(Ground(large, np.arange(32)), first) >= COARSE


def test_parameters_are_named_as_the_notation_writes_them() -> None:
    standard, zhou = (Script(PROFILES[name], XOR.network.depth) for name in ("standard", "zhou"))
    assert typed_places("w11(1), w[1][0,1]", XOR, standard) == (ParameterPlace(1, 0, 0), ParameterPlace(1, 1, 0))
    assert name_of(ParameterPlace(1, 1, 0), XOR.network, standard) == "w₁₂⁽¹⁾"
    threshold = axis_of(ParameterPlace(2, 0), XOR.network, zhou)
    assert threshold == Axis(XOR.network.index_of(ParameterPlace(2, 0)), -1.0)
    assert listed_places(XOR.network) == list(XOR.network.places())
    large = NetworkSpec((784, 30, 10), ("tanh", "softmax"))
    assert len(listed_places(large)) == 310
    for network in (XOR.network, large, NetworkSpec((1, 1), ("tanh",)), NetworkSpec((2000, 1000), ("tanh",))):
        assert set(usual_places(network)) <= set(listed_places(network))
    for text in ("w11(1)", "w11(1),w11(1)", "w11(1),loss", "w11(1),z1(1)"):
        with pytest.raises(BadValue):
            typed_places(text, XOR, standard)


@pytest.mark.parametrize(
    ("layers", "named"),
    [
        ((2, 2, 1), ("w[2][0,0]", "w[2][1,0]")),
        ((1, 1, 1), ("w[1][0,0]", "w[2][0,0]")),
        ((3, 1), ("w[1][0,0]", "w[1][1,0]")),
        ((1, 1), ("w[1][0,0]", "b[1][0]")),
    ],
)
def test_what_is_offered_first(layers: tuple[int, ...], named: tuple[str, str]) -> None:
    network = NetworkSpec(layers, ("identity",) * (len(layers) - 1))
    assert tuple(place.name for place in usual_places(network)) == named
