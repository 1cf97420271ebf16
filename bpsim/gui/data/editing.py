"""DataEditing: what is asked for in the editor of the data becomes one undo step, or a sentence that says why not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bpsim.engine.problems import BadValue
from bpsim.gui.document.document import Document
from bpsim.gui.document.editing import Editing
from bpsim.gui.formulas.phrasing import say
from bpsim.session import edits
from bpsim.session.edits import columns, data
from bpsim.session.experiment import Experiment
from bpsim.session.words.number_entry import value_of

translate = QCoreApplication.translate
Place = tuple[bool, int]  # of a column: whether it is an input, and which of them


class DataEditing(QObject):
    """Samples are counted as in ``data_edits``: those to train with first, then those to test with.

    Signals: ``said(str)`` after each edit: what is wrong ("" where it was done).
    """

    said = Signal(str)

    def __init__(self, document: Document, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._editing = document, editing

    def add_sample(self, after: int) -> None:
        self.edit(translate("Data", "add a sample"), lambda now: data.with_sample_inserted(now, after))

    def remove_samples(self, rows: Sequence[int]) -> None:
        self.edit(translate("Data", "remove samples"), lambda now: data.without_samples(now, rows))

    def move_sample(self, row: int, by: int) -> None:
        self.edit(translate("Data", "move a sample"), lambda now: data.with_sample_moved(now, row, by))

    def rename_sample(self, row: int, name: str) -> None:
        self.edit(translate("Data", "rename a sample"), lambda now: data.with_sample_named(now, row, name))

    def mark(self, row: int, test: bool) -> None:
        name = translate("Data", "set a sample aside") if test else translate("Data", "train with a sample again")
        self.edit(name, lambda now: data.with_marks(now, [row], test=test))

    def split(self, share: float, seed: int) -> None:
        self.edit(translate("Data", "draw the test samples"), lambda now: data.with_split(now, share, seed))

    def shuffle_targets(self, seed: int) -> None:
        self.edit(translate("Data", "shuffle the targets"), lambda now: data.with_targets_shuffled(now, seed))

    def edit_number(self, row: int, column: int, text: str) -> None:
        def edit(now: Experiment) -> Experiment:
            value, inputs = value_of(text), now.network.layers[0]
            if row >= len(now.x):
                return data.with_block(now, row, column, [[value]])
            if column < inputs:
                return edits.with_input(now, row, column, value)
            return edits.with_target(now, row, column - inputs, value)

        self.edit(translate("Data", "change a value"), edit)

    def paste(self, row: int, column: int, text: str) -> None:
        """``column`` of the table: 0 for the names."""

        def edit(now: Experiment) -> Experiment:
            block = data.block_of(text)
            if column > 0:
                return data.with_block(now, row, column - 1, data.numbers_in(block))
            names = [line[0] for line in block]
            if all(len(line) == 1 for line in block):
                return data.with_names(now, row, names)
            return data.with_block(now, row, 0, data.numbers_in([line[1:] for line in block]), names)

        self.edit(translate("Data", "paste values"), edit)

    # columns

    def rename_column(self, place: Place, name: str) -> None:
        is_input, node = place
        self.edit(
            translate("Data", "rename a column"),
            lambda now: edits.with_node_renamed(now, 0 if is_input else now.network.depth, node, name),
        )

    def add_column(self, is_input: bool) -> None:
        def edit(now: Experiment) -> Experiment:
            inputs: list[int | None] = list(range(now.network.layers[0]))
            targets: list[int | None] = list(range(now.network.layers[-1]))
            (inputs if is_input else targets).append(None)
            return columns.with_columns(now, inputs, targets)

        self.edit(translate("Data", "add an input") if is_input else translate("Data", "add a target"), edit)

    def remove_column(self, place: Place) -> None:
        self._reorder(translate("Data", "remove a column"), place, lambda order, node: order.pop(node))

    def move_column(self, place: Place, by: int) -> None:
        def move(order: list[int], node: int) -> None:
            if 0 <= node + by < len(order):
                order.insert(node + by, order.pop(node))

        self._reorder(translate("Data", "move a column"), place, move)

    def _reorder(self, name: str, place: Place, change: Callable[[list[int], int], object]) -> None:
        def edit(now: Experiment) -> Experiment:
            inputs, targets = list(range(now.network.layers[0])), list(range(now.network.layers[-1]))
            change(inputs if place[0] else targets, place[1])
            return columns.with_columns(now, inputs, targets)

        self.edit(name, edit)

    def edit(self, name: str, edit: Callable[[Experiment], Experiment]) -> None:
        """One undo step; where something is wrong, everything stays as it was."""
        try:
            self._document.change(name, edit(self._document.experiment))
        except BadValue as problem:
            self.said.emit(say(problem))
            return
        self.said.emit("")
        self._editing.accepted.emit()
