"""Edges and their weights."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import numpy as np
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bpsim.gui.diagram.edge_batch import EdgeBatch
from bpsim.gui.diagram.pen import draw_fitting, draw_pill
from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.placing.layout import EdgeId, Layout
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.colours import Theme, blend
from bpsim.session.hidden_value import HIDDEN_SIGN
from bpsim.session.words.number_format import MINUS, USUAL_DIGITS, brief, format_pair, shown_digits, signed

LONGEST_WEIGHT = 9  # characters that are still large enough in a label
SINGLY_UP_TO = 160  # edges that are drawn one by one, dashed where negative
SMOOTH_IN_MOTION_UP_TO = 400
SILENT = 0.25  # to or from a node that is muted
SHORT_DIGITS = 2
TEXTURE = 7  # lines from each of so many heights to each of so many


def paint_edges(
    painter: QPainter, layout: Layout, batch: EdgeBatch, picture: DiagramPicture, scale: ColourScale,
    colours: Theme, marked: EdgeId | None, moving: bool,
) -> None:  # fmt: skip
    """All edges of a batch, the strongest last; active ones stand out. Plain lines where smooth ones would be too slow
    to move."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not moving or len(batch) <= SMOOTH_IN_MOTION_UP_TO)
    if len(batch) <= SINGLY_UP_TO and not (len(batch) and layout.is_dense(batch.edges[0][0])):
        _paint_singly(painter, batch, picture, scale, colours, marked)
    else:
        batch.paint(painter, picture, scale, colours)
        if marked is not None and marked in batch.edges:
            painter.setPen(QPen(colours.text, 3.0))
            painter.drawLine(batch.lines[batch.edges.index(marked)])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def paint_texture(painter: QPainter, layout: Layout, picture: DiagramPicture, colours: Theme) -> None:
    """Between two large layers: that every neuron is joined with every one, pale; in the colour of the pass while all
    of it is computed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for layer in layout.dense_layers:
        before, here = layout.boxes[layer - 1], layout.boxes[layer]
        whole = layer in picture.active_edges.full_layers
        tint = blend(colours.card, pass_colour(picture.direction, colours) if whole else colours.muted, 0.16)
        painter.setPen(QPen(tint, 1.0))
        right = before.left + before.width
        ends = product(_spread(before), _spread(here))
        painter.drawLines([QLineF(right, start, here.left, end) for start, end in ends])


def _spread(box: Box) -> list[float]:
    """Heights at one side of a layer."""
    return [box.top + box.height * (index + 0.5) / TEXTURE for index in range(TEXTURE)]


def _paint_singly(
    painter: QPainter, batch: EdgeBatch, picture: DiagramPicture, scale: ColourScale, colours: Theme,
    marked: EdgeId | None,
) -> None:  # fmt: skip
    """Active edges with a glow in the colour of the pass, others dimmed."""
    weights = picture.now[batch.places]
    order = np.argsort(np.abs(weights), kind="stable").tolist()
    edges, lines, active, values = batch.edges, batch.lines, batch.active(picture).tolist(), weights.tolist()
    for index in order:
        if edges[index] == marked:
            _glow(painter, lines[index], colours.text, 0.5, 19.0)
        elif active[index]:
            _glow(painter, lines[index], pass_colour(picture.direction, colours), 0.28, 14.0)
    dim, muted = bool(picture.active_edges), picture.network.muted
    for index in order:
        (layer, source, target), weight = edges[index], values[index]
        colour = QColor(scale.line(weight, colours))
        if dim and not active[index] and edges[index] != marked:
            colour.setAlphaF(colours.dimmed if scale.share(weight) > 0.3 else 0.8)
        if (layer - 1, source) in muted or (layer, target) in muted:
            colour.setAlphaF(SILENT)
        painter.setPen(_pen(weight, scale, colour))
        painter.drawLine(lines[index])


def _pen(weight: float, scale: ColourScale, colour: QColor) -> QPen:
    pen = QPen(colour, 1.2 + 4.6 * scale.share(weight))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if weight < 0.0:
        pen.setDashPattern([4.0, 2.0] if pen.widthF() < 3.0 else [2.2, 1.1])
    return pen


def _glow(painter: QPainter, line: QLineF, colour: QColor, strength: float, width: float) -> None:
    colour = QColor(colour)
    colour.setAlphaF(strength)
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(line)


def pass_colour(direction: int, colours: Theme) -> QColor:
    return {1: colours.forward, -1: colours.backward, 0: colours.text}[direction]


def paint_weights(
    painter: QPainter, layout: Layout, picture: DiagramPicture, texts: Mapping[EdgeId, str], scale: ColourScale,
    colours: Theme, marked: EdgeId | None,
) -> None:  # fmt: skip
    """The labels of the edges: the weight, or one of ``texts`` instead."""
    for edge, box in layout.edge_labels.items():
        is_active = edge in picture.active_edges or edge == marked
        weight = picture.weight(edge)
        text = texts.get(edge) or weight_text(picture.old_weight(edge), weight, edge[0] in picture.updated_layers)
        if picture.is_unknown(edge) and not texts.get(edge):
            text = HIDDEN_SIGN
        border = scale.line(weight, colours) if weight else colours.border
        if is_active:
            border = colours.text if edge == marked else pass_colour(picture.direction, colours)
        draw_pill(painter, box, border, colours.card, 3.0 if edge == marked else 2.0 if is_active else 1.2)
        draw_fitting(painter, box, text, layout.metrics.small, colours.text, margin=4.0, bold=is_active, mono=True)


def weight_text(old: float, value: float, updated: bool) -> str:
    """Two digits where they say it all, else four at most; after an update as many as show the change, if they
    can be read: the explanation has them all."""
    digits = min(shown_digits(), USUAL_DIGITS)
    if updated and old != value:
        text = format_pair(old, value, digits)[1]
        text = text if text.startswith(MINUS) else f"+{text}"
        if len(text) <= LONGEST_WEIGHT:
            return text
    if abs(value - round(value, SHORT_DIGITS)) < 1e-12:
        digits = SHORT_DIGITS
    texts = [*(signed(value, fewer) for fewer in range(digits, -1, -1)), brief(value, 2), brief(value, 1)]
    return next((text for text in texts if len(text) <= LONGEST_WEIGHT), texts[-1])
