"""Importing a table: which column is what, scaling, a test part, and what would come of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QSpinBox,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bpsim.engine.problems import BadValue
from bpsim.gui.data.model import DataModel
from bpsim.gui.phrasing import say
from bpsim.gui.settings.section import muted_label
from bpsim.gui.settings.words import activation_label, choice_label
from bpsim.gui.theme import theme_font
from bpsim.session.data.column_edits import with_imported
from bpsim.session.data.data_import import Imported, ImportPlan, imported, is_text, suggested
from bpsim.session.data.scaling import SCALINGS
from bpsim.session.data.table_reading import Table
from bpsim.session.experiment import Experiment

translate = QCoreApplication.translate
ROLES = ("input", "target", "name", "unused")
SHOWN = 8  # samples in the preview
EXAMPLES = 3
SETTLE_MS = 60


class ImportDialog(QDialog):
    """Attributes: ``plan``, ``roles`` (a box for each column), ``result_now`` (the experiment as it would be, or None).

    Signals: ``chosen(Experiment)`` when it is to be imported. Nothing is imported while there is a problem.
    """

    chosen = Signal(object)

    def __init__(self, path: Path, table: Table, experiment: Experiment, parent: QWidget) -> None:
        super().__init__(parent)
        self._path, self._table, self._experiment = path, table, experiment
        self.result_now: Experiment | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.look)
        self._summary, self._come, self._formulas = QLabel(), muted_label(), muted_label()
        for label in (self._summary, self._come, self._formulas):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._problem = QLabel()
        self._problem.setProperty("error", True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self.columns = QTableWidget(len(table.header), 4)
        self.roles: list[QComboBox] = []
        self._model = DataModel(editable=False)
        self._preview = QTableView()
        self._preview.setModel(self._model)
        self._preview.horizontalHeader().setFont(theme_font(12))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._summary)
        column.addWidget(self.columns)
        column.addLayout(self._choices())
        for below in (self._formulas, self._preview, self._come, self._problem, self.buttons):
            column.addWidget(below)
        column.setStretchFactor(self.columns, 3)
        column.setStretchFactor(self._preview, 2)
        self._fill(suggested(table))
        self._retranslate()
        self.resize(760, 600)
        self.look()

    def _choices(self) -> QGridLayout:
        self.scale, self.scale_targets = QComboBox(), QComboBox()
        for box in (self.scale, self.scale_targets):
            for kind in SCALINGS:
                box.addItem("", kind)
            box.currentIndexChanged.connect(self._ask)
        self.share, self.seed = QDoubleSpinBox(), QSpinBox()
        self.share.setRange(0.0, 90.0)
        self.share.setDecimals(0)
        self.share.setSingleStep(5.0)
        self.share.setSuffix(" %")
        self.seed.setRange(0, 2**31 - 1)
        for spin in (self.share, self.seed):
            spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
            spin.valueChanged.connect(self._ask)
        self._words = [QLabel() for _ in range(4)]
        grid = QGridLayout()
        places = ((0, 0, self.scale), (0, 2, self.scale_targets), (1, 0, self.share), (1, 2, self.seed))
        for label, (row, place, field) in zip(self._words, places, strict=True):
            label.setBuddy(field)
            grid.addWidget(label, row, place)
            grid.addWidget(field, row, place + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _fill(self, plan: ImportPlan) -> None:
        table = self._table
        self.columns.verticalHeader().hide()
        self.columns.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columns.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.columns.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.columns.horizontalHeader().setFont(theme_font(12))
        self.columns.horizontalHeader().setStretchLastSection(True)
        self.columns.verticalHeader().setDefaultSectionSize(32)
        for index, name in enumerate(table.header):
            box = QComboBox()
            for role in ROLES:
                box.addItem("", role)
            role = "input" if index in plan.inputs else "target" if index in plan.targets else "unused"
            box.setCurrentIndex(ROLES.index("name" if index == plan.names else role))
            box.currentIndexChanged.connect(self._ask)
            box.setAccessibleName(name)
            self.roles.append(box)
            self.columns.setItem(index, 0, QTableWidgetItem(name))
            self.columns.setItem(index, 1, QTableWidgetItem())
            self.columns.setCellWidget(index, 2, box)
            self.columns.setItem(index, 3, QTableWidgetItem(", ".join(table.column(index)[:EXAMPLES])[:200]))
        self.columns.setColumnWidth(0, 170)
        self.columns.setColumnWidth(1, 110)
        self.columns.setColumnWidth(2, 130)

    @property
    def plan(self) -> ImportPlan:
        """What is chosen now."""
        by_role: dict[str, list[int]] = {role: [] for role in ROLES}
        for index, box in enumerate(self.roles):
            by_role[box.currentData()].append(index)
        names = by_role["name"]
        return ImportPlan(
            tuple(by_role["input"]), tuple(by_role["target"]), names[0] if names else None, self.scale.currentData(),
            self.scale_targets.currentData(), self.share.value() / 100.0, self.seed.value(),
        )  # fmt: skip

    def choose(self, column: int, role: str) -> None:
        """Give a column its part."""
        self.roles[column].setCurrentIndex(ROLES.index(role))

    def _ask(self) -> None:
        self._settling.start(SETTLE_MS)

    def look(self) -> None:
        """Try what is chosen: show what would come of it, or what is wrong."""
        self._settling.stop()
        try:
            data = imported(self._table, self.plan)
            self.result_now = with_imported(self._experiment, data, self._path.stem)
        except BadValue as problem:
            self.result_now = None
            self._problem.setText(say(problem))
        else:
            self._problem.clear()
            self._show(data, self.result_now)
        self._problem.setVisible(self.result_now is None)
        for widget in (self._preview, self._come):
            widget.setVisible(self.result_now is not None)
        self._formulas.setVisible(self.result_now is not None and bool(self.result_now.scaling))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.result_now is not None)

    def _show(self, data: Imported, experiment: Experiment) -> None:
        shown = range(min(SHOWN, len(data.samples)))
        self._model.show_samples(
            data.samples.taken(list(shown)), (False,) * len(shown), data.input_names, data.target_names
        )
        self._preview.setColumnHidden(self._model.mark_column, True)
        self._preview.resizeColumnsToContents()
        self._formulas.setText("\n".join(row.formula for row in data.scaling[:6]))
        old, new = self._experiment.network, experiment.network
        output = activation_label(new.activations[-1])
        told = translate(
            "Data",
            "{training} samples to train with, {tested} to test with. Network {new} (now {old}), output {output}, "
            "loss {loss}. Weights between nodes that stay are kept; new ones are drawn.",
        )
        self._come.setText(
            told.format(
                training=len(data.samples), tested=0 if data.test is None else len(data.test),
                new="-".join(map(str, new.layers)), old="-".join(map(str, old.layers)), output=output,
                loss=choice_label("loss", experiment.settings.loss),
            )
        )  # fmt: skip

    def accept(self) -> None:
        self.look()
        if self.result_now is not None:
            self.chosen.emit(self.result_now)
            super().accept()

    def _retranslate(self) -> None:
        table = self._table
        self.setWindowTitle(translate("Data", "Import {name}").format(name=self._path.name))
        delimiters = {
            "\t": translate("Data", "tabs"),
            ";": translate("Data", "semicolons"),
            ",": translate("Data", "commas"),
        }
        told = (
            translate("Data", "{count} rows · {encoding} · separated by {delimiter} · first row names the columns")
            if table.has_header
            else translate("Data", "{count} rows · {encoding} · separated by {delimiter} · no row of names")
        )
        delimiter = delimiters.get(table.delimiter, table.delimiter)
        self._summary.setText(told.format(count=len(table.rows), encoding=table.encoding.upper(), delimiter=delimiter))
        self.columns.setHorizontalHeaderLabels(
            [
                translate("Data", "column"),
                translate("Data", "holds"),
                translate("Data", "becomes"),
                translate("Data", "begins with"),
            ]
        )
        roles = (
            translate("Data", "input"),
            translate("Data", "target"),
            translate("Data", "sample name"),
            translate("Data", "not used"),
        )
        for index, box in enumerate(self.roles):
            for place, words in enumerate(roles):
                box.setItemText(place, words)
            kinds = len(set(table.column(index)))
            holds = translate("Data", "{count} texts").format(count=kinds)
            item = self.columns.item(index, 1)
            if item is not None:
                item.setText(holds if is_text(table, index) else translate("Data", "numbers"))
        scales = (
            translate("Data", "as they are"),
            translate("Data", "0 to 1: (value − least) / (greatest − least)"),
            translate("Data", "standard: (value − mean) / deviation"),
        )
        for field in (self.scale, self.scale_targets):
            for place, words in enumerate(scales):
                field.setItemText(place, words)
        labels = (
            translate("Data", "scale inputs"),
            translate("Data", "scale targets"),
            translate("Data", "Set aside for testing"),
            translate("Data", "random seed"),
        )
        for label, words in zip(self._words, labels, strict=True):
            label.setText(words)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Data", "Import"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Data", "Cancel"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.roles:
            self._retranslate()
            self.look()
