"""Pictures as those of the 8x8 digits were made (E. Alpaydin, C. Kaynak, "Optical Recognition of Handwritten Digits"):

NIST's programs made "normalized bitmaps" of 32x32 black and white pixels; these "are divided into nonoverlapping blocks
of 4x4 and the number of on pixels are counted in each block", 0..16. Normalised (M. Garris and others, "NIST Form-Based
Handprint Recognition System"): 32 pixels high and about 20 wide, strokes of even width, without slant. In the 1797
pictures that come with bpsim the ink reaches from the first to the last row in every one, is 6 blocks wide in three of
four, and 313 of the 1024 pixels are on in the median, whatever the digit.
"""

from __future__ import annotations

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.pictures.placing import box_of, laid, middle_of, stretched

SIDE, BLOCK = 32, 4
WIDTH = 20  # that the ink is brought to
WIDEST = 2.0  # times as much as its height is stretched: an upright line stays one
ON = 313
NEAR, FAR = 2, 12  # how often ink is smoothed: by the first its pixels are chosen, where that is equal by the second
SOLID, FAINT = 0.5, 0.1


def counted(ink: FloatArray) -> FloatArray:
    """(8, 8) the share of each block's pixels that are on, from ink (height, width) of 0..1."""
    return _counts(normalised(ink))


def _counts(bitmap: FloatArray) -> FloatArray:
    blocks = SIDE // BLOCK
    return bitmap.reshape(blocks, BLOCK, blocks, BLOCK).mean(axis=(1, 3))


def normalised(ink: FloatArray) -> FloatArray:
    """(32, 32) zeros and ones."""
    if not (ink > 0.0).any():
        return np.zeros((SIDE, SIDE))
    solid = ink / ink.max()
    box = box_of(solid >= SOLID)
    tall = SIDE / box.height
    lines = stretched(solid[box.top : box.bottom, box.left : box.right], SIDE)
    return _with_even_strokes(_upright(lines, tall))


def _upright(lines: FloatArray, tall: float) -> FloatArray:
    """(32, 32) from 32 lines (32, width): each is moved against the slant, and all of them brought to 20 pixels.

    The slant is that of the line through the centres of mass of the rows: covariance of column and row over the
    variance of the row. ``tall``: how much the height was stretched.
    """
    width, row = lines.shape[1], np.arange(SIDE) + 0.5
    mass = lines.sum(axis=1)
    centre = lines @ (np.arange(width) + 0.5) / np.maximum(mass, np.finfo(float).tiny)
    away = row - middle_of(mass)
    spread = float(mass @ (away * away))
    slant = float(mass @ (away * (centre - mass @ centre / mass.sum()))) / spread if spread > 0.0 else 0.0
    moved = -slant * away
    marks = lines > FAINT
    inked = marks.any(axis=1)
    left = float((marks.argmax(axis=1) + moved)[inked].min())
    right = float((width - marks[:, ::-1].argmax(axis=1) + moved)[inked].max())
    wide = min(WIDTH / (right - left), WIDEST * tall)
    begin = np.asarray(SIDE / 2 + wide * (moved - (left + right) / 2), dtype=np.float64)
    return laid(lines, SIDE, wide, begin)


def _with_even_strokes(ink: FloatArray) -> FloatArray:
    """The pixels deepest in the ink or, where it is thin, nearest to it: as many as the source's pictures have."""
    depth = _smoothed(ink, NEAR) + 1e-3 * _smoothed(ink, FAR)
    bitmap = np.zeros(SIDE * SIDE)
    bitmap[np.argsort(-depth, axis=None, kind="stable")[:ON]] = 1.0
    return bitmap.reshape(SIDE, SIDE)


def _smoothed(values: FloatArray, times: int) -> FloatArray:
    """By 1, 2, 1 along both axes; beyond the rim as on it: strokes go on there."""
    for _ in range(times):
        padded = np.pad(values, 1, mode="edge")
        across = padded[:, :-2] + 2.0 * padded[:, 1:-1] + padded[:, 2:]
        values = (across[:-2] + 2.0 * across[1:-1] + across[2:]) / 16.0
    return values


def bitmap_of(counts: FloatArray) -> FloatArray:
    """(32, 32) zeros and ones of which ``counts`` (8, 8) are the shares: in each block those pixels are on where the
    picture, drawn smoothly, is darkest."""
    blocks, size = SIDE // BLOCK, BLOCK * BLOCK
    places = (np.arange(SIDE) + 0.5) / BLOCK - 0.5
    between = np.maximum(0.0, 1.0 - np.abs(places[:, None] - np.arange(blocks)))
    smooth = (between @ counts @ between.T).reshape(blocks, BLOCK, blocks, BLOCK).swapaxes(1, 2).reshape(-1, size)
    rank = np.argsort(np.argsort(-smooth, axis=1, kind="stable"), axis=1)
    on = rank < np.rint(counts.reshape(-1, 1) * size)
    return on.reshape(blocks, blocks, BLOCK, BLOCK).swapaxes(1, 2).reshape(SIDE, SIDE).astype(np.float64)
