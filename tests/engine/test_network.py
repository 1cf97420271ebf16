"""Shapes, names of parameters, and views over the flat vector."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.initializers import INITIALIZERS, initial_parameters
from bpsim.engine.network import NetworkSpec, ParameterPlace, Parameters, PerLayer
from bpsim.engine.problems import BadValue

networks = st.lists(st.integers(1, 5), min_size=2, max_size=5).map(
    lambda sizes: NetworkSpec(tuple(sizes), ("tanh",) * (len(sizes) - 1))
)


@given(networks)
def test_places_views_and_names_agree(network: NetworkSpec) -> None:
    parameters = Parameters(network, np.arange(network.parameter_count, dtype=float))
    places = list(network.places())
    assert [network.index_of(place) for place in places] == list(range(network.parameter_count))
    for index, place in enumerate(places):
        view = parameters.b[place.layer] if place.source is None else parameters.w[place.layer][place.source]
        assert view[place.target] == index == parameters.value(place)
        assert network.parse_place(place.name) == place
    again = Parameters.from_layers(network, list(parameters.w), list(parameters.b))
    assert again == parameters


def test_parameters_are_frozen_and_a_changed_value_makes_new_ones() -> None:
    network = NetworkSpec((2, 1), ("relu",))
    source = np.zeros(3)
    parameters = Parameters(network, source)
    source[0] = 9.0
    assert parameters.flat[0] == 0.0
    with pytest.raises(ValueError, match="read-only"):
        parameters.w[1][0, 0] = 1.0
    changed = parameters.with_value(ParameterPlace(1, 0, 1), 2.5)
    assert (parameters.flat.tolist(), changed.flat.tolist()) == ([0, 0, 0], [0, 2.5, 0])


def test_layers_are_numbered_as_in_the_book() -> None:
    values = PerLayer("abc")
    assert (values[1], values[3], list(values.layers)) == ("a", "c", [1, 2, 3])
    with pytest.raises(IndexError):
        values[0]


@pytest.mark.parametrize(
    ("layers", "activations", "where"),
    [
        ((), (), "layers"), ((3,), (), "layers"), ((2, 0, 1), ("tanh", "tanh"), "layers[1]"),
        ((2, -1), ("tanh",), "layers[1]"), ((2, True), ("tanh",), "layers[1]"), ((2, 1.5), ("tanh",), "layers[1]"),
        ((9000, 9000), ("tanh",), "layers"), ((2, 1), (), "activations"), ((2, 1), ("step",), "activations[0]"),
    ],
)  # fmt: skip
def test_impossible_networks_are_refused(layers: tuple, activations: tuple, where: str) -> None:
    with pytest.raises(BadValue) as caught:
        NetworkSpec(layers, activations)
    assert caught.value.where == where


@pytest.mark.parametrize("name", ["w[1][0,0", "w[0][0,0]", "w[1][2,0]", "b[1][7]", "x", "w[1][0]", "b[1][0,0]"])
def test_names_of_no_parameter_are_refused(name: str) -> None:
    with pytest.raises(BadValue, match="must name a parameter"):
        NetworkSpec((2, 1), ("tanh",)).parse_place(name)


@pytest.mark.parametrize("rule", INITIALIZERS)
def test_initial_weights_are_the_same_for_a_seed_and_of_the_right_size(rule: str) -> None:
    network = NetworkSpec((40, 30, 2), ("tanh", "tanh"))
    one, same, other = (initial_parameters(network, rule, seed) for seed in (5, 5, 6))
    assert one == same
    expected = {
        "uniform": 1 / 3, "normal": 1.0, "xavier": 2 / 70, "he": 2 / 40, "equal": 1.0, "zero": 0.0, "orthogonal": 1 / 40,
    }  # fmt: skip
    assert float((one.w[1] ** 2).mean()) == pytest.approx(expected[rule], rel=0.12)
    assert (one == other) == (rule in ("equal", "zero"))
    assert (one.b[1] == (1.0 if rule == "equal" else 0.0)).all()


def test_initial_weights_never_change() -> None:
    drawn = initial_parameters(NetworkSpec((2, 1), ("tanh",)), "uniform", 1)
    assert drawn.flat.tolist() == [-0.374278614100674, -0.6430239529722765, 0.0]
