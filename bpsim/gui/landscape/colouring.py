"""From heights to the colours of a landscape: valleys blue, what is high orange, on a logarithmic scale."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from bpsim.engine.network import FloatArray
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.colours import Theme
from bpsim.session.landscape.heights import span_of


def image_of(logs: FloatArray, colours: Theme) -> QImage:
    """Logarithmic heights (rows, columns) as a picture of so many pixels; what is not finite is as the highest."""
    low, high = span_of(logs)
    scale = ColourScale()
    scale.range = (high - low) / 2 or 1.0
    away = (low + high) / 2 - np.minimum(logs, high)
    rows, columns = logs.shape
    pixels = np.ascontiguousarray(scale.cells(away.ravel(), colours).reshape(rows, columns, 3))
    return QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
