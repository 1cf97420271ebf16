"""The predictions as a table model: cells are made when they are painted, however many samples there are."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.cells import tell_all_changed
from bpsim.session.hidden_value import is_hidden
from bpsim.session.running.known.predictions import Prediction, Predictions
from bpsim.session.words.number_format import DASH, format_pair, short_or_dash, shown_digits
from bpsim.session.words.text import Text

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
COLUMNS = 5
DECISION = 4
MOST_SHOWN = 6  # digits; with more the decision has no room
_MARKS = {True: "✓", False: "✗", None: ""}


class PredictionsModel(QAbstractTableModel):
    """One line a sample, or one line a sample and output where there are several."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Predictions | None = None
        self._names: Sequence[Text] = ()
        self._batch: frozenset[int] = frozenset()
        self._shown = -1

    def show(self, rows: Predictions, output_names: Sequence[Text], batch: Sequence[int], shown: int) -> None:
        """``batch``: the samples of this update, in full colour; ``shown``: the one on the diagram, in bold."""
        reset = self._rows is None or (len(rows), len(output_names)) != (len(self._rows), len(self._names))
        if reset:
            self.beginResetModel()
        self._rows, self._names = rows, output_names
        self._batch, self._shown = frozenset(batch), shown
        if reset:
            self.endResetModel()
        else:
            tell_all_changed(self)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() or self._rows is None else len(self._rows) * len(self._names)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if self._rows is None or not index.isValid():
            return None
        column = index.column()
        sample, output = divmod(index.row(), len(self._names))
        match role:
            case Role.DisplayRole | Role.ToolTipRole:
                return self._text(self._rows[sample], output, column)
            case Role.FontRole:
                return theme_font(13, bold=sample == self._shown, mono=0 < column < DECISION)
            case Role.ForegroundRole:
                return theme().text if sample in self._batch else theme().muted
            case Role.TextAlignmentRole:
                return _side(column)
        return None

    def _text(self, row: Prediction, output: int, column: int) -> str:
        if column == 0:
            name = row.sample.to(language())
            return name if len(self._names) == 1 else f"{name} · {self._names[output].to(language())}"
        if column == DECISION:
            said = row.decision is not None and output == row.decided
            return f"{row.decision.to(language())} {_MARKS[row.right]}".strip() if said and row.decision else ""
        if column == 3:
            return short_or_dash(row.target[output])
        return _pair_or_dashes(row.start[output], row.now[output])[column - 1]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _side(section)
        if role != Role.DisplayRole:
            return None
        return (
            translate("Predictions", "sample"), translate("Predictions", "start"), translate("Predictions", "now"),
            translate("Predictions", "target"), translate("Predictions", "decision"),
        )[section]  # fmt: skip

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)


def _side(column: int) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


def _pair_or_dashes(old: float, new: float) -> tuple[str, str]:
    """An output has no value while an input is blank."""
    if any(math.isnan(value) and not is_hidden(value) for value in (old, new)):
        return DASH, DASH
    return format_pair(old, new, min(shown_digits(), MOST_SHOWN))
