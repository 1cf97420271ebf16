"""From message ids and arguments to sentences in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.engine.problems import BadValue
from bpsim.engine.settings import SETTINGS
from bpsim.gui.controls.choice_words import setting_label
from bpsim.gui.formulas.latex import PlainWriter
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.language import language
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.equation import Expression, Name
from bpsim.session.explaining.writing.explanation_parts import Message
from bpsim.session.explaining.writing.script import STANDARD_SCRIPT, Script
from bpsim.session.frames import Frame, Phase, Quantity

translate = QCoreApplication.translate


def say(problem: BadValue) -> str:
    """What is wrong and where, in the window's language; a setting has the name that stands beside its field."""
    text = QCoreApplication.translate("Problem", problem.template).format(**problem.quoted_arguments)
    name = problem.where.removeprefix("training.")
    where = setting_label(name) if name in SETTINGS else problem.where
    return f"{where}: {text}" if where else text


def sentence(message: Message, script: Script = STANDARD_SCRIPT) -> str:
    """A hint of an explanation; its symbols in the notation of ``script``."""
    arguments = {name: _written(value, script) for name, value in message.arguments.items()}
    return QCoreApplication.translate("Explanation", message.template).format(**arguments)


def _written(argument: object, script: Script) -> object:
    if isinstance(argument, Name):
        return script.plain(argument)
    if isinstance(argument, Expression):
        return PlainWriter(False, script).whole(argument)
    return argument


def phase_name(phase: Phase) -> str:
    return {
        Phase.INPUT: translate("Phrasing", "Inputs"),
        Phase.FORWARD: translate("Phrasing", "Forward"),
        Phase.LOSS: translate("Phrasing", "Loss"),
        Phase.BACKWARD: translate("Phrasing", "Backward"),
        Phase.GRADIENT: translate("Phrasing", "Gradients"),
        Phase.UPDATE: translate("Phrasing", "Update"),
        Phase.CHECK: translate("Phrasing", "Check: a new forward pass"),
    }[phase]


def quantity_name(quantity: Quantity) -> str:
    """The quantity in words, with its usual letter."""
    return {
        Quantity.INPUTS: translate("Phrasing", "inputs and batch"),
        Quantity.Z: translate("Phrasing", "weighted sum z"),
        Quantity.A: translate("Phrasing", "activation a"),
        Quantity.LOSS: translate("Phrasing", "loss"),
        Quantity.DA: translate("Phrasing", "derivative of the loss by the activation"),
        Quantity.DERIVATIVE: translate("Phrasing", "derivative of the activation function"),
        Quantity.DELTA: translate("Phrasing", "delta"),
        Quantity.GRADIENT: translate("Phrasing", "gradients of the weights and the bias"),
        Quantity.UPDATE: translate("Phrasing", "new weights and biases"),
        Quantity.CHECK: translate("Phrasing", "the loss with the new weights"),
    }[quantity]


def layer_name(layer: int, script: Script = STANDARD_SCRIPT) -> str:
    """The layer in words, with the number that ``script`` gives it."""
    if layer == 0:
        return translate("Phrasing", "input")
    return translate("Phrasing", "layer {layer}").format(layer=script.layer(layer))


def layer_names(first: int, last: int, script: Script) -> str:
    """Some layers in a row, "layer 1–3"."""
    numbers = f"{script.layer(first)}–{script.layer(last)}"
    return translate("Phrasing", "layer {layer}").format(layer=numbers)


def node_name(experiment: Experiment, layer: int, node: int) -> str:
    """The author's name of a node, in the window's language."""
    return experiment.node_names[layer][node].to(language())


def sample_name(experiment: Experiment, sample: int) -> str:
    """The author's name of a sample."""
    return experiment.sample_names[sample].to(language())


def title(frame: Frame, experiment: Experiment) -> str:
    """What a frame computes: "Backward · layer 2 · Director 1"."""
    parts = [phase_name(frame.phase)]
    if frame.layer is not None:
        parts.append(layer_name(frame.layer, script_of(experiment)))
        if frame.node is not None:
            parts.append(node_name(experiment, frame.layer, frame.node))
    return " · ".join(parts)


def edge_title(experiment: Experiment, layer: int, source: int, target: int) -> str:
    """An edge into ``layer``: "Grades → Section chief 1"."""
    return f"{node_name(experiment, layer - 1, source)} → {node_name(experiment, layer, target)}"
