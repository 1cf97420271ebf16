"""bpsim what-if: the edges of a setting as a table, as JSON and as a picture."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.asking import Capture, refused, said, value

SHORT = ("--set", "epochs=60")


def test_json_and_the_table_say_the_same(capsys: Capture) -> None:
    found = value(capsys, "what-if", "linear-2-3-1", "learning_rate", *SHORT)
    assert (found["setting"], found["epochs"], found["all_epochs"]) == ("learning_rate", 60, 60)
    assert found["complete"]
    assert found["stretches"][-1]["verdict"] == "diverged"
    assert all(run["loss"] is None for run in found["runs"] if run["verdict"] == "diverged")
    assert found["best"]["loss"] == min(run["loss"] for run in found["runs"] if run["loss"] is not None)
    lines = said(capsys, "what-if", "linear-2-3-1", "learning_rate", *SHORT).splitlines()
    rows = [line.split() for line in lines[4 : 4 + len(found["stretches"])]]
    assert [row[:2] for row in rows] == [[f"{s['from']:g}", f"{s['to']:g}"] for s in found["stretches"]]
    assert rows[-1][-1] == "diverges"
    assert lines[-1].startswith(f"{found['best']['value']:g} ends best")


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_a_picture_is_written(capsys: Capture, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"edges.{suffix}"
    said(capsys, "what-if", "linear-2-3-1", "learning_rate", *SHORT, "--out", str(out))
    content = out.read_bytes()
    assert content.startswith(b"\x89PNG" if suffix == "png" else b"<?xml")
    if suffix == "svg":
        text = content.decode()
        assert "diverges from" in text
        assert "learning rate" in text


def test_refusals(capsys: Capture, tmp_path: Path) -> None:
    assert "must be one of learning_rate, momentum, batch_size" in refused(capsys, "what-if", "xor", "seed")
    assert "momentum: has no effect" in refused(capsys, "what-if", "xor", "momentum")
    out = str(tmp_path / "edges.gif")
    assert "--out: must end in .png, .svg, .pdf" in refused(capsys, "what-if", "xor", "learning_rate", "--out", out)
