"""The rows of a gradient check as a Qt model: those that disagree first to the eye."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from bpsim.engine.gradient_check import CheckedParameter, GradientCheck
from bpsim.engine.network import ParameterPlace
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.formulas.phrasing import edge_title, node_name
from bpsim.gui.look.theme import theme, theme_font
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.symbols import gradient_name, parameter_name
from bpsim.session.hidden_value import HIDDEN_SIGN
from bpsim.session.words.number_format import format_number, format_pair

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
SAME, OTHER = "✓", "≠"


class CheckTable(QAbstractTableModel):
    """Columns: whether it agrees, the parameter, backprop, numeric, relative error."""

    COLUMNS = 5

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CheckedParameter, ...] = ()
        self._experiment: Experiment | None = None
        self._hidden: frozenset[ParameterPlace] = frozenset()
        self._pixels = 12

    def show_result(
        self, result: GradientCheck | None, experiment: Experiment | None,
        hidden: frozenset[ParameterPlace] = frozenset(),
    ) -> None:  # fmt: skip
        self.beginResetModel()
        self._hidden = hidden
        self._rows, self._experiment = result.parameters if result is not None else (), experiment
        self.endResetModel()

    def show_large(self, on: bool) -> None:
        self.beginResetModel()
        self._pixels = 18 if on else 12
        self.endResetModel()

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.COLUMNS - 1)

    def texts(self) -> list[tuple[str, ...]]:
        """All cells, row by row."""
        return [self._cells(row) for row in self._rows]

    def _cells(self, row: CheckedParameter) -> tuple[str, ...]:
        """As the profile writes it: some turn a gradient's sign."""
        experiment = self._experiment
        assert experiment is not None
        profile, name = profile_of(experiment), parameter_name(row.place)
        one, other = (profile.symbol(gradient_name(name), value).value for value in (row.backprop, row.numeric))
        backprop, numeric = format_pair(one, other)
        if row.ok:
            backprop, numeric = format_number(one), format_number(other)
        if row.place in self._hidden:
            backprop = numeric = HIDDEN_SIGN
        error = format_number(row.relative_error, 2) if row.relative_error >= 1e-3 else f"{row.relative_error:.0e}"
        return SAME if row.ok else OTHER, script_of(experiment).plain(name), backprop, numeric, error

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else self.COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells(row)[column]
            case Qt.ItemDataRole.ForegroundRole:
                return theme().text if row.ok else theme().error
            case Qt.ItemDataRole.FontRole:
                return theme_font(self._pixels, bold=not row.ok, mono=column >= 2)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole:
                return self._whole_name(row)
        return None

    def _whole_name(self, row: CheckedParameter) -> str:
        place, experiment = row.place, self._experiment
        assert experiment is not None
        if place.source is None:
            return f"{place.name}\n{node_name(experiment, place.layer, place.target)}"
        return f"{place.name}\n{edge_title(experiment, place.layer, place.source, place.target)}"

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section < 2:
            return None
        if role == Qt.ItemDataRole.FontRole:
            return theme_font(self._pixels)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                translate("Mistakes", "the gradient that backprop computes"),
                translate("Mistakes", "central differences of the loss"),
                translate("Mistakes", "relative error: the difference by the larger of the two"),
            )[section - 2]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("Mistakes", "backprop"), translate("Mistakes", "numeric"), translate("Mistakes", "error"),
            )[section - 2]  # fmt: skip
        return None
