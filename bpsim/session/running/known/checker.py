"""Gradient checks beside a live window: a worker checks the update that is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.gradient_check import GradientCheck, check_gradients
from bpsim.engine.training import State, Training
from bpsim.session.running.newest_first import NewestFirst

MOST_PARAMETERS = 5000  # some seconds; the command line checks larger networks


@dataclass(frozen=True, eq=False)
class CheckQuestion:
    training: Training
    state: State


@dataclass(frozen=True, eq=False)
class CheckAnswer:
    """``result`` is None where a newer question came before it was done."""

    question: CheckQuestion
    result: GradientCheck | None


class _SupersededError(Exception):
    pass


class Checker(NewestFirst[CheckQuestion, CheckAnswer]):
    """A worker that checks gradients, the newest question first."""

    def __init__(self) -> None:
        super().__init__("bpsim-check")

    def answer_to(self, question: CheckQuestion) -> CheckAnswer:
        def look(_done: int) -> None:
            if not self.is_wanted(question):
                raise _SupersededError

        try:
            return CheckAnswer(question, check_gradients(question.training, question.state, look))
        except _SupersededError:
            return CheckAnswer(question, None)
