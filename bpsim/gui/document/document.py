"""Document: the experiment, its run and the place in it that the window shows, with undo.

Two times, never mixed: undo is for edits and restores the pair (experiment, run); stepping and
training move through the run and never enter the undo stack.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from bpsim.engine.advancing import Advance
from bpsim.engine.network import ParameterPlace, Parameters
from bpsim.session.asking.hidden import Hidden
from bpsim.session.data.samples import same_data
from bpsim.session.edits.checks import finite
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import legs_of
from bpsim.session.frames import Quantity, StepSize, frames_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.data_then import experiment_then
from bpsim.session.running.leg import Leg
from bpsim.session.running.memory import RunMemory
from bpsim.session.running.playback import Playback
from bpsim.session.running.run import Dropped, Run

translate = QCoreApplication.translate

UNTRAINED_SETTINGS = ("epochs", "init_seed")
REMAKING_SECONDS = 0.05  # between two words of how far it is


@dataclass(frozen=True, eq=False)
class Snapshot:
    """What one undo step brings back."""

    experiment: Experiment
    run: Run
    cursor: Cursor
    row: int = 0


class Document(QObject):
    """Attributes: ``experiment``, ``run``, ``playback``, ``row`` (the sample of the batch that is
    shown), ``undo_stack``, ``hidden`` (from the class), ``path`` (None until saved), ``original`` (what
    reset restores), ``forked_at`` (the update from which the last edit goes on, or None where it
    began a new run or changed no run), ``restarted`` (whether the last edit put a new run in the place of one
    that had begun).

    Signals: ``experiment_changed`` after an edit, an undo or an opened file; ``replaced`` when a lesson shows another
    experiment; ``position_changed`` when the cursor or the row moved; ``run_grew`` when updates came in at the head;
    ``incomplete`` when a step was asked for while values of the data are blank. ``about_to_change`` before anything
    takes the place of experiment or run, and ``about_to_step`` before a step that may go beyond the head: whoever
    trains hands over, at once, what was made, and stops. Only then is it decided what comes next, from a run that
    nobody else makes longer.
    ``remaking(done, all)`` while updates are made again that were forgotten to save memory; at the end both are equal.
    """

    about_to_change = Signal()
    about_to_step = Signal()
    experiment_changed = Signal()
    position_changed = Signal()
    run_grew = Signal()
    incomplete = Signal()
    remaking = Signal(int, int)
    replaced = Signal()

    def __init__(self, contents: FileContents, path: Path | None = None) -> None:
        super().__init__()
        self.undo_stack = QUndoStack(self)
        self.memory = RunMemory()
        self.row = 0
        self.hidden = Hidden()
        self.forked_at: int | None = None
        self.restarted = False
        self.load(contents, path)

    def load(self, contents: FileContents, path: Path | None) -> None:
        """Show something else; the run begins at its start (the window catches up with a saved one)."""
        self.about_to_change.emit()
        self.original = contents.experiment
        self.path = path
        self.undo_stack.clear()
        self.row = 0
        self._show(_opened(contents))

    @property
    def experiment_shown(self) -> Experiment:
        """The experiment with the data and the sample names of the state that is shown: see ``experiment_then``."""
        return experiment_then(self.experiment, self.run.leg_at(self.playback.cursor.update))

    def snapshot(self) -> Snapshot:
        return Snapshot(self.experiment, self.run, self.playback.cursor, self.row)

    def _show(self, snapshot: Snapshot) -> None:
        self.memory.change_over(getattr(self, "run", None), snapshot.run)
        self.experiment, self.run = snapshot.experiment, snapshot.run
        settings = self.experiment.settings
        frames = frames_of(self.experiment.network, settings.loss, self.experiment.gradient_order)
        self.hidden = Hidden(self.hidden.kinds)  # an opened value is another one now
        self.playback = Playback(self.run, frames, snapshot.cursor, self.hidden)
        self.row = min(snapshot.row, len(self.playback.trace.batch) - 1)
        self.experiment_changed.emit()

    # edits

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to an earlier pair; for the undo stack."""
        self.make_whole(snapshot.run)
        self._show(snapshot)

    def put(self, snapshot: Snapshot) -> None:
        """Show something else of a lesson: nothing to undo, and what reset restores."""
        self.about_to_change.emit()
        is_another = snapshot.experiment is not self.experiment
        self.original = snapshot.experiment
        self.undo_stack.clear()
        self.forked_at, self.restarted = None, False
        self.restore(snapshot)
        if is_another:
            self.replaced.emit()

    def make_whole(self, run: Run) -> None:
        """Have all of an older run at hand again, whatever was forgotten of it."""
        count = run.missing
        while not run.remake(REMAKING_SECONDS):
            self.remaking.emit(count - run.missing, count)
        if count:
            self.remaking.emit(count, count)

    def change(self, name: str, experiment: Experiment) -> None:
        """Put an edited experiment in place: from the cursor on, or from 0 where the edit asks for it."""
        self._begin_edit()
        if experiment is self.experiment:  # the edit changed nothing
            return
        run = self._run_after(experiment)
        structure = not experiment.network.same_shape(self.experiment.network)
        loss = experiment.settings.loss != self.experiment.settings.loss
        update = min(self.playback.cursor.update, run.head)
        frame = 0 if structure or loss else self.playback.cursor.frame
        self._push(name, Snapshot(experiment, run, Cursor(update, frame), self.row))

    def _run_after(self, experiment: Experiment) -> Run:
        old, update = self.experiment, self.playback.cursor.update
        settings = experiment.settings
        same_parameters = experiment.network.same_shape(old.network) and np.array_equal(
            experiment.parameters.flat, old.parameters.flat
        )
        for name in UNTRAINED_SETTINGS:
            settings = settings.changed(name, getattr(old.settings, name))
        watched = experiment.training.condition
        same_watched = watched is None or not watched.what.of_test or experiment.test is old.test
        same = same_parameters and same_watched and same_data(experiment, old)
        if same and experiment.network == old.network and settings == old.settings:
            return self.run
        if settings.mistake_on == old.settings.mistake_on and settings.mistake != old.settings.mistake:
            return self.run.with_mistake_named(settings.mistake)  # a riddle is solved
        new_run = not same_parameters or settings.loss != old.settings.loss
        if update == 0 or new_run:
            return self._new_run(experiment)
        return self.run.fork(
            update, settings=experiment.settings, x=experiment.x, t=experiment.t, network=experiment.network,
            unseen=experiment.test_training, names=old.sample_names,
        )  # fmt: skip

    def change_parameter(self, name: str, place: ParameterPlace, value: float) -> None:
        """Type over one weight or bias in the state that is shown; the run goes on from there."""
        self.change_parameters(name, place.layer, lambda now: now.with_value(place, finite(value, place.name)))

    def change_parameters(self, name: str, layer: int, edit: Callable[[Parameters], Parameters]) -> None:
        """Change the parameters of a layer in the state that is shown; the run goes on from there."""
        self._begin_edit()
        cursor = self.playback.cursor
        if self.playback.revealed.shows(Quantity.UPDATE, layer) and not self.experiment.has_blanks:
            # the new weights are on the screen: it is the next state that is typed over
            self.run.ensure(cursor.update + 1)
            cursor = Cursor(min(cursor.update + 1, self.run.head), 0)
        if cursor.update == 0:
            experiment = replace(self.experiment, parameters=edit(self.experiment.parameters))
            if experiment.parameters != self.experiment.parameters:
                self._push(name, Snapshot(experiment, self._new_run(experiment), cursor, self.row))
            return
        before = self.run.state(cursor.update).parameters
        parameters = edit(before)
        if parameters != before:
            run = self.run.fork(cursor.update, parameters=parameters)
            self._push(name, Snapshot(self.experiment, run, cursor, self.row))

    def start_over(self, name: str, experiment: Experiment) -> None:
        """Put an edited experiment in place and begin a new run with it; the old one stays as a pale curve."""
        self._begin_edit()
        self._push(name, Snapshot(experiment, self._new_run(experiment), Cursor()))

    def show_run(self, name: str, experiment: Experiment, run: Run) -> None:
        """Put another run in place, at its newest update."""
        self._begin_edit()
        cursor = Cursor(max(0, run.head - 1), self.playback.last if run.head else 0)
        self._push(name, Snapshot(experiment, run, cursor, self.row))

    def show_contents(self, name: str, contents: FileContents) -> None:
        """Put what a file holds in place, as an edit; the run begins at its start."""
        self._begin_edit()
        self._push(name, _opened(contents))

    def _begin_edit(self) -> None:
        """The one gate: no edit looks at cursor or run before."""
        self.about_to_change.emit()
        self.forked_at, self.restarted = None, False

    def _new_run(self, experiment: Experiment) -> Run:
        run = Run.begin(experiment)
        if self.run.head > 0:
            run.dropped = Dropped(self.run, 0, self.run.head)
        return run

    def back_to_start(self) -> None:
        """The same start weights, nothing trained yet."""
        self._begin_edit()
        name = translate("Document", "back to the start")
        self._push(name, Snapshot(self.experiment, Run.begin(self.experiment), Cursor()))

    def restore_original(self) -> None:
        """Everything as it was opened."""
        self._begin_edit()
        name = translate("Document", "restore the preset")
        self._push(name, Snapshot(self.original, Run.begin(self.original), Cursor()))

    def _push(self, name: str, after: Snapshot) -> None:
        changed = after.run is not self.run
        self.forked_at = after.run.head if changed and after.run.head > 0 else None
        self.restarted = changed and after.run.head == 0 < self.run.head
        self.undo_stack.push(_Edit(self, name, after))

    # time travel

    def step(self, size: StepSize) -> bool:
        """One step on. False where there is none: training diverges, or the data have blanks."""
        if self.experiment.has_blanks:
            self.incomplete.emit()
            return False
        self.about_to_step.emit()
        head = self.run.head
        moved = self.playback.step(size)
        self._moved(head)
        return moved

    def step_back(self, size: StepSize) -> None:
        self.playback.step_back(size)
        self._moved(self.run.head)

    def seek(self, update: int, frame: int = 0) -> None:
        self.playback.seek(update, frame)
        self._moved(self.run.head)

    def take_fastest_path(self) -> None:
        """Go on at the head by the fastest numeric path there is now: the kernel may have come in meanwhile."""
        run = self.run.on_fastest_path()
        if run is not self.run:
            self.run = run
            self.playback = Playback(run, self.playback.frames, self.playback.cursor, self.hidden)

    def append_leg(self, leg: Leg) -> None:
        """Go on at the head with a leg that a file brought."""
        self.run = self.run.with_leg(leg)
        self.playback = Playback(self.run, self.playback.frames, Cursor(self.run.head, 0), self.hidden)
        self._moved(-1)

    def _moved(self, head_before: int) -> None:
        self.row = min(self.row, len(self.playback.trace.batch) - 1)
        if self.run.head != head_before:
            self.run_grew.emit()
        self.position_changed.emit()

    def hide(self, hidden: Hidden) -> None:
        """Show the same place with other values hidden from the class."""
        self.hidden = self.playback.hidden = hidden
        self.position_changed.emit()

    def look_again(self) -> None:
        """The same place, shown anew: in another notation."""
        self.position_changed.emit()

    def show_row(self, row: int) -> None:
        """Show another sample of the batch."""
        self.row = max(0, min(row, len(self.playback.trace.batch) - 1))
        self.position_changed.emit()

    def take_progress(self, slices: list[Advance]) -> None:
        """Updates that the runner made at the head; the cursor stays with the newest one, all revealed."""
        self.run.extend(*slices)
        self.playback.seek(max(0, self.run.head - 1), self.playback.last if self.run.head else 0)
        if self.row:  # else no trace is computed here: a view does that in its turn, if it needs one
            self.row = min(self.row, len(self.playback.trace.batch) - 1)
        self.run_grew.emit()
        self.position_changed.emit()


def _opened(contents: FileContents) -> Snapshot:
    """What a file shows at once: its place, where that is in the first update, else the start of its run."""
    place = (Cursor(), 0) if contents.head else (contents.cursor, contents.row)
    return Snapshot(contents.experiment, Run.from_leg(legs_of(contents)[0]), *place)


class _Edit(QUndoCommand):
    """One edit: the pair before and the pair after it."""

    def __init__(self, document: Document, name: str, after: Snapshot) -> None:
        super().__init__(name)
        self._document = document
        self._before = document.snapshot()
        self._after = after

    def redo(self) -> None:
        self._document.about_to_change.emit()
        self._before = self._document.snapshot()  # somebody may have stepped on since it was undone
        self._document.restore(self._after)

    def undo(self) -> None:
        self._document.about_to_change.emit()
        self._after = self._document.snapshot()
        self._document.restore(self._before)
