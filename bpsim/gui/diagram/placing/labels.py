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
        middle = Point(own.left + own.width / 2, own.top + own.height / 2) if own is not None else None
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
        self._circles = np.array(circles, dtype=np.float64).reshape(-1, 3)
        self._room = layout.room
        self._boxes: list[Box] = list(things)
        self._array: NDArray[np.float64] | None = None

    def __len__(self) -> int:
        return len(self._boxes)

    def add(self, boxes: Iterable[Box]) -> None:
        self._boxes.extend(boxes)
        self._array = None

    def remove(self, box: Box) -> None:
        self._boxes.remove(box)
        self._array = None

    def cut(self, length: int) -> None:
        """Forget what was added after there were so many."""
        del self._boxes[length:]
        self._array = None

    def is_free(self, box: Box) -> bool:
        middle = np.array([[box.left + box.width / 2, box.top + box.height / 2]])
        return self.first_free(middle, box.width, box.height) is not None

    def first_free(self, middles: NDArray[np.float64], width: float, height: float) -> int | None:
        """The first of the middles (C, 2) around which a box of that size meets nothing."""
        if self._array is None:
            self._array = np.array(self._boxes, dtype=np.float64).reshape(-1, 4)
        left, top = middles[:, :1] - width / 2, middles[:, 1:] - height / 2
        x, y, w, h = self._near(left, top, width, height)
        meets = (left < x + w + 1) & (x < left + width + 1) & (top < y + h + 1) & (y < top + height + 1)
        near_x = np.clip(self._circles[:, 0], left, left + width) - self._circles[:, 0]
        near_y = np.clip(self._circles[:, 1], top, top + height) - self._circles[:, 1]
        inside = near_x**2 + near_y**2 < self._circles[:, 2] ** 2
        free = np.flatnonzero(~meets.any(axis=1) & ~inside.any(axis=1) & self._within(left, top, width, height))
        return int(free[0]) if len(free) else None

    def _near(
        self, left: NDArray[np.float64], top: NDArray[np.float64], width: float, height: float
    ) -> NDArray[np.float64]:
        """(4, B) those boxes that any of the places could meet: with hundreds of labels there are but a few."""
        assert self._array is not None
        x, y, w, h = self._array.T
        across = (x < left.max() + width + 1) & (x + w + 1 > left.min())
        down = (y < top.max() + height + 1) & (y + h + 1 > top.min())
        return self._array[across & down].T

    def _within(
        self, left: NDArray[np.float64], top: NDArray[np.float64], width: float, height: float
    ) -> NDArray[np.bool_]:
        room = self._room
        inside = (left >= 1) & (top >= 1) & (left + width <= room.width - 1) & (top + height <= room.height - 1)
        return inside[:, 0]


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
