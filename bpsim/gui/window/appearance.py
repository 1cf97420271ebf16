"""Appearance: how the window looks to whom: presenting to a class, light or dark, English or Chinese."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from bpsim.gui.language import next_language, set_language
from bpsim.gui.theme import set_presenting, set_theme, theme
from bpsim.gui.workspace.context import Context


class Appearance(QObject):
    """Slots for the actions of that."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._presenting = False
        context.actions["theme"].triggered.connect(self.switch_theme)
        context.actions["language"].triggered.connect(self.switch_language)
        context.actions["present"].toggled.connect(self.present)

    def switch_language(self) -> None:
        set_language(next_language())

    def switch_theme(self) -> None:
        set_theme("light" if theme().dark else "dark")
        if self._presenting:
            self.present(True)  # large once more: the style sheet undid it
        self._context.restyled.emit()

    def present(self, on: bool) -> None:
        """Large, over the whole screen, without menus."""
        window, self._presenting = self._context.window, on
        window.menuBar().setVisible(not on)
        set_presenting(on)  # first: a style sheet that is set takes every font back to what it was
        self._context.workspace.present(on)
        self._context.presented.emit(on)
        full = Qt.WindowState.WindowFullScreen
        window.setWindowState(window.windowState() | full if on else window.windowState() & ~full)
        self._context.refresh.position()
