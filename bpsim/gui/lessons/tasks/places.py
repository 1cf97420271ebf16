"""Places of a lesson as spots of the diagram, and in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from bpsim.engine.network import NetworkSpec
from bpsim.gui.diagram.spots import Spot, exists_in, spot_of_node
from bpsim.gui.formulas.phrasing import edge_title, node_name
from bpsim.session.experiment import Experiment
from bpsim.session.lessons.text.naming import Place

translate = QCoreApplication.translate


def spots_of(places: Sequence[Place], network: NetworkSpec) -> list[Spot]:
    """Where they stand; those that the network does not have are left out."""
    spots = [spot for place in places for spot in _spots(place, network)]
    return [spot for spot in dict.fromkeys(spots) if exists_in(network.layers, spot)]


def _spots(place: Place, network: NetworkSpec) -> list[Spot]:
    if place.kind == "inputs":
        return [Spot("input", node=(0, node)) for node in range(network.layers[0])]
    if place.kind == "edge":
        return [Spot("edge", edge=(place.layer, place.source or 0, place.node))]
    if place.kind == "node":
        return [spot_of_node((place.layer, place.node))]
    return [Spot(place.kind, node=(place.layer, place.node))]


def spot_words(spot: Spot, experiment: Experiment) -> str:
    """What was pointed at: "Section chief 1", "the weight Grades → Section chief 1"."""
    if spot.edge is not None:
        return translate("Lesson", "the weight {place}").format(place=edge_title(experiment, *spot.edge))
    if spot.node is None:
        return translate("Lesson", "the heading")
    name = node_name(experiment, *spot.node)
    if spot.kind == "bias":
        return translate("Lesson", "the bias of {place}").format(place=name)
    if spot.kind == "target":
        return translate("Lesson", "the target of {place}").format(place=name)
    return name
