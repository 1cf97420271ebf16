"""ActionStates: which actions can be used just now, and what those are called whose name changes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from bpsim.gui.document.document import Document
from bpsim.gui.race.room import SINGLE_ONLY, RaceRoom
from bpsim.gui.training.training_control import TrainingControl
from bpsim.gui.workspace.actions import Actions

NEEDS_DATA = ("step", "play", "run", "new_seed")  # nothing of this while values of the data are blank


class ActionStates(QObject):
    """Slots that bring the actions up to date."""

    def __init__(
        self, document: Document, control: TrainingControl, race: RaceRoom, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._control, self._race, self._actions = document, control, race, actions

    def show_undo(self) -> None:
        """What undo and redo would do."""
        undo = self._document.undo_stack
        self._actions.show_undo(undo.undoText(), undo.redoText())

    def show_running(self) -> None:
        """Whether Run and Play begin or pause."""
        running = self._race.control.running if self._race.shown else self._control.running
        self._actions.show_running(running, self._control.playing)

    def show_possible(self) -> None:
        playback, actions = self._document.playback, self._actions
        blank, race = self._document.experiment.has_blanks, self._race.shown
        for name in dict.fromkeys((*SINGLE_ONLY, *NEEDS_DATA)):
            actions[name].setEnabled(not (race and name in SINGLE_ONLY) and not (blank and name in NEEDS_DATA))
        if not race:
            actions["back"].setEnabled(not playback.at_start)
            actions["to_start"].setEnabled(not playback.at_start)
            actions["to_end"].setEnabled(playback.cursor.update < self._document.run.head)
