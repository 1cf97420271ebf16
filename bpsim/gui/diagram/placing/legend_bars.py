"""Where the bars of the legend stand: as wide as there is room for."""

from __future__ import annotations

from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.placing.layout import Layout

WIDTH, GAP = 9.0, 2.2  # in sizes of the small type
BEYOND = 14.0  # pixels: the numbers at a bar's ends reach so far over them


def legend_bars(layout: Layout, count: int) -> list[Box]:
    """Of so many colours, from the left on; what their ends say stays within the legend."""
    box, small = layout.legend, layout.metrics.small
    room = max(0.0, box.width - 2.0 * BEYOND + small * GAP)
    pitch = min(small * (WIDTH + GAP), room / count)
    width = max(small, pitch - small * GAP)
    return [Box(box.left + BEYOND + index * pitch, box.top + 3, width, small * 0.62) for index in range(count)]
