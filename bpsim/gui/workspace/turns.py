"""Turns: what is shown beside the diagram while training runs, one thing in each look at what was made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject


class Turns(QObject):
    """Attributes: ``looks``, how many there have been. All at once would hold the window for several frames."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.looks = 0
        self._takers: list[Callable[[], bool]] = []
        self._next = 0

    def add(self, take: Callable[[], bool]) -> None:
        """``take`` says whether it has done anything; where not, it is the next one's turn."""
        self._takers.append(take)

    def look(self) -> None:
        self.looks += 1
        for _ in self._takers:
            take, self._next = self._takers[self._next], (self._next + 1) % len(self._takers)
            if take():
                return
