"""bpsim train: the published figures, lengths, settings, stop rules, the losses file."""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path

import pytest

from bpsim.session.files.presets import load_preset
from tests.cli.asking import GOOD, Capture, changed, refused, said, value


def test_train_gives_the_published_figures(capsys: Capture) -> None:
    result = value(capsys, "train", "hiring")
    assert list(result) == [
        "preset", "updates", "epochs", "loss", "accuracy", "outputs", "weights", "biases", "diverged",
    ]  # fmt: skip
    assert result["preset"] == "hiring"
    assert (result["updates"], result["epochs"], result["diverged"]) == (10000, 10000, None)
    assert result["outputs"][0][0] == pytest.approx(0.9855145377342454, abs=1e-9)
    assert result["loss"] == pytest.approx(0.00010491430852630085, abs=1e-9)
    assert [[len(w), len(w[0])] for w in result["weights"]] == [[2, 2], [2, 2], [2, 1]]
    assert [len(b) for b in result["biases"]] == [2, 2, 1]


@pytest.mark.parametrize(
    ("words", "updates", "epochs"),
    [
        (["--updates", "0"], 0, 0),
        (["--updates", "3"], 3, 1),
        (["--epochs", "3"], 6, 3),
        (["--epochs", "0"], 0, 0),
        (["--set", "epochs=5"], 10, 5),
        (["--epochs", "2", "--set", "batch_size=all"], 2, 2),
        (["--epochs", "2", "--set", "batch_size=3", "--set", "last_batch=drop"], 2, 2),
    ],
)
def test_train_is_as_long_as_asked(capsys: Capture, words: list[str], updates: int, epochs: int) -> None:
    result = value(capsys, "train", "hiring-four", "--set", "batch_size=2", *words)
    assert (result["updates"], result["epochs"]) == (updates, epochs)


def test_train_takes_every_setting_by_its_name(capsys: Capture) -> None:
    words = [
        "learning_rate=0.5", "batch_size=2", "order=shuffled", "updates_per_epoch=null", "last_batch=use",
        "epochs=2", "seed=7", "init_seed=3", "loss=mse", "weight_reduction=sum", "bias_reduction=mean",
        "train_biases=true", "frozen=w[1][0,1];b[2][0]", "optimizer=adam", "beta1=0.8",
        "beta2=0.99", "epsilon=1e-6", "momentum=0.5", "decay=0.8", "schedule=cosine", "schedule_epochs=5",
        "schedule_factor=0.1", "l1=0.001", "l2=0.01", "stop_when=loss < 1e-9", "stop_change=null",
    ]  # fmt: skip
    arguments = [argument for word in words for argument in ("--set", word)]
    result = value(capsys, "train", "hiring-four", *arguments)
    before = load_preset("hiring-four").experiment.parameters
    assert result["updates"] == 4
    assert result["weights"][0][0][1] == before.w[1][0, 1]
    assert result["weights"][0][0][0] != before.w[1][0, 0]
    assert result["biases"][1][0] == before.b[2][0]


def test_train_stops_by_its_rules(capsys: Capture) -> None:
    reached = value(capsys, "train", "hiring", "--set", "stop_loss=0.01")
    assert 0 < reached["updates"] < 10000
    assert reached["loss"] <= 0.01
    assert "Stopped after" in said(capsys, "train", "hiring", "--set", "stop_loss=0.01")
    assert "less than stop_change" in said(capsys, "train", "hiring", "--set", "stop_change=1e-2")


def test_a_diverged_run_says_where_and_has_no_number_that_is_none(capsys: Capture, tmp_path: Path) -> None:
    words = ["train", "linear-2-3-1", "--set", "learning_rate=1000", "--losses", str(tmp_path / "curve.csv")]
    result = value(capsys, *words)
    assert result["diverged"] == result["updates"]
    assert result["loss"] is None
    assert f"Diverged: the loss of update {result['diverged']} is not" in said(capsys, *words)
    last = (tmp_path / "curve.csv").read_text().splitlines()[-1].split(",")
    assert last[0] == str(result["updates"])
    assert last[2] == ""
    # the very last update is no exception
    assert value(capsys, *words, "--updates", str(result["diverged"]))["diverged"] == result["diverged"]
    assert value(capsys, *words, "--updates", str(result["diverged"] - 1))["diverged"] is None


def test_train_tells_people_the_predictions(capsys: Capture) -> None:
    text = said(capsys, "train", "hiring", "--updates", "0")
    assert text.splitlines()[0] == "Hiring: one applicant"
    assert "Zhang San" in text
    assert "hired (right)" in text


def test_train_names_a_saturated_output(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "saturated.bpsim.json"
    path.write_text(changed(GOOD, network__biases=[[0.0, 0.0], [0.0, 0.0], [-20.0]]), encoding="utf-8")
    assert "Saturated: output 1 answers 1 sample wrongly" in said(capsys, "train", str(path), "--epochs", "9")


def test_losses_file_row_by_row(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "curve.csv"
    words = ["train", "hiring-four", "--set", "batch_size=3", "--updates", "5"]
    result = value(capsys, *words, "--losses", str(path))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "update,epoch,batch_loss,full_loss,accuracy"
    rows = list(csv.DictReader(lines))
    assert [(row["update"], row["epoch"]) for row in rows] == [
        ("0", "0"), ("1", "0"), ("2", "1"), ("3", "1"), ("4", "2"), ("5", "2"),
    ]  # fmt: skip
    assert [row["full_loss"] != "" for row in rows] == [True, False, True, False, True, False]
    assert [row["batch_loss"] != "" for row in rows] == [True] * 5 + [False]
    for row in rows[:-1]:
        trace = value(capsys, "trace", "hiring-four", "--set", "batch_size=3", "--update", row["update"])
        assert float(row["batch_loss"]) == pytest.approx(trace["loss"], rel=1e-12)
    assert value(capsys, *words[:-1], "4")["loss"] == float(rows[4]["full_loss"])
    assert result["updates"] == 5
    assert os.listdir(tmp_path) == ["curve.csv"]


def test_losses_file_of_no_updates(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "curve.csv"
    result = value(capsys, "train", "hiring", "--updates", "0", "--losses", str(path))
    assert path.read_text() == f"update,epoch,batch_loss,full_loss,accuracy\n0,0,,{result['loss']!r},1.0\n"


def test_losses_are_the_same_numbers_with_and_without_a_file(capsys: Capture, tmp_path: Path) -> None:
    words = ["train", "hiring-four-shuffled", "--epochs", "20"]
    assert value(capsys, *words) == value(capsys, *words, "--losses", str(tmp_path / "curve.csv"))


@pytest.mark.skipif(sys.platform == "win32", reason="no device files there")
def test_a_device_is_written_to_and_not_replaced(capsys: Capture) -> None:
    said(capsys, "train", "hiring", "--updates", "1", "--losses", os.devnull)
    assert not Path(os.devnull).is_file()


def test_a_stop_at_small_changes_counts_the_last_update(capsys: Capture) -> None:
    lines = said(capsys, "train", "hiring", "--set", "stop_change=0.001").splitlines()
    assert lines[1] == "305 updates, 305 epochs"
    assert lines[-1].startswith("Stopped after 305 updates: every parameter changed by less")


def test_training_ends_at_the_update_that_find_names(capsys: Capture) -> None:
    for condition in ("accuracy = 1", "y1 > 0.55 for Zhang San", "Li Si right"):
        found = value(capsys, "find", "hiring-four", condition)
        ended = value(capsys, "train", "hiring-four", "--set", f"stop_when={condition}")
        assert ended["updates"] == found["update"] > 0
    words = said(capsys, "train", "hiring-four", "--set", "stop_when=Li Si right")
    assert f"Stopped after {ended['updates']} updates: right >= 1.0 for sample 2." in words


def test_another_weight_seed_draws_anew_what_was_drawn(capsys: Capture) -> None:
    """The seed of the order leaves the weights as they are."""

    def first_weights(preset: str, *words: str) -> object:
        return value(capsys, "train", preset, "--set", "epochs=1", "--set", "learning_rate=1e-300", *words)["weights"]

    for preset, drawn in (("circle-2-4-1", True), ("hiring-four", False)):
        usual = first_weights(preset)
        assert first_weights(preset, "--set", "seed=9") == usual
        assert (first_weights(preset, "--set", "init_seed=9") != usual) == drawn


def test_a_number_may_have_a_decimal_comma_but_a_count_none(capsys: Capture) -> None:
    words = ("train", "xor", "--epochs", "2", "--json", "--set")
    assert value(capsys, *words, "learning_rate=0,5") == value(capsys, *words, "learning_rate=1/2")
    assert "epochs" in refused(capsys, "train", "xor", "--set", "epochs=1,000")
