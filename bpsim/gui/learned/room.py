"""LearnedRoom: the page follows the cursor, coarsely while training runs; a click asks the network."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.network import NodeId, Parameters
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.language import language
from bpsim.gui.learned.page import LearnedPage
from bpsim.gui.learned.picturing import curve_of
from bpsim.gui.learned.placing import Placing
from bpsim.gui.learned.probing import Probing
from bpsim.gui.look.theme import theme
from bpsim.gui.painted.map_colours import image_of
from bpsim.gui.painted.map_marks import Marks
from bpsim.gui.painted.map_picture import has_marks, map_of, marks_of
from bpsim.gui.parts.copying import offer_in_menu
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.page_following import PageFollowing
from bpsim.gui.workspace.revealing import offer_reveal
from bpsim.session.experiment import Experiment
from bpsim.session.learned.maps import every_neuron_over
from bpsim.session.learned.plane import Plane, usual_inputs
from bpsim.session.learned.showing import Showing, showing_of_layer, showings
from bpsim.session.running.known.known import QUICK, products
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate

PAGE = "learned"


class LearnedRoom(QObject):
    """Attributes: ``page``, ``probing``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context, self._document, self._refresh = context, context.document, context.refresh
        self._plane: Plane | None = None
        self._pointed: NodeId | None = None  # the neuron under the mouse, on the diagram
        self.page = LearnedPage()
        self._placing = Placing(context, self.page)
        self.probing = Probing(context, self.page, lambda: self._plane)
        self._maps = context.actions["neuron_maps"]
        offer_reveal(context, self.page.reveal)
        offer_in_menu(context.actions["copy_page"], self.page.map, self.page.curve)
        self.page.chosen.connect(self._on_chosen)
        self.page.map.placed.connect(self._place)
        context.workspace.diagram.spot_pointed.connect(self._on_spot_pointed)
        self.page.curve.placed.connect(lambda x, y: self._placing.on_curve(x, y, max(0, self.page.what.currentIndex())))
        context.workspace.side.fill(PAGE, self.page)
        self._following = PageFollowing(
            context, PAGE, self.page, self.show, looks=1, in_training=lambda: self._show(coarse=True)
        )
        context.turns.add(self._look_at_neurons)

    def show(self) -> None:
        """The map of the state that is shown, and those in the neurons."""
        if self._following.is_shown:
            self._show(coarse=self._following.passes_by)
        self._show_in_neurons()

    def _look_at_neurons(self) -> bool:
        return self._refresh.hurried and self._show_in_neurons()

    def _show_in_neurons(self) -> bool:
        """Of those that are drawn large enough for numbers; not where answers are hidden, or there is one input.
        Whether there are any."""
        diagram = self._context.workspace.diagram
        if not self._maps.isChecked():
            diagram.show_maps({})
            return False
        experiment, layout = self._document.experiment_shown, diagram.diagram_layout
        if (
            layout is None or experiment.network.layers[0] < 2
            or self._document.hidden.kinds or layout.sizes != experiment.network.layers
            or not any(block.numbered for block in layout.blocks)
        ):  # fmt: skip
            diagram.show_maps({})
            return False
        self._offer(experiment)
        plane = self._plane_of(experiment)
        every = every_neuron_over(plane, self._refresh.parameters_in_hand())
        diagram.show_maps(
            {
                (layer, node): image_of(
                    values[..., node : node + 1], showing_of_layer(experiment, layer, values[..., node]), theme(),
                    discrete=self.page.discrete.isChecked(),
                )
                for layer, values in enumerate(every)
                if layout.blocks[layer].numbered
                for node in (range(values.shape[-1]) if layer else (plane.across, plane.up))  # held inputs: numbers
            }
        )  # fmt: skip
        return True

    def _on_spot_pointed(self, spot: Spot | None) -> None:
        """A neuron on the diagram: the map is its own while the mouse is there."""
        node = spot.node if spot is not None and spot.kind in ("node", "name") else None
        if node is not None and (node[0] == 0 or self._document.hidden.kinds):
            node = None
        if node != self._pointed:
            self._pointed = node
            if self._following.is_shown and not self._refresh.hurried:
                self._show(coarse=False)

    def _on_chosen(self) -> None:
        self.probing.forget()
        self.probing.leave()
        self.show()

    # what is shown

    def _show(self, *, coarse: bool) -> None:
        experiment = self._document.experiment_shown
        hidden = self._document.hidden
        if hidden.hides_maps:
            self.page.show_nothing(
                translate("Learned", "The answers are hidden from the class, and a map would give them away.")
                if hidden.hides_outputs
                else translate("Learned", "The page Ask has a question about this map.")
            )
            return
        every = self._offer(experiment)
        showing = every[max(0, self.page.what.currentIndex())]
        if experiment.network.layers[0] == 1:
            self._show_curve(experiment, showing.output or 0)
        else:
            self._show_map(experiment, showing, coarse=coarse)

    def _offer(self, experiment: Experiment) -> tuple[Showing, ...]:
        """What can be chosen on the page for this network."""
        every = showings(experiment)
        self.page.offer(
            [_name(one, experiment) for one in every],
            [n.to(language()) for n in experiment.node_names[0]],
            lambda: usual_inputs(experiment),
        )
        return every

    def _show_map(self, experiment: Experiment, showing: Showing, *, coarse: bool) -> None:
        self._plane = self._plane_of(experiment)
        parameters = self._refresh.parameters_in_hand()
        marks = self._marks(experiment, parameters, self._plane, showing)
        discrete = self.page.discrete.isChecked()
        layers, node = experiment.network.layers, self._pointed
        if node is not None and not (node[0] < len(layers) and node[1] < layers[node[0]]):
            node = self._pointed = None  # of the network before
        picture = map_of(
            experiment, parameters, self._plane, showing, marks=marks, discrete=discrete, coarse=coarse, node=node
        )
        self.page.show_map(picture, self._note(experiment, marks))
        self.probing.say()

    def _show_curve(self, experiment: Experiment, output: int) -> None:
        shown = int(self._document.playback.trace.batch[self._document.row])
        parts = self.page.parts.isChecked()
        stacks = self.page.stacks.isChecked()
        curve = curve_of(experiment, self._refresh.parameters_in_hand(), output, shown, parts=parts, stacks=stacks)
        note = translate("Learned", "Blue: the answer. Dots: the targets, each with the line to its answer.")
        note = f"{note} {translate('Learned', 'A double click adds a sample.')}"
        if parts and stacks:
            added = translate(
                "Learned", "Areas: weight times activation of each neuron before, from the bias on; the last line is z."
            )
            note = f"{note} {added}"
        elif parts:
            added = translate(
                "Learned", "Dashed: weight times activation of each neuron before; with the bias they add up to z."
            )
            note = f"{note} {added}"
        self.page.show_curve(curve, note)

    def _plane_of(self, experiment: Experiment) -> Plane:
        """Through the shown sample: what is not on an axis is held there."""
        across, up = max(0, self.page.across.currentIndex()), max(0, self.page.up.currentIndex())
        if across == up:
            up = (across + 1) % experiment.network.layers[0]
            self.page.up.setCurrentIndex(up)
        playback, row = self._document.playback, self._document.row
        x = self._document.run.training_at(playback.cursor.update).x
        return Plane.of(experiment, across, up, np.array(x[playback.batch[row]]))

    def _marks(self, experiment: Experiment, parameters: Parameters, plane: Plane, showing: Showing) -> Marks | None:
        """The samples there are now; of a large set none, as they would be a carpet."""
        if not has_marks(experiment) or products(experiment, self._document.run) > QUICK:
            return None
        batch = self._document.playback.batch.tolist()
        return marks_of(experiment, parameters, plane, showing, batch, self._document.row)

    def _note(self, experiment: Experiment, marks: Marks | None) -> str:
        """How many are right, what the marks mean, and where the other inputs stand."""
        said = []
        if self._pointed is not None:
            layer, k = self._pointed
            name = experiment.node_names[layer][k].to(language())
            said.append(translate("Learned", "What neuron {name} answers, while the mouse is on it.").format(name=name))
        if experiment.has_classes and marks is not None:
            right = grouped(marks.test - int(marks.wrong[: marks.test].sum()))
            said.append(
                translate("Learned", "{right} of {count} are right.").format(right=right, count=grouped(marks.test))
            )
        said.append(translate("Learned", "The strong line: where the answer turns."))
        if marks is not None:
            said.append(translate("Learned", "The cross: the sample shown."))
            if experiment.has_classes:
                said.append(translate("Learned", "Larger, with a rim: answered wrongly."))
            if experiment.test is not None:
                said.append(translate("Learned", "Squares: samples to test with."))
        said.append(translate("Learned", "A double click adds a sample."))
        others = experiment.network.layers[0] - 2
        if others:
            said.append(
                translate("Learned", "{count} other inputs are as in the sample shown.").format(count=grouped(others))
            )
        return " ".join(said)

    def _place(self, x: float, y: float) -> None:
        """A sample where the map was clicked twice."""
        if self._plane is not None:
            self._placing.at(self._plane.at(*self._plane.place(x, y)))


def _name(showing: Showing, experiment: Experiment) -> str:
    if showing.output is None:
        return translate("Learned", "class")
    return experiment.node_names[-1][showing.output].to(language())
