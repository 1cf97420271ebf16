"""The compiled kernel: a library that came with bpsim, or an object that was compiled here and is kept between starts.

What is kept lies in a folder named after all that it depends on: the engine's sources, the compiler, the processor.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from functools import cache
from pathlib import Path

from bpsim import engine
from bpsim.engine.kernel.load import MachineCode, from_library, from_object, processor
from bpsim.session.caches import cache_home
from bpsim.session.installed import installed_version
from bpsim.session.resources import resource_path
from bpsim.session.whole_file import replacing

_CODE = "kernel.o"
_DIGEST = hashlib.sha256
_FOLDERS_KEPT = 4
_DAY = 24 * 3600


def shipped() -> Path | None:
    """The library that a bundle has: there is nothing to compile."""
    return next(resource_path("kernel").glob("kernel.*"), None)


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
    """Whether there is machine code of this version, for this processor."""
    return shipped() is not None or (folder() / _CODE).exists()


def machine_code() -> MachineCode:
    """What is there, brought in. Raises ValueError where a file is not as it was written, OSError where it cannot be
    read."""
    library = shipped()
    if library is not None:
        return from_library(str(library))
    kept = (folder() / _CODE).read_bytes()
    size = _DIGEST().digest_size
    if _DIGEST(kept[size:]).digest() != kept[:size]:  # LLVM would end the process
        raise ValueError(f"{_CODE} is damaged or truncated")
    return from_object(kept[size:])


def keep(code: bytes) -> None:
    """Machine code for the next start, whole or not at all; folders of versions long gone are cleared away."""
    with replacing(folder() / _CODE) as part:
        part.write_bytes(_DIGEST(code).digest() + code)
    for old in _beyond_those_kept():
        shutil.rmtree(old, ignore_errors=True)


def abandoned() -> list[Path]:
    """Folders that nobody uses any more: of versions long gone, or never compiled to the end and a day old."""
    yesterday = time.time() - _DAY
    begun = (path for path in _folders() if not (path / _CODE).exists() and path.stat().st_mtime < yesterday)
    return [path for path in dict.fromkeys([*_beyond_those_kept(), *begun]) if path != folder()]


def _beyond_those_kept() -> list[Path]:
    return _folders()[_FOLDERS_KEPT:]


def _folders() -> list[Path]:
    """The newest first."""
    return sorted(folder().parent.glob("kernel-*"), key=lambda path: path.stat().st_mtime, reverse=True)


def _fingerprint() -> str:
    digest = _DIGEST(f"{installed_version('numba')} {installed_version('llvmlite')} {processor()}".encode())
    place = Path(engine.__file__).parent
    for source in sorted(place.rglob("*.py")):
        digest.update(source.relative_to(place).as_posix().encode() + source.read_bytes())
    return digest.hexdigest()[:16]
