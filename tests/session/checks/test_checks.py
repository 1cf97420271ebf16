"""Each check of bpsim doctor: broken in a folder of the test, named, mended, content."""

from __future__ import annotations

import os
import shutil
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest

from bpsim.session.checks import kernel
from bpsim.session.checks.check import Found
from bpsim.session.checks.folders import FOLDER_CHECKS
from bpsim.session.checks.kernel import look_at_kernel
from bpsim.session.checks.leftovers import look_at_recovery, look_at_reports
from bpsim.session.crashes.reports import keep_report
from bpsim.session.files.fileformat import read_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.recovery import Slot
from bpsim.session.running import kernel_cache

Usage = namedtuple("Usage", "total used free")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BPSIM_STATE", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("BPSIM_CACHE", str(tmp_path / "cache"))
    kernel_cache.folder.cache_clear()
    yield tmp_path / "cache"
    kernel_cache.folder.cache_clear()


def mended(found: Found) -> str:
    assert found.mend is not None
    return found.mend()


def test_a_kernel_that_cannot_be_loaded_is_removed_and_compiled_anew(
    kernel: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What compiles is a copy of what is compiled already: it would take half a minute."""
    good = kernel_cache.folder()
    monkeypatch.setenv("BPSIM_CACHE", str(tmp_path / "cache"))
    kernel_cache.folder.cache_clear()
    try:
        own = kernel_cache.folder()
        shutil.copytree(good, own, dirs_exist_ok=True)
        code = own / "kernel.o"
        code.write_bytes(code.read_bytes()[:1000])
        found = look_at_kernel()
        assert "cannot be loaded" in found.found
        assert "truncated" in found.found
        compiled: list[Path] = []
        compile_there(monkeypatch, good, own, compiled)
        assert mended(found) == "removed and compiled anew"
        assert compiled == [own]
        monkeypatch.undo()
        monkeypatch.setenv("BPSIM_CACHE", str(tmp_path / "cache"))
        assert look_at_kernel() == Found("loads")
    finally:
        kernel_cache.folder.cache_clear()


def compile_there(monkeypatch: pytest.MonkeyPatch, good: Path, own: Path, compiled: list[Path]) -> None:
    def compile_it() -> str:
        assert list(own.iterdir()) == []  # all that was broken is gone
        shutil.copytree(good, own, dirs_exist_ok=True)
        compiled.append(own)
        return ""

    monkeypatch.setattr(kernel, "compiled_by_child", compile_it)


def test_caches_that_nobody_uses_are_removed(own_cache: Path) -> None:
    own = kernel_cache.folder()
    for age in range(6):
        old = own_cache / f"kernel-{age}"
        old.mkdir()
        (old / "kernel.o").touch()
        os.utime(old, (1e9 + age, 1e9 + age))
    unfinished = own_cache / "kernel-unfinished"
    unfinished.mkdir()
    os.utime(unfinished, (2e9 - 1e9, 1e9))
    found = look_at_kernel()
    assert found.found.startswith("4 that")
    assert mended(found) == "4 removed"
    assert look_at_kernel().right == ""
    assert own.exists()
    assert len(list(own_cache.iterdir())) == 4


@pytest.mark.parametrize("name", ["BPSIM_STATE", "BPSIM_CACHE"])
def test_a_folder_that_cannot_be_written_is_named(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv(name, str(tmp_path / "file" / "inside"))
    (wrong,) = [found for check in FOLDER_CHECKS if (found := check.look()).right]
    assert str(tmp_path / "file" / "inside") in wrong.found
    assert name in wrong.right
    assert wrong.mend is None


def test_a_disk_that_is_full_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [check.look().right for check in FOLDER_CHECKS] == ["", "", ""]
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10**9, 10**9 - 10**6, 10**6))
    assert all("1 MB free" in check.look().found and "at least" in check.look().right for check in FOLDER_CHECKS)


def test_kept_work_that_cannot_be_read_is_set_aside_and_the_rest_stays(state: Path) -> None:
    folder = state / "recovery"
    good, bad, open_still = (Slot.new(folder) for _ in range(3))
    good.write(load_preset("xor"), None)
    bad.file.write_text("{ half a file")
    open_still.file.write_text("{ just being written")
    good.release()
    bad.release()
    found = look_at_recovery()
    assert bad.file.name in found.found
    assert good.file.name not in found.found
    assert "moved into" in mended(found)
    assert look_at_recovery() == Found("1 kept, to be offered by the next start")
    (aside,) = folder.glob("unreadable-*/*")
    assert aside.read_text() == "{ half a file"
    assert read_file(good.file).experiment.title.en.startswith("Exclusive")
    assert open_still.file.exists()
    open_still.release()


def test_nothing_left_behind_is_content(state: Path) -> None:
    assert look_at_recovery() == Found("nothing left behind")
    assert look_at_reports() == Found("none")


def test_reports_are_counted_those_too_that_no_window_has_taken_up(state: Path) -> None:
    keep_report(state / "reports", "a fault", 1e9)
    (state / "reports" / "session-1-2.lock").touch()
    (state / "reports" / "session-1-2.trace").write_bytes(b"{}".ljust(4096) + b"Fatal Python error: Aborted\n")
    found = look_at_reports()
    assert found.found.startswith("2 in ")
    assert found.right == ""
