"""The page of weights: one table a layer, to be typed over, copied and pasted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QMenu, QTableView, QVBoxLayout, QWidget

from bpsim.engine.network import FloatArray, ParameterPlace, Parameters
from bpsim.gui.controls.field import FieldDelegate
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import layer_name
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.cells import chosen_cells
from bpsim.gui.parts.once import popup_once
from bpsim.gui.parts.reading import read_from_left
from bpsim.gui.settings.choice_field import ChoiceField
from bpsim.gui.settings.section import SmallButton, muted_label
from bpsim.gui.settings.setting_row import problem_label, show_on
from bpsim.gui.shaping.weights_model import TYPE, WeightsModel
from bpsim.session.data.weight_table import text_of
from bpsim.session.experiment import Experiment
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate

ROW_HEIGHT, COLUMN_WIDTH, NAME_WIDTH = 2.15, 6.5, 8.5  # in sizes of the type
STATE_TYPE, LARGE_TYPE = 12, 22


class WeightsPage(QWidget):
    """Signals: ``edited(ParameterPlace, str)`` for a cell that was typed over; ``pasted(int layer, str, int row,
    int column)`` for a table; ``freeze_requested(list of ParameterPlace, bool)``.
    """

    edited = Signal(object, str)
    pasted = Signal(int, str, int, int)
    freeze_requested = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = WeightsModel()
        self.model.edited.connect(self._on_edited)
        self._shown: tuple[Experiment, Parameters, frozenset[ParameterPlace], float] | None = None
        self.layers = ChoiceField()
        self.layers.chosen.connect(self.show_layer)
        self.state = QLabel()
        self.state.setFont(theme_font(STATE_TYPE))
        self.state.setProperty("muted", True)
        self.table = _Table(self)
        self.copy_button, self.paste_button, self.freeze_button = SmallButton(), SmallButton(), SmallButton()
        self.copy_button.clicked.connect(self.copy)
        self.paste_button.clicked.connect(self.paste)
        self.freeze_button.clicked.connect(self.toggle_frozen)
        self.problem = problem_label()
        self._hint = muted_label()
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._name_freezing)
        self.table.selectionModel().currentChanged.connect(self._name_freezing)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.retranslate()

    def _lay_out(self) -> None:
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.state, 1)
        top.addWidget(self.layers)
        for button in (self.copy_button, self.paste_button, self.freeze_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 6, 9, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        column.addWidget(self._hint)

    # what is shown

    def show_parameters(
        self, experiment: Experiment, parameters: Parameters, update: int, frozen: frozenset[ParameterPlace],
        bias_sign: float,
    ) -> None:  # fmt: skip
        """The weights as they are on the diagram; ``update``: after how many updates; ``bias_sign``: -1 where
        thresholds are shown."""
        self._shown = (experiment, parameters, frozen, bias_sign)
        depth = parameters.network.depth
        self.layers.set_choices(_choices(experiment))
        layer = min(self.model.layer, depth)
        self.layers.show_value(layer)
        self.model.show(experiment, parameters, layer, frozen, bias_sign)
        self.state.setText(translate("Weights", "updates done: {count}").format(count=grouped(update)))
        self._name_freezing()

    def show_layer(self, layer: int) -> None:
        if self._shown is not None:
            experiment, parameters, frozen, bias_sign = self._shown
            self.layers.show_value(layer)
            self.model.show(experiment, parameters, layer, frozen, bias_sign)
            self.show_problem("")

    def set_large(self, on: bool) -> None:
        """For a whole class to read: what is there to be read, and nothing else."""
        for widget in (self.copy_button, self.paste_button, self.freeze_button, self._hint):
            widget.setVisible(not on)
        self.state.setFont(theme_font(LARGE_TYPE if on else STATE_TYPE))
        self.layers.setFont(theme_font(LARGE_TYPE if on else TYPE, bold=True))
        self.model.pixels = LARGE_TYPE if on else TYPE
        self.table.show_type(self.model.pixels)
        self.model.refresh()

    def show_problem(self, sentence: str) -> None:
        show_on(self.problem, sentence)

    # copy, paste, freeze

    def _block_to_copy(self) -> FloatArray:
        """The selection, or (less than two cells) the whole table."""
        rows, columns = chosen_cells(self.table)
        if len(rows) * len(columns) < 2:
            return self.model.table
        return self.model.table[rows.start : rows.stop, columns.start : columns.stop]

    def copy(self) -> None:
        """The selected cells, or the whole table, for a spreadsheet."""
        QGuiApplication.clipboard().setText(text_of(self._block_to_copy()))

    def paste(self) -> None:
        """What the clipboard holds, from the current cell on."""
        rows, columns = chosen_cells(self.table)
        self.show_problem("")
        self.pasted.emit(self.model.layer, QGuiApplication.clipboard().text(), rows.start, columns.start)

    def _chosen_places(self) -> list[ParameterPlace]:
        rows, columns = chosen_cells(self.table)
        return [self.model.place(row, column) for row in rows for column in columns]

    def _all_frozen(self) -> bool:
        places = self._chosen_places()
        return bool(places) and self._shown is not None and set(places) <= self._shown[2]

    def toggle_frozen(self) -> None:
        """Freeze the selected cells, or let them train again where all of them are frozen."""
        places = self._chosen_places()
        if places:
            self.freeze_requested.emit(places, not self._all_frozen())

    def _on_edited(self, place: ParameterPlace, text: str) -> None:
        self.show_problem("")
        self.edited.emit(place, text)

    def _name_freezing(self) -> None:
        self.freeze_button.setEnabled(bool(self._chosen_places()))
        thaw, freeze = translate("Weights", "Let train"), translate("Weights", "Freeze")
        self.freeze_button.setText(thaw if self._all_frozen() else freeze)

    def _on_menu(self, at: QPoint) -> None:
        popup_once(self.menu(), self.table.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.copy_button.text(), self.copy)
        menu.addAction(self.paste_button.text(), self.paste)
        menu.addAction(self.freeze_button.text(), self.toggle_frozen).setEnabled(self.freeze_button.isEnabled())
        return menu

    def retranslate(self) -> None:
        self.copy_button.setText(translate("Weights", "Copy"))
        self.copy_button.setToolTip(translate("Weights", "Copy the selection, or the whole table, for a spreadsheet"))
        self.paste_button.setText(translate("Weights", "Paste"))
        self.paste_button.setToolTip(translate("Weights", "Paste a table from a spreadsheet, from the chosen cell on"))
        self.freeze_button.setToolTip(translate("Weights", "Frozen weights keep their value while the others train"))
        self.layers.setToolTip(translate("Weights", "The layer whose weights and biases are in the table"))
        self.layers.setAccessibleName(translate("Weights", "layer"))
        self.table.setAccessibleName(translate("Weights", "weights and biases of the layer"))
        self._hint.setText(
            translate("Weights", "Rows: from where; columns: to where. 0.5, 0,5, 1/3 or 2^-4 are all understood.")
        )
        self._name_freezing()
        self.model.refresh()
        if self._shown is not None:
            self.layers.set_choices(_choices(self._shown[0]))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_hint"):
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_hint"):
            self.model.refresh()


def _choices(experiment: Experiment) -> list[tuple[object, str]]:
    """Every layer that computes, with the number that the notation gives it."""
    script = script_of(experiment)
    return [(layer, layer_name(layer, script)) for layer in range(1, experiment.network.depth + 1)]


class _Table(QTableView):
    """Keys of its own: copy, paste and Delete, which does nothing: a weight is never empty."""

    def __init__(self, page: WeightsPage) -> None:
        super().__init__(page)
        read_from_left(self)
        self._page = page
        self.setModel(page.model)
        self.setItemDelegate(FieldDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.show_type(TYPE)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setHighlightSections(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setStyleSheet("QHeaderView { background: transparent; }")
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_type(self, pixels: int) -> None:
        """Type of that size, with rows, columns and names to suit it."""
        self.setFont(theme_font(pixels))
        self.horizontalHeader().setDefaultSectionSize(round(pixels * COLUMN_WIDTH))
        self.verticalHeader().setDefaultSectionSize(round(pixels * ROW_HEIGHT))
        self.verticalHeader().setMaximumWidth(round(pixels * NAME_WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.matches(QKeySequence.StandardKey.Copy):
            self._page.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._page.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            # with a trigger: where nothing can be edited that is no fault, and Qt writes no warning
            self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
        else:
            super().keyPressEvent(event)
