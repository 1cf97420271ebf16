"""The table of all samples on the screen: typed over, copied, pasted; a double click on a heading renames it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bpsim.gui.controls.field import Field, FieldDelegate
from bpsim.gui.data.model import DataModel
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.cells import chosen_cells
from bpsim.gui.parts.reading import read_from_left
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate

LOOKED_AT, MEASURED_COLUMNS = 2000, 64  # cells; columns
MOST_COPIED = 1_000_000  # cells; a second's work, and as much as other programs paste
ROW_HEIGHT = 27


class DataTable(QTableView):
    """Signals: ``pasted(int row, int column, str text)``; ``heading_edited(int column, str text)``;
    ``refused(str)``: why nothing is copied.
    """

    pasted = Signal(int, int, str)
    refused = Signal(str)
    heading_edited = Signal(int, str)

    def __init__(self, model: DataModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self._samples = model
        self._line: Field | None = None
        self.setModel(model)
        self.setItemDelegate(FieldDelegate(self))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setMinimumWidth(34)
        heads.setFont(theme_font(12))
        heads.setHighlightSections(False)
        heads.setMinimumSectionSize(44)
        heads.sectionDoubleClicked.connect(self.rename)
        model.modelReset.connect(self.fit)
        for keys, slot in ((QKeySequence.StandardKey.Copy, self.copy), (QKeySequence.StandardKey.Paste, self.paste)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def fit(self) -> None:
        """Each column as wide as what stands in its first rows: fewer of them where there are many columns. Those
        behind the first ones, pixels say, are as wide as the widest of these."""
        columns = self._samples.columnCount()
        measured = range(min(columns, MEASURED_COLUMNS))
        self.horizontalHeader().setResizeContentsPrecision(max(3, min(100, LOOKED_AT // max(1, len(measured)))))
        for column in measured:
            self.resizeColumnToContents(column)
        widest = max((self.columnWidth(column) for column in measured if column > 0), default=0)
        for column in range(len(measured), columns):
            self.setColumnWidth(column, widest)

    @property
    def chosen_rows(self) -> range:
        """The rows of the selection, or of the current cell."""
        return chosen_cells(self)[0]

    def choose(self, row: int, column: int) -> None:
        """Go to a cell, as far as there is one."""
        row = max(0, min(row, self._samples.rowCount() - 1))
        self.setCurrentIndex(self._samples.index(row, max(0, min(column, self._samples.columnCount() - 1))))

    def copy(self) -> None:
        """The selection to the clipboard, as spreadsheets take it; without the test marks."""
        rows, columns = chosen_cells(self)
        columns = range(columns.start, min(columns.stop, self._samples.mark_column))
        if len(rows) * len(columns) > MOST_COPIED:
            self.refused.emit(_too_many(len(rows) * len(columns)))
        elif rows and columns:
            QGuiApplication.clipboard().setText(self._samples.block_text(rows, columns))

    def paste(self) -> None:
        """The clipboard, from the upper left corner of the selection on."""
        text = QGuiApplication.clipboard().text()
        rows, columns = chosen_cells(self)
        if text.strip() and rows:
            self.pasted.emit(rows.start, columns.start, text)

    def rename(self, column: int) -> None:
        """Type over a heading, in its place."""
        place = self._samples.place(column)
        if place is None:
            return
        heads = self.horizontalHeader()
        line = self._line = Field(heads.viewport())
        line.setText(str(self._samples.headerData(column, Qt.Orientation.Horizontal))[0 if place[0] else 2 :])
        left, width = heads.sectionViewportPosition(column), max(heads.sectionSize(column), 110)
        line.setGeometry(max(0, min(left, heads.viewport().width() - width)), 0, width, heads.height())
        line.selectAll()
        line.committed.connect(lambda text: self.heading_edited.emit(column, text))
        for signal in (line.returnPressed, line.escaped, line.editingFinished):
            signal.connect(self._close_line)
        line.show()
        line.setFocus()

    def _close_line(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.commit()
            line.hide()
            line.deleteLater()
            self.setFocus()


def _too_many(cells: int) -> str:
    sentence = translate(
        "Data",
        "{cells} cells are too many for the clipboard ({most} at most): choose fewer, or export the numbers as CSV.",
    )
    return sentence.format(cells=grouped(cells), most=grouped(MOST_COPIED))
