"""In a small window, or a large one whose type is large, panels that have no room become pages at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from bpsim.gui.workspace.side.side import SidePages

translate = QCoreApplication.translate
LOW, NARROW, LOW_AND_NARROW = 520, 860, 1000
"""Pixels of the workspace: below these there is no room for losses and predictions, or for the settings."""
TITLES: dict[str, Callable[[], str]] = {
    "losses": lambda: translate("SmallWindow", "Loss"),
    "predictions": lambda: translate("SmallWindow", "Predictions"),
    "settings": lambda: translate("SmallWindow", "Settings"),
}


def without_room(size: QSize) -> list[str]:
    """The panels that a workspace of that size has no room for, in the order of their tabs."""
    low = size.height() < LOW
    narrow = size.width() < (LOW_AND_NARROW if low else NARROW)
    return ["losses", "predictions"] * low + ["settings"] * narrow


class PanelsAsPages:
    """Moves panels between their splitters and the pages at the right. What is looked at and where the keyboard is
    stay; the tab that the person had picked comes back with the panels.

    Attributes: ``moved``, the panels that are pages now.
    """

    def __init__(self, side: SidePages) -> None:
        self._side = side
        self._homes: dict[str, tuple[QSplitter, int]] = {}
        self._picked = ""

    @property
    def moved(self) -> list[str]:
        return list(self._homes)

    @property
    def picked(self) -> str:
        """The page that the person gave a tab, in a larger window."""
        return self._picked if self._homes else self._side.tabs.picked

    def arrange(self, panels: dict[str, QWidget], wanted: list[str]) -> bool:
        """These panels as pages, the others in their places. False where they are already."""
        if wanted == self.moved:
            return False
        shown, focus = self._side.current, QApplication.focusWidget()
        picked = self.picked
        for key in reversed(self.moved):  # as they stood: the last one taken out goes back first
            self._put_back(key, panels[key])
        self._picked = picked
        for key in wanted:
            self._take_out(key, panels[key])
        if shown in self._side.keys:
            self._side.show_page(shown)
        self._side.tabs.pick(picked or (wanted[0] if wanted else ""))
        if focus is not None and focus.isVisible():
            focus.setFocus()
        return True

    def _take_out(self, key: str, panel: QWidget) -> None:
        home = panel.parentWidget()
        assert isinstance(home, QSplitter)
        self._homes[key] = home, home.indexOf(panel)
        self._side.add_page(key, panel, TITLES[key])

    def _put_back(self, key: str, panel: QWidget) -> None:
        home, place = self._homes.pop(key)
        self._side.remove_page(key)
        home.insertWidget(place, panel)
        home.setStretchFactor(place, 1 if key == "losses" else 0)
        panel.show()
