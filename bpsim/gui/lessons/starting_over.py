"""The question before a lesson is begun anew."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from bpsim.gui.parts.once import ask_once

translate = QCoreApplication.translate


def may_forget(window: QWidget) -> bool:
    """Whether what was answered may be forgotten."""
    answer = ask_once(
        window,
        translate("Lesson", "Begin the lesson from the beginning?"),
        translate("Lesson", "What was answered in it is forgotten."),
        (translate("Lesson", "From the beginning"), QMessageBox.ButtonRole.DestructiveRole),
        (translate("Files", "Cancel"), QMessageBox.ButtonRole.RejectRole),
    )
    return answer == 0
