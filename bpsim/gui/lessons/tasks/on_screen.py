"""What is done on the screen: a place to be clicked, a condition to be made true."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bpsim.engine.training import State
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.language import language
from bpsim.gui.lessons.tasks.bodies import Body, ElsewhereBody
from bpsim.gui.lessons.tasks.doing import Doing, Said, Stage
from bpsim.gui.lessons.tasks.phrases import condition_phrase
from bpsim.gui.lessons.tasks.places import spot_words, spots_of
from bpsim.session.experiment import Experiment
from bpsim.session.lessons.tasks import awaited, clicked
from bpsim.session.lessons.text.conditions import holds, verdict_in
from bpsim.session.lessons.text.lesson import AskClick, AskUntil
from bpsim.session.lessons.text.showing import Stand, shown

translate = QCoreApplication.translate


class ClickDoing(Doing):
    """A place on the diagram. Answered with the words of the place."""

    def __init__(self, task: AskClick, stage: Stage) -> None:
        super().__init__(task, stage)
        self._place = clicked(task, stage.stand)
        self.wanted = spots_of([self._place], stage.stand.experiment.network)

    def body(self) -> Body:
        return ElsewhereBody(
            lambda: translate("Lesson", "Click it on the diagram."), lambda: spot_words(self.wanted[0], self._shown)
        )

    @property
    def _shown(self) -> Experiment:
        return self.stage.stand.experiment

    def clicked(self, spot: Spot, experiment: Experiment) -> Said:
        """What is said of a click on a diagram of ``experiment``: the lesson's, or what somebody has made of it."""
        words = spot_words(spot, experiment)
        if spot in self.wanted:
            return Said(True, translate("Lesson", "✓ Right: {answer}").format(answer=words), words)
        return Said(False, translate("Lesson", "✗ That is {place}. Look for another one.").format(place=words), words)

    def solution(self) -> str:
        return translate("Lesson", "It is {place}: the one that is lit.").format(
            place=spot_words(self.wanted[0], self._shown)
        )

    def solved(self) -> Stand | None:
        return replace(self.stage.stand, lit=(self._place,))


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
        return translate("Lesson", "Until {condition}").format(condition=condition_phrase(self._condition, experiment))

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
