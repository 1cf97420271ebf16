"""Fingers on a window: two of them zoom and move, one that stays asks for a menu; else a finger is Qt's mouse.

A widget that took touches itself would get no mouse events of them. So they are looked at where they come into the
window, and taken away only once they mean something of their own.
"""

from __future__ import annotations

import math
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QEventPoint, QGuiApplication, QNativeGestureEvent, QTouchEvent
from PySide6.QtWidgets import QApplication, QWidget

_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
LEAST_APART = 8.0  # pixels between two fingers: nearer, how far they spread says nothing


@runtime_checkable
class Pinched(Protocol):
    """A widget that two fingers can do something to."""

    def let_go(self) -> None:
        """What the first finger has begun, as a mouse would have, is over."""

    def pinch(self, at: QPointF, factor: float, way: QPointF) -> None:
        """Larger by ``factor`` around a point of the widget, and moved by ``way``."""


class Touch(QObject):
    """Hears of the touches of a window from ``listen`` on, once that is on the screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._listens = self._taken = False
        self._pinched: Pinched | None = None
        self._middle, self._apart = QPointF(), 0.0
        self._finger = QPoint()
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._on_held)

    def listen(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and not self._listens:
            self._listens = True
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            return self._on_touch(event)
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            return self._on_trackpad(event)
        return False

    def _on_touch(self, event: QTouchEvent) -> bool:
        points = [  # by where they are on the screen: Qt keeps other places for one that rests
            self._window.mapFromGlobal(point.globalPosition())
            for point in event.points()
            if point.state() != QEventPoint.State.Released
        ]
        if event.type() is QEvent.Type.TouchBegin:
            self._taken, self._pinched = False, None
        if len(points) == 1 and not self._taken:
            self._wait_for_menu(event, points[0].toPoint())
        else:
            self._hold.stop()
        if len(points) == 2:
            self._on_two(points[0], points[1])
        else:
            self._pinched = None
        # the end goes on to Qt: the finger that was a mouse is lifted
        return self._taken and event.type() is QEvent.Type.TouchUpdate

    # two fingers

    def _on_two(self, one: QPointF, other: QPointF) -> None:
        middle, apart = (one + other) * 0.5, math.hypot(one.x() - other.x(), one.y() - other.y())
        if self._pinched is None:
            self._pinched = self._under(middle.toPoint())
            if self._pinched is None:
                return
            self._taken = True
            self._pinched.let_go()
        else:
            factor = apart / self._apart if min(apart, self._apart) >= LEAST_APART else 1.0
            self._pinched.pinch(self._in_widget(middle), factor, middle - self._middle)
        self._middle, self._apart = middle, apart

    def _on_trackpad(self, event: QNativeGestureEvent) -> bool:
        """Which has no fingers to look at: the system says how much larger."""
        pinched = self._pinched = self._under(event.position().toPoint())
        if pinched is not None:
            pinched.pinch(self._in_widget(event.position()), 1.0 + event.value(), QPointF())
        self._pinched = None
        return pinched is not None

    def _under(self, at: QPoint) -> Pinched | None:
        widget = self._window.childAt(at)
        while widget is not None and not isinstance(widget, Pinched):
            widget = widget.parentWidget()
        return widget

    def _in_widget(self, at: QPointF) -> QPointF:
        assert isinstance(self._pinched, QWidget)
        return self._pinched.mapFrom(self._window, at)

    # one finger

    def _wait_for_menu(self, event: QTouchEvent, at: QPoint) -> None:
        hints = QGuiApplication.styleHints()
        if event.type() is QEvent.Type.TouchBegin:
            self._finger = at
            self._hold.start(hints.mousePressAndHoldInterval())
        elif (at - self._finger).manhattanLength() > hints.startDragDistance():
            self._hold.stop()

    def _on_held(self) -> None:
        """As a click with the right button."""
        widget = self._window.childAt(self._finger)
        if widget is None:
            return
        pinched = self._under(self._finger)
        if pinched is not None:
            pinched.let_go()
        asked = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, widget.mapFrom(self._window, self._finger),
            self._window.mapToGlobal(self._finger),
        )  # fmt: skip
        QApplication.sendEvent(widget, asked)
        self._taken = asked.isAccepted()
