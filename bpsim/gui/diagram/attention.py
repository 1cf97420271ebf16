"""Attention: what is in hand, because it is computed with, pointed at or selected, and what its labels say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from bpsim.gui.diagram.pen import font_metrics
from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.diagram.placing.labels import Wish
from bpsim.gui.diagram.placing.layout import EdgeId, Layout, NodeId
from bpsim.gui.diagram.spots import Spot

MOST_LABELS = 40  # of the edges in hand; the strongest
MOST_LINES = 1600  # edges into or out of a dense layer that are drawn at once because they are in hand
MARGIN = 9.0  # of a label, on both sides together


def nodes_in_hand(picture: DiagramPicture, marked: Sequence[Spot]) -> list[NodeId]:
    """Those pointed at or selected, then those that are computed, the latest first; none where a whole layer is."""
    pointed = [spot.node for spot in marked if spot.node is not None and spot.kind != "target"]
    active = sorted(picture.active_nodes, reverse=True) if len(picture.active_nodes) <= 2 else []
    return list(dict.fromkeys([*pointed, *active]))


def wishes_of(layout: Layout, picture: DiagramPicture, marked: Sequence[Spot]) -> list[Wish]:
    """The labels that the edges in hand ask for: the one pointed at, those of a neuron that is pointed at, those
    computed with; of many the strongest."""
    pointed = [spot.edge for spot in marked if spot.edge is not None]
    around = [edge for spot in marked if spot.node is not None for edge in edges_around(layout, spot)]
    computed = _computed_with(layout, picture)
    edges = list(dict.fromkeys([*pointed, *_strongest(around, picture), *computed]))
    return [Wish(edge, tuple(_texts(edge, picture, layout))) for edge in edges[:MOST_LABELS]]


def edges_around(layout: Layout, spot: Spot) -> Iterator[EdgeId]:
    """All connections of a neuron or an input; those into it where its bias is meant."""
    assert spot.node is not None
    layer, node = spot.node
    if spot.kind == "target":
        return
    if layer > 0:
        yield from ((layer, source, node) for source in range(layout.sizes[layer - 1]))
    if layer < len(layout.sizes) - 1 and spot.kind != "bias":
        yield from ((layer + 1, node, target) for target in range(layout.sizes[layer + 1]))


def dense_edges_in_hand(layout: Layout, picture: DiagramPicture, marked: Sequence[Spot]) -> NDArray[np.int64]:
    """(E, 3) those between two large layers; none where a whole layer is computed at once."""
    found: set[EdgeId] = set()
    for spot in marked:
        if spot.edge is not None and layout.is_dense(spot.edge[0]):
            found.add(spot.edge)
        elif spot.node is not None:
            found.update(edge for edge in edges_around(layout, spot) if layout.is_dense(edge[0]))
    layers = [layer for layer in layout.dense_layers if layer not in picture.active_edges.full_layers]
    if picture.active_edges.count_in(layers) <= MOST_LINES:
        found.update(picture.active_edges.within(layers))
    return np.array(sorted(found), dtype=np.int64).reshape(-1, 3)


def _computed_with(layout: Layout, picture: DiagramPicture) -> list[EdgeId]:
    """Where these are no more than can be read, or one neuron's: then the strongest of them."""
    count = picture.active_edges.count_in(range(1, len(layout.sizes)))
    if count > (MOST_LINES if len(nodes_in_hand(picture, [])) == 1 else MOST_LABELS):
        return []
    return _strongest(list(picture.active_edges), picture)


def _strongest(edges: Sequence[EdgeId], picture: DiagramPicture) -> list[EdgeId]:
    edges = sorted(edges)
    if len(edges) <= MOST_LABELS:
        return edges
    sizes = np.abs([picture.weight(edge) for edge in edges])
    return [edges[index] for index in np.argsort(-sizes, kind="stable")[:MOST_LABELS].tolist()]


def _texts(edge: EdgeId, picture: DiagramPicture, layout: Layout) -> Iterator[tuple[str, float]]:
    """The product that is being computed, and the weight alone, which needs less room."""
    product = picture.terms.text(edge) if picture.terms is not None else ""
    if product:
        width = font_metrics(layout.metrics.small, bold=True, mono=True).horizontalAdvance(product)
        yield product, width + MARGIN
    yield "", layout.metrics.weight_box[0]
