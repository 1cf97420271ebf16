"""All samples as a table model: name, inputs, targets, and whether a sample is one to test with.

It reads; what was typed goes out as text.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from bpsim.gui.controls.numbers import compact, exact
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.cells import tell_all_changed
from bpsim.session.data.samples import Samples
from bpsim.session.words.text import Text

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
NAME = 0


class DataModel(QAbstractTableModel):
    """Columns: 0 the name, then inputs, then targets, then the test mark.

    Signals: ``number_edited(int sample, int column, str text)`` (columns of numbers, from 0),
    ``name_edited(int sample, str text)``, ``mark_edited(int sample, bool test)``.
    """

    number_edited = Signal(int, int, str)
    name_edited = Signal(int, str)
    mark_edited = Signal(int, bool)

    def __init__(self, *, editable: bool = True) -> None:
        super().__init__()
        self.samples: Samples | None = None
        self.inputs: tuple[Text, ...] = ()
        self.targets: tuple[Text, ...] = ()
        self._tested: tuple[bool, ...] = ()
        self._editable = editable

    def show_samples(
        self, samples: Samples, tested: tuple[bool, ...], inputs: tuple[Text, ...], targets: tuple[Text, ...]
    ) -> None:
        old = self.samples
        same = old is not None and old.x.shape == samples.x.shape and old.t.shape == samples.t.shape
        if not same:
            self.beginResetModel()
        self.samples, self._tested, self.inputs, self.targets = samples, tested, inputs, targets
        if same:
            self.refresh()
        else:
            self.endResetModel()

    def refresh(self) -> None:
        tell_all_changed(self, heads=True)

    @property
    def number_count(self) -> int:
        return len(self.inputs) + len(self.targets)

    @property
    def mark_column(self) -> int:
        return 1 + self.number_count

    def place(self, column: int) -> tuple[bool, int] | None:
        """(whether it is an input, which of them) of a column of numbers; None for name and mark."""
        number = column - 1
        if not 0 <= number < self.number_count:
            return None
        return (True, number) if number < len(self.inputs) else (False, number - len(self.inputs))

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if self.samples is None or parent.isValid() else len(self.samples)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if self.samples is None or parent.isValid() else self.number_count + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not self._editable:
            return flags
        if index.column() == self.mark_column:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def text(self, row: int, column: int) -> str:
        """What a cell says; every digit that counts."""
        assert self.samples is not None
        if column == NAME:
            return self.samples.names[row].to(language())
        number = self._number(row, column)
        return "" if number is None else exact(number)

    def block_text(self, rows: range, columns: range) -> str:
        """The cells of a block as spreadsheets take them: tabs between columns, every digit, blanks empty."""
        assert self.samples is not None
        chosen = slice(rows.start, rows.stop)
        listed = []
        for column in columns:
            place = self.place(column)
            if place is None:
                listed.append([name.to(language()) for name in self.samples.names[chosen]])
            else:
                numbers = (self.samples.x if place[0] else self.samples.t)[chosen, place[1]]
                listed.append(["" if number != number else repr(number) for number in numbers.tolist()])
        return "\n".join(map("\t".join, zip(*listed, strict=True)))

    def _number(self, row: int, column: int) -> float | None:
        place = self.place(column)
        if place is None or self.samples is None:
            return None
        is_input, node = place
        return float((self.samples.x if is_input else self.samples.t)[row, node])

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if self.samples is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Role.EditRole or (role == Role.ToolTipRole and self.place(column) is not None):
            return self.text(row, column)
        if role == Role.DisplayRole:
            number = self._number(row, column)
            return self.text(row, column) if number is None else compact(number)
        if role == Role.CheckStateRole and column == self.mark_column:
            return Qt.CheckState.Checked if self._tested[row] else Qt.CheckState.Unchecked
        if role == Role.FontRole:
            return theme_font(13, mono=column != NAME)
        if role == Role.ForegroundRole:
            return theme().muted if self._tested[row] else theme().text
        if role == Role.TextAlignmentRole and column != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:  # noqa: N802
        row, column = index.row(), index.column()
        if role == Role.CheckStateRole:
            self.mark_edited.emit(row, Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role == Role.EditRole and str(value) != self.text(row, column):
            if column == NAME:
                self.name_edited.emit(row, str(value))
            else:
                self.number_edited.emit(row, column - 1, str(value))
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:  # noqa: N802
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Role.DisplayRole else None
        if section == NAME:
            return translate("Data", "sample")
        place = self.place(section)
        if place is None:
            return translate("Data", "test")
        is_input, node = place
        name = (self.inputs if is_input else self.targets)[node].to(language())
        if role == Role.DisplayRole:
            return name if is_input else f"t {name}"
        template = translate("Data", "input: {name}") if is_input else translate("Data", "target: {name}")
        return template.format(name=name)
