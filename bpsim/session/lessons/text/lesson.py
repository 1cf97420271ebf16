"""A lesson as frozen data: steps of stretches of text, each ending with a task or with frames to be played.

What speaks of the experiment (values, places, moments, conditions) is kept as it was written, with its line: it is
resolved where the experiment is known (see ``staging``).
"""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.session.frames import StepSize
from bpsim.session.words.text import Text

NOTHING = Text.same("")


@dataclass(frozen=True)
class Words:
    """What was written, and in which line of the file (from 1)."""

    text: str
    line: int


@dataclass(frozen=True)
class Task:
    """Something to do. ``hints`` in the order in which they are given; ``hides``: values that are hidden until it is
    done."""

    line: int
    hints: tuple[Text, ...] = ()
    hides: tuple[Words, ...] = ()


@dataclass(frozen=True)
class AskValue(Task):
    """A value to be typed, judged as *Ask* judges it. ``on_screen``: it is to be read off there."""

    value: Words = Words("", 0)
    on_screen: bool = False


@dataclass(frozen=True)
class AskClick(Task):
    """A neuron, connection, bias or target to be clicked."""

    place: Words = Words("", 0)


@dataclass(frozen=True)
class AskUntil(Task):
    """A condition to be made true. ``solution``: what makes it so, as ``Stretch.shows``; empty where none is given."""

    condition: Words = Words("", 0)
    solution: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Answer:
    """One answer to choose: whether it is ``right``, and what is said of it."""

    text: Text
    right: bool
    said: Text = NOTHING


@dataclass(frozen=True)
class Choose(Task):
    """A question with answers, at least one of them right."""

    question: Text = NOTHING
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True)
class Order(Task):
    """Items in their right order."""

    question: Text = NOTHING
    items: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Predict(Task):
    """A number to be guessed before it is shown."""

    value: Words = Words("", 0)


@dataclass(frozen=True)
class FindMistake(Task):
    """The deliberate mistake of the experiment is to be named."""


@dataclass(frozen=True)
class Write(Task):
    """Free text, for the class to talk about."""

    question: Text = NOTHING


@dataclass(frozen=True)
class Play:
    """Frames to be gone through up to a moment, in steps of a size."""

    moment: Words
    by: StepSize = StepSize.CALCULATION


@dataclass(frozen=True)
class Stretch:
    """``text`` (Markdown) that appears at once, what is shown with it, and what it ends with; ``notes`` are the
    teacher's, for as long as it is the newest."""

    text: Text = NOTHING
    shows: tuple[Words, ...] = ()
    end: Task | Play | None = None
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Step:
    """One heading and what stands beneath it. ``changes``: what may be changed, of CHANGES; ``further``: it is for
    whoever wants more."""

    heading: Text
    line: int
    stretches: tuple[Stretch, ...] = ()
    changes: tuple[str, ...] = ()
    further: bool = False


CHANGES = ("inputs", "targets", "weights", "settings", "samples", "structure", "anything")


@dataclass(frozen=True)
class Lesson:
    """``preset`` or ``file`` (beside the lesson) names its experiment; the other one is ""."""

    title: Text
    minutes: int
    steps: tuple[Step, ...]
    preset: str = ""
    file: str = ""
    audience: Text = NOTHING
    head_line: int = 1

    @property
    def tasks(self) -> tuple[tuple[int, int, Task], ...]:
        """Every task with its step and its stretch."""
        return tuple(
            (number, place, stretch.end)
            for number, step in enumerate(self.steps)
            for place, stretch in enumerate(step.stretches)
            if isinstance(stretch.end, Task)
        )

    @property
    def counted(self) -> tuple[tuple[int, int, Task], ...]:
        """The tasks that belong to it: those of its further part are for whoever wants more."""
        return tuple(found for found in self.tasks if not self.steps[found[0]].further)

    @property
    def last_step(self) -> int:
        """With which it ends; what stands behind it is further."""
        return max((number for number, step in enumerate(self.steps) if not step.further), default=0)
