"""Numbers to be typed: a value that is asked for, or guessed."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from bpsim.engine.observable import DERIVATIVE, Observable
from bpsim.engine.observing import observe
from bpsim.engine.problems import BadValue
from bpsim.engine.tracing import Trace
from bpsim.gui.ask.words import answer_text, question_text, symbol_text, unit_of, verdict_text
from bpsim.gui.formulas.notation import profile_of
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.lessons.tasks.bodies import Body, NumberBody
from bpsim.gui.lessons.tasks.doing import Doing, Said, Stage
from bpsim.gui.lessons.tasks.phrases import value_words
from bpsim.session.asking.diagnosis import Result, judge
from bpsim.session.asking.question import SLOPE, Question
from bpsim.session.experiment import Experiment
from bpsim.session.lessons.tasks import asked_value, guessed
from bpsim.session.lessons.text.lesson import AskValue, Predict
from bpsim.session.words.number_entry import value_of
from bpsim.session.words.number_format import format_number, of_count

translate = QCoreApplication.translate


class ValueDoing(Doing):
    """A value, judged as the page *Ask* judges it."""

    def __init__(self, task: AskValue, stage: Stage) -> None:
        super().__init__(task, stage)
        self._asked: Question = asked_value(task, stage.noted)

    @cached_property
    def _trace(self) -> Trace:
        """Not before it is needed: questions are listed of steps that nobody has been to."""
        return self.stage.runs.trace(self.stage.stand)

    def question(self) -> str:
        experiment, samples = self.stage.stand.experiment, self.stage.samples
        symbol = symbol_text(self._asked, experiment, len(samples))
        value = question_text(self._asked, experiment, samples)
        asked = translate("Lesson", "What is {value}?").format(value=value)
        return f"{asked}\n{symbol} = ?"

    def body(self) -> Body:
        return NumberBody(lambda: translate("Ask", "Check"))

    def answer(self, text: str) -> Said:
        try:
            typed = value_of(text)
        except BadValue as problem:
            return Said(False, say(problem), text.strip(), counts=False)
        stand = self.stage.stand
        verdict = judge(
            typed, self._asked, self._trace, stand.experiment.settings, previous=self._previous(),
            profile=profile_of(stand.experiment), unit=unit_of(text),
        )  # fmt: skip
        words = verdict_text(verdict, self._right, stand.experiment)
        is_nearly = verdict.result is Result.NEARLY
        return Said(verdict.result is Result.RIGHT, words, text.strip(), counts=not is_nearly)

    def _previous(self) -> Trace | None:
        stand = self.stage.stand
        return self.stage.runs.trace(replace(stand, update=stand.update - 1)) if stand.update else None

    @property
    def _right(self) -> str:
        return answer_text(self._asked, self._trace, profile_of(self.stage.stand.experiment))

    def solution(self) -> str:
        return translate("Ask", "It is {answer}.").format(answer=self._right)


class PredictDoing(Doing):
    """A number that is guessed; nothing is wrong."""

    def __init__(self, task: Predict, stage: Stage) -> None:
        super().__init__(task, stage)
        self._found, self._asked = guessed(task, stage.noted)

    @property
    def needed(self) -> tuple[Experiment, int]:
        stand = self.stage.stand
        return stand.experiment, stand.update + (self._found.later or 0)

    def question(self) -> str:
        return translate("Lesson", "Your guess: {what}").format(what=self._what())

    def _what(self) -> str:
        experiment = self.stage.stand.experiment
        asked = self._asked
        if asked is not None and asked.kind == SLOPE:
            return value_words(Observable(DERIVATIVE, asked.layer, asked.node), experiment)
        if asked is not None:
            return question_text(asked, experiment, self.stage.samples)
        meant = self._found.meant
        assert meant is not None
        words = value_words(meant.what, experiment)
        if self._found.later is None:
            return words
        later = self._found.later
        one, more = translate("Lesson", "{what} after one update"), translate("Lesson", "{what} after {count} updates")
        return of_count(later, one, more, what=words)

    def body(self) -> Body:
        return NumberBody(lambda: translate("Lesson", "That is my guess"))

    def answer(self, text: str) -> Said:
        try:
            _ = value_of(text)
        except BadValue as problem:
            return Said(False, say(problem), text.strip(), counts=False)
        told = translate("Lesson", "You said {guess}. It is {value}.").format(guess=text.strip(), value=self._value())
        return Said(True, told, text.strip())

    def _value(self) -> str:
        stage, stand = self.stage, self.stage.stand
        if self._asked is not None and self._asked.kind == SLOPE:
            return format_number(self._asked.answer(stage.runs.trace(stand)))
        if self._asked is not None:
            return answer_text(self._asked, stage.runs.trace(stand), profile_of(stand.experiment))
        experiment, update = self.needed
        run = stage.runs.state_run(experiment, update)
        meant = self._found.meant
        assert meant is not None
        return format_number(meant.sign * observe(meant.what, run.training_at(update), run.state(update)))

    def solution(self) -> str:
        return translate("Ask", "It is {answer}.").format(answer=self._value())
