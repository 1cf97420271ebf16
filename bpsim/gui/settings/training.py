"""The part TRAINING: how the network is trained, the usual settings first and the rest on demand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bpsim.engine.conditions import stop_condition
from bpsim.engine.orders import ORDERS
from bpsim.engine.settings import SETTINGS, TrainingSettings, is_used
from bpsim.gui.controls.choice_words import choice_label, method_help, setting_help, setting_label
from bpsim.gui.controls.numbers import setting_text
from bpsim.gui.controls.value_field import ValueField
from bpsim.gui.formulas.notation import condition_words
from bpsim.gui.settings.choice_field import ChoiceField
from bpsim.gui.settings.new_weights import NewWeights
from bpsim.gui.settings.section import Section, SmallButton
from bpsim.gui.settings.setting_row import SettingRow
from bpsim.session.edits import METHODS, method_of
from bpsim.session.experiment import Experiment
from bpsim.session.running.compared.what_if import DRAGGED

translate = QCoreApplication.translate

NUDGE = 6  # notches of one press of an arrow key

METHOD = "method"
USUAL = (
    "learning_rate",
    "optimizer",
    "momentum",
    "decay",
    "beta1",
    "beta2",
    METHOD,
    "batch_size",
    "order",
    "last_batch",
    "weight_reduction",
    "epochs",
    "seed",
)
RARE = (
    "schedule",
    "schedule_epochs",
    "schedule_factor",
    "l1",
    "l2",
    "epsilon",
    "bias_reduction",
    "train_biases",
    "frozen",
    "updates_per_epoch",
    "stop_when",
    "stop_change",
    "init_seed",
)


class TrainingSection(Section):
    """Signals: ``setting_edited(str name, object value)``: the text as typed, a choice's value or a bool;
    ``method_edited(str)``; ``new_weights_requested(str initializer)``; ``setting_dragged(str name, int notches)``
    from the value it has, ``drag_withdrawn()``."""

    setting_edited = Signal(str, object)
    method_edited = Signal(str)
    new_weights_requested = Signal(str)
    setting_dragged = Signal(str, int)
    drag_withdrawn = Signal()
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._experiment: Experiment | None = None
        self._enabled = True
        self._nudged: dict[str, int] = {}
        self.rare = QWidget()
        self.rare.hide()
        self._rare_rows = QVBoxLayout(self.rare)
        self._rare_rows.setContentsMargins(0, 0, 0, 0)
        self._rare_rows.setSpacing(0)
        self.setting_rows: dict[str, SettingRow] = {}
        for names, column in ((USUAL, self.rows), (RARE, self._rare_rows)):
            for name in names:
                self.setting_rows[name] = SettingRow(self._editor(name))
                column.addWidget(self.setting_rows[name])
                if name in DRAGGED:
                    self._make_draggable(name)
        self.new_weights = NewWeights()
        self.new_weights.requested.connect(self.new_weights_requested)
        self._rare_rows.addWidget(self.new_weights)
        self.disclosure = SmallButton()
        self.disclosure.setCheckable(True)
        self.disclosure.toggled.connect(self._on_disclosure)
        self.rows.addWidget(self.rare)
        self.rows.addSpacing(6)
        self.rows.addWidget(self.disclosure)
        self.retranslate()

    def editor(self, name: str) -> QWidget:
        """The field or choice of a setting, or of "method"."""
        return self.setting_rows[name].editor

    def _editor(self, name: str) -> QWidget:
        kind = "choice" if name == METHOD else SETTINGS[name].kind
        if kind in ("choice", "flag"):
            choice = ChoiceField()
            choice.chosen.connect(lambda value: self._on_choice(name, value))
            return choice
        field = ValueField()
        field.committed.connect(lambda text: self.setting_edited.emit(name, text))
        field.withdrawn.connect(lambda: self.show_problem(name, ""))
        field.withdrawn.connect(self.withdrawn)
        return field

    def _make_draggable(self, name: str) -> None:
        row = self.setting_rows[name]
        row.label.set_draggable(True)
        row.label.dragged.connect(lambda notches: self.setting_dragged.emit(name, notches))
        row.label.withdrawn.connect(self.drag_withdrawn)
        assert isinstance(row.editor, ValueField)
        row.editor.nudged.connect(lambda direction: self._nudge(name, direction))

    def _nudge(self, name: str, direction: int) -> None:
        """The arrow keys drag too, from where they had got to."""
        self._nudged[name] = self._nudged.get(name, 0) + direction * NUDGE
        self.setting_dragged.emit(name, self._nudged[name])

    def show_tried(self, name: str | None, text: str = "") -> None:
        """Show in the field of ``name`` a value that is only being tried; None: all hold again."""
        for other, row in self.setting_rows.items():
            if isinstance(row.editor, ValueField) and other in DRAGGED:
                if other == name:
                    row.editor.show_tried(text)
                elif row.editor.property("tried"):
                    row.editor.show_tried(None)
        if name is None:
            self._nudged.clear()

    def _on_choice(self, name: str, value: object) -> None:
        if name == METHOD:
            self.method_edited.emit(value)
        else:
            self.setting_edited.emit(name, value)

    def _on_disclosure(self, shown: bool) -> None:
        self.rare.setVisible(shown)
        self._name_disclosure()

    def show_experiment(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._fill_choices()
        self._show_values()
        for name in self.setting_rows:
            self.show_problem(name, "")
        self._enable()

    def _show_values(self) -> None:
        if self._experiment is None:
            return
        settings = self._experiment.settings
        for name, row in self.setting_rows.items():
            value = self._method() if name == METHOD else getattr(settings, name)
            if isinstance(row.editor, ValueField):
                row.editor.show_value(self._text(name, value))
            elif isinstance(row.editor, ChoiceField):
                row.editor.show_value(value)

    def _text(self, name: str, value: object) -> str:
        if name == "stop_when" and isinstance(value, str) and self._experiment is not None:
            return condition_words(stop_condition(value), self._experiment)
        return setting_text(name, value)

    def _method(self) -> str:
        assert self._experiment is not None
        return method_of(self._experiment.settings, len(self._experiment.x))

    def show_problem(self, name: str, message: str) -> None:
        """Say it below the setting ``name``; a rare one is brought into view."""
        row = self.setting_rows[name]
        row.show_problem(message)
        if isinstance(row.editor, ValueField):
            row.editor.mark_problem(bool(message))
        if message and name in RARE:
            self.disclosure.setChecked(True)

    def set_enabled_for_editing(self, enabled: bool) -> None:
        self._enabled = enabled
        self.new_weights.setEnabled(enabled)
        self._enable()

    def _enable(self) -> None:
        """What has no effect now is disabled, and its tooltip says so."""
        if self._experiment is None:
            return
        idle = _without_effect(self._experiment.settings, len(self._experiment.x))
        reason = translate("Settings", "No effect with the present batch size and order.")
        for name, row in self.setting_rows.items():
            row.setVisible(name == METHOD or is_used(name, self._experiment.settings))
            row.editor.setEnabled(self._enabled and name not in idle)
            help_text = method_help(self._method()) if name == METHOD else setting_help(name)
            row.name(_label(name), f"{help_text} {reason}".strip() if name in idle else help_text)

    def _fill_choices(self) -> None:
        for name, row in self.setting_rows.items():
            if not isinstance(row.editor, ChoiceField):
                continue
            if name == METHOD:
                values: list[object] = [value for value in METHODS if value != "custom" or self._is_custom()]
            elif SETTINGS[name].kind == "flag":
                values = [True, False]
            else:
                values = [*([None] if SETTINGS[name].optional else []), *SETTINGS[name].choices]
            row.editor.set_choices([(value, choice_label(name, value)) for value in values])

    def _is_custom(self) -> bool:
        return self._experiment is not None and self._method() == "custom"

    def _name_disclosure(self) -> None:
        opened = self.disclosure.isChecked()
        self.disclosure.setText(translate("Settings", "less") if opened else translate("Settings", "more…"))
        self.disclosure.setToolTip(
            translate("Settings", "Schedules, regularisation, stopping, frozen weights: what is rarely changed")
        )

    def retranslate(self) -> None:
        self.heading.setText(translate("Settings", "Training").upper())
        for name, row in self.setting_rows.items():
            row.name(_label(name), setting_help(name))
        for name, words in (
            ("frozen", translate("Settings", "none")),
            ("updates_per_epoch", translate("Settings", "one pass")),
            ("stop_when", translate("Settings", "off")),
            ("stop_change", translate("Settings", "off")),
        ):
            field = self.editor(name)
            assert isinstance(field, ValueField)
            field.setPlaceholderText(words)
        self._name_disclosure()
        self._fill_choices()
        self._show_values()
        self._enable()


def _label(name: str) -> str:
    return translate("Settings", "method") if name == METHOD else setting_label(name)


def _without_effect(settings: TrainingSettings, sample_count: int) -> set[str]:
    """The settings that change nothing with the present batch size and order."""
    size = sample_count if isinstance(settings.batch_size, str) else settings.batch_size
    idle, order = set(), ORDERS[settings.order]
    if not order.seeded:
        idle.add("seed")
    if order.fresh or sample_count % size == 0:
        idle.add("last_batch")
    if not order.fresh:
        idle.add("updates_per_epoch")
    return idle
