"""The row that adds a lane: which setting it changes, and to what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from bpsim.engine.settings import SETTINGS, TrainingSettings
from bpsim.gui.controls.choice_words import setting_help, setting_label
from bpsim.gui.controls.field import Field
from bpsim.gui.controls.numbers import setting_text
from bpsim.gui.controls.renaming import measure_anew, rename_items
from bpsim.gui.race.words import value_text
from bpsim.session.racing.race_edits import LANE_SETTINGS

translate = QCoreApplication.translate


class AddLaneRow(QFrame):
    """Hidden until ``ask``. Signals: ``lane_asked(str setting, object value)``; what was typed comes as text."""

    lane_asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._settings = TrainingSettings()
        self._what, self._problem = QLabel(), QLabel()
        self._problem.setProperty("error", True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._setting, self._choice, self._value = QComboBox(), QComboBox(), Field(leaving=False)
        for name in LANE_SETTINGS:
            self._setting.addItem("", name)
        self._value.setFixedWidth(150)
        self._add, self._cancel = QPushButton(), QPushButton()
        self._add.setProperty("primary", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 10, 7)
        for widget in (self._what, self._setting, self._choice, self._value, self._add, self._cancel):
            row.addWidget(widget)
        row.addWidget(self._problem, 1)
        self._setting.currentIndexChanged.connect(self._show_value)
        self._value.returnPressed.connect(self._ask)
        self._value.escaped.connect(self.hide)
        self._add.clicked.connect(self._ask)
        self._cancel.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    @property
    def setting(self) -> str:
        name: str = self._setting.currentData()
        return name

    def ask(self, settings: TrainingSettings) -> None:
        """Show the row; a lane is offered that changes the learning rate of ``settings``."""
        self._settings = settings
        self._problem.clear()
        self._show_value()
        self.show()
        self._value.setFocus()
        self._value.selectAll()

    def choose(self, setting: str) -> None:
        """Pick the setting that the lane changes."""
        self._setting.setCurrentIndex(self._setting.findData(setting))

    def show_problem(self, sentence: str) -> None:
        """Why the lane cannot be had; the row stays open."""
        self._problem.setText(sentence)
        self._problem.setAccessibleName(sentence)

    def _show_value(self) -> None:
        name = self.setting
        row, now = SETTINGS[name], getattr(self._settings, name)
        values: list[object] = [*([None] if row.optional else []), *row.choices]
        if row.kind == "flag":
            values = [True, False]
        listed = row.kind in ("choice", "flag")
        self._choice.clear()
        for value in values if listed else ():
            self._choice.addItem(value_text(name, value), value)
        self._choice.setCurrentIndex(max(0, self._choice.findData(now)))
        measure_anew(self._choice)
        self._choice.setVisible(listed)
        self._value.setVisible(not listed)
        self._value.setText(setting_text(name, now))
        self._setting.setToolTip(setting_help(name))

    def _ask(self) -> None:
        self._problem.clear()
        value = self._value.text() if self._choice.isHidden() else self._choice.currentData()
        self.lane_asked.emit(self.setting, value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._what.setText(translate("Race", "New lane: all settings as they are, but"))
        rename_items(self._setting, map(setting_label, LANE_SETTINGS))
        self._setting.setAccessibleName(translate("Race", "The setting that the lane changes"))
        self._value.setAccessibleName(translate("Race", "The setting's value in this lane"))
        self._choice.setAccessibleName(self._value.accessibleName())
        self._add.setText(translate("Race", "Add"))
        self._cancel.setText(translate("Race", "Cancel"))
        offered = [self._choice.itemData(index) for index in range(self._choice.count())]
        rename_items(self._choice, (value_text(self.setting, one) for one in offered))  # what is chosen stays
        self._setting.setToolTip(setting_help(self.setting))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_cancel"):
            self.retranslate()
        super().changeEvent(event)
