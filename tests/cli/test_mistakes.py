"""Deliberately wrong programs on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bpsim.cli import main
from bpsim.engine.mistakes.names import MISTAKES
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import load_preset
from tests.cli.asking import Capture, said, value


def test_the_list_has_a_preset_for_every_mistake(capsys: Capture) -> None:
    text = said(capsys, "presets")
    assert all(f"mistake-{mistake}  " in text for mistake in MISTAKES)


def test_train_reproduces_mazurs_early_program(capsys: Capture) -> None:
    made = value(capsys, "train", "mistake-updated-weights", "--epochs", "10000")
    assert made["outputs"][0] == [pytest.approx(0.015912196, abs=5e-10), pytest.approx(0.984065734, abs=5e-10)]
    first = value(capsys, "train", "mazur-2-2-2", "--updates", "1", "--set", "mistake=updated-weights")
    assert first["loss"] == pytest.approx(0.29102792390544197, rel=1e-14)
    right = value(capsys, "train", "mistake-updated-weights", "--updates", "1", "--set", "mistake=")
    assert right["loss"] == pytest.approx(0.29102777369359933, rel=1e-14)


def test_check_says_which_parameters_the_factor_and_why(capsys: Capture) -> None:
    result = value(capsys, "check", "mistake-bias-mean", status=1)
    assert result["ok"] is False
    text = said(capsys, "check", "mistake-bias-mean", status=1)
    assert "5 of 20 parameters differ" in text
    assert "b[1][0], b[1][1], b[1][2], b[2][0], b[2][1]" in text
    assert "too small by a factor of 2" in text
    assert "Deliberately wrong: Biases averaged, weights summed (bias-mean)." in text
    assert "belong to one loss" in text


@pytest.mark.parametrize("mistake", MISTAKES)
def test_check_of_every_mistake(capsys: Capture, mistake: str) -> None:
    passes_at_first = mistake in ("equal-weights", "stale-batch")
    text = said(capsys, "check", f"mistake-{mistake}", status=0 if passes_at_first else 1)
    assert f"({mistake})" in text
    later = value(capsys, "check", f"mistake-{mistake}", "--update", "2", status=0 if mistake == "equal-weights" else 1)
    assert later["ok"] is (mistake == "equal-weights")


def test_the_sign_in_the_report(capsys: Capture) -> None:
    assert "each is -1 times the true gradient" in said(capsys, "check", "mistake-sign", status=1)
    text = said(capsys, "check", "hiring-four", "--set", "mistake=bias-mean", status=1)
    assert "too large by a factor of 4" in text


def test_a_riddle_is_not_given_away(capsys: Capture) -> None:
    for command, status in (("train", 0), ("check", 1), ("trace", 0)):
        words = ["--epochs", "3"] if command == "train" else []
        text = said(capsys, command, "hiring", "--set", "mistake=find-0", *words, status=status)
        assert "One mistake is on, deliberately: find it." in text
        assert not any(mistake in text for mistake in MISTAKES)


def test_trace_shows_the_wrong_values(capsys: Capture) -> None:
    wrong = value(capsys, "trace", "hiring", "--set", "mistake=sign")
    right = value(capsys, "trace", "hiring")
    for ours, theirs in zip(wrong["layers"], right["layers"], strict=True):
        assert ours["z"] == theirs["z"]
        assert ours["delta"] == [[-d for d in row] for row in theirs["delta"]]
    assert said(capsys, "trace", "mistake-sign").startswith("Deliberately wrong: Wrong sign of the error (sign).")


def test_race_of_a_mistake_and_the_correct_program(capsys: Capture) -> None:
    lanes = ["--lane", "wrong: mistake=one-path", "--lane", "right: mistake="]
    race = value(capsys, "race", "paths-3-3-2", "--epochs", "50", *lanes)
    wrong, right = (lane["loss"] for lane in race["lanes"])
    assert wrong > right


@pytest.mark.parametrize("name", ["train", "trace", "check", "race"])
def test_an_unknown_mistake_is_one_clear_line(capsys: Capture, name: str) -> None:
    assert main([name, "hiring", "--set", "mistake=sin"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("bpsim: error: --set mistake: must be one of sign, missing-derivative")
    assert told.count("\n") == 1


def test_the_help_lists_them(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["train", "--help"])
    assert "mistake            a deliberate mistake in the program; empty for none: sign, " in capsys.readouterr().out


def test_a_file_with_a_mistake(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "wrong.bpsim.json"
    write_file(path, load_preset("mistake-one-path"))
    assert value(capsys, "check", str(path), status=1)["ok"] is False
    assert value(capsys, "check", str(path), "--set", "mistake=")["ok"] is True
