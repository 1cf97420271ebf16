"""The compiled kernel's cache: whether it can be loaded, tried by a process of its own, which may die of it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from bpsim.session.checks.check import Found
from bpsim.session.own_process import own_command
from bpsim.session.running import kernel_cache
from bpsim.session.running.acceleration import can_be_had

_SECONDS = 600
_SHIPPED = "not needed: the compiled kernel came with bpsim, and loads"
_WHOLE = "bpsim as it was released, for this system: get it once more"


def look_at_kernel() -> Found:
    if kernel_cache.shipped() is not None:
        trouble = compiled_by_child()
        return Found(f"what came with bpsim cannot be loaded: {trouble}", _WHOLE) if trouble else Found(_SHIPPED)
    if not can_be_had():
        return Found("not used: numba is not installed; training works, slower")
    old = kernel_cache.abandoned()
    if kernel_cache.is_ready():
        trouble = compiled_by_child()
        if trouble:
            return Found(
                f"what is in {kernel_cache.folder()} cannot be loaded: {trouble}",
                "a cache that loads: it is removed and compiled anew",
                _mend,
            )
    if old:
        return Found(
            f"{len(old)} that were begun and never finished, or are of versions long gone",
            "only those in use: the others are removed",
            lambda: _remove(old),
        )
    return Found("loads" if kernel_cache.is_ready() else "was not compiled yet")


def compiled_by_child() -> str:
    """Have another process load the kernel, and compile what is missing; its last words where that failed, or ""."""
    try:
        done = subprocess.run(
            own_command("doctor", "--compile"),
            stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", errors="replace", timeout=_SECONDS,
            check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{type(error).__name__}: {error}"
    if done.returncode == 0:
        return ""
    return (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]


def _mend() -> str:
    own = kernel_cache.folder()
    shutil.rmtree(own)
    own.mkdir()
    trouble = compiled_by_child()
    return f"removed; it could not be compiled anew: {trouble}" if trouble else "removed and compiled anew"


def _remove(folders: list[Path]) -> str:
    for folder in folders:
        shutil.rmtree(folder)
    return f"{len(folders)} removed"
