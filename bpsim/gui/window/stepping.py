"""Stepping: what the keys, the buttons and the timeline ask of the run, or of the race while that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from bpsim.gui.document.document import Document
from bpsim.gui.race.room import RaceRoom
from bpsim.gui.training.training_control import TrainingControl
from bpsim.gui.workspace.actions import Actions
from bpsim.gui.workspace.menus import fill_step_menu
from bpsim.gui.workspace.refresh import Refresh
from bpsim.gui.workspace.workspace import Workspace
from bpsim.session.frames import StepSize


class Stepping(QObject):
    """Slots for all that moves through the run; whatever trains at that moment pauses first.

    Signals: ``stopped(Stop or None)`` when there is no further step.
    """

    stopped = Signal(object)

    def __init__(
        self,
        document: Document,
        control: TrainingControl,
        workspace: Workspace,
        actions: Actions,
        refresh: Refresh,
        race: RaceRoom,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._control, self._workspace = document, control, workspace
        self._actions, self._refresh, self._race = actions, refresh, race

    # one place to another

    def step(self) -> None:
        if self._race.shown:
            self._race.control.run_epoch()
            return
        self._control.pause()
        if not self._document.step(self._control.step_size):
            self.stopped.emit(self._document.run.stop)

    def back(self) -> None:
        if self._race.shown:
            return
        self._control.pause()
        self._document.step_back(self._control.step_size)

    def seek(self, update: int, frame: int = 0) -> None:
        self._control.pause()
        self._document.seek(update, frame)

    def seek_frame(self, frame: int) -> None:
        """Another frame of the update that is shown."""
        self.seek(self._document.playback.cursor.update, frame)

    def to_start(self) -> None:
        self.seek(0)

    def to_end(self) -> None:
        self.seek(self._document.run.head)

    # by itself

    def play_or_pause(self) -> None:
        if self._control.playing:
            self._control.pause()
        else:
            self._control.play()

    def run_or_pause(self) -> None:
        if self._race.shown:
            self._race.run_or_pause(self._control.pace == "six-seconds")
        elif self._control.running:
            self._control.pause()
        else:
            self._workspace.message_bar.hide()
            self._control.run()

    def show_race(self, on: bool) -> None:
        """The race in the place of the single network, or that again."""
        self._control.pause()
        self._race.show(on)

    def animate(self) -> None:
        """A step of slow play: the signal travels while it is shown."""
        self._workspace.diagram.animate_step(min(900, int(700 / self._control.steps_per_second)))

    # how far and how fast

    def set_step_size(self, size: StepSize) -> None:
        self._control.step_size = self._refresh.step_size = size
        self._workspace.transport.show_step_size(size)
        fill_step_menu(self._actions.step_menu, self._actions.step_group, size, self.set_step_size)

    def set_pace(self, pace: str) -> None:
        self._control.pace = pace
