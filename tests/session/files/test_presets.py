"""The published figures of the tutorials, reproduced by the presets."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from bpsim.engine.advancing import advance
from bpsim.engine.paths import KERNEL, REFERENCE, advance_on
from bpsim.engine.tracing import trace_update
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.preset_uses import USES
from bpsim.session.files.presets import PRESET_IDS, load_preset, presets
from bpsim.session.resources import resource_path

# full loss after so many epochs, as the sources give it
FULL_LOSSES = {
    "hiring": {1: 0.11673740506651809, 1001: 0.0013445860161194893, 9001: 0.0001174237438809849},
    "hiring-two": {1: 0.12582658182316436, 1001: 0.12306221713433124, 9001: 0.0009741174976926883},
    "hiring-four": {1: 0.12409026723021045, 1001: 0.12304549696538358, 9001: 0.004510608328606878},
    "hiring-four-minibatch": {1: 0.12408840259397477, 1001: 0.12118162954441057, 9001: 0.0009124670260760719},
    "hiring-no-president": {1: 0.12433441089515554, 1001: 0.002654151626743753, 9001: 0.00023059266997380574},
    "xor": {1: 0.13072697287487905, 100: 0.11782232995142164, 1000: 0.0009883794066269124, 2000: 0.0003997875951347188},
    "general-3-3-2": {1: 0.25546076305033527, 1000: 0.004217436378961269},
    "mazur-2-2-2": {1: 0.29102777369359933},
}
OUTPUTS = {
    "hiring": [[0.9855145377342454]],
    "hiring-two": [[0.9645641569216474], [0.04493075401572481]],
    "hiring-four": [[0.932065213768668], [0.08392808680938897], [0.09358011257016599], [0.9240663616897652]],
    "hiring-four-minibatch": [
        [0.9679769386121816], [0.040874444734171594], [0.04582332979968956], [0.9637780073150669],
    ],
    "hiring-no-president": [[0.985716129272186, 0.9855854548487427]],
}  # fmt: skip
COSTS = {
    "paths-3-3-2-published": {1: 1.3905215341662558, 2: 1.3682684724974281, 3: 1.3458138579376486, 1000: 0.011119225375340889},
    "paths-3-3-2": {1: 1.3869378332871354, 2: 1.3609921242257852, 3: 1.3348079496395797, 1000: 0.011339191918847287},
}  # fmt: skip


@pytest.mark.parametrize(
    ("preset", "path"), [("hiring", REFERENCE), *((preset, KERNEL) for preset in {**FULL_LOSSES, **OUTPUTS})]
)
def test_full_losses_on_the_way_and_outputs_after_ten_thousand_epochs(kernel: None, preset: str, path: str) -> None:
    experiment = load_preset(preset).experiment
    training, epochs = experiment.training, max(FULL_LOSSES[preset])
    if preset in OUTPUTS:
        epochs = experiment.settings.epochs
        assert epochs == 10_000
    made = advance_on(path, training, experiment.start, epochs * training.plan.updates_per_epoch)
    for epoch, loss in FULL_LOSSES[preset].items():
        assert made.full_losses[epoch - 1] == pytest.approx(loss, rel=1e-9)
    if preset in OUTPUTS:
        np.testing.assert_allclose(training.outputs(made.state.parameters), OUTPUTS[preset], rtol=1e-9)


@pytest.mark.parametrize("preset", COSTS)
def test_published_costs_to_twelve_digits(preset: str) -> None:
    experiment = load_preset(preset).experiment
    made = advance(experiment.training, experiment.start, 1000)
    for update, cost in COSTS[preset].items():
        assert made.full_losses[update - 1] == pytest.approx(cost, rel=1e-12)


def test_published_outputs_of_the_paths_tutorial() -> None:
    experiment = load_preset("paths-3-3-2-published").experiment
    before = experiment.training.outputs(experiment.parameters).ravel()
    np.testing.assert_allclose(before, [0.79830536, 0.83580604, 0.80449064, 0.83875726], atol=1e-7, rtol=0)
    made = advance(experiment.training, experiment.start, 1000)
    after = experiment.training.outputs(made.state.parameters).ravel()
    np.testing.assert_allclose(after, [0.94960757, 0.04997468, 0.05540789, 0.94511535], atol=1e-7, rtol=0)
    assert experiment.badge is not None
    assert "averaged" in experiment.badge.en


def test_the_first_forward_pass_of_hiring() -> None:
    experiment = load_preset("hiring").experiment
    trace = trace_update(experiment.training, experiment.start)
    for layer, z in enumerate(([-0.18, 0.58], [0.64809426, 0.54106741], [0.04432078]), start=1):
        np.testing.assert_allclose(trace.z[layer][0], z, atol=5e-9)
    for layer, a in enumerate(([0.45512111, 0.64106741], [0.65658088, 0.63206069], [0.51107838]), start=1):
        np.testing.assert_allclose(trace.a[layer][0], a, atol=5e-9)


def test_the_hand_calculation_of_2_3_1() -> None:
    experiment = load_preset("forward-2-3-1").experiment
    trace = trace_update(experiment.training, experiment.start)
    np.testing.assert_allclose(trace.z[1], [[0.24, 0.52, 0.8]], rtol=1e-12)
    assert trace.a[2][0, 0] == pytest.approx(0.6197278530783294, rel=1e-12)
    assert trace.loss == pytest.approx(0.0723034528622083, rel=1e-12)
    np.testing.assert_allclose(
        trace.gradient.w[1],
        [
            [-0.0008833873177860607, -0.0016764347896041677, -0.002300391564690983],
            [-0.001104234147232576, -0.0020955434870052097, -0.0028754894558637284],
        ],
        rtol=1e-9,
    )
    np.testing.assert_allclose(
        trace.gradient.w[2].ravel(), [-0.05015981737315736, -0.05620305573294391, -0.06183339286224662], rtol=1e-9
    )
    np.testing.assert_array_equal(trace.after.b[1], trace.before.b[1])
    linear = load_preset("linear-2-3-1").experiment
    assert trace_update(linear.training, linear.start).a[2][0, 0] == pytest.approx(0.468, rel=1e-12)


def test_the_first_update_of_mazurs_example() -> None:
    experiment = load_preset("mazur-2-2-2").experiment
    trace = trace_update(experiment.training, experiment.start)
    assert trace.loss == pytest.approx(0.298371109, abs=5e-10)
    expected = ([0.149780716, 0.24975114, 0.19956143, 0.29950229], [0.35891648, 0.51130127, 0.408666186, 0.561370121])
    for layer, weights in enumerate(expected, start=1):
        np.testing.assert_allclose(trace.after.w[layer].ravel(), weights, atol=5e-9)


@pytest.mark.parametrize(("seed", "path"), [(0, "reference"), (3, "kernel"), (11, "kernel")])
def test_shuffled_mini_batches_end_in_the_published_band(kernel: None, seed: int, path: str) -> None:
    experiment = load_preset("hiring-four-shuffled").experiment
    changed = replace(experiment, settings=experiment.settings.changed("seed", seed))
    made = advance_on(path, changed.training, changed.start, changed.total_updates, watch=False)
    assert 0.00076260 <= changed.training.loss_on(made.state.parameters) <= 0.00076272


def test_stochastic_runs_depend_on_the_seed_alone() -> None:
    experiment = load_preset("hiring-four-stochastic").experiment
    assert experiment.training.plan.updates_per_epoch == 1
    curves = [
        advance(changed.training, changed.start, 200).batch_losses
        for changed in (replace(experiment, settings=experiment.settings.changed("seed", seed)) for seed in (1, 1, 2))
    ]
    np.testing.assert_array_equal(curves[0], curves[1])
    assert (curves[0] != curves[2]).any()


def test_the_stuck_start_stays_stuck() -> None:
    experiment = load_preset("xor-stuck").experiment
    made = advance(experiment.training, experiment.start, experiment.total_updates, watch=False)
    assert experiment.training.loss_on(made.state.parameters) > 0.05


def test_every_preset_file_is_listed_and_has_both_languages() -> None:
    files = {path.name.removesuffix(".bpsim.json") for path in resource_path("presets").glob("*.json")}
    assert files == set(PRESET_IDS) == {preset.id for preset in presets()}
    for preset in PRESET_IDS:
        experiment = load_preset(preset).experiment
        assert experiment.title.other("en"), preset
        assert experiment.story.other("en"), preset
        assert len(experiment.story.zh) > 40, preset
        assert dumps(loads(dumps(load_preset(preset)))) == dumps(load_preset(preset))


def test_every_preset_says_what_it_is_good_for_in_both_languages() -> None:
    assert set(USES) == set(PRESET_IDS)
    assert len({use.en for use in USES.values()}) == len({use.zh for use in USES.values()}) == len(PRESET_IDS)
    for preset in presets():
        assert preset.use == USES[preset.id]
        assert preset.use.other("en"), preset.id
        assert len(preset.use.en) <= 60, preset.id  # two lines of a card
        assert preset.story == load_preset(preset.id).experiment.story
