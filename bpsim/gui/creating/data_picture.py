"""What data look like: points in the plane, y over x, or pictures. Painted; it computes nothing."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.language import language
from bpsim.gui.look.series import series_colour
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.painted.map_colours import target_colours
from bpsim.gui.painted.painted_view import PaintedView
from bpsim.session.edits.data import all_samples
from bpsim.session.experiment import Experiment
from bpsim.session.learned.showing import showings

EDGE, TEXT, DOT = 26, 12, 4.0
MARGIN = 0.08
ACROSS, DOWN = 8, 5  # pictures
MOST = 1500  # points: more would be a carpet


class DataPicture(PaintedView):
    """Attributes: ``experiment``, whose samples are shown, or None; ``bare``: without frame and names."""

    LIKED = (340, 300)

    def __init__(self, parent: QWidget | None = None, *, bare: bool = False) -> None:
        super().__init__(parent)
        self.experiment: Experiment | None = None
        self.bare = bare
        self.setMinimumSize(220, 120)

    def show_data(self, experiment: Experiment | None) -> None:
        self.experiment = experiment
        self.update()

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().card)
        if self.experiment is not None:
            if self.experiment.shape is not None:
                self._paint_pictures(painter, self.experiment, self.experiment.shape)
            else:
                self._paint_points(painter, self.experiment)

    def _paint_points(self, painter: QPainter, experiment: Experiment) -> None:
        samples, tested = all_samples(experiment)
        chosen = samples.x[:MOST]
        up = chosen[:, 1] if chosen.shape[1] > 1 else samples.t[:MOST, 0]
        frame = QRectF(self.rect())
        if not self.bare:
            frame.adjust(EDGE, 8, -8, -EDGE)
            self._paint_frame(painter, frame, experiment)
        painter.setPen(Qt.PenStyle.NoPen)
        places = zip(_along(chosen[:, 0]), _along(up), _colours(experiment, samples.t[:MOST]), tested, strict=False)
        for x, y, colour, test in places:
            painter.setBrush(colour)
            at = QPointF(frame.left() + x * frame.width(), frame.bottom() - y * frame.height())
            if test:
                painter.drawRect(QRectF(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT))
            else:
                painter.drawEllipse(at, DOT, DOT)

    def _paint_frame(self, painter: QPainter, frame: QRectF, experiment: Experiment) -> None:
        colours = theme()
        painter.setPen(QPen(colours.border, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        names = [name.to(language()) for name in experiment.node_names[0]]
        painter.setFont(theme_font(TEXT))
        painter.setPen(colours.muted)
        below = QRectF(frame.left(), frame.bottom(), frame.width(), EDGE)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, names[0])
        painter.save()
        painter.translate(EDGE / 2, frame.center().y())
        painter.rotate(-90.0)
        beside = QRectF(-frame.height() / 2, -EDGE / 2, frame.height(), EDGE)
        other = names[1] if len(names) > 1 else experiment.node_names[-1][0].to(language())
        painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, other)
        painter.restore()

    def _paint_pictures(self, painter: QPainter, experiment: Experiment, shape: tuple[int, int]) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        rows, columns = shape
        side = min((self.width() - 8) / ACROSS, (self.height() - 8) / DOWN)
        left, top = (self.width() - ACROSS * side) / 2, (self.height() - DOWN * side) / 2
        grey = np.rint(255 * np.clip(experiment.x[: ACROSS * DOWN], 0.0, 1.0)).astype(np.uint8)
        for index, pixels in enumerate(grey.reshape(-1, rows, columns)):
            # a copy: Qt does not keep the memory of the array
            image = QImage(pixels.tobytes(), columns, rows, columns, QImage.Format.Format_Grayscale8).copy()
            down, across = divmod(index, ACROSS)
            painter.drawImage(QRectF(left + across * side, top + down * side, side - 3, side - 3), image)


def _along(values: FloatArray) -> list[float]:
    """Shares of the way, with a margin at both ends."""
    low, high = float(values.min()), float(values.max())
    span = (high - low) or 1.0
    return (MARGIN + (1 - 2 * MARGIN) * (values - low) / span).tolist()


def _colours(experiment: Experiment, targets: FloatArray) -> list[QColor]:
    """Of classes as the map has them; of a function all alike."""
    if experiment.has_classes:
        return target_colours(targets, showings(experiment)[0], theme())
    return [series_colour(0)] * len(targets)
