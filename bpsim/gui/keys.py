"""Keys that belong to the window unless a control of its own wants them.

Page Down and Page Up (what a clicker sends) step everywhere but in a text field. Space and Backspace
step where no control uses them: Qt passes a key on to the window only then.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

_TEXT_FIELDS = (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_KEPT = (
    Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_Minus,
    Qt.Key.Key_Equal, Qt.Key.Key_Period, Qt.Key.Key_P, Qt.Key.Key_R, Qt.Key.Key_B,
)  # fmt: skip


class TextFieldKeys(QObject):
    """Keeps the window's one-key shortcuts out of text fields."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in _KEPT and isinstance(QApplication.focusWidget(), _TEXT_FIELDS):
                event.accept()
                return True
        return False
