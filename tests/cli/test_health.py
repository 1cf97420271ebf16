"""bpsim health: what the page says, on the command line."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from bpsim.session.files.presets import load_preset
from bpsim.session.health.along import places_of
from bpsim.session.health.measuring import measured
from bpsim.session.health.taking import QUANTITIES, take
from bpsim.session.running.run import Run
from tests.cli.asking import refused, said, value

Capture = pytest.CaptureFixture[str]


def test_its_numbers_are_those_of_the_state(capsys: Capture) -> None:
    found = value(capsys, "health", "hiring-four", "--update", "7")
    experiment = load_preset("hiring-four").experiment
    run = Run.begin(experiment)
    run.ensure(7)
    taken = take(experiment.training, run.state(7))
    assert taken is not None
    health = measured(taken)
    assert (found["update"], found["samples"], found["of_samples"]) == (7, 4, 4)
    for layer, told in enumerate(found["layers"]):
        for row, quantity in enumerate(QUANTITIES):
            np.testing.assert_allclose(told["quantiles"][quantity], health.quantiles[row, layer], rtol=1e-12)
        assert told["norm"] == pytest.approx(health.norms[layer])
        assert told["dead"] == told["saturated"] == 0
    assert found["layers"][0]["factor"] == pytest.approx(health.norms[0] / health.norms[1])
    assert found["layers"][-1]["factor"] is None


def test_people_read_sentences(capsys: Capture) -> None:
    text = said(capsys, "health", "hiring", "--update", "136")
    assert "after 136 updates, over 1 sample" in text
    assert "layer 3: no neuron is dead or saturated." in text
    assert "From layer 2 to layer 1 the gradient's norm" in text


def test_a_run_that_diverges_is_told_of_as_far_as_it_goes(capsys: Capture) -> None:
    text = said(capsys, "health", "linear-2-3-1", "--set", "learning_rate=1e9", "--set", "epochs=500")
    assert "training diverges at update" in text
    assert "cannot be reached" in refused(
        capsys, "health", "linear-2-3-1", "--set", "learning_rate=1e9", "--update", "400"
    )


def test_a_table_has_a_row_for_each_layer_at_states_over_the_run(capsys: Capture, tmp_path: Path) -> None:
    out = tmp_path / "health.csv"
    said(capsys, "health", "xor", "--update", "600", "--table", str(out))
    with out.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    run = Run.begin(load_preset("xor").experiment)
    run.ensure(600)
    assert [int(row["update"]) for row in rows if row["layer"] == "1"] == places_of(run)
    taken = take(run.training_at(0), run.state(600))
    assert taken is not None
    last, health = rows[-1], measured(taken)
    assert float(last["z_50"]) == pytest.approx(health.quantiles[0, 1, 2])
    assert last["factor"] == ""
    assert float(last["norm"]) == pytest.approx(health.norms[1])


def test_of_a_large_set_it_says_how_many_samples(capsys: Capture) -> None:
    text = said(capsys, "health", "mnist-784-30-10", "--update", "0")
    assert "of 5000, evenly spaced" in text


@pytest.mark.parametrize("words", [["nothing"], ["xor", "--update", "-1"], ["xor", "--table", "/no/such/folder/x.csv"]])
def test_what_cannot_be_is_told(capsys: Capture, words: list[str]) -> None:
    refused(capsys, "health", *words)
