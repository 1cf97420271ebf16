"""A projector as a second screen, with another scale: a child process, as a process has the screens it began with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

DESK = {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1.25}
PROJECTOR = {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("two screens")
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [DESK, PROJECTOR]}), encoding="utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "BPSIM_STATE": str(folder / "state")
    }  # fmt: skip
    ended = subprocess.run(
        [sys.executable, "-m", "tests.gui.presenting.two_screens", str(folder)],
        env=environment, capture_output=True, encoding="utf-8", timeout=100, check=False,
        cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    told: dict[str, Any] = json.loads(ended.stdout)
    assert told["ratios"] == [1.25, 1.0]
    return told


def test_the_class_sees_the_projector_and_the_teacher_her_desk(seen: dict[str, Any]) -> None:
    assert seen["window"] == ["projector", True]
    assert seen["teacher"] == "desk"
    assert seen["whole"]
    assert seen["large type"]
    assert seen["notes"].startswith("A five-person personnel department")
    assert seen["first"] == "Zhang San comes in: Grades 1, Practice 0.1."
    assert seen["as told"]  # what was to come came, in the same words in both windows
    assert seen["targets"] >= 44


def test_keys_work_in_both_windows(seen: dict[str, Any]) -> None:
    assert seen["focus"]  # else Space would open the list of screens
    assert seen["before"] < seen["after a key of hers"] < seen["after keys of both"]
    assert seen["dark and bright"] == [True, False]


def test_another_theme_changes_nothing_of_that(seen: dict[str, Any]) -> None:
    assert seen["in the dark"] == [["projector", True], True, 19]


def test_it_ends_in_every_way_and_leaves_nothing(seen: dict[str, Any]) -> None:
    checked, where, is_where_it_was, is_gone = seen["ended"]  # Esc in her window
    assert (checked, where, is_where_it_was, is_gone) == (False, ["desk", False], True, True)
    assert seen["left"] == [0, False]
    assert seen["closed"] is False  # her window closed
    assert seen["ended by the window"] is False  # Esc in the window
    assert seen["cable"] == [False, True]
    assert seen["after the window"] == []


def test_the_screens_can_be_changed_over_and_that_is_kept(seen: dict[str, Any]) -> None:
    assert seen["changed"] == seen["changed the next time"] == [["desk", True], "projector"]


def test_in_a_lesson_she_has_its_notes_and_what_follows(seen: dict[str, Any]) -> None:
    (first, to_come, notes), *_, (fourth, _, fourth_notes) = seen["lesson"]
    assert (first, to_come, notes) == ("Four at the door", "Four at the door", "")
    assert seen["lesson"][2][1] == fourth == "A row meets a column"
    assert fourth_notes.startswith("Let two students hold up a row and a column")
    assert seen["buttons"] == ["lesson_back", "lesson_next"]
    assert seen["story again"] == seen["notes"]
