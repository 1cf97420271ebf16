"""Layers whose neurons are too small for numbers: a is the fill, delta the ring, each by colour on one scale."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen

from bpsim.engine.network import FloatArray
from bpsim.gui.diagram.painting.bar import paint_bar
from bpsim.gui.diagram.painting.fitted_numbers import fewer_digits, shortened
from bpsim.gui.diagram.painting.paint_edges import pass_colour
from bpsim.gui.diagram.pen import draw_fitting, draw_name, draw_ring, font_metrics, rect
from bpsim.gui.diagram.picture import DiagramPicture, LayerPicture
from bpsim.gui.diagram.placing.forms import Form
from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.placing.layout import Layout, NodeId
from bpsim.gui.diagram.shown import Shown
from bpsim.gui.look.colour_scale import rgb
from bpsim.gui.look.colours import Theme
from bpsim.session.words.number_format import DASH

Colours = NDArray[np.uint8]  # (n, 3)
Pixels = NDArray[
    np.uint32
]  # as the screen has them: what goes over all of a picture's pixels goes over one number each
RING, GAP = 0.07, 0.04  # of a cell: the delta's ring, and what stays free around it
LEAST_PICTURE = 20.0  # side of a cell that has room for the picture of its weights


def paint_cells(painter: QPainter, shown: Shown, layout: Layout, picture: DiagramPicture, colours: Theme) -> None:
    """The layers whose neurons are cells of a picture, a grid or a strip."""
    for layer, block in enumerate(layout.blocks):
        if not block.numbered and block.form.has_cells:
            values = picture.nodes.layer(layer)
            fills, rings = fill_colours(shown, layer, values, colours), ring_colours(shown, values, colours)
            _paint_cells(painter, shown, layout, layer, fills, rings, colours)


def paint_coloured(
    painter: QPainter, shown: Shown, layout: Layout, picture: DiagramPicture, marked: NodeId | None, colours: Theme,
    *, numbers: bool,
) -> None:  # fmt: skip
    """Of the other ones the neurons, of all the marks; ``numbers``: whether bars have theirs."""
    for layer, block in enumerate(layout.blocks):
        if block.numbered:
            continue
        values = picture.nodes.layer(layer)
        if not block.form.has_cells:
            fills, rings = fill_colours(shown, layer, values, colours), ring_colours(shown, values, colours)
            _paint_dots(painter, layout, layer, fills, rings)
        if block.form is Form.BARS and numbers:
            _paint_bars(painter, shown, layout, picture, values, colours)
        _paint_marks(painter, layout, picture, layer, marked, colours)


def fill_colours(shown: Shown, layer: int, values: LayerPicture, colours: Theme) -> Colours:
    """By a; pixels of a picture as ink on paper."""
    a = np.where(values.a_open, values.a, np.nan)
    if layer == 0 and shown.shape is not None and len(a) == shown.shape[0] * shown.shape[1] and a.min() >= 0.0:
        return _ink(a / max(shown.activations.range, 1e-300), colours)
    return shown.activations.cells(a, colours)


def _ink(shares: FloatArray, colours: Theme) -> Colours:
    ground, ink = (rgb(colour).astype(np.float64) for colour in (colours.card, colours.text))
    shares = np.where(np.isfinite(shares), np.clip(shares, 0.0, 1.0), 0.0)[:, None]
    return np.rint(ground + (ink - ground) * shares).astype(np.uint8)


def ring_colours(shown: Shown, values: LayerPicture, colours: Theme) -> Colours:
    """By delta; the colour of a border where it is not computed yet, or hidden."""
    known = values.delta_open & np.isfinite(values.delta)
    rings = shown.deltas.cells(np.where(known, values.delta, np.nan), colours)
    rings[~known] = rgb(colours.border)
    return rings


def _paint_cells(
    painter: QPainter, shown: Shown, layout: Layout, layer: int, fills: Colours, rings: Colours, colours: Theme
) -> None:
    block, box = layout.blocks[layer], layout.boxes[layer]
    if block.form is Form.PICTURE:
        painter.setPen(QPen(colours.border, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _draw(painter, box, _all_cells(_packed(fills), block.rows * block.columns, colours).reshape(block.rows, -1))
        painter.drawRect(rect(box))
        return
    side = max(3, round(block.pitch[0]))
    around = Box(box.left - (block.pitch[0] / 2 - block.radius), box.top - (block.pitch[1] / 2 - block.radius),
                 block.columns * block.pitch[0], block.rows * block.pitch[1])  # fmt: skip
    gap = max(1, round(GAP * side)) if side >= 6 else 0
    ring = max(1, round(RING * side)) if layer > 0 else 0
    inner = _packed(fills)[:, None, None]
    if _shows_weights(shown, layout, layer):
        inner = _weights_inside(shown, layer, fills, side - 2 * (gap + ring), max(2, ring), colours)
    image = _framed(inner, rings, block.rows, block.columns, (side, gap, ring), colours)
    _draw(painter, around, image)


def _shows_weights(shown: Shown, layout: Layout, layer: int) -> bool:
    above_a_picture = layer == 1 and layout.blocks[0].form is Form.PICTURE
    return shown.weight_pictures and above_a_picture and layout.blocks[1].pitch[0] >= LEAST_PICTURE


def _packed(colours: Colours) -> Pixels:
    """(...) of (..., 3)."""
    red, green, blue = (colours[..., channel].astype(np.uint32) for channel in range(3))
    return (np.uint32(0xFF << 24) | red << np.uint32(16) | green << np.uint32(8) | blue).astype(np.uint32)


def _all_cells(cells: Pixels, count: int, colours: Theme) -> Pixels:
    """With as many as there are places; those behind the last neuron are ground."""
    missing = count - len(cells)
    ground = np.full((missing, *cells.shape[1:]), _packed(rgb(colours.card)), dtype=np.uint32)
    return np.concatenate([cells, ground]) if missing else cells


def _framed(
    inner: Pixels, rings: Colours, rows: int, columns: int, frame: tuple[int, int, int], colours: Theme
) -> Pixels:
    """(rows * side, columns * side): each cell with a gap, its ring, and what is inside."""
    side, gap, ring = frame
    cells = np.full((len(rings), side, side), _packed(rgb(colours.card)), dtype=np.uint32)
    cells[:, gap : side - gap, gap : side - gap] = _packed(rings)[:, None, None]
    edge = gap + ring
    cells[:, edge : side - edge, edge : side - edge] = inner
    ordered = _all_cells(cells, rows * columns, colours).reshape(rows, columns, side, side).swapaxes(1, 2)
    return ordered.reshape(rows * side, columns * side)


def _weights_inside(shown: Shown, layer: int, fills: Colours, side: int, frame: int, colours: Theme) -> Pixels:
    """(n, side, side) the picture of each neuron's weights, in a frame of its a."""
    assert shown.picture is not None
    assert shown.shape is not None
    weights = shown.picture.weights(layer)
    rows, columns = shown.shape
    largest = np.abs(weights).max(axis=0, initial=0.0)
    shares = weights / np.where(largest > 0.0, largest, 1.0) * shown.weights.range  # each on a scale of its own
    pixels = _packed(shown.weights.cells(shares.T.ravel(), colours)).reshape(-1, rows, columns)
    within = max(1, side - 2 * frame)
    down, across = (np.arange(within) * size // within for size in (rows, columns))
    inside = np.empty((len(fills), side, side), dtype=np.uint32)
    inside[:] = _packed(fills)[:, None, None]
    inside[:, frame : frame + within, frame : frame + within] = pixels[:, down][:, :, across]
    return inside


def _draw(painter: QPainter, box: Box, pixels: Pixels) -> None:
    """Sharp cells, whatever their size."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    on_screen = painter.combinedTransform().mapRect(QRectF(*box)).toRect()
    device = painter.device()
    is_raster = painter.paintEngine().type() == QPaintEngine.Type.Raster and device.devicePixelRatioF() == 1.0
    if is_raster and 0 < on_screen.width() <= device.width() and 0 < on_screen.height() <= device.height():
        painter.save()
        painter.resetTransform()
        painter.drawImage(on_screen.topLeft(), _image(_enlarged(pixels, on_screen.height(), on_screen.width())))
        painter.restore()
    else:
        painter.drawImage(QRectF(*box), _image(pixels))


def _image(pixels: Pixels) -> QImage:
    """In the format of the screen: nothing need be converted when it is drawn."""
    height, width = pixels.shape
    return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32)


def _enlarged(pixels: Pixels, height: int, width: int) -> Pixels:
    """Each cell as many pixels as it gets: a picture that need not be scaled is drawn ten times as fast."""
    if pixels.shape == (height, width):
        return pixels
    down, across = np.arange(height) * len(pixels) // height, np.arange(width) * pixels.shape[1] // width
    return pixels[down][:, across]


def _paint_dots(painter: QPainter, layout: Layout, layer: int, fills: Colours, rings: Colours) -> None:
    radius = layout.radius(layer)
    width = max(1.5, min(5.0, radius * 0.32)) if layer > 0 else 1.2
    for node, (fill, ring) in enumerate(zip(fills.tolist(), rings.tolist(), strict=True)):
        draw_ring(painter, layout.nodes[layer, node], radius - width / 2, QColor(*ring), QColor(*fill), width)


def _paint_bars(
    painter: QPainter, shown: Shown, layout: Layout, picture: DiagramPicture, values: LayerPicture, colours: Theme
) -> None:
    """A class a line: its name, the true one marked, a bar and a number for a, its delta."""
    last, small = len(layout.sizes) - 1, layout.metrics.small
    name_width, number_width, delta_width = _columns_of_bars(shown, layout)
    called = picture.script.bare(picture.nodes[last, 0].called_delta, last)  # all of them alike
    for node in range(layout.sizes[last]):
        box, at = layout.box((last, node)), layout.nodes[last, node]
        left, right = at.x + layout.radius(last) + small * 0.5, box.left + box.width
        is_true = picture.targets[node] >= 0.5
        shade = colours.text if is_true or (last, node) in picture.active_nodes else colours.muted
        top, height = at.y - small * 0.7, small * 1.4
        name = f"▸ {shown.name((last, node))}" if is_true else shown.name((last, node))
        draw_name(painter, Box(left, top, name_width, height), name, small, shade, bold=is_true, left=True)
        a = float(values.a[node]) if values.a_open[node] else None
        number = Box(right - delta_width - number_width, top, number_width, height)
        text = DASH if a is None else fewer_digits(a, number.width - 4)
        draw_fitting(painter, number, text, small, colours.text, margin=2.0, mono=True)
        bar = left + name_width + small * 0.3
        if number.left - bar > small:
            paint_bar(painter, Box(bar, at.y - small * 0.35, number.left - bar - 2, small * 0.7), a, colours)
        known, delta = bool(values.delta_open[node]), Box(right - delta_width, top, delta_width, height)
        text = shortened(called, float(values.delta[node]), delta.width - 4) if known else f"{called} {DASH}"
        draw_fitting(painter, delta, text, small, colours.backward if known else colours.muted, margin=2.0, mono=True)


def _columns_of_bars(shown: Shown, layout: Layout) -> tuple[float, float, float]:
    """How wide name, number and delta are; the bar has the rest."""
    small, last = layout.metrics.small, len(layout.sizes) - 1
    wide = layout.blocks[last].width - 2 * layout.radius(last) - small * 0.5
    metrics = font_metrics(small, bold=True)
    widest = max(metrics.horizontalAdvance(f"▸ {shown.name((last, node))}") for node in range(layout.sizes[last]))
    return min(widest + 4, wide * 0.34), min(small * 4.4, wide * 0.25), min(small * 5.8, wide * 0.36)


def _paint_marks(
    painter: QPainter, layout: Layout, picture: DiagramPicture, layer: int, marked: NodeId | None, colours: Theme
) -> None:
    """A frame around what is computed, and around what is pointed at; what is muted is struck through."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    framed = [(node, pass_colour(picture.direction, colours)) for node in picture.active_nodes if node[0] == layer]
    if len(framed) == layout.sizes[layer] > 1 and layout.blocks[layer].form.has_cells:
        painter.setPen(QPen(framed[0][1], 2.5))
        painter.drawRoundedRect(rect(layout.boxes[layer]).adjusted(-4, -4, 4, 4), 4, 4)
        framed = []
    if marked is not None and marked[0] == layer:
        framed.append((marked, colours.text))
    for node, colour in framed:
        painter.setPen(QPen(colour, 3.0))
        _outline(painter, layout, node, 2.5)
    for node in picture.network.muted:
        if node[0] == layer:
            box = layout.box(node)
            painter.setPen(QPen(colours.muted, 2.0))
            painter.drawLine(int(box.left), int(box.top + box.height), int(box.left + box.width), int(box.top))


def _outline(painter: QPainter, layout: Layout, node: NodeId, beyond: float) -> None:
    if layout.blocks[node[0]].form.has_cells:
        painter.drawRoundedRect(rect(layout.box(node)).adjusted(-beyond, -beyond, beyond, beyond), 3, 3)
    else:
        at, radius = layout.nodes[node], layout.radius(node[0]) + beyond
        painter.drawEllipse(QRectF(at.x - radius, at.y - radius, 2 * radius, 2 * radius))
