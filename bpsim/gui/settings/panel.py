"""The left panel: the experiment, how it is trained, and its samples, in one column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bpsim.gui.settings.samples import SamplesSection
from bpsim.gui.settings.structure import StructureSection
from bpsim.gui.settings.training import TrainingSection
from bpsim.session.experiment import Experiment

MINIMUM_WIDTH = 200
PARAMETERS = ("weights", "biases", "w", "b")


class SettingsPanel(QFrame):
    """Receives an experiment with ``show_experiment`` and emits what a person wants changed; changes nothing itself.

    Signals, emitted for what a person does and never for what is shown:
    ``setting_edited(str name, object value)``: the text as typed, the value of a choice, or a bool;
    ``structure_edited(tuple hidden_sizes)``: the size that was typed is text;
    ``activation_edited(int layer, str)``; ``method_edited(str)``;
    ``input_edited(int sample, int node, str text)``, ``target_edited(int sample, int node, str text)``;
    ``sample_added()``, ``sample_removed(int)``, ``sample_selected(int)``; ``new_weights_requested(str initializer)``;
    ``setting_dragged(str name, int notches)``, ``drag_withdrawn()``;
    ``withdrawn()``: what was refused was taken back to the value that holds.
    """

    setting_edited = Signal(str, object)
    structure_edited = Signal(object)
    activation_edited = Signal(int, str)
    method_edited = Signal(str)
    input_edited = Signal(int, int, str)
    target_edited = Signal(int, int, str)
    sample_added = Signal()
    sample_removed = Signal(int)
    sample_selected = Signal(int)
    new_weights_requested = Signal(str)
    setting_dragged = Signal(str, int)
    drag_withdrawn = Signal()
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumWidth(MINIMUM_WIDTH)
        self.structure = StructureSection()
        self.training = TrainingSection()
        self.samples = SamplesSection()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(11, 8, 9, 12)
        column.setSpacing(14)
        for section in (self.structure, self.training, self.samples):
            column.addWidget(section)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(1, 4, 1, 4)
        frame.addWidget(self._scroll)
        self._connect()

    def _connect(self) -> None:
        self.structure.structure_edited.connect(self.structure_edited)
        self.structure.activation_edited.connect(self.activation_edited)
        self.structure.setting_edited.connect(self.setting_edited)
        self.training.setting_edited.connect(self.setting_edited)
        self.training.method_edited.connect(self.method_edited)
        self.training.new_weights_requested.connect(self.new_weights_requested)
        self.training.setting_dragged.connect(self.setting_dragged)
        self.training.drag_withdrawn.connect(self.drag_withdrawn)
        for section in (self.structure, self.training, self.samples):
            section.withdrawn.connect(self.withdrawn)
        self.samples.input_edited.connect(self.input_edited)
        self.samples.target_edited.connect(self.target_edited)
        self.samples.sample_added.connect(self.sample_added)
        self.samples.sample_removed.connect(self.sample_removed)
        self.samples.sample_selected.connect(self.sample_selected)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(243, 560)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show every value as it is; what was refused goes away. Emits nothing."""
        self.structure.show_experiment(experiment)
        self.training.show_experiment(experiment)
        self.samples.show_experiment(experiment)

    def show_batch(self, batch: tuple[int, ...], shown: int) -> None:
        """Mark the samples of this update's batch; ``shown`` is the number of the sample in the diagram."""
        self.samples.show_batch(batch, shown)

    def show_problem(self, field: str, message: str) -> None:
        """Say below a field what is wrong with what was typed there; an empty message takes it back.

        ``field`` is a path as BadValue gives it: "training.learning_rate" or "learning_rate", "method",
        "data.inputs[0][1]", "network.layers[1]". What is wrong with a weight or a bias, which has no field here, is not
        said here.
        """
        name = field.removeprefix("training.").split("[")[0]
        if name in self.training.setting_rows:
            self.training.show_problem(name, message)
            self._reveal(self.training.setting_rows[name])
        elif name.split(".")[0] == "data":
            self.samples.show_problem(message)
            self._reveal(self.samples)
        elif name not in PARAMETERS:
            self.structure.show_problem(name.removeprefix("network."), message)
            self._reveal(self.structure)

    def _reveal(self, widget: QWidget) -> None:
        self._scroll.ensureWidgetVisible(widget, 0, 20)

    def set_enabled_for_editing(self, enabled: bool) -> None:
        """Whether values may be changed; reading, scrolling and choosing a sample always work."""
        self.structure.set_enabled_for_editing(enabled)
        self.training.set_enabled_for_editing(enabled)
        self.samples.set_enabled_for_editing(enabled)
