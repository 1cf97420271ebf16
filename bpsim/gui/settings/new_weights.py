"""Where new initial weights are asked for: how they are drawn, and the button that draws them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bpsim.engine.initializers import INITIALIZERS
from bpsim.gui.controls.choice_words import choice_label
from bpsim.gui.settings.choice_field import ChoiceField
from bpsim.gui.settings.section import SmallButton
from bpsim.gui.settings.setting_row import SettingRow

translate = QCoreApplication.translate


class NewWeights(QWidget):
    """Signals: ``requested(str initializer)``. The choice itself changes nothing."""

    requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.initializer = ChoiceField()
        self.initializer.chosen.connect(self.initializer.show_value)
        self._row = SettingRow(self.initializer)
        self.draw = SmallButton()
        self.draw.clicked.connect(lambda: self.requested.emit(self.initializer.currentData()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._row)
        column.addWidget(self.draw)
        self.initializer.show_value("uniform")
        self.retranslate()

    def retranslate(self) -> None:
        self._row.name(
            translate("Settings", "initial weights"), translate("Settings", "How new initial weights are drawn.")
        )
        self.initializer.set_choices([(name, choice_label("initializer", name)) for name in INITIALIZERS])
        self.draw.setText(translate("Settings", "new initial weights"))
        self.draw.setToolTip(translate("Settings", "Draw all weights anew; the run begins again at its start."))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
