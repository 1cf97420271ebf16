"""From answers over a plane to the colours of a map."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from bpsim.gui.look.colour_scale import ColourScale, rgb
from bpsim.gui.look.colours import Theme
from bpsim.gui.look.series import series_colour
from bpsim.gui.painted.stamps import MINUS_SIGN, PLUS_SIGN, SIGNS
from bpsim.session.learned.showing import Showing

STEPS = 4  # of each side, where colours are discrete
PALE, STRONG = 0.16, 0.62  # of a class's colour over the ground: where it is barely ahead, and where it is certain


def image_of(values: NDArray[np.float32], showing: Showing, colours: Theme, *, discrete: bool) -> QImage:
    """Values (rows, columns, n_L) as a picture of so many pixels."""
    made = (
        _of_classes(values, colours, discrete=discrete)
        if showing.output is None
        else _of_output(values[..., showing.output], showing, colours, discrete=discrete)
    )
    rows, columns = values.shape[:2]
    pixels = np.ascontiguousarray(made.reshape(rows, columns, 3))
    return QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()


def _of_output(values: NDArray[np.float32], showing: Showing, colours: Theme, *, discrete: bool) -> NDArray[np.uint8]:
    scale = ColourScale()
    scale.range = showing.reach
    away = values.ravel().astype(np.float64) - showing.middle
    if discrete:
        step = showing.reach / STEPS
        away = np.clip((np.floor(away / step) + 0.5) * step, -showing.reach, showing.reach)
    return scale.cells(away, colours)


def _of_classes(values: NDArray[np.float32], colours: Theme, *, discrete: bool) -> NDArray[np.uint8]:
    flat = values.reshape(-1, values.shape[-1])
    answered, ground = flat.argmax(axis=1), rgb(colours.card).astype(np.float32)
    palette = np.stack([rgb(class_colour(k)) for k in range(flat.shape[1])]).astype(np.float32)
    ordered = np.sort(flat, axis=1)
    ahead = np.full(len(flat), 1.0, np.float32) if discrete else np.clip(ordered[:, -1] - ordered[:, -2], 0.0, 1.0)
    strength = (PALE + (STRONG - PALE) * np.nan_to_num(ahead))[:, None]
    return np.rint(ground + (palette[answered] - ground) * strength).astype(np.uint8)


def class_colour(index: int) -> QColor:
    return series_colour(index)


def target_colours(targets: NDArray[np.float64], showing: Showing, colours: Theme) -> list[QColor]:
    """Of each sample (N, n_L): its class's, or that of the side on which its target lies."""
    if showing.output is None:
        return [class_colour(int(k)) for k in targets.argmax(axis=1)]
    return [colours.positive if is_above else colours.negative for is_above in _above(targets, showing)]


def target_signs(targets: NDArray[np.float64], showing: Showing) -> list[int]:
    """What tells the same without a colour, of each sample (N, n_L): its class's sign, or plus and minus."""
    if showing.output is None:
        return [int(k) % len(SIGNS) for k in targets.argmax(axis=1)]
    return [PLUS_SIGN if is_above else MINUS_SIGN for is_above in _above(targets, showing)]


def _above(targets: NDArray[np.float64], showing: Showing) -> NDArray[np.bool_]:
    above: NDArray[np.bool_] = targets[:, showing.output] >= showing.middle
    return above
