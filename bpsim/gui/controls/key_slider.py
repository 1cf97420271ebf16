"""The one kind of slider: a click gives it the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSlider

from bpsim.gui.parts.reading import read_from_left

_LEFT_TO_WINDOW = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class KeySlider(QSlider):
    """Signals: ``escaped()``; ``taken()``, the keys have come to it. The keys that step stay the window's."""

    escaped = Signal()
    taken = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        read_from_left(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self.taken.emit()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()
        elif event.key() in _LEFT_TO_WINDOW:
            event.ignore()
        else:
            super().keyPressEvent(event)
