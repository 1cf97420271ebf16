"""Edits are pure, and what does not fit is refused at the field that was edited."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from bpsim.engine.initializers import INITIALIZERS, initial_parameters
from bpsim.engine.network import NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.orders import ORDERS
from bpsim.engine.problems import BadValue
from bpsim.engine.settings import SEED_LIMIT, TrainingSettings
from bpsim.session import edits
from bpsim.session.data.generated import Recipe
from bpsim.session.edits.creating import created
from bpsim.session.experiment import Experiment
from bpsim.session.files.opening import open_contents
from bpsim.session.words.text import Text


def experiment(layers=(2, 3, 2, 2), samples=4, activations=None, **settings) -> Experiment:
    network = NetworkSpec(tuple(layers), activations or ("sigmoid",) * (len(layers) - 1))
    parameters = Parameters(network, np.arange(1.0, network.parameter_count + 1))
    names = tuple(tuple(Text.same(f"n{layer}.{node}") for node in range(size)) for layer, size in enumerate(layers))
    x = np.arange(samples * layers[0], dtype=float).reshape(samples, -1)
    t = np.zeros((samples, layers[-1]))
    t[:, 0] = 1.0
    sample_names = tuple(Text(f"Sample {i + 1}", f"样本 {i + 1}") for i in range(samples))
    return Experiment(Text.same("test"), parameters, x, t, TrainingSettings(**settings), names, sample_names)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("learning_rate", "0,3", 0.3),
        ("epochs", "10 000", 10000),
        ("epochs", "1e4", 10000.0),
        ("seed", "9007199254740992", 2**53),
        ("batch_size", "all", "all"),
        ("batch_size", "全部", "all"),
        ("batch_size", "２", 2),
        ("stop_when", "", None),
        ("stop_when", "loss < 0.01", "loss < 0.01"),
        ("updates_per_epoch", " ", None),
        ("order", "shuffled", "shuffled"),
        ("train_biases", "false", False),
        ("frozen", "w[1][0,1]; b[2][0]", "w[1][0,1]; b[2][0]"),
    ],
)
def test_settings_from_text(name, text, value):
    read = edits.setting_from_text(name, text)
    assert read == value
    edits.with_setting(experiment(), name, read)


def test_a_value_that_is_no_text_passes():
    assert edits.setting_from_text("train_biases", True) is True
    assert edits.setting_from_text("bias_reduction", None) is None


@pytest.mark.parametrize("text", ["1,000", "1.000", "10.5"])
def test_a_separator_in_a_whole_number_is_not_guessed_at(text):
    with pytest.raises(BadValue, match="without point or comma") as caught:
        edits.setting_from_text("epochs", text)
    assert caught.value.where == "training.epochs"


@pytest.mark.parametrize(
    ("name", "value"), [("learning_rate", 0.0), ("batch_size", 5), ("epochs", 1.5), ("frozen", "w[9][0,0]")]
)
def test_a_bad_setting_names_its_field(name, value):
    with pytest.raises(BadValue) as caught:
        edits.with_setting(experiment(), name, value)
    assert caught.value.where.startswith(f"training.{name}")


def test_parameter_and_data_change_alone():
    before = experiment()
    place = ParameterPlace(1, 2, 1)
    after = edits.with_parameter(before, place, -7.0)
    assert after.parameters.value(place) == -7.0
    assert before.parameters.value(place) != -7.0
    assert (after.parameters.flat != before.parameters.flat).sum() == 1
    assert edits.with_input(before, 1, 0, 9.0).x[1, 0] == 9.0
    assert edits.with_target(before, 1, 1, 0.5).t[1].tolist() == [1.0, 0.5]
    assert before.t[1].tolist() == [1.0, 0.0]
    for edit in (edits.with_input, edits.with_target):
        with pytest.raises(BadValue, match="finite") as caught:
            edit(before, 1, 0, math.nan)
        assert caught.value.where.endswith("[1][0]")


def test_targets_of_a_categorical_sample_keep_summing_to_one():
    before = experiment(layers=(2, 3), activations=("softmax",), loss="cce")
    assert edits.with_target(before, 0, 1, 1.0).t[0].tolist() == [0.0, 1.0, 0.0]
    assert edits.with_target(before, 0, 0, 0.0).t[0].tolist() == [0.0, 0.5, 0.5]
    assert edits.with_target(before, 0, 1, 0.25).t[0].tolist() == [0.75, 0.25, 0.0]
    with pytest.raises(BadValue) as caught:
        edits.with_target(before, 0, 1, 2.0)
    assert caught.value.where == "data.targets[0][1]"


def test_a_sample_is_added_with_a_fresh_name():
    four = experiment()
    five = edits.with_sample_added(four)
    assert five.sample_names[-1] == Text("Sample 5", "样本 5")
    assert five.x[-1].tolist() == four.x[-1].tolist()
    assert five.t[-1].tolist() == four.t[-1].tolist()
    again = edits.with_sample_added(edits.with_sample_removed(five, 0))
    assert len({name.en for name in again.sample_names}) == 5


def test_samples_go_down_to_one_and_the_batch_with_them():
    now = experiment(batch_size=4)
    now = edits.with_sample_removed(now, 1)
    assert now.settings.batch_size == 3
    assert [name.en for name in now.sample_names] == ["Sample 1", "Sample 3", "Sample 4"]
    assert now.x[:, 0].tolist() == [0.0, 4.0, 6.0]
    one = edits.with_sample_removed(edits.with_sample_removed(now, 0), 0)
    assert one.settings.batch_size == 1
    with pytest.raises(BadValue, match="at least one sample"):
        edits.with_sample_removed(one, 0)


def test_a_cross_entropy_brings_its_output_activation():
    binary = edits.with_setting(experiment(activations=("tanh", "relu", "identity")), "loss", "bce")
    assert binary.network.activations == ("tanh", "relu", "sigmoid")
    categorical = edits.with_loss(binary, "cce")
    assert categorical.network.activations[-1] == "softmax"
    assert edits.with_loss(categorical, "half").network.activations[-1] == "softmax"
    assert np.array_equal(categorical.parameters.flat, binary.parameters.flat)


def test_a_loss_that_the_targets_rule_out_is_refused_at_the_loss():
    with pytest.raises(BadValue) as caught:
        edits.with_loss(edits.with_target(experiment(), 0, 0, 3.0), "bce")
    assert caught.value.where == "training.loss"


def test_an_activation_that_the_loss_rules_out_is_refused_at_the_activation():
    binary = edits.with_loss(experiment(), "bce")
    assert edits.with_activation(binary, 1, "relu").network.activations[0] == "relu"
    with pytest.raises(BadValue) as caught:
        edits.with_activation(binary, 3, "relu")
    assert caught.value.where == "network.activations[2]"


@pytest.mark.parametrize(
    ("size", "order", "samples", "method"),
    [
        ("all", "sequential", 4, "batch"),
        (4, "shuffled", 4, "batch"),
        (4, "replacement", 4, "custom"),
        (2, "sequential", 4, "minibatch"),
        (2, "replacement", 4, "minibatch"),
        (1, "sequential", 4, "in-order"),
        (1, "shuffled", 4, "stochastic"),
        (1, "replacement", 4, "stochastic"),
        (1, "sequential", 1, "batch"),
    ],
)
def test_names_of_the_methods(size, order, samples, method):
    assert edits.method_of(TrainingSettings(batch_size=size, order=order), samples) == method


@pytest.mark.parametrize("method", ["batch", "minibatch", "stochastic", "in-order"])
def test_a_chosen_method_is_the_method(method):
    for order in tuple(ORDERS):
        for size in (1, 2, 4):
            before = experiment(batch_size=size, order=order)
            after = edits.with_method(before, method)
            assert edits.method_of(after.settings, 4) == method
            assert edits.with_method(after, method) is after


def test_a_method_that_needs_more_samples_says_so():
    assert edits.with_method(experiment(samples=2), "stochastic").settings.batch_size == 1
    with pytest.raises(BadValue, match="more samples"):
        edits.with_method(experiment(samples=2), "minibatch")
    with pytest.raises(BadValue, match="more samples"):
        edits.with_method(experiment(samples=1), "in-order")


def test_a_wider_hidden_layer_keeps_what_there_was():
    before = experiment()
    after = edits.with_hidden_layers(before, (3, "4"))
    assert after.network.layers == (2, 3, 4, 2)
    assert np.array_equal(after.parameters.w[1], before.parameters.w[1])
    assert np.array_equal(after.parameters.w[2][:, :2], before.parameters.w[2])
    assert np.array_equal(after.parameters.w[3][:2], before.parameters.w[3])
    assert np.array_equal(after.parameters.b[2][:2], before.parameters.b[2])
    assert after.node_names[2][:2] == before.node_names[2]
    assert len({name.en for name in after.node_names[2]}) == 4
    back = edits.with_hidden_layers(after, (3, 2))
    assert np.array_equal(back.parameters.flat, before.parameters.flat)


def test_layers_come_and_go_before_the_output():
    before = experiment(activations=("tanh", "relu", "sigmoid"))
    deeper = edits.with_hidden_layers(before, (3, 2, 2))
    assert deeper.network.activations == ("tanh", "relu", "relu", "sigmoid")
    assert np.array_equal(deeper.parameters.w[2], before.parameters.w[2])
    assert np.array_equal(deeper.parameters.b[4], before.parameters.b[3])
    assert not np.array_equal(deeper.parameters.w[4], before.parameters.w[3])  # comes from other neurons now
    assert deeper.node_names[4] == before.node_names[3]
    shallow = edits.with_hidden_layers(before, ())
    assert shallow.network == NetworkSpec((2, 2), ("sigmoid",))
    assert edits.with_hidden_layers(shallow, (2,)).network.activations == ("sigmoid", "sigmoid")


def test_frozen_parameters_follow_their_neurons():
    before = experiment(frozen=("w[1][1,2]", "w[2][0,1]", "w[3][0,0]", "b[3][1]"))
    assert edits.with_hidden_layers(before, (2, 2)).settings.frozen == ("w[2][0,1]", "w[3][0,0]", "b[3][1]")
    assert edits.with_hidden_layers(before, (3,)).settings.frozen == ("w[1][1,2]", "b[2][1]")


@pytest.mark.parametrize("size", ["0", "-1", "2,5", "two", 0, "nan", "1e3"])
def test_a_bad_size_names_its_layer(size):
    with pytest.raises(BadValue) as caught:
        edits.with_hidden_layers(experiment(), (3, size))
    assert caught.value.where == "network.layers[2]"


def test_too_large_a_network_is_refused_before_it_is_made():
    with pytest.raises(BadValue, match="more than the") as caught:
        edits.with_hidden_layers(experiment(), ("99999999", "99999999"))
    assert caught.value.where == "network.layers"


def test_the_width_of_the_data_stays():
    assert edits.with_layer_sizes(experiment(), (2, 5, 2)).network.layers == (2, 5, 2)
    for layers, where in (((3, 5, 2), "network.layers[0]"), ((2, 5, 3), "network.layers[2]")):
        with pytest.raises(BadValue, match="width of the data") as caught:
            edits.with_layer_sizes(experiment(), layers)
        assert caught.value.where == where


def test_new_initial_weights_remember_their_seed():
    once = edits.with_new_initial_weights(experiment(), "uniform", 5)
    again = edits.with_new_initial_weights(experiment(), "uniform", 5)
    other = edits.with_new_initial_weights(experiment(), "uniform", 6)
    assert once.settings.init_seed == 5
    assert once.parameters == again.parameters
    assert once.parameters != other.parameters
    with pytest.raises(BadValue) as caught:
        edits.with_new_initial_weights(experiment(), "uniform", -1)
    assert caught.value.where == "training.init_seed"


@pytest.mark.parametrize("rule", list(INITIALIZERS))
@pytest.mark.parametrize("biases", [None, "normal"])
def test_another_weight_seed_draws_anew_what_was_drawn(rule: str, biases: str | None):
    given = experiment()
    drawn = replace(
        given,
        parameters=initial_parameters(given.network, rule, 3, biases=biases),
        settings=given.settings.changed("init_seed", 3),
    )
    other = edits.with_weight_seed(drawn, 4)
    assert other.parameters == initial_parameters(given.network, rule, 4, biases=biases)
    assert edits.with_setting(other, "init_seed", 3).parameters == drawn.parameters


def test_weights_that_somebody_chose_stay_with_another_weight_seed():
    given = experiment()
    assert edits.with_weight_seed(given, 8).parameters == given.parameters
    assert edits.with_weight_seed(given, 8).settings.init_seed == 8
    changed = edits.with_parameter(created(Recipe("circle")), ParameterPlace(1, 0, 0), 0.5)
    assert edits.with_weight_seed(changed, 8).parameters == changed.parameters


def test_the_next_seed_is_that_of_all_that_is_random():
    made = created(Recipe("circle"))
    other = edits.with_next_seed(made)
    assert other.parameters == initial_parameters(made.network, "xavier", 2) != made.parameters
    assert (other.settings.seed, other.settings.init_seed) == (2, 2)
    given = edits.with_next_seed(experiment())
    assert given.parameters == experiment().parameters
    assert (given.settings.seed, given.settings.init_seed) == (1, 0)
    last = edits.with_next_seed(replace(made, settings=made.settings.changed("seed", SEED_LIMIT)))
    assert last.settings.seed == 0


def test_the_weights_of_a_file_that_are_drawn_know_their_seed():
    preset = open_contents("mnist-784-30-10").experiment
    assert preset.settings.init_seed == 1
    assert edits.with_next_seed(preset).parameters == initial_parameters(preset.network, "normal", 2, biases="normal")
