"""bpsim new: an experiment with a data set that is drawn, or comes with bpsim."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bpsim.cli import main
from bpsim.session.data.generated import GENERATED, Recipe, generated
from bpsim.session.data.shipped import SETS
from bpsim.session.files.fileformat import read_file
from tests.cli.asking import refused

Capture = pytest.CaptureFixture[str]


def test_the_file_holds_the_samples_that_the_seed_draws(capsys: Capture, tmp_path: Path) -> None:
    out = tmp_path / "spiral.bpsim.json"
    words = ["spiral", "--noise", "0.1", "--count", "40", "--test", "0.25", "--seed", "9", "--hidden", "8,4"]
    assert main(["new", *words, "--activation", "relu", "--title", "Mine", "--out", str(out)]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == [
        "samples  30 to train with, 10 to test with",
        "network  2-8-4-1, relu, relu, sigmoid, loss bce",
    ]
    made, data = read_file(out).experiment, generated(Recipe("spiral", 40, 0.1, 9, 0.25))
    assert made.title.en == "Mine"
    assert np.array_equal(made.x, data.samples.x)
    assert data.test is not None
    assert made.samples.same_as(data.samples)
    assert data.test.same_as(made.test)


def test_settings_and_a_function_can_be_given(capsys: Capture, tmp_path: Path) -> None:
    out = tmp_path / "bell.bpsim.json"
    words = ["function", "--function", "exp(-4 x^2)", "--noise", "0", "--set", "learning_rate=0.3", "--json"]
    assert main(["new", *words, "--set", "init_seed=4", "--out", str(out)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["layers"] == [1, 8, 1]
    assert (told["training_samples"], told["test_samples"]) == (60, 0)
    made = read_file(out).experiment
    assert made.settings.learning_rate == 0.3
    assert np.abs(made.t[:, 0] - np.exp(-4 * made.x[:, 0] ** 2)).max() < 1e-4
    again = tmp_path / "again.bpsim.json"
    assert main(["new", "function", "--set", "init_seed=5", "--out", str(again)]) == 0
    assert not np.array_equal(read_file(again).experiment.parameters.flat, made.parameters.flat)


def test_a_shipped_set_is_named_not_copied(capsys: Capture, tmp_path: Path) -> None:
    out = tmp_path / "iris.bpsim.json"
    assert main(["new", "iris", "--test", "0.3", "--out", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["data"] == {"set": "iris", "train": 105, "test": 45, "seed": 1}


def test_all_of_them_are_listed(capsys: Capture) -> None:
    assert main(["data", "--json"]) == 0
    assert {row["id"] for row in json.loads(capsys.readouterr().out)} == {*GENERATED, *SETS}
    assert main(["data"]) == 0
    assert "f(x) = sin(π x)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("swirl",), "SET: must be one of clouds"),
        (("iris", "--count", "3"), "--count: goes with a set that is generated"),
        (("iris", "--noise", "1"), "--noise: goes with a set that is generated"),
        (("moons", "--function", "x"), "--function: is not asked for"),
        (("sine", "--function", "sin("), "--function: stops too early"),
        (("clouds", "--count", "1"), "--count: must be from 2 to 5000"),
        (("clouds", "--hidden", "8;8"), "--hidden: must be sizes like"),
        (("clouds", "--activation", "softmax"), "--activation: must be one of"),
        (("clouds", "--noise", "-1"), "--noise: must be a number from 0 on"),
        (("clouds", "--set", "batch_size=300"), "training.batch_size"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_written(
    capsys: Capture, tmp_path: Path, words: tuple[str, ...], named: str
) -> None:
    out = tmp_path / "out.json"
    assert named in refused(capsys, "new", *words, "--out", str(out))
    assert not out.exists()


def test_import_says_which_command_takes_a_set(capsys: Capture, tmp_path: Path) -> None:
    assert "bpsim new iris" in refused(capsys, "import", "iris", "--out", str(tmp_path / "out.json"))
