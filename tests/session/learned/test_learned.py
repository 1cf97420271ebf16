"""Planes through the inputs, what maps show of them, lines of equal height, answers at any point."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.backprop import forward
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.problems import BadValue
from bpsim.session.edits.wording import with_node_renamed
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity, Revealed, frames_of
from bpsim.session.learned.answering import answer_at, far_out, inputs_of, scaled
from bpsim.session.learned.contours import lines_at
from bpsim.session.learned.curve import along
from bpsim.session.learned.maps import COARSE, FINE, answers_over, side_for
from bpsim.session.learned.plane import Plane, range_of, usual_inputs
from bpsim.session.learned.probing import POINT, last_forward, passed
from bpsim.session.learned.showing import Showing, showings, turning
from tests.session.cases import experiments

IRIS, XOR = load_preset("iris-4-6-3").experiment, load_preset("xor").experiment


@given(side=st.integers(2, 30), across=st.integers(0, 3), up=st.integers(0, 3), seed=st.integers(0, 9))
def test_a_map_is_the_forward_pass_at_each_of_its_points(side: int, across: int, up: int, seed: int) -> None:
    if across == up:
        return
    rest = np.random.default_rng(seed).uniform(size=4)
    plane = Plane.of(IRIS, across, up, rest)
    made = answers_over(plane, IRIS.parameters, side)
    x, y = plane.middles(side, side)
    for row, column in {(0, 0), (side - 1, 0), (side // 2, side - 1)}:
        point = plane.at(float(x[column]), float(y[row]))
        exact = forward(IRIS.parameters, point[None]).output[0]
        np.testing.assert_allclose(made[row, column], exact, atol=1e-5)
        share = plane.share(point[None])[0]
        np.testing.assert_allclose(share, [(column + 0.5) / side, (row + 0.5) / side])
        others = [node for node in range(4) if node not in (across, up)]
        np.testing.assert_array_equal(point[others], rest[others])


def test_all_samples_are_on_the_plane_those_to_test_with_too() -> None:
    assert IRIS.test is not None
    plane = Plane.of(IRIS, 0, 1, IRIS.x[0])
    for x in (IRIS.x, IRIS.test.x):
        assert ((plane.share(x) > 0.0) & (plane.share(x) < 1.0)).all()
    low, high = range_of(replace(XOR, x=np.full_like(XOR.x, np.nan)), 0)
    assert (low, high) == (-0.12, 1.12)  # nothing but blanks: as from 0 to 1
    assert range_of(replace(XOR, x=np.full_like(XOR.x, 3.0)), 0) == (1.5, 4.5)


def test_large_networks_get_coarser_maps() -> None:
    assert side_for(XOR.parameters, coarse=False) == FINE
    assert side_for(XOR.parameters, coarse=True) == COARSE
    large = Parameters(NetworkSpec((784, 30, 10), ("tanh", "softmax")), np.zeros(784 * 30 + 30 + 310))
    assert side_for(large, coarse=False) < 40


def test_what_can_be_shown() -> None:
    assert [one.output for one in showings(IRIS)] == [None, 0, 1, 2]
    assert showings(XOR) == (Showing(0, 0.5, 0.5),)
    hiring = load_preset("hiring-four").experiment
    assert hiring.decision is not None
    other = replace(hiring, decision=replace(hiring.decision, threshold=0.8))
    assert showings(other)[0] == Showing(0, 0.8, 0.8)
    wide = replace(load_preset("linear-2-3-1").experiment)
    shown = showings(wide)[0]
    assert shown.middle - shown.reach <= wide.t.min()
    assert shown.middle + shown.reach >= wide.t.max()


@given(st.lists(st.floats(0.0, 1.0), min_size=12, max_size=12))
def test_boundaries_lie_where_the_answer_turns(numbers: list[float]) -> None:
    values = np.array(numbers).reshape(2, 2, 3)
    surfaces = turning(values, Showing(None))
    for k, surface in enumerate(surfaces):
        ahead = values[..., k] - np.max(np.delete(values, k, axis=-1), axis=-1)
        np.testing.assert_allclose(surface, ahead)
    np.testing.assert_allclose(turning(values, Showing(1, 0.4))[0], values[..., 1] - 0.4)


def test_lines_of_equal_height_are_where_the_surface_has_it() -> None:
    rows = columns = 50
    y, x = np.meshgrid((np.arange(rows) + 0.5) / rows, (np.arange(columns) + 0.5) / columns, indexing="ij")
    half, none = lines_at(x + 2.0 * y, [1.5, 99.0])
    assert none == []
    for line in half:
        np.testing.assert_allclose(line[:, 0] + 2.0 * line[:, 1], 1.5, atol=1e-9)
    holes = np.where(x > 0.5, np.nan, x)
    assert all((line[:, 0] <= 0.5).all() for line in lines_at(holes, [0.25])[0])


def test_an_answer_is_the_forward_pass_and_what_it_says() -> None:
    point = np.array([0.3, 0.7])
    answer = answer_at(XOR, XOR.parameters, point)
    np.testing.assert_array_equal(answer.outputs, forward(XOR.parameters, point[None]).output[0])
    assert answer.said is None
    flower = answer_at(IRIS, IRIS.parameters, IRIS.x[3])
    assert flower.said == IRIS.node_names[-1][int(flower.outputs.argmax())]
    hiring = load_preset("hiring-four").experiment
    said = answer_at(hiring, hiring.parameters, hiring.x[0])
    assert hiring.decision is not None
    assert said.said == hiring.decision.of(float(said.outputs[0]))


def test_inputs_are_typed_as_numbers_are_anywhere() -> None:
    np.testing.assert_array_equal(inputs_of(["1/2", "−1"], XOR), [0.5, -1.0])
    with pytest.raises(BadValue, match="x2"):
        inputs_of(["1", "moon"], XOR, "INPUTS")
    with pytest.raises(BadValue, match="each of the 2 inputs"):
        inputs_of(["1"], XOR, "INPUTS")


def test_what_the_neurons_before_add_makes_the_answer() -> None:
    network = NetworkSpec((1, 8, 1), ("tanh", "identity"))
    parameters = Parameters(network, np.random.default_rng(3).normal(size=network.parameter_count))
    found = along(parameters, -2.0, 2.0)
    np.testing.assert_allclose(found.parts.sum(axis=0) + parameters.b[2][0], found.y, atol=1e-12)
    np.testing.assert_array_equal(found.y, forward(parameters, found.x[:, None]).output[:, 0])


@settings(max_examples=40, deadline=None)
@given(experiments(), st.integers(0, 2**31 - 1))
def test_a_point_passes_as_every_sample_does_and_has_no_loss(experiment: Experiment, seed: int) -> None:
    inputs = np.random.default_rng(seed).normal(size=experiment.network.layers[0])
    alone, trace = passed(experiment, experiment.parameters, inputs, 7)
    exact = forward(experiment.parameters, inputs[None])
    for layer in range(1, experiment.network.depth + 1):
        np.testing.assert_array_equal(trace.z[layer], exact.z[layer])
        np.testing.assert_array_equal(trace.a[layer], exact.a[layer])
    assert trace.update == 7
    assert np.isnan(trace.t).all()
    assert np.isnan(trace.sample_loss).all()
    assert alone.sample_names == (POINT,)
    frames = frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)
    shown = Revealed(frames, last_forward(frames))
    assert all(shown.shows(Quantity.A, experiment.network.depth, node) for node in range(len(trace.t[0])))
    assert not shown.shows(Quantity.LOSS)


def test_measured_inputs_are_scaled_also_where_one_was_renamed_and_where_that_is_clear() -> None:
    flower = np.array([5.1, 3.5, 1.4, 0.2])
    iris = load_preset("iris-4-6-3").experiment
    expected = scaled(iris, flower)
    np.testing.assert_allclose(expected, [0.8 / 3.6, 1.5 / 2.4, 0.4 / 5.9, 0.1 / 2.4])
    renamed = with_node_renamed(iris, 0, 0, "length")
    np.testing.assert_array_equal(scaled(renamed, flower), expected)
    far = far_out(renamed, flower)
    assert far is not None
    assert far.column == "sepal length"
    unclear = replace(renamed, scaling=renamed.scaling[:2])  # one row, and three inputs that it may be of
    with pytest.raises(BadValue, match="sepal length"):
        scaled(unclear, flower)
    with pytest.raises(BadValue, match="not scaled"):
        scaled(load_preset("xor").experiment, np.array([1.0, 0.0]))


def test_far_is_beyond_the_samples_by_more_than_they_lie_apart() -> None:
    iris = load_preset("iris-4-6-3").experiment
    assert far_out(iris, np.array([1.9, 0.5, -0.9, 0.5])) is None
    assert far_out(iris, np.array([0.5, 2.1, 0.5, 0.5])) == iris.scaling[1]
    same = replace(iris, x=np.where(np.arange(4) == 2, 0.3, iris.x))  # a column without any difference says nothing
    assert far_out(same, np.array([0.5, 0.5, 9.0, 0.5])) is None
    blank = iris.x.copy()
    blank[3, 0] = np.nan
    assert far_out(replace(iris, x=blank), np.array([5.1, 0.5, 0.5, 0.5])) == iris.scaling[0]
    assert far_out(load_preset("xor").experiment, np.array([99.0, 0.0])) is None


def test_the_usual_inputs_are_the_first_two_and_of_pictures_those_that_differ_most() -> None:
    assert usual_inputs(load_preset("iris-4-6-3").experiment) == (0, 1)
    digits = load_preset("digits-64-32-10").experiment
    across, up = usual_inputs(digits)
    spread = digits.x.var(axis=0)
    assert 0 < across < up
    assert min(spread[across], spread[up]) >= np.sort(spread)[-2]
