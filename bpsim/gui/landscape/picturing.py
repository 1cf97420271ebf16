"""From a survey and the way of the run to what is painted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.network import FloatArray
from bpsim.gui.landscape.colouring import image_of
from bpsim.gui.landscape.landscape_view import OtherLine, Way
from bpsim.gui.landscape.sentences import this_run
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme
from bpsim.gui.painted.map_view import Picture
from bpsim.session.landscape.beside import LANE, BesideWay
from bpsim.session.landscape.heights import logarithmic, round_heights, span_of
from bpsim.session.landscape.path import RunPath
from bpsim.session.landscape.plane import LossPlane
from bpsim.session.landscape.survey import Survey
from bpsim.session.learned.contours import lines_at


def picture_of(survey: Survey, plane: LossPlane, names: tuple[str, str]) -> Picture:
    """Colours, lines at round heights with their losses, and the axes."""
    logs = logarithmic(survey.surface)
    low, high = span_of(logs)
    levels = round_heights(10.0**low, 10.0**high)
    found = lines_at(logs, np.log10(levels).tolist())
    return Picture(
        image_of(logs, theme()),
        heights=[(level, line) for level, lines in zip(levels, found, strict=True) for line in lines],
        names=names,
        ranges=(plane.x_range, plane.y_range),
    )


def way_of(survey: Survey, plane: LossPlane, path: RunPath | None, beside: Sequence[BesideWay] = ()) -> Way:
    """The path of the run as it lies in the plane, the state shown, and the arrows from there; where others went."""
    now = plane.coordinates(survey.question.state.parameters.flat[None])
    points = now[:0] if path is None else plane.coordinates(path.states)
    return Way(
        plane.shares(points),
        plane.shares(now)[0],
        _in_shares(plane, survey.downhill),
        _in_shares(plane, survey.step),
        path is not None and bool((np.diff(path.updates) == 1).all()),
        tuple(
            OtherLine(
                one.called.name.to(language()),
                one.called.number,
                one.called.kind == LANE,
                plane.shares(plane.coordinates(one.path.states)),
            )
            for one in beside
        ),
        this_run(),
    )


def _in_shares(plane: LossPlane, vector: FloatArray) -> NDArray[np.float64] | None:
    """A vector of the plane, from the left and from the top; None where training diverges, or it leads nowhere."""
    if not np.isfinite(vector).all() or not vector.any():
        return None
    (left, right), (bottom, top) = plane.x_range, plane.y_range
    found: NDArray[np.float64] = vector / (right - left, bottom - top)
    return found
