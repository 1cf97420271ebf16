"""The one Qt application of a process."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from bpsim import __version__
from bpsim.gui.language import set_language
from bpsim.gui.look.theme import set_theme, theme_font
from bpsim.session.resources import resource_path

TEXT_PIXELS = 13
# How long a worker, whichever, may keep Python's lock when the window asks for it. Each call into Qt gives the lock
# away and asks for it again: with the default of 5 ms a picture takes five times longer while one worker works, and
# with 0.3 ms two workers (the gradient check and what-if) could still hold a window of 64-32-10 for seconds.
SWITCH_SECONDS = 0.00005
# From this size on memory goes back to the system when it is freed. By itself glibc, once it has freed a large array,
# keeps later ones in its heap, where something small above them holds hundreds of megabytes after a set of pictures.
LARGE = 4 * 2**20
# By itself glibc gives up to eight threads a processor heaps of their own. What was freed at the end of one of those it
# keeps: the lines of a large file that a thread has written, 34 MB.
HEAPS = 1
_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # M_MMAP_THRESHOLD, M_ARENA_MAX of malloc.h


def application(language: str, theme: str, palette: str = "default") -> QApplication:
    """The one QApplication of this process, in that language and those colours."""
    sys.setswitchinterval(SWITCH_SECONDS)
    give_large_memory_back()
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        QCoreApplication.setOrganizationName("bpsim")
        QCoreApplication.setApplicationName("bpsim")
        QCoreApplication.setApplicationVersion(__version__)
        QGuiApplication.setDesktopFileName("bpsim")
        app = QApplication(sys.argv[:1])
        app.setStyle("Fusion")
        for path in sorted(resource_path("fonts").glob("*.*")):  # a bundle has some
            QFontDatabase.addApplicationFont(str(path))
    app.setFont(theme_font(TEXT_PIXELS))
    if app.windowIcon().isNull():
        app.setWindowIcon(QIcon(str(resource_path("icons", "bpsim.svg"))))
    set_language(language)
    set_theme(theme, palette)
    return app


def give_large_memory_back() -> None:
    try:
        library = ctypes.CDLL(None)
        library.mallopt(_MMAP_THRESHOLD, LARGE)
        library.mallopt(_ARENA_MAX, HEAPS)
    except (AttributeError, OSError, TypeError):  # another C library than glibc has its own ways
        return
