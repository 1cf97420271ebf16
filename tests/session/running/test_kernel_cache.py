"""Compiled code is kept, and never that of another version of the formulas."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import bpsim


def test_another_formula_has_another_cache(tmp_path: Path) -> None:
    # numba itself would go on with the old code: it asks only whether the kernel's own file has changed
    source, package = Path(bpsim.__file__).parent, tmp_path / "bpsim"
    shutil.copytree(source, package, ignore=shutil.ignore_patterns("gui", "__pycache__", "resources"))
    ask = "from bpsim.session.running import kernel_cache; print(kernel_cache.folder())"

    def folder() -> str:
        environment = {**os.environ, "PYTHONPATH": str(tmp_path), "BPSIM_CACHE": str(tmp_path / "cache")}
        return subprocess.run(
            [sys.executable, "-c", ask], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
        ).stdout

    before = folder()
    assert str(tmp_path / "cache") in before
    assert folder() == before
    formulas = package / "engine" / "optimizers.py"
    formulas.write_text(formulas.read_text().replace("-r.learning_rate * g, v, s", "-2.0 * r.learning_rate * g, v, s"))
    assert folder() != before


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
