"""The page: which part is counted, the matrix, and what it says in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.confusion.model import MARGIN, ROOMY, ConfusionModel, row_height
from bpsim.gui.controls.renaming import rename_items
from bpsim.gui.controls.still_box import StillBox
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme_font
from bpsim.session.experiment import Experiment
from bpsim.session.hidden_value import HIDDEN
from bpsim.session.running.known.classified import Classified, class_names
from bpsim.session.words.number_format import format_number, grouped

translate = QCoreApplication.translate

PARTS = ("training", "test")
NORMAL_PIXELS, LARGE_PIXELS, LARGE_TYPE = 13, 26, 20  # numbers and names; the words around them
SMALLEST_PIXELS = 10


class _Table(QTableView):
    """Signals: ``resized()``."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.resized.emit()


class ConfusionPage(QWidget):
    """Signals: ``cell_chosen(true, answered)`` for a click on a count; ``part_chosen(str)``, one of ``PARTS``."""

    cell_chosen = Signal(int, int)
    part_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConfusionModel()
        self.table = _Table()
        self.table.setModel(self.model)
        self.table.resized.connect(self._fit)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.clicked.connect(self._on_clicked)
        self.table.activated.connect(self._on_clicked)
        self.table.setStyleSheet(
            "QHeaderView { background: transparent; border: none; } QHeaderView::section { padding: 3px 2px; }"
        )
        columns, rows = self.table.horizontalHeader(), self.table.verticalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for header in (columns, rows):
            header.setMinimumSectionSize(SMALLEST_PIXELS)
        self.part = StillBox()
        for name in PARTS:
            self.part.addItem("", name)
        self.part.activated.connect(lambda index: self.part_chosen.emit(PARTS[index]))
        self._said, self._axes = QLabel(), QLabel()
        self._axes.setProperty("muted", True)
        for label in (self._said, self._axes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._shown: tuple[Experiment, Classified | None, str, bool] | None = None
        self._large = False
        self._head = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(self._said, 1)
        row.addWidget(self.part)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self._axes)
        column.addWidget(self.table, 1)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """How much is right stands beside the list, or above it where it would have less than half of the width."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < 2 * self.part.sizeHint().width()
        self._head.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def set_large(self, on: bool) -> None:
        """For a whole class."""
        self._large = on
        font = theme_font(LARGE_TYPE if on else NORMAL_PIXELS)
        for widget in (self._said, self._axes, self.part):
            widget.setFont(font)
        self._show()

    def show_answers(self, experiment: Experiment, made: Classified | None, part: str, *, hidden: bool) -> None:
        """``made`` None: targets are no classes, or a value is missing."""
        self._shown = experiment, made, part, hidden
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        experiment, made, part, hidden = self._shown
        self.part.setVisible(made is not None and experiment.test is not None)
        self.part.setCurrentIndex(PARTS.index(part))
        for widget in (self.table, self._axes):
            widget.setVisible(made is not None)
        if made is None:
            self._said.setText(
                translate(
                    "Confusion",
                    "The targets here are no classes: each sample would need one 1 and else 0. Give them that in "
                    "Edit > Data…, or open an experiment with classes: File > New or open…, Iris or Digits.",
                )
            )
            return
        names = [name.to(language()) for name in class_names(experiment)]
        self.model.show(made.confusion(len(names)), names, translate("Confusion", "all"), hidden=hidden)
        self._fit()
        right, count = int(made.right.sum()), len(made.right)
        share = format_number(HIDDEN if hidden else right / count)
        self._said.setText(
            translate("Confusion", "{right} of {count} right: accuracy {share}").format(
                right=format_number(HIDDEN) if hidden else grouped(right), count=grouped(count), share=share
            )
        )

    def _fit(self) -> None:
        """The whole matrix in sight, in lower rows and smaller type where that is enough."""
        usual, room = LARGE_PIXELS if self._large else NORMAL_PIXELS, self.table.size()
        tried = [(usual, ROOMY), *((pixels, MARGIN) for pixels in range(usual, SMALLEST_PIXELS - 1, -1))]
        pixels, margin = next((how for how in tried if self.model.fits(*how, room)), tried[0])
        self.table.verticalHeader().setDefaultSectionSize(row_height(pixels, margin))
        self.model.set_type(pixels)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() < self.model.rowCount():
            self.cell_chosen.emit(index.row(), index.column())

    def retranslate(self) -> None:
        self._axes.setText(
            translate("Confusion", "Rows: what it is. Columns: what is answered. A click shows those samples.")
        )
        self.part.setToolTip(translate("Confusion", "Which samples are counted"))
        words = translate("Confusion", "samples to train with"), translate("Confusion", "samples to test with")
        rename_items(self.part, words)
        self.table.setAccessibleName(translate("Confusion", "Confusion matrix"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_shown"):
            self.retranslate()
