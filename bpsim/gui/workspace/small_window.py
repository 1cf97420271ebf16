"""In a small window, or a large one whose type is large, panels that have no room become pages at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QSplitter, QWidget

from bpsim.gui.workspace.side import SidePages

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
    """Moves panels between their splitters and the pages at the right."""

    def __init__(self, side: SidePages) -> None:
        self._side = side
        self._homes: dict[str, tuple[QSplitter, int]] = {}  # of those that are pages now

    @property
    def moved(self) -> list[str]:
        return list(self._homes)

    def arrange(self, panels: dict[str, QWidget], wanted: list[str]) -> bool:
        """These panels as pages, the others in their places. False where they are already."""
        if wanted == self.moved:
            return False
        for key in reversed(self.moved):  # as they stood: the last one taken out goes back first
            splitter, place = self._homes.pop(key)
            self._side.remove_page(key)
            splitter.insertWidget(place, panels[key])
            splitter.setStretchFactor(place, 1 if key == "losses" else 0)
            panels[key].show()
        for key in wanted:
            panel = panels[key]
            home = panel.parentWidget()
            assert isinstance(home, QSplitter)
            self._homes[key] = home, home.indexOf(panel)
            self._side.add_page(key, panel, TITLES[key])
        if wanted and not self._side.tabs.picked:
            self._side.tabs.pick(wanted[0])
        return True
