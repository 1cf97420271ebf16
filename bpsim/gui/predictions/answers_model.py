"""The answers as a table model, where targets are classes: a line a sample, made when it is painted; sorted, or the
wrong ones alone, where that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from bpsim.engine.network import FloatArray
from bpsim.gui.language import language
from bpsim.gui.look.colours import Theme
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.painted.ink import ink_on_paper
from bpsim.gui.parts.cells import tell_all_changed
from bpsim.session.hidden_value import HIDDEN_SIGN
from bpsim.session.running.known.classified import class_names
from bpsim.session.running.known.predictions import Predictions
from bpsim.session.words.number_format import format_number

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
SAMPLE, TRUE, ANSWER, RIGHT, CERTAINTY = range(5)
COLUMNS = 5
PICTURE = 22  # pixels high
PICTURES_KEPT = 256  # of those that were in sight
SIDES = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}  # of numbers the right one
_MARKS = {True: "✓", False: "✗"}


class AnswersModel(QAbstractTableModel):
    """``order``: the samples of the lines, or None for all as they stand."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Predictions | None = None
        self._hidden = False
        self._batch: frozenset[int] = frozenset()
        self._shown = -1
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self._only_wrong = False
        self._cell: tuple[int, int] | None = None
        self._pictures: dict[int, QImage] = {}  # of samples
        self._drawn_of: tuple[FloatArray | None, Theme | None] = None, None
        self.order: NDArray[np.int64] | None = None
        self._by_role: dict[int, Callable[[Predictions, int, int], object]] = {  # Qt asks a dozen times for each cell
            Role.DisplayRole: self._text,
            Role.ToolTipRole: self._tip,
            Role.DecorationRole: self._decoration,
            Role.FontRole: lambda _rows, sample, column: theme_font(
                13, bold=sample == self._shown, mono=column == CERTAINTY
            ),
            Role.ForegroundRole: lambda _rows, sample, _column: (
                theme().text if sample in self._batch else theme().muted
            ),
            Role.TextAlignmentRole: lambda _rows, _sample, column: SIDES[column == CERTAINTY],
        }

    def show(
        self, rows: Predictions, batch: Sequence[int], shown: int, *, hidden: bool, at_rest: bool
    ) -> None:  # fmt: skip
        """``hidden``: the class may not see the answers; ``at_rest``: there is time to sort anew."""
        reset = self._rows is None or len(rows) != len(self._rows) or hidden != self._hidden
        self._rows, self._hidden = rows, hidden
        self._batch, self._shown = frozenset(batch), shown
        if reset or (at_rest and self._is_chosen):
            self._arrange()
        else:
            tell_all_changed(self)

    @property
    def marked(self) -> frozenset[int]:
        """The samples that stand out: those of the batch, and the one that is shown."""
        return self._batch | {self._shown}

    # what is asked for

    @property
    def _is_chosen(self) -> bool:
        return self._sorted is not None or self._only_wrong or self._cell is not None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = None if column < 0 else (column, order)
        self._arrange()

    def show_only_wrong(self, on: bool) -> None:
        self._only_wrong = on
        self._arrange()

    def show_cell(self, cell: tuple[int, int] | None) -> None:
        """Only the samples of one true class that were answered with one class."""
        self._cell = cell
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self.order = None if self._rows is None or self._hidden or not self._is_chosen else self._ordered(self._rows)
        self.endResetModel()

    def _ordered(self, rows: Predictions) -> NDArray[np.int64]:
        made = rows.classified
        kept = ~made.right if self._only_wrong else np.ones(len(made.right), dtype=np.bool_)
        if self._cell is not None:
            kept &= (made.true == self._cell[0]) & (made.answered == self._cell[1])
        chosen = np.flatnonzero(kept)
        if self._sorted is None:
            return chosen
        column, order = self._sorted
        keys = {TRUE: made.true, ANSWER: made.answered, CERTAINTY: made.certainty, RIGHT: made.right}
        if column in keys:
            by = np.argsort(keys[column][chosen], kind="stable")
        else:
            names = rows.experiment.sample_names
            by = np.array(sorted(range(len(chosen)), key=lambda at: names[chosen[at]].to(language())), dtype=np.int64)
        return chosen[by if order == Qt.SortOrder.AscendingOrder else by[::-1]]

    def sample_of(self, line: int) -> int:
        return line if self.order is None else int(self.order[line])

    # Qt

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        if parent.isValid() or self._rows is None:
            return 0
        return len(self._rows) if self.order is None else len(self.order)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if self._rows is None or not index.isValid():
            return None
        answer = self._by_role.get(role)
        return None if answer is None else answer(self._rows, self.sample_of(index.row()), index.column())

    def _decoration(self, rows: Predictions, sample: int, column: int) -> QImage | None:
        """The sample itself, small, where its inputs are a picture."""
        shape = rows.experiment.shape
        if shape is None or column != SAMPLE:
            return None
        drawn_of = rows.experiment.x, theme()
        if any(now is not then for now, then in zip(drawn_of, self._drawn_of, strict=True)):
            self._drawn_of = drawn_of
            self._pictures.clear()
        made = self._pictures.get(sample)
        if made is None:
            if len(self._pictures) >= PICTURES_KEPT:
                self._pictures.clear()
            made = self._pictures[sample] = _small_picture(rows.experiment.x[sample].reshape(shape))
        return made

    def _text(self, rows: Predictions, sample: int, column: int) -> str:
        if column == SAMPLE:
            return rows.experiment.sample_names[sample].to(language())
        true, answered, certainty, right = rows.answer(sample)
        names = class_names(rows.experiment)
        if column == TRUE:
            return names[true].to(language())
        if self._hidden:
            return HIDDEN_SIGN
        if column == ANSWER:
            return names[answered].to(language())
        if column == CERTAINTY:
            return format_number(certainty)
        return _MARKS[right]

    def _tip(self, rows: Predictions, sample: int, column: int) -> str:
        if column != RIGHT or self._hidden:
            return self._text(rows, sample, column)
        right = rows.answer(sample)[3]
        return translate("Predictions", "right") if right else translate("Predictions", "wrong")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return SIDES[section == CERTAINTY]
        if role != Role.DisplayRole:
            return None
        return (
            translate("Predictions", "sample"), translate("Predictions", "class"), translate("Predictions", "answer"),
            "", translate("Predictions", "certainty"),
        )[section]  # fmt: skip

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)


def _small_picture(values: FloatArray) -> QImage:
    """Ink on paper."""
    shares = np.clip(values / max(float(np.abs(values).max()), 1e-300), 0.0, 1.0)
    return ink_on_paper(shares).scaledToHeight(PICTURE, Qt.TransformationMode.SmoothTransformation)
