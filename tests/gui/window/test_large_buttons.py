"""Large buttons: what is pressed is at least as high as a finger needs, and usual again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTableView, QWidget

from bpsim.gui.look.targets import LARGE, is_touched, set_large_targets
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open

PRESSED = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QSlider)


@pytest.fixture(autouse=True)
def _usual_afterwards() -> Iterator[None]:
    yield
    set_large_targets(False)


def pressed(window: MainWindow) -> list[QWidget]:
    """All that is pressed and can be seen, but for the corner of a table, which is none of its buttons."""
    widgets = [widget for kind in PRESSED for widget in window.findChildren(kind)]
    return [widget for widget in widgets if widget.isVisible() and not isinstance(widget.parent(), QTableView)]


def test_everything_is_as_high_as_a_finger_needs(open_window: Open) -> None:
    window = open_window()
    before = {id(widget): widget.sizeHint().height() for widget in pressed(window)}
    action = window.actions_by_name["large_buttons"]
    action.setChecked(True)
    QTest.qWait(0)
    low = [(type(widget).__name__, widget.height()) for widget in pressed(window) if widget.height() < LARGE]
    assert low == []
    assert len(before) > 20
    menu = window.context.actions._menus["view"]
    menu.ensurePolished()
    assert min(menu.actionGeometry(one).height() for one in menu.actions() if not one.isSeparator()) >= LARGE - 4
    assert window.minimumSizeHint().width() <= 1366  # it fits the small screens that are touched
    assert window.minimumSizeHint().height() <= 768 - 60
    action.setChecked(False)
    QTest.qWait(0)
    assert {id(widget): widget.sizeHint().height() for widget in pressed(window)} == before


def test_it_is_kept(open_window: Open, tmp_path: Path) -> None:
    open_window().actions_by_name["large_buttons"].setChecked(True)
    assert Remembered(tmp_path / "settings.ini").text("large_buttons") == "on"
    assert open_window().actions_by_name["large_buttons"].isChecked()


def test_a_presentation_stays_large_when_they_change(open_window: Open) -> None:
    window = open_window()
    explanation = window.workspace.explanation
    assert explanation is not None
    window.actions_by_name["present"].setChecked(True)
    large = explanation._title.font().pixelSize()
    window.actions_by_name["large_buttons"].setChecked(True)
    assert explanation._title.font().pixelSize() == large


def test_a_touch_screen_is_known() -> None:
    QTest.createTouchDevice()
    assert is_touched()
