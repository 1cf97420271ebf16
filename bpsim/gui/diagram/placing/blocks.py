"""Blocks: how large each layer is drawn and how its neurons stand in it, for the room there is. Pure numbers, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from math import ceil

from bpsim.gui.diagram.placing.forms import Form
from bpsim.gui.diagram.placing.metrics import LARGE, Metrics

NAME_DROP = 4.0  # from the bias's tag to the name under a node
TAG_SHARE = 0.62  # of a bias's tag that hangs out of its node, whose rim it stands on: no edge ends there
AIR = 6.0  # between two nodes of a column
LARGEST_DOT = 20.0  # radius of a node without numbers
SMALLEST_DOT = 3.0
CELL_SHARE = 0.82  # of its share of the width that a block of cells may take
CELL_GAP = 0.06  # of a cell: what a grid leaves free on each side
LARGEST_CELLS = {Form.GRID: 1.0, Form.STRIP: 0.4, Form.PICTURE: 0.62}  # of the metrics' cell
BARS_WIDTH, LARGEST_BAR = 17.5, 3.3  # of a block of bars, in sizes of the small type; of one line


class Names(Enum):
    """Where the names of a layer's neurons stand."""

    UNDER = "under"
    BESIDE = "beside"
    NONE = "none"


@dataclass(frozen=True)
class Block:
    """``pitch``: from one neuron's middle to the next one's, across and down. ``radius``: of a circle, or half the
    side of a cell. ``numbered``: whether values are written into the neurons; else they are colours."""

    form: Form
    count: int
    rows: int
    columns: int
    pitch: tuple[float, float]
    radius: float
    names: Names
    numbered: bool

    @property
    def width(self) -> float:
        """From rim to rim."""
        return self.pitch[0] if self.form is Form.BARS else (self.columns - 1) * self.pitch[0] + 2 * self.radius

    @property
    def height(self) -> float:
        return (self.rows - 1) * self.pitch[1] + 2 * self.radius


@dataclass(frozen=True)
class Room:
    """What there is for the layers: ``width`` without margins and card, ``height`` between headings and legend.
    ``below``: what a name under a node, and its bias, take; ``card``: the height of a card under bars."""

    width: float
    height: float
    below: float
    card: float
    metrics: Metrics

    @property
    def readout(self) -> float:
        """The line under a layer without numbers, for the neuron in hand."""
        return self.metrics.small * 2.0


def tag_overlap(block: Block, metrics: Metrics) -> float:
    """By how much a bias's tag stands in its node: not on the lowest number there."""
    detailed = block.radius >= metrics.detailed_radius
    lowest = 1.22 * metrics.value + 0.42 * metrics.small if detailed else 0.38 * block.radius + 5.0
    return max(0.0, min((1 - TAG_SHARE) * metrics.tag_box[1], block.radius - lowest - 1.0))


def blocks_of(sizes: Sequence[int], forms: Sequence[Form], shape: tuple[int, int] | None, room: Room) -> list[Block]:
    """Blocks that fit the room together."""
    share = room.width / len(sizes)
    blocks = [
        _cells(form, size, shape, share * CELL_SHARE, room)
        if form.has_cells
        else _bars(size, share, room)
        if form is Form.BARS
        else _column(size, room)
        for form, size in zip(forms, sizes, strict=True)
    ]
    return _in_width(blocks, room)


def _cells(form: Form, size: int, shape: tuple[int, int] | None, width: float, room: Room) -> Block:
    """As large as they can be, in as few columns as that allows; a picture's pixels where the picture has them."""
    largest, height = LARGEST_CELLS[form] * room.metrics.cell, room.height - room.readout

    def pitch(columns: int) -> float:
        return min(largest, width / columns, height / ceil(size / columns))

    if form is Form.PICTURE and shape is not None:
        columns = shape[1]
    else:
        columns = max(range(1, size + 1), key=lambda number: (pitch(number), -number))
    side = max(2.0, pitch(columns))
    inner = side / 2 * (1 - 2 * CELL_GAP) if form is Form.GRID else side / 2
    return Block(form, size, ceil(size / columns), columns, (side, side), inner, Names.NONE, False)


def _bars(size: int, share: float, room: Room) -> Block:
    small = room.metrics.small
    pitch = min(LARGEST_BAR * small, (room.height - room.card - small) / size)
    width = min(BARS_WIDTH * small, max(share, 11 * small))
    return Block(Form.BARS, size, size, 1, (width, pitch), min(small * 0.62, pitch * 0.36), Names.NONE, False)


def _column(size: int, room: Room) -> Block:
    """With the names under the nodes where these are still large, else beside them; without numbers where even that
    is too little."""
    metrics, row = room.metrics, room.height / size
    under, beside = (row - room.below) / 2, (row - AIR) / 2
    if under >= 1.25 * metrics.numbered_radius:
        radius, names = under, Names.UNDER
    else:
        radius, names = beside, Names.BESIDE
    if radius < metrics.numbered_radius:
        return _dots(size, room, LARGEST_DOT)
    radius = min(radius, metrics.largest_radius)
    step = room.below if names is Names.UNDER else AIR
    return Block(Form.COLUMN, size, size, 1, (0.0, min(row, (2 * radius + step) * 1.9)), radius, names, True)


def _dots(size: int, room: Room, largest: float) -> Block:
    row = (room.height - room.readout) / size
    radius = max(SMALLEST_DOT, min(largest, row * 0.42))
    return Block(Form.COLUMN, size, size, 1, (0.0, min(row, 5.0 * radius)), radius, Names.BESIDE, False)


def _in_width(blocks: list[Block], room: Room) -> list[Block]:
    """Nodes with numbers all as large as the smallest of them, and no larger than the width allows; where that is
    too little for numbers, none has them."""
    numbered = [block for block in blocks if block.numbered]
    fixed = sum(block.width for block in blocks if not block.numbered)
    between = 1.2 if room.metrics.value >= LARGE.value else 1.45  # in radii
    if not numbered:
        return _narrowed(blocks, room)
    units = 2 * len(numbered) + (len(blocks) - 1) * between
    radius = min(*(block.radius for block in numbered), (room.width - fixed) / units, room.metrics.largest_radius)
    if radius < room.metrics.numbered_radius:
        dots = [_dots(block.count, room, LARGEST_DOT) if block.numbered else block for block in blocks]
        return _narrowed(dots, room)
    return [_resized(block, radius, room) if block.numbered else block for block in blocks]


def _resized(block: Block, radius: float, room: Room) -> Block:
    row = room.height / block.count
    names = Names.UNDER if (row - room.below) / 2 >= radius else Names.BESIDE
    step = room.below if names is Names.UNDER else AIR
    return replace(block, radius=radius, names=names, pitch=(0.0, min(row, (2 * radius + step) * 1.9)))


def _narrowed(blocks: list[Block], room: Room) -> list[Block]:
    """Dots no wider than so many of them allow."""
    dots = [block for block in blocks if block.form is Form.COLUMN]
    fixed = sum(block.width for block in blocks) - sum(block.width for block in dots)
    largest = (room.width - fixed) / (2 * len(dots) + 3.0 * (len(blocks) - 1)) if dots else LARGEST_DOT
    return [
        _dots(block.count, room, min(LARGEST_DOT, max(largest, SMALLEST_DOT))) if block.form is Form.COLUMN else block
        for block in blocks
    ]
