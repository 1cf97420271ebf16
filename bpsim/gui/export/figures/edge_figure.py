"""The picture of a setting's edges for paper and slides, with axes and words."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from bpsim.gui.compare.edge_chart import EdgePlot, finding_colour
from bpsim.gui.compare.edge_words import findings, remarks
from bpsim.gui.controls.choice_words import setting_label
from bpsim.gui.controls.numbers import setting_text
from bpsim.gui.export.figures.figure import enlargement
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.session.experiment import Experiment
from bpsim.session.running.compared.edge_values import Value
from bpsim.session.running.compared.edges import Edges
from bpsim.session.running.cursor import Cursor

translate = QCoreApplication.translate

TYPE, TITLE_TYPE = 14, 16
_TOP, _LINE, _BOTTOM, _RIGHT = 34.0, 22.0, 58.0, 30.0


class EdgeFigure:
    """``title``, ``size`` and ``scale`` as every figure has them."""

    def __init__(self, experiment: Experiment, edges: Edges, size: tuple[int, int]) -> None:
        self.title = experiment.title.to(language())
        self.scale = enlargement(size)
        self.size = size[0] / self.scale, size[1] / self.scale
        self._edges = edges

    def show(self, cursor: Cursor) -> None:
        """It is the same at every place of the run."""

    def paint(self, painter: QPainter) -> None:
        below_words = self._paint_words(painter)
        probe = EdgePlot(self._edges, QRectF(0, 0, 1, 1))
        left = 24.0 + TYPE * 1.6 + max((_width(label) for _, label in probe.axis.ticks()), default=0.0)
        area = QRectF(left, below_words, self.size[0] - left - _RIGHT, self.size[1] - below_words - _BOTTOM)
        plot = EdgePlot(self._edges, area)
        self._paint_axes(painter, plot)
        plot.paint(painter, None, 1.6)

    def _paint_words(self, painter: QPainter) -> float:
        """The title, and what was found in words of the picture's colours; where they end."""
        width, y = self.size[0] - 2 * _RIGHT, 10.0
        painter.setFont(theme_font(TITLE_TYPE, bold=True))
        painter.setPen(theme().text)
        title = QFontMetricsF(painter.font()).elidedText(self.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(_RIGHT, y, width, _LINE), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme_font(TYPE))
        said = [(one.text, finding_colour(one.kind)) for one in findings(self._edges)]
        now = setting_text(self._edges.name, self._edges.now.value)
        said.insert(0, (translate("Edges", "now {value}").format(value=now), theme().text))
        said += [(remark, theme().muted) for remark in remarks(self._edges)]
        x, y = _RIGHT, y + _LINE + 4
        for text, colour in said:
            room = _width(text)
            if x > _RIGHT and x + room > _RIGHT + width:
                x, y = _RIGHT, y + _LINE
            painter.setPen(colour)
            painter.drawText(QRectF(x, y, room + 4, _LINE), Qt.AlignmentFlag.AlignVCenter, text)
            x += room + 20
        return max(_TOP, y + _LINE + 10)

    def _paint_axes(self, painter: QPainter, plot: EdgePlot) -> None:
        colours, area = theme(), plot.area
        painter.setFont(theme_font(TYPE))
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        for height, label in plot.axis.ticks():
            y = area.bottom() - area.height() * height
            painter.setPen(QPen(colours.grid, 1.0))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(colours.muted)
            painter.drawText(QRectF(0, y - TYPE, area.left() - 10, 2 * TYPE), right | middle, label)
        taken = -math.inf
        for value in _ticks(plot.edges):
            x, label = plot.across(value), setting_text(plot.edges.name, value)
            painter.setPen(QPen(colours.border, 1.0))
            painter.drawLine(QLineF(x, area.bottom(), x, area.bottom() + 5))
            half = _width(label) / 2 + 4
            if x - half > taken:
                painter.setPen(colours.muted)
                box = QRectF(x - 60, area.bottom() + 7, 120, TYPE * 1.4)
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, label)
                taken = x + half
        painter.setPen(QPen(colours.border, 1.2))
        painter.drawLine(QLineF(area.bottomLeft(), area.bottomRight()))
        painter.drawLine(QLineF(area.topLeft(), area.bottomLeft()))
        painter.setPen(colours.muted)
        below = QRectF(area.left(), self.size[1] - TYPE * 1.8, area.width(), TYPE * 1.6)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, setting_label(plot.edges.name))
        painter.save()
        painter.translate(TYPE * 1.1, area.center().y())
        painter.rotate(-90)
        said = translate("Edges", "full loss at the end")
        painter.drawText(QRectF(-200, -TYPE, 400, TYPE * 2), Qt.AlignmentFlag.AlignCenter, said)
        painter.restore()


def _ticks(edges: Edges) -> list[Value]:
    """Powers of ten; of a momentum 0, 0.9, 0.99 ...; of a batch size 1, 2, 5, 10 ..."""
    first, last = edges.outcomes[0].value, edges.outcomes[-1].value
    if edges.name == "momentum":
        values: list[Value] = [0.0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999]
    elif edges.name == "batch_size":
        values = [factor * 10**power for power in range(10) for factor in (1, 2, 5)]
    else:
        values = [10.0**power for power in range(math.floor(math.log10(first)), math.ceil(math.log10(last)) + 1)]
    return [value for value in values if first * (1 - 1e-9) <= value <= last * (1 + 1e-9)]


def _width(text: str) -> float:
    return QFontMetricsF(theme_font(TYPE)).horizontalAdvance(text)
