"""A step while it is read, from above."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bpsim.session.lessons.text.lesson import Play, Step, Stretch, Task, Words
from bpsim.session.lessons.text.lines import joined
from bpsim.session.words.text import Text


@dataclass
class StepMaking:
    """Stretches grow at the end: one that ends with a task or with frames to play is followed by a new one."""

    heading: Text
    line: int
    changes: list[str] = field(default_factory=list)
    further: bool = False
    _done: list[Stretch] = field(default_factory=list)
    _blocks: list[Text] = field(default_factory=list)
    _shows: list[Words] = field(default_factory=list)
    _notes: list[Text] = field(default_factory=list)

    def write(self, block: Text) -> None:
        self._blocks.append(block)

    def show(self, things: tuple[Words, ...]) -> None:
        self._shows += things

    def note(self, words: Text) -> None:
        """For the teacher, while this is the newest that is shown."""
        self._notes.append(words)

    def end(self, end: Task | Play | None) -> None:
        """The present stretch ends with this."""
        self._done.append(Stretch(joined(self._blocks), tuple(self._shows), end, tuple(self._notes)))
        self._blocks, self._shows, self._notes = [], [], []

    def last_task(self) -> Task | None:
        """The task that is above everything else here; None where there is none."""
        ends = [stretch.end for stretch in self._done if isinstance(stretch.end, Task)]
        return ends[-1] if ends else None

    def replace_task(self, task: Task) -> None:
        """Another one in the place of ``last_task``."""
        last = max(index for index, stretch in enumerate(self._done) if isinstance(stretch.end, Task))
        self._done[last] = replace(self._done[last], end=task)

    def made(self) -> Step:
        """All of it; a stretch that says and shows nothing is none, unless it is the only one. Notes of such a one
        belong to what it stands behind."""
        if self._blocks or self._shows or not self._done:
            self.end(None)
        elif self._notes:
            last = self._done[-1]
            self._done[-1] = replace(last, notes=(*last.notes, *self._notes))
        return Step(self.heading, self.line, tuple(self._done), tuple(dict.fromkeys(self.changes)), self.further)
