"""A report, to be read, copied or saved; more cannot be done with it here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from bpsim.gui.look.theme import MONO_FAMILIES
from bpsim.session.files.fileformat import write_atomically

translate = QCoreApplication.translate
SIZE = (880, 620)


class ReportWindow(QDialog):
    """Attributes: ``text``, the field; ``copy_button``, ``save_button``; ``said``, what came of them."""

    def __init__(self, name: str, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setWindowTitle(translate("Safety", "Report of a fault"))
        about = QLabel(
            translate(
                "Safety",
                "This is all that was written down. Nothing is sent. Copy or save it if you want to pass it on to "
                "those who look after bpsim.",
            )
        )
        about.setWordWrap(True)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFont(self.font())
        font.setFamilies(MONO_FAMILIES)
        self.text.setFont(font)
        self.text.setAccessibleName(self.windowTitle())
        self.said = QLabel()
        self.said.setProperty("muted", True)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.copy_button = buttons.addButton(translate("Safety", "Copy"), role.ActionRole)
        self.save_button = buttons.addButton(translate("Safety", "Save as…"), role.ActionRole)
        close = buttons.addButton(translate("Safety", "Close"), role.RejectRole)
        self.copy_button.setToolTip(translate("Safety", "Put the whole report on the clipboard"))
        self.save_button.setToolTip(translate("Safety", "Write the report to a file of your choice"))
        close.setToolTip(translate("Safety", "Close this window; the report stays where it is"))
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_and_save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.text, 1)
        column.addWidget(self.said)
        column.addWidget(buttons)
        self.resize(*SIZE)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(translate("Safety", "Copied."))

    def _ask_and_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.save_button.text(), str(Path.home() / self._name), "*.txt")
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Where that is not possible it is said below."""
        try:
            write_atomically(path, self.text.toPlainText())
            self.said.setText(translate("Safety", "Saved: {name}").format(name=path.name))
        except OSError as error:
            self.said.setText(f"{path.name}: {error.strerror or error}")
