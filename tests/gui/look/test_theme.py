"""Colours in use: of windows that are there, and of those that come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.look import theme
from tests.gui.conftest import Open


class Polishes(QObject):
    """How often the widgets of a window are dressed anew."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window, self.count = window, 0
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.count += watched.window() is self._window
        return False


@pytest.mark.parametrize("action", ["present", "theme"])
def test_each_widget_is_dressed_about_once(open_window: Open, action: str) -> None:
    """Replaced for the application, a style sheet would dress each as often as it has ancestors: a second is lost."""
    window = open_window("hiring-four")
    usual = window.styleSheet()
    watch = Polishes(window)
    window.actions_by_name[action].trigger()
    QApplication.instance().removeEventFilter(watch)
    assert 0 < watch.count < 3 * len(window.findChildren(QWidget))
    window.actions_by_name[action].trigger()
    assert window.styleSheet() == usual


def text_colour(widget: QWidget) -> QColor:
    return widget.palette().color(widget.foregroundRole())


@pytest.mark.parametrize("name", ["light", "dark"])
def test_windows_before_and_after_a_switch_have_its_colours(qtbot: QtBot, name: str) -> None:
    application("en", "dark" if name == "light" else "light")
    before = QWidget()
    labels = [QLabel("there", before)]
    qtbot.addWidget(before)
    before.show()
    theme.set_theme(name)
    labels.append(QLabel("added", before))
    after = QWidget()
    qtbot.addWidget(after)
    theme.dress(after)
    labels.append(QLabel("new", after))
    after.show()
    for label in labels:
        label.setProperty("muted", True)
        label.ensurePolished()
        theme.polish(label)
        assert text_colour(label) == theme.theme().muted
    application("en", "light")


@pytest.mark.parametrize("action", ["theme", "present"])
def test_every_text_has_the_font_again_that_it_had_at_first(open_window: Open, action: str) -> None:
    """Else a style sheet had taken it, before or after."""
    window = open_window("hiring")
    texts = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton), *window.findChildren(QHeaderView)]
    before = [(text, look_of(text)) for text in texts if text.isVisible() or isinstance(text, QLabel)]
    for _ in range(2):
        window.actions_by_name[action].trigger()
        for _ in range(5):
            QApplication.processEvents()
    assert [(type(text), look, look_of(text)) for text, look in before if look_of(text) != look] == []


def look_of(text: QWidget) -> tuple[str, int, int]:
    font = text.font()
    return font.family(), font.pixelSize(), font.weight().value
