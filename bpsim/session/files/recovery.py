"""What a window that ended without closing has left: kept in a folder, one slot a window.

A slot is two files of one name: ``.lock``, which its window holds locked as long as it lives (the system lets go of
it when a process dies, however it dies), and ``.bpsim.json``, an ordinary experiment file with the run's legs and the
cursor. Where the experiment came from is said in the file's view hints.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from bpsim.session.files.fileformat import dumps, read_file, write_atomically
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.holding import held
from bpsim.session.state_folder import state_folder

_LOCK, _FILE = ".lock", ".bpsim.json"
_PATH_HINT = "recovered_from"


def recovery_folder() -> Path:
    """Where the slots are."""
    return state_folder() / "recovery"


@dataclass(frozen=True, eq=False)
class Recovered:
    """What a slot holds. ``path``: the file it was opened from or saved to, or None; ``saved``: seconds since 1970."""

    contents: FileContents
    path: Path | None
    saved: float


class Slot:
    """One slot, held by this process until ``release`` or ``remove``."""

    def __init__(self, lock_file: Path, lock: IO[bytes]) -> None:
        self._lock_file, self._lock = lock_file, lock
        self.file = lock_file.with_name(lock_file.name.removesuffix(_LOCK) + _FILE)

    @classmethod
    def new(cls, folder: Path) -> Slot:
        """A slot of one's own. Raises OSError where the folder cannot be written."""
        folder.mkdir(parents=True, exist_ok=True)
        lock_file = folder / f"{os.getpid()}-{uuid.uuid4().hex[:12]}{_LOCK}"
        lock = held(lock_file)
        if lock is None:
            raise OSError(f"cannot lock {lock_file}")
        return cls(lock_file, lock)

    def write(self, contents: FileContents, path: Path | None) -> None:
        """Keep this, in place of what was kept before. Raises OSError."""
        hints: dict[str, object] = {} if path is None else {_PATH_HINT: str(path.absolute())}
        write_atomically(self.file, dumps(replace(contents, view={**contents.view, **hints})))

    def read(self) -> Recovered:
        """What is kept. Raises OSError or BadValue where it cannot be used."""
        contents = read_file(self.file)
        path = contents.view.get(_PATH_HINT)
        return Recovered(contents, Path(path) if isinstance(path, str) else None, self.file.stat().st_mtime)

    def clear(self) -> None:
        """Nothing is worth keeping now; the slot stays."""
        self.file.unlink(missing_ok=True)

    def remove(self) -> None:
        """Give the slot up with all that is in it."""
        with contextlib.suppress(OSError):
            self.clear()
        self.release()
        with contextlib.suppress(OSError):
            self._lock_file.unlink(missing_ok=True)

    def release(self) -> None:
        """Let another window have it; what is kept stays."""
        self._lock.close()


def orphans(folder: Path) -> list[Slot]:
    """The slots whose windows ended without closing, the newest first; each is held now, so that no second window
    offers it too. Slots in which nothing is kept are cleared away."""
    found = []
    for lock_file in folder.glob(f"*{_LOCK}") if folder.is_dir() else ():
        with contextlib.suppress(OSError):
            lock = held(lock_file)
            if lock is None:
                continue
            slot = Slot(lock_file, lock)
            if slot.file.exists():
                found.append((slot.file.stat().st_mtime, slot))
            else:
                slot.remove()
    return [slot for _, slot in sorted(found, key=lambda pair: pair[0], reverse=True)]
