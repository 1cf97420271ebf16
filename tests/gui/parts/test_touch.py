"""Fingers on the window: two zoom and move the diagram, one that stays is a right click, one that taps is a mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open

HOLD_MS = 60


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    """A touch screen; it is there for as long as the process is."""
    return QTest.createTouchDevice()


def middle_of(widget: QWidget) -> QPoint:
    return widget.rect().center()


def spread(
    window: MainWindow, screen: QPointingDevice, begin: tuple[QPoint, QPoint], end: tuple[QPoint, QPoint]
) -> None:
    """One finger, then a second one, both moved in a few steps, and lifted."""
    diagram = window.workspace.diagram
    QTest.touchEvent(diagram, screen).press(0, begin[0], diagram).commit()
    QTest.touchEvent(diagram, screen).move(0, begin[0], diagram).press(1, begin[1], diagram).commit()
    for share in (0.25, 0.5, 0.75, 1.0):
        one, other = (
            (QPointF(a) + (QPointF(b) - QPointF(a)) * share).toPoint() for a, b in zip(begin, end, strict=True)
        )
        QTest.touchEvent(diagram, screen).move(0, one, diagram).move(1, other, diagram).commit()
    QTest.touchEvent(diagram, screen).release(0, end[0], diagram).release(1, end[1], diagram).commit()


def test_two_fingers_zoom_around_where_they_are(open_window: Open, screen: QPointingDevice) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    centre = middle_of(diagram)
    under = diagram.zoom.in_layout(QPointF(centre))
    aside, far = QPoint(40, 0), QPoint(80, 0)
    spread(window, screen, (centre - aside, centre + aside), (centre - far, centre + far))
    assert diagram.zoom.factor == pytest.approx(2.0)
    again = diagram.zoom.in_layout(QPointF(centre))
    assert (again.x, again.y) == pytest.approx((2 * under.x, 2 * under.y), abs=1.0)  # the layout is twice as large
    spread(window, screen, (centre - far, centre + far), (centre - aside, centre + aside))
    assert diagram.zoom.factor == pytest.approx(1.0)


def test_two_fingers_move_it(open_window: Open, screen: QPointingDevice) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    diagram.zoom_at(QPointF(middle_of(diagram)), 2.0)
    before = diagram.zoom.transform()
    left, right, way = middle_of(diagram) - QPoint(50, 0), middle_of(diagram) + QPoint(50, 0), QPoint(-30, 24)
    spread(window, screen, (left, right), (left + way, right + way))
    after = diagram.zoom.transform()
    assert (after.dx() - before.dx(), after.dy() - before.dy()) == pytest.approx((-30.0, 24.0))
    assert diagram.zoom.factor == pytest.approx(2.0)


def test_what_the_first_finger_touched_is_not_dragged_by_two(open_window: Open, screen: QPointingDevice) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    layout = diagram.diagram_layout
    assert layout is not None
    begun = diagram.on_screen(next(iter(layout.edge_labels.values()))).center().toPoint()
    before = window.document.experiment
    spread(window, screen, (begun, begun + QPoint(60, 0)), (begun + QPoint(0, 80), begun + QPoint(60, 80)))
    assert window.document.experiment is before
    assert window.comparison.what_if.question is None
    QTest.mouseMove(diagram, middle_of(diagram))  # no button is down any more
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


def test_a_tap_selects_as_a_click_does(open_window: Open, screen: QPointingDevice) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    layout = diagram.diagram_layout
    assert layout is not None
    at = diagram.on_screen(layout.box((1, 0))).center().toPoint()
    QTest.touchEvent(diagram, screen).press(0, at, diagram).commit()
    QTest.touchEvent(diagram, screen).release(0, at, diagram).commit()
    assert diagram.selected is not None
    assert diagram.selected.node == (1, 0)


@pytest.fixture
def short_hold() -> Iterator[None]:
    """A long press takes no longer than a test may."""
    hints = QGuiApplication.styleHints()
    before = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(HOLD_MS)
    yield
    hints.setMousePressAndHoldInterval(before)


def test_a_long_press_opens_the_menu_of_what_is_there(
    open_window: Open, screen: QPointingDevice, qtbot: QtBot, short_hold: None
) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    layout = diagram.diagram_layout
    assert layout is not None
    at = diagram.on_screen(layout.box((1, 0))).center().toPoint()
    QTest.touchEvent(diagram, screen).press(0, at, diagram).commit()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert diagram.selected is not None
    assert diagram.selected.node == (1, 0)
    assert any("neuron" in action.text().lower() for action in menu.actions())
    QTest.touchEvent(diagram, screen).release(0, at, diagram).commit()
    assert QApplication.activePopupWidget() is menu  # the finger that is lifted chooses nothing
    menu.close()


def test_wherever_a_right_click_does_something(
    open_window: Open, screen: QPointingDevice, qtbot: QtBot, short_hold: None
) -> None:
    window = open_window()
    window.stepping.step()  # to a formula, which has words that can be asked for
    assert window.shaping.page is not None
    cells = window.shaping.page.table.viewport()
    explanation = window.workspace.explanation
    assert explanation is not None
    for place, page in ((cells, "weights"), (explanation, "explanation")):
        window.workspace.side.show_page(page)
        at = place.mapTo(window, middle_of(place))
        QTest.touchEvent(window, screen).press(0, at, window).commit()
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        QApplication.activePopupWidget().close()
        QTest.touchEvent(window, screen).release(0, at, window).commit()


def test_a_finger_that_moves_asks_for_no_menu(
    open_window: Open, screen: QPointingDevice, qtbot: QtBot, short_hold: None
) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    at = diagram.rect().topLeft() + QPoint(12, 60)
    QTest.touchEvent(diagram, screen).press(0, at, diagram).commit()
    QTest.touchEvent(diagram, screen).move(0, at + QPoint(40, 0), diagram).commit()
    with qtbot.assertNotEmitted(diagram.menu_requested, wait=2 * HOLD_MS):
        pass
    QTest.touchEvent(diagram, screen).release(0, at + QPoint(40, 0), diagram).commit()


def test_a_trackpad_zooms_too(open_window: Open, screen: QPointingDevice) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    at = QPointF(diagram.mapTo(window, middle_of(diagram)))
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, screen, 2, at, at, QPointF(window.mapToGlobal(at)), 0.25, QPointF()
    )
    assert event.type() is QEvent.Type.NativeGesture
    QApplication.sendEvent(window.windowHandle(), event)
    assert diagram.zoom.factor == pytest.approx(1.25)
