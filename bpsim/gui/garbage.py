"""Garbage is collected in the window's thread alone.

Python collects cycles in whichever thread happens to make one object too many, which may be a worker's: a widget in
such a cycle would be destroyed there, and Qt allows that in its own thread only (it crashes, now and then).
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """Takes the place of Python's own from the moment it is made.

    What a library brings stays for good, and to look through all of it holds the window for tens of milliseconds:
    what is there when modules have come in is looked at no more.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._modules = len(sys.modules)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(INTERVAL_MS)

    def collect(self) -> None:
        """The generations that are full, as Python itself would: the oldest one seldom."""
        if len(sys.modules) != self._modules:
            self._modules = len(sys.modules)
            gc.freeze()
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
