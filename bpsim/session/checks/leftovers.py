"""What windows that ended without closing have left: work to be offered, what nobody can read, reports."""

from __future__ import annotations

import time
from pathlib import Path

from bpsim.engine.problems import BadValue
from bpsim.session.checks.check import Found
from bpsim.session.crashes.reports import reports, reports_folder
from bpsim.session.crashes.session_trace import reports_of_the_dead
from bpsim.session.files.recovery import Slot, orphans, recovery_folder


def look_at_recovery() -> Found:
    """Windows that are open hold what is theirs: it is not looked at."""
    kept, unreadable = 0, list[str]()
    for slot in orphans(recovery_folder()):
        try:
            slot.read()
            kept += 1
        except (BadValue, OSError) as error:
            unreadable.append(f"{slot.file.name} ({error})")
        finally:
            slot.release()
    if unreadable:
        return Found(
            f"cannot be read: {', '.join(unreadable)}",
            "work that can be offered: what cannot be read is moved into a folder beside, nothing is deleted",
            _set_aside,
        )
    offered = f"{kept} kept, to be offered by the next start" if kept else "nothing left behind"
    return Found(offered)


def look_at_reports() -> Found:
    """Of those too that no start of the window has taken up: perhaps it does not come so far."""
    folder = reports_folder()
    if folder.is_dir():
        reports_of_the_dead(folder)
    found = reports(folder)
    if not found:
        return Found("none")
    return Found(f"{len(found)} in {reports_folder()}, newest {found[0].name}: 'bpsim doctor --report' prints it")


def _set_aside() -> str:
    folder = recovery_folder()
    aside = folder / time.strftime("unreadable-%Y%m%d-%H%M%S")
    moved = [name for slot in orphans(folder) if (name := _moved(slot, aside))]
    return f"moved into {aside}: {', '.join(moved)}" if moved else "nothing was left to be moved"


def _moved(slot: Slot, aside: Path) -> str:
    """The name of its file, where it cannot be read."""
    try:
        slot.read()
    except (BadValue, OSError):
        aside.mkdir(exist_ok=True)
        slot.file.replace(aside / slot.file.name)
        slot.remove()
        return slot.file.name
    slot.release()
    return ""
