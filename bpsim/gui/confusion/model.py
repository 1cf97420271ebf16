"""The confusion matrix as a table: how many samples of each class were answered with each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics

from bpsim.gui.look.colours import blend
from bpsim.gui.look.theme import theme, theme_font
from bpsim.session.hidden_value import HIDDEN_SIGN
from bpsim.session.words.number_format import grouped

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
MARGIN, HEAD_MARGIN = 8, 12  # pixels at both sides of a number and of a name, together, as the view leaves them
HEAD_ABOVE = 16  # above and below a name
ROOMY = 14  # above and below, together, where there is room for it
STRONGEST = 0.55  # of the colour of a cell that holds a whole class; text stands on it


def row_height(pixels: int, margin: int) -> int:
    return QFontMetrics(theme_font(pixels)).height() + margin


class ConfusionModel(QAbstractTableModel):
    """Rows are true classes, columns answers, the last column how many there are of each class."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: NDArray[np.int64] = np.zeros((0, 0), dtype=np.int64)
        self._names: Sequence[str] = ()
        self._total, self._hidden = "", False
        self._pixels = 13

    def show(self, counts: NDArray[np.int64], names: Sequence[str], total: str, *, hidden: bool) -> None:
        """``hidden``: the class may not see what is answered."""
        self.beginResetModel()
        self._counts, self._names, self._total, self._hidden = counts, names, total, hidden
        self.endResetModel()

    def set_type(self, pixels: int) -> None:
        """Of numbers and names."""
        if pixels != self._pixels:
            self.beginResetModel()
            self._pixels = pixels
            self.endResetModel()

    def fits(self, pixels: int, margin: int, room: QSize) -> bool:
        """Whether the whole table can be seen in a view of that size, in type of ``pixels`` and rows with ``margin``
        around it."""
        numbers, names = (QFontMetrics(theme_font(pixels, bold=mono, mono=mono)) for mono in (True, False))
        heads = [names.horizontalAdvance(name) + HEAD_MARGIN for name in (*self._names, self._total)]
        columns = np.column_stack([self._counts, self._counts.sum(axis=1)])
        cells = [numbers.horizontalAdvance(grouped(int(most))) + MARGIN for most in columns.max(axis=0, initial=0)]
        width = max(heads[:-1], default=0) + sum(map(max, heads, cells))
        height = row_height(pixels, margin) * len(self._counts) + names.height() + HEAD_ABOVE
        return width <= room.width() and height <= room.height()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._counts)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() or not len(self._counts) else len(self._counts) + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        whole = int(self._counts[row].sum())
        is_total = column == len(self._counts)
        match role:
            case Role.DisplayRole:
                if is_total:
                    return grouped(whole)
                return HIDDEN_SIGN if self._hidden else grouped(int(self._counts[row, column]))
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Role.FontRole:
                return theme_font(self._pixels, bold=row == column, mono=True)
            case Role.ForegroundRole:
                return theme().muted if is_total or not self._counts[row, column] else theme().text
            case Role.BackgroundRole if not is_total and not self._hidden and self._counts[row, column]:
                colour = theme().positive if row == column else theme().negative
                return blend(theme().card, colour, STRONGEST * float(self._counts[row, column]) / whole)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:  # noqa: N802
        if role == Role.FontRole:
            return theme_font(self._pixels)
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        return self._total if section == len(self._names) else self._names[section]
