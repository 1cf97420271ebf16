"""The map, or the curve, of what a network has learned at a place of its run."""

from __future__ import annotations

import numpy as np

from bpsim.gui.export.figures.view_figure import Painted, ViewFigure
from bpsim.gui.learned.curve_view import CurveView
from bpsim.gui.learned.picturing import curve_of
from bpsim.gui.painted.map_picture import has_marks, map_of, marks_of
from bpsim.gui.painted.map_view import MapView
from bpsim.session.learned.plane import Plane, usual_inputs
from bpsim.session.learned.showing import showings
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.data_then import experiment_then


class MapFigure(ViewFigure):
    """Over the first two inputs, as the page shows it at first."""

    def made(self) -> Painted:
        return CurveView() if self.experiment.network.layers[0] == 1 else MapView()

    def show_at(self, cursor: Cursor) -> None:
        """With the sample in hand of the update's batch."""
        experiment = experiment_then(self.experiment, self.run.leg_at(cursor.update))
        parameters, trace = self.run.parameters(cursor.update), self.run.trace(cursor.update)
        row = min(self.request.row, len(trace.batch) - 1)
        showing = showings(experiment)[0]
        if isinstance(self._view, CurveView):
            self._view.show_curve(curve_of(experiment, parameters, showing.output or 0, int(trace.batch[row])))
            return
        assert isinstance(self._view, MapView)
        plane, marks = Plane.of(experiment, *usual_inputs(experiment), np.array(trace.x[row])), None
        if has_marks(experiment):
            marks = marks_of(experiment, parameters, plane, showing, trace.batch.tolist(), row)
        picture = map_of(experiment, parameters, plane, showing, marks=marks, discrete=False, coarse=False)
        self._view.show_picture(picture)
