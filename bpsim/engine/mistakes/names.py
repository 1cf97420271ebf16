"""What the mistakes of the mistake lab are called, and how one is named without saying which it is."""

from __future__ import annotations

import re

from bpsim.engine.hashing import mix

MISTAKES = (
    "sign", "missing-derivative", "wrong-derivative", "derivative-of-activation", "updated-weights", "bias-mean",
    "one-path", "equal-weights", "stale-batch",
)  # fmt: skip
NONE = ""
_RIDDLE = re.compile(r"find-(\d{1,9})")


def is_mistake(name: str) -> bool:
    """Whether the setting ``mistake`` may have this value."""
    return name == NONE or name in MISTAKES or is_riddle(name)


def is_riddle(name: str) -> bool:
    """Whether the name ("find-17") stands for a mistake that is to be found."""
    return _RIDDLE.fullmatch(name) is not None


def riddle(number: int) -> str:
    """The name of riddle ``number`` (0..999999999)."""
    return f"find-{number}"


def mistake_behind(name: str) -> str:
    """The mistake that is on: a riddle's is chosen by a hash of its number, any other name is its own."""
    found = _RIDDLE.fullmatch(name)
    return name if found is None else MISTAKES[mix(int(found[1]) + 1) % len(MISTAKES)]
