"""Inspection: hovering or clicking a neuron or connection shows everything known about it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF

from bpsim.engine.network import NetworkSpec
from bpsim.gui.diagram.placing.layout import Layout
from bpsim.gui.diagram.spots import Spot, box_of
from bpsim.gui.explain.inspector import NodeEdgeCard, edge_tooltip, node_tooltip
from bpsim.gui.workspace.context import Context

MARGIN, GAP = 4, 14  # to the diagram's border, to the spot


class Inspection:
    """Keeps the card of the chosen spot up to date, and answers what a tooltip says."""

    def __init__(self, context: Context) -> None:
        document, diagram = context.document, context.workspace.diagram
        self._document, self._diagram = document, diagram
        self.card = NodeEdgeCard(diagram)
        diagram.set_describer(self.describe)
        diagram.spot_selected.connect(self.show)
        diagram.edit_begun.connect(self.card.close_card)  # else it lies over the editor, or beneath it
        document.position_changed.connect(self.refresh)
        context.retranslated.connect(self.refresh)
        document.experiment_changed.connect(self._on_experiment_changed)

    def describe(self, spot: Spot) -> str:
        """Plain text for a tooltip."""
        document = self._document
        trace, revealed = document.playback.trace, document.playback.revealed
        if spot.edge is not None:
            return edge_tooltip(trace, revealed, document.experiment, *spot.edge)
        assert spot.node is not None
        return node_tooltip(trace, revealed, document.row, document.experiment, *spot.node)

    def show(self, spot: Spot | None) -> None:
        """Open the card beside a spot, or close it."""
        layout = self._diagram.diagram_layout
        if spot is None or layout is None:
            self.card.close_card()
            return
        document = self._document
        trace, revealed = document.playback.trace, document.playback.revealed
        if spot.edge is not None:
            self.card.show_edge(trace, revealed, document.experiment, *spot.edge)
        elif spot.node is not None:
            self.card.show_node(trace, revealed, document.row, document.experiment, *spot.node)
        self.card.move(self._free_place(self._diagram.on_screen(box_of(layout, spot)), layout))

    def _free_place(self, spot: QRectF, layout: Layout) -> QPoint:
        """Beside the spot, wholly inside the diagram, where the card covers least of the neurons."""
        width, height = self.card.width(), self.card.height()
        right, bottom = self._diagram.width() - width - MARGIN, self._diagram.height() - height - MARGIN
        numbered = [node for node in layout.nodes if layout.blocks[node[0]].numbered]
        cells = [box for box, block in zip(layout.boxes, layout.blocks, strict=True) if not block.numbered]
        nodes = [self._diagram.on_screen(box) for box in (*(layout.box(node) for node in numbered), *cells)]
        best: tuple[float, float, float, float] | None = None
        above, below = spot.top() - GAP - height, spot.bottom() + GAP
        for x in (spot.right() + GAP, spot.left() - GAP - width, right, MARGIN):
            for y in (spot.top() - 20, spot.bottom() + 20 - height, below, above, bottom):
                place = QRectF(max(MARGIN, min(x, right)), max(MARGIN, min(y, bottom)), width, height)
                covered = sum(_area(place.intersected(box)) for box in (*nodes, spot))
                away = (place.center() - spot.center()).manhattanLength()
                rank = covered, away, place.x(), place.y()
                best = rank if best is None else min(best, rank)
        assert best is not None
        return QPoint(int(best[2]), int(best[3]))

    def refresh(self) -> None:
        """The numbers of the frame that is shown now."""
        if self.card.target is not None:
            self.show(self._diagram.selected)

    def _on_experiment_changed(self) -> None:
        if not _is_there(self._diagram.selected, self._document.experiment.network):
            self.card.close_card()
        else:
            self.refresh()


def _area(box: QRectF) -> float:
    return box.width() * box.height()


def _is_there(spot: Spot | None, network: NetworkSpec) -> bool:
    """Whether the network has the spot (still): the diagram may hear of an edit later than the card."""
    if spot is None:
        return False
    places = [spot.node] if spot.node is not None else []
    if spot.edge is not None:
        layer, source, target = spot.edge
        places = [(layer - 1, source), (layer, target)]
    return all(layer <= network.depth and node < network.layers[layer] for layer, node in places)
