"""The part SAMPLES: the data in a table, which of it the update uses, and buttons for more or less of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bpsim.gui.language import language
from bpsim.gui.settings.samples_model import SamplesModel
from bpsim.gui.settings.samples_table import SamplesTable
from bpsim.gui.settings.section import Section, SmallButton, muted_label
from bpsim.gui.settings.setting_row import problem_label, show_on
from bpsim.session.experiment import Experiment

translate = QCoreApplication.translate

NAMED_IN_BATCH = 12


class SamplesSection(Section):
    """Signals: ``input_edited(int sample, int node, str text)``, ``target_edited(int, int, str)``,
    ``sample_added()``, ``sample_removed(int)``, ``sample_selected(int)``."""

    input_edited = Signal(int, int, str)
    target_edited = Signal(int, int, str)
    sample_added = Signal()
    sample_removed = Signal(int)
    sample_selected = Signal(int)
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch: tuple[int, ...] = ()
        self.model = SamplesModel()
        self.table = SamplesTable(self.model)
        self._problem = problem_label()
        self._batch_label = muted_label()
        self.add = SmallButton()
        self.remove = SmallButton()
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        self.rows.addWidget(self.table)
        self.rows.addWidget(self._problem)
        self.rows.addSpacing(6)
        self.rows.addWidget(self._batch_label)
        self.rows.addSpacing(6)
        self.rows.addLayout(buttons)
        self.model.edited.connect(self._on_edited)
        self.model.withdrawn.connect(self._on_withdrawn)
        self.model.withdrawn.connect(self.withdrawn)
        self.table.sample_selected.connect(self._on_selected)
        self.add.clicked.connect(lambda: self.sample_added.emit())
        self.remove.clicked.connect(lambda: self.sample_removed.emit(self.chosen))
        self.retranslate()

    def _on_withdrawn(self) -> None:
        self.show_problem("")

    @property
    def chosen(self) -> int:
        """The row that "remove" means: the selected one, else the shown one, else the last."""
        row = self.table.currentIndex().row()
        if row >= 0:
            return row
        return self.model.shown if self.model.shown >= 0 else self.model.rowCount() - 1

    def show_experiment(self, experiment: Experiment) -> None:
        self.model.show_experiment(experiment)
        self.show_problem("")
        self.table.fit()
        self._tell()
        self._enable()

    def show_batch(self, batch: tuple[int, ...], shown: int) -> None:
        """``shown`` is the number of a sample, not its place in the batch."""
        self._batch = batch
        self.model.show_batch(batch, shown)
        self._tell()

    def show_problem(self, message: str) -> None:
        """Say what is wrong with the cell edited last, or with the data."""
        self.model.show_problem(message)
        show_on(self._problem, message)

    def set_enabled_for_editing(self, enabled: bool) -> None:
        self.model.editable = enabled
        self.add.setEnabled(enabled)
        self._enable()

    def _enable(self) -> None:
        self.remove.setEnabled(self.model.editable and self.model.rowCount() > 1)

    def _on_edited(self, sample: int, column: int, text: str) -> None:
        show_on(self._problem, "")
        inputs = self.model.input_count
        if column < inputs:
            self.input_edited.emit(sample, column, text)
        else:
            self.target_edited.emit(sample, column - inputs, text)

    def _on_selected(self, sample: int) -> None:
        self._name_remove()
        self.sample_selected.emit(sample)

    def _tell(self) -> None:
        experiment = self.model.experiment
        count = 0 if experiment is None else len(experiment.sample_names)
        first = [sample for sample in self._batch[: NAMED_IN_BATCH + 1] if sample < count]
        batch = first if len(first) <= NAMED_IN_BATCH else self._batch
        self._batch_label.setVisible(bool(batch))
        if experiment is None or not batch:
            return
        names = [experiment.sample_names[sample].to(language()) for sample in batch[:NAMED_IN_BATCH]]
        if len(batch) > NAMED_IN_BATCH:
            names.append("…")
        lines = [translate("Settings", "this update's batch: {names}").format(names=", ".join(names))]
        if 0 <= self.model.shown < len(experiment.sample_names):
            shown = experiment.sample_names[self.model.shown].to(language())
            lines.append(translate("Settings", "shown: {name}").format(name=shown))
        self._batch_label.setText("\n".join(lines))
        self._name_remove()

    def _name_remove(self) -> None:
        experiment = self.model.experiment
        if experiment is None:
            return
        name = experiment.sample_names[self.chosen].to(language())
        self.remove.setToolTip(translate("Settings", "remove {name}").format(name=name))
        self.remove.setAccessibleName(self.remove.toolTip())

    def retranslate(self) -> None:
        self.heading.setText(translate("Settings", "Samples").upper())
        self.table.setAccessibleName(translate("Settings", "Samples"))
        self.add.setText(translate("Settings", "+ sample"))
        self.add.setToolTip(translate("Settings", "add a sample, a copy of the last one"))
        self.remove.setText(translate("Settings", "− sample"))
        self.model.refresh()
        self.table.fit()
        self._tell()
