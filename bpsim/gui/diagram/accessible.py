"""The diagram as a screen reader finds it: a list whose items are its neurons, weights, biases, targets, headings and
the card with the loss, each with a name, a value and a place on the screen.

Qt keeps the interfaces by number and deletes those of widgets itself; those of the items are nobody's, so they are
deleted with the widget that they lie in.
"""

from __future__ import annotations

from typing import Any, Protocol, cast
from weakref import WeakSet

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bpsim.gui.diagram.spoken import LOSS
from bpsim.gui.diagram.spots import Spot

Role, Text = QAccessible.Role, QAccessible.Text
_ROLES = {"layer": Role.Heading, LOSS.kind: Role.StaticText}  # of spots; all others are items of the list
Found = Any  # an interface, or None, which Qt asks for and PySide's stubs do not know
_speaking: WeakSet[Speaking] = WeakSet()
_installed: list[bool] = []


class Speaking(Protocol):
    """A widget that has spots to speak of; ``DiagramView`` is one."""

    @property
    def focused(self) -> Spot | None: ...
    def spots_spoken(self) -> list[Spot]: ...
    def name_spoken(self, spot: Spot) -> str: ...
    def value_spoken(self, spot: Spot) -> str: ...
    def place_spoken(self, spot: Spot) -> QRect: ...
    def hasFocus(self) -> bool: ...  # noqa: N802


def make_accessible(widget: Speaking) -> None:
    """From now on readers find its spots."""
    _speaking.add(widget)
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface_of)


def tell_focus(widget: Speaking) -> None:
    """The spot that the keyboard is on has changed, or its numbers have: a reader says it."""
    spots, spot = widget.spots_spoken() if QAccessible.isActive() else [], widget.focused
    if spot in spots and widget.hasFocus():
        assert isinstance(widget, QWidget)
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(spots.index(spot))
        QAccessible.updateAccessibility(event)


def _interface_of(_class_name: str, asked: QObject) -> Found:
    return SpokenDiagram(cast(Speaking, asked)) if asked in cast("WeakSet[QObject]", _speaking) else None


class SpokenDiagram(QAccessibleInterface):
    """Of the whole widget."""

    def __init__(self, widget: Speaking) -> None:
        super().__init__()
        assert isinstance(widget, QWidget)
        self._widget: QWidget = widget
        self._spoken: Speaking = widget
        self._items: dict[Spot, SpokenSpot] = {}
        widget.destroyed.connect(self._forget)
        _kept.add(self)

    def _forget(self) -> None:
        _kept.discard(self)
        for interface in (*self._items.values(), self):
            if isValid(interface):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
            vars(interface).clear()  # PySide keeps what Qt has deleted: not the widget, and a whole document, with it

    def isValid(self) -> bool:  # noqa: N802
        return True

    def object(self) -> QObject:
        return self._widget

    def parent(self) -> Found:
        above = self._widget.parentWidget()
        return None if above is None else QAccessible.queryAccessibleInterface(above)

    def childCount(self) -> int:  # noqa: N802
        return len(self._spoken.spots_spoken())

    def child(self, index: int) -> Found:
        spots = self._spoken.spots_spoken()
        return self._item(spots[index]) if 0 <= index < len(spots) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        spots = self._spoken.spots_spoken()
        return spots.index(child.spot) if isinstance(child, SpokenSpot) and child.spot in spots else -1

    def childAt(self, x: int, y: int) -> Found:  # noqa: N802
        over = (spot for spot in self._spoken.spots_spoken() if self._spoken.place_spoken(spot).contains(x, y))
        smallest = min(over, key=lambda spot: _area(self._spoken.place_spoken(spot)), default=None)
        return None if smallest is None else self._item(smallest)

    def focusChild(self) -> Found:  # noqa: N802
        spot = self._spoken.focused
        return self._item(spot) if spot in self._spoken.spots_spoken() and self._widget.hasFocus() else None

    def text(self, which: QAccessible.Text) -> str:
        known = {Text.Name: self._widget.accessibleName(), Text.Description: self._widget.accessibleDescription()}
        return known.get(which, "")

    def setText(self, which: QAccessible.Text, text: str) -> None:  # noqa: N802
        """Its numbers are typed over, not set from outside."""

    def rect(self) -> QRect:
        return QRect(self._widget.mapToGlobal(self._widget.rect().topLeft()), self._widget.size())

    def role(self) -> QAccessible.Role:
        return Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable, state.focused = True, self._widget.hasFocus()
        state.invisible = not self._widget.isVisible()
        return state

    def _item(self, spot: Spot) -> SpokenSpot:
        if spot not in self._items:
            self._items[spot] = SpokenSpot(self, self._spoken, spot)
        return self._items[spot]


class SpokenSpot(QAccessibleInterface):
    """Of one spot."""

    def __init__(self, diagram: SpokenDiagram, widget: Speaking, spot: Spot) -> None:
        super().__init__()
        self.spot = spot
        self._diagram, self._spoken = diagram, widget

    def isValid(self) -> bool:  # noqa: N802
        """Whether it is still there: neurons are removed, and folded away."""
        return self.spot in self._spoken.spots_spoken()

    def object(self) -> Found:
        return None

    def parent(self) -> QAccessibleInterface:
        return self._diagram

    def child(self, _index: int) -> Found:
        return None

    def childCount(self) -> int:  # noqa: N802
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802
        return -1

    def childAt(self, _x: int, _y: int) -> Found:  # noqa: N802
        return None

    def text(self, which: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if which == Text.Name:
            return self._spoken.name_spoken(self.spot)
        return self._spoken.value_spoken(self.spot) if which in (Text.Value, Text.Description) else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:  # noqa: N802
        """Its number is typed over with Enter, not set from outside."""

    def rect(self) -> QRect:
        return self._spoken.place_spoken(self.spot) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        return _ROLES.get(self.spot.kind, Role.ListItem)

    def state(self) -> QAccessible.State:
        state, here = QAccessible.State(), self._spoken.focused == self.spot
        state.focusable = state.selectable = self.spot != LOSS
        state.selected, state.focused = here, here and self._spoken.hasFocus()
        return state


_kept: set[SpokenDiagram] = set()  # Qt knows only what C++ holds of them


def _area(place: QRect) -> int:
    return place.width() * place.height()
