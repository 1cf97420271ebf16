"""Nodes with their numbers, their biases and names, and the headings above them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from bpsim.gui.diagram.painting.fitted_numbers import legible, shortened
from bpsim.gui.diagram.painting.paint_edges import pass_colour, weight_text
from bpsim.gui.diagram.pen import (
    SMALLEST_TYPE,
    draw_fitting,
    draw_name,
    draw_pill,
    draw_ring,
    fitting_pixels,
    point,
    rect,
)  # fmt: skip
from bpsim.gui.diagram.picture import DiagramPicture, NodePicture
from bpsim.gui.diagram.placing.blocks import Names
from bpsim.gui.diagram.placing.geometry import Box, Point
from bpsim.gui.diagram.placing.layout import Layout, NodeId
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.colours import Theme
from bpsim.session.hidden_value import HIDDEN_SIGN, is_hidden
from bpsim.session.words.number_format import (
    DASH,
    short_or_dash,
)
from bpsim.session.words.text import Text

PLATE = 0.8  # opacity of the ground under a name that stands where edges pass


def paint_nodes(
    painter: QPainter, layout: Layout, picture: DiagramPicture, scale: ColourScale, colours: Theme,
    marked: NodeId | None, *, numbers: bool = True, maps: Mapping[NodeId, QImage] | None = None,
) -> None:  # fmt: skip
    """Those that are large enough for numbers, or for the ``maps`` that some of them have in their place."""
    values = _values(layout, picture) if numbers else {}
    for node, at in layout.nodes.items():
        if not layout.blocks[node[0]].numbered:
            continue
        shown, radius = picture.nodes[node], layout.radius(node[0])
        active = node in picture.active_nodes
        fill = scale.fill(shown.a, colours) if shown.a is not None else colours.neutral
        if active:
            fill = _tinted(picture.direction, colours)
        ring = colours.text if node == marked else colours.outline
        if active and node != marked:
            ring = pass_colour(picture.direction, colours)
        draw_ring(painter, at, radius, ring, fill, 4.0 if active else (2.5 if node == marked else 1.4))
        if node in picture.network.muted:
            _strike(painter, at, radius, colours)
        elif maps and node in maps:
            _paint_map(painter, at, radius - (3.0 if active else 2.0), maps[node])
            continue
        if numbers:
            _numbers(painter, layout, node, shown, picture, colours, *values[node])


def _paint_map(painter: QPainter, at: Point, radius: float, image: QImage) -> None:
    """As a brush: a disc of it has a smooth rim, which a clip has not."""
    brush = QBrush(image)
    scale = 2 * radius / image.width()
    brush.setTransform(QTransform(scale, 0.0, 0.0, scale, at.x - radius, at.y - radius))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
    painter.drawEllipse(point(at), radius, radius)


def _values(layout: Layout, picture: DiagramPicture) -> dict[NodeId, tuple[str, int]]:
    """What stands in each node, and how large: all of a layer alike, for a larger 0.5 beside a 0.3333 looks like a
    greater one."""
    by_layer: dict[int, dict[NodeId, str]] = {}
    for node in layout.nodes:
        if layout.blocks[node[0]].numbered:
            by_layer.setdefault(node[0], {})[node] = _value(layout, node, picture.nodes[node])
    found: dict[NodeId, tuple[str, int]] = {}
    for layer, texts in by_layer.items():
        room, largest = _value_width(layout, layer), layout.metrics.value
        pixels = fitting_pixels(texts.values(), room, largest, bold=True, mono=True)
        found.update((node, (text, pixels)) for node, text in texts.items())
    return found


def _value_width(layout: Layout, layer: int) -> float:
    return layout.radius(layer) * 1.72


def _value(layout: Layout, at: NodeId, node: NodePicture) -> str:
    if node.a is None:
        return DASH
    return short_or_dash(node.a) if at[0] == 0 else legible(node.a, _value_width(layout, at[0]))


def _strike(painter: QPainter, at: Point, radius: float, colours: Theme) -> None:
    """A muted node: a dashed ring and a stroke through it, behind its numbers."""
    painter.setPen(QPen(colours.muted, 2.0, Qt.PenStyle.DashLine))
    painter.setBrush(colours.neutral)
    painter.drawEllipse(point(at), radius, radius)
    reach = radius * 0.7071
    painter.setPen(QPen(colours.border, 5.0))
    painter.drawLine(QLineF(at.x - reach, at.y + reach, at.x + reach, at.y - reach))


def _tinted(direction: int, colours: Theme) -> QColor:
    return {1: colours.highlight_forward, -1: colours.highlight_backward, 0: colours.neutral}[direction]


def _numbers(
    painter: QPainter, layout: Layout, at: NodeId, node: NodePicture, picture: DiagramPicture, colours: Theme,
    value: str, pixels: int,
) -> None:  # fmt: skip
    """a; where there is room z above and delta below it; else, from the loss on, delta below it: at the check, too."""
    layer, centre, metrics = at[0], layout.nodes[at], layout.metrics
    radius, script = layout.radius(layer), picture.script
    roomy, lines = layout.shows_details(layer), []
    of_delta = colours.muted if node.delta_is_of_before else colours.backward
    if layer > 0 and roomy:
        lines = [(script.bare("z", layer), node.z, -1.22 * metrics.value, colours.muted)]
        lines += [(script.bare(node.called_delta, layer), node.delta, 1.22 * metrics.value, of_delta)]
    elif layer > 0 and (picture.from_loss_on or node.delta is not None):
        step = radius * 0.38
        centre = Point(centre.x, centre.y - step)
        lines = [(script.bare(node.called_delta, layer), node.delta, 2 * step, of_delta)]
    middle = Box.around(centre, _value_width(layout, layer), metrics.value * 1.6)
    draw_fitting(painter, middle, value, pixels, colours.text, bold=True, mono=True)
    for name, number, offset, colour in lines:
        box = Box.around(
            Point(centre.x, centre.y + offset), radius * (1.5 if offset < 0 else 1.62), metrics.small * 1.5
        )
        text = f"{name} {DASH}" if number is None else shortened(name, number, box.width)
        shade = colour if number is not None and colour is not colours.muted else colours.muted
        if at in picture.active_nodes and colours.dark and shade is colours.muted:
            shade = colours.text
        pixels = metrics.small if roomy else min(metrics.small, int(radius * 0.42))
        draw_fitting(painter, box, text, pixels, shade, mono=True)


def paint_biases(
    painter: QPainter, layout: Layout, picture: DiagramPicture, scale: ColourScale, colours: Theme
) -> None:
    for node, box in layout.biases.items():
        shown = picture.nodes[node]
        if shown.bias is None or shown.old_bias is None:
            continue
        unknown = is_hidden(shown.bias)
        values = weight_text(shown.old_bias, shown.bias, node[0] in picture.updated_layers)
        text = f"{picture.script.bare('b', node[0])} {HIDDEN_SIGN if unknown else values}"
        border = scale.line(shown.bias, colours) if shown.bias and not unknown else colours.border
        draw_pill(painter, box, border, colours.card)
        draw_fitting(painter, box, text, layout.metrics.small, colours.text, margin=4.0, mono=True)


def paint_names(
    painter: QPainter, layout: Layout, names: Sequence[Sequence[Text]], language: str, second: bool, colours: Theme
) -> None:
    """Under the nodes; beside them on a plate, as edges pass there."""
    metrics, plate = layout.metrics, QColor(colours.card)
    plate.setAlphaF(PLATE)
    last = len(layout.sizes) - 1
    plated = [layer for layer, block in enumerate(layout.blocks) if 0 < layer < last and block.names is Names.BESIDE]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(plate)
    painter.drawRects([rect(box) for (layer, _), box in layout.names.items() if layer in plated])
    for (layer, node), box in layout.names.items():
        text, block = names[layer][node], layout.blocks[layer]
        line = Box(box.left, box.top, box.width, min(metrics.name_height, box.height))
        pixels = min(metrics.name, max(SMALLEST_TYPE, int(box.height / 1.3)))
        draw_name(painter, line, text.to(language), pixels, colours.text, bold=True)
        other = text.other(language)
        if second and other and block.names is Names.UNDER:
            below = Box(box.left, box.top + metrics.name_height, box.width, metrics.name_height * 0.85)
            draw_name(painter, below, other, metrics.name - 2, colours.muted)


def paint_headings(painter: QPainter, layout: Layout, headings: Sequence[str], colours: Theme) -> None:
    heading = layout.metrics.heading
    apart = min(after.x - before.x for before, after in pairwise(layout.headings))
    for at, text in zip(layout.headings, headings, strict=True):
        box = Box.around(at, min(heading * 14, apart - heading * 0.5), heading * 1.6)
        draw_fitting(painter, box, text, heading, colours.muted)
