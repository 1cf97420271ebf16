"""A lesson on its experiment: every position of it in order, from which forwards and back are one step each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.files.fileformat import read_file
from bpsim.session.files.presets import load_preset
from bpsim.session.lessons.text.lesson import Lesson, Play, Stretch, Task
from bpsim.session.lessons.text.lines import at
from bpsim.session.lessons.text.links import inside
from bpsim.session.lessons.text.moments import frames_in, moment_in
from bpsim.session.lessons.text.showing import Stand, shown

NOT_AHEAD = QT_TRANSLATE_NOOP("Problem", "{value} does not lie ahead in the update that is shown")


@dataclass(frozen=True)
class Position:
    """Where a learner is: stretch ``stretch`` of step ``step`` is the last that is shown, and the window stands at
    ``stand``; ``played``: how many steps of its frames were gone through."""

    step: int
    stretch: int
    stand: Stand
    played: int = 0


@dataclass(frozen=True, eq=False)
class Staged:
    """A lesson and its ``positions``, the first one to the last."""

    lesson: Lesson
    experiment: Experiment
    positions: tuple[Position, ...]

    def stretch(self, position: Position) -> Stretch:
        return self.lesson.steps[position.step].stretches[position.stretch]

    def task(self, position: Position) -> Task | None:
        """What is to be done there, where the stretch ends with a task."""
        end = self.stretch(position).end
        return end if isinstance(end, Task) else None

    def tasks_from(self, index: int) -> Iterator[tuple[tuple[int, int], Stand]]:
        """Step and stretch of each task from a position on, and how the window stands there."""
        for position in self.positions[index:]:
            if self.task(position) is not None and not position.played:
                yield (position.step, position.stretch), position.stand

    @cached_property
    def first_of(self) -> tuple[int, ...]:
        """The first position of each step."""
        return tuple(
            next(index for index, position in enumerate(self.positions) if position.step == step)
            for step in range(len(self.lesson.steps))
        )


def experiment_of(lesson: Lesson, folder: Path | None) -> Experiment:
    """What the head names; ``folder``: where the lesson lies. Raises BadValue or OSError."""
    with at(lesson.head_line):
        if lesson.preset:
            return load_preset(lesson.preset).experiment
        return read_file(inside(lesson.file, folder, (".json",))).experiment


def staged(lesson: Lesson, folder: Path | None = None) -> Staged:
    """The whole lesson on its experiment. Raises BadValue (the first thing that does not fit) or OSError."""
    staging = Staging(lesson, experiment_of(lesson, folder))
    positions = tuple(staging.positions())
    if staging.problems:
        raise staging.problems[0]
    return Staged(lesson, staging.experiment, positions)


class Staging:
    """Goes through a lesson once; ``problems``: what does not fit, after ``positions``."""

    def __init__(self, lesson: Lesson, experiment: Experiment) -> None:
        self.lesson, self.experiment = lesson, experiment
        self.problems: list[BadValue] = []

    def positions(self) -> Iterator[Position]:
        """Every position in order; where something does not fit, as if it were not there."""
        stand = Stand(self.experiment)
        for number, step in enumerate(self.lesson.steps):
            for place, stretch in enumerate(step.stretches):
                stand = self._arrived(stand if place else replace(stand, lit=()), stretch)
                yield Position(number, place, stand)
                if isinstance(stretch.end, Play):
                    for played, frame in enumerate(self._frames(stand, stretch.end), start=1):
                        stand = replace(stand, frame=frame, lit=())
                        yield Position(number, place, stand, played)

    def _arrived(self, stand: Stand, stretch: Stretch) -> Stand:
        if stretch.shows:
            stand = replace(stand, lit=())
        for thing in stretch.shows:  # one by one, so that each says what is wrong with it
            try:
                stand = shown(stand, (thing,))
            except BadValue as problem:
                self.problems.append(problem)
        return stand

    def _frames(self, stand: Stand, play: Play) -> list[int]:
        """Where the steps of a play end."""
        try:
            with at(play.moment.line):
                target, _ = moment_in(play.moment.text, stand.experiment)
                if target <= stand.frame:
                    raise BadValue(NOT_AHEAD, value=repr(play.moment.text))
        except BadValue as problem:
            self.problems.append(problem)
            return []
        frames = frames_in(stand.experiment)
        ends = [i for i in range(stand.frame + 1, target) if frames.is_group_end(i, play.by)]
        return [*ends, target]
