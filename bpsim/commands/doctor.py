"""bpsim doctor: what is in use here, and why; what is not as it should be, and with --mend, putting it right."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass

from bpsim import __version__
from bpsim.commands.output import as_json, counted, table
from bpsim.engine.paths import best_path
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.checks.check import Check, Found
from bpsim.session.checks.folders import FOLDER_CHECKS
from bpsim.session.checks.kernel import look_at_kernel
from bpsim.session.checks.leftovers import look_at_recovery, look_at_reports
from bpsim.session.crashes.reports import reports, reports_folder
from bpsim.session.files.presets import load_preset
from bpsim.session.installed import installed_version
from bpsim.session.running import kernel_cache
from bpsim.session.running.acceleration import MISSING, NICENESS, READY, Acceleration, load

_PACKAGES = ("numpy", "numba", "llvmlite", "PySide6-Essentials", "pyqtgraph", "ziamath")
_EXAMPLE = "hiring"
_KERNEL = "kernel cache"

CHECKS = (
    *FOLDER_CHECKS,  # before all that writes there
    Check(_KERNEL, look_at_kernel),
    Check("recovery", look_at_recovery),
    Check("crash reports", look_at_reports),
)

Findings = Sequence[tuple[str, str]]
"""What was looked at, and what was found."""


@dataclass(frozen=True)
class Problem:
    """``done``: what mending it did, "" where nothing was done; ``left``: it is still there."""

    name: str
    found: Found
    done: str
    left: bool


def run(window: Findings, checks: Sequence[Check], *, as_object: bool, mend: bool) -> int:
    """``window``, ``checks``: what the window's side found of Qt, the display and the fonts, and can look at. Exit
    status 1 where something is left that is not as it should be."""
    found, problems = _checked([*CHECKS, *checks], mend)
    broken = any(problem.name == _KERNEL and problem.left for problem in problems)
    findings = [*([] if broken else _training()), *window, *found, *_versions()]
    if as_object:
        print(as_json({**dict(findings), "problems": [_as_object(problem) for problem in problems]}))
    else:
        print(table(findings))
        for problem in problems:
            print("\n" + "\n".join(_told(problem)))
        left = sum(problem.left for problem in problems)
        print(f"\n{counted(left, 'problem')} left" if left else "\nAll is as it should be.")
    return 1 if any(problem.left for problem in problems) else 0


def print_report() -> int:
    """The newest report of a fault. Raises BadValue where there is none."""
    look_at_reports()  # takes up what crashed meanwhile
    found = reports(reports_folder())
    if not found:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "there is no report: nothing has gone wrong"), "--report")
    print(found[0].read_text(encoding="utf-8"), end="")
    return 0


def compile_here() -> int:
    """What the window has done by another process, which stands back; numba's complaint goes to standard error."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    load()
    return 0


def _checked(checks: Sequence[Check], mend: bool) -> tuple[list[tuple[str, str]], list[Problem]]:
    """What each check finds, after mending where that is wished, and what was wrong."""
    rows, problems = [], []
    for check in checks:
        found = check.look()
        if found.right:
            problem, found = _mended(check, found) if mend else (Problem(check.name, found, "", True), found)
            problems.append(problem)
        rows.append((check.name, found.found))
    return rows, problems


def _mended(check: Check, found: Found) -> tuple[Problem, Found]:
    if found.mend is None:
        return Problem(check.name, found, "", True), found
    try:
        done = found.mend()
    except OSError as error:
        return Problem(check.name, found, f"it could not be mended: {error.strerror or error}", True), found
    again = check.look()
    return Problem(check.name, found, done, bool(again.right)), again


def _told(problem: Problem) -> list[str]:
    lines = [f"{problem.name}: {problem.found.found}", f"  right would be: {problem.found.right}"]
    if problem.done:
        lines.append(f"  {'tried' if problem.left else 'mended'}: {problem.done}")
    elif problem.found.mend is not None:
        lines.append("  'bpsim doctor --mend' does that")
    return lines


def _as_object(problem: Problem) -> dict[str, object]:
    return {
        "what": problem.name, "found": problem.found.found, "right": problem.found.right, "done": problem.done,
        "can_be_mended": problem.found.mend is not None, "left": problem.left,
    }  # fmt: skip


def _training() -> list[tuple[str, str]]:
    ready, shipped = kernel_cache.is_ready(), kernel_cache.shipped() is not None
    acceleration = Acceleration()
    acceleration.start()
    acceleration.wait()
    acceleration.close()
    if acceleration.status == READY:
        kept = "taken from its cache" if ready else "compiled just now; the next start takes it from its cache"
        why = "came with bpsim" if shipped else kept
    elif acceleration.status == MISSING:
        why = "not there: numba is not installed (pip install numba); training works, slower"
    else:
        why = f"not there: {acceleration.reason}; training works, slower"
    path = best_path(load_preset(_EXAMPLE).experiment.training)
    return [
        ("training path", f"{path} (for the preset {_EXAMPLE})"),
        ("compiled kernel", why),
        ("cache folder", str(kernel_cache.folder())),
    ]


def _versions() -> list[tuple[str, str]]:
    rows = [("bpsim", __version__), ("Python", platform.python_version()), ("system", platform.platform())]
    return rows + [(package, installed_version(package) or "not installed") for package in _PACKAGES]
