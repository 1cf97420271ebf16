"""The dialog: which data set, how it is drawn, with a live picture of it; and the network that is to learn it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bpsim.engine.problems import BadValue
from bpsim.gui.controls.choice_words import choice_label
from bpsim.gui.controls.field import DecimalBox, with_field
from bpsim.gui.controls.renaming import rename_items
from bpsim.gui.creating.data_picture import DataPicture
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.language import language
from bpsim.gui.settings.section import muted_label
from bpsim.session.data.generated import GENERATED, MOST, Recipe
from bpsim.session.data.shipped import SETS, Part, part_of
from bpsim.session.edits.creating import USUAL_ACTIVATION, created, hidden_activations, hidden_sizes, suggested_hidden
from bpsim.session.experiment import Experiment
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate
SETTLE_MS = 60
FIRST = "circle"


class CreatingDialog(QDialog):
    """Attributes: ``experiment``, what would be made, or None where something is wrong. ``data_only``: without a
    network of its own.

    Signals: ``chosen(Experiment, data)`` once it is closed, with the Recipe or Part that the data are of.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, *, data_only: bool) -> None:
        super().__init__(parent)
        self.experiment: Experiment | None = None
        self._data_only = data_only
        self.sets = QListWidget()
        self.sets.setSpacing(2)
        for set_id in (*GENERATED, *SETS):
            item = QListWidgetItem(self.sets)
            item.setData(Qt.ItemDataRole.UserRole, set_id)
        self.picture = DataPicture()
        self.count, self.seed = with_field(QSpinBox()), with_field(QSpinBox())
        self.noise, self.share = with_field(DecimalBox()), with_field(DecimalBox())
        self.function, self.hidden, self.title = QLineEdit(), QLineEdit(), QLineEdit()
        self.activation = QComboBox()
        for name in hidden_activations():
            self.activation.addItem("", name)
        self.activation.setCurrentIndex(self.activation.findData(USUAL_ACTIVATION))
        self._about, self._problem = muted_label(), QLabel()
        self._problem.setProperty("error", True)
        for label in (self._about, self._problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._set_up()
        self._build()
        self._retranslate()
        self.resize(860, 560)
        self.choose(FIRST)

    def choose(self, set_id: str) -> None:
        """One of the data sets."""
        self.sets.setCurrentRow([*GENERATED, *SETS].index(set_id))

    def _set_up(self) -> None:
        self.count.setRange(2, MOST)
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setValue(1)
        self.noise.setRange(0.0, 10.0)
        self.noise.setDecimals(3)
        self.noise.setSingleStep(0.02)
        self.share.setRange(0.0, 90.0)
        self.share.setDecimals(0)
        self.share.setSingleStep(5.0)
        self.share.setSuffix(" %")
        for spin in (self.count, self.noise, self.seed, self.share):
            spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
            spin.valueChanged.connect(lambda: self._settling.start())  # not so many milliseconds
        for line in (self.function, self.hidden, self.title):
            line.textEdited.connect(self._settling.start)
        self.activation.activated.connect(lambda: self._settling.start())
        self._settling.timeout.connect(self.look)
        self.sets.currentRowChanged.connect(self._on_set)
        self.sets.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _build(self) -> None:
        fields: tuple[QWidget, ...] = (self.count, self.noise, self.seed, self.share, self.function)
        network: tuple[QWidget, ...] = (self.hidden, self.activation, self.title)
        self._labels = {field: QLabel() for field in (*fields, *network)}
        grid = QGridLayout()
        for number, field in enumerate((*fields, *network)):
            row, column = divmod(number, 2) if number < 4 else (number - 2, 0)
            self._labels[field].setBuddy(field)
            grid.addWidget(self._labels[field], row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1, 1, 1 if number < 4 else 3)
            if self._data_only and field in network:
                field.hide()
                self._labels[field].hide()
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        right = QVBoxLayout()
        right.addWidget(self.picture, 1)
        right.addLayout(grid)
        right.addWidget(self._about)
        right.addWidget(self._problem)
        both = QHBoxLayout()
        both.addWidget(self.sets, 2)
        both.addLayout(right, 3)
        whole = QVBoxLayout(self)
        whole.addLayout(both, 1)
        whole.addWidget(self.buttons)

    # what is chosen

    @property
    def set_id(self) -> str:
        return str(self.sets.currentItem().data(Qt.ItemDataRole.UserRole))

    @property
    def data(self) -> Recipe | Part:
        """What is chosen now. Raises BadValue."""
        share = self.share.value() / 100.0
        if self.set_id in SETS:
            return part_of(self.set_id, share, self.seed.value())
        function = self.function.text().strip() if GENERATED[self.set_id].function else ""
        return Recipe(self.set_id, self.count.value(), self.noise.value(), self.seed.value(), share, function)

    def _on_set(self, _row: int) -> None:
        """Another set: its usual samples, and the network that learns it."""
        row = GENERATED.get(self.set_id)
        if row is not None:
            self.count.setValue(row.count)
            self.noise.setValue(row.noise)
        self.function.setText(row.function if row is not None else "")
        for field, asked in (
            (self.count, row is not None), (self.noise, row is not None), (self.function, bool(self.function.text())),
        ):  # fmt: skip
            field.setVisible(asked)
            self._labels[field].setVisible(asked)
        self.share.setValue(0.0 if row is not None else 25.0)
        self.hidden.setText(", ".join(map(str, suggested_hidden(self.set_id))))
        self.title.clear()
        self.look()

    def look(self) -> None:
        """What would be made: its picture, or what is wrong."""
        self._settling.stop()
        try:
            sizes = suggested_hidden(self.set_id) if self._data_only else hidden_sizes(self.hidden.text(), "hidden")
            self.experiment = created(
                self.data, hidden=sizes, activation=self.activation.currentData(), title=self.title.text().strip()
            )
        except BadValue as problem:
            self.experiment = None
            self._problem.setText(self._said(problem))
        else:
            self._problem.clear()
            self.picture.show_data(self.experiment)
            self._about.setText(self._described(self.experiment))
            self.title.setPlaceholderText(self.experiment.title.to(language()))
        self._problem.setVisible(self.experiment is None)
        self._about.setVisible(self.experiment is not None)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.experiment is not None)

    def _said(self, problem: BadValue) -> str:
        """With the word that stands beside the field, in the place of the file's name for it."""
        field = {"function": self.function, "hidden": self.hidden, "test": self.share}.get(problem.where)
        said = say(BadValue(problem.template, "", **problem.arguments)) if field is not None else say(problem)
        return said if field is None else f"{self._labels[field].text()}: {said}"

    def _described(self, made: Experiment) -> str:
        network, tested = made.network, 0 if made.test is None else len(made.test)
        said = [
            translate("Creating", "{training} samples to train with, {tested} to test with").format(
                training=grouped(len(made.x)), tested=grouped(tested)
            )
        ]
        if not self._data_only:
            said.append(
                translate("Creating", "network {layers}, {count} parameters, {loss}").format(
                    layers="-".join(map(str, network.layers)), count=grouped(network.parameter_count),
                    loss=choice_label("loss", made.settings.loss),
                )
            )  # fmt: skip
        if self.set_id in SETS:
            said.append(f"{SETS[self.set_id].source}; {SETS[self.set_id].licence}")
        return " · ".join(said)

    def accept(self) -> None:
        """What is being typed counts, however the dialog was answered."""
        for spin in (self.count, self.noise, self.seed, self.share):
            spin.interpretText()
        if self._settling.isActive():
            self.look()
        if self.experiment is not None:
            made, data = self.experiment, self.data
            super().accept()  # before anything is asked: a question lets the closed dialog go
            self.chosen.emit(made, data)

    def _retranslate(self) -> None:
        self.setWindowTitle(
            translate("Creating", "Other data") if self._data_only else translate("Creating", "New experiment")
        )
        for row in range(self.sets.count()):
            item = self.sets.item(row)
            set_id = item.data(Qt.ItemDataRole.UserRole)
            title = (GENERATED.get(set_id) or SETS[set_id]).title
            item.setText(title.to(language()))
        kinds = map(self.activation.itemData, range(self.activation.count()))
        rename_items(self.activation, [choice_label("activation", kind) for kind in kinds])
        for field, words in (
            (self.count, translate("Creating", "samples")),
            (self.noise, translate("Creating", "noise (deviation)")),
            (self.seed, translate("Creating", "random seed")),
            (self.share, translate("Creating", "to test with")),
            (self.function, translate("Creating", "f(x)")),
            (self.hidden, translate("Creating", "hidden layers")),
            (self.activation, translate("Creating", "activation")),
            (self.title, translate("Creating", "title")),
        ):
            self._labels[field].setText(words)
        self.hidden.setToolTip(translate("Creating", "Neurons of each hidden layer: 8, 8; empty for none"))
        self.sets.setAccessibleName(translate("Creating", "Data sets"))
        self.picture.setAccessibleName(translate("Creating", "Picture of the data"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_labels"):
            self._retranslate()
            self.look()
