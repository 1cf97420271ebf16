"""Keys that belong to the window unless a control of its own wants them.

Page Down and Page Up (what a clicker sends) step everywhere but in a text field; where the class answers they do there
too. Space and Backspace step where no control uses them: Qt passes a key on to the window only then.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

_TEXT_FIELDS = (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
STEPS = "pages_step"
"""A property of a text field in which Page Down and Page Up step all the same."""

_PAGES = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_KEPT = (
    *_PAGES, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_Minus,
    Qt.Key.Key_Equal, Qt.Key.Key_Period, Qt.Key.Key_P, Qt.Key.Key_R, Qt.Key.Key_B,
)  # fmt: skip


def belongs_to_text_field(event: QEvent) -> bool:
    """Whether a key that would be a shortcut of the window is meant for the text field that has the focus.

    Qt asks with a ShortcutOverride, which comes up to the window when no control answers it.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    field = QApplication.focusWidget()
    if event.key() in _PAGES and field is not None and field.property(STEPS):
        return False
    return plain and event.key() in _KEPT and isinstance(field, _TEXT_FIELDS)
