"""bpsim doctor: what is in use here, and why."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from bpsim import __version__
from bpsim.commands.output import as_json, table
from bpsim.engine.paths import best_path
from bpsim.session.files.presets import load_preset
from bpsim.session.running import kernel_cache
from bpsim.session.running.acceleration import MISSING, NICENESS, READY, Acceleration, load

_PACKAGES = ("numpy", "numba", "llvmlite", "PySide6-Essentials", "pyqtgraph", "ziamath")
_EXAMPLE = "hiring"

Findings = Sequence[tuple[str, str]]
"""What was looked at, and what was found."""


def run(window: Findings, *, as_object: bool) -> int:
    """``window``: what the window's side found of Qt, the display and the fonts."""
    findings = [*_training(), *window, *_versions()]
    print(as_json(dict(findings)) if as_object else table(findings))
    return 0


def compile_here() -> int:
    """What the window has done by another process, which stands back; numba's complaint goes to standard error."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    load()
    return 0


def _training() -> list[tuple[str, str]]:
    ready = kernel_cache.is_ready()
    acceleration = Acceleration()
    acceleration.start()
    acceleration.wait()
    acceleration.close()
    if acceleration.status == READY:
        why = "taken from its cache" if ready else "compiled just now; the next start takes it from its cache"
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
    for package in _PACKAGES:
        try:
            rows.append((package, version(package)))
        except PackageNotFoundError:
            rows.append((package, "not installed"))
    return rows
