"""Arranging: from a network and a room to the layout.

The coordinates are made for the room there is (not scaled into it), so that nodes and type are as
large as they can be. No neuron is left out: what is too small for numbers is a colour.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from bpsim.gui.diagram.placing.blocks import NAME_DROP, TAG_SHARE, Block, Names, Room, blocks_of, tag_overlap
from bpsim.gui.diagram.placing.forms import Form, forms_of
from bpsim.gui.diagram.placing.geometry import Box, Point
from bpsim.gui.diagram.placing.layout import Layout, NodeId, Subject, name_text_box
from bpsim.gui.diagram.placing.metrics import TINY, Metrics

LARGEST_NAME = 9.0  # beside a node, in sizes of its type
NAME_SHARE = 0.4  # of the gap between two layers, at most, beside a hidden node: the edges end behind it
CARD_AIR = 1.2  # between the outputs and the card, in sizes of the small type
NOWHERE = Box(0.0, 0.0, 0.0, 0.0)


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
                if card.bars or not _covers(made, subject):
                    break
                made = None
        layout = made or _Placing(subject, metrics, blocks, left, top, room, width, height, card, False).layout()
        if Names.BESIDE not in (layout.blocks[0].names, layout.blocks[-1].names):
            break
    return layout


def _covers(layout: Layout, subject: Subject) -> bool:
    """Whether the card stands on a node, its tag or a name: in the room that it has left the network may have grown."""
    if any(layout.loss_card.meets(name_text_box(layout, subject, node)) for node in layout.names):
        return True
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
        card = self._loss_card(nodes, boxes[-1])
        return Layout(
            sizes=self.subject.sizes, room=Box(0.0, 0.0, self.width, self.height), metrics=self.metrics,
            blocks=tuple(self.blocks), boxes=boxes, nodes=nodes,
            headings=tuple(Point(box.left + box.width / 2, self.top * 0.5) for box in boxes),
            names={node: box for node, box in self._names(nodes) if box.width >= 1.2 * self.metrics.name},
            readouts={layer: self._readout(layer, boxes) for layer, b in enumerate(self.blocks) if not b.numbered},
            loss_card=card, edge_labels={}, biases={}, legend=self._legend(card),
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
        wide = min(wide, self.gap * NAME_SHARE)
        if block.numbered:
            radius, up = block.radius, block.radius * 0.72
            nearest = max(0.0, up - height / 2)  # of its lower edge to the node's middle: how wide the node is there
            rim = max(radius * 0.75 + 6, math.sqrt(radius**2 - nearest**2) + 2)
            return Box(at.x - rim - wide, at.y - up - height / 2, wide, height)
        return Box(at.x - block.radius - 5 - wide, at.y - height / 2, wide, min(height, block.pitch[1]))

    def _readout(self, layer: int, boxes: tuple[Box, ...]) -> Box:
        box, height = boxes[layer], self.metrics.small * 1.8
        if self.blocks[layer].form is Form.BARS:  # their lines say it all
            return NOWHERE
        half = min(box.width / 2 + self.gap / 2 - 4, box.left + box.width / 2 - 2)
        return Box(box.left + box.width / 2 - half, box.top + box.height + self.metrics.small * 0.5, 2 * half, height)

    def _legend(self, card: Box) -> Box:
        """Along the bottom, up to the card where that comes down so far."""
        small = self.metrics.small
        whole = Box(small, self.height - small * 2.6, self.width - 2 * small, small * 2.2)
        return Box(small, whole.top, card.left - 2 * small, whole.height) if card.meets(whole) else whole

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
