"""ShapingRoom: the wiring of all that shapes a network on the diagram and in the page of weights."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt

from bpsim.engine.network import ParameterPlace, Parameters
from bpsim.engine.problems import BadValue
from bpsim.gui.diagram.spots import Spot, spot_of_node
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.formulas.phrasing import layer_name, say
from bpsim.gui.parts.once import popup_once
from bpsim.gui.shaping.blanks import Blanks
from bpsim.gui.shaping.menu import SpotMenu
from bpsim.gui.shaping.structure import Shaping, frozen_names
from bpsim.gui.shaping.weights_page import WeightsPage
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.page_following import PageFollowing
from bpsim.gui.workspace.side.pages import PAGES
from bpsim.session.combinations import ways_to_activation
from bpsim.session.data.weight_table import cells_of, pasted, table_of, with_table
from bpsim.session.explaining.writing.notation import in_profile

translate = QCoreApplication.translate

PAGE = "weights"
MOVED = {"later": 1, "add_layer_before": 1, "earlier": -1}  # by how many places a wish moves what it is about


class ShapingRoom(QObject):
    """Attributes: ``shaping`` (the edits), ``blanks``, ``page`` (the tables of weights, None until ``complete``)."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        document, workspace, editing = context.document, context.workspace, context.editing
        self._document, self._workspace, self._editing = document, workspace, editing
        self._shown_parameters = context.refresh.shown_state
        self.page: WeightsPage | None = None
        self.shaping = Shaping(document, editing, self)
        self.blanks = Blanks(document, workspace.message_bar, self)
        diagram = workspace.diagram
        self._menus = SpotMenu(document, diagram, editing, self.shaping, self.show_weights)
        diagram.wished.connect(self._fulfil)
        diagram.name_edited.connect(self.shaping.rename_node)
        diagram.menu_requested.connect(self.show_menu)
        self._problem: BadValue | None = None  # with a weight or a bias
        editing.problem.connect(self._on_problem)
        context.retranslated.connect(self._say_problem)
        document.experiment_changed.connect(self._forget_problem)
        workspace.settings.structure.doubts.way_chosen.connect(editing.take_way_out)
        document.experiment_changed.connect(self.show)
        context.completed.connect(lambda: self._make_page(context))

    def _make_page(self, context: Context) -> None:
        self.page = WeightsPage()
        self.page.edited.connect(self._edit_parameter)
        self.page.pasted.connect(self.paste)
        self.page.freeze_requested.connect(self._freeze)
        self._workspace.side.add_page(PAGE, self.page, PAGES[PAGE].title)
        PageFollowing(context, PAGE, self.page, self.show, looks=1)
        self.show()

    def show_weights(self, layer: int) -> None:
        """Bring the table of a layer to the front."""
        if self.page is not None:
            self._workspace.side.show_page(PAGE)
            self.page.show_layer(layer)
            self.page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_menu(self, spot: Spot | None, at: QPoint) -> None:
        popup_once(self._menus.menu(spot, self._workspace.diagram), at, self._document.experiment_changed)

    def _fulfil(self, wish: str, spot: Spot) -> None:
        """Do it, and keep the selection on what it was about."""
        diagram, before = self._workspace.diagram, self._document.experiment
        self.shaping.fulfil(wish, spot)
        after = self._document.experiment
        if after is before:
            return
        layers, moved = after.network.layers, MOVED.get(wish, 0)
        if spot.layer is not None:
            diagram.select(Spot("layer", layer=min(spot.layer + moved, len(layers) - 1)))
        elif spot.node is not None and spot.node[0] < len(layers):
            layer, node = spot.node
            node += moved
            diagram.select(spot_of_node((layer, min(node, layers[layer] - 1))))

    def _edit_parameter(self, place: ParameterPlace, text: str) -> None:
        if place.source is None:
            self._editing.edit_bias(place.layer, place.target, text)
        else:
            self._editing.edit_weight(place.layer, place.source, place.target, text)

    def paste(self, layer: int, text: str, row: int, column: int) -> None:
        """A table from a spreadsheet, from a cell on: all of it or nothing."""
        name = translate("Shaping", "paste weights into {layer}").format(
            layer=layer_name(layer, script_of(self._document.experiment))
        )

        def edit(now: Parameters) -> Parameters:
            sign = self._bias_sign()
            return with_table(now, layer, pasted(table_of(now, layer, sign), cells_of(text), row, column), sign)

        self._editing.attempt(f"weights[{layer}]", lambda: self._document.change_parameters(name, layer, edit))

    def _freeze(self, places: list[ParameterPlace], frozen: bool) -> None:
        name = places[0].name if len(places) == 1 else translate("Shaping", "{count} weights").format(count=len(places))
        self.shaping.freeze(name, places, frozen)

    def _on_problem(self, field: str, problem: BadValue) -> None:
        network = self._document.experiment.network
        if field == f"network.activations[{network.depth - 1}]":
            ways = ways_to_activation(self._document.experiment, self._editing.tried_activation)
            self._workspace.settings.structure.doubts.show_ways(ways)
        if field.startswith(("weights[", "w[", "b[")):
            self._problem = problem
            self._say_problem()

    def _say_problem(self) -> None:
        if self.page is not None:
            self.page.show_problem("" if self._problem is None else say(self._problem))

    def _forget_problem(self) -> None:
        self._problem = None
        self._say_problem()

    def _bias_sign(self) -> float:
        """-1 where the notation shows thresholds."""
        return in_profile(1.0, "b", profile_of(self._document.experiment))

    def _frozen(self) -> frozenset[ParameterPlace]:
        names = frozen_names(self._document)
        network = self._document.experiment.network
        return frozenset(network.parse_place(name) for name in names)

    def show(self) -> None:
        """Locks on the diagram always, the table while it can be seen."""
        frozen = self._frozen()
        self._workspace.diagram.show_frozen(frozen)
        if self.page is not None and self._workspace.side.current == PAGE:
            parameters, update = self._shown_parameters()
            self.page.show_parameters(self._document.experiment, parameters, update, frozen, self._bias_sign())
