"""WorksheetRoom: the dialog, and the sheet of the update that the window shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.problems import BadValue
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.workspace.context import Context
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS

if TYPE_CHECKING:
    from bpsim.gui.worksheet.dialog import WorksheetDialog

translate = QCoreApplication.translate


class WorksheetRoom(QObject):
    """Attributes: ``dialog`` (None until it was asked for)."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context, self._document = context, context.document
        self.dialog: WorksheetDialog | None = None
        context.actions["worksheet"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Open the dialog; what is hidden from the class is blank at first, else everything."""
        from bpsim.gui.worksheet.dialog import WorksheetDialog

        if self.dialog is None:
            self.dialog = WorksheetDialog(self._context.window)
            self.dialog.wanted.connect(self.write)
        folder = self._document.path.parent if self._document.path else Path.home()
        kinds = frozenset(self._document.hidden.in_order) or frozenset(KINDS)
        self.dialog.show_choice(kinds, folder / f"{translate('Worksheet', 'worksheet')}.pdf")
        self.dialog.open()

    def write(self, kinds: frozenset[str], sheet: Path, with_key: bool, until: str) -> None:
        """Write the sheet, and its answer key beside it; what goes wrong is said in the dialog."""
        from bpsim.gui.worksheet.writing import Update, write_worksheet

        assert self.dialog is not None
        document = self._document
        trace = document.playback.computed
        key = sheet.with_name(f"{sheet.stem}-{translate('Worksheet', 'answers')}.pdf") if with_key else None
        settings = document.run.training_at(trace.update).settings
        try:
            write_worksheet(Update(document.experiment_shown, settings, trace, Hidden(kinds), until), sheet, key)
        except BadValue as problem:
            self.dialog.show_problem(say(problem))
        except OSError as error:
            self.dialog.show_problem(f"{sheet}: {error.strerror or error}")
        else:
            self.dialog.accept()
            names = sheet.name if key is None else f"{sheet.name}, {key.name}"
            self._context.note.emit(lambda: translate("Worksheet", "Written: {names}").format(names=names))
