"""LessonPlayer: where a person is in a lesson; each place brings the window to where the lesson says it stands."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from bpsim.engine.problems import BadValue
from bpsim.gui.document.document import Snapshot
from bpsim.gui.formulas.notation import choose_notation, chosen_notation, names_chosen
from bpsim.gui.lessons.lights import Lights
from bpsim.gui.lessons.problems import lesson_problem
from bpsim.gui.lessons.tasks.doing import Doing, Said, Stage
from bpsim.gui.lessons.tasks.on_screen import UntilDoing
from bpsim.gui.lessons.tasks.places import spots_of
from bpsim.gui.lessons.tasks.task_kinds import doing
from bpsim.gui.parts.waiting import waited_for
from bpsim.gui.workspace.context import Context
from bpsim.session.asking.hidden import Hidden
from bpsim.session.experiment import Experiment
from bpsim.session.lessons.hiding import Secret, hiding
from bpsim.session.lessons.progress import Outcome, Place, Progress, Record
from bpsim.session.lessons.runs import Runs
from bpsim.session.lessons.staging import Position, Staged
from bpsim.session.lessons.text.lesson import Step
from bpsim.session.lessons.text.showing import Stand
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from bpsim.session.words.text import Text

translate = QCoreApplication.translate

MANY_UPDATES = 1000  # that may take longer than a moment
TRIES = 2  # that are wrong before "Show me" is offered


class LessonPlayer(QObject):
    """Attributes: ``staged``, ``folder`` (of the lesson's file), ``progress``.

    Signals: ``moved()``, another position; ``told(Place, Said)``, of an answer; ``settled(Place)``; ``hinted(Place)``;
    ``noted()``, the notation is another one, and with it what is asked; ``warned(Place)``: whoever goes on once more
    passes over that task.
    """

    moved = Signal()
    told = Signal(object, object)
    settled = Signal(object)
    hinted = Signal(object)
    noted = Signal()
    warned = Signal(object)

    def __init__(self, context: Context, staged: Staged, folder: Path, progress: Progress, lights: Lights) -> None:
        super().__init__(context)
        self._context, self._document = context, context.document
        self.staged, self.folder, self.progress = staged, folder, progress
        self._lights, self._runs = lights, Runs()
        self._doings: dict[Place, Doing] = {}
        self._run: Run | None = None  # that the lesson itself has put in place
        self._own_notation, self._standing = chosen_notation(), False
        self._notation = chosen_notation()  # that is shown, as far as is known here
        self._warned: Place | None = None  # the task of which it was said that it is open
        self._is_chosen = False  # by the person, since the lesson last asked for another one
        # later: an edit is told from within the undo stack, which must not be cleared before it has finished
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(0)
        self._look_soon.timeout.connect(self._look)
        self._document.experiment_changed.connect(self._hide_again)
        self._document.experiment_changed.connect(self._look_soon.start)
        self._document.position_changed.connect(self._look_soon.start)
        self._document.position_changed.connect(self._note)

    # where one is

    @property
    def position(self) -> Position:
        return self.staged.positions[self.progress.position]

    @property
    def place(self) -> Place:
        """Step and stretch."""
        return self.position.step, self.position.stretch

    @property
    def step(self) -> Step:
        return self.staged.lesson.steps[self.position.step]

    @property
    def notes(self) -> tuple[Text, ...]:
        """What the teacher may want to know now."""
        return self.step.stretches[self.position.stretch].notes

    @property
    def is_last(self) -> bool:
        return self.progress.position == len(self.staged.positions) - 1

    @property
    def is_end(self) -> bool:
        """Whether all that belongs to the lesson is shown; something further may follow."""
        lesson, following = self.staged.lesson, self.progress.position + 1
        return self.is_last or (
            self.position.step == lesson.last_step and self.staged.positions[following].step > lesson.last_step
        )

    def doing_at(self, place: Place) -> Doing | None:
        """How the task there is done; None where there is none."""
        if place not in self._doings:
            position = self._position_of(place)
            task = self.staged.task(position)
            if task is None:
                return None
            self._doings[place] = doing(task, Stage(self._document, self._runs, position.stand))
        return self._doings[place]

    def _position_of(self, place: Place) -> Position:
        return next(p for p in self.staged.positions if (p.step, p.stretch) == place)

    def forget_words(self) -> None:
        """The notation has changed: what is asked may be another value."""
        self._notation = chosen_notation()
        self._doings.clear()

    def _note(self) -> None:
        """What is chosen in the menu during the lesson is the person's own notation from now on."""
        if self._standing or chosen_notation() == self._notation:
            return
        self._own_notation, self._is_chosen = chosen_notation(), True
        self.forget_words()
        self._hide_again()
        self.noted.emit()

    # the way

    def begin(self) -> None:
        """Bring the window to where the person was, or, where a changed lesson cannot stand there any more, to the
        beginning. Raises BadValue where that is not possible either."""
        if not (self.progress.position > 0 and self._arrive(self.position.stand)):
            self.progress.position = 0
            self._stand_at(self.position.stand)
        self._hide_again()
        self.moved.emit()
        self._look()

    def next(self) -> None:
        """Go on; from a task that nobody has answered only when that has been said."""
        if self.is_last:
            return
        if self._would_pass_over and self._warned != self.place:
            self._warned = self.place
            self.warned.emit(self.place)
            return
        self._go(self.progress.position + 1)

    @property
    def _would_pass_over(self) -> bool:
        open_task = self._open
        return open_task is not None and not open_task.may_wait

    def back(self) -> None:
        if self.progress.position > 0:
            self._go(self.progress.position - 1, afresh=True)

    def go_to_step(self, step: int) -> None:
        """The beginning of a step."""
        self._go(self.staged.first_of[step], afresh=True)

    def put_back(self) -> None:
        """What the person has changed here is undone."""
        if self._arrive(self.position.stand):
            self._hide_again()

    @property
    def is_changed(self) -> bool:
        """Whether the window shows something else than the lesson."""
        stand, document = self.position.stand, self._document
        cursor = document.playback.cursor
        return (
            document.experiment is not stand.experiment
            or document.run is not self._run
            or document.run.head != stand.update
            or (cursor.update, cursor.frame, document.row) != (stand.update, stand.frame, stand.row)
        )

    def _go(self, index: int, *, afresh: bool = False) -> None:
        """To another position; where the window cannot stand there, that is said and nothing is changed."""
        before, after = self.position, self.staged.positions[index]
        # what was changed stays while the step goes on and shows nothing new
        if after.step != before.step:
            self._context.workspace.diagram.select(None)  # the card of what was clicked
        is_new = afresh or after.stand is not before.stand or after.step != before.step
        if is_new and not self._arrive(after.stand, before.stand):
            return
        if index > self.progress.position and self._would_pass_over:
            self.progress.records[self.place] = replace(self.progress.record(self.place), passed=True)
        self._warned = None
        self.progress.position = index
        self.progress.seen = max(self.progress.seen, index)
        self._hide_again()
        self.moved.emit()
        self._look()

    def _arrive(self, stand: Stand, before: Stand | None = None) -> bool:
        """Stand there; False, with a word why, where that is not possible."""
        try:
            self._stand_at(stand, before)
        except BadValue as problem:
            self._context.problem.emit(partial(lesson_problem, problem))
            return False
        return True

    def _stand_at(self, stand: Stand, before: Stand | None = None) -> None:
        """Raises BadValue, before anything is changed, where its run cannot be trained so far."""
        document, self._standing = self._document, True
        try:
            document.about_to_change.emit()
            self._train(stand.experiment, stand.update)
            is_there = (
                document.experiment is stand.experiment and document.run is self._run
                and document.run.head == stand.update and document.undo_stack.count() == 0
            )  # fmt: skip
            if is_there:
                document.seek(stand.update, stand.frame)
            else:
                self._run = self._runs.run_at(stand)
                document.put(Snapshot(stand.experiment, self._run, Cursor(stand.update, stand.frame), stand.row))
            if document.row != stand.row:
                document.show_row(stand.row)
            self._show_beside(stand, before)
        finally:
            self._standing = False

    def _train(self, experiment: Experiment, update: int) -> None:
        """The lesson's run of an experiment up to an update. Raises BadValue where it cannot be made."""
        work = partial(self._runs.state_run, experiment, update)
        if self._runs.missing(experiment, update) < MANY_UPDATES:
            work()
            return
        window, standing = self._context.window, self._standing
        was_active, self._standing = window.isActiveWindow(), True  # whoever waits looks at nothing
        try:
            waited_for(window, translate("Lesson", "Training for the lesson…"), work)
        finally:
            self._standing = standing
            if was_active:
                window.activateWindow()  # the bar has gone: the next key is for the lesson again

    def _show_beside(self, stand: Stand, before: Stand | None) -> None:
        """The page, the notation, the race, and what is lit."""
        side = self._context.workspace.side
        if stand.page in side.keys and (before is None or before.page != stand.page):
            side.show_page(stand.page)
        if before is None or before.notation != stand.notation:
            self._is_chosen = False
        notation = self._own_notation if self._is_chosen or not stand.notation else stand.notation
        if notation != chosen_notation():
            choose_notation(notation, names_chosen())
            self.forget_words()
            self._document.look_again()
        self._context.actions["race"].setChecked(stand.race)
        self._lights.show(spots_of(stand.lit, stand.experiment.network))

    def leave(self) -> None:
        """Nothing of the lesson is left on the window."""
        self._document.experiment_changed.disconnect(self._hide_again)
        self._document.experiment_changed.disconnect(self._look_soon.start)
        self._document.position_changed.disconnect(self._look_soon.start)
        self._document.position_changed.disconnect(self._note)
        self._look_soon.stop()
        self._lights.show(())
        if chosen_notation() != self._own_notation:
            choose_notation(self._own_notation, names_chosen())
        self._context.actions["race"].setChecked(False)
        self.deleteLater()

    # what is asked

    @property
    def _open(self) -> Doing | None:
        """The task that is to be done here."""
        return None if self.progress.record(self.place).settled else self.doing_at(self.place)

    def _hide_again(self) -> None:
        """What is asked for here or later is hidden as long as it is open; an edit would hide more."""
        if self._standing:
            return
        secrets = self._secrets()
        hidden = hiding(secrets, self._runs.trace(self.position.stand)) if secrets else Hidden()
        if self._document.hidden != hidden:
            self._document.hide(hidden)

    def _secrets(self) -> list[Secret]:
        """What open tasks keep: the one that is asked here, and those of this experiment that still lie ahead."""
        here, stand, found = self.place, self.position.stand, list[Secret]()
        for place, later in self.staged.tasks_from(self.progress.position):
            if later.experiment is not stand.experiment or self.progress.record(place).settled:
                continue
            task = self.doing_at(place)
            assert task is not None
            found += [s for s in task.secrets() if place == here or s.may_be_seen_before(stand)]
        return found

    def _look(self) -> None:
        """Whether what is waited for has become true."""
        open_task = self._open
        if not self._standing and isinstance(open_task, UntilDoing) and open_task.is_met():
            self._settle(self.place, Outcome.DONE)

    def answer(self, place: Place, text: str) -> None:
        """What a body was answered with."""
        task = self.doing_at(place)
        if task is None or (self.progress.record(place).settled and not task.again):
            return
        try:
            self._train(*task.needed)
            said = task.answer(text)
        except BadValue as problem:
            self._context.problem.emit(partial(lesson_problem, problem))
            return
        self.take(place, said)

    def take(self, place: Place, said: Said) -> None:
        """What was said of an answer becomes of the task."""
        record = self.progress.record(place)
        if said.counts and (not record.settled or said.written != record.answers[-1]):
            self.progress.records[place] = record.tried(said.written)
        self._warned = None
        self.told.emit(place, said)
        if said.right and not record.settled:
            self._settle(place, Outcome.DONE)

    def hint(self, place: Place) -> None:
        task, record = self.doing_at(place), self.progress.record(place)
        if task is not None and record.hints < len(task.task.hints):
            self.progress.records[place] = record.hinted()
            self._warned = None
            self.hinted.emit(place)

    def show_me(self, place: Place) -> None:
        """The solution, said and shown."""
        task = self.doing_at(place)
        if task is None or self.progress.record(place).settled:
            return
        solved = task.solved()
        self.told.emit(place, Said(False, task.solution(), "", counts=False))
        self._settle(place, Outcome.SHOWN)
        if solved is not None and self.position.stand is self._position_of(place).stand and self._arrive(solved):
            self._hide_again()

    def offers_solution(self, place: Place) -> bool:
        """Whether "Show me" can be pressed."""
        task, record = self.doing_at(place), self.progress.record(place)
        if task is None or record.settled or not task.has_solution:
            return False
        return task.patient or record.wrong >= TRIES

    def _settle(self, place: Place, outcome: Outcome) -> None:
        """The task is done; what stands behind it appears."""
        self.progress.records[place] = self.progress.record(place).settled_as(outcome)
        self._hide_again()
        self.settled.emit(place)
        if place == self.place and not self.is_last:
            following = self.staged.positions[self.progress.position + 1]
            if following.step == self.position.step:
                self._go(self.progress.position + 1)

    def records(self) -> list[tuple[Place, Doing, Record]]:
        """Every task of the lesson with what became of it."""
        places = [(step, stretch) for step, stretch, _ in self.staged.lesson.tasks]
        found = [(place, self.doing_at(place)) for place in places]
        return [(place, task, self.progress.record(place)) for place, task in found if task is not None]
