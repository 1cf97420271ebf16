"""The window with its rooms: they are made, completed and closed here; ``main_window`` connects them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from bpsim.gui.ask.room import AskRoom
from bpsim.gui.compare.comparison import Comparison
from bpsim.gui.compare.pin_button import pin_button
from bpsim.gui.data.room import DataRoom
from bpsim.gui.document.document import Document
from bpsim.gui.document.editing import Editing
from bpsim.gui.document.files import Files
from bpsim.gui.document.known_losses import KnownLosses
from bpsim.gui.document.remaking import Remaking
from bpsim.gui.explain.inspection import Inspection
from bpsim.gui.explain.room import ExplainRoom
from bpsim.gui.export.room import ExportRoom
from bpsim.gui.find.room import FindRoom
from bpsim.gui.losses.what_is_shown import CHOICES
from bpsim.gui.mistakes.room import MistakeRoom
from bpsim.gui.race.room import RaceRoom
from bpsim.gui.remembered import Remembered
from bpsim.gui.safety.room import SafetyRoom
from bpsim.gui.shaping.room import ShapingRoom
from bpsim.gui.theme import dress
from bpsim.gui.training.training_control import TrainingControl
from bpsim.gui.window.action_states import ActionStates
from bpsim.gui.window.appearance import Appearance
from bpsim.gui.window.messages import Messages
from bpsim.gui.window.stepping import Stepping
from bpsim.gui.window.view_hints import hints_of
from bpsim.gui.worksheet.room import WorksheetRoom
from bpsim.gui.workspace.actions import Actions
from bpsim.gui.workspace.diagram_choices import DiagramChoices
from bpsim.gui.workspace.notation_room import NotationRoom
from bpsim.gui.workspace.refresh import Refresh
from bpsim.gui.workspace.workspace import Workspace
from bpsim.session.files.contents import FileContents

if TYPE_CHECKING:
    from bpsim.gui.losses.loss_plot import LossPanel


class WindowWithRooms(QMainWindow):
    """Attributes: ``document``, ``control`` (training), ``workspace`` (the views), ``actions_by_name``, and the rooms.

    Signals: ``completed()`` once all panels are there.
    """

    completed = Signal()

    def __init__(self, contents: FileContents, remembered: Remembered, path: Path | None) -> None:
        super().__init__()
        dress(self)
        self._remembered = remembered
        self.document = Document(contents, path)
        self.actions_by_name = Actions(self)
        self.control = TrainingControl(self.document, self)
        self.editing = Editing(self.document, self)
        self.files = Files(self.document, self.contents, remembered, self)
        self.workspace = Workspace(self.actions_by_name)
        self.closed = False
        self.known = KnownLosses(self.document, self)
        self.refresh = Refresh(self.document, self.workspace, self.known)
        self.inspection = Inspection(self.document, self.workspace.diagram)
        self.comparison = Comparison(self.document, self.known, self)
        self._make_rooms(remembered)
        self._make_helpers()
        self.setCentralWidget(self.safety.over(self.mistakes.framed(self.race.stack)))

    def _make_rooms(self, remembered: Remembered) -> None:
        document, views, actions = self.document, self.workspace, self.actions_by_name
        self.choices = DiagramChoices(views.diagram, actions, remembered, self)
        self.export = ExportRoom(document, self.control, remembered, self)
        self.notation = NotationRoom(document, views, actions, remembered, self)
        self.explain = ExplainRoom(document, views, self.refresh, actions, remembered, self)
        self.race = RaceRoom(document, views, actions, self)
        self.ask = AskRoom(document, views, actions, self)
        self.worksheet = WorksheetRoom(document, views, actions, self)
        self.data = DataRoom(document, self.control, self.editing, actions, self)
        self.data.offer_in(views.settings.samples.title_line)
        self.shaping = ShapingRoom(document, views, self.editing, self.refresh.shown_state, self)
        self.mistakes = MistakeRoom(document, views, actions, self.comparison, self.control, self)
        self.finding = FindRoom(document, self.control, views, self.refresh, actions, self)
        self.safety = SafetyRoom(document, self.control, self.files, self.contents, self)

    def contents(self) -> FileContents:
        """All that a file keeps of what is here."""
        hints = hints_of(self.document, self.workspace)
        return replace(self.control.contents(), pins=self.comparison.saved_pins(), view=hints)

    def _make_helpers(self) -> None:
        """What decides and speaks for the window, over the rooms."""
        document, views, actions = self.document, self.workspace, self.actions_by_name
        self._messages = Messages(document, views, self.race, self.shaping, self.refresh, self)
        self._states = ActionStates(document, self.control, self.race, actions, self)
        self._appearance = Appearance(views, self.mistakes, self.shaping, self.refresh, self.comparison, self)
        self.stepping = Stepping(document, self.control, views, actions, self.refresh, self.race, self)
        self.stepping.stopped.connect(self._messages.show_stop)
        self._remaking = Remaking(document, self)

    def complete(self) -> None:
        """Bring in the panels that load slowly; the window calls this itself once it is on the screen."""
        views = self.workspace
        if not views.complete():
            return
        from bpsim.gui.blame.room import BlameRoom
        from bpsim.gui.confusion.room import ConfusionRoom
        from bpsim.gui.formulas.typesetting import warm_up

        assert views.losses is not None
        assert views.explanation is not None
        views.losses.update_requested.connect(self.stepping.seek)
        views.losses.pointed.connect(self.refresh.point_at)
        for source in (views.explanation, self.explain):
            source.frame_requested.connect(self.stepping.seek_frame)
        self.explain.digits_changed.connect(self.refresh.everything)
        self.explain.complete()
        self.notation.place_button()
        views.losses.add_button(pin_button(self.actions_by_name["pin"]))
        self.comparison.take_panel(views.losses)
        self._remember_curves(views.losses)
        self.ask.complete()
        self.data.take_panel(views.losses)
        self.shaping.complete()
        self.confusion = ConfusionRoom(self.document, views, self.refresh, self.actions_by_name, self)
        self.blame = BlameRoom(self.document, views, self.actions_by_name, self.refresh, self.inspection, self)
        self.control.state_changed.connect(self.blame.refresh)
        self.explain.digits_changed.connect(self.blame.refresh)
        self.mistakes.complete()
        self.refresh.everything()
        QTimer.singleShot(0, self, warm_up)  # once all this has been painted
        self.completed.emit()

    def _remember_curves(self, panel: LossPanel) -> None:
        """Whether losses, accuracies or both are shown: from one time to the next."""
        panel.show_what(self._remembered.choice("curves", "loss", CHOICES))
        panel.choice.chosen.connect(lambda what: self._remembered.set_choice("curves", what))

    def close_rooms(self) -> None:
        """Join the worker; from here on nothing of this window hears of anything."""
        self.closed = True
        self.control.close()
        self.known.close()
        self.safety.close()
        self.finding.close()
        self.data.close()
        self.comparison.close()
        self.export.close()
        self.race.close()
        self.mistakes.close()
        self.document.undo_stack.blockSignals(True)
        self.document.blockSignals(True)
