"""The diagram of any network at any step, and the boxes of all texts that it paints."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from html import unescape
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from benchmarks.networks import made_up
from bpsim.engine.network import Parameters
from bpsim.engine.training import State
from bpsim.gui.diagram.picture import DiagramPicture, picture_of
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.look.theme import MONO_FAMILIES, theme_font
from bpsim.session.frames import FrameSequence, Quantity, Revealed, StepSize, frames_of
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run
from bpsim.session.words.text import Text

PERIODS = ("sepal length", "petal width", "Zhang San", "h")
CHINESE = ("萼片长度", "花瓣宽度", "张三", "隐")


class Drawn:
    """A made-up network with its names, one update of it, and a view that shows it."""

    def __init__(
        self, layers: tuple[int, ...], size: tuple[int, int], *, large: bool = False, classes: bool = False,
        shape: tuple[int, int] | None = None, names: tuple[str, ...] = PERIODS,
        times: float = 1.0,
    ) -> None:  # fmt: skip
        """``times``: weights and biases are so many times what they would be."""
        training, state = made_up(layers, 4)
        start = Parameters(training.network, state.parameters.flat * times)
        self.run = Run.from_leg(Leg(State.start(start, training.settings), training))
        self.frames: FrameSequence = frames_of(training.network, "half", "after-deltas")
        self.view = DiagramView()
        self.view.resize(*size)
        self.view.set_large(large)
        texts = [
            tuple(
                Text.same(f"{names[min(layer, 1) if layer < len(layers) - 1 else 2]} {node + 1}") for node in range(n)
            )
            for layer, n in enumerate(layers)
        ]
        self.view.show_network(training.network, texts, "half", shape=shape, classes=classes)
        self.view.grab()  # a widget that is not on the screen hears of its size with its first painting

    def picture(self, frame: int, step: StepSize = StepSize.NODE) -> DiagramPicture:
        return picture_of(self.run.trace(0), Revealed(self.frames, frame), 0, step, sample="sample 1")

    def show(self, frame: int, step: StepSize = StepSize.NODE) -> DiagramPicture:
        picture = self.picture(frame, step)
        self.view.show_step(picture)
        return picture

    def frame_of(self, quantity: Quantity, layer: int | None = None, node: int | None = None) -> int:
        found = self.frames.position(quantity, layer, node)
        assert found is not None
        return found


def svg_of(view: DiagramView) -> str:
    """What the diagram itself paints, as SVG."""
    return drawn_as_svg(view, view.paint)


def drawn_as_svg(widget: QWidget, paint: Callable[[QPainter], None]) -> str:
    """What is painted for a widget of that size, as SVG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    drawing.setViewBox(widget.rect())
    painter = QPainter(drawing)
    try:
        paint(painter)
    finally:
        painter.end()
    return buffer.data().data().decode()


def painted_boxes(view: DiagramView) -> list[tuple[str, QRectF]]:
    """Every text that the diagram paints, with the ink's box: from its ascent to its baseline."""
    return text_boxes(svg_of(view))


def text_boxes(drawn: str) -> list[tuple[str, QRectF]]:
    """The same of any SVG."""
    found, transform = [], QTransform()
    for moved, attributes, written in _MOVED_OR_TEXT.findall(drawn):
        if moved:
            transform = QTransform(*map(float, moved.split(",")))
        elif text := unescape(written).strip():
            of = dict(_ATTRIBUTE.findall(attributes))
            ink = _ink(text, round(float(of["font-size"])), int(of["font-weight"]) > 500, of["font-family"])
            found.append((text, transform.mapRect(ink.translated(float(of["x"]), float(of["y"])))))
    return found


# the tens of thousands of lines between the texts are not looked at: as a tree they took a quarter of the tests' time
_MOVED_OR_TEXT = re.compile(r'transform="matrix\(([^)]*)\)"|<text ([^>]*)>([^<]*)</text>')
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')


@cache
def _ink(text: str, pixels: int, bold: bool, family: str) -> QRectF:
    """Around a text that begins at 0, 0; in the window's own font, of which the file names only the first family."""
    metrics = QFontMetricsF(theme_font(pixels, bold, any(mono in family for mono in MONO_FAMILIES)))
    ink = metrics.tightBoundingRect(text)
    return QRectF(0.0, ink.top(), metrics.horizontalAdvance(text), ink.height())


def painted_sizes(view: DiagramView) -> list[tuple[str, int]]:
    """Every text that the diagram paints, with the size of its type in pixels."""
    texts = ElementTree.fromstring(svg_of(view)).iter("{http://www.w3.org/2000/svg}text")
    return [((text.text or "").strip(), round(float(text.get("font-size", "0")))) for text in texts]
