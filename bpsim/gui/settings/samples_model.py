"""The samples as a table model: a row each, inputs first, then targets. It reads; edits go out as text."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from bpsim.gui.controls.numbers import compact, exact
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.cells import tell_all_changed
from bpsim.session.experiment import Experiment
from bpsim.session.words.text import Text

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()


def short_name(name: Text) -> str:
    """What a person is or does, without the title: "President · Hire" heads its column as "Hire"."""
    return name.to(language()).rsplit(" · ", 1)[-1]


class SamplesModel(QAbstractTableModel):
    """Signals: ``edited(int sample, int column, str text)``; the model changes when the experiment does.
    ``withdrawn()`` when a refused text was typed back to the value that is there.
    """

    edited = Signal(int, int, str)
    withdrawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.experiment: Experiment | None = None
        self.batch: frozenset[int] = frozenset()
        self.shown = -1
        self.editable = True
        self._refused: tuple[int, int, str] | None = None
        self._problem = ""

    @property
    def input_count(self) -> int:
        return 0 if self.experiment is None else self.experiment.x.shape[1]

    def show_experiment(self, experiment: Experiment) -> None:
        old = self.experiment
        reset = old is None or old.x.shape != experiment.x.shape or old.t.shape != experiment.t.shape
        if reset:
            self.beginResetModel()
        self.experiment = experiment
        self._refused, self._problem = None, ""
        if reset:
            self.batch = frozenset(sample for sample in self.batch if sample < len(experiment.x))
            self.shown = self.shown if self.shown < len(experiment.x) else -1
            self.endResetModel()
        else:
            self.refresh()

    def show_batch(self, batch: tuple[int, ...], shown: int) -> None:
        if self.batch != frozenset(batch) or self.shown != shown:
            self.batch, self.shown = frozenset(batch), shown
            self.refresh()

    def show_problem(self, message: str) -> None:
        """What is wrong with the text typed last; it stays in its cell until another edit is accepted."""
        self._problem = message
        if not message:
            self._refused = None
        self.refresh()

    def refresh(self) -> None:
        tell_all_changed(self, heads=True)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if self.experiment is None or parent.isValid() else len(self.experiment.x)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        if self.experiment is None or parent.isValid():
            return 0
        return self.input_count + self.experiment.t.shape[1]

    def value(self, sample: int, column: int) -> float:
        assert self.experiment is not None
        count = self.input_count
        return float(self.experiment.x[sample, column] if column < count else self.experiment.t[sample, column - count])

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if self.editable else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if self.experiment is None or not index.isValid():
            return None
        sample, column = index.row(), index.column()
        refused = self._refused is not None and self._refused[:2] == (sample, column)
        if role in (Role.DisplayRole, Role.EditRole):
            if refused and self._refused is not None:
                return self._refused[2]
            value = self.value(sample, column)
            return exact(value) if role == Role.EditRole else compact(value)
        if role == Role.ToolTipRole:
            return self._problem if refused and self._problem else exact(self.value(sample, column))
        return self._look(sample, role, refused and bool(self._problem))

    def _look(self, sample: int, role: int, wrong: bool) -> object:
        if role == Role.FontRole:
            return theme_font(13, bold=sample == self.shown, mono=True)
        if role == Role.ForegroundRole:
            return theme().error if wrong else self.colour_role(sample)
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def colour_role(self, sample: int) -> object:
        """Samples outside the batch stand back."""
        return theme().text if sample in self.batch or not self.batch else theme().muted

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:  # noqa: N802
        text = str(value)
        if role != Role.EditRole or text == self.data(index, Role.EditRole):
            return False
        sample, column = index.row(), index.column()
        if text == exact(self.value(sample, column)):
            self.withdrawn.emit()
            return False
        self._refused, self._problem = (sample, column, text), ""
        self.edited.emit(sample, column, text)
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:  # noqa: N802
        if self.experiment is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            sample = self.experiment.sample_names[section].to(language())
            return sample if role in (Role.DisplayRole, Role.ToolTipRole) else None
        inputs, targets = self.experiment.node_names[0], self.experiment.node_names[-1]
        is_input = section < self.input_count
        name = inputs[section] if is_input else targets[section - self.input_count]
        if role == Role.DisplayRole:
            return short_name(name) if is_input else f"t {short_name(name)}"
        if role == Role.ToolTipRole:
            template = translate("Settings", "input: {name}") if is_input else translate("Settings", "target: {name}")
            return template.format(name=name.to(language()))
        return None
