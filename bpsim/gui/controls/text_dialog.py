"""A dialog that asks for one text, with the field that the rest of the window has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from bpsim.gui.controls.field import Field


class TextDialog(QDialog):
    """Signals: ``answered(str)``, once it is accepted with a text."""

    answered = Signal(str)

    def __init__(self, title: str, question: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = Field(leaving=False)
        self.field.setText(text)
        self.field.selectAll()
        self.field.setAccessibleName(question)
        self.field.returnPressed.connect(self.accept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        label = QLabel(question)
        label.setBuddy(self.field)
        column = QVBoxLayout(self)
        for widget in (label, self.field, buttons):
            column.addWidget(widget)
        self.field.setMinimumWidth(320)
        self.field.setFocus()

    def accept(self) -> None:
        text = self.field.text().strip()
        if text:
            self.answered.emit(text)
        super().accept()
