"""Zoom: which part of the layout is in the widget, and how large.

Zoomed in, the layout is made for a room that is so much larger: neurons grow, and numbers and labels find places
that they did not have before. Zoomed out, it is the same layout, smaller; so it is where the widget is too small
for a layout of its size.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from bpsim.gui.diagram.placing.geometry import Point

STEP = 1.2
SMALLEST, LARGEST = 0.4, 6.0
MARGIN = 24.0  # around what is brought to sight


class Zoom:
    """From the layout's coordinates to the widget's and back. Attributes: ``factor``; ``shrunk``, how much smaller
    than the layout's room the widget is."""

    def __init__(self) -> None:
        self.factor, self.shrunk, self._offset = 1.0, 1.0, QPointF(0.0, 0.0)

    def fit(self) -> None:
        """The whole layout again."""
        self.factor, self._offset = 1.0, QPointF(0.0, 0.0)

    def by(self, factor: float, at: QPointF) -> None:
        """Larger or smaller; what is ``at`` this point of the widget stays there."""
        zoomed = min(LARGEST, max(SMALLEST, self.factor * factor))
        self._offset = at - (at - self._offset) * (zoomed / self.factor)
        self.factor = zoomed

    def move(self, way: QPointF) -> None:
        self._offset += way

    def show(self, place: QRectF, widget: QRectF) -> None:
        """Move as little as brings a place, in the widget's coordinates, wholly into it."""
        room = widget.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        across = max(0.0, room.left() - place.left()) - max(0.0, place.right() - room.right())
        down = max(0.0, room.top() - place.top()) - max(0.0, place.bottom() - room.bottom())
        self._offset += QPointF(across, down)

    def transform(self) -> QTransform:
        """From the layout to the widget."""
        return QTransform(self._scale, 0.0, 0.0, self._scale, self._offset.x(), self._offset.y())

    @property
    def _scale(self) -> float:
        return self.shrunk * min(1.0, self.factor)

    def in_layout(self, position: QPointF) -> Point:
        """A point of the widget, in the layout's coordinates."""
        away = position - self._offset
        return Point(away.x() / self._scale, away.y() / self._scale)
