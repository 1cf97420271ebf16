"""Between what a term of a formula speaks of and what can be pointed at on the diagram."""

from __future__ import annotations

from collections.abc import Sequence

from bpsim.gui.diagram.spots import Spot, spot_of_node
from bpsim.session.explaining.writing.ties import Tie


def spot_of(ties: Sequence[Tie]) -> Spot | None:
    """The most telling of the ties as a spot; None where there is none."""
    match next(iter(ties), None):
        case ("edge", layer, source, target):
            return Spot("edge", edge=(layer, source, target))
        case ("node", layer, node):
            return spot_of_node((layer, node))
        case (kind, layer, node):
            return Spot(kind, node=(layer, node))
    return None


def tie_to(spot: Spot | None) -> Tie | None:
    """What the terms that speak of a spot are tied to; None where no term speaks of it."""
    if spot is None:
        return None
    if spot.edge is not None:
        return ("edge", *spot.edge)
    if spot.node is None:  # a whole layer: no term speaks of it
        return None
    return ("node" if spot.kind == "input" else spot.kind, *spot.node)
