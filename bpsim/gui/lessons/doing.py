"""Doing a task: what is asked in words, what is hidden meanwhile, what is said of an answer, and the solution."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from bpsim.engine.mistakes.names import MISTAKES
from bpsim.engine.observing import observe
from bpsim.engine.problems import BadValue
from bpsim.engine.training import State
from bpsim.gui.ask.words import answer_text, question_text, symbol_text, unit_of, verdict_text
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.document.document import Document
from bpsim.gui.formulas.notation import condition_words, profile_of, script_of
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.language import language
from bpsim.gui.lessons.bodies import Body, ChoiceBody, ElsewhereBody, NumberBody, OrderBody, SheetBody
from bpsim.gui.lessons.places import spot_words, spots_of
from bpsim.gui.mistakes.words import against_guess, name_of
from bpsim.session.asking.asking import sign_of
from bpsim.session.asking.diagnosis import Result, judge
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import Question
from bpsim.session.edits import with_notation
from bpsim.session.finding.writing import value_text
from bpsim.session.lab.mistake_lab import evidence, shows
from bpsim.session.lessons.conditions import holds, verdict_in
from bpsim.session.lessons.lesson import (
    AskClick,
    AskUntil,
    AskValue,
    Choose,
    FindMistake,
    Order,
    Predict,
    Task,
    Write,
)
from bpsim.session.lessons.runs import Runs
from bpsim.session.lessons.showing import Stand, shown
from bpsim.session.lessons.shuffling import shuffled
from bpsim.session.lessons.tasks import asked_value, awaited, clicked, guessed, hiding, mistake_of
from bpsim.session.number_entry import value_of
from bpsim.session.number_format import format_number

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Stage:
    """Where a task is done: the window's document, the lesson's runs, and how the window stands there."""

    document: Document
    runs: Runs
    stand: Stand

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
    ``again``: it can be answered again when it is done."""

    patient = again = False

    def __init__(self, task: Task, stage: Stage) -> None:
        self.task, self.stage = task, stage

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

    def hidden(self) -> Hidden | None:
        """What is hidden until the task is settled."""
        return None

    def mark(self, body: Body, answer: str, right: bool) -> None:
        """Show in the body what became of an answer, as it is kept."""


class ValueDoing(Doing):
    """A value, judged as the page *Ask* judges it."""

    def __init__(self, task: AskValue, stage: Stage) -> None:
        super().__init__(task, stage)
        self._asked: Question = asked_value(task, stage.noted)
        self._trace = stage.runs.trace(stage.stand)

    def question(self) -> str:
        experiment, samples = self.stage.stand.experiment, tuple(self._trace.batch.tolist())
        symbol = symbol_text(self._asked, experiment, len(samples))
        return f"{question_text(self._asked, experiment, samples)}: {symbol} = ?"

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
            sign=sign_of(self._asked, profile_of(stand.experiment)), unit=unit_of(text),
        )  # fmt: skip
        words = verdict_text(verdict, self._right, stand.experiment)
        is_nearly = verdict.result is Result.NEARLY
        return Said(verdict.result is Result.RIGHT, words, text.strip(), counts=not is_nearly)

    def _previous(self):  # type: ignore[no-untyped-def]
        stand = self.stage.stand
        return self.stage.runs.trace(replace(stand, update=stand.update - 1)) if stand.update else None

    @property
    def _right(self) -> str:
        return answer_text(self._asked, self._trace, profile_of(self.stage.stand.experiment))

    def solution(self) -> str:
        return translate("Ask", "It is {answer}.").format(answer=self._right)

    def hidden(self) -> Hidden | None:
        return hiding(self._asked, self._trace)


class ClickDoing(Doing):
    """A place on the diagram. Answered with the words of the place."""

    def __init__(self, task: AskClick, stage: Stage) -> None:
        super().__init__(task, stage)
        self.wanted = spots_of([clicked(task, stage.stand)], stage.stand.experiment.network)

    def body(self) -> Body:
        return ElsewhereBody(
            lambda: translate("Lesson", "Click it on the diagram."), lambda: spot_words(self.wanted[0], self._shown)
        )

    @property
    def _shown(self):  # type: ignore[no-untyped-def]
        return self.stage.stand.experiment

    def clicked(self, spot: Spot) -> Said:
        """What is said of a click."""
        words = spot_words(spot, self._shown)
        if spot in self.wanted:
            return Said(True, translate("Lesson", "✓ Right: {answer}").format(answer=words), words)
        return Said(False, translate("Lesson", "✗ That is {place}. Look for another one.").format(place=words), words)

    def solution(self) -> str:
        return translate("Lesson", "It is {place}: the one that is lit.").format(
            place=spot_words(self.wanted[0], self._shown)
        )


class UntilDoing(Doing):
    """A condition that becomes true on the screen."""

    patient = True

    def __init__(self, task: AskUntil, stage: Stage) -> None:
        super().__init__(task, stage)
        self._task, self._condition = task, awaited(task, stage.stand)

    def question(self) -> str:
        experiment = self.stage.stand.experiment
        verdict = verdict_in(self._task.condition.text, self._condition, experiment)
        if verdict is not None:
            return translate("Lesson", "Until the decision is: {verdict}").format(verdict=verdict.to(language()))
        return translate("Lesson", "Until {condition}").format(condition=condition_words(self._condition, experiment))

    def body(self) -> Body:
        return ElsewhereBody(lambda: translate("Lesson", "Not yet."), lambda: translate("Lesson", "Done."))

    def is_met(self) -> bool:
        """Whether it is true in the state that is shown, or in the one that its update has just led to."""
        document = self.stage.document
        run, cursor, playback = document.run, document.playback.cursor, document.playback
        training = run.training_at(cursor.update)
        if holds(self._condition, training, run.state(cursor.update)):
            return True
        if cursor.frame < playback.last or document.experiment.has_blanks:
            return False
        before = run.state(cursor.update)
        after = State(cursor.update + 1, run.parameters(cursor.update + 1), before.memory, before.optimizer_steps + 1)
        return holds(self._condition, training, after)

    def solution(self) -> str:
        if self._task.solution:
            return translate("Lesson", "This is one way to do it.")
        return translate("Lesson", "Given up.")

    def solved(self) -> Stand | None:
        return shown(self.stage.stand, self._task.solution) if self._task.solution else None


class ChooseDoing(Doing):
    """One of several answers."""

    def __init__(self, task: Choose, stage: Stage) -> None:
        super().__init__(task, stage)
        self._task = task

    def question(self) -> str:
        return self._task.question.to(language())

    def body(self) -> Body:
        return ChoiceBody([lambda answer=answer: answer.text.to(language()) for answer in self._task.answers])

    def answer(self, text: str) -> Said:
        answer = self._task.answers[int(text)]
        said = answer.said.to(language())
        if answer.right:
            return Said(
                True, translate("Lesson", "✓ Right. {why}").format(why=said).strip(), answer.text.to(language())
            )
        why = said or translate("Lesson", "Not this one.")
        return Said(False, translate("Lesson", "✗ {why}").format(why=why), answer.text.to(language()))

    def solution(self) -> str:
        right = next(answer for answer in self._task.answers if answer.right)
        told = translate("Lesson", "It is: {answer}.").format(answer=right.text.to(language()))
        return f"{told} {right.said.to(language())}".strip()

    def mark(self, body: Body, answer: str, right: bool) -> None:
        assert isinstance(body, ChoiceBody)
        for index, known in enumerate(self._task.answers):
            if answer in (known.text.en, known.text.zh):
                body.mark(index, "✓" if right else "✗")


class OrderDoing(Doing):
    """Items in their order."""

    def __init__(self, task: Order, stage: Stage) -> None:
        super().__init__(task, stage)
        self._task = task

    def question(self) -> str:
        return self._task.question.to(language())

    def body(self) -> Body:
        return OrderBody([lambda item=item: item.to(language()) for item in self._task.items], shuffled(self._task))

    def answer(self, text: str) -> Said:
        order = [int(index) for index in text.split(",")]
        written = " → ".join(self._task.items[index].to(language()) for index in order)
        if order == sorted(order):
            return Said(True, translate("Lesson", "✓ Right."), written)
        right = sum(index == place for place, index in enumerate(order))
        words = translate("Lesson", "✗ Not yet: {right} of {count} stand where they belong.")
        return Said(False, words.format(right=right, count=len(order)), written)

    def solution(self) -> str:
        items = " → ".join(item.to(language()) for item in self._task.items)
        return translate("Lesson", "This is the order: {items}").format(items=items)

    def mark(self, body: Body, answer: str, right: bool) -> None:
        if right:
            assert isinstance(body, OrderBody)
            body.set_order(range(len(self._task.items)))


class PredictDoing(Doing):
    """A number that is guessed; nothing is wrong."""

    def __init__(self, task: Predict, stage: Stage) -> None:
        super().__init__(task, stage)
        self._found, self._asked = guessed(task, stage.noted)

    def question(self) -> str:
        return translate("Lesson", "Your guess: {what}").format(what=self._what())

    def _what(self) -> str:
        experiment = self.stage.stand.experiment
        if self._asked is not None:
            samples = tuple(self.stage.runs.trace(self.stage.stand).batch.tolist())
            return question_text(self._asked, experiment, samples)
        meant = self._found.meant
        if meant is None:
            assert isinstance(self.task, Predict)
            return self.task.value.text
        words = value_text(meant.what, experiment.network, script_of(experiment), language())
        if self._found.later is None:
            return words
        return translate("Lesson", "{what} after {count} updates").format(what=words, count=self._found.later)

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
        if self._asked is not None:
            return answer_text(self._asked, stage.runs.trace(stand), profile_of(stand.experiment))
        if self._found.meant is None:
            value = self._found.value
            assert value is not None
            return format_number(float(stage.runs.trace(stand).derivative[value.layer][stand.row, value.node]))
        update = stand.update + (self._found.later or 0)
        run = stage.runs.state_run(stand.experiment, update)
        meant = self._found.meant
        return format_number(meant.sign * observe(meant.what, run.training_at(update), run.state(update)))

    def solution(self) -> str:
        return translate("Ask", "It is {answer}.").format(answer=self._value())

    def hidden(self) -> Hidden | None:
        if self._asked is None:
            return None
        return hiding(self._asked, self.stage.runs.trace(self.stage.stand))


class MistakeDoing(Doing):
    """Which mistake the program makes."""

    def __init__(self, task: FindMistake, stage: Stage) -> None:
        super().__init__(task, stage)
        experiment = stage.stand.experiment
        self._right = mistake_of(experiment)
        self._choices = [name for name in MISTAKES if name == self._right or shows(experiment, name)]

    def question(self) -> str:
        return translate("Lesson", "Which mistake does this program make?")

    def body(self) -> Body:
        return ChoiceBody([lambda mistake=mistake: name_of(mistake) for mistake in self._choices])

    def answer(self, text: str) -> Said:
        guess = self._choices[int(text)]
        if guess == self._right:
            words = translate("Lesson", "✓ Right: {answer}").format(answer=name_of(guess))
            return Said(True, words, guess)
        stand = self.stage.stand
        run = self.stage.runs.state_run(stand.experiment, stand.update)
        found = evidence(run.training_at(stand.update), run.state(stand.update), guess)
        return Said(False, f"✗ {against_guess(found, stand.update, stand.experiment)}", guess)

    def solution(self) -> str:
        return translate("Lesson", "It is: {answer}.").format(answer=name_of(self._right))

    def mark(self, body: Body, answer: str, right: bool) -> None:
        assert isinstance(body, ChoiceBody)
        if answer in self._choices:
            body.mark(self._choices.index(answer), "✓" if right else "✗")


class WriteDoing(Doing):
    """Free text; it can be written over."""

    again = True

    def __init__(self, task: Write, stage: Stage) -> None:
        super().__init__(task, stage)
        self._task = task

    def question(self) -> str:
        return self._task.question.to(language())

    def body(self) -> Body:
        return SheetBody()

    def answer(self, text: str) -> Said:
        return Said(True, translate("Lesson", "✓ Kept."), text)

    def solution(self) -> str:
        return ""

    def mark(self, body: Body, answer: str, right: bool) -> None:
        assert isinstance(body, SheetBody)
        if right and body.sheet.toPlainText() != answer:
            body.sheet.setPlainText(answer)


_DOING: dict[type[Task], Callable[..., Doing]] = {
    AskValue: ValueDoing, AskClick: ClickDoing, AskUntil: UntilDoing, Choose: ChooseDoing, Order: OrderDoing,
    Predict: PredictDoing, FindMistake: MistakeDoing, Write: WriteDoing,
}  # fmt: skip


def doing(task: Task, stage: Stage) -> Doing:
    """How that task is done."""
    return _DOING[type(task)](task, stage)
