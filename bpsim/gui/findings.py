"""What ``bpsim doctor`` can say of Qt, the display and the fonts, and what it looks at there."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QLibraryInfo, qVersion
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from bpsim.gui.application import application
from bpsim.gui.remembered import Remembered
from bpsim.gui.settings_check import look_at_settings
from bpsim.session.checks.check import Check, Found

_CHINESE = "反向传播"
_CHINESE_FONTS = {
    "linux": "the package fonts-wqy-microhei or fonts-noto-cjk",
    "win32": "the Chinese supplemental fonts, in Windows' settings under Optional features",
}


def findings(display_trouble: str | None) -> list[tuple[str, str]]:
    """(what, what was found); ``display_trouble`` says why no window can be shown, or None."""
    if display_trouble is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application("en", "light")
    return [
        ("Qt platform", f"{QGuiApplication.platformName()}, Qt {qVersion()}"),
        ("Qt plugins", QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)),
    ]


def checks() -> list[Check]:
    """To be looked at once there is an application (``findings`` makes it)."""
    return [
        Check("font of the window", _look_at_font),
        Check("font for Chinese", _look_at_chinese),
        Check("settings", lambda: look_at_settings(Remembered())),
    ]


def _look_at_font() -> Found:
    if not QFontDatabase.families():
        return Found("none: every letter would be a box", "at least one font: install fonts-inter or fonts-dejavu-core")
    return Found(QFontInfo(QFont()).family())


def _look_at_chinese() -> Found:
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    if chinese:
        return Found(chinese[0])
    package = _CHINESE_FONTS.get(sys.platform, "any font that has Chinese")
    return Found(f"none: {_CHINESE} would be boxes", f"a font with Chinese: install {package}")
