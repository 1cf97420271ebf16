"""What a map shows of an experiment in some state, ready to be painted."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from bpsim.engine.accuracy import right
from bpsim.engine.backprop import forward
from bpsim.engine.network import NodeId, Parameters
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme
from bpsim.gui.painted.map_colours import image_of, target_colours, target_signs
from bpsim.gui.painted.map_marks import Marks
from bpsim.gui.painted.map_view import Picture
from bpsim.session.edits.data import all_samples
from bpsim.session.experiment import Experiment
from bpsim.session.learned.contours import lines_at
from bpsim.session.learned.maps import answers_over, every_neuron_over, side_for
from bpsim.session.learned.plane import Plane
from bpsim.session.learned.showing import Showing, showing_of_layer, turning

HEIGHTS = 4  # contour lines on either side of the boundary
MOST_SAMPLES = 2000  # dots that are drawn


def map_of(
    experiment: Experiment, parameters: Parameters, plane: Plane, showing: Showing, *, marks: Marks | None,
    discrete: bool, coarse: bool, node: NodeId | None = None,
) -> Picture:  # fmt: skip
    """Over a plane, of the outputs or of what neuron ``node`` makes of it; ``coarse`` without lines of equal height."""
    side = side_for(parameters, coarse=coarse)
    if node is None:
        values = answers_over(plane, parameters, side)
    else:
        layer, k = node
        values = every_neuron_over(plane, parameters, side)[layer][..., k : k + 1]
        showing = showing_of_layer(experiment, layer, values)
    picture = Picture(
        image_of(values, showing, theme(), discrete=discrete),
        names=_names(plane, experiment),
        ranges=(plane.x_range, plane.y_range),
        marks=marks,
    )
    surfaces = turning(values.astype(np.float64), showing)
    picture.boundaries = [line for surface in surfaces for line in lines_at(surface, [0.0])[0]]
    if not coarse and showing.output is not None:
        steps = [showing.reach * k / (HEIGHTS + 1) for k in range(-HEIGHTS, HEIGHTS + 1) if k]
        found = lines_at(surfaces[0], steps)
        picture.heights = [
            (showing.middle + step, line) for step, lines in zip(steps, found, strict=True) for line in lines
        ]
    return picture


def has_marks(experiment: Experiment) -> bool:
    """Whether samples can be told apart on a map: few, and not of hundreds of pixels of which two are shown."""
    count = len(experiment.x) + (0 if experiment.test is None else len(experiment.test.x))
    return count <= MOST_SAMPLES and experiment.shape is None


def marks_of(
    experiment: Experiment, parameters: Parameters, plane: Plane, showing: Showing, batch: list[int], row: int
) -> Marks:
    """All samples; those of ``batch`` are marked, and its ``row`` is the one in hand."""
    samples, _ = all_samples(experiment)
    wrong = np.zeros(len(samples), dtype=np.bool_)
    if experiment.has_classes:
        wrong = ~right(forward(parameters, samples.x).output, samples.t)
    return Marks(
        plane.share(samples.x), target_colours(samples.t, showing, theme()), wrong, frozenset(batch),
        len(experiment.x), batch[row], target_signs(samples.t, showing),
    )  # fmt: skip


def blank_map(plane: Plane, experiment: Experiment, marks: Marks | None) -> Picture:
    """The same samples, and nothing of what the network answers."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(theme().card)
    return Picture(image, marks=marks, names=_names(plane, experiment), ranges=(plane.x_range, plane.y_range))


def _names(plane: Plane, experiment: Experiment) -> tuple[str, str]:
    names = experiment.node_names[0]
    return names[plane.across].to(language()), names[plane.up].to(language())
