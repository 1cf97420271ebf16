"""Homes as schools have them: one that cannot be written, one with a Chinese name and blanks in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
OWN_PLACES = ("BPSIM_STATE", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="where a home is, other systems ask elsewhere")


def at_home(home: Path, *words: str, cache: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in OWN_PLACES}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    if cache is not None:
        environment["BPSIM_CACHE"] = str(cache)
    return subprocess.run(
        [sys.executable, *words], env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=100,
        check=False,
    )  # fmt: skip


def window_at(home: Path, file: str, folder: str, cache: Path | None = None) -> dict[str, Any]:
    ended = at_home(home, "-m", "tests.cli.homes", file, folder, cache=cache)
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


def test_where_nothing_can_be_written_it_trains_and_says_once_what_is_lost(tmp_path: Path) -> None:
    """Permissions do not hold for root; nobody may write into /proc."""
    seen = window_at(Path("/proc/nowhere"), "hiring", "", cache=Path("/proc/nowhere"))
    assert seen["said"].startswith("What you do here cannot be kept safe meanwhile: ")
    assert seen["said"].endswith("Settings and recent files are forgotten at the end, too.")
    assert seen["head"] == 40
    (lesson,) = seen["told in the lesson"]
    assert lesson.startswith("How far you are cannot be kept: ")


def test_a_chinese_name_with_blanks_is_a_name_like_any_other(tmp_path: Path) -> None:
    home = tmp_path / "王 小明"
    folder = home / "课 件"
    folder.mkdir(parents=True)
    seen = window_at(home, "hiring", str(folder))
    saved = folder / "招聘 一.bpsim.json"
    assert (seen["said"], seen["head"], seen["told in the lesson"]) == ("", 40, [])
    assert seen["saved"]
    assert seen["recent"] == [str(saved)]
    assert (home / ".local" / "state" / "bpsim" / "lessons").is_dir()
    again = window_at(home, str(saved), "")
    assert again["title"].startswith("招聘 一.bpsim.json")
    made = at_home(
        home, "-m", "bpsim", "export", str(saved), "--format", "png", "--out", str(folder / "图 一.png")
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert (folder / "图 一.png").read_bytes().startswith(b"\x89PNG")
