"""What stands at the axes of a painted plot: the two ends of each, and its name between them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from bpsim.gui.look.theme import theme, theme_font

END_ROOM = 3.2  # of each end's number, in the type's pixels


class AxisTexts(NamedTuple):
    """From left to right, or from the bottom up."""

    low: str
    name: str
    high: str


def paint_axes(
    painter: QPainter, frame: QRectF, pixels: int, across: AxisTexts, up: AxisTexts, *, turned: bool = False
) -> None:
    """Below the frame and at its left; ``turned``: the name at the left stands upright, where it may be long."""
    painter.setFont(theme_font(pixels))
    painter.setPen(theme().muted)
    metrics, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
    below = QRectF(frame.left(), frame.bottom() + 2, frame.width(), pixels * 1.6)
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft | middle, across.low)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight | middle, across.high)
    ends = max(END_ROOM * pixels, *(metrics.horizontalAdvance(end) + pixels * 0.5 for end in (across.low, across.high)))
    name = metrics.elidedText(across.name, Qt.TextElideMode.ElideMiddle, int(frame.width() - 2 * ends))
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | middle, name)
    beside = QRectF(0, frame.top(), frame.left() - 4, pixels * 1.4)
    painter.drawText(beside, Qt.AlignmentFlag.AlignRight | middle, up.high)
    beside.moveBottom(frame.bottom())
    painter.drawText(beside, Qt.AlignmentFlag.AlignRight | middle, up.low)
    if not turned:
        beside.moveCenter(QPointF(beside.center().x(), frame.center().y()))
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | middle, up.name)
        return
    painter.save()
    painter.translate(frame.left() - 4 - pixels * 0.8, frame.center().y())
    painter.rotate(-90.0)
    tall = frame.height() - 2 * pixels * 1.8
    name = metrics.elidedText(up.name, Qt.TextElideMode.ElideMiddle, int(tall))
    painter.drawText(QRectF(-tall / 2, -pixels * 0.8, tall, pixels * 1.6), Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()
