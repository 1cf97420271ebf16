"""What a report says of the window: Qt, screens, theme, language. No names, no places."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from bpsim.gui.language import language
from bpsim.gui.look.theme import theme
from bpsim.session.crashes.report import own_facts
from bpsim.session.installed import installed_version

LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "numpy", "numba")


def window_facts() -> list[tuple[str, str]]:
    """To be called in the thread of the window."""
    screens = [
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio() * 100:.0f} %"
        for screen in QGuiApplication.screens()
    ]
    return [
        *own_facts(),
        ("Qt", f"{qVersion()}, {QGuiApplication.platformName()}"),
        ("libraries", ", ".join(f"{name} {installed_version(name) or '(none)'}" for name in LIBRARIES)),
        ("screens", ", ".join(screens)),
        ("window", f"theme {theme().name}, language {language()}"),
    ]
