"""Spots: what in the diagram can be pointed at, focused with the keyboard, or typed over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from bpsim.gui.diagram.placing.blocks import Names
from bpsim.gui.diagram.placing.card_lines import target_box, target_count
from bpsim.gui.diagram.placing.geometry import Box, Point, distance_to_line
from bpsim.gui.diagram.placing.layout import EdgeId, Layout, NodeId

REACH = 7.0


@dataclass(frozen=True)
class Spot:
    """``kind`` is "node", "bias", "input", "edge", "target", "name" (of a node) or "layer" (its heading); the ids
    say which."""

    kind: str
    node: NodeId | None = None
    edge: EdgeId | None = None
    layer: int | None = None


def spot_of_node(node: NodeId) -> Spot:
    """A neuron, or an input."""
    return Spot("node" if node[0] else "input", node=node)


def subject_of(spot: Spot | None) -> Spot | None:
    """What a spot is about: a name's neuron; a heading is about nothing that has numbers."""
    if spot is None or spot.kind == "layer":
        return None
    if spot.kind == "name" and spot.node is not None:
        return spot_of_node(spot.node)
    return spot


def spots_of(layout: Layout) -> list[Spot]:
    """All spots in reading order: layer by layer, a node, its bias, then the edges that enter it, but for those of
    large layers (they have tables); headings last."""
    spots: list[Spot] = []
    edges: dict[NodeId, list[Spot]] = {}
    for edge in layout.edges():
        edges.setdefault((edge[0], edge[2]), []).append(Spot("edge", edge=edge))
    for node in layout.nodes:
        spots.append(spot_of_node(node))
        if node[0]:
            spots.append(Spot("bias", node=node))
        spots += edges.get(node, [])
    last = len(layout.sizes) - 1
    spots += [Spot("target", node=(last, index)) for index in range(target_count(layout))]
    spots += [Spot("layer", layer=layer) for layer in range(last + 1)]
    return spots


def spot_at(layout: Layout, at: Point, drawn: Iterable[EdgeId] = ()) -> Spot | None:
    """What stands under a point; labels come before nodes, nodes before edges: those of small layers, and those that
    are ``drawn`` besides."""
    for edge, box in layout.edge_labels.items():
        if box.holds(at):
            return Spot("edge", edge=edge)
    for node, box in layout.biases.items():
        if box.holds(at):
            return Spot("bias", node=node)
    node_here = next((node for node in layout.nodes if layout.holds(node, at)), None)
    if node_here is not None:
        return spot_of_node(node_here)
    for layer, at_heading in enumerate(layout.headings):
        if heading_box(layout, at_heading).holds(at):
            return Spot("layer", layer=layer)
    for node in layout.names:
        if name_box(layout, node).holds(at):
            return Spot("name", node=node)
    for index in range(target_count(layout)):
        if target_box(layout, index).holds(at):
            return Spot("target", node=(len(layout.sizes) - 1, index))
    edges = chain(layout.edges(), drawn)
    nearest = min(edges, key=lambda edge: distance_to_line(at, *layout.ends(edge)), default=None)
    if nearest is not None and distance_to_line(at, *layout.ends(nearest)) <= REACH:
        return Spot("edge", edge=nearest)
    return None


def heading_box(layout: Layout, at: Point) -> Box:
    return Box.around(at, layout.metrics.heading * 4.5, layout.metrics.heading * 1.8)


def name_box(layout: Layout, node: NodeId) -> Box:
    """Where a name answers the mouse: under a node no wider than it, as edges pass beside it."""
    box = layout.names[node]
    under = layout.blocks[node[0]].names is Names.UNDER
    width = min(box.width, 2.2 * layout.radius(node[0])) if under else box.width
    return Box(box.left + (box.width - width) / 2, box.top, width, box.height)


def exists_in(layers: Sequence[int], spot: Spot) -> bool:
    """Whether a network of these layers has it: neurons may have been removed since it was spoken of."""
    return all(0 <= layer < len(layers) and node < layers[layer] for layer, node in _nodes_of(spot))


def stands_in(layout: Layout, spot: Spot) -> bool:
    """Whether it is drawn: it exists, and is not folded away."""
    return exists_in(layout.sizes, spot) and (
        spot.layer is not None or all(at in layout.nodes for at in _nodes_of(spot))
    )


def _nodes_of(spot: Spot) -> list[NodeId]:
    if spot.edge is not None:
        layer, source, target = spot.edge
        return [(layer - 1, source), (layer, target)]
    return [(spot.layer, 0)] if spot.node is None and spot.layer is not None else [spot.node or (0, 0)]


def box_of(layout: Layout, spot: Spot) -> Box:
    """Where a spot stands, for an editor or a focus frame."""
    if spot.edge is not None:
        if spot.edge in layout.edge_labels:
            return layout.edge_labels[spot.edge]
        start, end = layout.ends(spot.edge)
        return Box.around(start.towards(end, 0.5), *layout.metrics.weight_box)
    if spot.layer is not None:
        return heading_box(layout, layout.headings[spot.layer])
    assert spot.node is not None
    if spot.kind == "name":
        return layout.names.get(spot.node, layout.box(spot.node))
    if spot.kind == "bias" and spot.node in layout.biases:
        return layout.biases[spot.node]
    if spot.kind == "target":
        return target_box(layout, spot.node[1])
    return layout.box(spot.node)
