"""Whatever is wrong is told in one clear line, with status 2."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bpsim.session.files.fileformat import BYTE_LIMIT
from tests.cli.asking import GOOD, Capture, changed, refused, said


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["train", "nosuch"], "nosuch: is neither a file nor a preset; presets are: hiring,"),
        (["train", "hirng"], "presets are: hiring, hiring-two, hiring-four, hiring-four-minibatch, … (bpsim presets)"),
        (["train", "iris"], "presets are: iris-4-6-3, "),
        (["trace", "nosuch.bpsim.json"], "nosuch.bpsim.json: No such file"),
        (["train", "."], "Is a directory"),
        (["train", "x" * 5000], "File name too long"),
        (["train"], "required: PRESET|FILE"),
        (["train", "hiring", "xor"], "unrecognized arguments: xor"),
        (["train", "hiring", "--upd", "3"], "unrecognized arguments"),
        (["train", "hiring", "--updates", "3", "--epochs", "3"], "not allowed with"),
        (["train", "hiring", "--updates", "-1"], "--updates: must be a whole number from 0"),
        (["train", "hiring", "--epochs", "1.5"], "--epochs: must be a whole number from 0"),
        (["trace", "hiring", "--update", "many"], "--update: must be a whole number from 0"),
        (["train", "hiring", "--set", "speed=3"], "--set speed: is not a training setting; these are: learning_rate,"),
        (["train", "hiring", "--set", "speed"], "--set: must have the form KEY=VALUE, not 'speed'"),
        (["train", "hiring", "--set", "=3"], "--set: must have the form KEY=VALUE"),
        (["train", "hiring", "--set", "a\x1b[2Jb\n=3"], r"--set a\x1b[2Jb"),
        (["train", "hiring", "--set", "learning_rate=-1"], "--set learning_rate: must be greater than 0, not -1"),
        (["train", "hiring", "--set", "learning_rate=0"], "must be greater than 0"),
        (["train", "hiring", "--set", "learning_rate=NaN"], "must be a finite number, not nan"),
        (["train", "hiring", "--set", "learning_rate=1e999"], "must be a finite number, not inf"),
        (["train", "hiring", "--set", "learning_rate=" + "9" * 400], "must be a finite number, not inf"),
        (["train", "hiring", "--set", "seed=" + "9" * 5000], "--set seed: must be a whole number"),
        (["train", "hiring", "--set", "learning_rate=fast"], "must be a finite number, not 'fast'"),
        (["train", "hiring", "--set", "learning_rate="], "must be a finite number, not ''"),
        (["train", "hiring", "--set", "learning_rate=" + "[" * 9999], "must be a finite number"),
        (["train", "hiring", "--set", "batch_size=0"], "--set batch_size: must be a whole number from 1"),
        (["train", "hiring", "--set", "batch_size=2"], "batch_size: must be 'all' or from 1 to 1, the number"),
        (["train", "hiring", "--set", "order=random"], "must be one of sequential, shuffled, "),
        (["train", "hiring", "--set", "epochs=0"], "--set epochs: must be a whole number from 1"),
        (["train", "hiring", "--set", "train_biases=yes"], "must be true or false, not 'yes'"),
        (["train", "hiring", "--set", "frozen=w[9][0,0]"], "frozen[0]: must name a parameter of this network"),
        (["train", "hiring", "--set", "loss=cce"], "loss: 'cce' needs the output activation 'softmax', not 'sigmoid'"),
        (["train", "hiring", "--set", "optimizer=magic"], "must be one of sgd"),
        (["train", "hiring", "--losses", "nosuch/curve.csv"], "nosuch/curve.csv: No such file or directory"),
        (["train", "hiring", "--losses", "."], ".: is a folder, not a file"),
        (["trace", "linear-2-3-1", "--set", "learning_rate=1000", "--update", "9999"], "training diverges at update"),
        (["screenshot", "hiring"], "required: --out"),
        (["screenshot", "hiring", "--out", "x.jpg"], "--out: must end in .png, not 'x.jpg'"),
        (["screenshot", "hiring", "--out", "nosuch/x.png"], "nosuch/x.png: No such file or directory"),
        (["screenshot", "nosuch", "--out", "x.png"], "nosuch: is neither a file nor a preset"),
        (["screenshot", "hiring", "--out", "x.png", "--size", "big"], "--size: must be like 1440x900"),
        (["screenshot", "hiring", "--out", "x.png", "--size", "20x20"], "--size: must be like 1440x900"),
        (["screenshot", "hiring", "--out", "x.png", "--lang", "fr"], "--lang: invalid choice: 'fr'"),
        (["screenshot", "hiring", "--out", "x.png", "--frame", "99"], "--frame: must be from 0 to 35"),
        (["worksheet", "hiring", "--out", "x.pdf", "--fast"], "--fast (see 'bpsim worksheet --help')"),
        (["trian", "hiring"], "'trian' is not a command; these are: presets, train,"),
        (["--nosuch"], "unrecognized arguments: --nosuch"),
    ],
)  # fmt: skip
def test_bad_words_are_told_in_one_line(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert says in refused(capsys, *words)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is damaged or cut off"),
        (GOOD[: len(GOOD) // 2], "is damaged or cut off"),
        ("[" * 100_000, "nested too deeply"),
        ("[]", "must be an object in braces"),
        ("{}", "is no experiment of bpsim"),
        (changed(GOOD, format=99), "format: was written by a newer bpsim: format 99, and this one, "),
        (changed(GOOD, surprise=1), "surprise: is not a known field"),
        (GOOD.replace("0.8", "NaN", 1), "every number must be finite"),
        (GOOD.replace("0.8", "Infinity", 1), "every number must be finite"),
        (GOOD.replace("0.8", "1e999", 1), "network.weights[0][0][0]: must be a finite number"),
        (changed(GOOD, network__layers=[2]), "network.layers: needs an input layer and at least one more"),
        (changed(GOOD, network__layers=[2, 0, 2, 1]), "network.layers[1]: must be a whole number of at least 1"),
        (changed(GOOD, network__layers=[2, 10**9, 2, 1]), "network.layers"),
        (changed(GOOD, network__weights=[[[1.0]]]), "network.weights: needs one entry for each of the 3"),
        (
            changed(GOOD, network__activations=["sigmoid", "magic", "sigmoid"]),
            "network.activations[1]: must be one of",
        ),
        (changed(GOOD, network__biases=[[0, 0], [0, 0], ["<b>x</b>"]]), "network.biases[2][0]: must be a number"),
        (changed(GOOD, data__inputs=[[1.0]]), "data.inputs[0]: must have 2 values, not 1"),
        (changed(GOOD, training__learning_rate=-1), "training.learning_rate: must be greater than 0"),
        (changed(GOOD, training__batch_size=0), "training.batch_size"),
        (changed(GOOD, training__batch_size=5), "training.batch_size: must be 'all' or from 1 to 1"),
        (changed(GOOD, **{"training__\x1b[31m\nred": 5}), "training.\\x1b[31m red: is not a known field"),
    ],
)
def test_bad_files_are_told_in_one_line(capsys: Capture, tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "bad.bpsim.json"
    path.write_text(text, encoding="utf-8")
    for command in ("train", "trace", "check"):
        line = refused(capsys, command, str(path))
        assert says in line
        assert str(path) in line


def test_a_file_that_is_no_text(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "bad.bpsim.json"
    path.write_bytes(b"\x89PNG\xff\xfe")
    assert "is not a text in UTF-8" in refused(capsys, "train", str(path))


def test_a_huge_file(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "huge.bpsim.json"
    with path.open("wb") as stream:
        stream.truncate(BYTE_LIMIT + 1)
    assert "an experiment has at most" in refused(capsys, "train", str(path))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is unwritable to root")
def test_an_unwritable_losses_file_is_refused_before_training(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "curve.csv"
    path.write_text("precious")
    path.chmod(0o444)
    assert "Permission denied" in refused(capsys, "train", "hiring", "--epochs", "999999999", "--losses", str(path))
    assert path.read_text() == "precious"


@pytest.mark.parametrize(
    "words",
    [
        ["train", "FILE", "--losses", "FILE"], ["export", "FILE", "--format", "json", "--what", "trace", "--out", "FILE"],
        ["import", "FILE", "--out", "./FILE"],
    ],
)  # fmt: skip
def test_the_file_that_is_read_is_never_written_over(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mine.json").write_text(GOOD, encoding="utf-8")
    line = refused(capsys, *(word.replace("FILE", "mine.json") for word in words))
    assert "must be another file than the one that is read" in line
    assert Path("mine.json").read_text(encoding="utf-8") == GOOD


def test_names_cannot_speak_to_the_terminal(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "mine.bpsim.json"
    path.write_text(changed(GOOD, title="<b>\x1b[2Jgone", data__names=["two\nlines \x07"]), encoding="utf-8")
    for words in (["train", str(path), "--updates", "1"], ["trace", str(path)]):
        text = said(capsys, *words)
        assert all(line.isprintable() for line in text.splitlines())
        assert "two\N{REPLACEMENT CHARACTER}lines" in text
