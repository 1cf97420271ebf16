"""The list of presets, the help and the version; tests/cli has a file for each other command."""

from __future__ import annotations

import pytest

from bpsim import __version__
from bpsim.cli import main
from bpsim.session.files.presets import PRESET_IDS
from tests.cli.asking import Capture, said, value


def test_presets_are_listed_with_one_line_each(capsys: Capture) -> None:
    lines = said(capsys, "presets").splitlines()
    assert [line.split()[0] for line in lines] == list(PRESET_IDS)
    assert lines[0].split(maxsplit=2)[1:] == ["2-2-2-1", "Hiring: one applicant"]


def test_presets_as_json(capsys: Capture) -> None:
    listed = value(capsys, "presets")
    assert [row["id"] for row in listed] == list(PRESET_IDS)
    assert all(list(row) == ["id", "title", "layers"] for row in listed)
    assert listed[0] == {"id": "hiring", "title": "Hiring: one applicant", "layers": [2, 2, 2, 1]}


@pytest.mark.parametrize("words", [[], ["presets"], ["train"], ["trace"], ["check"], ["screenshot"]])
def test_help_has_examples(capsys: Capture, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    text = capsys.readouterr().out
    assert ended.value.code == 0
    assert "examples:" in text
    assert ("stop_change" in text) == (words in (["train"], ["trace"], ["check"]))
    assert max(map(len, text.splitlines())) <= 120


def test_version(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"bpsim {__version__}\n"
