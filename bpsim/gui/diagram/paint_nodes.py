"""Nodes with their numbers, biases and names, and the card of target and loss."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from bpsim.gui.diagram.colour_scale import ColourScale
from bpsim.gui.diagram.geometry import Box, Point
from bpsim.gui.diagram.layout import Layout, NodeId
from bpsim.gui.diagram.paint_edges import SINGLY_UP_TO, pass_colour, weight_text
from bpsim.gui.diagram.pen import (
    SMALLEST_TYPE,
    draw_fitting,
    draw_name,
    draw_pill,
    draw_ring,
    draw_text,
    font_metrics,
    point,
    rect,
)  # fmt: skip
from bpsim.gui.diagram.picture import DiagramPicture, NodePicture
from bpsim.gui.theme import Theme, theme_font
from bpsim.session.asking.hidden_value import HIDDEN_SIGN, is_hidden
from bpsim.session.explaining.script import Script
from bpsim.session.number_format import (
    DASH,
    USUAL_DIGITS,
    fitting,
    format_number,
    short_number,
    short_or_dash,
    shown_digits,
    signed,
)
from bpsim.session.text import Text

LEGIBLE_TYPE = 12


def paint_nodes(
    painter: QPainter, layout: Layout, picture: DiagramPicture, scale: ColourScale, words: dict[str, str],
    colours: Theme, marked: NodeId | None, *, numbers: bool = True,
) -> None:  # fmt: skip
    for node, at in layout.nodes.items():
        shown = picture.nodes[node]
        active = node in picture.active_nodes
        fill = scale.fill(shown.a, colours) if shown.a is not None else colours.neutral
        if active:
            fill = _tinted(picture.direction, colours)
        ring = colours.text if node == marked else colours.border
        if active and node != marked:
            ring = pass_colour(picture.direction, colours)
        draw_ring(painter, at, layout.radius, ring, fill, 4.0 if active else (2.5 if node == marked else 1.4))
        if node in picture.network.muted:
            _strike(painter, at, layout.radius, colours)
        if numbers:
            _numbers(painter, layout, at, shown, colours, active, node[0], picture.script)
    for at, count in layout.folded.values():
        _marker(painter, layout, at, words["more"].format(count=count), colours)


def _strike(painter: QPainter, at: Point, radius: float, colours: Theme) -> None:
    """A muted node: a dashed ring and a stroke through it, behind its numbers."""
    painter.setPen(QPen(colours.muted, 2.0, Qt.PenStyle.DashLine))
    painter.setBrush(colours.neutral)
    painter.drawEllipse(point(at), radius, radius)
    reach = radius * 0.7071
    painter.setPen(QPen(colours.border, 5.0))
    painter.drawLine(QLineF(at.x - reach, at.y + reach, at.x + reach, at.y - reach))


def _marker(painter: QPainter, layout: Layout, at: Point, text: str, colours: Theme) -> None:
    """Three dots in the place of the nodes that are folded away, and how many they are."""
    metrics = layout.metrics
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.muted)
    for step in (-1, 0, 1):
        painter.drawEllipse(point(Point(at.x, at.y - metrics.small * 0.35 + step * 7.0)), 2.2, 2.2)
    font = theme_font(metrics.small, bold=True)
    width = font_metrics(metrics.small, bold=True).horizontalAdvance(text) + metrics.small * 1.4
    box = Box.around(Point(at.x, at.y + layout.radius + metrics.small * 0.6), width, metrics.small * 1.7)
    draw_pill(painter, box, colours.border, colours.card)
    draw_text(painter, box, text, font, colours.muted)


def _tinted(direction: int, colours: Theme) -> QColor:
    return {1: colours.highlight_forward, -1: colours.highlight_backward, 0: colours.neutral}[direction]


def _numbers(
    painter: QPainter, layout: Layout, at: Point, node: NodePicture, colours: Theme, active: bool, layer: int,
    script: Script,
) -> None:  # fmt: skip
    metrics, width = layout.metrics, layout.radius * 1.72
    value = DASH if node.a is None else short_or_dash(node.a) if layer == 0 else _legible(node.a, width)
    middle = Box.around(at, width, metrics.value * 1.6)
    draw_fitting(painter, middle, value, metrics.value, colours.text, bold=True, mono=True)
    if layer == 0 or not layout.shows_details:
        return
    step = metrics.value * 1.22
    for name, number, offset, colour in (
        (script.bare("z", layer), node.z, -step, colours.muted),
        (script.bare(node.called_delta, layer), node.delta, step, colours.backward),
    ):  # fmt: skip
        box = Box.around(Point(at.x, at.y + offset), layout.radius * 1.5, metrics.small * 1.5)
        text = f"{name} {DASH}" if number is None else _shortened(name, number, box.width)
        shade = colour if number is not None and colour is not colours.muted else colours.muted
        if active and colours.dark and shade is colours.muted:
            shade = colours.text
        draw_fitting(painter, box, text, metrics.small, shade, mono=True)


def _legible(number: float, width: float) -> str:
    """With as many of the digits chosen as can be read in that width."""
    metrics = font_metrics(LEGIBLE_TYPE, bold=True, mono=True)
    return fitting(lambda digits: format_number(number, digits), lambda text: metrics.horizontalAdvance(text) <= width)


def _shortened(name: str, number: float, width: float) -> str:
    """With as many digits as fit at the smallest size of type, more than the usual where those can be read well;
    the tooltip has them all."""
    text = ""
    for digits in range(shown_digits(), 0, -1):
        text = f"{name} {signed(number, digits)}"
        metrics = font_metrics(SMALLEST_TYPE if digits <= USUAL_DIGITS else LEGIBLE_TYPE, mono=True)
        if metrics.horizontalAdvance(text) <= width:
            break
    return text


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
    metrics = layout.metrics
    for (layer, node), box in layout.names.items():
        text = names[layer][node]
        line = Box(box.left, box.top, box.width, metrics.name_height)
        draw_name(painter, line, text.to(language), metrics.name, colours.text, bold=True)
        other = text.other(language)
        if second and other:
            below = Box(box.left, box.top + metrics.name_height, box.width, metrics.name_height * 0.85)
            draw_name(painter, below, other, metrics.name - 2, colours.muted)


def paint_headings(painter: QPainter, layout: Layout, headings: Sequence[str], colours: Theme) -> None:
    for at, text in zip(layout.headings, headings, strict=True):
        box = Box.around(at, layout.metrics.heading * 14, layout.metrics.heading * 1.6)
        draw_name(painter, box, text, layout.metrics.heading, colours.muted)


def paint_loss_card(
    painter: QPainter, layout: Layout, picture: DiagramPicture, words: dict[str, str], colours: Theme
) -> None:
    """Target, the shown sample's loss, the batch's loss where the batch has more than one, the new loss."""
    box, metrics = layout.loss_card, layout.metrics
    bottom = box.top + box.height
    painter.setPen(QPen(colours.border, 1.2))
    for (layer, _), at in layout.nodes.items():
        if layer == len(layout.sizes) - 1 and box.left > at.x + layout.radius:
            painter.drawLine(QLineF(at.x + layout.radius, at.y, box.left, min(max(at.y, box.top + 14), bottom - 14)))
    active = pass_colour(picture.direction, colours)
    draw_pill(painter, box, active if picture.loss_active else colours.border,
              colours.card, 2.5 if picture.loss_active else 1.2)  # fmt: skip
    lines: list[tuple[str, bool]] = [(f"{words['target']} {short_or_dash(t)}", False) for t in picture.targets[:4]]
    loss = DASH if picture.sample_loss is None else format_number(picture.sample_loss)
    lines += [(loss, True), (words["loss"], False)]
    if picture.new_loss is not None and picture.batch_size == 1:
        lines.append((f"→ {format_number(picture.new_loss, shown_digits() + 2)}", False))
    elif picture.batch_size > 1:
        batch = DASH if picture.batch_loss is None else format_number(picture.batch_loss)
        lines.append((f"{words['batch']} {batch}", False))
    height = box.height / len(lines)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index, (text, strong) in enumerate(lines):
        line = Box(box.left + 4, box.top + index * height, box.width - 8, height)
        pixels = metrics.value if strong else metrics.small
        shade = colours.text if strong else colours.muted
        draw_fitting(painter, line, text, pixels, shade, margin=4.0, bold=strong, mono=strong)


def paint_legend(painter: QPainter, layout: Layout, scale: ColourScale, words: dict[str, str], colours: Theme) -> None:
    """Which quantity is coloured, over which range; a dashed stroke for negative weights."""
    box, metrics = layout.legend, layout.metrics
    bar = Box(box.left, box.top + 3, metrics.small * 9, metrics.small * 0.62)
    sweep = QLinearGradient(bar.left, 0.0, bar.left + bar.width, 0.0)
    for share in (-1.0, -1e-6, 1e-6, 1.0):  # the colours between are blends of these
        sweep.setColorAt((share + 1.0) / 2.0, scale.line(share * scale.range, colours))
    painter.fillRect(rect(bar), sweep)
    font = theme_font(metrics.small - 1)
    under = bar.top + bar.height + 1
    height = metrics.small * 1.3
    ends = short_number(scale.range)
    draw_fitting(painter, Box(bar.left - 14, under, 40, height), f"−{ends}", metrics.small - 1, colours.muted)
    draw_text(painter, Box(bar.left, under, bar.width, height), words["weight"], font, colours.muted)
    right = Box(bar.left + bar.width - 26, under, 40, height)
    draw_fitting(painter, right, f"+{ends}", metrics.small - 1, colours.muted)
    painter.setPen(colours.muted)
    painter.setFont(font)
    note = Box(bar.left + bar.width + metrics.small * 1.6, box.top, box.width - bar.width, metrics.small * 2.2)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    note_name = "note" if len(layout.edge_list) <= SINGLY_UP_TO else "dense_note"
    painter.drawText(int(note.left), int(note.top), int(note.width), int(note.height), flags, words[note_name])
