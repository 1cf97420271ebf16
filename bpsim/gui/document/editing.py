"""Editing: what a person typed or chose becomes an edit of the document, or a sentence that says why not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bpsim.engine.network import ParameterPlace
from bpsim.engine.problems import BadValue
from bpsim.gui.controls.choice_words import setting_label
from bpsim.gui.document.document import Document
from bpsim.gui.formulas.notation import profile_of
from bpsim.gui.formulas.phrasing import edge_title, node_name
from bpsim.gui.language import language
from bpsim.session import edits
from bpsim.session.combinations import WayOut
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import from_profile
from bpsim.session.words.number_entry import value_of

translate = QCoreApplication.translate


def typed_setting(experiment: Experiment, name: str, value: object) -> object:
    """The value of a training setting from what was typed in the window. Raises BadValue at "training.<name>"."""
    if name == "stop_when" and isinstance(value, str):
        try:
            return edits.typed_stop(experiment, value, profile_of(experiment), language())
        except BadValue as problem:
            raise problem.inside("training") from None
    return edits.setting_from_text(name, value)


class Editing(QObject):
    """Slots for the views' intents.

    Attributes: ``tried_activation``, the one that was chosen last, accepted or not.

    Signals: ``problem(str field, BadValue)``; ``accepted()``.
    """

    problem = Signal(str, object)
    accepted = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.tried_activation = ""

    def edit_weight(self, layer: int, source: int, target: int, text: str) -> None:
        self._edit_parameter(
            translate("Editing", "change weight {name}").format(
                name=edge_title(self._document.experiment, layer, source, target)
            ),
            ParameterPlace(layer, target, source),
            text,
        )

    def edit_bias(self, layer: int, node: int, text: str) -> None:
        self._edit_parameter(
            translate("Editing", "change the bias of {name}").format(
                name=node_name(self._document.experiment, layer, node)
            ),
            ParameterPlace(layer, node),
            text,
        )

    def _edit_parameter(self, name: str, place: ParameterPlace, text: str) -> None:
        """``text`` is what the notation shows: a threshold, it may be, where the engine has a bias."""
        kind, profile = "b" if place.source is None else "w", profile_of(self._document.experiment)
        self.attempt(
            place.name,
            lambda: self._document.change_parameter(name, place, from_profile(value_of(text), kind, profile)),
        )

    def edit_input(self, sample: int, node: int, text: str) -> None:
        self.change(
            "data.inputs",
            translate("Editing", "change an input"),
            lambda now: edits.with_input(now, sample, node, value_of(text)),
        )

    def edit_target(self, sample: int, node: int, text: str) -> None:
        self.change(
            "data.targets",
            translate("Editing", "change a target"),
            lambda now: edits.with_target(now, sample, node, value_of(text)),
        )

    def edit_shown_input(self, node: int, text: str) -> None:
        self.edit_input(self._shown_sample(), node, text)

    def edit_shown_target(self, node: int, text: str) -> None:
        self.edit_target(self._shown_sample(), node, text)

    def _shown_sample(self) -> int:
        return int(self._document.playback.trace.batch[self._document.row])

    def edit_setting(self, name: str, value: object) -> None:
        self.change(
            name,
            translate("Editing", "change {name}").format(name=setting_label(name)),
            lambda now: edits.with_setting(now, name, typed_setting(now, name, value)),
        )

    def edit_method(self, method: str) -> None:
        self.change("batch_size", translate("Editing", "change the method"), lambda now: edits.with_method(now, method))

    def edit_structure(self, hidden: tuple[int, ...]) -> None:
        self.change(
            "network.layers",
            translate("Editing", "change the layers"),
            lambda now: edits.with_hidden_layers(now, hidden),
        )

    def edit_activation(self, layer: int, activation: str) -> None:
        self.tried_activation = activation
        self.change(
            f"network.activations[{layer - 1}]",
            translate("Editing", "change an activation function"),
            lambda now: edits.with_activation(now, layer, activation),
        )

    def take_way_out(self, way: WayOut) -> None:
        """Another output activation and another loss, both at once."""
        self.change("loss", translate("Editing", "change the output and the loss"), way.edit)

    def add_sample(self) -> None:
        self.change("data", translate("Editing", "add a sample"), edits.with_sample_added)

    def remove_sample(self, sample: int) -> None:
        self.change("data", translate("Editing", "remove a sample"), lambda now: edits.with_sample_removed(now, sample))

    def draw_new_weights(self, initializer: str = "uniform") -> None:
        experiment = self._document.experiment
        seed = experiment.settings.init_seed + 1
        self.change(
            "network",
            translate("Editing", "new initial weights"),
            lambda now: edits.with_new_initial_weights(now, initializer, seed),
        )

    def change(self, field: str, name: str, edit: Callable[[Experiment], Experiment]) -> None:
        """Put an edited experiment in place; ``name`` is what undo calls it, ``field`` where a problem is said."""
        self.attempt(field, lambda: self._document.change(name, edit(self._document.experiment)))

    def attempt(self, field: str, action: Callable[[], None]) -> None:
        """Do something to the document; what is wrong with it is said at ``field``."""
        try:
            action()
        except BadValue as problem:
            self.problem.emit(field, problem)
        else:
            self.accepted.emit()

    # from one experiment to another

    def undo(self) -> None:
        self._document.undo_stack.undo()

    def redo(self) -> None:
        self._document.undo_stack.redo()

    def back_to_start(self) -> None:
        """The same start weights, nothing trained yet."""
        self._document.back_to_start()

    def restore_original(self) -> None:
        """Everything as it was opened."""
        self._document.restore_original()
