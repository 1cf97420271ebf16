"""Labels: where weights and biases are written, so that nothing stands on anything else.

A layer's weights are all written where all of them find a place; else those in hand are. What is in hand may say
more than its weight: the product that is being computed, where there is room for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bpsim.gui.diagram.placing.blocks import Names
from bpsim.gui.diagram.placing.forms import Form
from bpsim.gui.diagram.placing.geometry import Box, Point
from bpsim.gui.diagram.placing.layout import EdgeId, Layout, NodeId, Subject, name_text_box

TAG_GAP = 4.0  # at least, between the tags of two layers
MOST_TRIED = 100  # weights of a layer for which places are looked for
# where a label may stand: near its source first, then further and further along
_SHARES = np.array(
    [
        0.3,
        *(share for step in range(1, 20) for share in (0.3 + 0.03 * step, 0.3 - 0.03 * step) if 0.1 < share < 0.9),
    ]
)
TRIED_FIRST = 6  # places at once: most labels stand on one of them
_DROPS = (0.0, -0.6, 0.6)  # on the edge first, then just above or below it, in heights


class Labelled(Enum):
    """Which weights are written: those of layers where all fit and those in hand; all that find a place; those in
    hand."""

    AUTOMATIC = "automatic"
    ALL = "all"
    FOCUS = "focus"


@dataclass(frozen=True)
class Wish:
    """What an edge in hand would say: texts with their widths, the best first."""

    edge: EdgeId
    texts: tuple[tuple[str, float], ...]


class Labels:
    """The labels of one layout; ``texts``: what those in hand say instead of their weight."""

    def __init__(self, layout: Layout, subject: Subject, labelled: Labelled) -> None:
        self._layout = layout
        self._always = _things(layout, subject)
        self._tags = _fixed_tags(layout)
        self._fixed = self._fixed_labels(labelled) if labelled is not Labelled.FOCUS else {}
        self._attended: object = None
        self.texts: dict[EdgeId, str] = {}
        self._show(self._fixed, self._tags)

    def attend(self, wishes: Sequence[Wish], tags: Sequence[NodeId]) -> None:
        """Write what is in hand: the edges of ``wishes``, the first ones first, and the biases of the nodes
        ``tags``."""
        asked = tuple(wishes), tuple(tags)
        if asked == self._attended:
            return
        self._attended = asked
        taken = _Taken(self._layout, self._always)
        taken.add([*self._tags.values(), *self._fixed.values()])
        shown = dict(self._tags)
        for node in tags:
            if node not in shown and node[0] > 0:
                box = self._free_tag(node, taken)
                if box is not None:
                    shown[node] = box
        in_hand = {wish.edge for wish in wishes}
        rest = {edge: box for edge, box in self._fixed.items() if edge not in in_hand}
        self.texts = {}
        placed = dict(rest)
        for wish in wishes:
            box = self._place_wish(wish, taken)
            if box is not None:
                placed[wish.edge] = box
        self._show(placed, shown)

    def _show(self, labels: dict[EdgeId, Box], tags: dict[NodeId, Box]) -> None:
        for shown, found in ((self._layout.edge_labels, labels), (self._layout.biases, tags)):
            shown.clear()
            shown.update(found)  # type: ignore[arg-type]

    def _fixed_labels(self, labelled: Labelled) -> dict[EdgeId, Box]:
        """Layer by layer, those of all its edges; or, where all are wanted, of those that find a place."""
        taken = _Taken(self._layout, self._always)
        taken.add(self._tags.values())
        labels: dict[EdgeId, Box] = {}
        every = list(self._layout.edges())
        for layer in range(1, len(self._layout.sizes)):
            edges = [edge for edge in every if edge[0] == layer]
            if not edges or (labelled is Labelled.AUTOMATIC and len(edges) > MOST_TRIED):
                continue
            found, before = {}, len(taken)
            for edge in edges:
                box = self._place(edge, self._layout.metrics.weight_box[0], taken)
                if box is not None:
                    found[edge] = box
                    taken.add([box])
                elif labelled is Labelled.AUTOMATIC:
                    found = {}
                    taken.cut(before)
                    break
            labels.update(found)
        return labels

    def _place_wish(self, wish: Wish, taken: _Taken) -> Box | None:
        """Where it has its label anyway, or another place along the edge; with its longest text that fits."""
        own, height = self._fixed.get(wish.edge), self._layout.metrics.weight_box[1]
        if own is not None:
            taken.remove(own)
        middle = _middle(own) if own is not None else None
        for text, width in wish.texts:
            box = None
            if middle is not None:
                here = Box.around(middle, width, height)
                box = here if taken.is_free(here) else None
            box = box or self._place(wish.edge, width, taken)
            if box is not None:
                self.texts[wish.edge] = text
                taken.add([box])
                return box
        if own is not None:
            taken.add([own])
        return own

    def _place(self, edge: EdgeId, width: float, taken: _Taken) -> Box | None:
        height = self._layout.metrics.weight_box[1]
        start, end = (np.array(end) for end in self._layout.ends(edge))
        on_edge = start + _SHARES[:, None] * (end - start)
        places = np.concatenate([on_edge + np.array([0.0, drop * height]) for drop in _DROPS])
        found = taken.first_free(places, width, height)
        return None if found is None else Box.around(Point(*places[found].tolist()), width, height)

    def _free_tag(self, node: NodeId, taken: _Taken) -> Box | None:
        """Around its node."""
        layout = self._layout
        at, radius = layout.nodes[node], layout.radius(node[0])
        width, height = layout.metrics.tag_box
        across, down = radius * 0.6 + width / 2, radius + height / 2 + 2
        offsets = [(0.0, down), (-across, radius), (-across, -radius), (across, radius), (across, -radius),
                   (0.0, -down), (-radius - width / 2 - 4, 0.0), (radius + width / 2 + 4, 0.0)]  # fmt: skip
        places = np.array([(at.x + x, at.y + y) for x, y in offsets])
        found = taken.first_free(places, width, height)
        if found is None:
            return None
        box = Box.around(Point(*places[found].tolist()), width, height)
        taken.add([box])
        return box


class _Taken:
    """What room is taken: boxes, and the circles of the nodes."""

    def __init__(self, layout: Layout, things: Iterable[Box]) -> None:
        circles = [
            (*at, layout.radius(layer) + 1.0)
            for (layer, _), at in layout.nodes.items()
            if layout.blocks[layer].form is Form.COLUMN
        ]
        self._circles = np.array(circles, dtype=np.float64).reshape(-1, 3).T
        self._room = layout.room
        # the boxes' middles and half sizes, and room for some more: with a thousand labels each adds one
        self._rows = np.empty((64, 4))
        self._count = 0
        self.add(things)

    def __len__(self) -> int:
        return self._count

    def add(self, boxes: Iterable[Box]) -> None:
        for box in boxes:
            if self._count == len(self._rows):
                self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
            self._rows[self._count] = (*_middle(box), box.width / 2, box.height / 2)
            self._count += 1

    def remove(self, box: Box) -> None:
        at = int(np.flatnonzero((self._rows[: self._count, :2] == _middle(box)).all(axis=1))[0])
        self._rows[at : self._count - 1] = self._rows[at + 1 : self._count]
        self._count -= 1

    def cut(self, length: int) -> None:
        """Forget what was added after there were so many."""
        self._count = length

    def is_free(self, box: Box) -> bool:
        return self.first_free(np.array([_middle(box)]), box.width, box.height) is not None

    def first_free(self, middles: NDArray[np.float64], width: float, height: float) -> int | None:
        """The first of the middles (C, 2) around which a box of that size meets nothing. Most find one early."""
        for begin, end in ((0, TRIED_FIRST), (TRIED_FIRST, len(middles))):
            found = np.flatnonzero(self._are_free(middles[begin:end], width, height))
            if len(found):
                return begin + int(found[0])
        return None

    def _are_free(self, middles: NDArray[np.float64], width: float, height: float) -> NDArray[np.bool_]:
        across, down = width / 2 + 1, height / 2 + 1
        x, y = middles[:, :1], middles[:, 1:]
        free: NDArray[np.bool_] = (
            (x >= across) & (y >= down) & (x <= self._room.width - across) & (y <= self._room.height - down)
        )[:, 0]
        if not free.any():
            return free
        left, right, top, bottom = x.min() - across, x.max() + across, y.min() - down, y.max() + down
        # of hundreds of boxes and circles the places could meet but a few
        a, b, w, h = self._rows[: self._count].T
        near = (a + w > left) & (a - w < right) & (b + h > top) & (b - h < bottom)
        a, b, w, h = a[near], b[near], w[near], h[near]
        free &= ~((abs(x - a) < w + across) & (abs(y - b) < h + down)).any(axis=1)
        a, b, r = self._circles
        near = (a + r > left) & (a - r < right) & (b + r > top) & (b - r < bottom)
        a, b, r = a[near], b[near], r[near]
        beside, above = np.maximum(abs(x - a) - width / 2, 0), np.maximum(abs(y - b) - height / 2, 0)
        free &= ~(beside**2 + above**2 < r**2).any(axis=1)
        return free


def _middle(box: Box) -> Point:
    return Point(box.left + box.width / 2, box.top + box.height / 2)


def _things(layout: Layout, subject: Subject) -> list[Box]:
    """What always stands there: cards, names, and layers of cells and bars as a whole."""
    cells = [box for box, block in zip(layout.boxes, layout.blocks, strict=True) if block.form is not Form.COLUMN]
    names = [name_text_box(layout, subject, node) for node in layout.names]
    readouts = [box for box in layout.readouts.values() if box.width > 0]
    heading = layout.metrics.heading
    headings = [Box.around(at, heading * 9, heading * 1.6) for at in layout.headings]
    return [layout.loss_card, layout.legend, *headings, *cells, *names, *readouts]


def _fixed_tags(layout: Layout) -> dict[NodeId, Box]:
    """The biases of layers with the names under the nodes: on the lower rim of the node, where no edge ends."""
    widest, height = layout.metrics.tag_box
    width = min(widest, _nearest_columns(layout) - TAG_GAP)
    return {
        node: Box(at.x - width / 2, at.y + layout.radius(node[0]) - layout.tag_overlap(node[0]), width, height)
        for node, at in _named_under(layout)
    }


def _nearest_columns(layout: Layout) -> float:
    """How far apart the middles of the two nearest neighbours among the layers are."""
    middles = [box.left + box.width / 2 for box in layout.boxes]
    return min(after - before for before, after in pairwise(middles))


def _named_under(layout: Layout) -> Iterator[tuple[NodeId, Point]]:
    for node, at in layout.nodes.items():
        if node[0] > 0 and layout.blocks[node[0]].names is Names.UNDER:
            yield node, at
