"""Answers in words: chosen, put in order, written; and which mistake a program makes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from bpsim.engine.mistakes.names import MISTAKES
from bpsim.gui.language import language
from bpsim.gui.lessons.tasks.bodies import Body, ChoiceBody, OrderBody, SheetBody
from bpsim.gui.lessons.tasks.doing import Doing, Said, Stage
from bpsim.gui.mistakes.words import against_guess, name_of
from bpsim.session.lab.mistake_lab import evidence, shows
from bpsim.session.lessons.shuffling import shuffled
from bpsim.session.lessons.tasks import mistake_of
from bpsim.session.lessons.text.lesson import Choose, FindMistake, Order, Write
from bpsim.session.words.text import Text

translate = QCoreApplication.translate


def _said_in_language(text: Text) -> str:
    return text.to(language())


class ChooseDoing(Doing):
    """One of several answers."""

    def __init__(self, task: Choose, stage: Stage) -> None:
        super().__init__(task, stage)
        self._task = task

    def question(self) -> str:
        return self._task.question.to(language())

    def body(self) -> Body:
        return ChoiceBody([partial(_said_in_language, answer.text) for answer in self._task.answers])

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
            if answer in known.text.spellings:
                body.mark(index, "✓" if right else "✗")


class OrderDoing(Doing):
    """Items in their order."""

    def __init__(self, task: Order, stage: Stage) -> None:
        super().__init__(task, stage)
        self._task = task

    def question(self) -> str:
        return self._task.question.to(language())

    def body(self) -> Body:
        return OrderBody([partial(_said_in_language, item) for item in self._task.items], shuffled(self._task))

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
        return ChoiceBody([partial(name_of, mistake) for mistake in self._choices])

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
    """Free text; it can be written over, and it is enough to talk about it."""

    again = may_wait = True
    has_solution = False

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
