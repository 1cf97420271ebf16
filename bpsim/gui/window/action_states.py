"""ActionStates: which actions can be used just now, and what those are called whose name changes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from bpsim.gui.race.room import SINGLE_ONLY, RaceRoom
from bpsim.gui.workspace.context import Context

NEEDS_DATA = ("step", "play", "run", "new_seed")  # nothing of this while values of the data are blank
OF_PATHS = ("next_path", "previous_path")


class ActionStates(QObject):
    """Slots that bring the actions up to date."""

    def __init__(self, context: Context, race: RaceRoom) -> None:
        super().__init__(context)
        self._document, self._control, self._actions = context.document, context.control, context.actions
        self._race = race
        context.document.position_changed.connect(self.show_possible)
        context.document.experiment_changed.connect(self.show_possible)
        context.document.undo_stack.indexChanged.connect(self.show_undo)
        context.control.state_changed.connect(self.show_all)
        self._side = context.workspace.side
        self._side.page_changed.connect(self.show_of_page)
        context.actions["race"].toggled.connect(self.show_possible)
        race.running_changed.connect(self.show_running)

    def show_all(self) -> None:
        self.show_undo()
        self.show_running()
        self.show_possible()
        self.show_of_page()

    def show_of_page(self) -> None:
        """What belongs to one page at the right."""
        for name in OF_PATHS:
            self._actions[name].setEnabled(self._side.current == "paths")

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
