"""What the commands say of a deliberately wrong program."""

from __future__ import annotations

from bpsim.engine.mistakes.names import is_riddle
from bpsim.engine.settings import TrainingSettings


def warning(settings: TrainingSettings) -> list[str]:
    """One line where a mistake is on, none otherwise; a mistake that is to be found is not named."""
    if not settings.mistake:
        return []
    if is_riddle(settings.mistake):
        return ["One mistake is on, deliberately: find it."]
    return [f"Deliberately wrong: {settings.program.name} ({settings.mistake})."]


def reasons(settings: TrainingSettings) -> list[str]:
    """The warning, what to look for, and why it is wrong."""
    if not settings.mistake or is_riddle(settings.mistake):
        return warning(settings)
    return [*warning(settings), settings.program.look, settings.program.why]
