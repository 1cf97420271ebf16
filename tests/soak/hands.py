"""The hands of the random user: what can be done to a widget, by its kind, with mouse and keys."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QAbstractListModel, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier

NONSENSE = (
    "", "-", "abc", "0", "-0", "1", "2", "3", "0.5", "0,5", "7", "12", "64", "1e308", "-1e308", "1e-320", "nan", "inf", "1/3", "½",
    "９", "两个", "9" * 40, "x" * 900, " ", "2 3", "2,3", "<b>bold</b>", "{name}", "%s%n", "\u202eright", "\\frac{1}{0}", "all",
)  # fmt: skip
WANDERING = (
    Key.Key_Tab, Key.Key_Backtab, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Return, Key.Key_Escape,
    Key.Key_Space, Key.Key_Backspace, Key.Key_Delete, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown,
    Key.Key_Menu, Key.Key_F2, Key.Key_F10, Key.Key_Period, Key.Key_B, Key.Key_5, Key.Key_Minus,
)  # fmt: skip
MODIFIERS = (
    Modifier.NoModifier,
    Modifier.NoModifier,
    Modifier.ShiftModifier,
    Modifier.ControlModifier,
    Modifier.AltModifier,
)


def poke(widget: QWidget, random: Random) -> str:
    """Do something with a widget that fits its kind; in words what it was."""
    for kind, act in BY_KIND:
        if isinstance(widget, kind) and random.random() < 0.8:
            return act(widget, random)
    return random.choice((click, right_click, drag, wheel, hover))(widget, random)


def pokeable(parent: QWidget, random: Random) -> QWidget | None:
    """Some widget in a window that a person could reach."""
    found = [
        w for w in parent.findChildren(QWidget)
        if isValid(w) and w.isVisible() and w.isEnabled() and w.window() is parent.window() and not w.visibleRegion().isEmpty()
    ]  # fmt: skip
    return random.choice(found) if found else None


def somewhere(widget: QWidget, random: Random) -> QPoint:
    return QPoint(random.randrange(max(1, widget.width())), random.randrange(max(1, widget.height())))


def click(widget: QWidget, random: Random) -> str:
    at = somewhere(widget, random)
    modifier = random.choice(MODIFIERS)
    if random.random() < 0.2:
        QTest.mouseDClick(widget, Button.LeftButton, modifier, at)
        return f"double click at {at.toTuple()}"
    QTest.mouseClick(widget, Button.LeftButton, modifier, at)
    return f"click at {at.toTuple()}"


def right_click(widget: QWidget, random: Random) -> str:
    """As a person's: Qt makes a context menu event of it for what wants one."""
    from PySide6.QtGui import QContextMenuEvent

    at = somewhere(widget, random)
    QTest.mouseClick(widget, Button.RightButton, Modifier.NoModifier, at)
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))
    return f"right click at {at.toTuple()}"


def drag(widget: QWidget, random: Random) -> str:
    button = random.choice((Button.LeftButton, Button.LeftButton, Button.RightButton, Button.MiddleButton))
    points = [somewhere(widget, random) for _ in range(random.randint(2, 6))]
    QTest.mousePress(widget, button, Modifier.NoModifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(widget, point)
        QApplication.processEvents()
        if not isValid(widget):
            return "drag until it was gone"
    QTest.mouseRelease(widget, button, Modifier.NoModifier, points[-1])
    return f"drag over {[point.toTuple() for point in points]}"


def wheel(widget: QWidget, random: Random) -> str:
    at, notches = QPointF(somewhere(widget, random)), random.choice((-3, -1, 1, 3))
    event = QWheelEvent(
        at, QPointF(widget.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * notches), Button.NoButton,
        random.choice((Modifier.NoModifier, Modifier.ControlModifier)), Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return f"wheel {notches}"


def hover(widget: QWidget, random: Random) -> str:
    for _ in range(3):
        QTest.mouseMove(widget, somewhere(widget, random))
        QApplication.processEvents()
        if not isValid(widget):  # what it belongs to was filled anew
            break
    return "hover"


def type_into(widget: QWidget, random: Random) -> str:
    """Nonsense, typed or pasted over what is there, and a key that ends it."""
    text = random.choice(NONSENSE)
    widget.setFocus()
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.SelectAll))
    if len(text) > 12 or not text.isascii():
        QGuiApplication.clipboard().setText(text)
        QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.Paste))
    else:
        QTest.keyClicks(widget, text)
    end = random.choice((Key.Key_Return, Key.Key_Tab, Key.Key_Escape, None))
    if end is not None:
        QTest.keyClick(widget, end)
    return f"type {text[:20]!r}, then {end.name if end else 'nothing'}"


def wander(widget: QWidget, random: Random) -> str:
    keys = random.choices(WANDERING, k=random.randint(1, 4))
    for key in keys:
        QTest.keyClick(widget, key, random.choice(MODIFIERS))
    return f"keys {' '.join(key.name for key in keys)}"


def choose(widget: QComboBox, random: Random) -> str:
    if random.random() < 0.3:
        widget.showPopup()
        return "open the list"
    for _ in range(random.randint(1, 4)):
        QTest.keyClick(widget, random.choice((Key.Key_Down, Key.Key_Up)))
    return f"choose {widget.currentText()!r}"


def press(widget: QAbstractButton, random: Random) -> str:
    QTest.mouseClick(widget, Button.LeftButton)
    return f"press {widget.text()!r}"


def in_table(widget: QAbstractItemView, random: Random) -> str:
    model = widget.model()
    if model is None or isinstance(model, QAbstractListModel) or not model.rowCount() or not model.columnCount():
        return click(widget.viewport(), random)
    index = model.index(random.randrange(model.rowCount()), random.randrange(model.columnCount()))
    # a view that Qt keeps to itself knows no default
    widget.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
    at = widget.visualRect(index).center()
    QTest.mouseClick(widget.viewport(), Button.LeftButton, Modifier.NoModifier, at)
    if random.random() < 0.6:
        return f"cell {index.row()}, {index.column()}: {type_into(QApplication.focusWidget() or widget, random)}"
    return f"cell {index.row()}, {index.column()}: {wander(widget, random)}"


def slide(widget: QAbstractSlider, random: Random) -> str:
    return random.choice((drag, wander, click))(widget, random)


def tab(widget: QTabBar, random: Random) -> str:
    index = random.randrange(max(1, widget.count()))
    QTest.mouseClick(widget, Button.LeftButton, Modifier.NoModifier, widget.tabRect(index).center())
    return f"tab {index}"


BY_KIND = (
    (QLineEdit, type_into), (QAbstractSpinBox, type_into), (QComboBox, choose), (QAbstractButton, press),
    (QAbstractItemView, in_table), (QAbstractSlider, slide), (QTabBar, tab),
)  # fmt: skip
