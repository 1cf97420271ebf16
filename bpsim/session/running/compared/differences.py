"""In what several trainings differ: what a legend has to say, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from bpsim.engine.settings import SETTINGS, TrainingSettings, is_used


def differing_settings(several: Sequence[TrainingSettings]) -> tuple[str, ...]:
    """The names of the settings in which they are not all alike, in the table's order.

    Settings that none of them uses (the momentum of plain gradient descent) count as alike.
    """
    if not several:
        return ()
    return tuple(
        name
        for name in SETTINGS
        if any(getattr(one, name) != getattr(several[0], name) for one in several)
        and any(is_used(name, one) for one in several)
    )
