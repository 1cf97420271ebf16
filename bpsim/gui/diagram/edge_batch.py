"""Many edges at once: as arrays, drawn in some sixty strokes of the pen instead of one an edge."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bpsim.engine.network import FloatArray
from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.diagram.placing.layout import EdgeId, Layout
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.colours import Theme, blend

SHADES = 32  # of each sign
DIMMED = 0.4
THIN, THICK = 0.8, 3.0
ERROR, ZERO = 2 * SHADES + 1, 0  # groups of their own: not a finite number, and exactly 0


class EdgeBatch:
    """Some edges of one layout. Attributes: ``ids`` (E, 3), the same as tuples: ``edges``; ``places`` (E,) of their
    weights in the flat vector; ``lines``, from rim to rim."""

    def __init__(self, layout: Layout, edges: NDArray[np.int64]) -> None:
        self.ids = edges
        self.edges: list[EdgeId] = [(layer, source, target) for layer, source, target in edges.tolist()]
        self.places = layout.places_of(edges)
        self._ends = _ends(layout, edges)
        self.lines = [QLineF(*ends) for ends in self._ends.reshape(-1, 4).tolist()]
        self._active: tuple[DiagramPicture, NDArray[np.bool_]] | None = None

    def __len__(self) -> int:
        return len(self.ids)

    def active(self, picture: DiagramPicture) -> NDArray[np.bool_]:
        """(E,) which edges take part in the current step; kept while that picture is drawn again and again."""
        if self._active is None or self._active[0] is not picture:
            self._active = picture, picture.active_edges.among(self.ids)
        return self._active[1]

    def paint(self, painter: QPainter, picture: DiagramPicture, scale: ColourScale, colours: Theme) -> None:
        """Active edges over the others, in each of the two the strongest last."""
        groups = _groups(picture.now[self.places], scale.range)
        active = self.active(picture)
        if not active.any():
            self._strokes(painter, groups, np.arange(len(groups)), colours, 1.0)
            return
        self._strokes(painter, groups, np.flatnonzero(~active), colours, DIMMED)
        self._strokes(painter, groups, np.flatnonzero(active), colours, 1.0)

    def _strokes(
        self, painter: QPainter, groups: NDArray[np.int64], chosen: NDArray[np.int64], colours: Theme, strength: float
    ) -> None:
        order = chosen[np.argsort(groups[chosen], kind="stable")]
        sorted_groups = groups[order]
        borders = [0, *(np.flatnonzero(np.diff(sorted_groups)) + 1).tolist(), len(order)]
        lines = self.lines
        for begin, end in pairwise(borders):
            if end > begin:
                painter.setPen(_pen(int(sorted_groups[begin]), colours, strength))
                painter.drawLines([lines[index] for index in order[begin:end].tolist()])

    def paint_dots(self, painter: QPainter, picture: DiagramPicture, share: float, colour: QColor, size: float) -> None:
        """A dot on every active edge, ``share`` of the way along it."""
        pen = QPen(colour, size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        ends = self._ends[self.active(picture)]
        places = ends[:, 0] + share * (ends[:, 1] - ends[:, 0])
        painter.drawPoints([QPointF(x, y) for x, y in places.tolist()])


def _ends(layout: Layout, edges: NDArray[np.int64]) -> FloatArray:
    """(E, 2, 2) where each edge begins and ends: on the rims of its nodes."""
    ends = np.empty((len(edges), 2, 2))
    for layer in np.unique(edges[:, 0]).tolist():
        mine = edges[:, 0] == layer
        start, end = layout.middles[layer - 1][edges[mine, 1]], layout.middles[layer][edges[mine, 2]]
        way = end - start
        distance = np.maximum(1.0, np.hypot(way[:, 0], way[:, 1]))[:, None]
        ends[mine, 0] = start + way * (layout.radius(layer - 1) / distance)
        ends[mine, 1] = end - way * (layout.radius(layer) / distance)
    return ends


def _groups(weights: FloatArray, largest: float) -> NDArray[np.int64]:
    """(E,) the group of each weight: a higher number is drawn later; even numbers are positive."""
    finite = np.isfinite(weights)
    share = np.minimum(1.0, np.abs(np.where(finite, weights, 0.0)) / largest)
    groups = 1 + 2 * np.minimum((share * SHADES).astype(np.int64), SHADES - 1) + (weights > 0.0)
    groups[weights == 0.0] = ZERO
    groups[~finite] = ERROR
    return groups


@lru_cache(maxsize=512)
def _pen(group: int, colours: Theme, strength: float) -> QPen:
    """Shared: to be used, not changed."""
    if group == ERROR:
        return QPen(colours.error, THICK)
    share = 0.0 if group == ZERO else ((group - 1) // 2 + 0.5) / SHADES
    value = share if group % 2 == 0 else -share
    colour = blend(colours.card, ColourScale().line(value, colours), strength)  # shares of a scale up to 1
    pen = QPen(colour, THIN + (THICK - THIN) * share)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
