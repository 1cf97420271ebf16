"""Copying: a table by Ctrl+C, what is selected or all of it, as a spreadsheet takes it; what a menu offers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QProgressDialog, QTableView, QWidget

from bpsim.export.tables import tsv_line
from bpsim.gui.parts.waiting import A_MOMENT_MS, progress_bar
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate
A_LOOK = 0.05  # seconds between two looks at the window


class CopyAction(QAction):
    """Copies what ``rows`` gives, by Ctrl+C while ``widget`` has the focus, or from its context menu."""

    def __init__(self, widget: QWidget, rows: Callable[[], Iterable[Sequence[str]]]) -> None:
        super().__init__(widget)
        self._widget, self._rows = widget, rows
        self.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.triggered.connect(self.copy)
        offer_in_menu(self, widget)
        widget.installEventFilter(self)
        self._retranslate()

    def copy(self) -> None:
        """All rows or, where somebody cancels a long one, nothing."""
        lines, bar = [], None
        begun = looked = time.perf_counter()
        for row in self._rows():
            lines.append(tsv_line(row))
            now = time.perf_counter()
            if now - begun > A_MOMENT_MS / 1000 and now - looked > A_LOOK:
                bar, looked = bar or self._bar(), now
                bar.setLabelText(translate("Copying", "Copying… {count} rows").format(count=grouped(len(lines))))
                QCoreApplication.processEvents()
                if bar.wasCanceled():
                    break
        else:
            QGuiApplication.clipboard().setText("\n".join(lines))
        if bar is not None:
            bar.close()
            bar.deleteLater()

    def _bar(self) -> QProgressDialog:
        bar = progress_bar(self._widget.window(), "", cancel=translate("Copying", "Cancel"))
        bar.show()
        return bar

    def _retranslate(self) -> None:
        self.setText(translate("Copying", "Copy"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return False


def offer_in_menu(action: QAction, *widgets: QWidget) -> None:
    """In the context menu of each; Qt makes such a menu when it is wanted."""
    for widget in widgets:
        widget.addAction(action)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def copyable(table: QTableView) -> CopyAction:
    """Lets a table be copied: the selected block of cells, or with less than two of them the whole table and its
    heads. Hidden columns stay behind."""
    return CopyAction(table, lambda: _selected(table) or _whole(table))


def _selected(table: QTableView) -> Iterator[list[str]] | None:
    """By its blocks: a list of millions of selected cells takes Qt seconds."""
    blocks = table.selectionModel().selection().toList()
    if sum(block.width() * block.height() for block in blocks) < 2:
        return None
    model = table.model()
    rows = sorted({row for block in blocks for row in range(block.top(), block.bottom() + 1)})
    columns = sorted({column for block in blocks for column in range(block.left(), block.right() + 1)})
    columns = [column for column in columns if not table.isColumnHidden(column)]
    return (
        [
            str(model.index(row, column).data() or "")
            if any(block.contains(row, column, block.parent()) for block in blocks)
            else ""
            for column in columns
        ]
        for row in rows
    )


def _whole(table: QTableView) -> Iterator[list[str]]:
    model = table.model()
    columns = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    yield [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]
    for row in range(model.rowCount()):
        yield [str(model.index(row, column).data() or "") for column in columns]
