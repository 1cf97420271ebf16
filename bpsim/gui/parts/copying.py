"""Ctrl+C in a table: what is selected, or all of it, as a spreadsheet takes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QTableView, QWidget

from bpsim.export.tables import tsv_text

translate = QCoreApplication.translate


class CopyAction(QAction):
    """Copies what ``rows`` gives, by Ctrl+C while ``widget`` has the focus, or from its context menu."""

    def __init__(self, widget: QWidget, rows: Callable[[], list[list[str]]]) -> None:
        super().__init__(widget)
        self._rows = rows
        self.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.triggered.connect(self.copy)
        widget.addAction(self)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        widget.installEventFilter(self)
        self._retranslate()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(tsv_text(self._rows()))

    def _retranslate(self) -> None:
        self.setText(translate("Copying", "Copy"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return False


def copyable(table: QTableView) -> CopyAction:
    """Lets a table be copied: the selected block of cells, or with less than two of them the whole table and its
    heads. Hidden columns stay behind."""
    return CopyAction(table, lambda: _selected(table) or _whole(table))


def _selected(table: QTableView) -> list[list[str]]:
    cells = {(index.row(), index.column()): str(index.data() or "") for index in table.selectedIndexes()}
    if len(cells) < 2:
        return []
    rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
    return [[cells.get((row, column), "") for column in columns] for row in rows]


def _whole(table: QTableView) -> list[list[str]]:
    model = table.model()
    columns = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    heads = [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]
    rows = [[str(model.index(row, column).data() or "") for column in columns] for row in range(model.rowCount())]
    return [heads, *rows]
