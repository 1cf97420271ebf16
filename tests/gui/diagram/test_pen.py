"""Text on the diagram: never beyond its box."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from bpsim.gui.diagram.pen import draw_fitting
from bpsim.gui.diagram.placing.geometry import Box


@pytest.mark.parametrize("text", ["loss binary cross-entropy", "损失：二元交叉熵的平均值以及正则项"])
@pytest.mark.parametrize("width", [30.0, 60.0, 90.0])
def test_words_never_leave_their_box(qapp: object, text: str, width: float) -> None:
    image = QImage(200, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_fitting(painter, Box(50.0, 10.0, width, 30.0), text, 16, QColor("black"), margin=4.0)
    painter.end()
    dark = [x for x in range(200) for y in range(60) if image.pixelColor(x, y).lightness() < 200]
    assert dark
    assert min(dark) >= 50
    assert max(dark) <= 50 + width
