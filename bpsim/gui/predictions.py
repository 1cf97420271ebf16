"""The predictions: for every sample the output at the start, now, and as it should be."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from bpsim.gui.copying import copyable
from bpsim.gui.predictions_model import DECISION, PredictionsModel
from bpsim.session.running.predictions import BLOCK, Predictions
from bpsim.session.text import Text

translate = QCoreApplication.translate


class PredictionsPanel(QFrame):
    """Only receives."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._heading = QLabel()
        self._heading.setProperty("heading", True)
        self._model = PredictionsModel()
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self._table.setTabKeyNavigation(False)
        copyable(self._table)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._table.verticalHeader().setDefaultSectionSize(26)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # as wide as what can be seen needs: not all rows are looked at
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.addWidget(self._heading)
        column.addWidget(self._table, 1)
        self.retranslate()

    def show_predictions(
        self, rows: Predictions, output_names: Sequence[Text], batch: Sequence[int], shown: int
    ) -> None:
        """See ``PredictionsModel.show``."""
        self._table.setColumnHidden(DECISION, all(row.decision is None for row in islice(rows, BLOCK)))
        self._model.show(rows, output_names, batch, shown)

    def retranslate(self) -> None:
        self._heading.setText(translate("Predictions", "PREDICTIONS"))
        self._model.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_table"):
            self.retranslate()
        super().changeEvent(event)
