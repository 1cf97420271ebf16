"""A map: colours, lines, samples, and the point that the mouse or a probe is at. Painted; it computes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.painted.map_marks import Marks, stamps_of
from bpsim.gui.painted.painted_view import PaintedView
from bpsim.gui.painted.plot_axes import AxisTexts, paint_axes
from bpsim.gui.painted.stamps import put_down
from bpsim.session.words.number_format import MOST_DIGITS, format_number

GAP = 8
DOT, LARGE_DOT = 4.5, 8.0  # radii of samples
MANY, LITTLE = 400, 130  # samples from which on they are smaller; so they are on a map of fewer pixels across


@dataclass
class Picture:
    """What is painted. ``boundaries``: lines where the answer turns; ``heights``: others, each with its number."""

    image: QImage
    boundaries: list[NDArray[np.float64]] = field(default_factory=list)
    heights: list[tuple[float, NDArray[np.float64]]] = field(default_factory=list)
    marks: Marks | None = None
    names: tuple[str, str] = ("", "")
    ranges: tuple[tuple[float, float], tuple[float, float]] = ((0.0, 1.0), (0.0, 1.0))


class MapView(PaintedView):
    """Signals: ``pointed(x, y)`` with the shares from the left and from the top that the mouse is at, ``left()`` when
    it goes; ``probed(x, y)`` for a click, ``placed(x, y)`` for a second one right after it."""

    LIKED = (320, 320)

    pointed = Signal(float, float)
    left = Signal()
    probed = Signal(float, float)
    placed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self._probe: tuple[float, float] | None = None
        self._beside = 0.0
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_picture(self, picture: Picture | None) -> None:
        self.picture = picture
        self._measure()
        self.update()

    def _measure(self) -> None:
        """How much room the numbers at the left take."""
        if self.picture is not None:
            metrics = QFontMetricsF(theme_font(self._pixels))
            texts = (format_number(value, 2) for value in self.picture.ranges[1])
            self._beside = max(map(metrics.horizontalAdvance, texts)) + 6

    def show_probe(self, place: tuple[float, float] | None) -> None:
        self._probe = place
        self.update()

    def set_large(self, on: bool) -> None:
        super().set_large(on)
        self._measure()

    @property
    def frame(self) -> QRectF:
        """The square of the map, with the axes' numbers at its left and below it."""
        pixels = self._pixels
        left, below = max(pixels * 3.2, self._beside), pixels * 2.6
        side = max(40.0, min(self.width() - left - GAP, self.height() - below - GAP))
        return QRectF(left, GAP, max(40.0, self.width() - left - GAP), side)

    # painting

    def paint(self, painter: QPainter) -> None:
        picture = self.picture
        if picture is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.frame, picture.image)
        self._paint_axes(painter, picture)
        painter.setClipRect(self.frame)
        self._paint_lines(painter, picture)
        if picture.marks is not None:
            self._paint_samples(painter, picture.marks)
        self._paint_over(painter)
        painter.restore()

    def _paint_over(self, painter: QPainter) -> None:
        """What lies on top, within the frame."""
        if self._probe is not None:
            self._paint_probe(painter, self._probe)

    def _in_frame(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """From shares to pixels, (K, 2) each."""
        frame = self.frame
        return places * (frame.width(), frame.height()) + (frame.left(), frame.top())

    def _at(self, places: NDArray[np.float64]) -> list[QPointF]:
        return [QPointF(*at) for at in self._in_frame(places).tolist()]

    def _paint_lines(self, painter: QPainter, picture: Picture) -> None:
        colours = theme()
        faint = QColor(colours.text)
        faint.setAlphaF(0.28)
        painter.setPen(QPen(faint, 1.0))
        for _, line in picture.heights:
            painter.drawPolyline(QPolygonF(self._at(line)))
        painter.setPen(QPen(colours.text, 2.2))
        for line in picture.boundaries:
            painter.drawPolyline(QPolygonF(self._at(line)))
        self._paint_heights(painter, picture)

    def _paint_heights(self, painter: QPainter, picture: Picture) -> None:
        """Each number once, in the middle of its longest line."""
        longest: dict[float, NDArray[np.float64]] = {}
        for level, line in picture.heights:
            if len(line) > len(longest.get(level, ())):
                longest[level] = line
        painter.setFont(theme_font(self._pixels - 2))
        metrics, colours = painter.fontMetrics(), theme()
        ground = QColor(colours.card)
        ground.setAlphaF(0.72)
        taken: list[QRectF] = []
        for text, line in zip(_told_apart(list(longest)), longest.values(), strict=True):
            width, height = metrics.horizontalAdvance(text), metrics.height()
            middle = self._at(line[len(line) // 2 : len(line) // 2 + 1])[0]
            box = QRectF(middle.x() - width / 2 - 2, middle.y() - height / 2, width + 4, height)
            if self.frame.contains(box) and not any(box.intersects(other) for other in taken):
                taken.append(box)
                painter.fillRect(box, ground)
                painter.setPen(colours.text)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_samples(self, painter: QPainter, marks: Marks) -> None:
        crowded = len(marks.places) > MANY or min(self.frame.width(), self.frame.height()) < LITTLE
        radius = (LARGE_DOT if self._large else DOT) * (0.6 if crowded else 1.0)
        placed = np.isfinite(marks.places).all(axis=1)
        kinds, stamps = stamps_of(marks, radius)
        if placed.any():
            put_down(painter, self._in_frame(marks.places[placed]), kinds[placed], stamps)
        if 0 <= marks.shown < len(marks.places):
            self._paint_cross(painter, self._at(marks.places[marks.shown : marks.shown + 1])[0], radius)

    def _paint_cross(self, painter: QPainter, at: QPointF, radius: float) -> None:
        frame = self.frame
        painter.setPen(QPen(theme().text, 1.0, Qt.PenStyle.DashLine))
        path = QPainterPath()
        for begin, end in (
            (QPointF(frame.left(), at.y()), QPointF(at.x() - 2 * radius, at.y())),
            (QPointF(at.x() + 2 * radius, at.y()), QPointF(frame.right(), at.y())),
            (QPointF(at.x(), frame.top()), QPointF(at.x(), at.y() - 2 * radius)),
            (QPointF(at.x(), at.y() + 2 * radius), QPointF(at.x(), frame.bottom())),
        ):
            path.moveTo(begin)
            path.lineTo(end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_probe(self, painter: QPainter, place: tuple[float, float]) -> None:
        """A diamond: no sample looks like that."""
        at, size = self._at(np.array([place]))[0], (LARGE_DOT if self._large else DOT) * 1.6
        corners = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
        painter.setPen(QPen(theme().text, 2.0))
        painter.setBrush(theme().card)
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))

    def _paint_axes(self, painter: QPainter, picture: Picture) -> None:
        texts = (
            AxisTexts(format_number(low, 2), name, format_number(high, 2))
            for name, (low, high) in zip(picture.names, picture.ranges, strict=True)
        )
        paint_axes(painter, self.frame, self._pixels, *texts, turned=True)

    # the mouse

    def _shares(self, event: QMouseEvent) -> tuple[float, float] | None:
        frame, at = self.frame, event.position()
        if not frame.contains(at):
            return None
        return (at.x() - frame.left()) / frame.width(), (at.y() - frame.top()) / frame.height()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        shares = self._shares(event)
        if shares is None:
            self.left.emit()
        else:
            self.pointed.emit(*shares)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        shares = self._shares(event)
        if shares is not None and event.button() == Qt.MouseButton.LeftButton:
            self.probed.emit(*shares)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        shares = self._shares(event)
        if shares is not None and event.button() == Qt.MouseButton.LeftButton:
            self.placed.emit(*shares)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self.left.emit()


def _told_apart(levels: Sequence[float]) -> list[str]:
    """With two decimals, or as many more as it takes."""
    texts: list[str] = []
    for digits in range(2, MOST_DIGITS + 1):
        texts = [format_number(level, digits) for level in levels]
        if len(set(texts)) == len(set(levels)):
            break
    return texts
