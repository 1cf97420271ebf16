"""The weights and biases of one layer as a table model. It reads; edits go out as text."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from bpsim.engine.network import FloatArray, ParameterPlace, Parameters
from bpsim.gui.controls.numbers import compact, exact
from bpsim.gui.diagram.painting.lock import lock_pixmap
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.cells import tell_all_changed
from bpsim.gui.settings.samples_model import short_name
from bpsim.session.data.weight_table import place_in, table_of
from bpsim.session.experiment import Experiment

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
_AT_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_OF_THE_NUMBER = (Role.DisplayRole, Role.EditRole, Role.DecorationRole, Role.ToolTipRole)
TYPE = 13


class WeightsModel(QAbstractTableModel):
    """Signals: ``edited(ParameterPlace, str)``, the text as it was typed."""

    edited = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._experiment: Experiment | None = None
        self._frozen: frozenset[ParameterPlace] = frozenset()
        self.parameters: Parameters | None = None
        self.layer = 1
        self._thresholds = False
        self.pixels = TYPE
        self.table: FloatArray = np.empty((0, 0))

    def show(
        self, experiment: Experiment, parameters: Parameters, layer: int, frozen: frozenset[ParameterPlace],
        bias_sign: float = 1.0,
    ) -> None:  # fmt: skip
        """One layer of the parameters as they are shown; ``bias_sign``: -1 where thresholds are."""
        table = table_of(parameters, layer, bias_sign)
        thresholds_then, self._thresholds = self._thresholds, bias_sign < 0.0
        reset = table.shape != self.table.shape or layer != self.layer
        same = not reset and experiment is self._experiment and frozen == self._frozen
        same &= self._thresholds is thresholds_then  # their name, where all of them are 0
        if same and np.array_equal(table, self.table):
            return
        if reset:
            self.beginResetModel()
        self._experiment, self.parameters, self.layer, self._frozen = experiment, parameters, layer, frozen
        self.table = table
        if reset:
            self.endResetModel()
        else:
            tell_all_changed(self, heads=not same)

    def refresh(self) -> None:
        tell_all_changed(self, heads=True)

    def place(self, row: int, column: int) -> ParameterPlace:
        assert self.parameters is not None
        return place_in(self.parameters, self.layer, row, column)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else int(self.table.shape[0])

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else int(self.table.shape[1])

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Asked for eight roles a cell with every picture: most of them cost nothing."""
        if role == Role.FontRole:
            return theme_font(self.pixels, mono=True)
        if role == Role.TextAlignmentRole:
            return _AT_THE_RIGHT
        if role not in _OF_THE_NUMBER or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Role.DecorationRole:
            frozen = self._frozen and self.place(row, column) in self._frozen
            return lock_pixmap(self.pixels - 2) if frozen else None
        value = float(self.table[row, column])
        if role == Role.DisplayRole:
            return compact(value)
        if role == Role.EditRole:
            return exact(value)
        place = self.place(row, column)
        kept = "\n" + translate("Weights", "frozen: training leaves it") if place in self._frozen else ""
        return f"{place.name} = {exact(value)}{kept}"

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:  # noqa: N802
        if role == Role.EditRole and str(value) != self.data(index, Role.EditRole):
            self.edited.emit(self.place(index.row(), index.column()), str(value))
        return False  # the table changes when the document does

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:  # noqa: N802
        if role == Role.FontRole:
            return theme_font(self.pixels)
        if self._experiment is None or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        names = self._experiment.node_names
        if orientation == Qt.Orientation.Horizontal:
            name = names[self.layer][section]
        elif section < len(names[self.layer - 1]):
            name = names[self.layer - 1][section]
        else:
            return translate("Weights", "threshold") if self._thresholds else translate("Weights", "bias")
        return short_name(name) if role == Role.DisplayRole else name.to(language())
