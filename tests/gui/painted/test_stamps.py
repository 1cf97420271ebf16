"""Samples on a map are put down as pictures: on the screen they look as if each were drawn, in a file they are drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from bpsim.gui.look.theme import theme
from bpsim.gui.painted.map_marks import Marks, stamps_of
from bpsim.gui.painted.stamps import Stamp, put_down

KINDS = [
    Stamp(4.5, QColor("#1f68c4").rgba(), QColor("#ffffff").rgba(), 1.4, square=False),
    Stamp(6.0, QColor("#d67010").rgba(), QColor("#b3261e").rgba(), 2.6, square=True),
]
PLACES = np.array([[20.0, 30.0], [24.0, 32.0], [70.0, 54.0], [90.0, 12.0]])
ORDER = np.array([0, 1, 1, 0])


def painted(ratio: float, *, stamped: bool) -> QImage:
    made = QImage(round(120 * ratio), round(80 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.white)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if stamped:
            put_down(painter, PLACES, ORDER, KINDS)
        else:
            for kind, at in zip(ORDER.tolist(), PLACES.tolist(), strict=True):
                KINDS[kind].paint(painter, QPointF(*at))
    return made


def colours(image: QImage) -> np.ndarray:
    whole = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(whole.constBits()), np.uint8).reshape(whole.height(), whole.bytesPerLine())
    return rows[:, : 3 * whole.width()].astype(int)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_stamp_looks_as_if_it_were_drawn_there(qapp: object, ratio: float) -> None:
    """The second lies over the first, as the order says; a rounding of colours is all that differs."""
    drawn, stamped = colours(painted(ratio, stamped=False)), colours(painted(ratio, stamped=True))
    assert np.abs(drawn - stamped).max() <= 6
    assert (drawn != 255).any()


def test_between_pixels_it_goes_to_the_nearest(qapp: object) -> None:
    made = painted(1.0, stamped=True)
    with QPainter(made) as painter:
        painter.fillRect(QRectF(0, 0, 120, 80), Qt.GlobalColor.white)
        put_down(painter, np.array([[20.4, 29.6]]), np.array([0]), KINDS)
    whole = QImage(made.size(), made.format())
    whole.fill(Qt.GlobalColor.white)
    with QPainter(whole) as painter:
        put_down(painter, np.array([[20.0, 30.0]]), np.array([0]), KINDS)
    assert made == whole


def test_in_a_file_each_is_a_shape_of_its_own(qapp: object) -> None:
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(120, 80))
    with QPainter(generator) as painter:
        put_down(painter, PLACES, ORDER, KINDS)
    text = bytes(buffer.data()).decode()
    assert text.count("<circle") + text.count("<ellipse") == 2
    assert "<image" not in text


def test_what_a_sample_looks_like_says_what_it_is(qapp: object) -> None:
    blue, orange = theme().positive, theme().negative
    marks = Marks(
        places=np.zeros((5, 2)),
        colours=[blue, orange, blue, orange, blue],
        wrong=np.array([False, True, False, False, True]),
        batch=frozenset({2, 3}),
        test=3,
        shown=0,
    )
    kinds, stamps = stamps_of(marks, 4.0)
    seen = [stamps[kind] for kind in kinds.tolist()]
    assert [stamp.fill for stamp in seen] == [colour.rgba() for colour in marks.colours]
    assert [stamp.square for stamp in seen] == [False, False, False, True, True], "those to test with"
    error, text, card = (colour.rgba() for colour in (theme().error, theme().text, theme().card))
    assert [stamp.rim for stamp in seen] == [card, error, text, card, error], "of the batch are those of training alone"
    assert [stamp.radius for stamp in seen] == [4.0, 5.5, 4.0, 4.0, 5.5]
