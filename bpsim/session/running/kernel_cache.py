"""Where compiled code is kept between starts.

numba's own rule, "is it the same file, with the same time?", misses a changed formula in another module, and misses
the code of a copy or of the same version installed once more: "ready" would not be true for those, and the window's
process would compile. So the folder is named after all of it: the engine's sources, where they stand, their times.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

from bpsim import engine
from bpsim.session.caches import cache_home

_READY = "ready"
_FOLDERS_KEPT = 4
_DAY = 24 * 3600


@cache
def folder() -> Path:
    """The folder for this version of the engine, made where missing; a temporary one where nothing may be written."""
    home = cache_home()
    try:
        home.mkdir(parents=True, exist_ok=True)
        own = home / f"kernel-{_fingerprint()}"
        own.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=own):
            pass
    except OSError:
        return Path(tempfile.mkdtemp(prefix="bpsim-kernel-"))
    return own


def is_ready() -> bool:
    """Whether the kernel of this version has been compiled into the folder, to the end."""
    return (folder() / _READY).exists()


def mark_ready() -> None:
    """To be called once the kernel is compiled; folders of versions long gone are cleared away."""
    (folder() / _READY).touch()
    for old in _beyond_those_kept():
        shutil.rmtree(old, ignore_errors=True)


def abandoned() -> list[Path]:
    """Folders that nobody uses any more: of versions long gone, or never compiled to the end and a day old."""
    yesterday = time.time() - _DAY
    begun = (path for path in _folders() if not (path / _READY).exists() and path.stat().st_mtime < yesterday)
    return [path for path in dict.fromkeys([*_beyond_those_kept(), *begun]) if path != folder()]


def _beyond_those_kept() -> list[Path]:
    return _folders()[_FOLDERS_KEPT:]


def _folders() -> list[Path]:
    """The newest first."""
    return sorted(folder().parent.glob("kernel-*"), key=lambda path: path.stat().st_mtime, reverse=True)


def _fingerprint() -> str:
    sources = sorted(Path(engine.__file__).parent.glob("*.py"))
    digest = hashlib.sha256(sys.version.encode())
    for source in sources:
        digest.update(f"{source} {source.stat().st_mtime_ns}".encode())
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]
