"""Small pictures: ink on paper in the colours of the theme, and signed values."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from bpsim.engine.network import FloatArray
from bpsim.gui.look.colour_scale import ColourScale, rgb
from bpsim.gui.look.theme import theme


def ink_on_paper(shares: FloatArray) -> QImage:
    """A pixel for each share (rows, columns), 0..1: from the colour of the card to that of text."""
    paper, ink = (rgb(colour).astype(np.float64) for colour in (theme().card, theme().text))
    return _image(np.rint(paper + (ink - paper) * shares[..., None]).astype(np.uint8))


def signed_picture(values: FloatArray) -> QImage:
    """A pixel for each value (rows, columns): the diverging colours of weights, the strongest for what is largest."""
    scale = ColourScale()
    finite = np.abs(values[np.isfinite(values)])
    scale.range = float(finite.max(initial=0.0)) or 1.0
    return _image(scale.cells(values.ravel(), theme()).reshape(*values.shape, 3))


def _image(pixels: np.ndarray) -> QImage:
    rows, columns = pixels.shape[:2]
    return QImage(np.ascontiguousarray(pixels).tobytes(), columns, rows, 3 * columns, QImage.Format.Format_RGB888)
