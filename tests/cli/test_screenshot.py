"""bpsim screenshot: the picture that was asked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bpsim.commands.files import written_line
from bpsim.commands.options import SMALLEST_PICTURE
from tests.cli.asking import in_a_shell


def test_the_smallest_picture_is_the_smallest_window() -> None:
    from bpsim.gui.window.main_window import SMALLEST

    assert SMALLEST_PICTURE == SMALLEST


@pytest.mark.parametrize("words", [["--frame", "4", "--lang", "zh", "--theme", "dark"], ["--update", "3"]])
def test_screenshot_has_the_size_that_was_asked_for(tmp_path: Path, words: list[str]) -> None:
    out = tmp_path / "window.png"
    ended = in_a_shell("screenshot", "hiring", "--out", str(out), "--size", "1024x768", *words)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"{written_line(out)}\n", "")
    header = out.read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(header[16:20], "big"), int.from_bytes(header[20:24], "big")) == (1024, 768)


def test_screenshot_of_a_frame_that_is_not_there(tmp_path: Path) -> None:
    ended = in_a_shell("screenshot", "hiring", "--out", str(tmp_path / "x.png"), "--frame", "999")
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "frame: must be from 0 to" in ended.stderr
    assert os.listdir(tmp_path) == []
