"""bpsim race: the lanes in a table or as JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.racing.race_edits import with_lane_added
from tests.cli.asking import Capture, refused, said, value


def test_the_published_learning_rates(capsys: Capture) -> None:
    result = value(capsys, "race", "race-learning-rate")
    assert (result["preset"], result["epochs"]) == ("race-learning-rate", 3000)
    lanes = result["lanes"]
    assert [lane["settings"] for lane in lanes] == [{"learning_rate": rate} for rate in (0.1, 1.0, 10.0, 100.0)]
    for lane, loss in zip(lanes, (0.117, 0.00041, 0.000028, 0.25), strict=True):
        assert lane["loss"] == pytest.approx(loss, rel=0.02)
        assert lane["diverged"] is None
    assert [lane["saturated"] for lane in lanes] == [[], [], [], [0]]
    assert list(lanes[0]) == [
        "name", "settings", "updates", "epochs", "samples_seen", "loss", "outputs", "diverged", "stopped", "saturated",
    ]  # fmt: skip


def test_without_lanes_the_three_methods_race(capsys: Capture) -> None:
    result = value(capsys, "race", "hiring-four", "--epochs", "3")
    assert [(lane["name"], lane["updates"], lane["samples_seen"]) for lane in result["lanes"]] == [
        ("Batch", 3, 12), ("Mini-batch", 6, 12), ("Stochastic", 12, 12),
    ]  # fmt: skip
    assert list(result["lanes"][0]["settings"]) == ["batch_size", "order"]
    assert result["usual_lanes"]
    assert not value(capsys, "race", "race-gradient-descent", "--epochs", "0")["usual_lanes"]


def test_the_usual_lanes_are_named_with_their_order(capsys: Capture) -> None:
    """The preset of this race has others: what is compared is said."""
    line = said(capsys, "race", "hiring-four", "--epochs", "3").splitlines()[2]
    assert line.endswith("Batch of all, sequential; Mini-batch of 2, shuffled; Stochastic of 1, shuffled")
    assert "usual lanes" not in said(capsys, "race", "race-gradient-descent", "--epochs", "3")


def test_lanes_of_ones_own_and_settings_for_all(capsys: Capture) -> None:
    words = [
        "--lane",
        "slow: learning_rate=0.1",
        "--lane",
        "frozen: frozen=w[1][0,1];b[2][0];batch_size=2",
        "--lane",
        "as set:",
    ]
    result = value(capsys, "race", "xor", "--epochs", "2", "--set", "learning_rate=0.7", *words)
    settings = [lane["settings"] for lane in result["lanes"]]
    assert [one["learning_rate"] for one in settings] == [0.1, 0.7, 0.7]
    assert [one["batch_size"] for one in settings] == [1, 2, 1]
    assert settings[1]["frozen"] == ["w[1][0,1]", "b[2][0]"]
    alone = value(capsys, "train", "xor", "--epochs", "2", "--set", "learning_rate=0.1")
    assert result["lanes"][0]["loss"] == alone["loss"]
    assert result["lanes"][0]["outputs"] == alone["outputs"]


def test_the_table_says_in_words_what_happened(capsys: Capture) -> None:
    text = said(
        capsys, "race", "linear-2-3-1", "--epochs", "200", "--lane", "wild: learning_rate=1000",
        "--lane", "tame: learning_rate=0.1", "--lane", "content: stop_when=full loss<=0.1 at epochs",
    )  # fmt: skip
    lines = text.splitlines()
    assert lines[0] == "Without activation functions: 2-3-1"
    assert "3 lanes from the same start" in lines[1]
    assert lines[3].split()[:3] == ["lane", "learning_rate", "stop_when"]
    assert lines[4].startswith("wild")
    assert "diverged at update 4" in lines[4]
    assert "diverged" not in lines[5]
    assert lines[6].endswith("stopped: stop_when")
    stuck = said(capsys, "race", "race-learning-rate", "--epochs", "200").splitlines()[-1]
    assert "saturated: output 1 answers" in stuck
    assert "diverged" not in stuck


def test_a_file_with_lanes(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "mine.bpsim.json"
    experiment = with_lane_added(load_preset("hiring-four").experiment, {"learning_rate": 3})
    write_file(path, FileContents(experiment))
    result = value(capsys, "race", str(path), "--epochs", "0")
    assert [lane["name"] for lane in result["lanes"]] == ["Batch", "Mini-batch", "Stochastic", "learning rate 3"]
    assert {lane["updates"] for lane in result["lanes"]} == {0}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["nosuch"], "nosuch: is neither a file nor a preset"),
        (["hiring", "--epochs", "-1"], "--epochs: must be a whole number from 0"),
        (["xor", "--set", "speed=1"], "--set speed: is not a training setting"),
        (["xor", "--lane", "fast"], "--lane: must have the form NAME: KEY=VALUE;KEY=VALUE, not 'fast'"),
        (["xor", "--lane", ": seed=1"], "--lane: must have the form NAME"),
        (["xor", "--lane", "a: fast"], "--lane 1: must have the form KEY=VALUE, not 'fast'"),
        (["xor", "--lane", "a:", "--lane", "b: learning_rate=-1"], "--lane 2 learning_rate: must be greater than 0"),
        (["xor", "--lane", "a: loss=mse"], "--lane 1 loss: must be the same in all lanes"),
        (["xor", "--lane", "a: epochs=5"], "--lane 1 epochs: must be the same in all lanes"),
        (["xor", "--lane", "a: speed=5"], "--lane 1 speed: is not a setting of a lane; these are: learning_rate,"),
        (["xor", "--lane", "a:", "--lane", "b: batch_size=9"], "--lane 2 batch_size: must be 'all' or from 1 to 4"),
        (["xor", *["--lane", "a:"] * 9], "--lane: must have at most 8 lanes, not 9"),
    ],
)
def test_bad_words_are_told_in_one_line(capsys: Capture, words: list[str], says: str) -> None:
    assert says in refused(capsys, "race", *words)
