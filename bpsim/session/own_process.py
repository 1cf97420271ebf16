"""How bpsim starts itself once more, for work that it does beside: compiling, exporting."""

from __future__ import annotations

import sys


def own_command(*words: str) -> list[str]:
    """The program and its words, of a Python or of a bundle that has its own."""
    return [sys.executable, *(() if getattr(sys, "frozen", False) else ("-m", "bpsim")), *words]
