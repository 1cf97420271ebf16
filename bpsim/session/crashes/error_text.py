"""An exception as a report has it: where it came from, and its words where Python wrote them about the program."""

from __future__ import annotations

import traceback

from bpsim.engine.problems import BadValue
from bpsim.session.crashes.places import ELSEWHERE, shortened, without_places

# Their words are about the program. Those of others may quote a file, a name, a number that somebody typed.
_ABOUT_THE_PROGRAM = (
    ArithmeticError, AttributeError, ImportError, IndexError, MemoryError, NameError, RuntimeError, TypeError,
)  # fmt: skip
LEFT_OUT = "(its words are left out: they may hold something of yours)"
MOST_FRAMES = 60


def error_text(error: BaseException) -> str:
    """The traceback, and those of the errors behind it, the first one first."""
    parts = []
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        parts.append(_one(at))
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return "\n\nand then\n\n".join(reversed(parts))


def place_of(error: BaseException) -> str:
    """Which error it is, and where: the same twice is the same fault."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {shortened(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"


def _one(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    lines = []
    for index, frame in enumerate(frames):
        if MOST_FRAMES // 2 <= index < len(frames) - MOST_FRAMES // 2:
            if index == MOST_FRAMES // 2:
                lines.append(f"  ({len(frames) - MOST_FRAMES} more)")
            continue
        place = shortened(frame.filename)
        lines.append(f"  {place}:{frame.lineno} in {frame.name}")
        if frame.line and place != ELSEWHERE:
            lines.append(f"    {frame.line}")
    return "\n".join([*lines, f"{type(error).__name__}: {_words(error)}"])


def _words(error: BaseException) -> str:
    if isinstance(error, BadValue):
        return error.template
    if isinstance(error, OSError):
        return f"[Errno {error.errno}] {error.strerror}" if error.errno is not None else LEFT_OUT
    return without_places(str(error)) if isinstance(error, _ABOUT_THE_PROGRAM) else LEFT_OUT
