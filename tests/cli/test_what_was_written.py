"""Every command that writes a file says which, and how large it is; a program that asks for JSON is told nothing more."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bpsim.cli import main

Capture = pytest.CaptureFixture[str]

COMMANDS = {
    "export csv": (["export", "hiring", "--format", "csv", "--what", "trace"], "--out", "trace.csv"),
    "export svg": (["export", "hiring", "--format", "svg"], "--out", "picture.svg"),
    "export numpy": (["export", "hiring", "--format", "numpy"], "--out", "program.py"),
    "screenshot": (["screenshot", "hiring"], "--out", "window.png"),
    "worksheet": (["worksheet", "hiring"], "--out", "sheet.pdf"),
    "new": (["new", "circle"], "--out", "circle.bpsim.json"),
    "import": (["import", "DATA"], "--out", "table.bpsim.json"),
    "train": (["train", "hiring", "--epochs", "3"], "--losses", "losses.csv"),
    "landscape": (["landscape", "xor", "--update", "5", "--size", "5"], "--table", "heights.csv"),
    "health": (["health", "xor", "--update", "5"], "--table", "health.csv"),
    "what-if": (["what-if", "hiring", "learning_rate", "--set", "epochs=2"], "--out", "edges.svg"),
}
WITH_JSON = ("new", "import", "train", "landscape", "health", "what-if")


def words_of(command: str, folder: Path) -> tuple[list[str], Path]:
    words, option, name = COMMANDS[command]
    data = folder / "data.csv"
    data.write_text("a,b,y\n1,2,3\n2,3,5\n4,1,5\n", encoding="utf-8")
    return [str(data) if word == "DATA" else word for word in words] + [option, str(folder / name)], folder / name


@pytest.mark.parametrize("command", list(COMMANDS))
def test_what_was_written_is_said_in_one_line(capsys: Capture, tmp_path: Path, command: str) -> None:
    words, out = words_of(command, tmp_path)
    assert main(words) == 0
    said = [line for line in capsys.readouterr().out.splitlines() if line.startswith("written ")]
    assert len(said) == 1
    match = re.fullmatch(r"written  (.+) \((\S+) (bytes|kB|MB)\)", said[0])
    assert match is not None
    assert match[1] == str(out)
    size = float(match[2]) * {"bytes": 1, "kB": 1e3, "MB": 1e6}[match[3]]
    assert size == pytest.approx(out.stat().st_size, rel=0.01)


@pytest.mark.parametrize("command", WITH_JSON)
def test_json_stays_one_value(capsys: Capture, tmp_path: Path, command: str) -> None:
    words, out = words_of(command, tmp_path)
    assert main([*words, "--json"]) == 0
    json.loads(capsys.readouterr().out)
    assert out.exists()


def test_a_worksheet_and_its_key_are_both_said(capsys: Capture, tmp_path: Path) -> None:
    sheet, key = tmp_path / "sheet.pdf", tmp_path / "key.pdf"
    assert main(["worksheet", "hiring", "--out", str(sheet), "--key", str(key)]) == 0
    assert [line.split(" (")[0] for line in capsys.readouterr().out.splitlines()] == [
        f"written  {sheet}",
        f"written  {key}",
    ]


def test_of_a_device_nothing_is_said(capsys: Capture) -> None:
    assert main(["export", "hiring", "--format", "numpy", "--out", "/dev/null"]) == 0
    assert capsys.readouterr().out == ""
