"""LessonRoom: opens a lesson beside the window's content, and brings back what was open before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QSplitter, QVBoxLayout, QWidget

from bpsim.engine.problems import BadValue
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.document.aside import Aside
from bpsim.gui.document.files import Files
from bpsim.gui.explain.inspection import Inspection
from bpsim.gui.language import language
from bpsim.gui.lessons.lessons_menu import fill_lessons_menu
from bpsim.gui.lessons.lights import Lights
from bpsim.gui.lessons.naming import NamesMarked
from bpsim.gui.lessons.panel import USUAL_WIDTH, LessonPanel, scale_of
from bpsim.gui.lessons.player import LessonPlayer
from bpsim.gui.lessons.problems import lesson_problem
from bpsim.gui.lessons.results import write_results
from bpsim.gui.lessons.showing import Showing
from bpsim.gui.lessons.starting_over import may_forget
from bpsim.gui.lessons.tasks.bodies import NumberBody
from bpsim.gui.lessons.tasks.on_screen import ClickDoing
from bpsim.gui.remembered import PERSON
from bpsim.gui.workspace.context import Context
from bpsim.session.asking.hidden import Hidden
from bpsim.session.experiment import Experiment
from bpsim.session.files.file_mark import FileMark
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.lessons.checking import check_names
from bpsim.session.lessons.progress import ANYWHERE, hand_over, keep, progress_file, recall
from bpsim.session.lessons.shipped import lesson_path
from bpsim.session.lessons.staging import Staged, staged
from bpsim.session.lessons.text.lesson import Lesson
from bpsim.session.lessons.text.reading import lesson_from, text_in

translate = QCoreApplication.translate

TOUR = "0"  # the lesson that goes round the window
SPLIT, GAP = "lesson_split", 8
LARGE_SHARE = 32  # hundredths of the width, in a presentation
NEEDING_SETTINGS = {"settings", "samples", "structure", "targets", "anything"}
RESULTS = (".json", ".pdf", ".csv")
ACTIONS = ("lesson_next", "lesson_back", "lesson_put_back", "lesson_results", "lesson_restart", "lesson_leave")


@dataclass(frozen=True, eq=False)
class Before:
    """What was open before a lesson; ``original``: what reset restores, ``mark``: its file as it was then."""

    contents: FileContents
    path: Path | None
    clean: bool
    hidden: frozenset[str]
    original: Experiment
    mark: FileMark | None


class LessonRoom(QObject):
    """Attributes: ``player`` and ``showing`` (None without a lesson), ``panel``, ``split`` (panel and content).
    Made once the window is on the screen: its modules take a while to load.

    Signals: ``moved()``, to another place of the lesson, or out of it.
    """

    moved = Signal()

    def __init__(
        self, context: Context, files: Files, contents: Callable[[], FileContents], inspection: Inspection,
        split: QSplitter,
    ) -> None:  # fmt: skip
        super().__init__(context)
        self._inspection = inspection
        self._context, self._files, self._contents = context, files, contents
        self._document, actions = context.document, context.actions
        self.player: LessonPlayer | None = None
        self.showing: Showing | None = None
        self.lights = Lights(context.workspace.diagram)
        self.panel = LessonPanel(*(actions[name] for name in ACTIONS))
        self._names = NamesMarked(context.document, context.workspace.diagram, self.panel, self)
        self._before: Before | None = None
        self._file = Path()
        self._opening = self._told_of_loss = False
        self.split, self._place = split, QWidget()
        self._stand_beside()
        self._connect()

    def _stand_beside(self) -> None:
        """At the left of what is in ``split``, hidden while there is no lesson."""
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        around = QVBoxLayout(self._place)
        around.setContentsMargins(GAP, GAP, 0, GAP)
        around.addWidget(self.panel)
        self._place.hide()
        self.split.insertWidget(0, self._place)
        self.split.setStretchFactor(1, 1)

    def _connect(self) -> None:
        context, actions = self._context, self._context.actions
        menu = actions.lessons_menu
        menu.aboutToShow.connect(partial(fill_lessons_menu, menu, actions, self.open, self._is_begun))
        for name, slot in (
            ("open_lesson", self.ask_and_open), ("lesson_next", self.next), ("lesson_back", self.back),
            ("lesson_put_back", self.put_back), ("lesson_results", self.ask_and_save), ("lesson_leave", self.leave),
            ("lesson_restart", self.ask_and_start_over), ("tour", partial(self.open, lesson_path(TOUR))),
        ):  # fmt: skip
            actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())
        self.split.splitterMoved.connect(self._keep_border)
        self.panel.lesson_requested.connect(self.open)
        self.panel.person_typed.connect(self.set_person)
        self._files.opened.connect(self._on_opened)
        context.workspace.diagram.spot_selected.connect(self._on_spot)
        context.retranslated.connect(self._retranslate)
        context.restyled.connect(self._retranslate)
        context.presented.connect(self._present)
        context.closing.connect(self._close)
        self._document.position_changed.connect(self._show_possible)
        self._document.experiment_changed.connect(self._show_possible)
        self._show_possible()

    # opening and leaving

    @property
    def is_on(self) -> bool:
        """Whether there is a lesson."""
        return self.player is not None

    @property
    def path(self) -> Path | None:
        """Of the lesson that is open."""
        return self._file if self.is_on else None

    def for_the_teacher(self) -> tuple[str, str] | None:
        """The notes of what is shown, and the heading of what follows ("" at the end); None without a lesson."""
        player = self.player
        if player is None:
            return None
        steps = player.staged.lesson.steps
        notes = "\n".join(dict.fromkeys(note.to(language()) for note in player.notes))
        following = None if player.is_last else player.staged.positions[player.progress.position + 1]
        return notes, "" if following is None else steps[following.step].heading.to(language())

    def ask_and_open(self) -> None:
        folder = self._file.parent if self._file != Path() else Path.home()
        name, _ = QFileDialog.getOpenFileName(
            self._context.window, translate("Lesson", "Open a lesson"), str(folder),
            translate("Lesson", "Lessons (*.md)"),
        )  # fmt: skip
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> bool:
        """Begin a lesson, or go on with it; where it cannot be used, say so and leave everything as it is."""
        try:
            text = text_in(path)
            made = staged(lesson_from(text), path.parent)
            check_names(made, text, path.parent)
        except BadValue as problem:
            self._complain(path, problem)
            return False
        except OSError as error:
            self._context.problem.emit(f"{path.name}: {error.strerror or error}")
            return False
        if self.player is None:  # nothing is lost: what is open comes back
            document = self._document
            clean = document.undo_stack.isClean()
            self._before = Before(
                self._contents(), document.path, clean, document.hidden.kinds, document.original, self._files.guard.mark
            )
        else:
            self._end()
        return self._begin(made, path)

    def _begin(self, made: Staged, path: Path) -> bool:
        """Where the window cannot stand as the lesson says, that is told, and what was open before comes back."""
        context, self._file, self._told_of_loss = self._context, path, False
        person = context.remembered.text(PERSON)
        progress = recall(made.lesson, person, progress_file(path, person), len(made.positions))
        self._opening = True
        context.workspace.diagram.select(None)
        self._files.opened.emit(FileContents(made.experiment), None)
        self._opening = False
        self._put_aside()
        player = self.player = LessonPlayer(context, made, path.parent, progress, self.lights)
        self.showing = Showing(player, self.panel)
        player.moved.connect(self._on_moved)
        player.settled.connect(self._keep)
        self.panel.retranslate(language())
        self._show_panel(True)
        context.actions.turn_pages(of_lesson=True)
        try:
            player.begin()
        except BadValue as problem:
            self.leave()
            self._complain(path, problem)
            return False
        return True

    def _put_aside(self) -> None:
        """What was open before is the work that is asked for before it goes."""
        before = self._before
        assert before is not None
        self._files.aside = Aside(before.contents, before.path, not before.clean, self.leave)

    def leave(self) -> None:
        """The way that the person was before: what was open comes back."""
        if self.player is None:
            return
        self._end()
        before, self._before = self._before, None
        if before is not None:
            self._opening = True
            self._files.opened.emit(before.contents, before.path)
            self._opening = False
            self._document.original = before.original
            self._document.hide(Hidden(before.hidden))
            if not before.clean:
                self._document.undo_stack.resetClean()
            self._files.guard.watch_from(before.mark)  # another program may have written meanwhile

    def _end(self) -> None:
        """No lesson any more; whatever is on the screen stays."""
        assert self.player is not None
        self._keep()
        self._context.control.pause()
        player, self.player, self.showing = self.player, None, None
        self.panel.bar.step_requested.disconnect()
        player.leave()
        self.panel.clear()
        self._files.aside = None
        self._show_panel(False)
        self._context.workspace.want_settings(True)
        self._context.actions.turn_pages(of_lesson=False)
        self._show_possible()
        self.moved.emit()

    def _on_opened(self) -> None:
        """Something else was opened: the lesson is over, and what was open before it stays away."""
        if self.player is not None and not self._opening:
            self._before = None
            self._end()
            self._document.hide(Hidden())

    def _close(self) -> None:
        if self.player is not None:
            self._keep()

    # the way through it

    def next(self) -> None:
        if self.player is not None:
            self.player.next()

    def back(self) -> None:
        if self.player is not None:
            self.player.back()

    def put_back(self) -> None:
        if self.player is not None:
            self.player.put_back()

    def _on_moved(self) -> None:
        assert self.player is not None
        changes = self.player.step.changes
        self._context.workspace.want_settings(bool(NEEDING_SETTINGS & set(changes)))
        self._show_possible()
        self._focus()
        self._keep()
        self.moved.emit()

    def _focus(self) -> None:
        """Where a number is asked for it can be typed at once; else keys are the window's again."""
        assert self.player is not None
        assert self.showing is not None
        box = self.showing.boxes.get(self.player.place)
        presenting = self._context.actions["present"].isChecked()
        if box is not None and isinstance(box.body, NumberBody) and box.body.field.isEnabled() and not presenting:
            box.body.field.setFocus()
            return
        focused = QApplication.focusWidget()
        if focused is None or self.panel.isAncestorOf(focused):
            self._context.workspace.diagram.setFocus()

    def _on_spot(self, spot: Spot | None) -> None:
        """A click on the diagram may be an answer."""
        player = self.player
        if player is None or spot is None:
            return
        task, record = player.doing_at(player.place), player.progress.record(player.place)
        if isinstance(task, ClickDoing) and not record.settled:
            self._inspection.card.close_card()  # it would lie over what is looked for
            said = task.clicked(spot, self._document.experiment_shown)
            if said.written not in record.answers:  # the keyboard passes the same place again and again
                player.take(player.place, said)

    def _show_possible(self) -> None:
        actions, player = self._context.actions, self.player
        for name in ACTIONS:
            actions[name].setEnabled(player is not None)
        if player is not None:
            actions["lesson_next"].setEnabled(not player.is_last)
            actions["lesson_back"].setEnabled(player.progress.position > 0)
            actions["lesson_put_back"].setEnabled(player.is_changed)

    # progress and result

    def _is_begun(self, path: Path, lesson: Lesson) -> bool:
        """Whether the person would go on in a lesson."""
        person = self._context.remembered.text(PERSON)
        return recall(lesson, person, progress_file(path, person), ANYWHERE).is_begun

    def ask_and_start_over(self) -> None:
        """Begin the lesson anew; whoever has answered something is asked, as that is forgotten."""
        player = self.player
        if player is not None and (not player.progress.records or may_forget(self._context.window)):
            self.start_over()

    def start_over(self) -> None:
        """From the beginning, as if nothing had been answered."""
        player, path = self.player, self._file
        assert player is not None
        player.progress.begin_anew()
        made = player.staged
        self._end()
        self._begin(made, path)

    def set_person(self, name: str) -> None:
        """Whose progress is kept from now on: what that person has done in this lesson before is there again; who has
        done nothing goes on here, with the answers that were given."""
        player, name, path = self.player, name.strip(), self._file
        if player is None or name == player.progress.person:
            return
        self._keep()
        self._context.remembered.set_choice(PERSON, name)
        made, file = player.staged, progress_file(path, name)
        own = recall(made.lesson, name, file, len(made.positions))
        if own.is_begun and file != progress_file(path, player.progress.person):
            self._end()
            self._begin(made, path)
            self._context.note.emit(lambda: translate("Lesson", "You go on where you were."))
            return
        try:
            hand_over(player.progress, made.lesson, path, name)
        except OSError as error:
            self._cannot_keep(error)

    def _keep(self) -> None:
        player = self.player
        if player is None:
            return
        try:
            keep(player.progress, player.staged.lesson, progress_file(self._file, player.progress.person))
        except OSError as error:
            self._cannot_keep(error)

    def _complain(self, path: Path, problem: BadValue) -> None:
        self._context.problem.emit(lambda: f"{path.name}: {lesson_problem(problem)}")

    def _cannot_keep(self, error: OSError) -> None:
        """Said once in a lesson: every step would say it again."""
        if self._told_of_loss:
            return
        self._told_of_loss = True
        reason = error.strerror or error
        self._context.problem.emit(
            lambda: translate("Lesson", "How far you are cannot be kept: {reason}.").format(reason=reason)
        )

    def ask_and_save(self) -> None:
        proposed = Path.home() / f"{self._result_name()}.json"
        name, kind = QFileDialog.getSaveFileName(
            self._context.window, translate("Lesson", "Save the result"), str(proposed),
            translate("Lesson", "Answers to hand in (*.json);;PDF (*.pdf);;Table (*.csv)"),
        )  # fmt: skip
        if name:
            path = Path(name)
            if path.suffix.lower() in RESULTS:
                self.save_results(path)
                return
            path = path.with_name(f"{path.name}{next((suffix for suffix in RESULTS if suffix in kind), RESULTS[0])}")
            if path.exists():  # nobody was asked about that one
                self._context.problem.emit(
                    lambda: translate("Lesson", "{name} is there already; choose another name.").format(name=path.name)
                )
            else:
                self.save_results(path)

    def _result_name(self) -> str:
        """That of the lesson and of the person: a class hands in many."""
        person = self.player.progress.person if self.player is not None else ""
        return re.sub(r"[^\w\-]+", "-", f"{self._file.stem} {person}").strip("-")

    def save_results(self, path: Path) -> bool:
        """What was asked, answered and tried; answers to hand in, CSV or PDF by the name. False where it cannot be
        written."""
        if self.player is None:
            return False
        try:
            write_results(self.player, path)
        except OSError as error:
            self._context.problem.emit(f"{path.name}: {error.strerror or error}")
            return False
        self._context.note.emit(lambda: translate("Lesson", "The result is in {file}.").format(file=path.name))
        return True

    # how it looks

    def _show_panel(self, on: bool) -> None:
        self._place.setVisible(on)
        if on:
            self._divide()

    def _divide(self) -> None:
        """The border as it was left; large type needs more room."""
        whole, presenting = self.split.width(), self._context.actions["present"].isChecked()
        if presenting or not self.split.restoreState(self._context.remembered.state(SPLIT)):
            panel = whole * LARGE_SHARE // 100 if presenting else USUAL_WIDTH
            self.split.setSizes([panel, max(1, whole - panel)])

    def _keep_border(self) -> None:
        if self.is_on and not self._context.actions["present"].isChecked():
            self._context.remembered.set_state(SPLIT, self.split.saveState())

    def _present(self, on: bool) -> None:
        self.panel.set_scale(scale_of(on))
        if self.is_on:
            QTimer.singleShot(0, self, self._divide)  # once the window has its size

    def _retranslate(self) -> None:
        if self.showing is not None:
            self.showing.retranslate()
            self._names.tell_all()
            self._context.actions.turn_pages(of_lesson=True)
            self._show_possible()
