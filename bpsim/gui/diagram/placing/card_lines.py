"""Where the lines of the card of targets and loss stand."""

from __future__ import annotations

from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.placing.layout import Layout

MOST_TARGETS = 5
SAMPLE_LINE, CLASS_LINES, TARGET_LINE = 1.6, 2.6, 1.5  # in sizes of the small type


def target_count(layout: Layout) -> int:
    """How many targets stand on the card; bars show theirs themselves."""
    return 0 if layout.has_bars else min(MOST_TARGETS, layout.sizes[-1])


def target_box(layout: Layout, index: int) -> Box:
    """The lines of one target: the first lines of the card, but for the sample's name."""
    card, small = layout.loss_card, layout.metrics.small
    height = small * (CLASS_LINES if layout.classes else TARGET_LINE)
    first = card.top + (small * SAMPLE_LINE if layout.says_sample else small * 0.35)
    return Box(card.left, first + index * height, card.width, height)
