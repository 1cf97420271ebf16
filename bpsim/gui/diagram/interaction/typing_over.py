"""Typing over: the text that a spot's editor opens with."""

from __future__ import annotations

import math

from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.diagram.shown import Shown
from bpsim.gui.diagram.spots import Spot
from bpsim.session.hidden_value import is_hidden


def text_of(spot: Spot, shown: Shown, picture: DiagramPicture) -> str:
    """A name, or a number with all its digits; a blank is empty."""
    if spot.kind == "name" and spot.node is not None:
        return shown.name(spot.node)
    value = _value_of(spot, picture)
    return "" if math.isnan(value) else repr(value)


def _value_of(spot: Spot, picture: DiagramPicture) -> float:
    if spot.edge is not None:
        return picture.weight(spot.edge)
    assert spot.node is not None
    if spot.kind == "target":
        return picture.targets[spot.node[1]]
    node = picture.nodes[spot.node]
    value = node.a if spot.kind == "input" else node.bias
    if value is not None and is_hidden(value):
        value = node.old_bias
    return 0.0 if value is None else value
