"""The mark of a frozen parameter: a small padlock, painted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.placing.geometry import Box, Point
from bpsim.gui.diagram.placing.layout import Layout
from bpsim.gui.look.colours import Theme
from bpsim.gui.look.theme import theme
from bpsim.gui.parts.reading import painter_from_left

SIDE = 1.15  # in sizes of the small type


def paint_locks(painter: QPainter, layout: Layout, frozen: Iterable[ParameterPlace], colours: Theme) -> None:
    """One at the corner of each frozen weight's label, or in the middle of its edge; of each frozen bias's tag."""
    side = SIDE * layout.metrics.small
    for place in frozen:
        at = _corner(layout, place)
        if at is not None:
            paint_lock(painter, Box.around(at, side, side), colours, on_card=True)


def _corner(layout: Layout, place: ParameterPlace) -> Point | None:
    if place.source is None:
        tag = layout.biases.get((place.layer, place.target))
        return None if tag is None else Point(tag.left, tag.top + 1)  # its other corner lies on the node
    edge = (place.layer, place.source, place.target)
    label = layout.edge_labels.get(edge)
    if label is not None:
        return Point(label.left + label.width, label.top + 1)
    if layout.is_dense(place.layer):
        return None
    start, end = layout.ends(edge)
    return start.towards(end, 0.5)


def paint_lock(painter: QPainter, box: Box, colours: Theme, *, on_card: bool = False) -> None:
    """Body and bow, in a box; ``on_card``: on a round ground, over whatever stands there."""
    painter.setPen(Qt.PenStyle.NoPen)
    if on_card:
        painter.setBrush(colours.card)
        painter.drawEllipse(QRectF(*box))
    side = box.width * (0.62 if on_card else 1.0)
    left, top = box.left + (box.width - side) / 2, box.top + (box.height - side) / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.text, side * 0.14))
    painter.drawArc(QRectF(left + side * 0.24, top + side * 0.06, side * 0.52, side * 0.72), 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.text)
    painter.drawRoundedRect(QRectF(left + side * 0.1, top + side * 0.44, side * 0.8, side * 0.5), 1.2, 1.2)


def lock_pixmap(pixels: int) -> QPixmap:
    """For a cell of a table."""
    pixmap = QPixmap(pixels * 4, pixels * 4)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painter_from_left(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_lock(painter, Box(0, 0, pixels * 4, pixels * 4), theme())
    pixmap.setDevicePixelRatio(4)
    return pixmap
