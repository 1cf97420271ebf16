"""The folder of reports: the newest few, each a text file."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from bpsim.session.state_folder import state_folder

MOST = 10
_NAME = "report-*.txt"


def reports_folder() -> Path:
    """Where reports are."""
    return state_folder() / "reports"


def keep_report(folder: Path, text: str, when: float) -> Path:
    """Write it, named after ``when`` (seconds since 1970); the oldest beyond ``MOST`` go. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = time.strftime("report-%Y%m%d-%H%M%S", time.gmtime(when))
    for index in range(1, 100):
        path = folder / (f"{stem}.txt" if index == 1 else f"{stem}-{index:02d}.txt")
        with contextlib.suppress(FileExistsError), path.open("x", encoding="utf-8") as file:
            file.write(text)
            break
    for old in reports(folder)[MOST:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return path


def reports(folder: Path) -> list[Path]:
    """The reports that are there, the newest first."""
    return sorted(folder.glob(_NAME), key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)
