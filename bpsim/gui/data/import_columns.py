"""The columns of a table that is imported: what each holds, what it becomes and why; roles are chosen here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QComboBox, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from bpsim.gui.formulas.phrasing import say
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.cells import tell_all_changed
from bpsim.session.data.source import Note
from bpsim.session.data.suggesting import ROLES, Role

if TYPE_CHECKING:
    from bpsim.session.data.reading.table import Table

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NAME, BECOMES, WHY, HOLDS, BEGINS = range(5)
EXAMPLES, EXAMPLE_LENGTH = 3, 200
ROW_HEIGHT = 28
WIDTHS = {NAME: 140, BECOMES: 130, WHY: 200, HOLDS: 190}


class ColumnsModel(QAbstractTableModel):
    """A row for each column of the table. Attributes: ``roles`` as chosen.

    Signals: ``role_chosen(list rows, str role)``.
    """

    role_chosen = Signal(list, str)

    def __init__(self) -> None:
        super().__init__()
        self.roles: tuple[Role, ...] = ()
        self._examples: tuple[str, ...] = ()

    def show_table(self, table: Table, roles: Sequence[Role]) -> None:
        self.beginResetModel()
        self.roles = tuple(roles)
        self._examples = tuple(
            ", ".join("—" if cell is None else cell for cell in column.cells[:EXAMPLES])[:EXAMPLE_LENGTH]
            for column in table.columns
        )
        self.endResetModel()

    def show_nothing(self) -> None:
        self.beginResetModel()
        self.roles, self._examples = (), ()
        self.endResetModel()

    def show_roles(self, roles: Sequence[Role]) -> None:
        """Other roles of the same columns."""
        self.roles = tuple(roles)
        self.refresh()

    def refresh(self) -> None:
        tell_all_changed(self, heads=True)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.roles)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else BEGINS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == BECOMES else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown, column = self.roles[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole and column == BECOMES:
            return shown.role
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.ForegroundRole and column != BECOMES:
            if column in (HOLDS, WHY) and shown.problem is not None:
                return theme().error
            return theme().muted if shown.role == "unused" else theme().text
        if role == Qt.ItemDataRole.FontRole:
            return theme_font(13)
        return None

    def _text(self, row: int, column: int) -> str:
        shown = self.roles[row]
        if column == NAME:
            return shown.column
        if column == BECOMES:
            return f"{role_label(shown.role)}  ▾"
        if column == WHY:
            return say(shown.problem) if shown.problem is not None else "" if shown.why is None else note(shown.why)
        if column == HOLDS:
            refused = translate("Data", "refused")
            return refused if shown.problem is not None else translate("Data", ", ").join(map(note, shown.notes))
        return self._examples[row]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return (
            translate("Data", "column"),
            translate("Data", "becomes"),
            translate("Data", "why"),
            translate("Data", "holds"),
            translate("Data", "begins with"),
        )[section]


class ColumnsView(QTableView):
    """A click on what a column becomes offers the others; what is chosen holds for all selected rows."""

    def __init__(self, model: ColumnsModel) -> None:
        super().__init__()
        self._columns = model
        self.setModel(model)
        self.setItemDelegateForColumn(BECOMES, RoleDelegate(self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QTableView.EditTrigger.SelectedClicked
            | QTableView.EditTrigger.DoubleClicked
            | QTableView.EditTrigger.EditKeyPressed
            | QTableView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.clicked.connect(self._on_clicked)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        heads.setFont(theme_font(12))
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        for section, width in WIDTHS.items():
            self.setColumnWidth(section, width)

    @property
    def chosen_rows(self) -> list[int]:
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == BECOMES and len(self.chosen_rows) == 1:
            # with a trigger: where it is being chosen already that is no fault, and Qt writes no warning
            self.edit(index, QTableView.EditTrigger.AllEditTriggers, None)  # type: ignore[call-overload]


class RoleDelegate(QStyledItemDelegate):
    """The roles to choose from, in a drop-down over the cell."""

    def __init__(self, view: ColumnsView) -> None:
        super().__init__(view)
        self._view = view

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        box = QComboBox(parent)
        for role in ROLES:
            box.addItem(role_label(role), role)
        box.activated.connect(lambda: self._commit(box))
        return box

    def _commit(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        assert isinstance(editor, QComboBox)
        if editor.property("shown") is None:
            editor.setProperty("shown", True)
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
            editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        assert isinstance(editor, QComboBox)
        assert isinstance(model, ColumnsModel)
        role = str(editor.currentData())
        rows = self._view.chosen_rows
        rows = rows if index.row() in rows else [index.row()]
        if len(rows) > 1 or model.roles[index.row()].role != role:
            model.role_chosen.emit(rows, role)


def role_label(role: str) -> str:
    return {
        "input": translate("Data", "input"),
        "target": translate("Data", "target"),
        "class": translate("Data", "target: classes"),
        "name": translate("Data", "sample name"),
        "unused": translate("Data", "not used"),
    }[role]


def note(said: Note) -> str:
    """In the language of the window."""
    return translate("Column", said.template).format(**dict(said.arguments))
