"""The menu of a spot on the diagram: all that can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.network import NetworkSpec
from bpsim.gui.controls.choice_words import choice_label
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.document.document import Document
from bpsim.gui.document.editing import Editing
from bpsim.gui.shaping.structure import Shaping

translate = QCoreApplication.translate


class SpotMenu:
    """Makes the menu of a spot; a new one each time, as what is possible changes."""

    def __init__(
        self, document: Document, diagram: DiagramView, editing: Editing, shaping: Shaping,
        show_weights: Callable[[int], None],
    ) -> None:  # fmt: skip
        self._document, self._diagram = document, diagram
        self._editing, self._shaping = editing, shaping
        self._show_weights = show_weights

    def menu(self, spot: Spot | None, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        if spot is None:
            _add(menu, translate("Shaping", "Show the whole network"), self._diagram.fit)
        elif spot.layer is not None:
            self._of_layer(menu, spot, spot.layer)
        elif spot.edge is not None:
            self._value(menu, spot)
            self._freezing(menu, spot)
            self._weights(menu, spot.edge[0])
        elif spot.kind == "target":
            self._value(menu, spot)
        elif spot.node is not None:
            self._of_node(menu, spot, *spot.node)
        return menu

    @property
    def _network(self) -> NetworkSpec:
        return self._document.experiment.network

    def _of_node(self, menu: QMenu, spot: Spot, layer: int, node: int) -> None:
        shaping, size, wish = self._shaping, self._network.layers[layer], partial(self._wish, menu, spot)
        _add(menu, translate("Shaping", "Rename…"), lambda: self._diagram.edit(Spot("name", node=spot.node)), key="F2")
        self._value(menu, spot)
        self._freezing(menu, spot)
        if layer < self._network.depth:
            muted = spot.node in self._network.muted
            text = translate("Shaping", "Let it speak again") if muted else translate("Shaping", "Mute: it passes on 0")
            _add(menu, text, lambda: shaping.mute(layer, node, not muted))
        menu.addSeparator()
        wish("earlier", translate("Shaping", "Move up"), key="Alt+Up").setEnabled(node > 0)
        wish("later", translate("Shaping", "Move down"), key="Alt+Down").setEnabled(node < size - 1)
        menu.addSeparator()
        wish("add_node", translate("Shaping", "Add a neuron to this layer"), key="Ins")
        remove = wish("remove", translate("Shaping", "Remove this neuron"), key="Del")
        remove.setEnabled(size > 1 or (layer > 0 and self._network.depth > 1))
        if layer > 0:
            self._weights(menu, layer)

    def _of_layer(self, menu: QMenu, spot: Spot, layer: int) -> None:
        network, wish = self._network, partial(self._wish, menu, spot)
        depth, hidden = network.depth, 0 < layer < network.depth
        wish("add_node", translate("Shaping", "Add a neuron to this layer"), key="Ins")
        last = wish("remove_node", translate("Shaping", "Remove its last neuron"))
        last.setEnabled(network.layers[layer] > 1 or (layer > 0 and depth > 1))
        menu.addSeparator()
        if layer > 0:
            wish("add_layer_before", translate("Shaping", "Add a layer before it"))
        behind = (
            translate("Shaping", "Add an output layer behind it")
            if layer == depth
            else translate("Shaping", "Add a layer behind it")
        )
        wish("add_layer", behind)
        if hidden:
            wish("earlier", translate("Shaping", "Move left"), key="Alt+Left").setEnabled(layer > 1)
            wish("later", translate("Shaping", "Move right"), key="Alt+Right").setEnabled(layer < depth - 1)
        if layer > 0:
            wish("remove", translate("Shaping", "Remove this layer"), key="Del").setEnabled(depth > 1)
            self._activations(menu, layer)
            self._weights(menu, layer)

    def _wish(self, menu: QMenu, spot: Spot, wish: str, text: str, key: str = "") -> QAction:
        """What the keyboard and the handles of the diagram wish too: the selection stays on what it was about."""
        return _add(menu, text, lambda: self._diagram.wished.emit(wish, spot), key)

    def _activations(self, menu: QMenu, layer: int) -> None:
        choices = menu.addMenu(translate("Shaping", "Activation function"))
        for activation in ACTIVATIONS:
            action = _add(
                choices,
                choice_label("activation", activation),
                partial(self._editing.edit_activation, layer, activation),
            )
            action.setCheckable(True)
            action.setChecked(self._network.activation(layer) == activation)

    def _value(self, menu: QMenu, spot: Spot) -> None:
        text = {
            "edge": translate("Shaping", "Type another weight…"),
            "input": translate("Shaping", "Type another input…"),
            "target": translate("Shaping", "Type another target…"),
        }.get(spot.kind, translate("Shaping", "Type another bias…"))
        _add(menu, text, lambda: self._diagram.edit(spot), key="Enter")

    def _freezing(self, menu: QMenu, spot: Spot) -> None:
        name, places = self._shaping.parameters_at(spot)
        if not places:
            return
        frozen = all(self._shaping.is_frozen(place) for place in places)
        if len(places) == 1:
            thaw, freeze = (
                translate("Shaping", "Let it train again"),
                translate("Shaping", "Freeze: training leaves it"),
            )
        else:
            thaw = translate("Shaping", "Let its weights train again")
            freeze = translate("Shaping", "Freeze its weights and its bias")
        _add(menu, thaw if frozen else freeze, lambda: self._shaping.freeze(name, places, not frozen))

    def _weights(self, menu: QMenu, layer: int) -> None:
        menu.addSeparator()
        _add(menu, translate("Shaping", "Weights in a table"), lambda: self._show_weights(layer))


def _add(menu: QMenu, text: str, action: Callable[[], None], key: str = "") -> QAction:
    """``key`` is only told: the diagram hears it, and a shortcut here would be one more of the same."""
    made = menu.addAction(f"{text}\t{key}" if key else text)
    made.triggered.connect(lambda _checked=False: action())
    return made
