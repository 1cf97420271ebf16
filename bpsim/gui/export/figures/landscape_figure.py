"""The landscape of the loss at a place of a run, with the way that the run took until then."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.gui.export.figures.view_figure import Painted, ViewFigure
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.landscape.landscape_view import LandscapeView
from bpsim.gui.landscape.picturing import picture_of, way_of
from bpsim.gui.landscape.sentences import directions
from bpsim.session.landscape.beside import BesideWay, ways_in_file
from bpsim.session.landscape.ground import Ground
from bpsim.session.landscape.naming import axis_of, name_of, usual_places
from bpsim.session.landscape.path import MainDirections, RunPath, has_room, main_directions, path_of, pieces_of
from bpsim.session.landscape.plane import LossPlane, over_directions, over_parameters
from bpsim.session.landscape.survey import Question, Survey, answer, side_for
from bpsim.session.running.cursor import Cursor

TOO_LARGE = QT_TRANSLATE_NOOP("Problem", "{count} parameters are too many for a landscape")


class LandscapeFigure(ViewFigure):
    """Over the run's main directions; over two parameters where it has none. With the pins of the file, and the lanes
    of its race, all of their ways."""

    def made(self) -> Painted:
        if not has_room(self.experiment.network.parameter_count):
            raise self._too_large()
        return LandscapeView()

    def show_at(self, cursor: Cursor) -> None:
        state = self.run.state(cursor.update)
        ground = Ground(self.run.training_at(min(cursor.update, self.run.head)))
        plane, names = self._plane(state.parameters.flat)
        question = Question(ground, state, plane, side_for(ground, plane))
        if not question.is_feasible:
            raise self._too_large()
        survey = answer(question)
        assert isinstance(survey, Survey)
        until = bisect_right(self._path.updates.tolist(), cursor.update)
        so_far = RunPath(self._path.updates[:until], self._path.states[:until])
        assert isinstance(self._view, LandscapeView)
        self._view.show_picture(picture_of(survey, plane, names))
        self._view.show_way(way_of(survey, plane, so_far, self._beside))

    @cached_property
    def _path(self) -> RunPath:
        """Of all of the run: in a clip the plane stays where it is."""
        return path_of(pieces_of(self.run), seconds=float("inf"))

    @cached_property
    def _beside(self) -> list[BesideWay]:
        return list(ways_in_file(self.experiment, self.pins, self.run.head))

    @cached_property
    def _main(self) -> MainDirections | None:
        return main_directions(self._path)

    def _plane(self, flat: FloatArray) -> tuple[LossPlane, tuple[str, str]]:
        network, states = self.experiment.network, self._path.states
        beside = np.concatenate([flat[None], *(way.path.states for way in self._beside)])
        if self._main is not None:
            return over_directions(flat, self._main, states, beside=beside), directions()
        script = script_of(self.experiment)
        first, second = usual_places(network)
        across, up = axis_of(first, network, script), axis_of(second, network, script)
        plane = over_parameters(flat, across, up, states, beside=beside)
        return plane, (name_of(first, network, script), name_of(second, network, script))

    def _too_large(self) -> BadValue:
        return BadValue(TOO_LARGE, "--what", count=self.experiment.network.parameter_count)
