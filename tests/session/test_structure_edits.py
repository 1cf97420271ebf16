"""Nodes and layers come and go; nothing else changes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.network import NetworkSpec
from bpsim.engine.problems import BadValue
from bpsim.session import edits
from bpsim.session.experiment import Experiment
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.words.text import Text
from tests.session.cases import same_experiment
from tests.session.test_edits import experiment

LAYERS = st.lists(st.integers(1, 4), min_size=2, max_size=5)


@given(LAYERS, st.data())
def test_a_node_that_came_and_went_leaves_no_trace(layers: list[int], data: st.DataObject) -> None:
    before = experiment(layers=layers, frozen=("w[1][0,0]", "b[1][0]"))
    layer = data.draw(st.integers(0, len(layers) - 1))
    after = edits.with_node_added(before, layer)
    assert after.network.layers[layer] == layers[layer] + 1
    assert same_experiment(edits.with_node_removed(after, layer, layers[layer]), before)


@given(LAYERS, st.data())
def test_a_node_that_moved_there_and_back_leaves_no_trace(layers: list[int], data: st.DataObject) -> None:
    before = experiment(layers=layers, frozen=("w[1][0,0]", "b[1][0]"))
    layer = data.draw(st.integers(0, len(layers) - 1))
    node, to = (data.draw(st.integers(0, layers[layer] - 1)) for _ in range(2))
    moved = edits.with_node_moved(before, layer, node, to)
    assert same_experiment(edits.with_node_moved(moved, layer, to, node), before)
    # the same network in another order: the answers stay, in the order of the outputs
    outputs, changed = (e.training.outputs(e.parameters) for e in (before, moved))
    order = list(range(layers[-1]))
    if layer == len(layers) - 1:
        order.insert(to, order.pop(node))
    np.testing.assert_allclose(changed, outputs[:, order], rtol=1e-12)


@given(LAYERS, st.data())
def test_new_nodes_change_nothing_between_the_old_ones(layers: list[int], data: st.DataObject) -> None:
    before = experiment(layers=layers)
    layer = data.draw(st.integers(0, len(layers) - 1))
    after = edits.with_node_added(before, layer)
    for k in range(1, len(layers)):
        rows, columns = before.parameters.w[k].shape
        assert np.array_equal(after.parameters.w[k][:rows, :columns], before.parameters.w[k])
        assert np.array_equal(after.parameters.b[k][:columns], before.parameters.b[k])
    assert np.array_equal(after.x[:, : layers[0]], before.x)
    assert np.array_equal(after.t[:, : layers[-1]], before.t)
    assert np.isnan(after.x[:, layers[0] :]).all()
    assert np.isnan(after.t[:, layers[-1] :]).all()
    assert after.settings == before.settings
    assert edits.with_node_added(before, layer).parameters == after.parameters  # drawn with init_seed


def test_a_node_in_the_middle_takes_its_own_connections_and_names_with_it() -> None:
    before = experiment(frozen=("w[1][0,2]", "w[2][1,0]", "w[2][2,1]", "b[1][1]"))
    after = edits.with_node_removed(before, 1, 1)
    assert after.network.layers == (2, 2, 2, 2)
    assert np.array_equal(after.parameters.w[1], before.parameters.w[1][:, [0, 2]])
    assert np.array_equal(after.parameters.w[2], before.parameters.w[2][[0, 2]])
    assert [name.en for name in after.node_names[1]] == ["n1.0", "n1.2"]
    assert after.settings.frozen == ("w[1][0,1]", "w[2][1,1]")


def test_without_the_president_the_targets_are_blank_and_the_decision_is_gone() -> None:
    hiring = load_preset("hiring-four").experiment
    assert hiring.decision is not None
    last = hiring.network.depth
    after = edits.with_layer_removed(hiring, last)
    assert after.network.layers == hiring.network.layers[:-1]
    assert np.array_equal(after.parameters.flat, hiring.parameters.flat[: after.network.parameter_count])
    assert np.isnan(after.t).all()
    assert after.t.shape == (4, after.network.layers[-1])
    assert after.decision is None
    assert after.node_names == hiring.node_names[:-1]
    assert after.settings == hiring.settings
    with pytest.raises(BadValue, match=f"is blank, as {after.t.size} values are") as caught:
        after.check_complete()
    assert caught.value.where == "data.targets[0][0]"
    for sample in range(4):
        for node in range(after.network.layers[-1]):
            assert after.has_blanks
            after = edits.with_target(after, sample, node, 0.5)
    after.check_complete()
    assert not after.has_blanks


def test_the_last_node_of_the_last_layer_is_the_layer() -> None:
    hiring = load_preset("hiring").experiment
    last = hiring.network.depth
    assert same_experiment(edits.with_node_removed(hiring, last, 0), edits.with_layer_removed(hiring, last))


def test_the_decision_moves_with_its_node() -> None:
    hiring = load_preset("hiring").experiment
    two = edits.with_node_added(hiring, hiring.network.depth)
    assert two.decision == hiring.decision
    moved = edits.with_node_moved(two, two.network.depth, 0, 1)
    assert moved.decision is not None
    assert moved.decision.output == 1
    assert loads(dumps(FileContents(moved))).experiment.decision == moved.decision
    assert edits.with_node_removed(moved, moved.network.depth, 1).decision is None


def test_a_new_hidden_layer_has_weights_of_its_own_and_the_others_keep_theirs() -> None:
    before = experiment(activations=("tanh", "relu", "sigmoid"))
    after = edits.with_layer_added(before, 1)
    assert after.network == NetworkSpec((2, 3, 3, 2, 2), ("tanh", "relu", "relu", "sigmoid"))
    assert np.array_equal(after.parameters.w[1], before.parameters.w[1])
    assert np.array_equal(after.parameters.w[4], before.parameters.w[3])
    assert np.array_equal(after.parameters.b[3], before.parameters.b[2])
    assert (np.abs(after.parameters.w[2]) <= 1.0).all()
    assert (after.parameters.b[2] == 0.0).all()
    assert np.array_equal(after.t, before.t)
    assert edits.with_layer_removed(after, 2).network == before.network


def test_a_new_output_makes_the_old_one_hidden() -> None:
    hiring = load_preset("hiring").experiment
    after = edits.with_layer_added(hiring, hiring.network.depth)
    assert after.network.layers == (*hiring.network.layers, 1)
    assert np.isnan(after.t).all()
    assert after.decision is None
    assert after.node_names[:-1] == hiring.node_names


def test_hidden_layers_change_places() -> None:
    before = experiment(layers=(2, 3, 4, 1), activations=("tanh", "relu", "sigmoid"))
    after = edits.with_layer_moved(before, 1, 2)
    assert after.network == NetworkSpec((2, 4, 3, 1), ("relu", "tanh", "sigmoid"))
    assert after.node_names == (before.node_names[0], before.node_names[2], before.node_names[1], before.node_names[3])
    assert np.array_equal(after.parameters.b[2], before.parameters.b[1])
    for layer in (0, 3):
        with pytest.raises(BadValue, match="only hidden layers"):
            edits.with_layer_moved(before, layer, 1)


def test_what_has_to_stay_says_so() -> None:
    small = experiment(layers=(1, 1))
    with pytest.raises(BadValue, match="input layer stays"):
        edits.with_node_removed(small, 0, 0)
    with pytest.raises(BadValue, match="one layer that computes"):
        edits.with_node_removed(small, 1, 0)


def test_a_categorical_output_that_goes_leaves_blanks_where_the_rest_is_no_whole() -> None:
    before = experiment(layers=(2, 3), samples=2, activations=("softmax",), loss="cce")
    before = edits.with_target(before, 1, 1, 1.0)  # sample 0 is of kind 0, sample 1 of kind 1
    after = edits.with_node_removed(before, 1, 1)
    assert after.t[0].tolist() == [1.0, 0.0]
    assert np.isnan(after.t[1]).all()
    filled = edits.with_target(edits.with_target(after, 1, 0, 0.3), 1, 1, 0.8)
    assert filled.t[1].tolist() == pytest.approx([0.2, 0.8])


def test_without_its_softmax_a_cross_entropy_goes_too() -> None:
    before = experiment(layers=(2, 3, 2), activations=("sigmoid", "softmax"), loss="cce")
    assert edits.with_layer_removed(before, 2).settings.loss == "half"


def test_names() -> None:
    before = experiment()
    after = edits.with_node_renamed(before, 1, 2, "  小  明 ")
    assert after.node_names[1][2] == Text.same("小 明")
    assert edits.with_node_renamed(after, 1, 2, "小 明") is after
    for bad in ("", "  ", "x" * 201):
        with pytest.raises(BadValue) as caught:
            edits.with_node_renamed(before, 1, 2, bad)
        assert caught.value.where == "network.names[1][2]"


def test_the_batch_of_all_follows_the_samples() -> None:
    four: Experiment = load_preset("hiring-four").experiment
    assert four.settings.batch_size == "all"
    assert edits.with_sample_added(four).training.batch_size == 5
    assert edits.with_sample_removed(four, 0).training.batch_size == 3


@given(LAYERS, st.data())
def test_blanks_survive_a_file(layers: list[int], data: st.DataObject) -> None:
    before = edits.with_node_added(experiment(layers=layers), data.draw(st.sampled_from((0, len(layers) - 1))))
    assert same_experiment(loads(dumps(FileContents(before))).experiment, before)


def test_the_muted_go_with_their_neurons_and_outputs_speak() -> None:
    before = edits.with_muted(edits.with_muted(experiment(), 1, 2, True), 2, 1, True)
    assert before.network.muted == ((1, 2), (2, 1))
    assert edits.with_node_moved(before, 1, 2, 0).network.muted == ((1, 0), (2, 1))
    assert edits.with_node_removed(before, 1, 0).network.muted == ((1, 1), (2, 1))
    assert edits.with_layer_removed(before, 3).network.muted == ((1, 2),)
    assert edits.with_muted(before, 1, 2, False).network.muted == ((2, 1),)
    assert same_experiment(loads(dumps(FileContents(before))).experiment, before)
    with pytest.raises(BadValue, match="output cannot be muted"):
        edits.with_muted(before, 3, 0, True)
    with pytest.raises(BadValue, match="softmax") as caught:
        edits.with_activation(before, 1, "softmax")
    assert caught.value.where == "network.activations[0]"
