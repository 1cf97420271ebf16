"""Dragging a weight or a bias up and down with the mouse."""

from __future__ import annotations

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.spots import Spot

PIXELS_A_NOTCH = 3.0
_REACH = 5.0  # how far the mouse moves before a click becomes a drag


def place_of(spot: Spot | None) -> ParameterPlace | None:
    """The weight or bias at a spot, if there is one."""
    if spot is None:
        return None
    if spot.edge is not None:
        layer, source, target = spot.edge
        return ParameterPlace(layer, target, source)
    return ParameterPlace(*spot.node) if spot.kind == "bias" and spot.node is not None else None


class Nudges:
    """Notches that the wheel or the arrow keys have moved one parameter by, until another one is taken."""

    def __init__(self) -> None:
        self._place: ParameterPlace | None = None
        self._notches = 0

    def by(self, place: ParameterPlace, notches: int) -> int:
        """Where ``place`` stands now, in notches from its value."""
        if place != self._place:
            self.forget()
        self._place = place
        self._notches += notches
        return self._notches

    def forget(self) -> None:
        self._place, self._notches = None, 0


class ValueDrag:
    """One drag of the parameter at ``place``, from a height on the screen on."""

    def __init__(self, place: ParameterPlace, height: float) -> None:
        self.place = place
        self._height = height
        self._notches: int | None = None

    @classmethod
    def of(cls, spot: Spot, height: float) -> ValueDrag | None:
        """None where the spot is no parameter."""
        place = place_of(spot)
        return None if place is None else cls(place, height)

    def moved_to(self, height: float) -> int | None:
        """How many notches it has been moved up, where that has changed; else None."""
        travelled = self._height - height
        if self._notches is None and abs(travelled) < _REACH:
            return None
        notches = round(travelled / PIXELS_A_NOTCH)
        if notches == self._notches:
            return None
        self._notches = notches
        return notches
