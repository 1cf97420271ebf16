"""What cannot be used is refused by name: settings, shapes, targets, parameters."""

from __future__ import annotations

import numpy as np
import pytest

from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.problems import BadValue
from bpsim.engine.settings import SETTINGS, TrainingSettings
from bpsim.engine.training import Training

NETWORK = NetworkSpec((2, 3, 2), ("tanh", "sigmoid"))
HUGE = 10**400
BAD = {
    "learning_rate": [0, -0.1, HUGE, -HUGE, float("inf"), float("nan"), "0.1", None, True, [0.1]],
    "batch_size": [0, -1, 1.5, "ALL", "", None, True, HUGE, float("inf"), [1]],
    "order": ["random", "", None, 1, ["sequential"]],
    "updates_per_epoch": [0, -1, 0.5, "1", False, HUGE],
    "last_batch": ["keep", None, True],
    "epochs": [0, -3, 2.5, None, "10", True, HUGE],
    "seed": [-1, 0.5, None, 2**53 + 1, True],
    "init_seed": [-1, 0.5, None, 2**53 + 1, True],
    "loss": ["mae", None, 0, ["half"]],
    "weight_reduction": ["average", None, 0],
    "bias_reduction": ["average", "", 0],
    "train_biases": [0, 1, None, "yes"],
    "frozen": [None, 7, [1], [None], {"w[1][0,0]": 1}],
    "optimizer": ["SGD", None, 0],
    "momentum": [-0.1, 1, 1.5, None, "0.9", True, HUGE],
    "decay": [-0.1, 1.0, None, float("nan")],
    "beta1": [-0.1, 1.0, None, float("nan")],
    "beta2": [-0.1, 1.0, None, float("inf")],
    "epsilon": [0, -1e-8, None, float("nan")],
    "schedule": ["linear", "", None, 0],
    "schedule_epochs": [0, -1, 0.5, None, True],
    "schedule_factor": [0, -0.5, None, float("inf")],
    "l1": [-0.1, None, float("nan"), True],
    "l2": [-0.1, None, float("inf"), "0"],
    "stop_when": [0.1, True, "", "loss", "loss < nan", "loss min", "a[1][0] = 0"],
    "stop_change": [-1e-9, float("nan"), float("inf"), "0", True, HUGE],
    "mistake": ["none", "signs", "find-", "find--1", "find-1234567890", None, 0, ["sign"]],
}


def test_no_setting_is_left_out() -> None:
    assert set(BAD) == set(SETTINGS)


@pytest.mark.parametrize("name", BAD)
def test_every_setting_refuses_what_it_cannot_be(name: str) -> None:
    for value in BAD[name]:
        with pytest.raises(BadValue) as caught:
            TrainingSettings(**{name: value})
        assert caught.value.where == name
        assert str(caught.value).startswith(f"{name}: ")
        with pytest.raises(BadValue):
            TrainingSettings().changed(name, value)


@pytest.mark.parametrize(
    ("name", "given", "kept"),
    [
        ("batch_size", 3.0, 3), ("epochs", 1e6, 1_000_000), ("seed", 2**53, 2**53), ("stop_when", " loss<0.10", "loss < 0.1"),
        ("learning_rate", 1, 1.0), ("learning_rate", 5e-324, 5e-324), ("bias_reduction", None, None),
        ("updates_per_epoch", None, None), ("frozen", "w[1][0,1]; b[2][0];", ("w[1][0,1]", "b[2][0]")),
        ("frozen", ["b[1][0]", "b[1][0]"], ("b[1][0]",)), ("frozen", "", ()), ("batch_size", "all", "all"),
    ],
)  # fmt: skip
def test_what_means_the_same_is_kept_in_one_form(name: str, given: object, kept: object) -> None:
    value = getattr(TrainingSettings(**{name: given}), name)
    assert value == kept
    assert type(value) is type(kept)


@pytest.mark.parametrize(
    ("count", "size", "order", "fits"),
    [(4, 4, "sequential", True), (4, 5, "sequential", False), (4, 5, "replacement", False), (1, 1, "shuffled", True)],
)
def test_a_batch_is_no_larger_than_the_data(count: int, size: int, order: str, fits: bool) -> None:
    chosen = TrainingSettings(batch_size=size, order=order)
    if fits:
        assert Training(NETWORK, np.zeros((count, 2)), np.zeros((count, 2)), chosen).batch_size == size
        return
    with pytest.raises(BadValue, match="from 1 to 4, the number of samples, not 5") as caught:
        Training(NETWORK, np.zeros((count, 2)), np.zeros((count, 2)), chosen)
    assert caught.value.where == "training.batch_size"


@pytest.mark.parametrize(
    ("loss", "output", "targets", "where"),
    [
        ("cce", "softmax", [[0.5, 0.6]], "data.targets"), ("cce", "softmax", [[1.5, -0.5]], "data.targets"),
        ("cce", "softmax", [[0.0, 0.0]], "data.targets"), ("bce", "sigmoid", [[1.1, 0.0]], "data.targets"),
        ("bce", "sigmoid", [[-0.1, 0.0]], "data.targets"), ("cce", "sigmoid", [[1.0, 0.0]], "training.loss"),
        ("bce", "softmax", [[1.0, 0.0]], "training.loss"), ("bce", "identity", [[1.0, 0.0]], "training.loss"),
    ],
)  # fmt: skip
def test_a_cross_entropy_needs_its_activation_and_probabilities(
    loss: str, output: str, targets: list[list[float]], where: str
) -> None:
    network, chosen = NetworkSpec((1, 2), (output,)), TrainingSettings(loss=loss)
    with pytest.raises(BadValue) as caught:
        Training(network, np.ones((1, 1)), np.array(targets), chosen)
    assert caught.value.where == where


def test_targets_rounded_in_a_file_still_sum_to_1() -> None:
    network = NetworkSpec((1, 3), ("softmax",))
    Training(network, np.ones((1, 1)), np.array([[0.1, 0.2, 0.7]]), TrainingSettings(loss="cce"))


@pytest.mark.parametrize("x", [np.zeros(2), np.zeros((1, 2, 1)), np.zeros((1, 0))])
def test_data_of_the_wrong_dimension_is_refused(x: np.ndarray) -> None:
    with pytest.raises(BadValue) as caught:
        Training(NETWORK, x, np.zeros((1, 2)), TrainingSettings())
    assert caught.value.where == "data.inputs"


def test_every_frozen_name_is_looked_up_in_the_network() -> None:
    chosen = TrainingSettings(frozen=("w[1][0,0]", "b[3][0]"))
    with pytest.raises(BadValue) as caught:
        Training(NETWORK, np.zeros((1, 2)), np.zeros((1, 2)), chosen)
    assert caught.value.where == "training.frozen[1]"


@pytest.mark.parametrize("count", [0, 16, 18])
def test_a_flat_vector_has_the_networks_length(count: int) -> None:
    with pytest.raises(BadValue, match="17 parameters"):
        Parameters(NETWORK, np.zeros(count))


@pytest.mark.parametrize(
    ("weights", "biases", "where"),
    [
        ([np.zeros((3, 2)), np.zeros((3, 2))], [np.zeros(3), np.zeros(2)], "weights[0]"),
        ([np.zeros((2, 3)), np.zeros((3, 1))], [np.zeros(3), np.zeros(2)], "weights[1]"),
        ([np.zeros((2, 3)), np.zeros((3, 2))], [np.zeros(3), np.zeros((1, 2))], "biases[1]"),
        ([np.zeros((2, 3)), np.zeros((3, 2))], [0.0, np.zeros(2)], "biases[0]"),
    ],
)
def test_matrices_are_never_stretched_to_fit(weights: list, biases: list, where: str) -> None:
    with pytest.raises(BadValue, match="shape") as caught:
        Parameters.from_layers(NETWORK, weights, biases)
    assert caught.value.where == where


def test_a_problem_names_its_place_from_further_out() -> None:
    problem = BadValue("must be {what}", "[2]", what="shorter")
    outer = problem.inside("layers").inside("network")
    assert (outer.where, str(outer)) == ("network.layers[2]", "network.layers[2]: must be shorter")
    assert outer.arguments == {"what": "shorter"}
    assert str(BadValue("is empty")) == "is empty"
