"""Shaping: from a wish about a neuron or a layer to an edit of the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.interaction.value_drag import place_of
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.document.document import Document
from bpsim.gui.document.editing import Editing
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import edge_title, layer_name, node_name
from bpsim.session import edits

translate = QCoreApplication.translate


class Shaping(QObject):
    """Each method is one undo step, named after what it is about."""

    def __init__(self, document: Document, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._editing = editing

    def fulfil(self, wish: str, spot: Spot) -> None:
        """What the diagram wishes: "add_node", "remove_node", "add_layer", "add_layer_before", "remove",
        "earlier", "later"."""
        if spot.layer is not None:
            self._fulfil_for_layer(wish, spot.layer)
        elif spot.node is not None:
            layer, node = spot.node
            if wish == "add_node":
                self.add_node(layer)
            elif wish == "remove":
                self.remove_node(layer, node)
            else:
                self.move_node(layer, node, node + (1 if wish == "later" else -1))

    def _fulfil_for_layer(self, wish: str, layer: int) -> None:
        size = self._document.experiment.network.layers[layer]
        if wish == "add_node":
            self.add_node(layer)
        elif wish == "remove_node":
            self.remove_node(layer, size - 1)
        elif wish == "add_layer":
            self.add_layer(layer)
        elif wish == "add_layer_before":
            self.add_layer(layer - 1)
        elif wish == "remove":
            self.remove_layer(layer)
        else:
            self.move_layer(layer, layer + (1 if wish == "later" else -1))

    def _named(self, layer: int) -> str:
        return layer_name(layer, script_of(self._document.experiment))

    def add_node(self, layer: int) -> None:
        name = translate("Shaping", "add a neuron to {layer}").format(layer=self._named(layer))
        self._editing.change("network.layers", name, lambda now: edits.with_node_added(now, layer))

    def remove_node(self, layer: int, node: int) -> None:
        name = translate("Shaping", "remove {name}").format(name=node_name(self._document.experiment, layer, node))
        self._editing.change("network.layers", name, lambda now: edits.with_node_removed(now, layer, node))

    def move_node(self, layer: int, node: int, to: int) -> None:
        name = translate("Shaping", "move {name}").format(name=node_name(self._document.experiment, layer, node))
        self._editing.change("network.layers", name, lambda now: edits.with_node_moved(now, layer, node, to))

    def rename_node(self, layer: int, node: int, text: str) -> None:
        name = translate("Shaping", "rename {name}").format(name=node_name(self._document.experiment, layer, node))
        self._editing.change("network.names", name, lambda now: edits.with_node_renamed(now, layer, node, text))

    def add_layer(self, after: int) -> None:
        name = translate("Shaping", "add a layer")
        self._editing.change("network.layers", name, lambda now: edits.with_layer_added(now, after))

    def remove_layer(self, layer: int) -> None:
        name = translate("Shaping", "remove {name}").format(name=self._named(layer))
        self._editing.change("network.layers", name, lambda now: edits.with_layer_removed(now, layer))

    def move_layer(self, layer: int, to: int) -> None:
        name = translate("Shaping", "move {name}").format(name=self._named(layer))
        self._editing.change("network.layers", name, lambda now: edits.with_layer_moved(now, layer, to))

    def freeze(self, what: str, places: Sequence[ParameterPlace], frozen: bool) -> None:
        """Keep parameters as they are in training, or let them take part again; ``what`` they are called."""
        template = translate("Shaping", "freeze {name}") if frozen else translate("Shaping", "let {name} train")
        self._editing.change("frozen", template.format(name=what), lambda now: edits.with_frozen(now, places, frozen))

    def mute(self, layer: int, node: int, muted: bool) -> None:
        """Let a neuron pass on 0 whatever it gets, or let it take part again."""
        template = translate("Shaping", "mute {name}") if muted else translate("Shaping", "unmute {name}")
        name = template.format(name=node_name(self._document.experiment, layer, node))
        self._editing.change("network.muted", name, lambda now: edits.with_muted(now, layer, node, muted))

    def is_frozen(self, place: ParameterPlace) -> bool:
        return place.name in frozen_names(self._document)

    def parameters_at(self, spot: Spot) -> tuple[str, list[ParameterPlace]]:
        """What can be frozen at a spot, and its name: a weight, a bias, or all that enters a neuron."""
        experiment = self._document.experiment
        place = place_of(spot)
        if spot.edge is not None and place is not None:
            return edge_title(experiment, *spot.edge), [place]
        if spot.node is None or spot.node[0] == 0 or spot.kind == "target":
            return "", []
        layer, node = spot.node
        name = node_name(experiment, layer, node)
        if place is not None:
            return translate("Shaping", "the bias of {name}").format(name=name), [place]
        sources = range(experiment.network.layers[layer - 1])
        return name, [ParameterPlace(layer, node, source) for source in sources] + [ParameterPlace(layer, node)]


def frozen_names(document: Document) -> frozenset[str]:
    """The frozen parameters by their names, in the settings that hold where the cursor stands."""
    settings = document.run.training_at(document.playback.cursor.update).settings
    return frozenset(name.replace(" ", "") for name in settings.frozen)
