"""Compiled code is kept, and never that of another version of the formulas."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import bpsim
from bpsim.session.running import kernel_cache


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
    copy = Copy(tmp_path / "copy")
    before = copy.folder()
    assert str(tmp_path / "cache") in before
    assert copy.folder() == before
    formulas = copy.place / "bpsim" / "engine" / "optimizers.py"
    formulas.write_text(formulas.read_text().replace("-r.learning_rate * g, v, s", "-2.0 * r.learning_rate * g, v, s"))
    assert copy.folder() != before


def test_a_copy_of_the_same_formulas_needs_not_compile_again(tmp_path: Path) -> None:
    one, another = Copy(tmp_path / "one"), Copy(tmp_path / "another")
    kernel = another.place / "bpsim" / "engine" / "kernel" / "train.py"
    os.utime(kernel, ns=(0, kernel.stat().st_mtime_ns + 1_000_000_000))  # installed once more
    assert one.folder() == another.folder()


def test_another_processor_has_another_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """A home on a server is that of many machines: an instruction that one of them lacks would end the process."""
    here = kernel_cache._fingerprint()
    monkeypatch.setattr(kernel_cache, "processor", lambda: "an older one")
    assert kernel_cache._fingerprint() != here


def test_what_is_damaged_never_gets_to_the_loader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernel_cache, "folder", lambda: tmp_path)
    kernel_cache.keep(b"machine code")
    kept = (tmp_path / "kernel.o").read_bytes()
    assert kept.endswith(b"machine code")
    for broken in (kept[:-1], kept[:10], b"", kept[:-1] + b"?"):
        (tmp_path / "kernel.o").write_bytes(broken)
        with pytest.raises(ValueError, match="damaged"):
            kernel_cache.machine_code()


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
