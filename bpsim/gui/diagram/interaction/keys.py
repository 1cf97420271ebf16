"""What keys mean on the diagram's selected spot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from bpsim.gui.diagram.spots import Spot

Key = Qt.Key
Modifier = Qt.KeyboardModifier

MOVES = {Key.Key_Right: 1, Key.Key_Down: 1, Key.Key_Left: -1, Key.Key_Up: -1}
_WISHES = {
    Key.Key_Insert: "add_node",
    Key.Key_Delete: "remove",
    Key.Key_F2: "rename",
    Key.Key_Menu: "menu",
}
_BEGIN_A_NUMBER = frozenset("0123456789.,(-−")
_NAMED = ("node", "input", "bias", "layer")


def wish_of(event: QKeyEvent, spot: Spot) -> str | None:
    """The wish that a key stands for, or None: "earlier" and "later" with Alt, others by keys of their own."""
    key = Key(event.key())
    if key in MOVES and event.modifiers() == Modifier.AltModifier and spot.kind in _NAMED:
        return "later" if MOVES[key] > 0 else "earlier"
    if key == Key.Key_F10 and event.modifiers() == Modifier.ShiftModifier:
        return "menu"
    wish = _WISHES.get(key) if event.modifiers() in (Modifier.NoModifier, Modifier.KeypadModifier) else None
    return wish if spot.kind in _NAMED or wish == "menu" else None


def nudge_of(event: QKeyEvent) -> int:
    """1 for Shift with the arrow up, -1 for Shift with the arrow down, else 0."""
    if event.modifiers() != Modifier.ShiftModifier:
        return 0
    return {Key.Key_Up: 1, Key.Key_Down: -1}.get(Key(event.key()), 0)


def begins_a_number(event: QKeyEvent, spot: Spot | None) -> bool:
    """Whether typing this over a selected value means that value."""
    return (
        spot is not None
        and spot.kind != "layer"
        and event.modifiers() in (Modifier.NoModifier, Modifier.KeypadModifier, Modifier.ShiftModifier)
        and event.text() in _BEGIN_A_NUMBER
        and event.text() != ""
    )
