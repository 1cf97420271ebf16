"""Context: what a room of the window may use, and when rooms come, change and go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from bpsim.gui.document.document import Document
from bpsim.gui.document.editing import Editing
from bpsim.gui.document.known_losses import KnownLosses
from bpsim.gui.remembered import Remembered
from bpsim.gui.training.training_control import TrainingControl
from bpsim.gui.workspace.menus.actions import Actions
from bpsim.gui.workspace.refresh import Refresh
from bpsim.gui.workspace.turns import Turns
from bpsim.gui.workspace.workspace import Workspace
from bpsim.session.crashes.trail import Trail


class Context(QObject):
    """Attributes: ``window``, ``remembered``, ``document``, ``actions``, ``control`` (training), ``editing``,
    ``workspace`` (the panels), ``known`` (losses), ``refresh``, ``turns`` (beside the diagram, while training runs),
    ``trail`` (what was done last, for a report).

    Signals, each for whoever it concerns: ``completed()``, the panels that load slowly are there, so pages can be
    added; ``retranslated()``, texts are to be made again; ``restyled()``, how all is coloured or written has changed;
    ``presented(bool)``, type is large for a class, or usual again; ``closing()``, workers are to be joined. What the
    message bar is to say: ``problem(Words)``, ``note(Words)``.
    """

    completed = Signal()
    retranslated = Signal()
    restyled = Signal()
    presented = Signal(bool)
    closing = Signal()
    problem = Signal(object)
    note = Signal(object)

    def __init__(self, document: Document, remembered: Remembered, window: QMainWindow) -> None:
        super().__init__(window)
        self.window, self.remembered, self.document = window, remembered, document
        self.trail = Trail()
        self.actions = Actions(window, self.trail.note)
        self.control = TrainingControl(document, self)
        self.editing = Editing(document, self)
        self.workspace = Workspace(self.actions)
        self.known = KnownLosses(document, self)
        self.refresh = Refresh(document, self.workspace, self.known)
        self.turns = Turns(self)
        self.control.looked_beside.connect(self.turns.look)
        self.known.failed.connect(self.problem.emit)
        self.retranslated.connect(self.refresh.everything)
        self.restyled.connect(self.refresh.everything)

    @property
    def goes_by_itself(self) -> bool:
        """Whether it plays or trains: nobody has gone to what is shown."""
        return self.refresh.hurried or self.control.playing

    def complete(self) -> None:
        """Bring in the panels that load slowly, and all that stands on them."""
        if self.workspace.complete():
            self.completed.emit()

    def follow_presenting(self, show_large: Callable[[bool], None]) -> None:
        """Large type for a class from now on, and at once where one looks on."""
        self.presented.connect(show_large)
        if self.actions["present"].isChecked():
            show_large(True)

    def close(self) -> None:
        """Join every worker; nothing hears of anything from here on."""
        self.control.close()
        self.known.close()
        self.closing.emit()
        self.document.undo_stack.blockSignals(True)
        self.document.blockSignals(True)
