"""Starts the Qt application and its window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from bpsim import __version__
from bpsim.gui.garbage import GarbageCollector
from bpsim.gui.language import set_language, system_language
from bpsim.gui.remembered import Remembered
from bpsim.gui.theme import set_theme, system_theme, theme_font
from bpsim.session.files.opening import open_contents
from bpsim.session.files.presets import preset_ids
from bpsim.session.resources import resource_path
from bpsim.session.running.acceleration import Acceleration

DEFAULT_PRESET = "hiring"
TEXT_PIXELS = 13
# How long a worker, whichever, may keep Python's lock when the window asks for it; 5 ms, the default, makes a picture
# that asks for it many times five times slower.
SWITCH_SECONDS = 0.0003


def application(language: str, theme: str) -> QApplication:
    """The one QApplication of this process, in that language and theme."""
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        QCoreApplication.setOrganizationName("bpsim")
        QCoreApplication.setApplicationName("bpsim")
        QCoreApplication.setApplicationVersion(__version__)
        QGuiApplication.setDesktopFileName("bpsim")
        app = QApplication(sys.argv[:1])
        app.setStyle("Fusion")
    app.setFont(theme_font(TEXT_PIXELS))
    app.setWindowIcon(QIcon(str(resource_path("icons", "bpsim.svg"))))
    set_language(language)
    set_theme(theme)
    return app


def run(preset_or_file: str | None = None) -> int:
    """Show the window until it is closed. Raises BadValue or OSError where the file cannot be used."""
    contents = open_contents(preset_or_file or DEFAULT_PRESET)
    app = application("en", "light")
    GarbageCollector(app)
    remembered = Remembered()
    set_language(remembered.choice("language", system_language(), ("en", "zh")))
    set_theme(remembered.choice("theme", system_theme(), ("light", "dark")))
    from bpsim.gui.main_window import MainWindow  # after the application: widgets need it

    path = None if preset_or_file is None or preset_or_file in preset_ids() else Path(preset_or_file)
    window = MainWindow(contents, remembered, path)
    acceleration = Acceleration()
    window.completed.connect(window.safety.begin)
    window.completed.connect(acceleration.start)  # not before: what a person waits for comes first
    window.show()
    try:
        return app.exec()
    finally:
        acceleration.close()
