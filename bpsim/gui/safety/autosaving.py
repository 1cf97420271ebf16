"""Autosaving: when what is on the screen goes to the autosaver."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.gui.document.aside import Aside
from bpsim.gui.document.document import Document
from bpsim.gui.training.training_control import TrainingControl
from bpsim.session.files.autosaver import Autosaver
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.recovery import Slot

REST_MS = 2_000  # after an edit, a step, a pause
TRAINING_MS = 10_000  # between two while training runs
LOOK_MS = 500  # until it is asked whether writing went well


class Autosaving(QObject):
    """Signals: ``failed(str)``: why what is done cannot be kept; said once until it works again."""

    failed = Signal(str)

    def __init__(
        self, document: Document, control: TrainingControl, contents: Callable[[], FileContents],
        aside: Callable[[], Aside | None], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._aside = document, aside
        self._kept: Aside | None = None
        self._control, self._contents = control, contents
        self._saver: Autosaver | None = None
        self._saved_head = 0
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep_now)
        for changed in (document.experiment_changed, document.position_changed, document.run_grew):
            changed.connect(self.note)
        document.undo_stack.cleanChanged.connect(self.note)
        control.state_changed.connect(self.note)

    def begin(self, slot: Slot) -> None:
        """From now on into this slot."""
        self._saver = Autosaver(slot)
        self.take_as_saved()

    def adopt(self, slot: Slot) -> None:
        """Go on in a slot that another window has left; what it holds is on the screen."""
        if self._saver is not None:
            self._saver.adopt(slot)

    def take_as_saved(self) -> None:
        """What is on the screen is in a file too."""
        self._saved_head = self._contents().head
        self.note()

    def note(self) -> None:
        """Something changed: it will be kept soon."""
        delay = TRAINING_MS if self._control.running else REST_MS
        waiting = self._timer.isActive() and self._timer.remainingTime() <= delay
        if self._saver is not None and not waiting:
            self._timer.start(delay)

    def keep_now(self) -> None:
        """Hand what is there to the autosaver's thread, or have it clear the slot where nothing is worth keeping."""
        if self._saver is None:
            return
        aside = self._aside()
        if aside is not None and aside is self._kept:  # it does not change during a lesson
            return
        self._kept = aside
        if aside is not None:
            self._keep_aside(self._saver, aside)
            return
        contents = self._contents()
        if self._worth_keeping(contents):
            self._saver.keep(contents, self._document.path)
        else:
            self._saver.clear()
        QTimer.singleShot(LOOK_MS, self, self._look)
        if self._control.running:
            self._timer.start(TRAINING_MS)

    def _keep_aside(self, saver: Autosaver, aside: Aside) -> None:
        """A lesson's experiment is nobody's work; that which comes back behind it is."""
        if aside.unsaved:
            saver.keep(aside.contents, aside.path)
        else:
            saver.clear()
        QTimer.singleShot(LOOK_MS, self, self._look)

    def wait(self, seconds: float) -> bool:
        """Until everything is written; for tests and for the end."""
        return self._saver is None or self._saver.wait(seconds)

    @property
    def file(self) -> Path | None:
        """Where it is kept."""
        return None if self._saver is None else self._saver.slot.file

    @property
    def works(self) -> bool:
        """Whether what is on the screen can be kept, as far as that is known."""
        return self._saver is not None and not self._saver.problem

    def close(self) -> None:
        """The window closes as it should: nothing stays behind."""
        self._timer.stop()
        if self._saver is not None:
            self._saver.close()
            self._saver = None

    def _worth_keeping(self, contents: FileContents) -> bool:
        return not self._document.undo_stack.isClean() or contents.head > self._saved_head

    def _look(self) -> None:
        problem = "" if self._saver is None else self._saver.problem
        if problem and problem != self._told:
            self.failed.emit(problem)
        self._told = problem
