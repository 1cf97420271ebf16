"""Dots and squares that come by the hundred: each kind is painted once, and put down as a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen

KINDS_KEPT = 256
SIGN_SHARE, SIGN_WIDTH = 0.62, 0.36  # of the radius
_ACROSS, _UP, _FALLING, _RISING = (-1, 0, 1, 0), (0, -1, 0, 1), (-0.7, -0.7, 0.7, 0.7), (-0.7, 0.7, 0.7, -0.7)
SIGNS: tuple[tuple[tuple[float, float, float, float], ...], ...] = (
    (), (_ACROSS,), (_ACROSS, _UP), (_UP,), (_FALLING, _RISING), (_FALLING,), (_RISING,),
    (_ACROSS, _UP, _FALLING, _RISING), ((-1, -0.5, 1, -0.5), (-1, 0.5, 1, 0.5)),
    ((-0.5, -1, -0.5, 1), (0.5, -1, 0.5, 1)),
)  # fmt: skip
"""Strokes in a circle of 1, so that nothing is told by colour alone. As many as there are digits."""
MINUS_SIGN, PLUS_SIGN = 1, 2


class Stamp(NamedTuple):
    """A dot, or a ``square``, with a rim of that width, and in it one of SIGNS (0: none) in the colour ``ink``; lengths
    in pixels, colours as QColor's ``rgba``."""

    radius: float
    fill: int
    rim: int
    width: float
    square: bool
    sign: int = 0
    ink: int = 0

    def paint(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor.fromRgba(self.rim), self.width))
        painter.setBrush(QColor.fromRgba(self.fill))
        if self.square:
            painter.drawRect(QRectF(at.x() - self.radius, at.y() - self.radius, 2 * self.radius, 2 * self.radius))
        else:
            painter.drawEllipse(at, self.radius, self.radius)
        if self.sign:
            painter.setPen(QPen(QColor.fromRgba(self.ink), max(1.2, self.radius * SIGN_WIDTH)))
            reach = self.radius * SIGN_SHARE
            for x1, y1, x2, y2 in SIGNS[self.sign]:
                painter.drawLine(at + QPointF(reach * x1, reach * y1), at + QPointF(reach * x2, reach * y2))


def put_down(painter: QPainter, places: NDArray[np.float64], kinds: NDArray[np.int64], stamps: Sequence[Stamp]) -> None:
    """At each of the ``places`` (N, 2) the stamp of its kind (N,), in their order. On a screen as pictures at whole
    pixels, in a tenth of the time; into a file as what they are."""
    scale = painter.combinedTransform().m11()
    if painter.paintEngine().type() != QPaintEngine.Type.Raster or scale != painter.device().devicePixelRatioF():
        for kind, at in zip(kinds.tolist(), places.tolist(), strict=True):
            stamps[kind].paint(painter, QPointF(*at))
        return
    beyond = np.array([_reach(stamp, scale) for stamp in stamps])
    pictures = [_picture(stamp, scale) for stamp in stamps]
    corners = (np.round(places * scale) - beyond[kinds][:, None]) / scale
    for kind, corner in zip(kinds.tolist(), corners.tolist(), strict=True):
        painter.drawImage(QPointF(*corner), pictures[kind])


def _reach(stamp: Stamp, scale: float) -> int:
    """From its middle to where nothing of it is, in pixels of the screen."""
    return math.ceil((stamp.radius + stamp.width) * scale) + 1


@lru_cache(maxsize=KINDS_KEPT)
def _picture(stamp: Stamp, scale: float) -> QImage:
    reach = _reach(stamp, scale)
    made = QImage(2 * reach, 2 * reach, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stamp.paint(painter, QPointF(reach / scale, reach / scale))
    return made
