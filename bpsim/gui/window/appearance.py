"""Appearance: how the window looks to whom: presenting to a class, light or dark, English or Chinese."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from bpsim.gui.compare.comparison import Comparison
from bpsim.gui.language import language, set_language
from bpsim.gui.mistakes.room import MistakeRoom
from bpsim.gui.shaping.room import ShapingRoom
from bpsim.gui.theme import set_presenting, set_theme, theme
from bpsim.gui.workspace.refresh import Refresh
from bpsim.gui.workspace.workspace import Workspace


class Appearance(QObject):
    """Slots for the actions of that."""

    def __init__(
        self,
        workspace: Workspace,
        mistakes: MistakeRoom,
        shaping: ShapingRoom,
        refresh: Refresh,
        comparison: Comparison,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._refresh, self._comparison = window, workspace, refresh, comparison
        self._mistakes, self._shaping = mistakes, shaping
        self._presenting = False

    def switch_language(self) -> None:
        set_language("en" if language() == "zh" else "zh")

    def switch_theme(self) -> None:
        set_theme("light" if theme().dark else "dark")
        if self._presenting:
            self.present(True)  # large once more: the style sheet undid it
        self._refresh.everything()
        self._comparison.show()
        self._mistakes.show_companion()

    def present(self, on: bool) -> None:
        """Large, over the whole screen, without menus."""
        window, self._presenting = self._window, on
        window.menuBar().setVisible(not on)
        set_presenting(on)  # first: a style sheet that is set takes every font back to what it was
        self._workspace.present(on)
        self._mistakes.show_large(on)
        self._shaping.present(on)
        full = Qt.WindowState.WindowFullScreen
        window.setWindowState(window.windowState() | full if on else window.windowState() & ~full)
        self._refresh.position()
