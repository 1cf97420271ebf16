"""A file is written whole or not at all: what is new grows in a file beside it, which then takes its place."""

from __future__ import annotations

import glob
import os
import platform
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PART = ".part"
_LEFTOVER_SECONDS = 3600


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """The name of an empty file beside ``path`` to be filled inside the block; at its end that file is ``path``.

    On any failure, an interruption too, the old file stays and no other is left. A process that is killed meanwhile
    leaves the old file whole and a hidden ``.part`` beside it, which the next call clears away. Through a symbolic link
    the file it points to is written. Raises OSError.
    """
    path = path.resolve()
    clear_leftovers(path)
    prefix = _prefix(path)
    handle, name = tempfile.mkstemp(prefix=f"{prefix}{_writer()}-", suffix=_PART, dir=path.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Let the new name itself outlast a power cut, where the system can do that for folders."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _prefix(path: Path) -> str:
    return f".{path.name[:40]}."


def clear_leftovers(path: Path) -> None:
    """Take away what writers of ``path`` that were killed have left; another's part may be of somebody who is still
    writing."""
    path = path.resolve()
    prefix = _prefix(path)
    for part in path.parent.glob(f"{glob.escape(prefix)}*{_PART}"):
        with suppress(OSError):
            if _is_dead(part.name[len(prefix) :]) or time.time() - part.stat().st_mtime > _LEFTOVER_SECONDS:
                part.unlink()


def _writer() -> str:
    """This machine and process, as they stand in the name of what is being written."""
    return f"{zlib.crc32(platform.node().encode()):08x}-{os.getpid()}"


def _is_dead(name: str) -> bool:
    """Whether the process that was writing it is gone: known only of this machine's, where that can be asked for."""
    machine, _, rest = name.partition("-")
    process = rest.partition("-")[0]
    if os.name != "posix" or machine != _writer().partition("-")[0] or not process.isdecimal():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
