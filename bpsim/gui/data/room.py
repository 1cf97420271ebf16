"""DataRoom: the editor of the data, import, and the test loss in the curve, wired to the document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from bpsim.engine.problems import BadValue
from bpsim.gui.actions import Actions
from bpsim.gui.document import Document
from bpsim.gui.editing import Editing
from bpsim.gui.phrasing import say
from bpsim.gui.settings.section import SmallButton
from bpsim.gui.training_control import TrainingControl
from bpsim.session import column_edits, data_edits, edits
from bpsim.session.experiment import Experiment
from bpsim.session.number_entry import value_of
from bpsim.session.table_reading import read_table

if TYPE_CHECKING:
    from bpsim.gui.data.editor import DataEditor
    from bpsim.gui.data.import_dialog import ImportDialog
    from bpsim.gui.data.unseen import UnseenCurve
    from bpsim.gui.loss_plot import LossPanel

translate = QCoreApplication.translate


class DataRoom(QObject):
    """Attributes: ``editor`` and ``importing`` (dialogs; None before they were asked for), ``unseen``.

    Signals: ``problem(str)``: why a table cannot be read.
    """

    problem = Signal(str)

    def __init__(
        self, document: Document, control: TrainingControl, editing: Editing, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document, self._control, self._editing = document, control, editing
        self._actions, self._window = actions, window
        self._folder = Path.home()
        self.editor: DataEditor | None = None
        self.importing: ImportDialog | None = None
        self.unseen: UnseenCurve | None = None
        actions["data"].triggered.connect(lambda: self.show_editor())
        actions["import_data"].triggered.connect(lambda: self.ask_and_import())
        document.experiment_changed.connect(self._show)

    def offer_in(self, row: QBoxLayout) -> None:
        """A button for the editor at the end of a row."""
        button = SmallButton()
        button.setDefaultAction(self._actions["data"])
        row.addWidget(button)

    def take_panel(self, panel: LossPanel) -> None:
        """Once the loss curve is there."""
        from bpsim.gui.data.unseen import UnseenCurve

        self.unseen = UnseenCurve(self._document, self._control, panel, self)

    def close(self) -> None:
        if self.unseen is not None:
            self.unseen.close()
        for dialog in (self.editor, self.importing):
            if dialog is not None:
                dialog.close()

    # the editor

    def show_editor(self) -> DataEditor:
        if self.editor is None:
            from bpsim.gui.data.editor import DataEditor

            self.editor = editor = DataEditor(self._window)
            editor.take_actions(self._actions["undo"], self._actions["redo"])
            editor.asked.connect(self._on_asked)
            editor.split_asked.connect(self.split)
            editor.model.number_edited.connect(self.edit_number)
            editor.model.name_edited.connect(self.rename_sample)
            editor.model.mark_edited.connect(self.mark)
            editor.table.pasted.connect(self.paste)
            editor.table.heading_edited.connect(self.rename_column)
        self._show()
        self.editor.show()
        self.editor.activateWindow()
        return self.editor

    def _show(self) -> None:
        if self.editor is not None:
            self.editor.show_experiment(self._document.experiment)

    def _on_asked(self, name: str) -> None:
        assert self.editor is not None
        table = self.editor.table
        rows, index = table.chosen_rows, table.currentIndex()
        last = self.editor.model.rowCount() - 1
        if name == "add":
            self.add_sample(rows[-1] if rows else last)
        elif name == "remove":
            self.remove_samples(rows)
        elif name in ("up", "down"):
            by = -1 if name == "up" else 1
            self.move_sample(rows[0], by)
            table.choose(rows[0] + by, index.column())
        elif name in ("add_input", "add_target"):
            self.add_column(name == "add_input")
        elif name == "remove_column":
            self.remove_column(index.column())
        elif name in ("left", "right"):
            by = -1 if name == "left" else 1
            self.move_column(index.column(), by)
            table.choose(index.row(), index.column() + by)
        elif name == "copy":
            table.copy()
        elif name == "paste":
            table.paste()
        else:
            self.ask_and_import()

    # samples

    def add_sample(self, after: int) -> None:
        self._edit(translate("Data", "add a sample"), lambda now: data_edits.with_sample_inserted(now, after))

    def remove_samples(self, rows: Sequence[int]) -> None:
        self._edit(translate("Data", "remove samples"), lambda now: data_edits.without_samples(now, rows))

    def move_sample(self, row: int, by: int) -> None:
        self._edit(translate("Data", "move a sample"), lambda now: data_edits.with_sample_moved(now, row, by))

    def rename_sample(self, row: int, name: str) -> None:
        self._edit(translate("Data", "rename a sample"), lambda now: data_edits.with_sample_named(now, row, name))

    def mark(self, row: int, test: bool) -> None:
        name = translate("Data", "set a sample aside") if test else translate("Data", "train with a sample again")
        self._edit(name, lambda now: data_edits.with_marks(now, [row], test=test))

    def split(self, share: float, seed: int) -> None:
        self._edit(translate("Data", "draw the test samples"), lambda now: data_edits.with_split(now, share, seed))

    def edit_number(self, row: int, column: int, text: str) -> None:
        def edit(now: Experiment) -> Experiment:
            value, inputs = value_of(text), now.network.layers[0]
            if row >= len(now.x):
                return data_edits.with_block(now, row, column, [[value]])
            if column < inputs:
                return edits.with_input(now, row, column, value)
            return edits.with_target(now, row, column - inputs, value)

        self._edit(translate("Data", "change a value"), edit)

    def paste(self, row: int, column: int, text: str) -> None:
        """``column`` of the table: 0 for the names."""

        def edit(now: Experiment) -> Experiment:
            block = data_edits.block_of(text)
            if column > 0:
                return data_edits.with_block(now, row, column - 1, data_edits.numbers_in(block))
            names = [line[0] for line in block]
            if all(len(line) == 1 for line in block):
                return data_edits.with_names(now, row, names)
            return data_edits.with_block(now, row, 0, data_edits.numbers_in([line[1:] for line in block]), names)

        self._edit(translate("Data", "paste values"), edit)

    # columns

    def rename_column(self, column: int, name: str) -> None:
        place = self._place(column)
        if place is not None:
            is_input, node = place
            self._edit(
                translate("Data", "rename a column"),
                lambda now: edits.with_node_renamed(now, 0 if is_input else now.network.depth, node, name),
            )

    def add_column(self, is_input: bool) -> None:
        def edit(now: Experiment) -> Experiment:
            inputs: list[int | None] = list(range(now.network.layers[0]))
            targets: list[int | None] = list(range(now.network.layers[-1]))
            (inputs if is_input else targets).append(None)
            return column_edits.with_columns(now, inputs, targets)

        self._edit(translate("Data", "add an input") if is_input else translate("Data", "add a target"), edit)

    def remove_column(self, column: int) -> None:
        self._reorder(translate("Data", "remove a column"), column, lambda order, node: order.pop(node))

    def move_column(self, column: int, by: int) -> None:
        def move(order: list[int], node: int) -> None:
            if 0 <= node + by < len(order):
                order.insert(node + by, order.pop(node))

        self._reorder(translate("Data", "move a column"), column, move)

    def _reorder(self, name: str, column: int, change: Callable[[list[int], int], object]) -> None:
        place = self._place(column)
        if place is None:
            return

        def edit(now: Experiment) -> Experiment:
            inputs, targets = list(range(now.network.layers[0])), list(range(now.network.layers[-1]))
            change(inputs if place[0] else targets, place[1])
            return column_edits.with_columns(now, inputs, targets)

        self._edit(name, edit)

    def _place(self, column: int) -> tuple[bool, int] | None:
        return None if self.editor is None else self.editor.model.place(column)

    def _edit(self, name: str, edit: Callable[[Experiment], Experiment]) -> None:
        """One undo step; what is wrong is said in the editor, and everything stays as it was."""
        self._editing.about_to_edit.emit()
        try:
            self._document.change(name, edit(self._document.experiment))
        except BadValue as problem:
            self._tell(say(problem))
            return
        self._tell("")
        self._editing.accepted.emit()

    def _tell(self, sentence: str) -> None:
        if self.editor is not None:
            self.editor.model.refresh()
            self.editor.show_problem(sentence)

    # import

    def ask_and_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, translate("Data", "Import a table"), str(self._folder),
            translate("Data", "Tables (*.csv *.tsv *.txt);;All files (*)"),
        )  # fmt: skip
        if name:
            self.open_table(Path(name))

    def open_table(self, path: Path) -> ImportDialog | None:
        """Show what a table holds and ask what to do with it; None where it cannot be read (said in words)."""
        from bpsim.gui.data.import_dialog import ImportDialog

        self._folder = path.parent
        self._editing.about_to_edit.emit()
        try:
            table = read_table(path)
        except (BadValue, OSError) as error:
            reason = say(error) if isinstance(error, BadValue) else error.strerror or str(error)
            self.problem.emit(f"{path.name}: {reason}")
            self._tell(f"{path.name}: {reason}")
            return None
        parent = self.editor if self.editor is not None and self.editor.isVisible() else self._window
        self.importing = ImportDialog(path, table, self._document.experiment, parent)
        self.importing.chosen.connect(self._import)
        self.importing.open()
        return self.importing

    def _import(self, experiment: Experiment) -> None:
        self._edit(translate("Data", "import data"), lambda now: experiment)
