"""The legend: which quantities are coloured, over which ranges, and what else a line's look says."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter

from bpsim.gui.diagram.painting.fitted_numbers import first_that_fits
from bpsim.gui.diagram.painting.paint_edges import SINGLY_UP_TO
from bpsim.gui.diagram.pen import draw_fitting, draw_name, rect
from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.placing.layout import Layout
from bpsim.gui.diagram.placing.legend_bars import BEYOND, GAP, legend_bars
from bpsim.gui.diagram.shown import Shown
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.colours import Theme
from bpsim.gui.look.theme import theme_font
from bpsim.session.words.number_format import brief, short_number

END = 40  # pixels for the number at an end


def paint_legend(
    painter: QPainter, shown: Shown, layout: Layout, words: dict[str, str], colours: Theme, *,
    spoken: bool = False,
) -> None:  # fmt: skip
    """A bar for the weights; for a and delta too where neurons are told by colour; a note on the lines, unless
    something else is said (``spoken``) in its place."""
    box, small = layout.legend, layout.metrics.small
    bars = [(shown.weights, words["weight"])]
    if layout.is_coloured:
        bars += [(shown.activations, words["fill"]), (shown.deltas, words["ring"])]
    places = legend_bars(layout, len(bars))
    for place, (scale, text) in zip(places, bars, strict=True):
        _bar(painter, place, scale, text, small, colours)
    left = places[-1].left + places[-1].width + small * GAP
    if box.left + box.width - left < small * 12 or spoken:
        return
    painter.setPen(colours.muted)
    painter.setFont(theme_font(small - 1))
    note = Box(left, box.top, box.left + box.width - left, small * 2.2)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    singly = 0 < len(layout.edge_list) <= SINGLY_UP_TO
    name = ("lines" if singly else "dense_lines") if layout.is_coloured else "note" if singly else "dense_note"
    text = painter.fontMetrics().elidedText(words[name], Qt.TextElideMode.ElideRight, int(note.width))
    painter.drawText(int(note.left), int(note.top), int(note.width), int(note.height), flags, text)


def _bar(painter: QPainter, bar: Box, scale: ColourScale, text: str, small: int, colours: Theme) -> None:
    """From the strongest negative colour to the strongest positive one, the ends in numbers."""
    painter.fillRect(rect(bar), _sweep(bar.left, bar.width, colours))
    under, height = bar.top + bar.height + 1, small * 1.3
    # the range is a round number: where it is very small or large one digit says it
    end = first_that_fits((f"+{short_number(scale.range)}", brief(scale.range, 1)), END, mono=False).lstrip("+")
    draw_fitting(painter, Box(bar.left - BEYOND, under, END, height), f"−{end}", small - 1, colours.muted)
    middle = Box(bar.left + END - BEYOND, under, bar.width - 2 * (END - BEYOND), height)  # between the numbers
    draw_name(painter, middle, text, small - 1, colours.muted)
    right = bar.left + bar.width + BEYOND - END
    draw_fitting(painter, Box(right, under, END, height), f"+{end}", small - 1, colours.muted)


@lru_cache(maxsize=16)
def _sweep(left: float, width: float, colours: Theme) -> QBrush:
    sweep, scale = QLinearGradient(left, 0.0, left + width, 0.0), ColourScale()
    for share in (-1.0, -1e-6, 1e-6, 1.0):  # the colours between are blends of these
        sweep.setColorAt((share + 1.0) / 2.0, scale.line(share * scale.range, colours))
    return QBrush(sweep)
