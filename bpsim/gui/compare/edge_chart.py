"""The picture of a setting's edges: final loss over the setting, both logarithmic, small in the strip or large."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from bpsim.gui.compare.edge_words import BEST
from bpsim.gui.look.series import preview_colour, series_colour
from bpsim.gui.look.theme import theme
from bpsim.gui.losses.loss_chart import LossAxis
from bpsim.gui.parts.reading import painter_from_left, read_from_left
from bpsim.session.running.compared.edge_values import Value, along
from bpsim.session.running.compared.edges import DIVERGED, GOOD, STUCK, WORSE, Edges

SMALL = QSize(210, 58)
_LEAST_LOSS = 1e-16  # a smaller one is rounding, and stands here
_GREEN = 2


def finding_colour(kind: str) -> QColor:
    """Of a verdict, or of what ends best: in words and in the picture alike."""
    colours = theme()
    return {
        BEST: series_colour(_GREEN), GOOD: series_colour(_GREEN), WORSE: colours.muted, STUCK: colours.warning,
        DIVERGED: colours.error,
    }[kind]  # fmt: skip


class EdgePlot:
    """Where values and losses stand inside a rectangle."""

    def __init__(self, edges: Edges, area: QRectF) -> None:
        self.edges, self.area = edges, area
        losses = np.array([one.loss for one in edges.outcomes])
        self.axis = LossAxis(np.maximum(losses[np.isfinite(losses)], _LEAST_LOSS), log=True)
        self._first = along(edges.name, edges.outcomes[0].value)
        self._span = along(edges.name, edges.outcomes[-1].value) - self._first or 1.0

    def across(self, value: Value) -> float:
        return self.area.left() + self.area.width() * (along(self.edges.name, value) - self._first) / self._span

    def covers(self, value: Value) -> bool:
        return self.edges.outcomes[0].value <= value <= self.edges.outcomes[-1].value

    def up(self, loss: float) -> float:
        height = float(self.axis.heights(np.array([max(loss, _LEAST_LOSS)]))[0])
        return self.area.bottom() - self.area.height() * height

    def paint(self, painter: QPainter, tried: Value | None, weight: float) -> None:
        """Bands of the verdicts, the curve, the present value, the best one, and the one that is ``tried``."""
        self._bands(painter, weight)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().text, 1.2 * weight))
        for piece in self._pieces():
            painter.drawPolyline(QPolygonF(piece))
        self._line(painter, self.edges.now.value, QPen(theme().text, weight, Qt.PenStyle.DashLine))
        if tried is not None and self.covers(tried):
            self._line(painter, tried, QPen(preview_colour(), 2 * weight))
        best = self.edges.best
        if best is not None:
            painter.setPen(QPen(theme().card, weight))
            painter.setBrush(finding_colour(BEST))
            at = QPointF(self.across(best.value), self.up(best.loss))
            painter.drawEllipse(at, 3.5 * weight, 3.5 * weight)

    def _bands(self, painter: QPainter, weight: float) -> None:
        """A tint over each stretch, and a stroke in its colour at its top."""
        for stretch in self.edges.stretches:
            if stretch.verdict == GOOD:
                continue
            colour = finding_colour(stretch.verdict)
            tint = QColor(colour.red(), colour.green(), colour.blue(), 36)
            left, right = self.across(stretch.first), self.across(stretch.last)
            band = QRectF(left - weight, self.area.top(), right - left + 2 * weight, self.area.height())
            painter.fillRect(band, tint)
            painter.fillRect(QRectF(band.left(), band.top(), band.width(), 3 * weight), colour)

    def _pieces(self) -> list[list[QPointF]]:
        """The curve; where runs diverge it has a gap."""
        pieces: list[list[QPointF]] = [[]]
        for one in self.edges.outcomes:
            if math.isfinite(one.loss):
                pieces[-1].append(QPointF(self.across(one.value), self.up(one.loss)))
            elif pieces[-1]:
                pieces.append([])
        return pieces

    def _line(self, painter: QPainter, value: Value, pen: QPen) -> None:
        painter.setPen(pen)
        x = self.across(value)
        painter.drawLine(QLineF(x, self.area.top(), x, self.area.bottom()))


class EdgePicture(QWidget):
    """The small one, without axes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self._edges: Edges | None = None
        self._tried: Value | None = None
        self.setFixedSize(SMALL)

    def show_edges(self, edges: Edges, tried: Value | None) -> None:
        self._edges, self._tried = edges, tried
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self._edges is None:
            return
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect()).adjusted(5, 2, -5, -5)
            painter.setPen(QPen(theme().border, 1.0))
            painter.drawRect(area)
            EdgePlot(self._edges, area).paint(painter, self._tried, 1.0)
