"""The part EXPERIMENT: what it is about, its layers with their activations, its loss."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bpsim.engine.losses import LOSSES
from bpsim.gui.controls.choice_words import choice_label, setting_help, setting_label
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme_font
from bpsim.gui.settings.choice_field import ChoiceField
from bpsim.gui.settings.doubts import DoubtsRow
from bpsim.gui.settings.layer_grid import LayerGrid
from bpsim.gui.settings.section import Section, SmallButton, muted_label
from bpsim.gui.settings.setting_row import SettingRow, problem_label, show_on
from bpsim.session.combinations import doubts
from bpsim.session.experiment import Experiment

translate = QCoreApplication.translate


class StructureSection(Section):
    """Signals: ``structure_edited(tuple hidden_sizes)``, ``activation_edited(int layer, str)``,
    ``setting_edited("loss", str)``; ``withdrawn()``: a refused size was taken back."""

    structure_edited = Signal(object)
    activation_edited = Signal(int, str)
    setting_edited = Signal(str, object)
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._experiment: Experiment | None = None
        self.about = SmallButton()
        self.about.setText("?")
        self.about.setCheckable(True)
        self.story = muted_label()
        self.badge = muted_label()
        self.layers = LayerGrid()
        self._problem = problem_label()
        self._count_label = QLabel()
        self._count_label.setFont(theme_font(13))
        self.fewer = SmallButton()
        self.fewer.setText("−")
        self.more = SmallButton()
        self.more.setText("+")
        self.loss = ChoiceField()
        self._loss_row = SettingRow(self.loss)
        self.doubts = DoubtsRow()
        self._lay_out()
        self._connect()
        for paragraph in (self.story, self.badge):
            paragraph.setContentsMargins(0, 0, 0, 5)
        self.story.hide()
        self.badge.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        self.title_line.addWidget(self.about)
        count_line = QHBoxLayout()
        count_line.setSpacing(6)
        self._count_label.setWordWrap(True)
        count_line.addWidget(self._count_label, 1)
        count_line.addWidget(self.fewer)
        count_line.addWidget(self.more)
        self.rows.addWidget(self.story)
        self.rows.addWidget(self.badge)
        self.rows.addWidget(self.layers)
        self.rows.addWidget(self._problem)
        self.rows.addSpacing(3)
        self.rows.addLayout(count_line)
        self.rows.addSpacing(4)
        self.rows.addWidget(self._loss_row)
        self.rows.addWidget(self.doubts)

    def _connect(self) -> None:
        self.about.toggled.connect(self._on_about)
        self.layers.sizes_edited.connect(self.structure_edited)
        self.layers.activation_edited.connect(self.activation_edited)
        self.layers.withdrawn.connect(lambda: self.show_problem("layers", ""))
        self.layers.withdrawn.connect(self.withdrawn)
        self.fewer.clicked.connect(lambda: self.structure_edited.emit(self.layers.hidden[:-1]))
        self.more.clicked.connect(lambda: self.structure_edited.emit((*self.layers.hidden, self._new_size())))
        self.loss.chosen.connect(lambda loss: self.setting_edited.emit("loss", loss))

    def _new_size(self) -> int:
        return self.layers.hidden[-1] if self.layers.hidden else 2

    def show_experiment(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self.layers.show_network(experiment.network, script_of(experiment))
        self.loss.show_value(experiment.settings.loss)
        for field in ("layers", "loss"):
            self.show_problem(field, "")
        self.retranslate()

    def show_problem(self, field: str, message: str) -> None:
        """``field`` "loss", or anything else of the network: "layers[1]", "activations[0]"."""
        if field == "loss":
            self._loss_row.show_problem(message)
            return
        show_on(self._problem, message)
        self.layers.mark_problem(self.layers.typed() if message else None)

    def set_enabled_for_editing(self, enabled: bool) -> None:
        for widget in (self.layers, self.fewer, self.more, self.loss):
            widget.setEnabled(enabled)
        self._enable_fewer()

    def _enable_fewer(self) -> None:
        self.fewer.setEnabled(self.layers.isEnabled() and bool(self.layers.hidden))

    def _on_about(self, shown: bool) -> None:
        self.story.setVisible(shown and bool(self.story.text()))

    def retranslate(self) -> None:
        self.heading.setText(translate("Settings", "Experiment").upper())
        self.about.setToolTip(translate("Settings", "About this experiment"))
        self.about.setAccessibleName(self.about.toolTip())
        self._count_label.setText(translate("Settings", "hidden layers"))
        self.fewer.setToolTip(translate("Settings", "remove the last hidden layer"))
        self.more.setToolTip(translate("Settings", "add a hidden layer"))
        for button in (self.fewer, self.more):
            button.setAccessibleName(button.toolTip())
        self.layers.retranslate()
        self.loss.set_choices([(loss, choice_label("loss", loss)) for loss in LOSSES])
        self._loss_row.name(setting_label("loss"), setting_help("loss"))
        if self._experiment is not None:
            self._tell(self._experiment)

    def _tell(self, experiment: Experiment) -> None:
        self.story.setText(experiment.story.to(language()))
        self.about.setVisible(bool(self.story.text()))
        self.story.setVisible(self.about.isChecked() and bool(self.story.text()))
        self.badge.setText(experiment.badge.to(language()) if experiment.badge else "")
        self.badge.setVisible(experiment.badge is not None)
        self.doubts.show_doubts(doubts(experiment))
        self._enable_fewer()
