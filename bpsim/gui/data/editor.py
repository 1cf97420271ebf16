"""The editor of the data: a dialog beside the window, with the table of all samples and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.controls.field import DecimalBox, with_field
from bpsim.gui.data.model import DataModel
from bpsim.gui.data.table import DataTable
from bpsim.gui.parts.flow import FlowLayout
from bpsim.gui.settings.section import SmallButton, muted_label
from bpsim.session.data.shipped import SETS
from bpsim.session.edits.data import all_samples
from bpsim.session.experiment import Experiment
from bpsim.session.words.number_format import grouped, of_count

translate = QCoreApplication.translate
BUTTONS = (
    "add", "remove", "up", "down", "add_input", "add_target", "remove_column", "left", "right", "copy", "paste",
    "import", "generate", "shuffle",
)  # fmt: skip


class DataEditor(QDialog):
    """Attributes: ``model``, ``table``, ``buttons`` by name.

    Signals: ``asked(str)`` with a button's name; ``split_asked(float share, int seed)``.
    """

    asked = Signal(str)
    split_asked = Signal(float, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.model = DataModel()
        self.table = DataTable(self.model)
        self.buttons = {name: SmallButton() for name in BUTTONS}
        tools = QWidget()
        row = FlowLayout(spacing=4)
        tools.setLayout(row)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
            row.addWidget(button)
        self._problem = QLabel()
        self._problem.setProperty("error", True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._told, self._formulas = muted_label(), muted_label()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(tools)
        column.addWidget(self.table, 1)
        column.addWidget(self._problem)
        column.addWidget(self._told)
        column.addWidget(self._formulas)
        column.addLayout(self._split_row())
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.model.modelReset.connect(self._enable)
        self.table.setFocus()
        self._retranslate()
        self.resize(700, 460)

    def _split_row(self) -> QHBoxLayout:
        self._share_label, self._seed_label = QLabel(), QLabel()
        self.share, self.seed = with_field(DecimalBox()), with_field(QSpinBox())
        self.share.setRange(0.0, 90.0)
        self.share.setDecimals(0)
        self.share.setSingleStep(5.0)
        self.share.setValue(25.0)
        self.seed.setRange(0, 2**31 - 1)
        for spin in (self.share, self.seed):
            spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.split, self.unsplit = QPushButton(), QPushButton()
        for button in (self.split, self.unsplit):
            button.setAutoDefault(False)
        self.split.clicked.connect(lambda: self.split_asked.emit(self.share.value() / 100.0, self.seed.value()))
        self.unsplit.clicked.connect(lambda: self.split_asked.emit(0.0, self.seed.value()))
        self._share_label.setBuddy(self.share)
        self._seed_label.setBuddy(self.seed)
        row = QHBoxLayout()
        percent = QLabel("%")  # not a suffix of the box: Qt forgets the letters' undo where it mends one
        for widget in (self._share_label, self.share, percent, self._seed_label, self.seed, self.split, self.unsplit):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def show_experiment(self, experiment: Experiment) -> None:
        samples, tested = all_samples(experiment)
        self.model.show_samples(samples, tested, experiment.node_names[0], experiment.node_names[-1])
        self.show_problem("")
        self._counts = (len(samples), sum(tested))
        told = [row.formula for row in experiment.scaling[:6]]
        if experiment.unchanged_part is not None:
            told.insert(0, SETS[experiment.unchanged_part.set].source)
        self._formulas.setText("\n".join(told))
        self._formulas.setVisible(bool(told))
        self._tell()
        self._enable()

    def show_problem(self, sentence: str) -> None:
        """What is wrong with what was asked for; "" for nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def take_actions(self, *actions: QAction) -> None:
        """Undo and redo work here as in the window."""
        self.addActions(actions)

    def _tell(self) -> None:
        count, tested = self._counts
        one = translate("Data", "1 sample, to train with.")
        more = translate("Data", "{count} samples: {training} to train with, {tested} only to test with.")
        self._told.setText(of_count(count, one, more, training=grouped(count - tested), tested=grouped(tested)))
        self.unsplit.setEnabled(tested > 0)

    def _enable(self) -> None:
        rows, column = self.table.chosen_rows, self.table.currentIndex().column()
        place = self.model.place(column)
        alone = place is not None and len(self.model.inputs if place[0] else self.model.targets) == 1
        for name in ("remove", "up", "down"):
            self.buttons[name].setEnabled(bool(rows))
        self.buttons["remove"].setEnabled(bool(rows) and len(rows) < self.model.rowCount())
        for name in ("left", "right"):
            self.buttons[name].setEnabled(place is not None and not alone)
        self.buttons["remove_column"].setEnabled(place is not None and not alone)

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("Data", "Data"))
        for name, text, tip in _words():
            self.buttons[name].setText(text)
            self.buttons[name].setToolTip(tip)
            self.buttons[name].setAccessibleName(tip)
        self.table.setAccessibleName(translate("Data", "All samples"))
        self._share_label.setText(translate("Data", "Set aside for testing"))
        self._seed_label.setText(translate("Data", "random seed"))
        self.split.setText(translate("Data", "Draw"))
        self.split.setToolTip(translate("Data", "Draw them; boxes in the last column mark single samples"))
        self.unsplit.setText(translate("Data", "Train with all"))
        self.model.refresh()
        if self.model.samples is not None:
            self._tell()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "split"):
            self._retranslate()


def _words() -> list[tuple[str, str, str]]:
    return [
        ("add", translate("Data", "+ sample"), translate("Data", "Add a sample below the chosen one, a copy of it")),
        ("remove", translate("Data", "− samples"), translate("Data", "Remove the chosen samples")),
        ("up", "↑", translate("Data", "Move the chosen sample up")),
        ("down", "↓", translate("Data", "Move the chosen sample down")),
        ("add_input", translate("Data", "+ input"), translate("Data", "Add an input; the network gets a node")),
        (
            "add_target",
            translate("Data", "+ target"),
            translate("Data", "Add a target; the network gets an output"),
        ),
        (
            "remove_column",
            translate("Data", "− column"),
            translate("Data", "Remove the chosen input or target"),
        ),
        ("left", "←", translate("Data", "Move the chosen input or target to the left")),
        ("right", "→", translate("Data", "Move the chosen input or target to the right")),
        ("copy", translate("Data", "Copy"), translate("Data", "Copy the chosen cells, for a spreadsheet (Ctrl+C)")),
        (
            "paste",
            translate("Data", "Paste"),
            translate("Data", "Paste from a spreadsheet, from the chosen cell on (Ctrl+V)"),
        ),
        (
            "import",
            translate("Data", "Import a table…"),
            translate("Data", "Other data, from a spreadsheet or a text table"),
        ),
        (
            "generate",
            translate("Data", "Data set…"),
            translate("Data", "Other data: generated, or a set that comes with bpsim"),
        ),
        (
            "shuffle",
            translate("Data", "Shuffle targets"),
            translate(
                "Data",
                "Deal the targets out anew, by the seed below: then they can only be learned by heart (overfitting)",
            ),
        ),
    ]
