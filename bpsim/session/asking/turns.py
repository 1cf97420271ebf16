"""The class in turn: whose turn it is, and how many right answers each has."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

MOST_TEAMS = 40


def names_from(text: str, team: str) -> tuple[str, ...]:
    """Names that were typed with commas between them, or (for a number of teams) ``team`` with each number in it."""
    words = text.strip()
    if words.isdigit():
        return tuple(team.format(number=number + 1) for number in range(min(int(words), MOST_TEAMS)))
    return tuple(name.strip() for name in re.split(r"[,，、;；\n]", words) if name.strip())[:MOST_TEAMS]


@dataclass(frozen=True)
class Turns:
    """``names`` in their order, ``points`` of each, ``turn`` the one who is asked."""

    names: tuple[str, ...] = ()
    points: tuple[int, ...] = ()
    turn: int = 0

    @classmethod
    def of(cls, names: tuple[str, ...]) -> Turns:
        return cls(names, (0,) * len(names))

    @property
    def current(self) -> str:
        """Whose turn it is; "" without names."""
        return self.names[self.turn] if self.names else ""

    def answered(self, right: bool) -> Turns:
        """A point for a right answer; then the next one is asked."""
        if not self.names:
            return self
        points = tuple(count + (right and index == self.turn) for index, count in enumerate(self.points))
        return replace(self, points=points, turn=(self.turn + 1) % len(self.names))

    def renamed(self, names: tuple[str, ...]) -> Turns:
        """Other names: who was there before keeps the points."""
        known = dict(zip(self.names, self.points, strict=True))
        return Turns(names, tuple(known.get(name, 0) for name in names), min(self.turn, max(0, len(names) - 1)))
