"""Doing a task: what every kind of task answers, in words of the window's language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bpsim.gui.document.document import Document
from bpsim.gui.formulas.notation import profile_of
from bpsim.gui.lessons.tasks.bodies import Body
from bpsim.session.edits import with_notation
from bpsim.session.experiment import Experiment
from bpsim.session.lessons.hiding import Secret, secrets_of
from bpsim.session.lessons.runs import Runs
from bpsim.session.lessons.text.lesson import Task
from bpsim.session.lessons.text.showing import Stand


@dataclass(frozen=True)
class Stage:
    """Where a task is done: the window's document, the lesson's runs, and how the window stands there."""

    document: Document
    runs: Runs
    stand: Stand

    @property
    def samples(self) -> tuple[int, ...]:
        """Which samples are in the batch of its update, by their places in the data; known without training."""
        return tuple(self.stand.experiment.training.batch(self.stand.update).tolist())

    @property
    def noted(self) -> Stand:
        """The stand in the notation that is shown: what it calls delta is asked for."""
        profile = profile_of(self.stand.experiment)
        return replace(self.stand, experiment=with_notation(self.stand.experiment, profile.id))


@dataclass(frozen=True)
class Said:
    """Of an answer: whether it is right, what is said of it, how it is kept (``written``), and whether it counts as
    a try."""

    right: bool
    words: str
    written: str
    counts: bool = True


class Doing:
    """One task. ``patient``: "Show me" is offered from the beginning, since nothing is typed that could be wrong;
    ``again``: it can be answered again when it is done; ``has_solution``: there is something that "Show me" can say,
    which need not be known for that; ``may_wait``: one may go on without it, and nothing is said of that."""

    patient = again = may_wait = False
    has_solution = True

    def __init__(self, task: Task, stage: Stage) -> None:
        self.task, self.stage = task, stage

    @property
    def needed(self) -> tuple[Experiment, int]:
        """The experiment and the update up to which its run has to be trained before an answer can be judged."""
        return self.stage.stand.experiment, self.stage.stand.update

    def question(self) -> str:
        """What is asked, in the language of the window; "" where the lesson's text says it all."""
        return ""

    def body(self) -> Body:
        raise NotImplementedError

    def answer(self, text: str) -> Said:
        """What is said of what a body was answered with."""
        raise NotImplementedError

    def solution(self) -> str:
        """What "Show me" says."""
        raise NotImplementedError

    def solved(self) -> Stand | None:
        """What "Show me" shows; None where it only says something."""
        return None

    def secrets(self) -> tuple[Secret, ...]:
        """What is hidden until the task is settled."""
        return secrets_of(self.task, self.stage.noted)

    def mark(self, body: Body, answer: str, right: bool) -> None:
        """Show in the body what became of an answer, as it is kept."""
