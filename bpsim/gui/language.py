"""The language of the window: Qt's translators, switched while the window is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from bpsim.session.resources import resource_path
from bpsim.session.words.languages import LANGUAGES

SOURCE = "en"  # what the texts in the code are written in
_installed: list[QTranslator] = []
_current = SOURCE


def language() -> str:
    """The language of the window now: one of LANGUAGES."""
    return _current


def system_language() -> str:
    """What the person's desktop is set to, as far as bpsim speaks it."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else SOURCE


def second_language() -> str:
    """The one to switch to where nobody has chosen one: the source's, and from that the system's, or the next."""
    found = (SOURCE, system_language(), *LANGUAGES)
    return next(code for code in found if code != _current)


def set_language(code: str) -> None:
    """Switch the whole window, and the side on which its lines begin; every widget gets a LanguageChange event."""
    global _current
    before, _current = _current, code if code in LANGUAGES else SOURCE
    application = QCoreApplication.instance()
    if application is None:
        return
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(QLocale(_current).textDirection())
    silent = not _installed
    while _installed:
        application.removeTranslator(_installed.pop())
    if _current != SOURCE:
        _install(application, str(resource_path("translations", f"bpsim_{_current}.qm")))
        folder, whole = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), QLocale(_current).name()
        for name in (_current, whole):  # Qt has qtbase_de, but qtbase_zh_CN
            _install(application, f"{folder}/qtbase_{name}.qm")
    if before != _current and silent and not _installed:  # no translator has told the widgets: a language without words
        QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """What is said meanwhile is said in that language. For what has no window: one would be told of each change."""
    before = _current
    set_language(code)
    try:
        yield
    finally:
        set_language(before)


def _install(application: QCoreApplication, path: str) -> None:
    translator = QTranslator()  # nobody's child: it goes, and what it has mapped, when the language changes
    if translator.load(path):
        application.installTranslator(translator)
        _installed.append(translator)
