"""Importing a table: how it is written, which column is what, scaling, a test part, and what would come of it.

The table is read, and tried, by a worker; what stands here follows each choice.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bpsim.engine.problems import BadValue
from bpsim.gui.controls.field import DecimalBox, with_field
from bpsim.gui.controls.renaming import rename_items
from bpsim.gui.data.import_columns import ColumnsModel, ColumnsView
from bpsim.gui.data.import_outcome import Outcome, first_of, to_come, tried
from bpsim.gui.data.model import DataModel
from bpsim.gui.data.reading_choices import ReadingChoices
from bpsim.gui.data.table_worker import TableWorker, Work
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.cells import look_at_some_rows
from bpsim.gui.settings.section import muted_label
from bpsim.session.data.data_import import MISSING, Imported, ImportPlan
from bpsim.session.data.scaling import SCALINGS
from bpsim.session.data.source import Report, Source, Wishes
from bpsim.session.data.suggesting import shapes_of, suggested
from bpsim.session.experiment import Experiment
from bpsim.session.words.number_format import of_count

if TYPE_CHECKING:
    from bpsim.session.data.reading.table import Table

translate = QCoreApplication.translate
SHOWN = 8  # samples in the preview
SETTLE_MS = 60
PATIENCE_MS = 150  # work that takes no longer shows no progress


class ImportDialog(QDialog):
    """Attributes: ``outcome`` (None before the table was read), ``choices`` of how it is written, ``columns``.

    Signals: ``chosen(Experiment)`` when it is to be imported, ``unreadable(str)`` where there is no such file. Nothing
    is imported while there is a problem.
    """

    chosen = Signal(object)
    unreadable = Signal(str)

    def __init__(self, source: Source, experiment: Experiment, worker: TableWorker, parent: QWidget) -> None:
        super().__init__(parent)
        self._source, self._experiment, self._worker = source, experiment, worker
        self.outcome: Outcome | None = None
        self._accepting = False
        self.progress = QProgressBar()
        self._settling, self._patience = QTimer(self), QTimer(self)
        for timer, milliseconds, slot in (
            (self._settling, SETTLE_MS, self.look),
            (self._patience, PATIENCE_MS, self.progress.show),
        ):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(slot)
        self._summary, self._come, self._formulas = muted_label(), muted_label(), muted_label()
        self._problem = QLabel()
        self._problem.setProperty("error", True)
        for label in (self._summary, self._come, self._formulas, self._problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.progress.hide()
        self.choices = ReadingChoices()
        self.choices.changed.connect(self._read)
        self.columns = ColumnsModel()
        self.columns.role_chosen.connect(self._on_role)
        self.view = ColumnsView(self.columns)
        self._model = DataModel(editable=False)
        self._preview = QTableView()
        self._preview.setModel(self._model)
        self._preview.horizontalHeader().setFont(theme_font(12))
        look_at_some_rows(self._preview)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.imports = QPushButton()  # a standard one takes its own words back with another language
        self.buttons.addButton(self.imports, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.choices, self._summary, self.progress, self.view):
            column.addWidget(part)
        column.addLayout(self._options())
        for below in (self._formulas, self._preview, self._come, self._problem, self.buttons):
            column.addWidget(below)
        column.setStretchFactor(self.view, 3)
        column.setStretchFactor(self._preview, 2)
        self._heard = [
            worker.finished.connect(self._on_finished),
            worker.failed.connect(self._on_failed),
            worker.progressed.connect(self._on_progressed),
        ]
        self._retranslate()
        self._show()
        self.resize(900, 640)
        self._read()

    def _options(self) -> QGridLayout:
        self.scale, self.scale_targets, self.missing, self.shape = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        for box, kinds in ((self.scale, SCALINGS), (self.scale_targets, SCALINGS), (self.missing, MISSING)):
            for kind in kinds:
                box.addItem("", kind)
            box.currentIndexChanged.connect(lambda: self._settling.start())
        self.shape.addItem("", None)
        self.shape.currentIndexChanged.connect(lambda: self._settling.start())
        self.share, self.seed = with_field(DecimalBox()), with_field(QSpinBox())
        self.share.setRange(0.0, 90.0)
        self.share.setDecimals(0)
        self.share.setSingleStep(5.0)
        self.share.setSuffix(" %")
        self.seed.setRange(0, 2**31 - 1)
        for spin in (self.share, self.seed):
            spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
            spin.valueChanged.connect(lambda: self._settling.start())  # not so many milliseconds
        fields = (self.missing, self.scale, self.scale_targets, self.share, self.seed, self.shape)
        self._words = [QLabel() for _ in fields]
        grid = QGridLayout()
        places = ((0, 0, 1), (1, 0, 1), (1, 2, 1), (2, 0, 1), (2, 2, 1), (0, 2, 1))
        for label, field, (row, place, wide) in zip(self._words, fields, places, strict=True):
            label.setBuddy(field)
            grid.addWidget(label, row, place)
            grid.addWidget(field, row, place + 1, 1, wide)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    # what is chosen

    @property
    def ready(self) -> bool:
        """Whether what is shown is what comes of all that is chosen."""
        return not self._worker.busy and not self._settling.isActive()

    @property
    def plan(self) -> ImportPlan:
        """What is chosen now."""
        by_role: dict[str, list[int]] = {}
        for index, row in enumerate(self.columns.roles):
            by_role.setdefault(row.role, []).append(index)
        classes = tuple(by_role.get("class", ()))
        names = by_role.get("name")
        return ImportPlan(
            tuple(by_role.get("input", ())), tuple(sorted((*by_role.get("target", ()), *classes))),
            names[0] if names else None, self.scale.currentData(), self.scale_targets.currentData(),
            self.share.value() / 100.0, self.seed.value(), classes, self.missing.currentData(),
            self.shape.currentData(),
        )  # fmt: skip

    def choose(self, column: int, role: str) -> None:
        """Give a column its part."""
        self._on_role([column], role)

    def _on_role(self, rows: list[int], role: str) -> None:
        shown = list(self.columns.roles)
        for index, row in enumerate(shown):
            if index in rows:
                shown[index] = replace(row, role=role)
            elif role == "name" and row.role == "name":  # samples have one name
                shown[index] = replace(row, role="unused")
        self.columns.show_roles(shown)
        self._settling.start()

    # what comes of it

    def _read(self) -> None:
        """Read the table as it is said to be written; chosen roles stay where the columns do."""
        source, wishes, experiment = self._source, self.choices.wishes, self._experiment
        known = None if self.outcome is None else self.outcome.table.header
        chosen = self.plan

        def work(report: Report) -> Outcome:
            table = source.read(wishes, report)
            likely = chosen if table.header == known else suggested(table)
            plan = replace(
                likely, scale=chosen.scale, scale_targets=chosen.scale_targets, test=chosen.test, seed=chosen.seed,
                missing=chosen.missing,
            )  # fmt: skip
            report(1.0)
            return tried(table, plan, experiment, source.name)

        self._ask(work)

    def look(self) -> None:
        """Try what is chosen: show what would come of it, or what is wrong."""
        self._settling.stop()
        if self.outcome is None:
            self._read()
            return
        table, plan, experiment, name = self.outcome.table, self.plan, self._experiment, self._source.name
        self._ask(lambda report: tried(table, plan, experiment, name))

    def _ask(self, work: Work) -> None:
        self.progress.setValue(0)
        self._patience.start()
        self._worker.ask(work)

    def _rest(self) -> None:
        self._patience.stop()
        self.progress.hide()

    def _on_progressed(self, share: float) -> None:
        self.progress.setValue(round(100 * share))

    def _on_finished(self, outcome: object) -> None:
        assert isinstance(outcome, Outcome)
        self._rest()
        same = self.outcome is not None and self.outcome.table is outcome.table
        self.outcome = outcome
        if same:
            self.columns.show_roles(outcome.roles)
        else:
            self.columns.show_table(outcome.table, outcome.roles)
            self._show_found(outcome.table)
        self._offer_shapes(outcome)
        self._show()
        if self._accepting:
            self._accepting = False
            self.accept()

    def _on_failed(self, problem: object) -> None:
        self._rest()
        self._accepting = False
        if isinstance(problem, BadValue):
            self.outcome = None
            self.columns.show_nothing()
            self._show(say(problem))
            return
        assert isinstance(problem, OSError)
        self.unreadable.emit(problem.strerror or str(problem))
        self.reject()

    def _offer_shapes(self, outcome: Outcome) -> None:
        """Which pictures so many inputs can be; chosen already where they look like pixels."""
        shapes = shapes_of(outcome.data.samples.x.shape[1]) if outcome.data is not None else ()
        if [self.shape.itemData(index) for index in range(1, self.shape.count())] == list(shapes):
            return
        self.shape.blockSignals(True)
        while self.shape.count() > 1:
            self.shape.removeItem(1)
        for rows, columns in shapes:
            self.shape.addItem(f"{rows} × {columns}", (rows, columns))
        self.shape.setCurrentIndex(1 + shapes.index(outcome.plan.shape) if outcome.plan.shape in shapes else 0)
        self.shape.blockSignals(False)

    def _show_found(self, table: Table) -> None:
        found = table.found
        self.choices.show_found(
            Wishes(found.encoding, found.delimiter, table.decimal, table.has_header, found.sheet), found.sheets
        )

    def _show(self, problem: str = "") -> None:
        outcome = self.outcome
        made = None if outcome is None else outcome.experiment
        if outcome is not None and outcome.problem is not None:
            problem = say(outcome.problem)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        for widget in (self._preview, self._come):
            widget.setVisible(made is not None)
        self._formulas.setVisible(made is not None and bool(made.scaling))
        self.imports.setEnabled(made is not None)
        self._summary.setText(self._summarised())
        if outcome is not None and outcome.data is not None and made is not None:
            self._show_samples(outcome.data)
            self._come.setText(to_come(outcome.data, self._experiment, made))

    def _show_samples(self, data: Imported) -> None:
        shown = range(min(SHOWN, len(data.samples)))
        self._model.show_samples(
            data.samples.taken(list(shown)), (False,) * len(shown), data.input_names, data.target_names
        )
        self._preview.setColumnHidden(self._model.mark_column, True)
        self._preview.resizeColumnsToContents()
        self._formulas.setText(first_of([row.formula for row in data.scaling]))

    def _summarised(self) -> str:
        if self.outcome is None:
            return translate("Data", "Reading…") if not self._problem.text() else ""
        table = self.outcome.table
        parts = [
            of_count(len(table), translate("Data", "1 row"), translate("Data", "{count} rows")),
            of_count(len(table.columns), translate("Data", "1 column"), translate("Data", "{count} columns")),
        ]
        if table.found.above:
            one = translate("Data", "1 line above the table left out")
            more = translate("Data", "{count} lines above the table left out")
            parts.append(of_count(table.found.above, one, more))
        parts.append(translate("Data", "click on what a column becomes to change it"))
        return " · ".join(parts)

    # closing

    def accept(self) -> None:
        """Import; what is still being tried is waited for, and the window goes on meanwhile."""
        if self._settling.isActive():
            self.look()
        if self._worker.busy:
            self._accepting = True
        elif self.outcome is not None and self.outcome.experiment is not None:
            self.chosen.emit(self.outcome.experiment)
            super().accept()

    def done(self, result: int) -> None:
        self._settling.stop()
        self._patience.stop()
        self._worker.cancel()
        while self._heard:  # a key that closes it may come twice
            QObject.disconnect(self._heard.pop())
        super().done(result)

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("Data", "Import {name}").format(name=self._source.name))
        self.view.setAccessibleName(translate("Data", "What each column becomes"))
        self._preview.setAccessibleName(translate("Data", "The first samples"))
        self.choices.retranslate()
        self.columns.refresh()
        scales = (
            translate("Data", "as they are"),
            translate("Data", "0 to 1: (value − least) / (greatest − least)"),
            translate("Data", "standard: (value − mean) / deviation"),
        )
        missing = (
            translate("Data", "leave those samples out"),
            translate("Data", "keep as blanks to be filled in"),
            translate("Data", "refuse the table"),
        )
        for field, texts in ((self.scale, scales), (self.scale_targets, scales), (self.missing, missing)):
            rename_items(field, texts)
        rename_items(self.shape, (translate("Data", "no"),))
        labels = (
            translate("Data", "missing values"),
            translate("Data", "scale inputs"),
            translate("Data", "scale targets"),
            translate("Data", "Set aside for testing"),
            translate("Data", "random seed"),
            translate("Data", "inputs are a picture"),
        )
        for label, words in zip(self._words, labels, strict=True):
            label.setText(words)
        self.imports.setText(translate("Data", "Import"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "buttons"):
            if self.outcome is not None:
                self._show_found(self.outcome.table)
            self._retranslate()
            self._show(self._problem.text())
