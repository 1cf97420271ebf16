"""A window that was switched to another theme or language looks as one that was opened so, pixel by pixel: on every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QImage

from bpsim.gui.application import application
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme
from bpsim.gui.screenshot import settle
from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open

UPDATE, FRAME = 3, 18  # in the backward pass: much is computed, and something is in hand


def pictures(window: MainWindow) -> dict[str, QImage]:
    """Of the whole window with each page."""
    app, made = QCoreApplication.instance(), {}
    assert app is not None
    for page in window.workspace.side.keys:
        window.workspace.side.show_page(page)
        settle(app, window)
        made[page] = window.grab().toImage()
    return made


def opened(open_window: Open) -> MainWindow:
    window = open_window("three-clouds-2-6-3")  # classes, mini-batches, a map: every page has something to show
    window.document.run.ensure(UPDATE)
    window.document.run_grew.emit()
    window.document.seek(UPDATE, FRAME)
    return window


def different(one: QImage, other: QImage) -> QRect:
    """The least rectangle with all that differs."""
    found = QRect()
    for y in range(one.height()):
        if one.copy(0, y, one.width(), 1) != other.copy(0, y, one.width(), 1):
            xs = [x for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y)]
            found = found.united(QRect(QPoint(xs[0], y), QPoint(xs[-1], y)))
    return found


def test_a_window_that_was_switched_looks_as_one_that_was_opened_so(open_window: Open) -> None:
    switched = opened(open_window)
    before = pictures(switched)
    switched.actions_by_name["theme"].trigger()
    switched.actions_by_name["language"].trigger()
    after = pictures(switched)
    switched.hide()
    speaks, looks = language(), theme().name
    assert (speaks, looks) != ("en", "light")
    application(speaks, looks)
    window = opened(open_window)
    pictures(window)  # the page that was looked at last has a tab then, as in the other one
    fresh = pictures(window)
    assert {page: different(after[page], fresh[page]) for page in fresh if after[page] != fresh[page]} == {}
    assert all(after[page] != before[page] for page in before)
