"""The samples on the screen: names stay at the left while the numbers scroll; the batch has a bar beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bpsim.gui.controls.field import Field, FieldDelegate
from bpsim.gui.controls.numbers import compact
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import read_from_left
from bpsim.gui.settings.samples_model import Index, SamplesModel
from bpsim.session.words.text import Text

ROW_HEIGHT = 26
VISIBLE_ROWS = 8
MEASURED_COLUMNS = 64
LOOKED_AT = 2000  # cells, for the widths of the columns
_BAR = 3
_EDITOR_WIDTH = 72
_NARROWEST = 28
_CELL_EDITOR = "QLineEdit {{ border: 1px solid {colour}; border-radius: 3px; padding: 0px 2px; min-height: 0px; }}"


class NameHeader(QHeaderView):
    """The samples' names: the shown one bold, those of the batch with a bar, the others muted."""

    def __init__(self, model: SamplesModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self._samples = model
        self._measured: tuple[tuple[Text, ...], str, int] | None = None
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setMinimumSectionSize(ROW_HEIGHT)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Asked for after every step: the names are measured once."""
        experiment = self._samples.experiment
        names = experiment.sample_names if experiment else ()
        if self._measured is None or self._measured[0] is not names or self._measured[1] != language():
            self._measured = names, language(), self._width_of(len(names))
        return QSize(min(max(self._measured[2] + 14, 44), self._widest()), ROW_HEIGHT)

    def _width_of(self, count: int) -> int:
        metrics = QFontMetrics(theme_font(13, bold=True))
        some = range(min(count, 200))  # measuring thousands of names would hold the window up
        names = [str(self._samples.headerData(row, Qt.Orientation.Vertical)) for row in some]
        return max(map(metrics.horizontalAdvance, names), default=0)

    def _widest(self) -> int:
        """Names leave most of the width to the numbers."""
        return max(60, int(0.43 * self._table.width()))

    def paintSection(self, painter: QPainter, rect: QRect, sample: int) -> None:  # noqa: N802
        painter.save()
        painter.fillRect(rect, theme().card)
        if sample in self._samples.batch:
            painter.fillRect(rect.left(), rect.top() + 5, _BAR, rect.height() - 10, theme().forward)
        painter.setFont(theme_font(13, bold=sample == self._samples.shown))
        painter.setPen(self._samples.colour_role(sample))
        room = rect.adjusted(_BAR + 5, 0, -3, -2)
        name = str(self._samples.headerData(sample, Qt.Orientation.Vertical))
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(theme().grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class CellDelegate(FieldDelegate):
    """A line to type in, in the place of its cell."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> Field:  # noqa: N802
        editor = super().createEditor(parent, option, index)
        editor.setFont(theme_font(13, mono=True))
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setFrame(True)
        editor.setStyleSheet(_CELL_EDITOR.format(colour=theme().positive.name()))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Wider than a narrow cell, so that what is typed can be read."""
        cell: QRect = option.rect
        width = max(cell.width(), _EDITOR_WIDTH)
        left = min(cell.left(), self._table.viewport().width() - width)
        editor.setGeometry(max(0, left), cell.top(), width, cell.height())


class SamplesTable(QTableView):
    """Signals: ``sample_selected(int)`` when a person moves to another row."""

    sample_selected = Signal(int)

    def __init__(self, model: SamplesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self._samples = model
        self.setVerticalHeader(NameHeader(model, self))
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setCornerButtonEnabled(False)
        self.setShowGrid(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        header = self.horizontalHeader()
        header.setFont(theme_font(11))
        header.setMinimumSectionSize(_NARROWEST)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.verticalHeader().sectionClicked.connect(self._on_name)
        model.modelReset.connect(self.fit)
        self.fit()

    def _on_row(self, now: Index, before: Index) -> None:
        if now.isValid():
            self.sample_selected.emit(now.row())

    def _on_name(self, row: int) -> None:
        self.setCurrentIndex(self._samples.index(row, 0))

    def fit(self) -> None:
        """As high as its rows, up to a limit; columns fill the width or scroll."""
        rows = max(1, min(self._samples.rowCount(), VISIBLE_ROWS))
        self.verticalHeader().setFixedWidth(self.verticalHeader().sizeHint().width())
        self.updateGeometries()
        total = self._fit_columns()
        bar = 12 if total > self.viewport().width() else 0
        self.setFixedHeight(rows * ROW_HEIGHT + max(24, self.horizontalHeader().sizeHint().height()) + bar)

    def _fit_columns(self) -> int:
        """Give each column what it needs and an equal share of what is left. Returns the total."""
        count = self._samples.columnCount()
        if count == 0:
            return 0
        measured = range(min(count, MEASURED_COLUMNS))
        narrow = [max(_NARROWEST, self._widest_number(column)) for column in measured]
        wide = [max(least, self._head_width(column)) for column, least in enumerate(narrow)]
        if count > len(measured):  # pixels are all alike, and to measure hundreds would hold the window up
            narrow += [max(narrow)] * (count - len(narrow))
            wide += [max(wide)] * (count - len(wide))
        room = self.viewport().width()
        if sum(narrow) > room:  # it scrolls anyway: then at least with whole headings
            narrow = wide
        spare = max(0, room - sum(narrow))
        missing = max(1, sum(wide) - sum(narrow))
        for column, (least, wish) in enumerate(zip(narrow, wide, strict=True)):
            share = (wish - least) * min(1.0, spare / missing) + max(0, room - sum(wide)) / count
            self.setColumnWidth(column, int(least + share))
        return sum(narrow)

    def _head_width(self, column: int) -> int:
        head = str(self._samples.headerData(column, Qt.Orientation.Horizontal))
        return min(self.horizontalHeader().fontMetrics().horizontalAdvance(head) + 12, 84)

    def _widest_number(self, column: int) -> int:
        digit = QFontMetrics(theme_font(13, bold=True, mono=True)).horizontalAdvance("0")
        few = max(3, LOOKED_AT // self._samples.columnCount())  # to measure all cells would hold the window up
        some = range(min(self._samples.rowCount(), 200, few))
        longest = max((len(compact(self._samples.value(row, column))) for row in some), default=0)
        return min(longest, 9) * digit + 9

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
