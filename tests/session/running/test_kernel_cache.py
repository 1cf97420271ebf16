"""Compiled code is kept, and never that of another version of the formulas."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import bpsim


class Copy:
    """bpsim without its window, at another place."""

    def __init__(self, place: Path) -> None:
        self.place = place
        ignored = shutil.ignore_patterns("gui", "__pycache__", "resources")
        shutil.copytree(Path(bpsim.__file__).parent, place / "bpsim", ignore=ignored)

    def folder(self) -> str:
        ask = "from bpsim.session.running import kernel_cache; print(kernel_cache.folder())"
        environment = {**os.environ, "PYTHONPATH": str(self.place), "BPSIM_CACHE": str(self.place.parent / "cache")}
        return subprocess.run(
            [sys.executable, "-c", ask], env=environment, cwd=self.place, capture_output=True, text=True, check=True
        ).stdout


def test_another_formula_has_another_cache(tmp_path: Path) -> None:
    # numba itself would go on with the old code: it asks only whether the kernel's own file has changed
    copy = Copy(tmp_path / "copy")
    before = copy.folder()
    assert str(tmp_path / "cache") in before
    assert copy.folder() == before
    formulas = copy.place / "bpsim" / "engine" / "optimizers.py"
    formulas.write_text(formulas.read_text().replace("-r.learning_rate * g, v, s", "-2.0 * r.learning_rate * g, v, s"))
    assert copy.folder() != before


def test_what_numba_would_compile_again_is_not_called_ready(tmp_path: Path) -> None:
    # else the window's own process would compile, and hold its pictures up
    one, another = Copy(tmp_path / "one"), Copy(tmp_path / "another")
    assert one.folder() != another.folder()
    before, kernel = one.folder(), one.place / "bpsim" / "engine" / "kernel.py"
    os.utime(kernel, ns=(0, kernel.stat().st_mtime_ns + 1_000_000_000))  # the same version, installed once more
    assert one.folder() != before


def test_where_nothing_may_be_written_another_folder_serves(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    ask = (
        "from bpsim.session.running import kernel_cache; print(kernel_cache.folder().is_dir(), kernel_cache.is_ready())"
    )
    made = subprocess.run(
        [sys.executable, "-c", ask], env={**os.environ, "BPSIM_CACHE": str(blocked)}, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert made.stdout.split() == ["True", "False"]
