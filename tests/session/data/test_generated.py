"""Data sets that are drawn: the same everywhere, what they say they are, refused where they make no sense."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.problems import BadValue
from bpsim.session.data.generated import DECIMALS, GENERATED, Recipe, generated
from bpsim.session.data.shipped import part_of
from bpsim.session.edits.creating import created, hidden_sizes, with_set
from bpsim.session.files.presets import load_preset
from bpsim.session.words.number_entry import function_of

# the first two samples by seed 7 and with the usual noise: inputs and targets, as they must be for ever
GOLDEN = {
    "clouds": [[-0.5603, -0.5576, 0.0], [0.5961, 0.5139, 1.0]],
    "circle": [[0.6843, -0.0447, 0.0], [0.4261, 0.1336, 1.0]],
    "moons": [[-0.3354, 0.0175, 0.0], [-0.5003, 0.4353, 1.0]],
    "xor": [[-0.5852, -0.6218, 0.0], [0.6129, -0.412, 1.0]],
    "spiral": [[0.026, 0.0967, 0.0], [0.6502, -0.1899, 1.0]],
    "three-clouds": [[-0.1203, 0.4781, 1.0, 0.0, 0.0], [0.7223, -0.2008, 0.0, 1.0, 0.0]],
    "above": [[-0.9451, 0.9634, 1.0], [0.3108, -0.8915, 0.0]],
    "line": [[-0.92, -0.6861], [0.2776, 0.3885]],
    "sine": [[-0.92, -0.2988], [0.2776, 0.8321]],
    "bumps": [[-0.92, -0.02], [0.2776, 0.3627]],
    "function": [[-0.92, 0.3949], [0.2776, -0.1892]],
}


def first_two(set_id: str) -> list[list[float]]:
    data = generated(Recipe(set_id, 2 if set_id != "three-clouds" else 3, seed=7))
    return np.hstack([data.samples.x, data.samples.t])[:2].tolist()


@pytest.mark.parametrize("set_id", GENERATED)
def test_a_seed_gives_the_same_samples_for_ever(set_id: str) -> None:
    assert first_two(set_id) == GOLDEN[set_id]


@given(st.sampled_from(sorted(GENERATED)), st.integers(3, 60), st.integers(0, 60), st.integers(0, 2**31 - 1))
def test_more_samples_leave_the_first_ones_as_they_are(set_id: str, count: int, more: int, seed: int) -> None:
    few, many = (generated(Recipe(set_id, n, seed=seed)).samples for n in (count, count + more))
    assert np.array_equal(few.x, many.x[:count])
    assert np.array_equal(few.t, many.t[:count])


@given(st.sampled_from(sorted(GENERATED)), st.integers(0, 1000))
def test_without_noise_each_point_lies_where_its_class_is(set_id: str, seed: int) -> None:
    row, data = GENERATED[set_id], generated(Recipe(set_id, 60, 0.0, seed)).samples
    assert np.abs(data.x).max() <= 1.0 + 10.0**-DECIMALS
    x, near = data.x, 10.0**-DECIMALS
    if set_id == "circle":
        radius = np.hypot(x[:, 0], x[:, 1])
        assert np.all(np.where(data.t[:, 0] == 1, radius <= 0.5 + near, radius >= 0.7 - near))
    elif set_id == "xor":
        assert np.array_equal(data.t[:, 0] == 1, x[:, 0] * x[:, 1] < 0)
    elif set_id == "above":
        f = function_of(row.function)
        away = x[:, 1] - np.array([f(value) for value in x[:, 0].tolist()])
        sure = np.abs(away) > 4 * near  # the rest is rounding
        assert np.array_equal(data.t[sure, 0] == 1, away[sure] > 0)
    elif set_id == "spiral":
        radius, turn = np.hypot(x[:, 0], x[:, 1]), np.arctan2(x[:, 0], x[:, 1])
        arm = (radius - 0.08) / 0.92 * 2.5 * math.pi + math.pi * data.t[:, 0]
        assert np.abs(np.sin((turn - arm) / 2)).max() < 0.01
    elif not row.classes:
        f = function_of(row.function)
        assert np.abs(data.t[:, 0] - [f(value) for value in x[:, 0].tolist()]).max() <= near


@pytest.mark.parametrize("set_id", [row.id for row in GENERATED.values() if row.classes and not row.function])
def test_classes_take_turns_and_the_output_is_named_after_its_class(set_id: str) -> None:
    row, data = GENERATED[set_id], generated(Recipe(set_id, 30, seed=3))
    classes = data.samples.t.argmax(axis=1) if len(row.classes) > 2 else data.samples.t[:, 0]
    assert classes.tolist() == [i % len(row.classes) for i in range(30)]
    assert data.target_names == (row.classes if len(row.classes) > 2 else row.classes[1:])
    assert data.samples.names[1].en == f"{row.classes[1].en} 2"


@pytest.mark.parametrize("set_id", ["clouds", "sine"])
def test_noise_is_the_deviation_of_what_is_added(set_id: str) -> None:
    quiet, loud = (generated(Recipe(set_id, 4000, noise, 5)).samples for noise in (0.0, 0.3))
    added = loud.x - quiet.x if set_id == "clouds" else loud.t - quiet.t
    assert added.std() == pytest.approx(0.3, rel=0.03)
    assert abs(added.mean()) < 0.02
    if set_id == "sine":
        assert np.array_equal(quiet.x, loud.x)


def test_a_share_is_set_aside() -> None:
    data = generated(Recipe("moons", 40, seed=2, test=0.25))
    assert data.test is not None
    assert (len(data.samples), len(data.test)) == (30, 10)
    together = {tuple(row) for part in (data.samples, data.test) for row in part.x.tolist()}
    assert together == {tuple(row) for row in generated(Recipe("moons", 40, seed=2)).samples.x.tolist()}


@pytest.mark.parametrize(
    ("recipe", "where"),
    [
        (Recipe("swirl"), "set"),
        (Recipe("clouds", 1), "count"),
        (Recipe("clouds", 5001), "count"),
        (Recipe("clouds", noise=-0.1), "noise"),
        (Recipe("clouds", noise=math.nan), "noise"),
        (Recipe("clouds", seed=-1), "seed"),
        (Recipe("clouds", test=1.0), "test"),
        (Recipe("clouds", function="x"), "function"),
        (Recipe("sine", function="sin("), "function"),
        (Recipe("sine", function="sqrt(x)"), "function"),
        (Recipe("above", function="1/0"), "function"),
    ],
)
def test_what_makes_no_sense_is_named(recipe: Recipe, where: str) -> None:
    with pytest.raises(BadValue) as problem:
        generated(recipe)
    assert problem.value.where == where


def test_a_function_is_what_was_typed() -> None:
    data = generated(Recipe("function", 20, 0.0, function="x² − 0,5")).samples
    assert np.abs(data.t[:, 0] - (data.x[:, 0] ** 2 - 0.5)).max() <= 10.0**-DECIMALS


@pytest.mark.parametrize(
    ("text", "x", "value"),
    [("2x", 3.0, 6.0), ("x x", 3.0, 9.0), ("πx", 1.0, math.pi), ("-x^2", 2.0, -4.0), ("sin(π x)/2", 0.5, 0.5),
     ("exp(−x²)", 0.0, 1.0), ("2 cos x", 0.0, 2.0), ("x/2x", 4.0, 8.0)],
)  # fmt: skip
def test_functions_of_x_are_read_as_people_write_them(text: str, x: float, value: float) -> None:
    assert function_of(text)(x) == pytest.approx(value)


@pytest.mark.parametrize(("text", "sizes"), [("8, 8", (8, 8)), ("", ()), ("none", ()), (" 4 ", (4,)), ("3，2", (3, 2))])
def test_sizes_of_hidden_layers(text: str, sizes: tuple[int, ...]) -> None:
    assert hidden_sizes(text) == sizes


@pytest.mark.parametrize("text", ["8;8", "x", "8,", "-1", "1.5", "12345678"])
def test_other_sizes_are_refused(text: str) -> None:
    with pytest.raises(BadValue) as problem:
        hidden_sizes(text, "here")
    assert problem.value.where == "here"


@pytest.mark.parametrize("set_id", GENERATED)
def test_a_new_experiment_fits_its_set(set_id: str) -> None:
    row, made = GENERATED[set_id], created(Recipe(set_id, 30))
    assert made.network.layers == (row.inputs, *row.hidden, len(made.node_names[-1]))
    assert made.title == row.title
    assert made.has_classes == bool(row.classes)
    assert made.settings.loss == {0: "half", 2: "bce"}.get(len(row.classes), "cce")
    assert (made.decision is None) == (len(row.classes) != 2)
    assert made.settings.batch_size == 10
    assert created(Recipe(set_id, 5)).settings.batch_size == 5


def test_a_shipped_set_is_one_too_and_names_its_source() -> None:
    made = created(part_of("iris", 0.3, 1), hidden=(5, 4), activation="relu", title="Mine")
    assert made.network.layers == (4, 5, 4, 3)
    assert made.network.activations == ("relu", "relu", "softmax")
    assert made.title.en == "Mine"
    assert "Fisher" in made.story.en
    assert made.test is not None
    assert (len(made.x), len(made.test)) == (105, 45)
    assert made.unchanged_part == part_of("iris", 0.3, 1)


@pytest.mark.parametrize("activation", ["softmax", "cube"])
def test_an_activation_that_no_hidden_layer_can_have_is_refused(activation: str) -> None:
    with pytest.raises(BadValue) as problem:
        created(Recipe("clouds"), activation=activation)
    assert problem.value.where == "activation"


def test_other_data_keep_what_fits_of_the_network() -> None:
    before = load_preset("xor").experiment
    made = with_set(before, Recipe("circle", 50))
    assert made.network.layers == before.network.layers
    assert np.array_equal(made.parameters.flat, before.parameters.flat)
    assert made.title == GENERATED["circle"].title
    assert made.decision is not None
    assert made.decision.yes.en == "inside"
    wider = with_set(before, Recipe("three-clouds", 50))
    assert wider.network.layers == (2, 2, 3)
    assert wider.settings.loss == "half"  # it goes with such targets too
    assert wider.decision is None
