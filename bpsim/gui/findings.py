"""What ``bpsim doctor`` can say of Qt, the display and the fonts."""

from __future__ import annotations

import os

from PySide6.QtCore import QLibraryInfo, qVersion
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from bpsim.gui.application import application

_CHINESE = "反向传播"


def findings(display_trouble: str | None) -> list[tuple[str, str]]:
    """(what, what was found); ``display_trouble`` says why no window can be shown, or None."""
    if display_trouble is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application("en", "light")
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return [
        ("window", "can be shown" if display_trouble is None else display_trouble),
        ("Qt platform", f"{QGuiApplication.platformName()}, Qt {qVersion()}"),
        ("Qt plugins", QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)),
        ("font of the window", QFontInfo(QFont()).family()),
        ("font for Chinese", chinese[0] if chinese else f"none: {_CHINESE} would be boxes; install fonts-wqy-microhei"),
    ]
