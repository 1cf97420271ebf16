"""What a file was like when it was read or written, so that a change by another program is noticed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Change(Enum):
    """What happened to a file since its mark was taken."""

    NONE = "none"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True)
class FileMark:
    """A file's time, size and content; ``digest`` "" where there was no file."""

    path: Path
    stamp: tuple[int, int]
    digest: str

    @classmethod
    def of(cls, path: Path) -> FileMark:
        stamp = _stamp(path)
        return cls(path, stamp or (0, 0), _digest(path) if stamp else "")

    def change(self) -> Change:
        """Whether another program changed it: by its content, for many a tool only touches the time."""
        stamp = _stamp(self.path)
        if stamp is None:
            return Change.GONE if self.digest else Change.NONE
        if stamp == self.stamp or _digest(self.path) == self.digest:
            return Change.NONE
        return Change.CHANGED


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return "unreadable"
