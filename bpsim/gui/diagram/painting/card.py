"""The card of targets and loss, painted."""

from __future__ import annotations

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from bpsim.gui.diagram.painting.bar import paint_bar
from bpsim.gui.diagram.painting.fitted_numbers import after_words
from bpsim.gui.diagram.painting.paint_edges import pass_colour
from bpsim.gui.diagram.pen import draw_fitting, draw_name, draw_pill
from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.diagram.placing.card_lines import SAMPLE_LINE, target_box, target_count
from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.placing.layout import Layout
from bpsim.gui.look.colours import Theme
from bpsim.session.words.number_format import DASH, format_number, short_or_dash, shown_digits


def _rest(layout: Layout) -> Box:
    """What is below the targets: the losses."""
    card, count = layout.loss_card, target_count(layout)
    top = target_box(layout, count).top
    return Box(card.left + 4, top, card.width - 8, card.top + card.height - top - 2)


LINE_SHARE = 0.95  # of a line's height, for its type
MARGIN = 4.0


def paint_loss_card(
    painter: QPainter, layout: Layout, picture: DiagramPicture, names: list[str], words: dict[str, str], colours: Theme
) -> None:
    """Targets, the shown sample's loss, the batch's where it has more than one; new losses behind an arrow."""
    box, metrics = layout.loss_card, layout.metrics
    _lines_to_outputs(painter, layout, colours)
    active = pass_colour(picture.direction, colours)
    draw_pill(painter, box, active if picture.loss_active else colours.border,
              colours.card, 2.5 if picture.loss_active else 1.2)  # fmt: skip
    if layout.says_sample and picture.sample:
        line = Box(box.left + 6, box.top + 3, box.width - 12, metrics.small * SAMPLE_LINE - 3)
        draw_name(painter, line, picture.sample, metrics.small, colours.muted)
    for index in range(target_count(layout)):
        if layout.classes:
            _class_lines(painter, layout, picture, index, names[index], colours)
        else:
            text = f"{words['target']} {short_or_dash(picture.targets[index])}"
            draw_fitting(painter, target_box(layout, index), text, metrics.small, colours.muted, margin=8.0)
    _losses(painter, layout, picture, words, colours)


def _losses(painter: QPainter, layout: Layout, picture: DiagramPicture, words: dict[str, str], colours: Theme) -> None:
    loss = DASH if picture.sample_loss is None else format_number(picture.sample_loss)
    lines: list[tuple[str, bool]] = [(loss, True), (words["loss"], False)]
    rest, metrics = _rest(layout), layout.metrics
    room = rest.width - 2 * MARGIN
    if picture.new_sample_loss is not None:
        lines.append((after_words(["→"], picture.new_sample_loss, shown_digits() + 2, room), False))
    if picture.batch_size > 1:
        new, called = picture.new_loss, (words["batch"], words["short_batch"])
        batch = picture.batch_loss if new is None else new
        marked = called if new is None else tuple(f"{word} →" for word in called)
        text = f"{called[0]} {DASH}" if batch is None else after_words(marked, batch, shown_digits(), room)
        lines.append((text, False))
    height = rest.height / len(lines)
    for index, (text, strong) in enumerate(lines):
        line = Box(rest.left, rest.top + index * height, rest.width, height)
        pixels = min(metrics.value if strong else metrics.small, int(height * LINE_SHARE))
        shade = colours.text if strong else colours.muted
        draw_fitting(painter, line, text, pixels, shade, margin=MARGIN, bold=strong, mono=strong)


def _class_lines(
    painter: QPainter, layout: Layout, picture: DiagramPicture, index: int, name: str, colours: Theme
) -> None:
    """The class and its target, under it a bar with the output."""
    box, small = target_box(layout, index), layout.metrics.small
    target, a = picture.targets[index], picture.nodes[len(layout.sizes) - 1, index].a
    is_true = target >= 0.5
    half, line = box.width * 0.56, small * 1.35
    shade = colours.text if is_true else colours.muted
    draw_name(painter, Box(box.left + 8, box.top, half - 8, line), name, small, shade, bold=is_true, left=True)
    said = Box(box.left + half, box.top, box.width - half - 4, line)
    draw_fitting(painter, said, f"t = {short_or_dash(target)}", small, shade, margin=2.0)
    value = DASH if a is None else format_number(a)
    under = Box(box.left + 8, box.top + line, box.width * 0.45, small * 0.8)
    paint_bar(painter, under, a, colours)
    number = Box(under.left + under.width + 4, under.top - small * 0.2, box.width * 0.5 - 12, small * 1.2)
    draw_fitting(painter, number, value, small - 1, colours.text, mono=True)


def _lines_to_outputs(painter: QPainter, layout: Layout, colours: Theme) -> None:
    box, last = layout.loss_card, len(layout.sizes) - 1
    radius, bottom = layout.radius(last), box.top + box.height
    painter.setPen(QPen(colours.border, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for node in range(layout.sizes[last]):
        at, name = layout.nodes[last, node], layout.names.get((last, node))
        begin = at.x + radius
        if name is not None and name.left > at.x:  # past the name that stands beside it
            begin = name.left + name.width + 2
        if box.left > begin and not layout.has_bars:
            painter.drawLine(QLineF(begin, at.y, box.left, min(max(at.y, box.top + 14), bottom - 14)))
