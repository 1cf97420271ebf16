"""A hand at the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def move_mouse(widget: QWidget, to: QPoint, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move over a widget, or drag with a button.

    QTest.mouseMove sets the screen's one cursor: where another test has left it there it is no move at all, and where a
    window of another test is still in front the move is that window's.
    """
    spot, keys = QPointF(to), Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.MouseMove
    moved = QMouseEvent(kind, spot, QPointF(widget.mapToGlobal(to)), Qt.MouseButton.NoButton, button, keys)
    QApplication.sendEvent(widget, moved)
