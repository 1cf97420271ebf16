"""Folders that bpsim writes to: there, writable, and with room on their disk."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bpsim.session.caches import cache_home
from bpsim.session.checks.check import Check, Found
from bpsim.session.state_folder import state_folder

NEEDED = 100 * 2**20
"""Bytes that should be free: an experiment has at most 256 MB, most have less than one; the compiled kernel has 2."""


@dataclass(frozen=True)
class _Folder:
    name: str
    path: Callable[[], Path]
    otherwise: str  # what to do where it cannot be written


_FOLDERS = (
    _Folder("folder for state", state_folder, "name another one in the environment variable BPSIM_STATE"),
    _Folder("folder for caches", cache_home, "name another one in the environment variable BPSIM_CACHE"),
    _Folder(
        "temporary folder",
        lambda: Path(tempfile.gettempdir()),
        "name another one in the environment variable TMPDIR (Windows: TEMP)",
    ),
)


def _look(row: _Folder) -> Found:
    path = row.path()
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path) as file:
            file.write(b"x" * 4096)
            file.flush()
    except OSError as error:
        reason = error.strerror or str(error)
        return Found(f"{path} cannot be written: {reason}", f"a folder that can be written: {row.otherwise}")
    free = shutil.disk_usage(path).free
    if free < NEEDED:
        return Found(
            f"{path}, {free / 1e6:.0f} MB free",
            f"at least {NEEDED / 1e6:.0f} MB free: delete what is not needed on that disk, or {row.otherwise}",
        )
    return Found(f"{path}, {free / 1e9:.1f} GB free")


FOLDER_CHECKS = tuple(Check(row.name, partial(_look, row)) for row in _FOLDERS)
