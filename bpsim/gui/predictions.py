"""The predictions: for every sample the output at the start, now, and as it should be."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.copying import copyable
from bpsim.gui.language import language
from bpsim.gui.theme import theme, theme_font
from bpsim.session.asking.hidden_value import is_hidden
from bpsim.session.number_format import DASH, format_pair, short_or_dash, shown_digits
from bpsim.session.running.predictions import Prediction
from bpsim.session.text import Text

translate = QCoreApplication.translate


MOST_SHOWN = 6  # digits; with more the decision has no room
_LOOK = Qt.ItemDataRole.UserRole  # whether it is the shown sample, and its colour
_MARKS = {True: "✓", False: "✗", None: ""}


def _pair_or_dashes(old: float, new: float) -> tuple[str, str]:
    """An output has no value while an input is blank."""
    if any(math.isnan(value) and not is_hidden(value) for value in (old, new)):
        return DASH, DASH
    return format_pair(old, new, min(shown_digits(), MOST_SHOWN))


class PredictionsPanel(QFrame):
    """Only receives: one line a sample, or one line a sample and output where there are several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._heading = QLabel()
        self._heading.setProperty("heading", True)
        self._table = QTableWidget(0, 5)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self._table.setTabKeyNavigation(False)
        copyable(self._table)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(26)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.addWidget(self._heading)
        column.addWidget(self._table, 1)
        self.retranslate()

    def show_predictions(
        self, rows: Sequence[Prediction], output_names: Sequence[Text], batch: Sequence[int], shown: int
    ) -> None:
        """``batch``: the samples of this update, in full colour; ``shown``: the one on the diagram, in bold."""
        outputs = len(output_names)
        self._table.setColumnHidden(4, all(row.decision is None for row in rows))
        self._table.setRowCount(len(rows) * outputs)
        for index, row in enumerate(rows):
            for output in range(outputs):
                self._fill(index * outputs + output, row, output, output_names, index in batch, index == shown)

    def _fill(
        self, line: int, row: Prediction, output: int, names: Sequence[Text], in_batch: bool, shown: bool
    ) -> None:
        start, now = _pair_or_dashes(row.start[output], row.now[output])
        name = row.sample.to(language())
        if len(names) > 1:
            name = f"{name} · {names[output].to(language())}"
        verdict = ""
        if row.decision is not None and output == row.decided:
            verdict = f"{row.decision.to(language())} {_MARKS[row.right]}".strip()
        cells = (name, start, now, short_or_dash(row.target[output]), verdict)
        for column, text in enumerate(cells):
            item = self._item(line, column)
            # looks first: what has not changed is not written, which would lay the table out again
            look = (shown, theme().text if in_batch else theme().muted)
            if item.data(_LOOK) != look:
                item.setData(_LOOK, look)
                item.setFont(theme_font(13, bold=shown, mono=0 < column < 4))
                item.setForeground(QBrush(look[1]))
            if item.text() != text:
                item.setText(text)
                item.setToolTip(text)

    def _item(self, line: int, column: int) -> QTableWidgetItem:
        item = self._table.item(line, column)
        if item is None:
            item = QTableWidgetItem()
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self._table.setItem(line, column, item)
        return item

    def retranslate(self) -> None:
        self._heading.setText(translate("Predictions", "PREDICTIONS"))
        self._table.setHorizontalHeaderLabels(
            [
                translate("Predictions", "sample"), translate("Predictions", "start"),
                translate("Predictions", "now"), translate("Predictions", "target"),
                translate("Predictions", "decision"),
            ]
        )  # fmt: skip
        for column in range(5):
            title = self._table.horizontalHeaderItem(column)
            if title is not None:
                side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
                title.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_table"):
            self.retranslate()
        super().changeEvent(event)
