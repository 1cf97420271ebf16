"""Pictures as those of MNIST were made (Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits"):

"size normalized to fit in a 20x20 pixel box while preserving their aspect ratio", with "grey levels as a result of the
anti-aliasing technique", then "centered in a 28x28 image by computing the center of mass of the pixels, and translating
the image so as to position this point at the center of the 28x28 field". They were moved by whole pixels: in all 6000
pictures that come with bpsim the centre of mass lies at 14 to 15, counted from the edge. In a field of another size the
box is the same share of it.
"""

from __future__ import annotations

import math

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.pictures.placing import box_of, middle_of, resized

BOX_SHARE = 20 / 28  # of the field


def centred(ink: FloatArray, shape: tuple[int, int]) -> FloatArray:
    """(rows, columns) from ink (height, width), all from 0, paper, to 1."""
    made = np.zeros(shape)
    if not (ink > 0.0).any():
        return made
    box = box_of(ink > 0.0)
    cut = ink[box.top : box.bottom, box.left : box.right]
    scale = min(round(shape[0] * BOX_SHARE) / box.height, round(shape[1] * BOX_SHARE) / box.width)
    small = resized(cut, max(1, round(box.height * scale)), max(1, round(box.width * scale)))
    top, left = (_corner(small.sum(axis=1 - axis), shape[axis]) for axis in (0, 1))
    made[top : top + small.shape[0], left : left + small.shape[1]] = small
    return made


def _corner(masses: FloatArray, pixels: int) -> int:
    """Where a line of masses (n,) begins so that its centre of mass lies in the middle pixel; all of it inside."""
    return min(max(pixels // 2 - math.floor(middle_of(masses)), 0), pixels - len(masses))
