"""Where a person is in a run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cursor:
    """Frame ``frame`` of update ``update``; both count from 0."""

    update: int = 0
    frame: int = 0
