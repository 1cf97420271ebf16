"""bpsim lesson check and list."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bpsim.cli import main

WRONG = "---\ntitle: T\nminutes: 5\npreset: hiring\n---\n# One\n:show z of Chief 9\n:shwo z\n"


def test_the_shipped_lessons_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "list"]) == 0
    assert "1-who-decides 10 min Who decides?" in [" ".join(x.split()) for x in capsys.readouterr().out.splitlines()]
    assert main(["lesson", "list", "--json"]) == 0
    listed = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert listed["1-who-decides"]["tasks"] >= 5


def test_a_right_lesson(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "check", "1-who-decides"]) == 0
    assert capsys.readouterr().out == "1-who-decides: right\n"


def test_every_mistake_has_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "l.md"
    file.write_text(WRONG, encoding="utf-8")
    assert main(["lesson", "check", "1-who-decides", str(file)]) == 2
    said = capsys.readouterr()
    assert said.out == "1-who-decides: right\n"
    first, second = said.err.splitlines()
    assert first.startswith(f"{file}: line 7: there is no neuron 'Chief 9'; there are Grades")
    assert second.startswith(f"{file}: line 8: there is no directive ':shwo'")
    assert main(["lesson", "check", str(file), "--json"]) == 2
    assert len(json.loads(capsys.readouterr().out)[str(file)]) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check"], "check: names no lesson to check; add a file"),
        (["check", "nonsense"], "nonsense: is neither a file nor a lesson; lessons are:"),
        (["check", "none.md"], "none.md: No such file or directory"),
        (["nonsense"], "nonsense: is neither a file nor a lesson"),
    ],
)
def test_what_is_no_lesson(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", *words]) == 2
    assert said in capsys.readouterr().err


def test_a_wrong_lesson_opens_no_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "l.md"
    file.write_text(WRONG, encoding="utf-8")
    assert main(["lesson", str(file)]) == 2
    assert "l.md: line 8: there is no directive" in capsys.readouterr().err
