"""Which screen is the class's and which the teacher's, from what is known of them: names and places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class ScreenRow:
    """``corner`` (left, top) and ``size`` (width, height) in the system's units of the desk."""

    name: str
    corner: tuple[int, int]
    size: tuple[int, int]


@dataclass(frozen=True)
class Places:
    """Which of the rows the class sees, and which the teacher."""

    audience: int
    teacher: int


def places_for(screens: Sequence[ScreenRow], here: int, chosen: str) -> Places | None:
    """Who sees what of ``screens``, when the window stands on the one with the number ``here``; None where there is
    only one picture.

    ``chosen``: the name of the screen that was chosen for the class before, "" for none; where it is not there today,
    the class has the first other one. The teacher keeps the screen where the window stood; where that is the one
    chosen, she has the first other one. A screen with the corner of another shows the same picture (a projector that
    mirrors the desk) and is no second one.
    """
    named = [number for number, row in enumerate(screens) if row.name == chosen]
    others = [number for number, row in enumerate(screens) if row.corner != screens[here].corner]
    if not others:
        return None
    elsewhere = [number for number in named if number in others]
    if elsewhere:
        return Places(elsewhere[0], here)
    return Places(here, others[0]) if here in named else Places(others[0], here)
