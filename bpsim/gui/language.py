"""The language of the window: Qt's translators, switched while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bpsim.session.resources import resource_path

_installed: list[QTranslator] = []
_current = "en"


def language() -> str:
    """The language of the window now: "en" or "zh"."""
    return _current


def system_language() -> str:
    """What the person's desktop is set to, as far as bpsim speaks it."""
    return "zh" if QLocale.system().language() == QLocale.Language.Chinese else "en"


def set_language(code: str) -> None:
    """Switch the whole window; every widget gets a LanguageChange event."""
    global _current
    _current = code if code in ("en", "zh") else "en"
    application = QCoreApplication.instance()
    if application is None:
        return
    while _installed:
        application.removeTranslator(_installed.pop())
    if _current == "zh":
        _install(application, str(resource_path("translations", "bpsim_zh.qm")))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, f"{folder}/qtbase_zh_CN.qm")


def _install(application: QCoreApplication, path: str) -> None:
    translator = QTranslator(application)
    if translator.load(path):
        application.installTranslator(translator)
        _installed.append(translator)
