"""In which training settings several runs differ."""

from __future__ import annotations

from collections.abc import Sequence

from bpsim.engine.settings import SETTINGS, TrainingSettings


def differing_settings(compared: Sequence[TrainingSettings]) -> tuple[str, ...]:
    """The names of the settings that are not the same in all of ``compared``, in the order of the table."""
    return tuple(name for name in SETTINGS if any(getattr(s, name) != getattr(compared[0], name) for s in compared[1:]))
