"""CreatingRoom: File > New, and other data of a set for the experiment there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bpsim.gui.document.files import Files
from bpsim.gui.parts.once import open_once
from bpsim.gui.workspace.context import Context
from bpsim.session.data.generated import Recipe
from bpsim.session.data.shipped import Part
from bpsim.session.edits.creating import with_set
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import FileContents

if TYPE_CHECKING:
    from bpsim.gui.creating.dialog import CreatingDialog

translate = QCoreApplication.translate


class CreatingRoom(QObject):
    """Attributes: ``dialog``, or None while nothing is asked."""

    def __init__(self, context: Context, files: Files) -> None:
        super().__init__(context)
        self._context, self._files = context, files
        self.dialog: CreatingDialog | None = None
        context.actions["new"].triggered.connect(lambda: self.ask(data_only=False))
        context.actions["other_data"].triggered.connect(lambda: self.ask(data_only=True))
        context.closing.connect(self._close)

    def ask(self, *, data_only: bool, set_id: str = "") -> CreatingDialog:
        """``set_id``: the data set that is chosen at first, if not the usual one."""
        from bpsim.gui.creating.dialog import CreatingDialog

        self._close()
        self.dialog = dialog = CreatingDialog(self._context.window, data_only=data_only)
        dialog.chosen.connect(self._take_data if data_only else self._open)
        dialog.finished.connect(self._forget)
        if set_id:
            dialog.choose(set_id)
        open_once(dialog)
        return dialog

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        self.dialog = None

    def _open(self, made: Experiment, _data: Recipe | Part) -> None:
        self._files.open_new(FileContents(made))

    def _take_data(self, _made: Experiment, data: Recipe | Part) -> None:
        """A new run, and one undo step; the network stays, as far as it fits."""
        document, name = self._context.document, translate("Creating", "other data")
        self._context.editing.attempt("data", lambda: document.start_over(name, with_set(document.experiment, data)))
