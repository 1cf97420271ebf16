"""From a drawing to the inputs of an experiment whose inputs are a picture, and back.

A drawing is ink (height, width) from 0, paper, to 1, as large as ``canvas_shape`` says or of any other size.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.experiment import Experiment
from bpsim.session.pictures.centred import centred
from bpsim.session.pictures.counted import bitmap_of, counted
from bpsim.session.pictures.placing import enlarged

CANVAS = 280  # pixels of the longer side of a canvas, about
COUNTED = (8, 8)  # the shape of pictures that were made by counting pixels
LOOKED_AT = 500  # samples that tell the range; in a set of pictures each has nearly all of it


@dataclass(frozen=True, eq=False)
class PictureMaker:
    """``shape``: rows and columns; ``paper`` and ``ink`` (n_0,): what an input is without ink, and where it is full."""

    shape: tuple[int, int]
    paper: FloatArray
    ink: FloatArray

    @classmethod
    def of(cls, experiment: Experiment) -> PictureMaker:
        """By the range of the experiment's samples, before their columns were scaled where they were. Paper is the end
        of the range that is nearer to their mean: most of a picture is paper. The inputs have to be a picture."""
        assert experiment.shape is not None
        subtract, divide = _scaling_of(experiment)
        values = experiment.x[:LOOKED_AT] * divide + subtract
        values = values[np.isfinite(values)]
        low, high, mean = (
            (float(values.min()), float(values.max()), float(values.mean())) if len(values) else (0.0, 1.0, 0.0)
        )
        if low == high:
            high = low + 1.0
        paper, ink = (low, high) if mean - low <= high - mean else (high, low)
        return cls(experiment.shape, (paper - subtract) / divide, (ink - subtract) / divide)

    @property
    def canvas_shape(self) -> tuple[int, int]:
        """(height, width) with the proportions of the pictures."""
        times = max(1, CANVAS // max(self.shape))
        return self.shape[0] * times, self.shape[1] * times

    def same_range(self, other: PictureMaker) -> bool:
        """Whether inputs mean the same to both."""
        ends = zip((self.paper, self.ink), (other.paper, other.ink), strict=True)
        return self.shape == other.shape and all(np.array_equal(one, another) for one, another in ends)

    def inputs_of(self, drawing: FloatArray) -> FloatArray:
        """(n_0,) as the pictures of the data were made: see ``counted`` for 8x8, ``centred`` for all others."""
        shares = counted(drawing) if self.shape == COUNTED else centred(drawing, self.shape)
        return self.paper + shares.ravel() * (self.ink - self.paper)

    def shares_of(self, inputs: FloatArray) -> FloatArray:
        """(rows, columns) how much ink each pixel has, 0..1; a blank has none."""
        shares = (inputs - self.paper) / (self.ink - self.paper)
        return np.clip(np.nan_to_num(shares), 0.0, 1.0).reshape(self.shape)

    def drawing_of(self, inputs: FloatArray) -> FloatArray:
        """A drawing of the size of the canvas that looks like these inputs (n_0,)."""
        shares = self.shares_of(inputs)
        fine = bitmap_of(shares) if self.shape == COUNTED else shares
        drawing = np.zeros(self.canvas_shape)
        large = enlarged(fine, min(drawing.shape) // min(fine.shape))
        top, left = ((whole - part) // 2 for whole, part in zip(drawing.shape, large.shape, strict=True))
        drawing[top : top + large.shape[0], left : left + large.shape[1]] = large
        return drawing


def _scaling_of(experiment: Experiment) -> tuple[FloatArray, FloatArray]:
    """What was subtracted from each input (n_0,) and what it was divided by."""
    rows = experiment.input_scalings
    return (
        np.array([0.0 if row is None else row.subtract for row in rows]),
        np.array([1.0 if row is None else row.divide for row in rows]),
    )
