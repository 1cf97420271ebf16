"""The keyboard on the diagram: from spot to spot, typing over, trying another weight, changing the structure."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from bpsim.gui.diagram.interaction.keys import MOVES, begins_a_number, nudge_of, wish_of
from bpsim.gui.diagram.interaction.surface import Surface
from bpsim.gui.diagram.interaction.value_drag import place_of
from bpsim.gui.diagram.spots import Spot, spots_of


def press(view: Surface, event: QKeyEvent) -> bool:
    """Do what a key means on the spot that has the focus; False where it means nothing here."""
    spot, key = view.focused, Qt.Key(event.key())
    place, wish = place_of(spot), wish_of(event, spot) if spot is not None else None
    if wish is not None and spot is not None:
        if not view.large or wish == "menu":  # nobody removes a neuron by a slip before a whole class
            _wish(view, wish, spot)
    elif nudge_of(event) and place is not None:
        view.nudge(place, nudge_of(event))
    elif key in MOVES:
        _move_focus(view, MOVES[key])
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and spot is not None:
        view.ask_for_menu() if spot.kind == "layer" else view.edit(spot)
    elif begins_a_number(event, spot) and spot is not None and not view.large:
        view.edit(spot, event.text())
    elif key == Qt.Key.Key_Escape and spot is not None:
        view.select(None)
    else:
        return False
    return True


def is_meant_for_the_diagram(view: Surface, event: QEvent) -> bool:
    """Whether a shortcut of the window is not one here: a number that is begun over a selected value."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and begins_a_number(event, view.focused)
        and not view.large
    )


def _wish(view: Surface, wish: str, spot: Spot) -> None:
    if wish == "menu":
        view.ask_for_menu()
    elif wish == "rename" and spot.node is not None:
        view.edit(Spot("name", node=spot.node))
    elif wish != "rename":
        view.wished.emit(wish, spot)


def _move_focus(view: Surface, direction: int) -> None:
    if view.diagram_layout is None:
        return
    spots, spot = spots_of(view.diagram_layout), view.focused
    if spot in spots:
        view.select(spots[(spots.index(spot) + direction) % len(spots)])
    else:
        view.select(spots[0 if direction > 0 else -1])
