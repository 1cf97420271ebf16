"""What makes no sense is said, with a way out that leads out."""

from __future__ import annotations

import pytest

from bpsim.engine.losses import LOSSES
from bpsim.session import edits
from bpsim.session.combinations import WayOut, doubts, ways_to_activation
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import PRESET_IDS, load_preset
from tests.session.test_edits import experiment


def with_targets(before: Experiment, *targets: float) -> Experiment:
    for node, value in enumerate(targets):
        before = edits.with_target(before, 0, node, value)
    return before


@pytest.mark.parametrize("preset", PRESET_IDS)
def test_the_presets_make_sense(preset: str) -> None:
    assert doubts(load_preset(preset).experiment) == ()


@pytest.mark.parametrize(
    ("activation", "targets", "ways"),
    [
        ("sigmoid", (2.0, 0.0), ["identity"]),
        ("sigmoid", (-1.0, 0.5), ["tanh", "identity"]),
        ("tanh", (-3.0, 0.0), ["identity"]),
        ("relu", (-0.5, 1.0), ["tanh", "identity"]),
        ("softmax", (7.0, 0.0), ["identity"]),
    ],
)
def test_targets_out_of_reach(activation: str, targets: tuple[float, ...], ways: list[str]) -> None:
    before = edits.with_activation(with_targets(experiment(layers=(2, 2)), *targets), 1, activation)
    (doubt,) = doubts(before)
    assert "cannot reach" in doubt.template
    assert [way.output for way in doubt.ways] == ways
    for way in doubt.ways:
        after = way.edit(before)
        assert doubts(after) == ()
        assert after.parameters.flat.tolist() == before.parameters.flat.tolist()


def test_softmax_alone_and_softmax_without_its_loss() -> None:
    (alone,) = doubts(edits.with_activation(experiment(layers=(2, 1)), 1, "softmax"))
    assert "always answers 1" in alone.template
    assert alone.ways == (WayOut("sigmoid", "bce"), WayOut("sigmoid", "half"))
    (slow,) = doubts(edits.with_activation(experiment(layers=(2, 2)), 1, "softmax"))
    assert slow.ways == (WayOut("softmax", "cce"), WayOut("sigmoid", "half"))


def test_what_is_blank_is_out_of_no_reach() -> None:
    assert doubts(edits.with_node_added(experiment(layers=(2, 2)), 1)) == ()


@pytest.mark.parametrize("loss", [loss for loss, row in LOSSES.items() if row.output])
def test_a_refused_activation_has_a_way_out(loss: str) -> None:
    before = edits.with_loss(experiment(layers=(2, 2)), loss)
    (way,) = ways_to_activation(before, "relu")
    assert way == WayOut("relu", "half")
    after = way.edit(before)
    assert after.network.activations == ("relu",)
    assert after.settings.loss == "half"
