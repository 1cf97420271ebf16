"""Lessons made of a few lines, for tests."""

from __future__ import annotations

from bpsim.session.lessons.checking import problems_of

HEAD = "---\ntitle: T\nminutes: 5\npreset: {preset}\n---\n# One\n"
FIRST = 7
"""The line of the file that the first line of a body is."""


def written(body: str, preset: str = "hiring") -> str:
    return HEAD.format(preset=preset) + body


def complaints(body: str, preset: str = "hiring") -> list[str]:
    """What is wrong with a lesson whose first step has that body."""
    return [str(problem) for problem in problems_of(written(body, preset), None)]
