"""From a player to its panel: which texts and tasks of a step are shown, and what is said in them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from bpsim.gui.language import language
from bpsim.gui.lessons.panel import LessonPanel
from bpsim.gui.lessons.player import LessonPlayer
from bpsim.gui.lessons.step_bar import StepState
from bpsim.gui.lessons.tasks.box import TaskBox
from bpsim.gui.lessons.tasks.doing import Doing, Said
from bpsim.gui.lessons.text_view import LessonText
from bpsim.session.lessons.progress import Outcome, Place

translate = QCoreApplication.translate


class Showing(QObject):
    """Attributes: ``boxes``, the tasks that are shown, by their places."""

    def __init__(self, player: LessonPlayer, panel: LessonPanel) -> None:
        super().__init__(player)
        self._player, self._panel = player, panel
        self.boxes: dict[Place, TaskBox] = {}
        self._step, self._shown = -1, -1
        self._said: dict[Place, Said] = {}
        player.moved.connect(self.show)
        player.told.connect(self._tell)
        player.settled.connect(self._on_settled)
        player.hinted.connect(self._show_state)
        player.warned.connect(self._warn)
        player.noted.connect(self._ask_again)
        panel.bar.step_requested.connect(player.go_to_step)
        panel.show_lesson(player.staged.lesson.title, player.progress.person)

    def show(self) -> None:
        """The step, as far as the position goes; what is there already stays, with what is typed in it."""
        step, stretch = self._player.place
        for box in self.boxes.values():
            box.warn(False)
        if step != self._step or stretch < self._shown:
            self._begin_step(step)
        for number in range(self._shown + 1, stretch + 1):
            self._add(step, number)
        if stretch > max(self._shown, 0):
            self._panel.show_newest()
        self._shown = stretch
        self._show_rest()

    def _begin_step(self, step: int) -> None:
        shown = self._player.staged.lesson.steps[step]
        self._step, self._shown, self.boxes = step, -1, {}
        self._panel.show_step(shown.heading, lambda: changes_text(shown.changes), further=shown.further)

    def _add(self, step: int, stretch: int) -> None:
        player, place = self._player, (step, stretch)
        text = player.staged.lesson.steps[step].stretches[stretch].text
        if text.en.strip():
            self._panel.add(LessonText(text, player.folder))
        task = player.doing_at(place)
        if task is not None:
            self._add_box(place, task)

    def _add_box(self, place: Place, task: Doing) -> None:
        box = self.boxes[place] = TaskBox(task.body())
        box.body.answered.connect(partial(self._player.answer, place))
        box.hint_asked.connect(partial(self._player.hint, place))
        box.shown.connect(partial(self._player.show_me, place))
        self._panel.add(box)
        box.say("", wrong=False)
        record = self._player.progress.record(place)
        for number, answer in enumerate(record.answers):
            is_last = number == len(record.answers) - 1
            task.mark(box.body, answer, is_last and record.outcome is Outcome.DONE)
        if record.outcome is Outcome.SHOWN:
            box.say(task.solution(), wrong=False)
        elif place in self._said:
            self._tell(place, self._said[place])
        self._show_state(place)

    def _tell(self, place: Place, said: Said) -> None:
        box, task = self.boxes.get(place), self._player.doing_at(place)
        if box is None or task is None:
            return
        self._said[place] = said
        box.say(said.words, wrong=not said.right and said.counts)
        if said.written:
            task.mark(box.body, said.written, said.right)
        self._show_state(place)
        self._panel.reveal(box)

    def _warn(self, place: Place) -> None:
        """That the task is open still."""
        box = self.boxes.get(place)
        if box is not None:
            box.warn(True)
            self._panel.reveal(box)

    def _on_settled(self, place: Place) -> None:
        self._show_state(place)
        self._show_rest()

    def _show_state(self, place: Place) -> None:
        """What can still be pressed and typed in a box."""
        box, task, record = self.boxes.get(place), self._player.doing_at(place), self._player.progress.record(place)
        if box is None or task is None:
            return
        box.warn(False)
        box.ask(task.question())
        hints = [hint.to(language()) for hint in task.task.hints]
        box.show_hints(hints[: record.hints], len(hints) - record.hints)
        box.offer(self._player.offers_solution(place), gives_up=task.patient and task.solved() is None)
        box.settle(record.settled and not task.again, done=record.outcome is Outcome.DONE)

    def _ask_again(self) -> None:
        """In another notation."""
        for place in self.boxes:
            self._show_state(place)

    def _show_rest(self) -> None:
        player, panel = self._player, self._panel
        lesson = player.staged.lesson
        panel.bar.show_steps(
            [self._state_of(step) for step in range(len(lesson.steps))],
            [step.heading.to(language()) for step in lesson.steps],
            player.position.step,
        )
        panel.show_notes(player.notes)
        panel.show_end(end_text(player) if player.is_end else "")

    def _state_of(self, step: int) -> StepState:
        progress, staged = self._player.progress, self._player.staged
        tasks = [(number, place) for number, place, _ in staged.lesson.tasks if number == step]
        last = (*staged.first_of[1:], len(staged.positions))[step] - 1
        if all(progress.record(place).settled for place in tasks) and (tasks or progress.seen >= last):
            return StepState.DONE
        return StepState.SEEN if progress.seen >= staged.first_of[step] else StepState.NEW

    def retranslate(self) -> None:
        self._panel.retranslate(language())
        self._said.clear()
        for place, box in self.boxes.items():
            task, record = self._player.doing_at(place), self._player.progress.record(place)
            assert task is not None
            box.say(task.solution() if record.outcome is Outcome.SHOWN else "", wrong=False)
            self._show_state(place)
        self._show_rest()


def changes_text(changes: tuple[str, ...]) -> str:
    """What may be changed, in words; "" for nothing said."""
    if not changes:
        return ""
    words = {
        "inputs": translate("Lesson", "the inputs"),
        "targets": translate("Lesson", "the targets"),
        "weights": translate("Lesson", "weights and biases"),
        "settings": translate("Lesson", "the settings"),
        "samples": translate("Lesson", "the samples"),
        "structure": translate("Lesson", "the network"),
        "anything": translate("Lesson", "anything"),
    }
    listed = translate("Lesson", ", ").join(words[change] for change in changes)
    return translate("Lesson", "To change here: {what}.").format(what=listed)


def end_text(player: LessonPlayer) -> str:
    """What is said at the end."""
    records = [player.progress.record((step, stretch)) for step, stretch, _ in player.staged.lesson.counted]
    done = sum(record.outcome is Outcome.DONE for record in records)
    if not records:
        return translate("Lesson", "This is the end of the lesson.")
    told = translate("Lesson", "This is the end of the lesson: {done} of {count} tasks done.")
    passed = sum(record.passed and not record.settled for record in records)
    said = [told.format(done=done, count=len(records))]
    if passed:
        said.append(translate("Lesson", "Passed over: {count}.").format(count=passed))
    if not player.is_last:
        said.append(translate("Lesson", "What comes now is for whoever wants more."))
    return " ".join(said)
