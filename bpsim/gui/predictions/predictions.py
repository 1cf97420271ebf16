"""The predictions: for every sample the output at the start, now, and as it should be; or, where targets are classes,
what it is, what is answered, and how sure of it the network is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.parts.copying import copyable
from bpsim.gui.parts.reading import read_from_left
from bpsim.gui.predictions.answers_model import ANSWER, CERTAINTY, RIGHT, SAMPLE, TRUE, AnswersModel
from bpsim.gui.predictions.predictions_model import DECISION, Index, PredictionsModel
from bpsim.session.running.known.predictions import BLOCK, Predictions
from bpsim.session.words.text import Text

translate = QCoreApplication.translate
MARK_WIDTH = 26  # for a tick: its heading is empty, and would ask for the room of a sorting arrow


class PredictionsPanel(QFrame):
    """Signals: ``sample_selected(int)`` for a click on a sample."""

    sample_selected = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._heading = QLabel()
        self._heading.setProperty("heading", True)
        self._model, self.answers = PredictionsModel(), AnswersModel()
        self._table, self.answers_table = _table(self._model), _table(self.answers)
        columns = self.answers_table.horizontalHeader()
        columns.setMinimumSectionSize(MARK_WIDTH)
        columns.setSectionResizeMode(SAMPLE, QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(RIGHT, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(RIGHT, MARK_WIDTH)
        for shared in (TRUE, ANSWER, CERTAINTY):  # by their contents a header would keep room for the arrow of sorting
            columns.setSectionResizeMode(shared, QHeaderView.ResizeMode.Stretch)
        self.answers_table.setSortingEnabled(True)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        columns.setSortIndicatorClearable(True)
        self._table.clicked.connect(self._on_clicked)
        self.answers_table.clicked.connect(self._on_clicked)
        self.only_wrong = QCheckBox()
        self.only_wrong.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.only_wrong.toggled.connect(self.answers.show_only_wrong)
        self._outputs = 1
        self._stack = QStackedWidget()
        for table in (self._table, self.answers_table):
            self._stack.addWidget(table)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        self.all_again = QToolButton()
        self.all_again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.all_again.clicked.connect(lambda: self.show_cell(None))
        self.all_again.hide()
        head.addWidget(self.all_again)
        head.addWidget(self.only_wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.retranslate()

    def show_predictions(
        self, rows: Predictions, output_names: Sequence[Text], batch: Sequence[int], shown: int, *,
        hidden: bool = False, at_rest: bool = True,
    ) -> None:  # fmt: skip
        """See the models' ``show``."""
        self._outputs = len(output_names)
        classes = rows.experiment.has_classes and self._outputs > 1  # the number of a single one says it better
        self._stack.setCurrentIndex(1 if classes else 0)
        self.only_wrong.setVisible(classes)
        self.only_wrong.setEnabled(not hidden)
        self._table.steady = self.answers_table.steady = not at_rest
        if classes:
            self.answers_table.kept = self._kept(batch, shown)
            self.answers.show(rows, batch, shown, hidden=hidden, at_rest=at_rest)
        else:
            self._table.setColumnHidden(DECISION, all(row.decision is None for row in islice(rows, BLOCK)))
            self._model.show(rows, output_names, batch, shown)

    def _kept(self, batch: Sequence[int], shown: int) -> int:
        """How many columns of the answers no sample in sight changes: it was not marked, and is not now."""
        marked = self.answers.marked | {*batch, shown}
        return 0 if any(self.answers.sample_of(line) in marked for line in self.answers_table.in_sight()) else TRUE + 1

    def show_cell(self, cell: tuple[int, int] | None) -> None:
        """Only the samples of one class that were answered with one class; all of them for None."""
        self.answers.show_cell(cell)
        self.all_again.setVisible(cell is not None)

    @property
    def table(self) -> QTableView:
        """The one that is shown."""
        return self.answers_table if self._stack.currentIndex() else self._table

    def _on_clicked(self, index: QModelIndex) -> None:
        shows_answers = self._stack.currentIndex() == 1
        line = index.row()
        self.sample_selected.emit(self.answers.sample_of(line) if shows_answers else line // self._outputs)

    def retranslate(self) -> None:
        self._heading.setText(translate("Predictions", "PREDICTIONS"))
        self.only_wrong.setText(translate("Predictions", "only wrong"))
        self.only_wrong.setToolTip(translate("Predictions", "Only the samples that are answered wrongly"))
        self.all_again.setText(translate("Predictions", "all samples"))
        self.all_again.setToolTip(translate("Predictions", "Show all samples again"))
        for table in (self._table, self.answers_table):
            table.setAccessibleName(translate("Predictions", "What each sample is answered"))
            table.viewport().update()  # names too, which no look paints anew
        self._model.retranslate()
        self.answers.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_table"):
            self.retranslate()
        super().changeEvent(event)


class _Table(QTableView):
    """``steady``: while numbers fly past a column is measured anew only where a text of it has grown longer. ``kept``:
    so many columns look as they did, and are not painted with the others."""

    def __init__(self) -> None:
        super().__init__()
        self.steady, self.kept = False, 0
        self._measured: dict[int, tuple[int, int]] = {}  # of columns: letters, pixels

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802
        """Of a table that nobody sees Qt would measure every row, for half a minute where each has a picture."""
        if not self.isVisible():
            return -1
        if not self.steady:
            self._measured.pop(column, None)
            return super().sizeHintForColumn(column)
        letters = self._letters(column)
        if letters > self._measured.get(column, (-1, -1))[0]:
            self._measured[column] = letters, super().sizeHintForColumn(column)
        return self._measured[column][1]

    def in_sight(self) -> range:
        """The rows that can be seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(0, first), (self.model().rowCount() if last < 0 else last + 1))

    def _letters(self, column: int) -> int:
        """The most that a row in sight has."""
        model = self.model()
        return max((len(str(model.index(row, column).data())) for row in self.in_sight()), default=0)

    def dataChanged(  # noqa: N802
        self, first: Index, last: Index, roles: Sequence[int] = ()
    ) -> None:
        if not (self.steady and self.kept):
            super().dataChanged(first, last, roles)
            return
        room, left = self.viewport().rect(), self.columnViewportPosition(self.kept)
        self.viewport().update(room.adjusted(left, 0, 0, 0))


def _table(model: QAbstractTableModel) -> _Table:
    table = _Table()
    read_from_left(table)
    table.setModel(model)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
    table.setTabKeyNavigation(False)
    copyable(table)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(26)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setResizeContentsPrecision(0)  # as wide as what can be seen needs: it is asked for at every position
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return table
