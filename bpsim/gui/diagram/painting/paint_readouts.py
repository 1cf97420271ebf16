"""Readouts: the numbers of the neuron in hand, under a layer whose neurons are too small for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from bpsim.gui.diagram.painting.fitted_numbers import first_that_fits
from bpsim.gui.diagram.painting.paint_edges import pass_colour
from bpsim.gui.diagram.pen import draw_fitting, draw_name, font_metrics
from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.diagram.placing.forms import Form
from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.placing.layout import Layout, NodeId
from bpsim.gui.diagram.shown import Shown
from bpsim.gui.look.colours import Theme
from bpsim.session.words.number_format import DASH, brief, format_number, short_or_dash, shown_digits, signed


def paint_readouts(
    painter: QPainter, shown: Shown, layout: Layout, picture: DiagramPicture, in_hand: list[NodeId], colours: Theme
) -> bool:
    """Under each layer without numbers: those of the neuron in hand; under a picture the sample's name. For a whole
    class to read, also of a neuron with small numbers, in the place of the legend's note: whether it was needed."""
    for layer, box in layout.readouts.items():
        node = next((node for node in in_hand if node[0] == layer), None)
        if box.width <= 0.0:
            continue
        if node is not None:
            pixels = layout.metrics.value if shown.large else layout.metrics.small
            colour = pass_colour(picture.direction, colours) if node in picture.active_nodes else colours.text
            _draw_reading(painter, box, shown.name(node), _reading(picture, node, box.width - 8.0), pixels, colour)
        elif layer == 0 and layout.blocks[0].form is Form.PICTURE and picture.sample:
            draw_name(painter, box, picture.sample, layout.metrics.name, colours.text, bold=True)
    small = [node for node in in_hand if layout.has_small_numbers(node[0])]
    if not shown.large or not small:
        return False
    legend, left = layout.legend, layout.metrics.small * (36.0 if layout.is_coloured else 13.0)
    place = Box(legend.left + left, legend.top, legend.width - left, legend.height)
    colour = pass_colour(picture.direction, colours) if small[0] in picture.active_nodes else colours.text
    numbers = _reading(picture, small[0], place.width - 8.0)
    _draw_reading(painter, place, shown.name(small[0]), numbers, layout.metrics.value, colour)
    return True


def _draw_reading(painter: QPainter, box: Box, name: str, numbers: str, pixels: int, colour: QColor) -> None:
    """The numbers, after as much of the name as there is room for."""
    metrics = font_metrics(pixels, bold=True)
    room = box.width - 8.0 - metrics.horizontalAdvance(f"   {numbers}")
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, int(room)) if room > 2 * pixels else ""
    draw_fitting(painter, box, f"{shown}   {numbers}" if shown else numbers, pixels, colour, margin=4.0, bold=True)


def _reading(picture: DiagramPicture, node: NodeId, width: float) -> str:
    """a, and from the loss on delta, before it z; in as many digits as that width has room for."""
    numbers, layer = picture.nodes[node], node[0]
    if layer == 0:
        return DASH if numbers.a is None else short_or_dash(numbers.a)
    of_loss = picture.from_loss_on
    first, second = ("a", numbers.called_delta) if of_loss else ("z", "a")
    values = (numbers.a, numbers.delta) if of_loss else (numbers.z, numbers.a)
    names = picture.script.bare(first, layer), picture.script.bare(second, layer)

    def written(write: Callable[[float], str], write_delta: Callable[[float], str]) -> str:
        one = DASH if values[0] is None else write(values[0])
        other = DASH if values[1] is None else write_delta(values[1]) if of_loss else write(values[1])
        return f"{names[0]} {one}   {names[1]} {other}"

    return first_that_fits(
        [
            *(
                written(partial(format_number, digits=n), partial(signed, digits=n))
                for n in range(shown_digits(), 0, -1)
            ),
            written(lambda value: brief(value, 1).lstrip("+"), lambda value: brief(value, 1)),
        ],
        width,
    )
