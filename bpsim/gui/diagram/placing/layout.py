"""Where everything stands in the diagram: pure coordinates for a given room, no Qt.

The coordinates are made for the room there is (not scaled into it), so that nodes and type are as
large as they can be. No neuron is left out: what is too small for numbers is a colour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise, product

import numpy as np
from numpy.typing import NDArray

from bpsim.gui.diagram.placing.blocks import NAME_DROP, TAG_SHARE, Block, Names, Room, blocks_of, tag_overlap
from bpsim.gui.diagram.placing.forms import Form, forms_of
from bpsim.gui.diagram.placing.geometry import Box, Point
from bpsim.gui.diagram.placing.metrics import TINY, Metrics

NodeId = tuple[int, int]
EdgeId = tuple[int, int, int]  # layer, source, target: the weight w[layer][source, target]

MOST_EDGES = 256  # between two layers that are all drawn; of more of them only those in hand are, and the strongest
LARGEST_NAME = 9.0  # beside a node, in sizes of its type
CARD_AIR = 1.2  # between the outputs and the card, in sizes of the small type
NOWHERE = Box(0.0, 0.0, 0.0, 0.0)


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


def arrange(subject: Subject, width: float, height: float, metrics: Metrics) -> Layout:
    """The layout of a network in a room of ``width`` x ``height``."""
    sizes, forms = subject.sizes, forms_of(subject.sizes, subject.shape, subject.classes)
    top, bottom = metrics.heading * 2.6, metrics.small * 3.2
    tall = max(60.0, height - top - bottom)
    left = metrics.small * 1.9
    for is_beside in (False, True):  # names beside the inputs need room that they do not need under them
        card = _Card(subject, metrics, forms[-1], beside_names=is_beside)
        margins = left + metrics.small * 1.9 + card.width
        if is_beside:
            left = max(left, min(subject.widest_name(0), LARGEST_NAME * metrics.name) + 12.0)
            margins = left + metrics.small * 1.2 + card.width
        names = metrics.name_height * (1.85 if subject.second_names else 1.0)
        below = TAG_SHARE * metrics.tag_box[1] + NAME_DROP + names
        room = Room(max(width - margins, 60.0), tall, below, card.height, metrics)
        blocks = blocks_of(sizes, forms, subject.shape, room)
        made: Layout | None = None
        if _goes_under(blocks, card, room, bottom):
            for free in (0.0, card.height + metrics.small):  # as it is, else above the card
                under = Room(room.width + card.width, tall - free, below, card.height, metrics)
                wider = blocks_of(sizes, forms, subject.shape, under)
                made = _Placing(subject, metrics, wider, left, top, under, width, height, card, True).layout()
                if card.bars or not _covers(made):
                    break
                made = None
        layout = made or _Placing(subject, metrics, blocks, left, top, room, width, height, card, False).layout()
        if Names.BESIDE not in (layout.blocks[0].names, layout.blocks[-1].names):
            break
    return layout


def _covers(layout: Layout) -> bool:
    """Whether the card stands on a node or its tag: in the room that it has left the network may have grown."""
    wide, tall = layout.metrics.tag_box
    for (layer, _), at in layout.nodes.items():
        radius = layout.radius(layer)
        tag = Box(at.x - wide / 2, at.y + radius - layout.tag_overlap(layer), wide, tall)
        if layout.loss_card.meets_circle(at, radius) or (layer > 0 and layout.loss_card.meets(tag)):
            return True
    return False


def arrange_small(sizes: tuple[int, ...], width: float, height: float) -> Layout:
    """The same without names, numbers and card, for a small picture."""
    subject, margin = Subject(sizes, lambda node: 0.0), 6.0
    room = Room(max(width - 2 * margin, 20.0), max(height - 2 * margin, 20.0), 0.0, 0.0, TINY)
    blocks = blocks_of(sizes, forms_of(sizes, None, False), None, room)
    card = _Card(subject, TINY, Form.COLUMN, beside_names=False)
    return _Placing(subject, TINY, blocks, margin, margin, room, width, height, card, False).layout()


class _Card:
    """The card of targets and loss: its size. Under bars it needs no width of its own."""

    def __init__(self, subject: Subject, metrics: Metrics, form: Form, *, beside_names: bool) -> None:
        small, outputs = metrics.small, subject.sizes[-1]
        self.bars = form is Form.BARS
        self.classes = subject.classes and not self.bars and outputs > 1
        self.own_width = small * (10.5 if self.classes else 8.2)
        self.name_room = 0.0
        if form is Form.COLUMN:
            widest = min(subject.widest_name(len(subject.sizes) - 1), LARGEST_NAME * metrics.name)
            self.name_room = widest + 8.0 if beside_names else max(0.0, widest / 2 - 1.5 * metrics.numbered_radius)
        lines = 0.0 if self.bars else 2.6 * min(outputs, 5) if self.classes else 1.5 * min(outputs, 5)
        self.says_sample = self.classes or self.bars
        self._lines, self._small = lines, small

    @property
    def width(self) -> float:
        """What it takes beside the outputs."""
        return 0.0 if self.bars else self.own_width + self._small * 0.4 + self.name_room

    @property
    def height(self) -> float:
        return self.tall(under=True)

    def tall(self, *, under: bool) -> float:
        return self._small * ((3.6 if under else 5.0) + self._lines + (1.6 if self.says_sample else 0.0))


def _goes_under(blocks: list[Block], card: _Card, room: Room, bottom: float) -> bool:
    """Where the room is narrow the card goes under the outputs, unless they fill their column."""
    if card.bars:
        return True
    metrics, last = room.metrics, blocks[-1]
    free = (room.height - last.height - room.below) / 2 + bottom * 0.8
    gap = (room.width - sum(block.width for block in blocks)) / max(1, len(blocks) - 1)
    largest = min((room.height / block.count - room.below) / 2 for block in blocks)
    radius = max((block.radius for block in blocks if block.numbered), default=0.0)
    cramped = radius < min(largest, metrics.roomy_radius) or gap < metrics.weight_box[0] + 4
    return cramped and free >= card.tall(under=True)


@dataclass(frozen=True)
class _Placing:
    """From blocks to places."""

    subject: Subject
    metrics: Metrics
    blocks: list[Block]
    left: float
    top: float
    room: Room
    width: float
    height: float
    card: _Card
    card_under: bool

    @cached_property
    def gap(self) -> float:
        """Between one block and the next."""
        taken = sum(block.width for block in self.blocks)
        return max(20.0, (self.room.width - taken) / max(1, len(self.blocks) - 1))

    @cached_property
    def lefts(self) -> list[float]:
        steps = [block.width + self.gap for block in self.blocks]
        return [self.left, *(self.left + so_far for so_far in accumulate(steps[:-1]))]

    def layout(self) -> Layout:
        nodes = {(layer, node): at for layer in range(len(self.blocks)) for node, at in enumerate(self._places(layer))}
        boxes = tuple(self._box(layer, nodes) for layer in range(len(self.blocks)))
        small = self.metrics.small
        return Layout(
            sizes=self.subject.sizes, room=Box(0.0, 0.0, self.width, self.height), metrics=self.metrics,
            blocks=tuple(self.blocks), boxes=boxes, nodes=nodes,
            headings=tuple(Point(box.left + box.width / 2, self.top * 0.5) for box in boxes),
            names={node: box for node, box in self._names(nodes) if box.width >= 1.2 * self.metrics.name},
            readouts={layer: self._readout(layer, boxes) for layer, b in enumerate(self.blocks) if not b.numbered},
            loss_card=self._loss_card(nodes, boxes[-1]), edge_labels={}, biases={},
            legend=Box(small, self.height - small * 2.6, self.width - 2 * small, small * 2.2),
            classes=self.card.classes, says_sample=self.card.says_sample,
        )  # fmt: skip

    def _names(self, nodes: dict[NodeId, Point]) -> Iterator[tuple[NodeId, Box]]:
        """Of columns; the caller leaves out those that would be an ellipsis alone."""
        for node, at in nodes.items():
            if self.blocks[node[0]].names is not Names.NONE:
                yield node, self._name(node, at)

    def _places(self, layer: int) -> Iterator[Point]:
        block = self.blocks[layer]
        below = self._below(block)
        tall = self.room.height - (self.room.card + self.metrics.small if block.form is Form.BARS else 0.0)
        first = self.top + (tall - (block.rows - 1) * block.pitch[1] - below) / 2
        for node in range(block.count):
            row, column = divmod(node, block.columns)
            yield Point(self.lefts[layer] + block.radius + column * block.pitch[0], first + row * block.pitch[1])

    def _below(self, block: Block) -> float:
        """What hangs under the last row."""
        if block.names is Names.UNDER:
            return self.room.below
        return 0.0 if block.numbered or block.form is Form.BARS else self.room.readout

    def _box(self, layer: int, nodes: dict[NodeId, Point]) -> Box:
        block, first, last = self.blocks[layer], nodes[layer, 0], nodes[layer, self.blocks[layer].count - 1]
        return Box(first.x - block.radius, first.y - block.radius, block.width, last.y - first.y + 2 * block.radius)

    def _name(self, node: NodeId, at: Point) -> Box:
        layer, block, height = node[0], self.blocks[node[0]], self.metrics.name_height
        if block.names is Names.UNDER:
            last = layer == len(self.blocks) - 1
            right = self._card_left - at.x - block.radius if last else self.gap / 2
            left = self.gap / 2 if layer > 0 else at.x - block.radius
            half = block.radius + min(left, right) - 3
            tag = self.metrics.tag_box[1] - tag_overlap(block, self.metrics)
            drop = NAME_DROP + (tag if layer > 0 else 0.0)
            tall = self.room.below - NAME_DROP - TAG_SHARE * self.metrics.tag_box[1]
            return Box(at.x - half, at.y + block.radius + drop, 2 * half, tall)
        wide = min(self.subject.name_width(node) + 4, LARGEST_NAME * self.metrics.name)
        if layer == 0:
            wide = min(wide, at.x - block.radius - 8)
            return Box(at.x - block.radius - 6 - wide, at.y - height / 2, wide, height)
        if layer == len(self.blocks) - 1:
            return Box(at.x + block.radius + 6, at.y - height / 2, wide, height)
        wide = min(wide, self.gap * 0.3)
        if block.numbered:
            middle = at.y - block.radius * 0.72
            return Box(at.x - block.radius * 0.75 - 6 - wide, middle - height / 2, wide, height)
        return Box(at.x - block.radius - 5 - wide, at.y - height / 2, wide, min(height, block.pitch[1]))

    def _readout(self, layer: int, boxes: tuple[Box, ...]) -> Box:
        box, height = boxes[layer], self.metrics.small * 1.8
        if self.blocks[layer].form is Form.BARS:  # their lines say it all
            return NOWHERE
        half = min(box.width / 2 + self.gap / 2 - 4, box.left + box.width / 2 - 2)
        return Box(box.left + box.width / 2 - half, box.top + box.height + self.metrics.small * 0.5, 2 * half, height)

    def _loss_card(self, nodes: dict[NodeId, Point], outputs: Box) -> Box:
        """Right of the output nodes, in their middle, or under them."""
        small, block = self.metrics.small, self.blocks[-1]
        width, tall = self.card.own_width, self.card.tall(under=self.card_under)
        bottom = outputs.top + outputs.height
        if self.card_under:
            wide = block.width if self.card.bars else width
            under = bottom + (small if self.card.bars else self._below(block) + small * 0.4)
            left = outputs.left if self.card.bars else outputs.left + outputs.width / 2 - wide / 2
            return Box(left, min(under, self.height - tall - 4), min(wide, self.width - left - 4), tall)
        middle = outputs.top + outputs.height / 2
        return Box.around(Point(self._card_left + width / 2, middle), width, tall)

    @cached_property
    def _card_left(self) -> float:
        """Where a card beside the outputs begins: past their names and tags, as far as there is room."""
        block, small = self.blocks[-1], self.metrics.small
        if self.card_under:
            return self.width
        rim = self.lefts[-1] + block.width
        if block.names is Names.BESIDE:
            return rim + small * CARD_AIR + self.card.name_room
        widest = min(self.subject.widest_name(len(self.blocks) - 1), LARGEST_NAME * self.metrics.name)
        wanted = rim - block.radius + max(widest, self.metrics.tag_box[0]) / 2 + 6
        return max(rim + small * CARD_AIR, min(wanted, self.width - self.card.own_width - 4))
