"""DataRoom: the editor of the data, import, and the test loss in the curve, wired to the document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFileDialog

from bpsim.gui.data.editing import DataEditing
from bpsim.gui.data.table_worker import TableWorker
from bpsim.gui.parts.once import open_once
from bpsim.gui.settings.section import SmallButton
from bpsim.gui.workspace.context import Context
from bpsim.session.data.source import Source
from bpsim.session.experiment import Experiment

if TYPE_CHECKING:
    from bpsim.gui.data.editor import DataEditor
    from bpsim.gui.data.import_dialog import ImportDialog
    from bpsim.gui.data.measured_curves import MeasuredCurvesShown

translate = QCoreApplication.translate


class DataRoom(QObject):
    """Attributes: ``editing``; ``editor`` and ``importing``, dialogs, None before they were asked for; ``measured``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context, self._document, self._control = context, context.document, context.control
        self.editing = DataEditing(context.document, context.editing, self)
        self.editing.said.connect(self._tell)
        self._folder = Path.home()
        self.editor: DataEditor | None = None
        self.importing: ImportDialog | None = None
        self.measured: MeasuredCurvesShown | None = None
        self._worker = TableWorker(self)
        actions = context.actions
        actions["data"].triggered.connect(lambda: self.show_editor())
        actions["import_data"].triggered.connect(lambda: self.ask_and_import())
        actions["paste_data"].triggered.connect(lambda: self.paste_table())
        self._document.experiment_changed.connect(self._show)
        context.completed.connect(self._measure)
        context.closing.connect(self._close)
        self._offer_in(context.workspace.settings.samples.title_line)

    def _offer_in(self, row: QBoxLayout) -> None:
        """A button for the editor at the end of a row."""
        button = SmallButton()
        button.setDefaultAction(self._context.actions["data"])
        row.addWidget(button)

    def _measure(self) -> None:
        from bpsim.gui.data.measured_curves import MeasuredCurvesShown

        panel = self._context.workspace.losses
        assert panel is not None
        self.measured = MeasuredCurvesShown(self._document, self._control, panel, self)

    def _close(self) -> None:
        if self.measured is not None:
            self.measured.close()
        for dialog in (self.editor, self.importing):
            if dialog is not None:
                dialog.close()
        self._worker.close()

    # the editor

    def show_editor(self) -> DataEditor:
        if self.editor is None:
            from bpsim.gui.data.editor import DataEditor

            self.editor = editor = DataEditor(self._context.window)
            editor.take_actions(self._context.actions["undo"], self._context.actions["redo"])
            editor.asked.connect(self._on_asked)
            editor.split_asked.connect(self.editing.split)
            editor.model.number_edited.connect(self.editing.edit_number)
            editor.model.name_edited.connect(self.editing.rename_sample)
            editor.model.mark_edited.connect(self.editing.mark)
            editor.table.pasted.connect(self.editing.paste)
            editor.table.refused.connect(self._tell)
            editor.table.heading_edited.connect(self._rename_column)
        self._show()
        self.editor.show()
        self.editor.activateWindow()
        return self.editor

    def _show(self) -> None:
        if self.editor is not None:
            self.editor.show_experiment(self._document.experiment)

    def _on_asked(self, name: str) -> None:
        assert self.editor is not None
        table, model, editing = self.editor.table, self.editor.model, self.editing
        rows, index = table.chosen_rows, table.currentIndex()
        place = model.place(index.column())
        if name == "add":
            editing.add_sample(rows[-1] if rows else model.rowCount() - 1)
        elif name == "remove":
            editing.remove_samples(rows)
        elif name in ("up", "down"):
            by = -1 if name == "up" else 1
            editing.move_sample(rows[0], by)
            table.choose(rows[0] + by, index.column())
        elif name in ("add_input", "add_target"):
            editing.add_column(name == "add_input")
        elif name == "remove_column" and place is not None:
            editing.remove_column(place)
        elif name in ("left", "right") and place is not None:
            by = -1 if name == "left" else 1
            editing.move_column(place, by)
            table.choose(index.row(), index.column() + by)
        elif name == "copy":
            table.copy()
        elif name == "paste":
            table.paste()
        elif name == "import":
            self.ask_and_import()
        elif name == "generate":
            self._context.actions["other_data"].trigger()
        elif name == "shuffle":
            editing.shuffle_targets(self.editor.seed.value())

    def _rename_column(self, column: int, name: str) -> None:
        place = None if self.editor is None else self.editor.model.place(column)
        if place is not None:
            self.editing.rename_column(place, name)

    def _tell(self, sentence: str) -> None:
        if self.editor is not None:
            self.editor.model.refresh()
            self.editor.show_problem(sentence)

    # import

    def ask_and_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._context.window, translate("Data", "Import a table"), str(self._folder),
            translate(
                "Data", "Tables (*.csv *.tsv *.txt *.tab *.dat *.data *.xlsx *.xlsm *.xlsb *.xls *.ods);;All files (*)"
            ),
        )  # fmt: skip
        if name:
            self.open_table(Path(name))

    def open_table(self, path: Path) -> ImportDialog:
        """Show what a table holds and ask what to do with it."""
        self._folder = path.parent
        return self._open(Source(path.stem, path))

    def paste_table(self) -> ImportDialog | None:
        """The same for what was copied in another program; None where that is no text (said in words)."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._context.problem.emit(
                lambda: translate("Data", "There is no table on the clipboard: copy one in a spreadsheet first.")
            )
            return None
        return self._open(Source(translate("Data", "Clipboard"), text=text))

    def _open(self, source: Source) -> ImportDialog:
        from bpsim.gui.data.import_dialog import ImportDialog

        parent = self.editor if self.editor is not None and self.editor.isVisible() else self._context.window
        self.importing = dialog = ImportDialog(source, self._document.experiment, self._worker, parent)
        dialog.chosen.connect(self._import)
        dialog.unreadable.connect(lambda reason: self._say_unreadable(source, reason))
        dialog.finished.connect(self._forget)
        open_once(dialog)
        return dialog

    def _say_unreadable(self, source: Source, reason: str) -> None:
        name = source.name if source.path is None else source.path.name
        self._context.problem.emit(f"{name}: {reason}")
        self._tell(f"{name}: {reason}")

    def _forget(self) -> None:
        self.importing = None

    def _import(self, experiment: Experiment) -> None:
        """Other data altogether: a new run, from the start."""
        name = translate("Data", "import data")
        self._context.editing.attempt("data", lambda: self._document.start_over(name, experiment))
