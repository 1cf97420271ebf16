"""bpsim screenshot: the picture that was asked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bpsim.cli import main
from bpsim.commands.files import written_line
from bpsim.commands.options import SMALLEST_PICTURE
from bpsim.session.lessons.progress import progress_folder
from tests.cli.asking import Capture, in_a_shell, refused


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


def picture(tmp_path: Path, *words: str) -> bytes:
    """Made in this process, as a build of the guide makes many."""
    out = tmp_path / "picture.png"
    assert main(["screenshot", "hiring", "--size", "940x600", "--out", str(out), *words]) == 0
    return out.read_bytes()


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BPSIM_STATE", str(tmp_path / "state"))
    return tmp_path / "state"


def test_each_choice_makes_another_picture_and_the_same_twice(tmp_path: Path, state: Path) -> None:
    choices = [(), ("--page", "matrix"), ("--page", "health"), ("--start-page",), ("--lesson", "2", "--step", "3")]
    made = {choice: picture(tmp_path, *choice) for choice in choices}
    assert len(set(made.values())) == len(choices)
    assert picture(tmp_path) == made[()]
    assert picture(tmp_path, "--lesson", "2", "--step", "3") == made[choices[-1]]


def test_a_page_is_called_as_its_tab_is(tmp_path: Path) -> None:
    assert picture(tmp_path, "--page", "matrices") == picture(tmp_path, "--page", "matrix")
    german = picture(tmp_path, "--page", "matrix", "--lang", "de")
    assert picture(tmp_path, "--page", "Matrizen", "--lang", "de") == german
    assert picture(tmp_path, "--page", "Matrices", "--lang", "de") == german, "the command line speaks English"


def test_a_page_that_a_worker_computes_is_waited_for(tmp_path: Path) -> None:
    """What is left to be computed is nothing: a second look finds the same."""
    first = picture(tmp_path, "--page", "landscape", "--update", "100")
    assert first == picture(tmp_path, "--page", "landscape", "--update", "100")


def test_a_lesson_in_a_picture_leaves_no_progress(tmp_path: Path, state: Path) -> None:
    picture(tmp_path, "--lesson", "2", "--step", "2")
    assert os.environ["BPSIM_STATE"] == str(state)
    assert not progress_folder().exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("hiring", "--page", "nonsense"), "page: must be one of explanation, algorithm, matrix,"),
        (("--lesson", "2", "--step", "99"), "step: must be from 1 to "),
        (("--lesson", "nonsense"), "nonsense: is neither a file nor a lesson; lessons are: 0-around-the-window,"),
    ],
)
def test_what_is_not_there_is_told(tmp_path: Path, capsys: Capture, words: tuple[str, ...], said: str) -> None:
    assert said in refused(capsys, "screenshot", *words, "--out", str(tmp_path / "x.png"))
    assert os.listdir(tmp_path) == []
