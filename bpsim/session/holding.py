"""A file that a process holds as long as it lives: the system lets go of it when the process dies, however it dies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO


def held(path: Path) -> IO[bytes] | None:
    """The file, opened and locked, or None where another process (or another part of this one) holds it. Made where it
    is missing. Closing it lets go. Raises OSError where it cannot be opened."""
    stream = path.open("a+b")
    try:
        _lock(stream)
        if not path.exists():  # its owner removed it between our opening and our locking
            stream.close()
            return None
    except OSError:
        stream.close()
        return None
    return stream


if os.name == "nt":
    import msvcrt

    def _lock(stream: IO[bytes]) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _lock(stream: IO[bytes]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
