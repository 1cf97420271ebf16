"""Where everything stands in the diagram: pure coordinates for a given room, no Qt.

The coordinates are made for the room there is (not scaled into it), so that nodes and type are as
large as they can be. A layer with more nodes than fit is folded: the first ones, a marker, the last ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise, product

import numpy as np
from numpy.typing import NDArray

from bpsim.gui.diagram.geometry import Box, Point

NodeId = tuple[int, int]
EdgeId = tuple[int, int, int]  # layer, source, target: the weight w[layer][source, target]

LABELLED_EDGES = 90  # more of them leave no room for labels, nor for the tags of the biases
FOLDED_ROWS = 12  # of a layer that does not fit: so many are enough to see what it is
NAME_DROP = 13  # from the rim of a node to its name: room for the bias tag
# where a label may stand: near its source first, then further and further along
_SHARES = (
    0.3,
    *(share for step in range(1, 20) for share in (0.3 + 0.03 * step, 0.3 - 0.03 * step) if 0.1 < share < 0.9),
)


@dataclass(frozen=True)
class Metrics:
    """Sizes of type and marks, in pixels, for the normal and for the large diagram."""

    value: int  # the activation
    small: int  # z, delta, weights, biases
    name: int
    heading: int
    largest_radius: float
    smallest_radius: float
    roomy_radius: float  # from here on z and delta stand in the node in their full size

    @property
    def weight_box(self) -> tuple[float, float]:
        return self.small * 3.95, self.small * 1.75

    @property
    def name_height(self) -> float:
        return self.name * 1.45


NORMAL = Metrics(value=17, small=13, name=14, heading=13, largest_radius=58.0, smallest_radius=17.0, roomy_radius=46.0)
LARGE = Metrics(value=30, small=21, name=22, heading=21, largest_radius=88.0, smallest_radius=30.0, roomy_radius=77.0)


@dataclass(frozen=True)
class Layout:
    """Positions of the visible nodes, of names, tags, headings, and of each edge's label (if it has room)."""

    sizes: tuple[int, ...]
    metrics: Metrics
    radius: float
    nodes: dict[NodeId, Point]
    folded: dict[int, tuple[Point, int]]
    headings: tuple[Point, ...]
    names: dict[NodeId, Box]
    biases: dict[NodeId, Box]
    edge_labels: dict[EdgeId, Box]
    loss_card: Box
    legend: Box

    @cached_property
    def shown(self) -> tuple[tuple[int, ...], ...]:
        """The visible nodes of each layer."""
        return tuple(tuple(node for at, node in self.nodes if at == layer) for layer in range(len(self.sizes)))

    def hidden(self, layer: int) -> list[int]:
        """The nodes that are folded away."""
        return sorted(set(range(self.sizes[layer])) - set(self.shown[layer]))

    @cached_property
    def edge_list(self) -> tuple[EdgeId, ...]:
        """Every edge between visible nodes."""
        return tuple(
            (layer, source, target)
            for layer in range(1, len(self.sizes))
            for source, target in product(self.shown[layer - 1], self.shown[layer])
        )

    @cached_property
    def edge_places(self) -> NDArray[np.int64]:
        """(E,) where the weight of each edge stands in the network's flat vector."""
        starts = [0, *accumulate((before + 1) * here for before, here in pairwise(self.sizes))]
        places = [starts[layer - 1] + source * self.sizes[layer] + target for layer, source, target in self.edge_list]
        return np.array(places, dtype=np.int64)

    def edges(self) -> Iterator[EdgeId]:
        return iter(self.edge_list)

    def ends(self, edge: EdgeId) -> tuple[Point, Point]:
        """Where an edge begins and ends: on the rims of its nodes."""
        layer, source, target = edge
        start, end = self.nodes[layer - 1, source], self.nodes[layer, target]
        share = self.radius / max(1.0, start.distance(end))
        return start.towards(end, share), end.towards(start, share)

    @property
    def shows_details(self) -> bool:
        """Whether z and delta fit into the nodes beside the activation."""
        return self.radius >= 2.8 * self.metrics.small


def arrange(
    sizes: tuple[int, ...], width: float, height: float, metrics: Metrics, second_names: bool,
    name_width: Callable[[NodeId], float],
) -> Layout:  # fmt: skip
    """The layout of layers with ``sizes`` nodes in a room of ``width`` x ``height``.

    ``name_width`` says how wide a node's name is, so that no label comes to stand on it.
    """
    top = metrics.heading * 2.6
    bottom = metrics.small * 3.2
    room = max(60.0, height - top - bottom)
    below = metrics.name_height * (1.85 if second_names else 1.0) + NAME_DROP
    fitting = max(2, int(room // (2 * metrics.smallest_radius + below)))
    shown = [_visible(size, fitting) for size in sizes]
    rows = max(len(part) for part in shown)
    row, card_width = room / rows - below, metrics.small * 8.6
    gap, radius = _columns(width, len(sizes), row, metrics, card_width)
    # where the room is narrow the card goes under the outputs, unless they fill their column
    free = (rows - len(shown[-1])) * room / rows / 2 + bottom * 0.8
    cramped = radius < min(row / 2, metrics.roomy_radius) or gap - 2 * radius < metrics.weight_box[0] + 4
    card_under = cramped and free >= _card_height(len(shown[-1]), metrics, True)
    if card_under:
        gap, radius = _columns(width, len(sizes), row, metrics, 0.0)
    left = radius + metrics.small * 1.9
    nodes: dict[NodeId, Point] = {}
    folded: dict[int, tuple[Point, int]] = {}
    for layer, visible in enumerate(shown):
        pitch = min(room / len(visible), (2 * radius + below) * 1.9)
        first = top + room / 2 - pitch * (len(visible) - 1) / 2 - below / 2
        for place, node in enumerate(visible):
            point = Point(left + layer * gap, first + place * pitch)
            if node is None:
                folded[layer] = (point, sizes[layer] - len(visible) + 1)
            else:
                nodes[layer, node] = point
    return _with_boxes(sizes, metrics, radius, nodes, folded, gap, top, width, height, below, card_under, name_width)


def _visible(size: int, fitting: int) -> list[int | None]:
    """Numbers of the nodes that are drawn; None stands for those that are folded away."""
    if size <= fitting:
        return list(range(size))
    rows = min(fitting, FOLDED_ROWS) - 1
    last = max(1, rows // 3)
    return [*range(max(1, rows - last)), None, *range(size - last, size)]


def _columns(width: float, layers: int, row: float, metrics: Metrics, card: float) -> tuple[float, float]:
    """Distance between the columns, and the radius of the nodes."""
    margin = metrics.small * 3.8 + card
    radius = min(metrics.largest_radius, row / 2)
    radius = min(radius, (width - margin) / (layers * 2 + (layers - 1) * (1.2 if metrics is LARGE else 1.45)))
    radius = max(radius, metrics.smallest_radius)
    gap = (width - margin - 2 * radius) / max(1, layers - 1)
    return max(gap, 2 * radius + 20), radius


def _with_boxes(
    sizes: tuple[int, ...], metrics: Metrics, radius: float, nodes: dict[NodeId, Point],
    folded: dict[int, tuple[Point, int]], gap: float, top: float, width: float, height: float, below: float,
    card_under: bool, name_width: Callable[[NodeId], float],
) -> Layout:  # fmt: skip
    names = {
        node: Box(at.x - gap / 2 + 3, at.y + radius + NAME_DROP, gap - 6, below - NAME_DROP)
        for node, at in nodes.items()
    }
    tag_width, tag_height = metrics.small * 5.2, metrics.small * 1.7
    few = _edge_count(nodes, len(sizes)) <= LABELLED_EDGES
    biases = {
        node: Box.around(Point(at.x - radius * 0.6 - tag_width / 2, at.y + radius * 0.9), tag_width, tag_height)
        for node, at in nodes.items()
        if node[0] > 0 and few
    }
    last = [at for (layer, _), at in nodes.items() if layer == len(sizes) - 1]
    card = _loss_card(last, radius, metrics, below, height, card_under)
    first = nodes[0, 0].x
    small = metrics.small
    layout = Layout(
        sizes=sizes, metrics=metrics, radius=radius, nodes=nodes, folded=folded,
        headings=tuple(Point(first + layer * gap, top * 0.5) for layer in range(len(sizes))),
        names=names, biases=biases, edge_labels={}, loss_card=card,
        legend=Box(small, height - small * 2.6, min(width - 2 * small, small * 40), small * 2.2),
    )  # fmt: skip
    layout.edge_labels.update(_place_labels(layout, name_width))
    _make_room_for_labels(layout, name_width)
    return layout


def _make_room_for_labels(layout: Layout, name_width: Callable[[NodeId], float]) -> None:
    """Where a weight found no place, the bias that may stand in its way goes under the middle of its node."""
    if len(layout.edge_labels) == len(list(layout.edges())) or not layout.biases:
        return
    before, labels = dict(layout.biases), dict(layout.edge_labels)
    for layer, _, target in layout.edges():
        node = (layer, target)
        if node in before and not all(edge in labels for edge in layout.edges() if (edge[0], edge[2]) == node):
            at, box = layout.nodes[node], before[node]
            layout.biases[node] = Box.around(Point(at.x, at.y + layout.radius + 3), box.width, box.height)
    placed = _place_labels(layout, name_width)
    if len(placed) > len(labels):
        layout.edge_labels.clear()
        layout.edge_labels.update(placed)
    else:
        layout.biases.update(before)


def _edge_count(nodes: Iterable[NodeId], layers: int) -> int:
    counts = Counter(layer for layer, _ in nodes)
    return sum(counts[layer - 1] * counts[layer] for layer in range(1, layers))


def _loss_card(outputs: list[Point], radius: float, metrics: Metrics, below: float, height: float, under: bool) -> Box:
    """Right of the output nodes, in their middle, or under them."""
    small = metrics.small
    width, tall = small * 8.2, _card_height(len(outputs), metrics, under)
    if under:
        top = min(outputs[-1].y + radius + below + small * 0.4, height - tall - 4)
        return Box(outputs[-1].x - width / 2, top, width, tall)
    middle = sum(at.y for at in outputs) / len(outputs)
    return Box.around(Point(outputs[0].x + radius + small * 1.2 + width / 2, middle), width, tall)


def _card_height(outputs: int, metrics: Metrics, under: bool) -> float:
    return metrics.small * ((3.6 if under else 5.0) + 1.5 * min(outputs, 4))


def _place_labels(layout: Layout, name_width: Callable[[NodeId], float]) -> dict[EdgeId, Box]:
    """A place along each edge where its label meets nothing; edges that find none stay without."""
    edges = list(layout.edges())
    if len(edges) > LABELLED_EDGES:
        return {}
    taken = [
        *layout.biases.values(),
        layout.loss_card,
        *(_text_box(box, name_width(node)) for node, box in layout.names.items()),
    ]
    width, height = layout.metrics.weight_box
    placed: dict[EdgeId, Box] = {}
    for edge in edges:
        for centre in _label_places(layout, edge, height):
            box = Box.around(centre, width, height)
            if any(box.meets_circle(at, layout.radius + 1.0) for at in layout.nodes.values()):
                continue
            if not any(box.meets(other, 1.0) for other in taken):
                placed[edge] = box
                taken.append(box)
                break
    return placed


def _label_places(layout: Layout, edge: EdgeId, height: float) -> Iterator[Point]:
    """On the edge first, then just above or below it."""
    start, end = layout.ends(edge)
    for drop in (0.0, -0.6 * height, 0.6 * height):
        for share in _SHARES:
            on_edge = start.towards(end, share)
            yield Point(on_edge.x, on_edge.y + drop)


def _text_box(box: Box, width: float) -> Box:
    """Names are centred in their column."""
    width = min(width, box.width)
    return Box(box.left + (box.width - width) / 2, box.top, width, box.height)
