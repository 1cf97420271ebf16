"""No window is larger than its screen has room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

FRAME = (8, 36)  # what a window manager adds, which nobody can say before the window is shown
UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX, which PySide does not have


def fit_to_screen(window: QWidget) -> None:
    """No larger than what the screen has room for, and where it has been given a place, on it: a remembered screen may
    be smaller today, or gone. What stands over a window that reaches beyond the screen may do so too."""
    if window.isMaximized() or window.isFullScreen():
        return
    room, parent = window.screen().availableGeometry(), window.parentWidget()
    if parent is not None:
        room = room.united(parent.window().frameGeometry())
    window.resize(min(window.width(), room.width() - FRAME[0]), min(window.height(), room.height() - FRAME[1]))
    if window.testAttribute(Qt.WidgetAttribute.WA_Moved) and not room.contains(window.frameGeometry()):
        window.move(room.topLeft())
