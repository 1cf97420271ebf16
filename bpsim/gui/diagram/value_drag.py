"""Dragging a weight or a bias up and down with the mouse."""

from __future__ import annotations

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.spots import Spot

PIXELS_A_NOTCH = 3.0
_REACH = 5.0  # how far the mouse moves before a click becomes a drag


class ValueDrag:
    """One drag of the parameter at ``place``, from a height on the screen on."""

    def __init__(self, place: ParameterPlace, height: float) -> None:
        self.place = place
        self._height = height
        self._notches: int | None = None

    @classmethod
    def of(cls, spot: Spot, height: float) -> ValueDrag | None:
        """None where the spot is no parameter."""
        if spot.edge is not None:
            layer, source, target = spot.edge
            return cls(ParameterPlace(layer, target, source), height)
        if spot.kind == "bias" and spot.node is not None:
            return cls(ParameterPlace(*spot.node), height)
        return None

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
