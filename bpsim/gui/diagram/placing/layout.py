"""What is laid out, and a layout: where everything stands in the diagram. Pure numbers, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise, product

import numpy as np
from numpy.typing import NDArray

from bpsim.gui.diagram.placing.blocks import Block, tag_overlap
from bpsim.gui.diagram.placing.forms import Form
from bpsim.gui.diagram.placing.geometry import Box, Point
from bpsim.gui.diagram.placing.metrics import Metrics

NodeId = tuple[int, int]
EdgeId = tuple[int, int, int]  # layer, source, target: the weight w[layer][source, target]

MOST_EDGES = 256  # between two layers that are all drawn; of more of them only those in hand are, and the strongest


@dataclass(frozen=True)
class Subject:
    """What is laid out: the layers' ``sizes``; ``shape``: rows and columns where the inputs are a picture;
    ``classes``: whether the targets are classes; ``second_names``: whether names stand in the other language too;
    ``name_width``: how wide a node's name is written."""

    sizes: tuple[int, ...]
    name_width: Callable[[NodeId], float]
    shape: tuple[int, int] | None = None
    classes: bool = False
    second_names: bool = False

    def widest_name(self, layer: int) -> float:
        return max(self.name_width((layer, node)) for node in range(self.sizes[layer]))


@dataclass(frozen=True)
class Layout:
    """In ``room``: positions of the nodes, of names, headings, cards; ``readouts``: where a layer without numbers says
    those of the neuron in hand. ``edge_labels`` and ``biases`` are those that are shown just now: see ``labels``.
    ``classes``, ``says_sample``: what the card has."""

    sizes: tuple[int, ...]
    room: Box
    metrics: Metrics
    blocks: tuple[Block, ...]
    boxes: tuple[Box, ...]
    nodes: dict[NodeId, Point]
    headings: tuple[Point, ...]
    names: dict[NodeId, Box]
    readouts: dict[int, Box]
    loss_card: Box
    legend: Box
    edge_labels: dict[EdgeId, Box]
    biases: dict[NodeId, Box]
    classes: bool = False
    says_sample: bool = False

    def radius(self, layer: int) -> float:
        """Of a layer's circles; half the side of its cells."""
        return self.blocks[layer].radius

    @property
    def numbered_radius(self) -> float:
        """Of the nodes that have numbers; 0 where none has."""
        return max((block.radius for block in self.blocks if block.numbered), default=0.0)

    @property
    def is_coloured(self) -> bool:
        """Whether values are told by colours somewhere."""
        return not all(block.numbered for block in self.blocks)

    @property
    def has_coloured_column(self) -> bool:
        return any(block.form is Form.COLUMN and not block.numbered for block in self.blocks)

    @property
    def has_bars(self) -> bool:
        return self.blocks[-1].form is Form.BARS

    @cached_property
    def edge_list(self) -> tuple[EdgeId, ...]:
        """Every edge between layers whose edges are all drawn."""
        return tuple(
            (layer, source, target)
            for layer in range(1, len(self.sizes))
            if not self.is_dense(layer)
            for source, target in product(range(self.sizes[layer - 1]), range(self.sizes[layer]))
        )

    def is_dense(self, layer: int) -> bool:
        """Whether too many edges enter a layer for all of them to be drawn."""
        return self.sizes[layer - 1] * self.sizes[layer] > MOST_EDGES

    @cached_property
    def dense_layers(self) -> tuple[int, ...]:
        return tuple(layer for layer in range(1, len(self.sizes)) if self.is_dense(layer))

    @cached_property
    def _starts(self) -> NDArray[np.int64]:
        """Where the weights of each layer begin in the network's flat vector."""
        return np.array([0, 0, *accumulate((a + 1) * b for a, b in pairwise(self.sizes))], dtype=np.int64)

    def places_of(self, edges: NDArray[np.int64]) -> NDArray[np.int64]:
        """(E,) where the weight of each edge (E, 3) stands in the network's flat vector."""
        layers = edges[:, 0]
        widths = np.array(self.sizes, dtype=np.int64)[layers]
        return self._starts[layers] + edges[:, 1] * widths + edges[:, 2]

    @cached_property
    def middles(self) -> tuple[NDArray[np.float64], ...]:
        """(n_l, 2) of each layer: where its nodes stand."""
        return tuple(
            np.array([self.nodes[layer, node] for node in range(size)]) for layer, size in enumerate(self.sizes)
        )

    def edges(self) -> Iterator[EdgeId]:
        return iter(self.edge_list)

    def ends(self, edge: EdgeId) -> tuple[Point, Point]:
        """Where an edge begins and ends: on the rims of its nodes."""
        layer, source, target = edge
        start, end = self.nodes[layer - 1, source], self.nodes[layer, target]
        distance = max(1.0, start.distance(end))
        first, last = self.radius(layer - 1) / distance, self.radius(layer) / distance
        return start.towards(end, first), end.towards(start, last)

    def box(self, node: NodeId) -> Box:
        """Around a node; a class with bars has its whole line."""
        at, block = self.nodes[node], self.blocks[node[0]]
        if block.form is Form.BARS:
            return Box(at.x - block.radius, at.y - block.pitch[1] / 2, block.width, block.pitch[1])
        return Box.around(at, 2 * block.radius, 2 * block.radius)

    def holds(self, node: NodeId, at: Point) -> bool:
        """Whether a point is on a node."""
        if self.blocks[node[0]].form is Form.COLUMN:
            return self.nodes[node].distance(at) <= self.radius(node[0])
        return self.box(node).holds(at)

    def tag_overlap(self, layer: int) -> float:
        """By how much a bias's tag stands in its node."""
        return tag_overlap(self.blocks[layer], self.metrics)

    def shows_details(self, layer: int) -> bool:
        """Whether z fits into a node beside a and delta."""
        return self.blocks[layer].numbered and self.radius(layer) >= self.metrics.detailed_radius

    def has_small_numbers(self, layer: int) -> bool:
        """Whether the layer's values stand there, but not for the last row of a class to read."""
        block = self.blocks[layer]
        return block.form is Form.BARS or (block.numbered and not self.shows_details(layer))


def name_text_box(layout: Layout, subject: Subject, node: NodeId) -> Box:
    """What a name really takes: names are centred in their box."""
    box = layout.names[node]
    width = min(subject.name_width(node), box.width)
    return Box(box.left + (box.width - width) / 2, box.top, width, box.height)
