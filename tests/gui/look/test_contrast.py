"""Text stands out from its ground, 4.5 to 1 at least: menus, drop-downs and tables, at rest and selected, in both
themes. Measured on what is painted."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from bpsim.export.looks import THEMES
from bpsim.gui.application import application
from bpsim.gui.look.colours import contrast

LEAST = 4.5
WORDS = "MMMM Binary HHHH"


def text_contrast(image: QImage, place: QRect) -> float:
    """Between the ground of a place, which is its commonest colour, and what stands out most from it."""
    place = place.intersected(image.rect())
    colours = Counter(
        image.pixel(x, y) for x in range(place.left(), place.right()) for y in range(place.top(), place.bottom())
    )
    ground = QColor.fromRgb(colours.most_common(1)[0][0])
    # a colour that covers some pixels, not the one that an edge happens to have
    return max(contrast(ground, QColor.fromRgb(colour)) for colour, count in colours.items() if count >= 3)


def shot(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


@pytest.fixture(params=THEMES)
def theme_name(request: pytest.FixtureRequest, qapp: object) -> str:
    application("en", request.param)
    return str(request.param)


def test_menus(qtbot: QtBot, theme_name: str) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    actions = [menu.addAction(WORDS) for _ in range(3)]
    actions[2].setCheckable(True)
    actions[2].setChecked(True)
    menu.popup(menu.pos())
    for selected in (actions[0], actions[2]):
        menu.setActiveAction(selected)
        image = shot(menu)
        for action in actions:
            ratio = text_contrast(image, menu.actionGeometry(action).adjusted(24, 2, -4, -2))
            assert ratio >= LEAST, (action is selected, ratio)
    menu.close()


def test_drop_downs(qtbot: QtBot, theme_name: str) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems([WORDS] * 3)
    box.show()
    assert text_contrast(shot(box), box.rect().adjusted(6, 4, -26, -4)) >= LEAST
    box.showPopup()
    view = box.view()
    view.setCurrentIndex(box.model().index(1, 0))
    image = shot(view.viewport())
    for line in range(3):
        place = view.visualRect(box.model().index(line, 0)).adjusted(2, 2, -2, -2)
        assert text_contrast(image, place) >= LEAST, line
    box.hidePopup()


def test_tables(qtbot: QtBot, theme_name: str) -> None:
    model = QStandardItemModel()
    for _ in range(3):
        model.appendRow([QStandardItem(WORDS), QStandardItem(WORDS)])
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(model)
    table.resizeColumnsToContents()
    table.resize(500, 200)
    table.show()
    table.selectRow(1)
    for focused in (True, False):
        table.setFocus() if focused else table.clearFocus()
        image = shot(table.viewport())
        for line in range(3):
            assert text_contrast(image, table.visualRect(model.index(line, 0)).adjusted(3, 3, -3, -3)) >= LEAST, line


def test_selected_letters(qtbot: QtBot, theme_name: str) -> None:
    field = QLineEdit(WORDS)
    qtbot.addWidget(field)
    field.resize(240, 32)
    field.show()
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    field.selectAll()
    assert text_contrast(shot(field), QRect(10, 9, 60, 14)) >= LEAST
