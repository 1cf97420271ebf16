"""Zoom: which part of the layout is in the widget, and how large."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from bpsim.gui.diagram.geometry import Point

STEP = 1.2
SMALLEST, LARGEST = 0.4, 6.0


class Zoom:
    """From the layout's coordinates to the widget's and back."""

    def __init__(self) -> None:
        self._factor, self._offset = 1.0, QPointF(0.0, 0.0)

    def fit(self) -> None:
        """The whole layout again."""
        self._factor, self._offset = 1.0, QPointF(0.0, 0.0)

    def by(self, factor: float, at: QPointF) -> None:
        """Larger or smaller; what is ``at`` this point of the widget stays there."""
        zoomed = min(LARGEST, max(SMALLEST, self._factor * factor))
        self._offset = at - (at - self._offset) * (zoomed / self._factor)
        self._factor = zoomed

    def move(self, way: QPointF) -> None:
        self._offset += way

    def transform(self) -> QTransform:
        """From the layout to the widget."""
        return QTransform(self._factor, 0.0, 0.0, self._factor, self._offset.x(), self._offset.y())

    def in_layout(self, position: QPointF) -> Point:
        """A point of the widget, in the layout's coordinates."""
        away = position - self._offset
        return Point(away.x() / self._factor, away.y() / self._factor)
