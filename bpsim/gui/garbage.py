"""Garbage is collected in the window's thread alone, and large blocks of memory go back to the system.

Python collects cycles in whichever thread happens to make one object too many, which may be a worker's: a widget in
such a cycle would be destroyed there, and Qt allows that in its own thread only (it crashes, now and then).
"""

from __future__ import annotations

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000
LARGE_BLOCK = 4 << 20  # bytes
_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of glibc's malloc.h


def return_large_blocks() -> bool:
    """Have glibc ask the system for each large block by itself and give it back when it is freed.

    Else ever larger ones lie in the common heap of a thread: after some forty data sets of 6000 pictures, opened and
    closed, 400 MB were kept that nobody used. False with another C library.
    """
    try:
        done: int = ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE_BLOCK)
    except (OSError, AttributeError, TypeError):
        return False
    return bool(done)


class GarbageCollector(QObject):
    """Takes the place of Python's own from the moment it is made.

    What a library brings stays for good, and to look through all of it holds the window for tens of milliseconds:
    what is there when modules have come in is looked at no more.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        return_large_blocks()
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
