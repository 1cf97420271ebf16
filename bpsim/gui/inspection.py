"""Inspection: hovering or clicking a neuron or connection shows everything known about it."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from bpsim.engine.network import NetworkSpec
from bpsim.gui.diagram.spots import Spot, box_of
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.document import Document
from bpsim.gui.inspector import NodeEdgeCard, edge_tooltip, node_tooltip


class Inspection:
    """Keeps the card of the chosen spot up to date, and answers what a tooltip says."""

    def __init__(self, document: Document, diagram: DiagramView) -> None:
        self._document = document
        self._diagram = diagram
        self.card = NodeEdgeCard(diagram)
        diagram.set_describer(self.describe)
        diagram.spot_selected.connect(self.show)
        document.position_changed.connect(self.refresh)
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
        box = self._diagram.on_screen(box_of(layout, spot))
        self.card.place_at(QPoint(int(box.right()), int(box.top())))

    def refresh(self) -> None:
        """The numbers of the frame that is shown now."""
        if self.card.target is not None:
            self.show(self._diagram.selected)

    def _on_experiment_changed(self) -> None:
        if not _is_there(self._diagram.selected, self._document.experiment.network):
            self.card.close_card()
        else:
            self.refresh()


def _is_there(spot: Spot | None, network: NetworkSpec) -> bool:
    """Whether the network has the spot (still): the diagram may hear of an edit later than the card."""
    if spot is None:
        return False
    places = [spot.node] if spot.node is not None else []
    if spot.edge is not None:
        layer, source, target = spot.edge
        places = [(layer - 1, source), (layer, target)]
    return all(layer <= network.depth and node < network.layers[layer] for layer, node in places)
