"""The map, or the curve, of what a network has learned at a place of its run, for files and clips."""

from __future__ import annotations

from weakref import finalize

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from bpsim.export.request import Request
from bpsim.gui.export.figures import CAPTION_HEIGHT, CAPTION_PIXELS, enlargement
from bpsim.gui.language import language
from bpsim.gui.learned.curve_view import CurveView
from bpsim.gui.learned.picturing import curve_of, has_marks, map_of, marks_of
from bpsim.gui.parts.map_view import MapView
from bpsim.gui.theme import theme, theme_font
from bpsim.session.experiment import Experiment
from bpsim.session.learned.plane import Plane
from bpsim.session.learned.showing import showings
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.data_then import experiment_then
from bpsim.session.running.run import Run

translate = QCoreApplication.translate


class MapFigure:
    """Over the first two inputs, as the page shows it at first. ``title``, ``size`` and ``scale`` as every figure has
    them."""

    def __init__(self, experiment: Experiment, run: Run, request: Request) -> None:
        self.title = experiment.title.to(language())
        self.scale = enlargement(request.size)
        self.size = request.size[0] / self.scale, request.size[1] / self.scale
        self._experiment, self._run, self._row, self._update = experiment, run, request.row, 0
        self._view: MapView | CurveView = CurveView() if experiment.network.layers[0] == 1 else MapView()
        finalize(self, self._view.deleteLater)  # whoever paints it keeps the figure alone
        self._view.resize(round(self.size[0]), round(self.size[1] - CAPTION_HEIGHT))

    def show(self, cursor: Cursor) -> None:
        """The state before the update in hand, and the sample in hand of its batch."""
        self._update = cursor.update
        experiment = experiment_then(self._experiment, self._run.leg_at(cursor.update))
        parameters, trace = self._run.parameters(cursor.update), self._run.trace(cursor.update)
        row = min(self._row, len(trace.batch) - 1)
        showing = showings(experiment)[0]
        if isinstance(self._view, CurveView):
            shown = int(trace.batch[row])
            self._view.show_curve(curve_of(experiment, parameters, showing.output or 0, shown))
            return
        plane = Plane.of(experiment, 0, 1, np.array(trace.x[row]))
        marks = None
        if has_marks(experiment):
            marks = marks_of(experiment, parameters, plane, showing, trace.batch.tolist(), row)
        self._view.show_picture(
            map_of(experiment, parameters, plane, showing, marks=marks, discrete=False, coarse=False)
        )

    def paint(self, painter: QPainter) -> None:
        self._view.paint(painter)
        painter.setPen(theme().text)
        painter.setFont(theme_font(CAPTION_PIXELS, bold=True))
        line = QRectF(10.0, self.size[1] - CAPTION_HEIGHT, self.size[0] - 20.0, CAPTION_HEIGHT)
        done = translate("Export", "updates done: {count}").format(count=self._update)
        text = f"{self.title} · {done}"
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
