"""Check: something that can be wrong where bpsim runs; Found: what came of looking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """``found``: what is there; ``right``: what would be right, and what to do for it ("" where all is well);
    ``mend``: does that, and says what was done. None where only a person can. It may raise OSError."""

    found: str
    right: str = ""
    mend: Callable[[], str] | None = None


@dataclass(frozen=True)
class Check:
    """A row: ``look`` changes nothing that anybody has made."""

    name: str
    look: Callable[[], Found]
